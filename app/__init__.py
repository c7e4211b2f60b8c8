"""Nightdesk: a desktop unified inbox for small teams that answer around the clock."""

__version__ = "0.1.0"
