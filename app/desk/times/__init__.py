"""Times in plain words of five languages, and what wakes at them."""
