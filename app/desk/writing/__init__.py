"""Writing: the letter an agent has at hand, and its way to the outbox."""
