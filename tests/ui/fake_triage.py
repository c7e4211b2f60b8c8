"""Triage of the desk in memory: what the window needs so as not to stumble."""

from collections import Counter
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.ids import AgentId, CommandId, ConversationId
from app.desk.triage import Bulk, How, Whole
from app.inbox import views
from app.inbox.values import Facets, Lens, Priority, Sort, Status, View

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk
    from tests.ui.sample import Case

_PLAINLY = How()


def done(value: Any) -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_result(value)
    return future


class FakeTriage:
    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.calls_logged: list[tuple[Any, Any, str]] = []

    def log_call(self, id: Any, call: Any, text: str) -> "Future[CommandId]":
        self.calls_logged.append((id, call, text))
        return done(CommandId(1))

    def facets(self, view: View) -> "Future[Facets]":
        cases = [self._desk.cases[id] for id in self._desk._order(view)]
        return done(
            Facets(
                tuple(Counter(c.channels[0] for c in cases if c.channels).most_common()),
                tuple(Counter(c.priority for c in cases).most_common()),
                tuple(Counter(AgentId(c.assignee or 0) for c in cases).most_common()),
                tuple(Counter(tag for c in cases for tag in c.tags).most_common()),
            )
        )

    def sorts(self, view: View) -> tuple[Sort, ...]:
        return views.sorts(view)

    def tags(self) -> "Future[tuple[str, ...]]":
        found = Counter(tag for case in self._desk.cases.values() for tag in case.tags)
        return done(tuple(tag for tag, _ in found.most_common()))

    def through(self, ids: list[ConversationId], lens: Lens) -> list[ConversationId]:
        """Those a lens lets through, in its order."""
        cases = [self._desk.cases[id] for id in ids]
        kept = [
            c
            for c in cases
            if (not lens.channel or c.channels[:1] == (lens.channel,))
            and (lens.priority is None or c.priority is lens.priority)
            and (not lens.tag or lens.tag in c.tags)
            and (lens.assignee is None or (c.assignee or 0) == lens.assignee)
            and (not lens.unread or any(e.unread for e in c.entries))
        ]
        if lens.sort in (Sort.NEWEST, Sort.OLDEST):
            way = -1 if lens.sort is Sort.NEWEST else 1
            kept.sort(key=lambda c: way * c.entries[-1].received_at)
        return [case.id for case in kept]

    def settle(self, what: Any, status: Status, how: How = _PLAINLY) -> "Future[Bulk]":
        return self._change("settle", what, "status", status)

    def snooze(
        self, what: Any, until: int, wall: str, zone: str, how: How = _PLAINLY
    ) -> "Future[Bulk]":
        return self._change("snooze", what, "status", Status.SNOOZED)

    def prioritise(self, what: Any, priority: Priority, how: How = _PLAINLY) -> "Future[Bulk]":
        return self._change("prioritise", what, "priority", priority)

    def assign(self, what: Any, to: AgentId | None, how: How = _PLAINLY) -> "Future[Bulk]":
        self._desk.calls.append(("assign", to))
        return self._change("", what, "assignee", to)

    def tag(
        self, what: Any, add: Any = (), remove: Any = (), how: How = _PLAINLY
    ) -> "Future[Bulk]":
        for case in self._cases(what):
            case.tags = tuple(sorted({*case.tags, *add} - set(remove)))
        return self._change("tag", what, "version", 0)

    def pin(self, what: Any, pinned: bool, how: How = _PLAINLY) -> "Future[Bulk]":
        return self._change("pin", what, "version", 0)

    def read(self, what: Any, read: bool, how: How = _PLAINLY) -> "Future[Bulk]":
        return self._change("read", what, "version", 0)

    def undo(self, command: CommandId) -> "Future[CommandId]":
        return self._desk.undo(command)

    def _cases(self, what: Any) -> "list[Case]":
        if isinstance(what, Whole):
            ids = [id for id in self._desk._order(what.view) if id not in what.without]
        else:
            ids = list(what)
        return [self._desk.cases[id] for id in ids]

    def _change(self, name: str, what: Any, field: str, value: Any) -> "Future[Bulk]":
        cases = self._cases(what)
        before = [(case, getattr(case, field), case.version) for case in cases]

        def put_back() -> None:
            for case, old, _ in before:
                setattr(case, field, old)
                self._desk.tell(case)

        for case in cases:
            setattr(case, field, value)
            case.version += 1
        if name:
            self._desk.calls.append((name, tuple(case.id for case in cases)))
        self._desk.bus.publish(Changes(frozenset(case.id for case in cases)))
        command = CommandId(len(self._desk.calls) + 1_000_000)
        self._desk._undo[command] = put_back
        return done(Bulk(command, len(cases)))
