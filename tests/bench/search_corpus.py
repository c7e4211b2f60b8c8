"""Any number of messages made from the words of real ones, for measuring search.

Bodies are runs of twelve words of real messages in the lengths of real messages, so words, pairs
and phrases keep their frequencies; among them rare words (order numbers and the like) of which a
million messages hold hundreds of thousands. Customers write unequally often. All lie in packs, as
an import leaves them: texts are a quarter of those.
"""

import itertools
import random
import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from app.base.paths import Profile
from app.inbox.parsing import mime
from app.store import bodies, database, migrate, packs, search
from app.store.schema import metadata
from tests.bench import real_mail

NODE = 1 << 40
SHOP = "Shop Help <help@shop.example>"
SPAN = 10 * 365 * 86_400.0
START = 1_420_000_000.0
SOURCES = 10_000
LONGEST = 3000
RUN = 12
BATCH = 500
_HOPS = 10
_SCATTER = 0x9E3779B97F4A7C15


class Mail(NamedTuple):
    """A synthetic message; ``received_at`` in microseconds, ``number`` from 1 on."""

    number: int
    received_at: int
    subject: str
    sender: str
    recipients: str
    files: str
    body: str

    @property
    def conversation(self) -> int:
        return (self.number - 1) // 3 + 1

    @property
    def raw(self) -> bytes:
        """A source of the usual length: with the marks of its way, and a quotation."""
        way = "".join(
            f"Received: from mx{n}.example ([192.0.2.{n}]) by mx{n + 1}.example with ESMTPS id "
            f"{self.number * _SCATTER >> n & 0xFFFFFFFF:08x}; {self.received_at}\r\n"
            for n in range(_HOPS)
        )
        head = f"From: {self.sender}\r\nTo: {self.recipients}\r\nSubject: {self.subject}\r\n"
        quoted = self.body.replace("\n", "\n> ")
        return f"{way}{head}\r\n{self.body}\r\n> {quoted}\r\n".encode()


class _Source:
    """What so many real messages are made of."""

    def __init__(self, count: int) -> None:
        inbound = [mime.parse(raw) for raw in real_mail.messages(count)]
        texts = [mail.new_text.split() for mail in inbound]
        self.runs = [
            " ".join(words[i : i + RUN])[:160]
            for words in texts
            for i in range(0, min(len(words), 600), RUN)
        ]
        self.lengths = [min(len(mail.new_text), LONGEST) for mail in inbound]
        self.subjects = [mail.subject[:120] for mail in inbound if mail.subject]
        names = " ".join(sorted({mail.sender.name for mail in inbound}))
        self.names = sorted(set(re.findall(r"[^\W\d_]{3,}", names)))


@cache
def _source(count: int) -> _Source:
    return _Source(count)


def mails(count: int, seed: int = 1) -> Iterator[Mail]:
    """``count`` messages in the order of time, the same for the same arguments."""
    source = _source(min(SOURCES, count))
    dice = random.Random(seed)
    customers = _customers(source, max(200, count // 20))
    weights = list(itertools.accumulate(1 / (i + 3) for i in range(len(customers))))
    moment = START
    for number in range(1, count + 1):
        moment += dice.expovariate(count / SPAN)
        customer = customers[bisect(weights, dice.random() * weights[-1])]
        ends = (SHOP, customer) if dice.random() < 0.4 else (customer, SHOP)
        file = f"{dice.choice(source.names)}-{dice.randrange(9999)}.pdf"
        yield Mail(
            number,
            int(moment * 1e6),
            dice.choice(source.subjects),
            *ends,
            file if dice.random() < 0.15 else "",
            _body(source, dice),
        )


def _customers(source: _Source, count: int) -> list[str]:
    dice = random.Random(7)
    made = []
    for n in range(count):
        first, last, place = (dice.choice(source.names) for _ in range(3))
        address = f"{first}.{last}{n % 97}@{place}.example".lower()
        made.append(f"{first} {last} <{address}>")
    return made


def _body(source: _Source, dice: random.Random) -> str:
    length = dice.choice(source.lengths)
    parts: list[str] = []
    while length > 0:
        parts.append(dice.choice(source.runs))
        if dice.random() < 0.15:
            rare = int(dice.paretovariate(0.6)) % 1_000_000
            parts.append(f"{dice.choice(source.names).lower()}{rare:x}")
        length -= len(parts[-1]) + 1
    return "\n".join(parts)


def new_workspace(root: Path) -> database.Dbapi:
    """The writer of a new workspace; commits do not wait for the disk."""
    profile = Profile(root)
    migrate.create(profile)
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA foreign_keys=OFF")
    return connection


def fill(connection: database.Dbapi, made: Iterable[Mail]) -> None:
    """Store and index messages, 500 in a transaction."""
    pending = iter(made)
    while batch := list(itertools.islice(pending, BATCH)):
        connection.execute("BEGIN IMMEDIATE")
        store(connection, batch)
        search.index(connection, [(NODE | m.number, *m[1:]) for m in batch])
        connection.execute("COMMIT")


def store(connection: database.Dbapi, batch: list[Mail]) -> None:
    """The rows that the index is made from, and no others."""
    connection.executemany(
        _insert("conversation", "OR IGNORE", "id", "number"),
        [(NODE | m.conversation, m.conversation) for m in batch],
    )
    own = ("id", "conversation", "date", "received_at", "preview")
    connection.executemany(
        _insert("message", "", *own, "subject", "sender", "recipients", "files"),
        [
            (NODE | m.number, NODE | m.conversation, m[1], m[1], m.body[:120], *m[2:6])
            for m in batch
        ],
    )
    rows = list(_packed(batch))
    held = list(packs.rows(rows, 0))
    _put(connection, "pack", held, ("id", "last", "texts", "data"))
    _put(connection, "source", [row for _, row in rows], tuple(rows[0][1]))


def _packed(batch: list[Mail]) -> Iterator[tuple[bodies.Frames, dict[str, Any]]]:
    """The frames and the row of ``source`` of each, as ``packs.rows`` takes them."""
    packer = bodies.Packer()
    sources = [(NODE | m.number, m.raw) for m in batch]
    places = [packer.put(m.body, raw) for m, (_, raw) in zip(batch, sources, strict=True)]
    packer.close()
    for (id, raw), (pack, text, length, start) in zip(sources, places, strict=True):
        where = {"text_start": text, "text_length": length, "start": start}
        row = {"message": id, "size": len(raw), "codec": "pack", "data": b"", "pack": None}
        yield packer.packs[pack], row | where


def _put(
    connection: database.Dbapi, table: str, rows: list[dict[str, Any]], names: tuple[str, ...]
) -> None:
    values = [tuple(row[name] for name in names) for row in rows]
    connection.executemany(_insert(table, "", *names), values)


def _insert(table: str, how: str, *names: str) -> str:
    """An INSERT of ``names``; the other columns that need a value get an empty one."""
    columns = [c for c in metadata.tables[table].columns if not c.nullable and c.name not in names]
    rest = ", ".join(c.name for c in columns)
    empty = ", ".join(_empty(str(c.type)) for c in columns)
    marks = ", ".join("?" * len(names))
    given = ", ".join(names)
    return f"INSERT {how} INTO {table} ({given}, {rest}) VALUES ({marks}, {empty})"


def _empty(kind: Any) -> str:
    return "x''" if "BLOB" in kind else "0" if "INT" in kind else "''"
