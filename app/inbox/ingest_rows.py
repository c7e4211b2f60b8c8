"""The rows of a batch on their way into the store, and what became of it in numbers.

A part of ``ingest``; writer thread.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam

from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox.threading.thread_table import Known
from app.inbox.values import Status
from app.store import bodies, bulk, packs
from app.store.schema import conversations, messages

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a batch, in numbers."""

    stored: int = 0
    duplicate: int = 0
    unreadable: int = 0
    conversations: int = 0

    def __add__(self, other: "Stored") -> "Stored":
        return Stored(
            self.stored + other.stored,
            self.duplicate + other.duplicate,
            self.unreadable + other.unreadable,
            self.conversations + other.conversations,
        )

    def __sub__(self, other: "Stored") -> "Stored":
        return Stored(
            self.stored - other.stored,
            self.duplicate - other.duplicate,
            self.unreadable - other.unreadable,
            self.conversations - other.conversations,
        )


@dataclass(slots=True)
class Rows:
    """The rows of a batch, by table, written in one statement each."""

    account: AccountId
    rev: int
    message: list[Row] = field(default_factory=list)
    source: list[Row] = field(default_factory=list)
    packed: list[tuple[bodies.Frames, Row]] = field(default_factory=list)
    """The sources that lie in packs, with theirs."""
    attachment: list[Row] = field(default_factory=list)
    call: list[Row] = field(default_factory=list)
    location: list[Row] = field(default_factory=list)
    link: list[Row] = field(default_factory=list)
    participant: list[Row] = field(default_factory=list)
    conversation: dict[ConversationId, Row] = field(default_factory=dict)

    def add_links(
        self, entries: Iterable[tuple[int, int, MessageId]], conversation: ConversationId
    ) -> None:
        """Ties of ids to a conversation: hash, role, message."""
        common = {"account": self.account, "conversation": conversation, "rev": self.rev}
        self.link += [
            common | {"hash": hash, "role": role, "message": id} for hash, role, id in entries
        ]

    def write(self, connection: "Connection", known: Iterable[Known]) -> None:
        """Everything, conversations first: the others refer to them."""
        self._write_conversations(connection, known)
        for table, entries in (
            (messages.pack, list(packs.rows(self.packed, self.rev))),
            (messages.message, self.message),
            (messages.source, self.source),
            (messages.attachment, self.attachment),
            (messages.call, self.call),
        ):
            bulk.insert(connection, table, entries)
        bulk.insert(connection, messages.location, self.location, if_new=True)
        bulk.insert(connection, messages.link, self.link, if_new=True)
        bulk.insert(connection, conversations.participant, self.participant, if_new=True)

    def _write_conversations(self, connection: "Connection", known: Iterable[Known]) -> None:
        fresh: list[Row] = []
        asleep: list[Row] = []
        awake: list[Row] = []
        for each in known:
            status, since = each.state.status, each.state.waiting_since
            if each.fresh:
                row = self.conversation[each.id]
                row |= {"status": status.value, "waiting_since": since}
                fresh.append(row)
            elif each.changed:
                stands = asleep if status is Status.SNOOZED else awake
                stands.append({"of": each.id, "to": status.value, "since": since})
        self._change(connection, asleep)
        self._change(connection, awake, **conversations.NO_SNOOZE)
        merged = [r for r in self.conversation.values() if r["merged_into"]]
        fresh += [r | {"status": "resolved", "waiting_since": None} for r in merged]
        bulk.insert(connection, conversations.conversation, sorted(fresh, key=lambda r: r["id"]))

    def _change(self, connection: "Connection", rows: Sequence[Row], **besides: None) -> None:
        """Conversations that stand otherwise now, in one statement."""
        if not rows:
            return
        table = conversations.conversation
        stands = {"status": bindparam("to"), "waiting_since": bindparam("since"), "rev": self.rev}
        mine = table.update().where(table.c.id == bindparam("of"))
        connection.execute(mine.values(stands | besides), rows)
