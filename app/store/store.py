"""The store: the workspace's one writer, its readers, and the way commands go through it.

Threads: ``write`` and ``execute`` run on the writer thread; ``read`` on the interactive reader,
``search`` on a reader of its own that a newer search interrupts. Each gives a future.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import pysqlite3.dbapi2 as sqlite

from app.base import crashpoints
from app.base.bus import Bus, Changes
from app.base.clock import Clock, SystemClock
from app.base.errors import WorkspaceError
from app.base.ids import SOLO_NODE, AgentId, CommandId, make_id
from app.base.paths import Profile
from app.base.worker import Worker
from app.store import database
from app.store.lock import WorkspaceLock
from app.store.reader import Reader

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from app.store.commands import Command, Outcome, Tx
    from app.store.undo import Inverses

T = TypeVar("T")
_OF_DISK = (sqlite.OperationalError, sqlite.DatabaseError)
_LASTING = ("disk-full", "workspace-readonly", "workspace-damaged")
"""Why nothing can be written until a person does something."""
_ROOM = 16 << 20
"""Bytes with which a disk that was full is not full any more: some batches of mail."""


class Ids:
    """Hands out ids from any thread; ``save`` writes the count into the transaction that uses them.

    An id taken but never committed may be taken again after a restart: nothing refers to it.
    ``saved`` follows the commit: a count that was rolled back is still to be written.
    """

    def __init__(self, node: int, counters: dict[str, int]) -> None:
        self._node = node
        self._counters = counters
        self._saved = dict(counters)
        self._written: dict[str, int] = {}
        self._gate = threading.Lock()

    def take(self) -> int:
        """A new 64-bit id."""
        with self._gate:
            self._counters["id"] = n = self._counters.get("id", 0) + 1
        return make_id(self._node, n)

    def count(self, name: str) -> int:
        """The next value of a counter."""
        with self._gate:
            self._counters[name] = value = self._counters.get(name, 0) + 1
            return value

    def raise_to(self, name: str, value: int) -> None:
        """Go on counting above ``value``: a restored workspace must not reuse later ids."""
        with self._gate:
            self._counters[name] = max(self._counters.get(name, 0), value)

    def save(self, connection: "Connection") -> None:
        with self._gate:
            self._written = {k: v for k, v in self._counters.items() if self._saved.get(k) != v}
        for name, value in self._written.items():
            connection.exec_driver_sql(
                "INSERT INTO counter (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def saved(self) -> None:
        self._saved.update(self._written)


@dataclass(frozen=True, slots=True)
class Done:
    """What ``execute`` did: the commands' ids in order, and all they changed."""

    commands: tuple[CommandId, ...]
    changes: Changes
    results: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class _Issue:
    """Who gives a command, and why."""

    agent: AgentId | None
    cause: str = ""
    id: CommandId | None = None
    attached: object = None
    batch: CommandId | None = None


