"""Templates in the window: the picker over the composer, and their page."""
