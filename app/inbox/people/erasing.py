"""Erasing a person (K7): every row, word and file that holds what they wrote or who they are.

Erased with a person: their conversations whole, what they wrote in other people's, what the team
noted about them, what the journal told of it. What stays is without text: tombstones, and keyed
hashes by which the same mail is known and not taken in again. Cannot be undone.

One transaction: until it is committed a ``Watch`` can end it, and everything is as it was. Of
what grows with the mail it reads no table from end to end; what no index finds is found through
what the messages say (``erasing_ties``). The journal of what was done is read whole.

``Erase`` and ``Erased`` run on the writer, ``finish`` on any other thread.
"""

import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, delete, literal_column, select, update

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import ConversationId, CustomerId, MessageId
from app.inbox.people import erasing_ties
from app.inbox.people.customer_commands import group, root
from app.inbox.values import Direction
from app.store import packs, search
from app.store.among import among
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema import customers as t
from app.store.schema import metadata
from app.store.schema.conversations import conversation
from app.store.schema.journal import command, event, setting, tombstone, workspace
from app.store.schema.messages import message, source
from app.store.schema.outbox import outbox
from app.store.schema.team import agent
from app.store.upsert import insert_for, upsert_all

if TYPE_CHECKING:
    from app.inbox.prepare import Prepared
    from app.store.store import Store

_CHUNK, _PART = 900, 50
_HASH = 16
_ID = re.compile(r"\d{13,19}")
_KEPT = (
    *("summary", "unread", "tally", "customer_row"),  # the projection's, with what it counts
    *("message", "conversation", "customer"),  # the last to go
)
_UNDER_WAY = ("sending", "committed")
_NO_MORE_THAN = 20


@dataclass(frozen=True, slots=True)
class Watch:
    """Hears how far an erasing is (0 to 1, on the writer's thread), and may end it before then."""

    tell: Callable[[float], object] = lambda _share: None
    stop: Event = field(default_factory=Event)

    def reached(self, share: float) -> None:
        """Raises ``UsageError("erase-stopped")``, which takes all of it back."""
        if self.stop.is_set():
            raise UsageError("erase-stopped")
        self.tell(share)


_UNWATCHED = Watch()


@register("customer.erase")
@dataclass(frozen=True, slots=True)
class Erase(Command):
    """Everything of a customer and of those merged into them, gone for good.

    What we wrote to others stays, also by an address that is now the customer's. ``attached`` may
    be a ``Watch``.
    """

    customer: CustomerId

    def apply(self, tx: Tx) -> Outcome:
        watch = tx.attached if isinstance(tx.attached, Watch) else _UNWATCHED
        watch.reached(0.0)
        who = root(tx, self.customer)
        work = Work.of_people(tx, group(tx, who.id))
        work.refuse_while_sending()
        watch.reached(0.05)
        work.remember()
        watch.reached(0.1)
        work.forget()
        work.clear(watch)
        return Outcome(work.changes())


