"""Canned replies: what they are, how they are kept, found and filled in. No Qt."""
