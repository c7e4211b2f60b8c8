"""The knowledge base as the window and the command line see it."""