class Work:
    """Deletes conversations, messages and people with every row that names them."""

    def __init__(
        self,
        tx: Tx,
        conversations: Iterable[int],
        messages: Iterable[int],
        people: Sequence[int] = (),
        identities: Sequence[int] = (),
        addresses: Iterable[str] = (),
    ) -> None:
        """``messages`` are those that lie elsewhere; those of ``conversations`` go with them, and
        so does a conversation that is left empty."""
        self._tx = tx
        self._run = tx.connection.execute
        self._people, self._identities = list(people), list(identities)
        self._addresses = set(addresses)
        m = message.c
        own, self._messages = set(conversations), set(messages)
        self._left: set[int] = set()
        self._unrelated: set[int] = set()
        for part in _chunks(self._messages):
            self._left.update(self._all(select(m.conversation).where(m.id.in_(part))))
        self._left -= own
        for part in _chunks(own):
            self._messages.update(self._all(select(m.id).where(m.conversation.in_(part))))
        emptied = {id for id in self._left if self._is_empty(id)}
        self._conversations = own | emptied
        self._left -= emptied
        self._sends = self._outbox_ids()

    @classmethod
    def of_people(cls, tx: Tx, people: Sequence[int]) -> "Work":
        """What they wrote, and every conversation of theirs."""
        i, run = t.identity.c, tx.connection.execute
        known = run(select(i.id, i.address).where(i.customer.in_(people))).all()
        ids = [row.id for row in known]
        own = run(select(conversation.c.id).where(conversation.c.customer.in_(people))).scalars()
        inward = message.c.direction != literal_column(f"'{Direction.OUT.value}'")  # as the index
        theirs = message.c.sender_identity.in_(ids) & inward
        written = run(select(message.c.id).where(theirs)).scalars()
        return cls(tx, list(own), list(written), people, ids, {row.address for row in known})

    def _all(self, query: Any) -> list[Any]:
        return list(self._run(query).scalars())

    def _is_empty(self, id: int) -> bool:
        m = message.c
        found = self._all(select(m.id).where(m.conversation == id))
        return all(each in self._messages for each in found)

    def _outbox_ids(self) -> list[int]:
        o = outbox.c
        found = [
            id
            for part in _chunks(self._conversations)
            for id in self._all(select(o.id).where(o.conversation.in_(part)))
        ]
        return sorted({*found, *(
            id for part in _chunks(self._messages)
            for id in self._all(select(o.id).where(o.message.in_(part)))
        )})  # fmt: skip

    def refuse_while_sending(self) -> None:
        o = outbox.c
        for part in _chunks(self._sends):
            going = select(o.id).where(o.id.in_(part), o.state.in_(_UNDER_WAY))
            if self._run(going).first() is not None:
                raise UsageError("sending-now")

    def remember(self) -> None:
        """Keep the hashes by which this mail is known again."""
        key = self._run(select(workspace.c.message_key)).scalar_one()
        hashes = {_hash(key, "from", address) for address in self._addresses}
        for part in _chunks(self._messages):
            named = select(message.c.message_id).where(message.c.id.in_(part))
            hashes.update(_hash(key, "id", id) for id in self._all(named) if id)
            digests = select(source.c.sha256).where(source.c.message.in_(part))
            hashes.update(_hash(key, "raw", sha.hex()) for sha in self._all(digests))
            m = message.c
            remote = select(m.account, m.remote_id).where(m.id.in_(part), m.remote_id != "")
            hashes.update(_hash(key, "remote", f"{a} {r}") for a, r in self._run(remote))
        rows = [{"hash": each, "at": self._tx.at} for each in hashes]
        upsert_all(self._tx.connection, t.erased, rows, self._tx.seq)

    def forget(self) -> None:
        """What the journal and the settings tell of them."""
        ids = {
            *self._messages, *self._conversations, *self._identities, *self._people, *self._sends
        }  # fmt: skip
        scrub_journal(self._tx, ids, self._addresses)
        self._scrub_settings()

    def clear(self, watch: Watch = _UNWATCHED) -> None:
        """Every row; the words in the search index first, which take by far the most time."""
        for at, part in enumerate(parts := list(_chunks(self._messages, _PART))):
            watch.reached(0.15 + 0.75 * at / len(parts))
            packs.take_out(self._tx.connection, part, self._tx.seq)
            search.unindex(self._tx.connection, part)
        self._note_blobs()
        gone: dict[str, Collection[int]] = {
            "message": self._messages,
            "outbox": self._sends,
            "conversation": self._conversations,
            "identity": self._identities,
            "customer": self._people,
        }
        self._cut_links()
        erasing_ties.clear(self._tx, self._messages, self._conversations, self._left)
        tables = [each for each in reversed(metadata.sorted_tables) if each.name not in _KEPT]
        for n, table in enumerate(tables):
            watch.reached(0.9 + 0.1 * n / len(tables))
            for name, ids in gone.items():
                if name in table.c and (table.name, name) not in erasing_ties.CLEARED:
                    self._delete(table, name, ids)
        self._delete(outbox, "id", self._sends)
        self._delete(message, "id", self._messages)
        self._delete(conversation, "id", self._conversations)
        self._delete(t.customer, "id", self._people)
        self._bury(gone)

    def _note_blobs(self) -> None:
        for part in _chunks(self._messages):
            blobs = select(source.c.sha256).where(
                source.c.message.in_(part), source.c.codec == "blob"
            )
            for sha in self._all(blobs):
                statement = insert_for(self._tx.connection, t.unlink).values(sha256=sha)
                self._run(statement.on_conflict_do_nothing())

    def _cut_links(self) -> None:
        """Others that pointed at what goes stand by themselves."""
        c, p = conversation.c, t.customer.c
        for part in _chunks(self._conversations):
            held = self._all(select(c.id).where(c.merged_into.in_(part)))
            alone = [id for id in held if id not in self._conversations]
            self._left.update(alone)
            for some in _chunks(alone):
                free = update(conversation).where(c.id.in_(some))
                self._run(free.values(merged_into=None, rev=self._tx.seq))
            self._unrelated.update(self._all(select(c.id).where(c.related_to.in_(part))))
            unrelated = update(conversation).where(c.related_to.in_(part))
            self._run(unrelated.values(related_to=None, rev=self._tx.seq))
            self._run(update(conversation).where(c.id.in_(part)).values(merged_into=None))
        self._run(
            update(t.customer)
            .where(p.id.in_(self._people))
            .values(merged_into=None, joined_to=None)
        )
        for column in (t.apart.c.one, t.apart.c.other):
            self._run(delete(t.apart).where(column.in_(self._people)))
        mine = (t.block.c.kind == "address") & t.block.c.value.in_(self._addresses)
        self._run(delete(t.block).where(mine))

    def _scrub_settings(self) -> None:
        """Lists of addresses, as of those whose pictures are shown, lose theirs."""
        c = setting.c
        for row in self._run(select(setting)).all():
            value = json.loads(row.value)
            if isinstance(value, list) and self._addresses.intersection(map(str, value)):
                kept = json.dumps([one for one in value if one not in self._addresses])
                mine = (c.scope == row.scope) & (c.owner == row.owner) & (c.key == row.key)
                self._run(update(setting).where(mine).values(value=kept, rev=self._tx.seq))

    def _delete(self, table: Table, column: str, ids: Collection[int]) -> None:
        if not ids:
            return
        mine = among(self._tx.connection, table.c[column], ids)
        first, *_ = table.primary_key
        if first.name == "agent":  # what each agent has of a conversation: few agents, many of it
            mine &= first.in_(select(agent.c.id))
        self._run(delete(table).where(mine))

    def _bury(self, gone: dict[str, Collection[int]]) -> None:
        rows = [{"table_name": name, "id": id} for name, ids in gone.items() for id in ids]
        upsert_all(self._tx.connection, tombstone, rows, self._tx.seq)

    def changes(self) -> Changes:
        messages = frozenset(map(MessageId, self._messages))
        touched = self._conversations | self._left | self._unrelated
        return Changes(
            conversations=frozenset(map(ConversationId, touched)),
            messages=messages,
            customers=frozenset(map(CustomerId, self._people)),
            settings=frozenset({"articles"}),  # their votes and questions went
            erased=messages,
        )

    @property
    def left(self) -> Collection[int]:
        """Conversations that lost messages and stay."""
        return frozenset(self._left)


