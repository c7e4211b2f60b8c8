"""How far an archive is read, and what a page of it holds (XEP-0313, XEP-0059). Pure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element

import msgspec

from app.base.clock import MICRO, to_datetime
from app.inbox.channels.webchat import stanzas

_LOOK_BACK = 3600 * MICRO
"""How far the server's clock may be behind ours, and behind itself."""


class Cursor(msgspec.Struct, frozen=True):
    """How far the archive of ``chat`` is stored: the last id there, and its time (µs UTC)."""

    chat: str = ""
    last: str = ""
    at: int = 0

    @staticmethod
    def read(text: str) -> "Cursor":
        try:
            return msgspec.json.decode(text, type=Cursor)
        except msgspec.DecodeError:
            return Cursor()

    def write(self) -> str:
        return msgspec.json.encode(self).decode()


class Page(NamedTuple):
    """Results in the archive's order, the id of the last one, and whether there are no more."""

    results: tuple[Element, ...] = ()
    last: str = ""
    complete: bool = False


def dated(results: Sequence[Element], own: str, last: int, now: int) -> list[stanzas.Item]:
    """The items of a page. Some archives know whole seconds only: what came in this one came now,
    and always after the one ahead of it (``last``): no answer stands before its question, and who
    has read the one has not read the other.
    """
    found = []
    for one in results:
        item = stanzas.item(one, own)
        if item is None:
            continue
        at = item.at
        if at is not None and at % MICRO == 0:
            at = now if 0 <= now - at < MICRO else at
            at = last + 1 if 0 <= last - at < MICRO else at
            last = max(last, at)
        found.append(replace(item, at=at))
    return found


def look_back(at: int) -> str:
    """A time from which on a page is asked for, somewhat earlier (XEP-0082)."""
    return to_datetime(max(at - _LOOK_BACK, 0)).strftime("%Y-%m-%dT%H:%M:%SZ")
