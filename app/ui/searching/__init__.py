"""Searching in the window: results, their marks, saved searches, how a text may go on."""
