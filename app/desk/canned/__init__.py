"""Canned replies and macros as the window and the command line see them."""
