"""The demo: a small shop with a year behind it, and customers who write by themselves."""
