"""Every screen of the window, to be drawn, looked at and checked. See ``__main__``."""
