"""Acts on one conversation or on a whole view at once, each with one undo; ways to narrow a view.

A large act runs in slices, each a transaction of some fifty milliseconds, so that mail and
replies go in between; all slices share a batch, and ``undo`` takes them back the same way. Every
method may be called from any thread and gives a future.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cached_property
from itertools import filterfalse
from threading import Event
from typing import TYPE_CHECKING, TypeAlias

from app.base.errors import UsageError
from app.base.ids import AgentId, CommandId, ConversationId
from app.base.worker import Worker
from app.inbox import views
from app.inbox.values import PLAIN, Call, Facets, Lens, Priority, Sort, Status, View
from app.store import glance
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.inbox.triage_commands import Ids, Triaged
    from app.store.commands import Command

SLICE = 500
"""Conversations in one transaction."""
_CHUNK = 20_000


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything a view holds through a lens, but for some; also what no window has read yet."""

    view: View
    lens: Lens = PLAIN
    without: frozenset[int] = frozenset()


What: TypeAlias = "Sequence[ConversationId] | Whole"
Tell: TypeAlias = Callable[[int, int], object]
"""Hears how many are done, of how many; on a thread of the desk's."""


@dataclass(frozen=True, slots=True)
class How:
    """Who hears how far a large act is, what stops it, and who does it."""

    tell: Tell | None = None
    stop: Event | None = None
    agent: AgentId | None = None
    """Who does it, if not whoever sits here."""


PLAINLY = How()


@dataclass(frozen=True, slots=True)
class Bulk:
    """What became of an act. ``command`` undoes all of it; None when nothing had to change."""

    command: CommandId | None
    changed: int
    refused: tuple[tuple[ConversationId, int], ...] = ()
    """Those left as they were (S5), with their numbers."""
    stopped: bool = False


