"""Whose name stands at a message. Loop thread."""

from app.inbox.values import Direction, Entry
from app.ui.i18n import translate


def who(entry: Entry) -> str:
    """The agent's name on what we wrote, else the sender's."""
    if entry.direction is not Direction.IN and entry.author:
        return entry.author
    return entry.sender.name or entry.sender.address or translate("Row", "Unknown sender")
