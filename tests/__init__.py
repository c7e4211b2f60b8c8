"""The tests of Nightdesk; the folders mirror ``app/``."""
