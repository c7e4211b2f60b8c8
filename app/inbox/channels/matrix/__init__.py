"""Matrix: ``channel`` asks and sends, ``events`` reads, ``rooms`` knows who is where, ``cipher``
holds the keys of encrypted rooms (matrix-nio, an extra)."""
