"""What a mail card says: its recipients, its first words, the bars of its own. Loop thread."""

import re
from collections.abc import Callable

from app.inbox.values import Address, Entry
from app.ui.conversation.bars import Bar
from app.ui.conversation.who import who
from app.ui.i18n import translate

_LONG = 12_000
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


def own_bars(entry: Entry, open_source: Callable[[], object]) -> list[Bar]:
    """What the entry itself has to say under its head."""
    found = []
    if entry.unreadable:
        act = ((translate("Mail", "Open the source"), open_source),)
        text = translate("Mail", "Could not be read in full")
        found.append(Bar("unreadable", "file-warning", text, "warning-soft", act, 10))
    if entry.suspect:
        text = translate("Mail", "The sender may be forged")
        act = ((translate("Mail", "Open the source"), open_source),)
        found.append(Bar("suspect", "shield-alert", text, "warning-soft", act, 15))
    elif named_otherwise(entry.sender):
        text = translate("Mail", "The name says %1, but the mail is from %2")
        text = text.replace("%1", named_otherwise(entry.sender))
        text = text.replace("%2", entry.sender.address)
        found.append(Bar("suspect", "shield-alert", text, "warning-soft", order=15))
    if entry.new_participant:
        text = translate("Mail", "%1 joined with this message").replace("%1", who(entry))
        found.append(Bar("joined", "user-round-plus", text, order=30))
    return found


def cut_bar(open_source: Callable[[], object]) -> Bar:
    """The text is longer than anybody reads: the rest is in the source."""
    act = ((translate("Mail", "Open the source"), open_source),)
    text = translate("Mail", "Only the beginning of this very long text is shown")
    return Bar("cut", "file-text", text, acts=act, order=80)


def named_otherwise(sender: Address) -> str:
    """The address that a sender's name pretends to be, when it is not the one it came from."""
    match = _ADDRESS.search(sender.name)
    if match is None or match[0].lower() == sender.address.lower():
        return ""
    return match[0]


def is_long(entry: Entry) -> bool:
    """Whether only the beginning of a text is shown at first."""
    return len(entry.new_text) > _LONG


def beginning(entry: Entry) -> str:
    """What is shown at first: laying out a very long text would hold the window up."""
    text = entry.new_text or entry.preview
    return text[:_LONG] + "\N{HORIZONTAL ELLIPSIS}" if len(text) > _LONG else text


def recipients(entry: Entry) -> str:
    """To and Cc in one line, names where they are known."""
    to = ", ".join(one.name or one.address for one in entry.to)
    text = translate("Mail", "to %1").replace("%1", to) if to else ""
    if entry.cc:
        cc = ", ".join(one.name or one.address for one in entry.cc)
        text += ", " + translate("Mail", "cc %1").replace("%1", cc)
    return text


def quoted_label(entry: Entry, whole: bool, formatted: bool, lines: int) -> str:
    """What the button under a text says that shows the rest of it, or hides it again."""
    if whole:
        return (
            translate("Mail", "Show less")
            if is_long(entry)
            else translate("Mail", "Hide quoted text")
        )
    if is_long(entry) and not formatted:
        return translate("Mail", "Show the whole text")
    if lines:
        return translate("Mail", "Show quoted text, %n lines", "", lines)
    return translate("Mail", "Show quoted text")
