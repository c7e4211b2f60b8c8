"""What could not be read, read again by a program that is newer (reliability 3.2.5).

Such a message is kept as it came, and marked. Each new version reads them once more, in processes
of its own like everything that strangers send; what it makes of one is put in its place: words
and files, sender, subject, ids. It stays where it lies and as it was taken: who waits
is not decided anew. A conversation that holds nothing else is called by it and gets its customer.

On the thread of whoever asks; some messages at a time.
"""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import func, select

from app.base.bus import Changes
from app.base.ids import ConversationId, MessageId
from app.inbox import message_rows, own_addresses, source
from app.inbox.channels import driver, spec_of
from app.inbox.channels.base import Raw
from app.inbox.people.people import People
from app.inbox.prepare import PACKED, Person, Prepared, link_hash
from app.inbox.preparing import Preparing
from app.inbox.threading.thread_table import IS, NAMED
from app.inbox.threading.threading_rules import Reason
from app.inbox.values import Direction
from app.store import bodies, bulk
from app.store.commands import Command, Outcome, Tx, register
from app.store.database import Dbapi
from app.store.flags import Flag
from app.store.schema import conversations, messages
from app.store.setting_commands import read_by
from app.store.store import Store

_SLICE, _AT_ONCE = 5_000, 50
"""Rows looked at in one read, some milliseconds; messages read again together."""
_READ = (
    Flag.AUTOMATIC | Flag.MACHINE_ANSWER | Flag.UNREADABLE | Flag.HAS_HTML | Flag.QUOTED
    | Flag.ID_MISSING | Flag.RECEIPT_WANTED | Flag.PUBLIC | Flag.FOLLOWERS | Flag.SEALED
    | Flag.LOCKED
)  # fmt: skip
"""What the reading of a message says of it; the other flags say what was made of it here."""
_TABLES = messages.message, messages.source, messages.attachment
_SLICE_OF = "SELECT id, flags FROM message WHERE id > ? ORDER BY id LIMIT ?"
_FOUND = """SELECT m.id, m.sender, m.received_at, a.kind, a.config FROM message m
JOIN account a ON a.id = m.account JOIN source s ON s.message = m.id
WHERE m.id IN (SELECT value FROM json_each(?))"""


class _Unread(NamedTuple):
    id: MessageId
    sender: str
    received_at: int
    kind: str
    people: str
    data: bytes


def read_again(store: Store, over: Callable[[], bool], by: str) -> int:
    """Read them again, and note which version of the program did; how many can be read now.

    ``over`` says when to stop: what is left is for the next time.
    """
    done, last = 0, 0
    while not over():
        ids, last = store.read(partial(_slice, after=last)).result()
        for start in range(0, len(ids), _AT_ONCE):
            done += _again(store, ids[start : start + _AT_ONCE])
        if not last:
            store.execute(read_by(by)).result()
            break
    return done


def _slice(connection: Dbapi, after: int) -> tuple[list[int], int]:
    """The unread of the next messages, and where to go on; 0 when there are no more."""
    rows = connection.execute(_SLICE_OF, (after, _SLICE)).fetchall()
    return [id for id, flags in rows if flags & Flag.UNREADABLE], rows[-1][0] if rows else 0


def _again(store: Store, ids: list[int]) -> int:
    found = store.read(lambda c: _unread(store, c, ids)).result()
    done = 0
    for kind in {each.kind for each in found}:
        these = [each for each in found if each.kind == kind]
        mails = asyncio.run(_prepared(store, kind, these))
        for each, mail in zip(these, mails, strict=True):
            if mail.flags & Flag.UNREADABLE and not (mail.sender_text and not each.sender):
                continue
            alone = _unpacked(mail, each.data)
            store.execute(Reread(each.id, each.people), attached=alone).result()
            done += 1
    return done


def _unread(store: Store, connection: Dbapi, ids: list[int]) -> list[_Unread]:
    found = []
    for id, sender, received_at, kind, config in connection.execute(_FOUND, (json.dumps(ids),)):
        spec = spec_of(kind)
        people = (spec.people if spec else "") or kind
        data = source.read(connection, store.profile, id)
        reader = driver(kind, json.loads(config))
        found.append(_Unread(MessageId(id), sender, received_at, reader, people, data))
    return found


