"""Notices outside of the window: the desktop's own, sounds, the tray, starting at login."""
