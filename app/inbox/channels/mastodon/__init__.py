"""Mastodon: lists and posts (pure), the stream, the server, the channel (``account``)."""
