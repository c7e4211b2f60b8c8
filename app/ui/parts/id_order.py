"""Orders of a list as arrays of ids: finding, splicing and telling two apart. Pure.

A million ids are 8 MB; everything here works on their bytes, so that nothing loops over them.
"""

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import filterfalse
from sys import byteorder
from typing import Literal

_SMALL = 2_000
_MAX_STEPS = 64
_FEW = 20
_BLOCK = 1 << 13
"""Ids compared, or walked over, at once: 64 KB, which stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change on the way from an order to another, positions as Qt's models name them.

    ``insert``: ``count`` ids at ``at``; ``remove``: ``count`` rows from ``at``; ``move``: the row
    ``at`` to stand before row ``to`` (Qt's rule for ``beginMoveRows``).
    """

    kind: Literal["insert", "remove", "move"]
    at: int
    count: int = 1
    to: int = 0
    ids: tuple[int, ...] = ()


def find(ids: "array[int]", wanted: int) -> int:
    """The position of an id, or -1; 2 ms for the end of a million."""
    blob = memoryview(ids)
    looked_for = re.compile(re.escape(wanted.to_bytes(8, byteorder, signed=True)), re.DOTALL)
    match = looked_for.search(blob)
    while match is not None and match.start() % 8:
        match = looked_for.search(blob, match.start() + 1)
    return match.start() // 8 if match is not None else -1


def without(ids: "array[int]", gone: Iterable[int]) -> "array[int]":
    """A copy in which none of ``gone`` stands."""
    gone = set(gone)
    if len(gone) > _FEW:  # one walk over all of them is cheaper than a search for each
        left = array("q")
        for start in range(0, len(ids), _BLOCK):  # within C no other thread has its turn
            left.extend(filterfalse(gone.__contains__, ids[start : start + _BLOCK]))
        return left
    kept = ids[:]
    for id_ in gone:
        at = find(kept, id_)
        if at >= 0:
            del kept[at]
    return kept


def spliced(old: "array[int]", head: "array[int]", changed: Iterable[int]) -> "array[int]":
    """``head`` first, then what of ``old`` is neither in it nor changed, in the old order."""
    changed = set(changed)
    reach = min(len(old), len(head) + len(changed) + 1)
    lead = set(head) | changed
    front = array("q", (id_ for id_ in old[:reach] if id_ not in lead))
    return head + front + without(old[reach:], changed)


def _common(a: "array[int]", b: "array[int]") -> int:
    """How many ids both begin with: block by block, for a copy of all takes 5 ms of a million."""
    most, at = min(len(a), len(b)), 0
    while at < most and a[at : at + _BLOCK] == b[at : at + _BLOCK]:
        at += _BLOCK
    low, high = min(at, most), min(at + _BLOCK, most)
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(a: "array[int]", b: "array[int]", most: int) -> int:
    """How many ids both end with, at most ``most``."""
    low = 0
    while low < most and _tail(a, low, low + _BLOCK) == _tail(b, low, low + _BLOCK):
        low += _BLOCK
    low, high = min(low, most), min(low + _BLOCK, most)
    while low < high:
        middle = (low + high + 1) // 2
        if _tail(a, low, middle) == _tail(b, low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _tail(ids: "array[int]", start: int, end: int) -> "array[int]":
    """The ids from ``start`` to ``end``, counted from the last one backwards."""
    return ids[max(0, len(ids) - end) : len(ids) - start]


def steps(old: "array[int]", new: "array[int]") -> list[Step] | None:
    """The steps from ``old`` to ``new``; None when a fresh start is cheaper than so many."""
    head = _common(old, new)
    tail = _common_tail(old, new, min(len(old), len(new)) - head)
    gone, come = len(old) - tail - head, len(new) - tail - head
    if not gone and not come:
        return []
    if not gone:
        return [Step("insert", head, come, ids=tuple(new[head : head + come]))]
    if not come:
        return [Step("remove", head, gone)]
    if gone > _SMALL or come > _SMALL:
        return None
    return _walk(list(old[head : head + gone]), list(new[head : head + come]), head)


def _walk(current: list[int], after: list[int], offset: int) -> list[Step] | None:
    wanted, made = set(after), list[Step]()
    for at in range(len(current) - 1, -1, -1):
        if current[at] not in wanted:
            made.append(Step("remove", offset + at))
            del current[at]
    here = set(current)
    for at, id_ in enumerate(after):
        if at < len(current) and current[at] == id_:
            continue
        if id_ in here:
            source = current.index(id_, at)
            current.insert(at, current.pop(source))
            made.append(Step("move", offset + source, to=offset + at))
        else:
            current.insert(at, id_)
            made.append(Step("insert", offset + at, ids=(id_,)))
        if len(made) > _MAX_STEPS:
            return None
    return made
