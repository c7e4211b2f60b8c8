"""The email channel: pure parts by tables, the rest against Dovecot, Exim and scripted servers."""
