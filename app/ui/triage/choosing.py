"""Opens the choosers for what is chosen, and the menu of a row. Loop thread."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QCursor

from app.base.ids import AgentId
from app.desk.times.when import Understood
from app.inbox.values import Priority, Status
from app.ui import action_menu, words
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.menu import Menu
from app.ui.triage.chooser import Chooser
from app.ui.triage.here import here
from app.ui.triage.pick_list import Choice
from app.ui.triage.snooze_chooser import SnoozeChooser
from app.ui.triage.tag_chooser import TagChooser

if TYPE_CHECKING:
    from app.inbox.values import QueueRow
    from app.ui.session import Session
    from app.ui.triage.controller import Triage

_NOBODY = "nobody"
_RECENT = 8
_FEW = 200
"""So many chosen ones are read to tell which tags they have."""
_RANKS = {
    Priority.URGENT: ("octagon-alert", "danger"),
    Priority.HIGH: ("flag", "warning"),
    Priority.NORMAL: ("flag", "text-muted"),
    Priority.LOW: ("chevron-down", "text-muted"),
}
_STATUSES = ("resolve", "reopen", "wait", "snooze", "wake", "spam")
_MENU = (
    ("resolve", "reopen", "snooze", "wake", "wait"),
    ("assign", "mine", "tag", "priority", "pin"),
    ("unread", "read", "pick"),
    ("spam",),
)


class Choosing(QObject):
    """``open`` is the chooser on screen, if one is."""

    def __init__(self, session: Session, triage: Triage) -> None:
        super().__init__(triage)
        self._session, self._triage = session, triage
        self.open: Chooser | None = None
        triage.list.menu_wanted.connect(self.open_menu)
        head = session.window.conversation.head
        head.snooze_pressed.connect(self.snooze_shown)
        head.status_pressed.connect(self.open_statuses)

    # --- choosers ----------------------------------------------------------------------------

    def snooze(self, at: QPoint | None = None) -> None:
        """Ask until when."""
        chooser = SnoozeChooser(lambda: here(words.now()), self._session.window)
        chooser.taken.connect(self._snooze)
        self._show(chooser, at)

    def snooze_shown(self, at: QPoint) -> None:
        """Ask for the conversation on screen, whatever is chosen in the queue."""
        self._triage.aim(self._session.window.conversation.shown())
        self.snooze(at)

    def _snooze(self, until: object) -> None:
        if isinstance(until, Understood):
            self._triage.snooze(until)

    def assign(self, at: QPoint | None = None) -> None:
        """Ask to whom."""
        spawn(self._assign(at), self._triage)

    async def _assign(self, at: QPoint | None) -> None:
        agents = await answer(self._session.desk.agents())
        me, row = self._session.desk.agent.id, self._triage.row()
        names = {agent.id: agent.name for agent in agents}
        first = sorted(agents, key=lambda agent: agent.id != me)
        note = translate("Assign", "you")
        choices = [
            Choice(agent.id, agent.name, person=agent.name, note=note if agent.id == me else "",
                   ticked=row is not None and row.assignee == agent.id)
            for agent in first
        ]  # fmt: skip
        nobody = translate("Assign", "Nobody")
        ticked = row is not None and row.assignee is None
        choices.append(Choice(_NOBODY, nobody, "user-round-x", ticked=ticked))
        title = translate("Assign", "Assign to")
        chooser = Chooser(title, title, self._session.window)
        chooser.offer(choices)

        def taken(key: object) -> None:
            to = key if isinstance(key, int) else None
            self._triage.assign(
                AgentId(to) if to is not None else None, names.get(AgentId(to or 0), "")
            )

        chooser.taken.connect(taken)
        self._show(chooser, at)

    def priority(self, at: QPoint | None = None) -> None:
        """Ask how urgent."""
        row = self._triage.row()
        title = translate("Priority", "Priority")
        chooser = Chooser(title, title, self._session.window)
        chooser.offer(
            [
                Choice(priority, words.priority_name(priority), icon, ink=ink,
                       ticked=row is not None and row.priority is priority)
                for priority, (icon, ink) in _RANKS.items()
            ]
        )  # fmt: skip

        def taken(key: object) -> None:
            if isinstance(key, Priority):
                self._triage.prioritise(key)

        chooser.taken.connect(taken)
        self._show(chooser, at)

    def tags(self, at: QPoint | None = None) -> None:
        """Ask which tags."""
        spawn(self._tags(at), self._triage)

    async def _tags(self, at: QPoint | None) -> None:
        every = await answer(self._session.desk.triage.tags())
        meant = await self._meant()
        counts = Counter(tag for row in meant for tag in row.tags)
        on = [tag for tag, count in counts.items() if count == len(meant)]
        said = translate("Tags", "%1 of %2").replace("%2", f"{len(meant)}")
        some = {tag: said.replace("%1", str(n)) for tag, n in counts.items() if n < len(meant)}
        chooser = TagChooser(every, self._recent(), on, some, self._session.window)
        chooser.applied.connect(self._tag)
        self._show(chooser, at)

    async def _meant(self) -> tuple[QueueRow, ...]:
        """The rows an act is done to; none of very many, which are not all at hand."""
        row = self._triage.row()
        if row is not None:
            return (row,)
        ids = self._triage.selection.few(_FEW)
        return await answer(self._session.desk.queue_rows(ids)) if ids else ()

    def _tag(self, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        recent = list(dict.fromkeys((*add, *self._recent())))[:_RECENT]
        self._session.window.choices.set("queue/tags", "\n".join(recent))
        self._triage.tag(add, remove)

    def _recent(self) -> list[str]:
        kept = self._session.window.choices.get("queue/tags")
        return kept.split("\n") if kept else []

    def _show(self, chooser: Chooser, at: QPoint | None) -> None:
        self.open = chooser
        chooser.closed.connect(self._gone)
        window = self._session.window
        if at is None:
            beside = window.queue.strip if self._triage.selection else window.conversation.head
            at = beside.mapToGlobal(QPoint(12, beside.height()))
        chooser.open_at(at)

    def _gone(self) -> None:
        self.open = None
        self._triage.aim(None)

    def act_on_row(self, action: str, id_: object) -> None:
        """A button of the row under the pointer: on that row, or on all when it is chosen."""
        at = QCursor.pos()
        if action == "pick":
            self._triage.list.pick(id_)  # type: ignore[arg-type]  # a ConversationId
            return
        if id_ not in self._triage.selection:
            self._triage.aim(id_)  # type: ignore[arg-type]
        if action == "snooze":
            self.snooze(at)
        elif action == "assign":
            self.assign(at)
        else:
            self._triage.settle(Status.RESOLVED if action == "resolve" else Status.OPEN)

    def open_statuses(self, at: QPoint) -> None:
        """What the conversation on screen can become."""
        self._triage.aim(self._session.window.conversation.shown())
        menu = Menu(self._session.window)
        head = self._session.window.conversation.head
        now = menu.put("", head.status_words())  # how it stands: choosing that changes nothing
        now.setCheckable(True)
        now.setChecked(True)
        action_menu.fill(menu, self._session.actions, (_STATUSES,))
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self._aim_at_nothing))
        menu.popup(at)

    def _aim_at_nothing(self) -> None:
        if self.open is None:
            self._triage.aim(None)

    # --- the menu of a row -------------------------------------------------------------------

    def open_menu(self, at: QPoint) -> None:
        """What can be done to the row, or to what is chosen, with its keys."""
        menu = Menu(self._session.window)
        action_menu.fill(menu, self._session.actions, _MENU)
        menu.popup(at)
