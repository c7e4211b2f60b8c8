"""What each request does, a module per kind; ``desk.requests`` finds them by name.

Every handler takes the desk, the request's arguments and an event that asks it to stop, and gives
JSON objects. Any thread but the writer.
"""
