"""FETCH responses of the usual shape, read with one pattern. Pure, any thread.

imapclient's parser looks at every character in Python, which costs more than all else there is to
do for a message. Nearly every server writes its rows alike; what looks different is left to it.
"""

import re
from collections.abc import Sequence
from typing import Any

Row = dict[bytes, Any]

_START = re.compile(rb"\d{1,10} \(")
_ITEM = re.compile(
    rb"UID (\d{1,10})(?= |\)|$)"
    rb'|FLAGS \(([^()"{}\[\]]*)\)'
    rb'|INTERNALDATE ("[^"\\\r\n]{20,40}")'
    rb"|RFC822\.SIZE (\d{1,10})(?= |\)|$)"
    rb"|(MODSEQ) \(\d{1,20}\)"
)
_LITERAL = re.compile(rb"BODY\[\] \{(\d{1,12})\}")


def usual_rows(data: Sequence[Any]) -> list[Row] | None:
    """The rows of imaplib's answer to FETCH; None when one of them is not of the usual shape."""
    rows = []
    entries = iter(data)
    for entry in entries:
        if isinstance(entry, tuple):
            row = _with_literal(entry, next(entries, None))
        else:
            row = _without(entry)
        if row is None:
            return None
        rows.append(row)
    return rows


def _with_literal(entry: tuple[Any, ...], tail: object) -> Row | None:
    """``(b'1 (UID 7 FLAGS () BODY[] {11}', b'the message'), b')'``."""
    if len(entry) != 2 or tail != b")":
        return None
    head, literal = entry
    row: Row = {}
    end = _items(head, row)
    found = _LITERAL.fullmatch(head, end) if end else None
    if found is None or int(found[1]) != len(literal):
        return None
    row[b"BODY[]"] = literal
    return row


def _without(entry: object) -> Row | None:
    """``b'1 (UID 7 RFC822.SIZE 11)'``."""
    if not isinstance(entry, bytes):
        return None
    row: Row = {}
    end = _items(entry, row)
    return row if end and entry[end - 1 :] == b")" else None


def _items(text: bytes, row: Row) -> int:
    """Read items into ``row``; where what follows them and a space begins, 0 when it is unusual."""
    start = _START.match(text)
    if start is None:
        return 0
    at = start.end()
    while item := _ITEM.match(text, at):
        uid, flags, date, size, _ = item.groups()
        if uid is not None:
            row[b"UID"] = int(uid)
        elif flags is not None:
            row[b"FLAGS"] = tuple(flags.split())
        elif date is not None:
            row[b"INTERNALDATE"] = date[1:-1]
        elif size is not None:
            row[b"RFC822.SIZE"] = int(size)
        at = item.end() + 1
    return at
