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
_BLOCK = 1 << 16
"""Bytes compared, or ids walked over, at once."""


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


def _common(a: bytes, b: bytes) -> int:
    """How many ids both begin with: blocks first, so that nothing is copied twice."""
    most, block = min(len(a), len(b)), 0
    while block < most and a[block : block + _BLOCK] == b[block : block + _BLOCK]:
        block += _BLOCK
    low, high = min(block, most) // 8, min(block + _BLOCK, most) // 8
    while low < high:
        middle = (low + high + 1) // 2
        if a[low * 8 : middle * 8] == b[low * 8 : middle * 8]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(a: bytes, b: bytes, most: int) -> int:
    """How many ids both end with, at most ``most``."""
    end_a, end_b, bytes_ = len(a), len(b), most * 8
    block = 0
    while (
        block < bytes_
        and a[max(0, end_a - block - _BLOCK) : end_a - block]
        == b[max(0, end_b - block - _BLOCK) : end_b - block]
    ):
        block += _BLOCK
    low, high = min(block, bytes_) // 8, min(block + _BLOCK, bytes_) // 8
    while low < high:
        middle = (low + high + 1) // 2
        if a[end_a - middle * 8 : end_a - low * 8] == b[end_b - middle * 8 : end_b - low * 8]:
            low = middle
        else:
            high = middle - 1
    return low


def steps(old: "array[int]", new: "array[int]") -> list[Step] | None:
    """The steps from ``old`` to ``new``; None when a fresh start is cheaper than so many."""
    a, b = memoryview(old).tobytes(), memoryview(new).tobytes()
    head = _common(a, b)
    tail = _common_tail(a, b, min(len(old), len(new)) - head)
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
