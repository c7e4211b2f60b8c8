"""The knowledge base in the window."""
