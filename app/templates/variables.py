"""The values of one rendering as the template language sees them. Pure.

A variable that has no value here and now is ``Missing``: falsy, empty for ``default``, and where it
is written it leaves a field to fill in.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from liquid import Undefined

from app.templates import marks
from app.templates.dates import Moment
from app.templates.known import CURSOR, KNOWN, OWN_FIELD, Facts

LONGEST = 1_000
"""Characters of a value: a name of a megabyte is no name."""
_NOT_SHOWN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+"
)


class Missing(Undefined):
    """A variable without a value. Written out it is a field of its name."""

    __slots__ = ()

    def __init__(self, name: str, *, hint: str | None = None, **rest: Any) -> None:
        # The library names the root alone and says the whole path in its hint.
        whole = (hint or "").removesuffix(" is undefined").strip("'\"")
        super().__init__(whole if hint and " " not in whole else name, hint=hint, **rest)

    def __str__(self) -> str:
        return marks.blank(self.name)

    def __bool__(self) -> bool:
        return False


class _Own(Mapping[str, object]):
    """The workspace's own fields: any name may be asked for."""

    def __init__(self, held: Mapping[str, str]) -> None:
        self._held = held

    def __getitem__(self, name: str) -> object:
        return plain(self._held.get(name)) or Missing(OWN_FIELD + str(name))

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


def namespace(facts: Facts) -> dict[str, object]:
    """What a template sees: every known variable, with its value or ``Missing``."""
    made: dict[str, Any] = {CURSOR: marks.CURSOR}
    for known in KNOWN:
        value = facts.values.get(known.name)
        held: object = value
        if isinstance(value, str):
            held = plain(value) or None
        elif isinstance(value, date):
            held = Moment(value, facts.language)
        if held is None:
            held = Missing(known.name)
        room, _, name = known.name.rpartition(".")
        if room:
            made.setdefault(room, {})[name] = held
        else:
            made[name] = held
    made["customer"]["field"] = _Own(facts.own)
    return made


def plain(value: str | None) -> str:
    """A value as it may stand in a text: one line, bounded, nothing that turns or hides letters."""
    return " ".join(_NOT_SHOWN.sub(" ", marks.clean(value or "")[:LONGEST]).split())
