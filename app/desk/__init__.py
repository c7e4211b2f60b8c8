"""Use-cases that join the rooms; what the window and the command line call."""
