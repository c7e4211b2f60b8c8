"""Which lines the palette shows for what was typed, and in which order. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.ui.palette.entry import Entry, Heading, Line, group_name
from app.ui.palette.matching import letters, match

MOST = 9
_KEPT_FOR_FOUND = 4
_RECENT = 60.0


def ranked(
    typed: str, entries: Iterable[Entry], recent: Mapping[str, int], found: Sequence[Entry] = ()
) -> list[Line]:
    """At most nine entries under their headings, the best group first.

    ``recent``: how many things were used since, by key. ``found`` came from the store; it stands
    after the rest, so that nothing moves under the eye when it arrives.
    """
    scored = [
        (score, entry)
        for entry in entries
        if (one := _scored(typed, entry, recent)) is not None
        for score, entry in (one,)
    ]
    scored.sort(key=lambda one: -one[0])
    room = MOST - min(len(found), _KEPT_FOR_FOUND)
    own = [entry for _, entry in scored[:room]]
    further = (replace(one, letters=letters(typed, one.words)) for one in found[: MOST - len(own)])
    return _grouped([*own, *further])


def _scored(typed: str, entry: Entry, recent: Mapping[str, int]) -> tuple[float, Entry] | None:
    fresh = _RECENT / (2 + recent[entry.key]) if entry.key in recent else 0.0
    if not typed.strip():
        return fresh, entry
    found = match(typed, entry.words, entry.also)
    return None if found is None else (found.score + fresh, replace(entry, letters=found.letters))


def _grouped(entries: Sequence[Entry]) -> list[Line]:
    """Groups in the order of their first entry, each under its name."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.group, []).append(entry)
    lines: list[Line] = []
    for group, members in groups.items():
        lines += [Heading(group_name(group)), *members]
    return lines
