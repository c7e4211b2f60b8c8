"""Joining conversations, taking them apart, and finding the other one (rule T5). Any thread."""

import re
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.base.futures import then
from app.base.ids import AgentId, CommandId, ConversationId, MessageId
from app.inbox import timeline, views
from app.inbox.values import QueueRow
from app.store.database import Dbapi, Interrupted
from app.store.queries import values

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.commands import Command

_NUMBER = re.compile(r"#?\s*([0-9]{1,12})")
_OF_CUSTOMER = 60
_MOST = 30
_ROOT = "SELECT coalesce(merged_into, id) FROM conversation WHERE "


class Threads:
    """Reached as ``desk.threads``; each act gives its command's id, for undo."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    # --- acts --------------------------------------------------------------------------------

    def merge(self, source: ConversationId, target: ConversationId) -> "Future[CommandId]":
        """Read ``source`` as a part of ``target``; raises ``UsageError("same-conversation")``."""
        from app.inbox.threading.thread_commands import Merge

        return self._do(Merge(source, target))

    def unmerge(self, source: ConversationId) -> "Future[CommandId]":
        """Let a joined conversation stand alone again; raises ``UsageError("not-merged")``."""
        from app.inbox.threading.thread_commands import Unmerge

        return self._do(Unmerge(source))

    def move(self, messages: Sequence[MessageId], to: ConversationId) -> "Future[CommandId]":
        """Put messages of one conversation into another."""
        from app.inbox.threading.thread_commands import MoveMessages

        return self._do(MoveMessages(tuple(messages), to))

    def split(self, messages: Sequence[MessageId]) -> "Future[tuple[CommandId, ConversationId]]":
        """Make a conversation of these messages; raises ``UsageError("nothing-stays")``."""
        from app.inbox.threading.thread_commands import Split

        fresh = ConversationId(self._desk.store.ids.take())
        return then(self._do(Split(fresh, tuple(messages))), lambda command: (command, fresh))

    def not_related(self, conversation: ConversationId) -> "Future[CommandId]":
        """It only looked related."""
        from app.inbox.threading.thread_commands import SetRelated

        return self._do(SetRelated(conversation, None))

    def _do(self, command: "Command") -> "Future[CommandId]":
        done = self._desk.store.execute(command, agent=self._desk.agent.id)
        return then(done, lambda d: d.commands[0])

    # --- reads -------------------------------------------------------------------------------

    def merged(self, root: ConversationId) -> "Future[tuple[tuple[ConversationId, int, str], ...]]":
        """What was joined into a conversation and can be taken out: id, number and subject, oldest
        first. A split that was undone has left an empty one, which is none of them."""
        return self._desk.store.read(lambda c: _merged(c, root))

    def candidates(self, here: ConversationId, text: str) -> "Future[tuple[QueueRow, ...]]":
        """Conversations that ``here`` may be joined with: those of its customer first.

        ``text`` is a number, or words of the subject, the customer or the messages. A newer
        question interrupts an older one, which then finds nothing.
        """
        agent = self._desk.agent.id
        return self._desk.store.search(lambda c: _candidates(c, here, text.strip(), agent))


_MERGED = (
    "SELECT id, number, subject FROM conversation c WHERE merged_into = ?"
    " AND EXISTS (SELECT 1 FROM message WHERE conversation = c.id) ORDER BY number"
)


def _merged(connection: Dbapi, root: ConversationId) -> tuple[tuple[ConversationId, int, str], ...]:
    found = connection.execute(_MERGED, (root,)).fetchall()
    return tuple((ConversationId(id), number, subject) for id, number, subject in found)


def _candidates(
    connection: Dbapi, here: ConversationId, text: str, agent: AgentId
) -> tuple[QueueRow, ...]:
    try:
        root = timeline.root(connection, here)
        rows = [*_by_number(connection, text, agent), *_of_customer(connection, root, text, agent)]
        if text:
            rows += _found(connection, text, agent)
    except Interrupted:
        return ()
    unique = {row.id: row for row in rows if row.id != root}
    return tuple(unique.values())[:_MOST]


def _by_number(connection: Dbapi, text: str, agent: AgentId) -> tuple[QueueRow, ...]:
    match = _NUMBER.fullmatch(text)
    if match is None:
        return ()
    ids = values(connection, f"{_ROOT} number = ?", int(match[1]))
    return views.rows(connection, ids, agent)


def _of_customer(
    connection: Dbapi, root: ConversationId, text: str, agent: AgentId
) -> tuple[QueueRow, ...]:
    ids = values(
        connection,
        "SELECT s.conversation FROM summary h JOIN summary s ON s.customer = h.customer "
        "WHERE h.conversation = ? AND s.conversation <> h.conversation "
        "ORDER BY s.last_at DESC LIMIT ?",
        root,
        _OF_CUSTOMER,
    )
    rows = views.rows(connection, ids, agent)
    words = text.casefold().split()
    if not words or _NUMBER.fullmatch(text):
        return rows
    return tuple(row for row in rows if all(word in _said(row) for word in words))


def _said(row: QueueRow) -> str:
    return f"{row.subject} {row.customer} {row.address} {row.preview}".casefold()


def _found(connection: Dbapi, text: str, agent: AgentId) -> tuple[QueueRow, ...]:
    from app.store import search

    hits = search.search(connection, text, _MOST, per_conversation=True)
    roots = [
        connection.execute(f"{_ROOT} id = ?", (hit.conversation,)).fetchone()[0] for hit in hits
    ]
    return views.rows(connection, tuple(dict.fromkeys(roots)), agent)
