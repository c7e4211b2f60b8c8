"""Which conversation a message belongs to, and how conversations are joined and split."""