async def _prepared(store: Store, kind: str, unread: list[_Unread]) -> list[Prepared]:
    raws = [Raw(each.data, received_at=each.received_at) for each in unread]
    preparing = Preparing()
    try:
        return await preparing.in_processes(kind, raws, store.clock.now())
    finally:
        await preparing.rest()


def _unpacked(mail: Prepared, data: bytes) -> Prepared:
    """In a frame of its own, whatever it was prepared with: here it stands alone."""
    if mail.codec != PACKED:
        return mail
    return msgspec.structs.replace(mail, codec="zstd", frame=bodies.pack(mail.body, data))


@register("inbox.reread")
@dataclass(frozen=True, slots=True)
class Reread(Command):
    """Put what a message turned out to say (``tx.attached``) where nothing could be read."""

    message: MessageId
    people: str
    """The kind of its people's addresses."""

    def apply(self, tx: Tx) -> Outcome:
        mail: Prepared = tx.attached  # type: ignore[assignment]  # see Tx.attached
        m = messages.message.c
        query = select(m.conversation, m.account, m.direction, m.flags).where(m.id == self.message)
        row = tx.connection.execute(query).first()
        if row is None or not row.flags & Flag.UNREADABLE:
            return Outcome(Changes())
        people = People(tx, self.people)
        people.load((mail.sender, *mail.to, *mail.cc))
        self._write(tx, mail, row, people.identity(mail.sender))
        self._link(tx, mail, row)
        self._join(tx, mail, row, people)
        changed = frozenset({ConversationId(row.conversation)}), frozenset({self.message})
        return Outcome(Changes(*changed), texts={self.message: mail.body})

    def _write(self, tx: Tx, mail: Prepared, row: Any, sender: int | None) -> None:
        run, table, kept, files = tx.connection.execute, *_TABLES
        values = message_rows.message(mail)
        for name in ("remote_id", "received_at"):  # where it lies, and when it was taken there
            del values[name]
        values |= {"flags": row.flags & ~_READ | mail.flags & _READ, "sender_identity": sender}
        run(table.update().where(table.c.id == self.message).values(**values, rev=tx.seq))
        frame = message_rows.source(mail, self.message) | {"rev": tx.seq}
        run(kept.update().where(kept.c.message == self.message).values(frame))
        run(files.delete().where(files.c.message == self.message))
        bulk.insert(tx.connection, files, message_rows.attachments(mail, self.message, tx.seq))

    def _link(self, tx: Tx, mail: Prepared, row: Any) -> None:
        """Answers that come now find it."""
        entries = [(link_hash(mail.message_id), IS, self.message)]
        named = (*mail.in_reply_to, *mail.references)
        entries += [(link_hash(id), NAMED, MessageId(0)) for id in named]
        common = {"account": row.account, "conversation": row.conversation, "rev": tx.seq}
        rows = [common | {"hash": h, "role": role, "message": id} for h, role, id in entries]
        bulk.insert(tx.connection, messages.link, rows, if_new=True)

    def _join(self, tx: Tx, mail: Prepared, row: Any, people: People) -> None:
        own = own_addresses.in_transaction(tx.connection)
        named = dict.fromkeys(p for p in (mail.sender, *mail.to, *mail.cc) if p[0])
        others = [p for p in named if p[0] not in own]
        m, c = messages.message.c, conversations.conversation.c
        count = select(func.count()).where(m.conversation == row.conversation)
        values: dict[str, Any] = {}
        if tx.connection.execute(count).scalar_one() == 1:
            values = {"subject": mail.subject, "base_subject": mail.base_subject}
            person = _other(mail, row, others)
            values |= {} if person is None else {"customer": people.customer(person)}
        rows = [
            {
                "conversation": row.conversation,
                "identity": people.identity(person),
                "role": "from" if person == mail.sender else "to",
                "since": mail.received_at,
                "how": Reason.UNRELATED.value,
                "rev": tx.seq,
            }
            for person in others
        ]
        people.write()
        bulk.insert(tx.connection, conversations.participant, rows, if_new=True)
        if values:
            mine = conversations.conversation.update().where(c.id == row.conversation)
            tx.connection.execute(mine.values(**values, rev=tx.seq))


def _other(mail: Prepared, row: Any, others: list[Person]) -> Person | None:
    """The person it is with: who wrote it, or whom we wrote to."""
    if row.direction == Direction.IN.value:
        return mail.sender
    return others[0] if others else None