class Triage:
    """The desk's facet for the queue."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._store = desk.store
        self._over = Event()

    @cached_property
    def _worker(self) -> Worker:
        made = Worker("triage")

        def end() -> None:
            self._over.set()
            made.stop()

        self._desk.at_close(end)
        return made

    # --- reading -----------------------------------------------------------------------------

    def facets(self, view: View) -> "Future[Facets]":
        """By what a view can be narrowed, with counts."""
        agent = self._desk.agent.id
        return self._store.read(lambda c: views.facets(c, view, agent))

    def sorts(self, view: View) -> tuple[Sort, ...]:
        """The orders a view can stand in, its own first."""
        return views.sorts(view)

    def tags(self) -> "Future[tuple[str, ...]]":
        """Every tag in use, the most used first."""
        return self._store.read(lambda c: tuple(glance.tags(c)))

    def log_call(self, id: ConversationId, call: Call, text: str) -> "Future[CommandId]":
        """Write down a telephone call with the customer; gives the command, for undo."""
        from app.desk.writing import calling

        desk = self._desk
        return desk.errand(lambda: calling.log(self._store, desk.agent, id, call, text))

    # --- acts --------------------------------------------------------------------------------

    def settle(self, what: What, status: Status, how: How = PLAINLY) -> "Future[Bulk]":
        """Resolve, wait, reopen or call spam; one alone raises ``UsageError("unsent-reply")``."""
        from app.inbox.triage_commands import Settle

        return self._do(what, lambda ids: Settle(ids, status), how)

    def snooze(
        self, what: What, until: int, wall: str, zone: str, how: How = PLAINLY
    ) -> "Future[Bulk]":
        """Out of sight until ``until``; raises ``UsageError("snooze-past")``."""
        from app.inbox.triage_commands import Snooze

        return self._do(what, lambda ids: Snooze(ids, until, wall, zone), how)

    def prioritise(self, what: What, priority: Priority, how: How = PLAINLY) -> "Future[Bulk]":
        from app.inbox.triage_commands import SetPriority

        return self._do(what, lambda ids: SetPriority(ids, priority), how)

    def assign(self, what: What, to: AgentId | None, how: How = PLAINLY) -> "Future[Bulk]":
        from app.inbox.triage_commands import AssignAll

        return self._do(what, lambda ids: AssignAll(ids, to), how)

    def tag(
        self, what: What, add: Iterable[str] = (), remove: Iterable[str] = (), how: How = PLAINLY
    ) -> "Future[Bulk]":
        """Add and take away tags; a new one is written as one of the same letters is already."""
        from app.inbox.triage_commands import Retag

        wanted, gone = tuple(add), tuple(remove)

        def run() -> Bulk:
            new = self._as_known(wanted)
            return self._work(lambda ids: Retag(ids, new, gone), how).run(what)

        return self._worker.submit(run)

    def _as_known(self, wanted: Iterable[str]) -> tuple[str, ...]:
        from app.inbox.triage_commands import clean_tag

        known = {each.casefold(): each for each in self.tags().result()}
        clean = [clean_tag(each) for each in wanted]
        return tuple(known.get(each.casefold(), each) for each in clean)

    def pin(self, what: What, pinned: bool, how: How = PLAINLY) -> "Future[Bulk]":
        from app.inbox.triage_commands import Pin

        return self._do(what, lambda ids: Pin(ids, pinned), how)

    def read(self, what: What, read: bool, how: How = PLAINLY) -> "Future[Bulk]":
        """All of it is read by this agent, or is put back to unread."""
        from app.inbox.read_commands import ReadAll

        return self._do(what, lambda ids: ReadAll(ids, read), how)

    def undo(self, command: CommandId) -> "Future[CommandId]":
        """Take an act back, slice by slice, the last one first; gives what takes that back."""
        return self._worker.submit(lambda: self._undo(command))

    # --- inside ------------------------------------------------------------------------------

    def _do(self, what: What, make: "Callable[[Ids], Command]", how: How) -> "Future[Bulk]":
        work = self._work(make, how)
        return self._worker.submit(lambda: work.run(what))

    def _work(self, make: "Callable[[Ids], Command]", how: How) -> "_Work":
        stops = tuple(each for each in (self._over, how.stop) if each is not None)
        return _Work(self._desk, how.agent or self._desk.agent.id, make, how.tell, stops)

    def _undo(self, command: CommandId) -> CommandId:
        commands = self._store.read(lambda c: _batch(c, command)).result()
        batch = CommandId(self._store.ids.take())
        for each in commands:
            if self._over.is_set():
                break
            self._store.undo_one(each, self._desk.agent.id, batch).result()
        return batch


_BATCH = """SELECT id FROM command WHERE undone_by IS NULL AND
(id = :id OR batch = :id) ORDER BY seq DESC"""


def _batch(connection: Dbapi, command: CommandId) -> list[CommandId]:
    """What is still to be undone of an act; raises ``UsageError("already-undone")``."""
    found = [CommandId(row[0]) for row in connection.execute(_BATCH, {"id": command}).fetchall()]
    if not found:
        raise UsageError("already-undone")
    return found


@dataclass(frozen=True, slots=True)
class _Work:
    """One act, slice by slice."""

    desk: "Desk"
    agent: AgentId
    make: "Callable[[Ids], Command]"
    tell: Tell | None
    stops: tuple[Event, ...]

    def run(self, what: What) -> Bulk:
        ids = self._ids(what)
        batch: CommandId | None = None
        changed, refused = 0, list[tuple[ConversationId, int]]()
        for start in range(0, len(ids), SLICE):
            if any(stop.is_set() for stop in self.stops):
                return Bulk(batch, changed, tuple(refused), stopped=True)
            some = tuple(ConversationId(id) for id in ids[start : start + SLICE])
            command, found = self._slice(some, batch)
            batch = batch or command
            changed += len(found.changed)
            refused += found.refused
            if self.tell is not None:
                self.tell(min(start + SLICE, len(ids)), len(ids))
        return Bulk(batch if changed else None, changed, tuple(refused))

    def _slice(self, ids: "Ids", batch: CommandId | None) -> "tuple[CommandId, Triaged]":
        id = CommandId(self.desk.store.ids.take())
        done = self.desk.store.execute(
            self.make(ids), agent=self.agent, id=id, batch=batch or id
        ).result()
        found: Triaged = done.results[0]  # type: ignore[assignment]  # what these commands give
        return done.commands[0], found

    def _ids(self, what: What) -> "Sequence[int]":
        """All of them before the first is touched: an act moves them within their view."""
        if not isinstance(what, Whole):
            return list(dict.fromkeys(what))
        every = array("q")
        for chunk in self._chunks(what):
            every.extend(chunk)
        gone = what.without
        return array("q", filterfalse(gone.__contains__, every)) if gone else every

    def _chunks(self, what: Whole) -> "Iterator[array[int]]":
        asked = views.asked(what.view, self.agent, what.lens)
        read = self.desk.store.read
        _, chunk = read(lambda c: glance.head(c, asked)).result()
        while chunk:
            yield chunk
            last = chunk[-1]
            chunk = read(lambda c, last=last: glance.rest(c, asked, last, _CHUNK)).result()  # type: ignore[misc]  # mypy knows no default in a lambda
