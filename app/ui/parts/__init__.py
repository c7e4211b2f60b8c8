"""The widgets that every room of the window is made of."""
