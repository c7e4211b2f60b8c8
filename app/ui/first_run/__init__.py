"""The first minutes: the welcome, the demo, and the ways on from them."""
