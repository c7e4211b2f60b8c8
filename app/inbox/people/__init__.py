"""Customers: who they are, how they are found, joined, blocked and erased."""
