"""What strangers send, made harmless to show: HTML, links, pictures."""
