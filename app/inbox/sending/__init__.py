"""The way out: messages frozen, claimed, sent once, settled."""
