"""What stands in a conversation besides mail cards, and what is done with its messages."""
