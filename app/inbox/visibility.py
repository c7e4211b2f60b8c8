"""Who can read what is said, where a channel lets one choose. Pure."""

OPTION = "visibility"
"""The option of what we say that tells it: one of ``PUBLIC``, or "direct"."""
PUBLIC = ("public", "unlisted", "private")
"""Everybody, everybody who finds it, everybody who follows: others than whom it is for."""
FOLLOWERS = PUBLIC[-1]
"""Of the others only those who follow whoever writes it."""