class Store:
    """An open workspace. ``writable`` ones hold the workspace lock until ``close``.

    ``lock`` is one that the caller has taken already, before it knew what it would open.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        writable: bool = True,
        clock: Clock | None = None,
        lock: WorkspaceLock | None = None,
    ) -> None:
        self.profile = profile
        self.clock = clock or SystemClock()
        self.bus = Bus()
        self.node = SOLO_NODE
        self._lock = lock or WorkspaceLock(profile.lock)
        self.ended_well = True
        """Whether whoever wrote here last closed the workspace."""
        self._damage: WorkspaceError | None = None
        self._refused = ""
        self._writer: Worker | None = None
        self._reader = Reader("reader", profile)
        self._searcher = Reader("search", profile, cache=16_384)  # an index of words is large
        if writable:
            self._open_writer()

    def _open_writer(self) -> None:
        from app.store import ground, migrate

        ground.refuse_network(self.profile.root)
        self._lock.acquire()
        try:
            migrate.bring_up_to_date(self.profile)
            self.ended_well = not database.has_wal(self.profile.database)
            self._connection = database.open_writer(self.profile.database)
            counters = database.counters(self._connection, self.profile.database)
        except BaseException:
            self._lock.release()
            raise
        self.ids = Ids(self.node, counters)
        self._writer = Worker("writer")
        if not self.ended_well:
            self._writer.submit(self._check)

    def _check(self) -> None:
        """After a kill or a power cut, read all of the file once before anything is written."""
        wrong, index_damaged = database.faults(self._connection)
        self._connection.execute("PRAGMA shrink_memory")  # pages of all there is, for nobody
        if wrong:
            path, detail = str(self.profile.root), ", ".join(wrong)
            self._damage = WorkspaceError("workspace-damaged", path=path, detail=detail)
        elif index_damaged:
            from app.store import search

            with self._transaction() as connection:
                search.rebuild(connection)

    @property
    def writable(self) -> bool:
        return self._writer is not None

    # --- reading -----------------------------------------------------------------------------

    def read(self, query: Callable[[database.Dbapi], T]) -> "Future[T]":
        """Run ``query`` on the interactive reader's thread with its raw connection."""
        return self._reader.run(query)

    def search(
        self, query: Callable[[database.Dbapi], T], *, interrupt: bool = True
    ) -> "Future[T]":
        """Run ``query`` on the search reader, interrupting whatever search runs there.

        Without ``interrupt`` it waits its turn; a later search may interrupt it all the same.
        """
        if interrupt:
            self._searcher.interrupt()
        return self._searcher.run(query)

    # --- writing -----------------------------------------------------------------------------

    def write(self, job: Callable[["Connection"], tuple[T, Changes]]) -> "Future[T]":
        """Run ``job`` in a transaction: for local tables, which no journal covers."""

        def run() -> T:
            with self._transaction() as connection:
                result, changes = job(connection)
            self.bus.publish(changes)
            return result

        return self._submit(run)

    def execute(
        self,
        *commands: "Command",
        agent: AgentId | None = None,
        cause: str = "",
        id: CommandId | None = None,
        attached: object = None,
        batch: CommandId | None = None,
        beside: "Callable[[Connection], object] | None" = None,
    ) -> "Future[Done]":
        """Apply commands in one transaction, journal them, project, publish.

        Several commands share an undo, and so do those of several transactions that name one
        ``batch``: a large act is done in slices, and the mail that arrives goes in between. A
        command whose ``id`` is already in the journal is not applied again (a hand-over repeated
        after a lost answer). ``attached`` reaches the commands as ``tx.attached``;
        ``beside`` writes local tables in the same transaction.
        """
        issue = _Issue(agent, cause, id, attached, batch)

        def run() -> Done:
            with self._transaction() as connection:
                done = self._apply(connection, commands, issue)
                if beside is not None:
                    beside(connection)
            self.bus.publish(done.changes)
            return done

        return self._submit(run)

    def undo(self, command: CommandId, agent: AgentId | None = None) -> "Future[Done]":
        """Take back a command and those of its batch, the last first; once.

        Thousands go some hundred a transaction; what is left of them when the program ends
        meanwhile can be taken back again.
        """
        from app.store import undo

        whole: Future[Done] = Future()
        whole.set_running_or_notify_cancel()
        left: list[CommandId] = []

        def find(connection: "Connection") -> "Inverses":
            if not left:
                left.extend(undo.batch_of(connection, command))
            part, left[:] = left[: undo.MOST], left[undo.MOST :]
            return undo.inverses_of(connection, part)

        def go(batch: CommandId | None = None) -> None:
            issue = _Issue(agent, f"undo:{command}", batch=batch)
            self._take_back(find, issue).add_done_callback(lambda done: went(done, batch))

        def went(slice_: "Future[Done]", batch: CommandId | None) -> None:
            try:
                done = slice_.result()
                if left:
                    go(batch or done.commands[0])
                else:
                    whole.set_result(done)
            except BaseException as error:  # noqa: BLE001  whoever waits gets it
                whole.set_exception(error)

        go()
        return whole

    def undo_one(
        self, command: CommandId, agent: AgentId | None = None, batch: CommandId | None = None
    ) -> "Future[Done]":
        """Take back a command alone: a slice of a batch, whose undoing is a ``batch`` again."""
        from app.store import undo

        issue = _Issue(agent, f"undo:{command}", batch=batch)
        return self._take_back(lambda c: undo.inverses_of(c, (command,)), issue)

    def _take_back(self, find: "Callable[[Connection], Inverses]", issue: _Issue) -> "Future[Done]":
        from app.store import undo

        def run() -> Done:
            with self._transaction() as connection:
                inverses, undone = find(connection)
                done = self._apply(connection, inverses, issue)
                undo.mark_undone(connection, undone, done.commands[-1])
            self.bus.publish(done.changes)
            return done

        return self._submit(run)

    def _apply(
        self, connection: "Connection", commands: Sequence["Command"], issue: "_Issue"
    ) -> Done:
        from app.store import projection

        if issue.id is not None and self._known(connection, issue.id):
            return Done((issue.id,), Changes())
        first = issue.id or CommandId(self.ids.take())
        batch = issue.batch or (first if len(commands) > 1 else None)
        changes, ids, results = Changes(), [], []
        triaged: set[int] = set()
        looked_at: set[int] = set()
        texts: dict[int, str] = {}
        for n, command in enumerate(commands):
            id = first if n == 0 else CommandId(self.ids.take())
            tx = self._tx(connection, id, issue)
            outcome = self._journaled(tx, command, issue.cause, batch)
            changes |= outcome.changes
            (triaged if outcome.row_only else looked_at).update(outcome.changes.conversations)
            ids.append(tx.command)
            results.append(outcome.result)
            texts.update(outcome.texts)
        projection.project(connection, changes, tx.seq, texts, triaged - looked_at)
        return Done(tuple(ids), changes, tuple(results))

    def _tx(self, connection: "Connection", id: CommandId, issue: "_Issue") -> "Tx":
        from app.store.commands import Tx

        return Tx(
            connection,
            id,
            self.ids.count("seq"),
            self.clock.now(),
            issue.agent,
            self.node,
            self.ids.take,
            lambda: self.ids.count("number"),
            issue.attached,
        )

    @staticmethod
    def _journaled(tx: "Tx", command: "Command", cause: str, batch: int | None) -> "Outcome":
        from app.store import bulk
        from app.store import commands as journal
        from app.store.schema.journal import command as command_table
        from app.store.schema.journal import event as event_table

        outcome = command.apply(tx)
        row = journal.journal_row(tx, command, outcome, cause, batch)
        tx.connection.execute(command_table.insert(), row)
        if events := journal.event_rows(tx, outcome):
            bulk.insert(tx.connection, event_table, events)
        return outcome

    @staticmethod
    def _known(connection: "Connection", id: CommandId) -> bool:
        found = connection.exec_driver_sql("SELECT 1 FROM command WHERE id = ?", (id,))
        return found.first() is not None

    def _submit(self, job: Callable[[], T]) -> "Future[T]":
        if self._writer is None:
            raise WorkspaceError("workspace-readonly", path=str(self.profile.root))
        return self._writer.submit(job)

    @cached_property
    def _engine(self) -> "Engine":
        """Made by the first transaction: a start need not wait for SQLAlchemy. Writer thread."""
        return database.engine_for(
            self._connection, lambda held: self.bus.publish(Changes(held_up=held))
        )

    @contextmanager
    def _transaction(self) -> "Iterator[Connection]":
        from sqlalchemy.exc import DatabaseError, OperationalError

        if self._damage is not None:
            raise self._damage
        try:
            with self._engine.begin() as connection:
                yield connection
                self.ids.save(connection)
                crashpoints.passing("store.before_commit")
            self.ids.saved()
            crashpoints.passing("store.after_commit")
            if self._refused:
                self._tell_room()
        except WorkspaceError as error:  # a blob that finds no room
            self._tell_refused(error.problem.code)
            raise
        except (DatabaseError, sqlite.DatabaseError) as error:  # the index speaks to the driver
            # Everything else (a constraint, a wrong value) is a bug, not a state of the disk.
            of_disk = (OperationalError, DatabaseError, *_OF_DISK)
            if type(error) not in of_disk:
                raise
            cause = getattr(error, "orig", None) or error
            refused = database.as_problem(cause, self.profile.database)
            self._tell_refused(refused.problem.code)
            raise refused from error

    def _tell_refused(self, code: str) -> None:
        """Whoever changes something hears why it was not written; others have to, too: mail stays
        away as long. Told where it is news."""
        if code in _LASTING and code != self._refused:
            self._refused = code
            self.bus.publish(Changes(ails=(("write", code),)))

    def _tell_room(self) -> None:
        """Something was written, which on a full disk a small change may be all the same."""
        if self._refused != "disk-full" or not database.no_room(self.profile.root, _ROOM):
            self._refused = ""
            self.bus.publish(Changes(ails=(("write", ""),)))

    def settle(self) -> "Future[bool]":
        """Bring all commits into the file and empty the WAL, so that no old page is left in it.

        False when a reader was in the way: ask again later.
        """

        def run() -> bool:
            busy, *_ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy

        return self._submit(run)

    # --- the end -----------------------------------------------------------------------------

    def close(self, deadline: float = 5.0) -> None:
        """Finish what is queued, checkpoint, and let go of the workspace."""
        self._searcher.interrupt()
        self._searcher.close(deadline)
        self._reader.close(deadline)
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.submit(self._finish)
            if writer.stop(deadline):
                self._lock.release()

    def _finish(self) -> None:
        try:
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            self._connection.close()
