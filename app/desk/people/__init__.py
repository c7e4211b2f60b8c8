"""Customers as the window and the command line see them."""
