"""One file (email: one folder) a channel. Channels know no store, no keychain, no other channel."""
