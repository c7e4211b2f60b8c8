"""The words by which somebody asks for no more texts, or for texts again. Pure.

Those that carriers and providers obey (CTIA Messaging Principles and Best Practices 5.1.3;
https://help.twilio.com/articles/223134027). A text counts when it is nothing but the word.
"""

_STOP = frozenset(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"])
_START = frozenset(["start", "unstop", "yes"])


def word(text: str) -> str:
    """What a text asks for: "stop", "start" or nothing."""
    said = text.strip().strip(".!\"'").casefold()
    if said in _STOP:
        return "stop"
    return "start" if said in _START else ""
