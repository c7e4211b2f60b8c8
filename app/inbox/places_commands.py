"""Where messages lie on their server, how they are marked there, and what has left (3.2.6-3.2.7).

A place's ``marks`` are what the server has, its ``wanted`` what the server is still to be given:
wanting is a row before it is a network call. What vanished stays here, marked (C3).
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, case, func, select

from app.base.bus import Changes
from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox.channels.base import MARKS, MOVES, Mark, Move
from app.inbox.receipts import owe
from app.inbox.values import Direction
from app.store import bulk
from app.store.commands import Command, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema.conversations import conversation
from app.store.schema.messages import location, message
from app.store.schema.team import agent, read_mark
from app.store.upsert import upsert

_CHUNK = 5000
_NEVER_UNREAD = Flag.HISTORY


@register("inbox.note-places")
@dataclass(frozen=True, slots=True)
class NotePlaces(Command):
    """What became of messages on the server: ``marks`` by UID, who left, who is back."""

    account: AccountId
    folder: str
    uidvalidity: int
    marks: tuple[tuple[int, int], ...] = ()
    gone: tuple[int, ...] = ()
    back: tuple[int, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        messages = self._messages(tx, [uid for uid, _ in self.marks])
        self._mark(tx)
        moved = self._messages(tx, (*self.gone, *self.back))
        # A move of ours that was not written down yet may be why: it is asked about again.
        moves = location.c.wanted.bitwise_and(int(MOVES))
        self._set(tx, self.gone, gone_at=tx.at, wanted=moves)
        self._set(tx, self.back, gone_at=None)
        note_vanished(tx, moved.values())
        seen = {messages[uid] for uid, marks in self.marks if marks & Mark.SEEN and uid in messages}
        touched = read_for_all(tx, seen) | conversations_of(tx, moved.values())
        return Outcome(Changes(conversations=frozenset(touched)))

    def _here(self) -> ColumnElement[bool]:
        c = location.c
        return and_(
            c.account == self.account,
            c.folder == self.folder,
            c.uidvalidity == self.uidvalidity,
        )

    def _messages(self, tx: Tx, uids: Iterable[int]) -> dict[int, MessageId]:
        found: dict[int, MessageId] = {}
        for chunk in _chunks(list(uids)):
            query = select(location.c.uid, location.c.message).where(
                self._here(), location.c.uid.in_(chunk)
            )
            found.update((uid, MessageId(id)) for uid, id in tx.connection.execute(query))
        return found

    def _mark(self, tx: Tx) -> None:
        if not self.marks:
            return
        statement = (
            location.update()
            .where(self._here(), location.c.uid == bindparam("at"))
            .values(
                marks=bindparam("new"),
                wanted=location.c.wanted.bitwise_and(bindparam("left")),
                rev=tx.seq,
            )
        )
        rows = [{"at": uid, "new": marks, "left": ~marks & 0xFF} for uid, marks in self.marks]
        tx.connection.execute(statement, rows)

    def _set(self, tx: Tx, uids: Sequence[int], **values: object) -> None:
        for chunk in _chunks(uids):
            where = (self._here(), location.c.uid.in_(chunk))
            tx.connection.execute(location.update().where(*where).values(**values, rev=tx.seq))


@register("inbox.map-places")
@dataclass(frozen=True, slots=True)
class MapPlaces(Command):
    """A folder has another UIDVALIDITY: stored messages were found again under new UIDs.

    ``found`` holds UID, message and marks. What was wanted of the old place is wanted of the new.
    """

    account: AccountId
    folder: str
    uidvalidity: int
    found: tuple[tuple[int, MessageId, int], ...]

    def apply(self, tx: Tx) -> Outcome:
        wanted = self._wanted(tx)
        filed = self._filed(tx)
        rows = [
            {
                "account": self.account,
                "folder": self.folder,
                "uidvalidity": self.uidvalidity,
                "uid": uid,
                "message": id,
                "marks": marks,
                "wanted": wanted.get(id, 0) & ~marks,
                "filed": filed.get(id, 0),
                "gone_at": None,
                "rev": tx.seq,
            }
            for uid, id, marks in self.found
        ]
        bulk.insert(tx.connection, location, rows, if_new=True)
        note_vanished(tx, (id for _, id, _ in self.found))
        return Outcome(Changes())

    def _wanted(self, tx: Tx) -> dict[int, int]:
        c = location.c
        found = tx.connection.execute(
            select(c.message, c.wanted).where(
                c.account == self.account, c.folder == self.folder, c.wanted != 0
            )
        )
        return {row.message: row.wanted for row in found}

    def _filed(self, tx: Tx) -> dict[int, int]:
        c = location.c
        where = (c.account == self.account, c.folder == self.folder, c.filed != 0)
        found = tx.connection.execute(select(c.message, c.filed).where(*where))
        return {row.message: row.filed for row in found}


@register("inbox.acted")
@dataclass(frozen=True, slots=True)
class Acted(Command):
    """The server was given what was wanted of ``done``; of ``refused`` it cannot be.

    What was moved as well is told by ``Moved``.
    """

    account: AccountId
    folder: str
    uidvalidity: int
    done: tuple[tuple[int, int], ...]
    """UIDs and the marks they were given."""
    refused: tuple[int, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        c = location.c
        here = and_(
            c.account == self.account, c.folder == self.folder, c.uidvalidity == self.uidvalidity
        )
        for uid, marks in self.done:
            tx.connection.execute(
                location.update()
                .where(here, c.uid == uid)
                .values(
                    marks=c.marks.bitwise_or(marks),
                    wanted=c.wanted.bitwise_and(~marks & 0xFF),
                    rev=tx.seq,
                )
            )
        if self.refused:
            missed = location.update().where(here, c.uid.in_(self.refused))
            tx.connection.execute(missed.values(wanted=0, rev=tx.seq))
        return Outcome(Changes())


@register("inbox.moved")
@dataclass(frozen=True, slots=True)
class Moved(Command):
    """The server has put messages into another folder for us (C3), in whose name ``marks`` tell.

    ``to`` holds old UID, marks given, folder, UIDVALIDITY and UID; folder "" when it is not known.
    ``stays`` are old UIDs that are still there as well.
    """

    account: AccountId
    folder: str
    uidvalidity: int
    to: tuple[tuple[int, int, str, int, int], ...]
    stays: tuple[int, ...] = ()

    def apply(self, tx: Tx) -> Outcome:
        c = location.c
        here = and_(
            c.account == self.account, c.folder == self.folder, c.uidvalidity == self.uidvalidity
        )
        moved = set()
        for uid, marks, folder, validity, new in self.to:
            row = tx.connection.execute(select(location).where(here, c.uid == uid)).first()
            if row is None:
                continue
            moved.add(row.message)
            same = (folder, validity, new) == (self.folder, self.uidvalidity, uid)
            if not same:
                gone_at = None if uid in self.stays else tx.at
                left = location.update().where(here, c.uid == uid)
                left = left.values(wanted=0, filed=0, gone_at=gone_at, rev=tx.seq)
                tx.connection.execute(left)
            if folder:
                place = self._place(row, marks, folder, validity, new)
                upsert(tx.connection, location, place, tx.seq)
        note_vanished(tx, moved)
        return Outcome(Changes(conversations=frozenset(conversations_of(tx, moved))))

    def _place(
        self, row: Row[Any], marks: int, folder: str, validity: int, uid: int
    ) -> dict[str, object]:
        """The new place; what was wanted of the old one besides, is wanted here.

        When somebody changed their mind while the server was at it, it goes on or back.
        """
        moves, wanted = marks & MOVES, row.wanted & MOVES
        again = wanted or row.filed or int(Move.INBOX)
        if wanted == moves:
            again = 0
        return {
            "account": self.account,
            "folder": folder,
            "uidvalidity": validity,
            "uid": uid,
            "message": row.message,
            "marks": row.marks | marks & MARKS,
            "wanted": row.wanted & ~marks & MARKS | again,
            "filed": 0 if moves & Move.INBOX else moves,
            "gone_at": None,
        }


# what is wanted of the server


def want_seen(tx: Tx, thread: Collection[ConversationId], until: int) -> None:
    """An agent has read a thread up to a time: the server shall know, and who wrote it may.

    Before the agent's mark is made.
    """
    owe(tx, thread, until)
    m = message.c
    read = select(m.id).where(
        m.conversation.in_(thread), m.direction == Direction.IN.value, m.received_at <= until
    )
    _want(tx, location.c.message.in_(read), Mark.SEEN)


def want_answered(tx: Tx, reply: MessageId) -> None:
    """A reply of ours has left: what it answers shall be marked so on the server."""
    row = tx.connection.execute(
        select(message.c.in_reply_to, message.c.account).where(message.c.id == reply)
    ).first()
    if row is None or not row.in_reply_to:
        return
    # By the conversation, which has an index; Message-IDs have none.
    thread = select(message.c.conversation).where(message.c.id == reply)
    answered = select(message.c.id).where(
        message.c.conversation.in_(thread),
        message.c.direction == Direction.IN.value,
        message.c.message_id.in_(row.in_reply_to.split()),
    )
    _want(tx, location.c.message.in_(answered), Mark.ANSWERED)


def _want(tx: Tx, which: ColumnElement[bool], mark: Mark) -> None:
    c = location.c
    tx.connection.execute(
        location.update()
        .where(which, c.marks.bitwise_and(mark) == 0, c.gone_at.is_(None))
        .values(wanted=c.wanted.bitwise_or(mark), rev=tx.seq)
    )


# what follows here


def note_vanished(tx: Tx, messages: Iterable[int]) -> None:
    """Mark those that no folder holds any more, and unmark those that one holds again."""
    for chunk in _chunks(sorted(set(messages))):
        c = location.c
        places = tx.connection.execute(
            select(c.message, func.sum(case((c.gone_at.is_(None), 1), else_=0)))
            .where(c.message.in_(chunk))
            .group_by(c.message)
        ).all()
        for ids, gone in (
            ([id for id, live in places if live == 0], True),
            ([id for id, live in places if live != 0], False),
        ):
            _flag_vanished(tx, ids, gone)


def _flag_vanished(tx: Tx, ids: Sequence[int], gone: bool) -> None:
    flags = message.c.flags
    is_marked = flags.bitwise_and(int(Flag.VANISHED)) != 0
    after = flags + int(Flag.VANISHED) if gone else flags - int(Flag.VANISHED)
    tx.connection.execute(
        message.update()
        .where(message.c.id.in_(ids), ~is_marked if gone else is_marked)
        .values(flags=after, rev=tx.seq)
    )


def conversations_of(tx: Tx, messages: Iterable[int]) -> set[ConversationId]:
    """The roots of the conversations that messages are in."""
    found: set[ConversationId] = set()
    for chunk in _chunks(sorted(set(messages))):
        query = (
            select(func.coalesce(conversation.c.merged_into, conversation.c.id))
            .join(message, message.c.conversation == conversation.c.id)
            .where(message.c.id.in_(chunk))
            .distinct()
        )
        found.update(tx.connection.execute(query).scalars())
    return found


def read_for_all(tx: Tx, seen: Collection[int]) -> set[ConversationId]:
    """Messages were seen in another mail program: nobody here need read them.

    A read mark covers everything up to a time, so it goes as far as nothing unseen lies before.
    Gives the conversations that changed.
    """
    if not seen:
        return set()
    agents = tx.connection.execute(select(agent.c.id)).scalars().all()
    changed: set[ConversationId] = set()
    for root, (id, at) in _read_up_to(tx, conversations_of(tx, seen)).items():
        marks = select(read_mark.c.agent, read_mark.c.at).where(read_mark.c.conversation == root)
        known = {row.agent: row.at for row in tx.connection.execute(marks)}
        for each in agents:
            if known.get(each, 0) < at:
                mark = {"agent": each, "conversation": root, "message": id, "at": at}
                upsert(tx.connection, read_mark, mark, rev=tx.seq)
                changed.add(root)
    return changed


def _read_up_to(
    tx: Tx, roots: Collection[ConversationId]
) -> dict[ConversationId, tuple[MessageId, int]]:
    """The last message of each conversation before the first that the server has as unseen."""
    root = func.coalesce(conversation.c.merged_into, conversation.c.id)
    has_seen = func.max(location.c.marks.bitwise_or(location.c.wanted).bitwise_and(Mark.SEEN))
    last: dict[ConversationId, tuple[MessageId, int]] = {}
    stopped: set[ConversationId] = set()
    for chunk in _chunks(sorted(roots)):
        wanted = (conversation.c.id.in_(chunk)) | (conversation.c.merged_into.in_(chunk))
        rows = tx.connection.execute(
            select(root, message.c.id, message.c.received_at, has_seen)
            .select_from(message)
            .join(conversation, conversation.c.id == message.c.conversation)
            .outerjoin(location, location.c.message == message.c.id)
            .where(
                wanted,
                message.c.direction == Direction.IN.value,
                message.c.flags.bitwise_and(int(_NEVER_UNREAD)) == 0,
            )
            .group_by(root, message.c.id, message.c.received_at)
            .order_by(message.c.received_at, message.c.id)
        )
        for owner, id, at, is_seen in rows:
            if not is_seen:
                stopped.add(owner)
            elif owner not in stopped:
                last[owner] = (id, at)
    return last


def _chunks(items: Sequence[int]) -> Iterable[Sequence[int]]:
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
