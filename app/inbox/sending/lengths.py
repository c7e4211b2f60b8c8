"""How long a text is on a channel that counts characters. Pure.

A service may count every link alike and put the handle of whom a text is for before it
(https://docs.joinmastodon.org/user/posting/#text: a link is 23, of a handle the server's name is
free).
"""

import re

from app.inbox.channels.spec import Capabilities

_LINK = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


def of(text: str, can: Capabilities, to: str = "") -> int:
    """The characters of ``text`` as ``can.max_length`` counts them; ``to`` is whom it is for."""
    size = len(text)
    if can.link_length is not None:
        links = _LINK.findall(text)
        size += len(links) * can.link_length - sum(map(len, links))
    if can.addressed and to:
        size += len(mention(to)) + 1
    return size


def mention(handle: str) -> str:
    """What counts of a handle: ``@ana`` of ``@ana@example.social``."""
    return "@" + handle.lstrip("@").partition("@")[0]
