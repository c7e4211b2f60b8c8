"""Writing: the editor and what stands round it, the outbox panel, and who sends."""
