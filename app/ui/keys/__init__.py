"""The keys: which lead where, the map of them, and changing them."""
