"""Widgets, models, delegates, theme: everything that imports Qt."""