def scrub_journal(tx: Tx, ids: Collection[int], addresses: Collection[str] = ()) -> None:
    """What the journal tells of these ids and addresses loses its text, and with it its undo."""
    c, run = command.c, tx.connection.execute
    scrubbed = []
    for row in run(select(c.id, c.payload, c.inverse)):
        text = row.payload + (row.inverse or "")
        told = any(int(found) in ids for found in _ID.findall(text))
        if told or any(address in text for address in addresses):
            scrubbed.append(row.id)
    mine = update(command).where(among(tx.connection, c.id, scrubbed))
    run(mine.values(payload="{}", inverse=None, cause=""))
    run(delete(event).where(among(tx.connection, event.c.command, scrubbed)))


def _chunks(ids: Iterable[int], size: int = _CHUNK) -> Iterator[list[int]]:
    every = list(ids)
    for start in range(0, len(every), size):
        yield every[start : start + size]


def _hash(key: bytes, kind: str, text: str) -> bytes:
    return hmac.new(key, f"erased {kind} {text}".encode(), hashlib.sha256).digest()[:_HASH]


class Erased:
    """Knows mail again that was erased."""

    def __init__(self, tx: Tx, key: bytes | None = None) -> None:
        self._tx = tx
        self._key = key or tx.connection.execute(select(workspace.c.message_key)).scalar_one()
        self._any = tx.connection.execute(select(t.erased.c.hash).limit(1)).first() is not None

    def without(self, batch: "Sequence[Prepared]") -> "list[Prepared]":
        """The batch without what was erased, and without older mail of erased people."""
        if not self._any:
            return list(batch)
        marks = [self._marks(mail) for mail in batch]
        at = self._known({hash for each in marks for hash in each.values()})
        strict = not self._may_write()
        return [
            mail
            for mail, mark in zip(batch, marks, strict=True)
            if not _is_erased(mail, mark, at, strict=strict)
        ]

    def is_talk(self, account: int, remote_id: str, address: str, at: int) -> bool:
        """Whether a message of another channel was erased, or is an older one of its sender.

        ``address`` is the identity's own, a number or a handle, as it is stored.
        """
        if not self._any:
            return False
        sender = _hash(self._key, "from", address)
        itself = _hash(self._key, "remote", f"{account} {remote_id}")
        known = self._known({sender, itself})
        if remote_id and itself in known:
            return True
        return sender in known and (at <= known[sender] or not self._may_write())

    def _marks(self, mail: "Prepared") -> dict[str, bytes]:
        marks = {
            "raw": _hash(self._key, "raw", mail.sha256.hex()),
            "from": _hash(self._key, "from", mail.sender[0]),
        }
        if mail.message_id:
            marks["id"] = _hash(self._key, "id", mail.message_id)
        if mail.ours and mail.to:
            marks["to"] = _hash(self._key, "from", mail.to[0][0])
        return marks

    def _known(self, hashes: Collection[bytes]) -> dict[bytes, int]:
        wanted = list(hashes)
        found: dict[bytes, int] = {}
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            rows = self._tx.connection.execute(
                select(t.erased.c.hash, t.erased.c.at).where(t.erased.c.hash.in_(part))
            )
            found.update((row.hash, row.at) for row in rows)
        return found

    def _may_write(self) -> bool:
        c = setting.c
        mine = select(c.value).where(c.scope == "workspace", c.key == "erased_may_write")
        return self._tx.connection.execute(mine).scalar() != "false"


