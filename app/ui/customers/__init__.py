"""People in the window: beside a conversation, and on a page of their own."""
