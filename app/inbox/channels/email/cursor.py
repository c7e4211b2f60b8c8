"""Which messages of a folder are stored: UIDVALIDITY and UID ranges, as short text (R2).

Pure, any thread. The text reads ``v=123;n=511;e=501;h=72;1:500,510``: UIDVALIDITY, then UIDNEXT
and EXISTS at the last look that left nothing behind, then HIGHESTMODSEQ up to which the marks of
what is stored are known, then the UIDs. ``m=1``: the folder had another UIDVALIDITY before, and it
is not yet known what of it has left. Keys it does not know are skipped, and text it cannot read
counts as nothing known: reading a folder again stores nothing twice.
"""

import bisect
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

MAX_RANGES = 2000
"""Beyond this the oldest gaps, known to be empty, are closed: the text stays under 40 KB."""

_RANGE = re.compile(r"(\d{1,10})(?::(\d{1,10}))?")
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cursor:
    """Stored UIDs of one folder; ``ranges`` are sorted, disjoint, not touching, ends included."""

    uidvalidity: int
    ranges: tuple[Range, ...] = ()
    uidnext: int = 0
    exists: int = -1
    modseq: int = 0
    moved: bool = False

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """The cursor a text stands for; uidvalidity 0 and nothing stored when it is unreadable."""
        try:
            return _parse(text)
        except ValueError:
            return cls(0)

    def __str__(self) -> str:
        parts = [f"v={self.uidvalidity}"]
        if self.uidnext and self.exists >= 0:
            parts += [f"n={self.uidnext}", f"e={self.exists}"]
        if self.modseq:
            parts.append(f"h={self.modseq}")
        if self.moved:
            parts.append("m=1")
        ranges = (str(a) if a == b else f"{a}:{b}" for a, b in self.ranges)
        return ";".join([*parts, ",".join(ranges)])

    def __contains__(self, uid: int) -> bool:
        place = bisect.bisect_right(self.ranges, (uid, float("inf")))
        return place > 0 and self.ranges[place - 1][1] >= uid

    def missing(self, uids: Iterable[int]) -> tuple[int, ...]:
        """Those of ``uids`` that are not stored, ascending, each once."""
        return tuple(sorted({uid for uid in uids if uid > 0 and uid not in self}))

    def first_gap(self) -> int:
        """The lowest UID that is not stored."""
        return self.ranges[0][1] + 1 if self.ranges and self.ranges[0][0] == 1 else 1

    def add(self, uids: Iterable[int]) -> "Cursor":
        """The cursor after ``uids`` were stored; the marks of the last full look are gone."""
        fresh = [(uid, uid) for uid in uids]
        return replace(self, ranges=_merge([*self.ranges, *fresh]), uidnext=0, exists=-1)

    def without(self, uids: Iterable[int]) -> "Cursor":
        """The cursor as if ``uids`` had never been stored."""
        ranges: list[Range] = []
        out = sorted(set(uids))
        for low, high in self.ranges:
            here = out[bisect.bisect_left(out, low) : bisect.bisect_right(out, high)]
            edges = zip((low - 1, *here), (*here, high + 1), strict=True)
            ranges += [(a + 1, b - 1) for a, b in edges if a + 1 < b]
        return replace(self, ranges=tuple(ranges), uidnext=0, exists=-1)

    def compact(self, behind: Iterable[int] = (), limit: int = MAX_RANGES) -> "Cursor":
        """Close the lowest gaps until ``limit`` ranges are left, but none that holds ``behind``.

        Only for gaps the server was asked about: a UID that did not exist below an existing one
        never will (RFC 9051 section 2.3.1.1). The newest gaps stay, for servers that show
        deliveries out of order.
        """
        excess = len(self.ranges) - limit
        if excess <= 0:
            return self
        left = sorted(behind)
        kept: list[Range] = [self.ranges[0]]
        for low, high in self.ranges[1:]:
            place = bisect.bisect_left(left, kept[-1][1])
            empty = place == len(left) or left[place] > low
            if excess > 0 and empty:
                kept[-1] = (kept[-1][0], high)
                excess -= 1
            else:
                kept.append((low, high))
        return replace(self, ranges=tuple(kept))

    def marked(self, modseq: int) -> "Cursor":
        """The cursor after all changes of marks up to ``modseq`` were stored."""
        return replace(self, modseq=modseq)

    def looked(self, uidnext: int, exists: int) -> "Cursor":
        """The cursor after a look that left nothing behind."""
        return replace(self, uidnext=uidnext, exists=exists)

    def is_current(self, uidnext: int, exists: int) -> bool:
        """Whether nothing can have come since the last full look."""
        return 0 < uidnext == self.uidnext and exists == self.exists


def _parse(text: str) -> Cursor:
    *heads, tail = text.split(";")
    values = dict(head.split("=", 1) for head in heads)
    ranges: list[Range] = []
    for part in filter(None, tail.split(",")):
        match = _RANGE.fullmatch(part)
        if match is None:
            raise ValueError(part)
        low = int(match[1])
        ranges.append((low, int(match[2] or low)))
    if "v" not in values:
        return Cursor(0)
    uidnext, exists, modseq = (int(values.get(k, d)) for k, d in (("n", 0), ("e", -1), ("h", 0)))
    moved = "m" in values
    return Cursor(int(values["v"]), _merge(ranges), uidnext, exists, modseq, moved)


def spans(uids: Iterable[int]) -> tuple[Range, ...]:
    """UIDs as ranges, ends included."""
    return _merge((uid, uid) for uid in uids)


def _merge(ranges: Iterable[Range]) -> tuple[Range, ...]:
    merged: list[Range] = []
    for low, high in sorted(ranges):
        if not 0 < low <= high:
            raise ValueError(f"{low}:{high}")
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return tuple(merged)