def _is_erased(
    mail: "Prepared", marks: dict[str, bytes], at: dict[bytes, int], *, strict: bool
) -> bool:
    if marks["raw"] in at or marks.get("id") in at:
        return True
    for name in ("from", "to"):
        when = at.get(marks.get(name, b""))
        if when is not None and (strict or mail.received_at <= when):
            return True
    return False


def finish(store: "Store") -> bool:
    """Remove the files of what was erased, and every old page beside the database.

    Done after the commit, and again at the next start if that was cut short. False when a reader
    kept the pages for now.
    """
    from app.store.blobs import Blobs

    waiting = "SELECT sha256 FROM unlink"
    blobs = Blobs(store.profile.blobs)
    done = [row[0] for row in store.read(lambda c: c.execute(waiting).fetchall()).result()]
    for sha in done:
        if not _named(store, sha):
            with suppress(FileNotFoundError):
                blobs.path(sha).unlink()

    def forget(connection: Any) -> tuple[None, Changes]:
        connection.execute(delete(t.unlink).where(t.unlink.c.sha256.in_(done)))
        return None, Changes()

    if done:
        store.write(forget).result()
    for _ in range(_NO_MORE_THAN):
        if store.settle().result():
            return True
        time.sleep(0.1)
    return False


def _named(store: "Store", sha256: bytes) -> bool:
    """Whether something else has the same bytes: another message, a template's file."""
    from app.store.backup import BLOBS

    query = f"SELECT 1 FROM ({BLOBS}) WHERE sha256 = ?"  # noqa: S608  our own text
    return store.read(lambda c: c.execute(query, (sha256,)).fetchone()).result() is not None
