"""What the keys, the bar, the menus and the row's own buttons do in the queue. Loop thread.

An act is done to what is chosen, else to the conversation on screen. It is one undo, however many
it was done to, and the next conversation opens after the ones that send it away.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.base.clock import MICRO
from app.base.errors import NightdeskError
from app.base.ids import AgentId, CommandId, ConversationId
from app.desk.times.when import Understood
from app.desk.triage import How, Whole
from app.inbox.values import Priority, QueueRow, Status
from app.ui import words
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.triage import outcomes
from app.ui.triage.bulk_bar import BulkBar
from app.ui.triage.going_on import GoingOn
from app.ui.triage.selection import Selection

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.triage import Bulk, What
    from app.ui.session import Session
    from app.ui.undo_stack import Undo

Make = Callable[["What", How], "Future[Bulk]"]
_HOUR = 3600 * MICRO
_LONG = 1_000
"""So many are worth a word on how far it is."""


class Triage(QObject):
    """Made once a window by the session."""

    progressed = Signal(int, int)
    """From the desk's thread: done, of how many."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session, self.desk = session, session.desk
        self.list = session.window.queue.list
        self.selection = Selection(self)
        self.bar = BulkBar()
        self.going_on = GoingOn(session, self)
        session.shelf.add_bar(self.bar)
        self._stop = Event()
        self._aimed: ConversationId | None = None
        self.selection.changed.connect(self._selection_changed)
        self.list.picked.connect(self.selection.toggle)
        self.list.ranged.connect(self.selection.add)
        self.list.escaped.connect(self.selection.clear)
        self.bar.cleared.connect(self.selection.clear)
        self.bar.stopped.connect(self.stop)
        self.progressed.connect(self._show_progress)
        session.preferences.changed.connect(self._setting_changed)
        self._setting_changed("late_hours")
        for icon, name, key, act in self._bar_buttons():
            self.bar.add(icon, name, key, act)

    def _bar_buttons(self) -> tuple[tuple[str, str, str, Callable[[], object]], ...]:
        def run(name: str) -> Callable[[], object]:
            return lambda: self.session.actions.run(name)

        return (
            ("check", translate("Bulk", "Resolve"), "E", run("resolve")),
            ("alarm-clock", translate("Bulk", "Snooze"), "S", run("snooze")),
            ("user-round-plus", translate("Bulk", "Assign"), "A", run("assign")),
            ("tag", translate("Bulk", "Tag"), "T", run("tag")),
            ("ellipsis", translate("Bulk", "More"), "", self._open_menu),
        )

    def _open_menu(self) -> None:
        button = self.bar.buttons[-1]
        self.session.choosing.open_menu(button.mapToGlobal(button.rect().bottomLeft()))

    def close(self) -> None:
        """The window ends."""
        self.stop()
        cancel(self)

    def stop(self) -> None:
        """End a long act after the slice at hand; what is done stays done, and can be undone."""
        self._stop.set()

    def _setting_changed(self, key: str) -> None:
        if key == "late_hours":
            hours = self.session.preferences.get("late_hours")
            self.list.painter_of_rows.late_after = hours * _HOUR
            self.list.viewport().update()

    # --- what it is done to ------------------------------------------------------------------

    def can_act(self) -> bool:
        """Whether anything is chosen or on screen."""
        return self.session.at_inbox() and (bool(self.selection) or self._shown() is not None)

    def row(self) -> QueueRow | None:
        """The row an act is done to when it is one: aimed at, else on screen."""
        page = self.session.reader.page
        if self._aimed is not None:
            here = page.row if page is not None and page.row.id == self._aimed else None
            return self.list.queue.cached(self._aimed) or here
        if self.selection or page is None or page.row.id != self._shown():
            return None
        return self.list.queue.cached(page.row.id) or page.row

    def aim(self, id_: ConversationId | None) -> None:
        """The next act is done to this one, whatever is chosen or on screen; None: no longer."""
        self._aimed = id_

    def _shown(self) -> ConversationId | None:
        return self.session.window.conversation.shown()

    def _targets(self) -> What:
        if self._aimed is not None:
            return (self._aimed,)
        if self.selection:
            return self.selection.what(self.session.shelf.view, self.session.shelf.lens)
        shown = self._shown()
        return () if shown is None else (shown,)

    def pick_current(self) -> None:
        """Choose the current one among others, or no longer."""
        current = self.list.current()
        if current is not None:
            self.list.pick(current)

    def pick_all(self) -> None:
        """Everything in the view, again: none; in a message its text."""
        text = QApplication.focusWidget()
        if isinstance(text, MailBrowser):
            text.selectAll()
        elif self.selection.whole:
            self.selection.clear()
        elif self.session.feed.searching:
            self.selection.keep([ConversationId(id_) for id_ in self.list.queue.ids()])
        else:
            self.selection.take_all(max(self.session.feed.count, self.list.queue.rowCount()))

    def _selection_changed(self) -> None:
        chosen = self.selection
        self.list.painter_of_rows.picked = chosen.__contains__ if chosen else None
        self.list.viewport().update()
        self.bar.show_count(chosen.size())
        self.session.shelf.show_bar(bool(chosen))

    # --- acts --------------------------------------------------------------------------------

    def settle(self, status: Status) -> None:
        """Resolved, waiting, spam or open, by hand."""
        icon = words.STATUS_ICONS[status]
        self._do(
            lambda what, how: self.desk.triage.settle(what, status, how),
            lambda count: outcomes.settled(status, count),
            icon,
            leaves=status is not Status.OPEN,
        )

    def resolve_chosen(self) -> bool:
        """Resolve what is chosen; false when nothing is, and the one on screen is meant."""
        if self.selection:
            self.settle(Status.RESOLVED)
        return bool(self.selection)

    def spam(self) -> None:
        """Spam, or not spam after all."""
        row = self.row()
        back = row is not None and row.status is Status.SPAM
        self.settle(Status.OPEN if back else Status.SPAM)

    def snooze(self, until: Understood) -> None:
        """Out of sight until then."""
        when = words.coming_day(until.at, words.now())
        done = translate("Toast", "Snoozed until %1").replace("%1", when)
        triage = self.desk.triage
        self._do(
            lambda what, how: triage.snooze(what, until.at, until.wall, until.zone, how),
            lambda count: outcomes.many(done, count),
            "alarm-clock",
            leaves=True,
        )

    def prioritise(self, priority: Priority) -> None:
        """Give them a priority."""
        self._do(
            lambda what, how: self.desk.triage.prioritise(what, priority, how),
            lambda count: outcomes.many(outcomes.ranked(priority), count),
            "flag",
        )

    def assign(self, to: AgentId | None, name: str) -> None:
        """Give them to an agent, or to nobody."""
        done = translate("Toast", "Assigned to nobody")
        if to is not None:
            done = translate("Toast", "Assigned to %1").replace("%1", name)
        self._do(
            lambda what, how: self.desk.triage.assign(what, to, how),
            lambda count: outcomes.many(done, count),
            "user-round-plus",
        )

    def assign_to_me(self) -> None:
        """Give them to whoever sits here."""
        self.assign(self.desk.agent.id, self.desk.agent.name)

    def tag(self, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
        """Add tags and take others away."""
        self._do(
            lambda what, how: self.desk.triage.tag(what, add, remove, how),
            lambda count: outcomes.many(outcomes.tagged(add, remove), count),
            "tag",
        )

    def pin(self) -> None:
        """To the top of every view, or no longer."""
        row = self.row()
        pinned = row is None or not row.pinned
        done = translate("Toast", "Pinned") if pinned else translate("Toast", "No longer pinned")
        self._do(
            lambda what, how: self.desk.triage.pin(what, pinned, how),
            lambda count: outcomes.many(done, count),
            "pin",
        )

    def mark_unread(self) -> None:
        """Back to unread: it stays so until it is opened anew."""
        shown = self._shown()
        if shown is not None:
            self.session.reader.leave_unread(shown)
        self._read(read=False)

    def mark_read(self) -> None:
        """All of it is read."""
        self._read(read=True)

    def _read(self, *, read: bool) -> None:
        done = translate("Toast", "Marked as read") if read else translate("Toast", "Unread again")
        self._do(
            lambda what, how: self.desk.triage.read(what, read, how),
            lambda count: outcomes.many(done, count),
            "check-check" if read else "mail",
        )

    # --- doing -------------------------------------------------------------------------------

    def _do(
        self, make: Make, done: Callable[[int], str], icon: str, *, leaves: bool = False
    ) -> None:
        what = self._targets()
        several, self._aimed = bool(self.selection) and self._aimed is None, None
        if what:
            spawn(self._act(what, make, done, icon, leaves=leaves, several=several), self)

    async def _act(
        self,
        what: What,
        make: Make,
        done: Callable[[int], str],
        icon: str,
        *,
        leaves: bool,
        several: bool,
    ) -> None:
        shown = self._shown()
        with_shown = shown in self.selection if several else what == (shown,)
        self._stop.clear()
        long = several and self.selection.size() > _LONG
        how = How(self.progressed.emit if long else None, self._stop)
        try:
            bulk = await answer(make(what, how))
        except NightdeskError as error:
            self.session.show_problem(error.problem)
            return
        finally:
            self.bar.rest()
        self._tell(bulk, done, icon)
        if several:
            self.selection.keep([id_ for id_, _ in bulk.refused])
        left = {id_ for id_, _ in bulk.refused}
        if leaves and with_shown and shown is not None and shown not in left:
            self.going_on.leave(shown, _members(what))

    def _tell(self, bulk: Bulk, done: Callable[[int], str], icon: str) -> None:
        if bulk.command is not None:
            self.session.acts.remember(done(bulk.changed), self.turning(bulk.command), icon)
        if bulk.refused:
            text = outcomes.refused(bulk.refused)
            self.session.window.conversation.notice.say(text, "warning")

    def turning(self, command: CommandId) -> Undo:
        """What takes an act back; what that gives does it again."""

        async def turn() -> Undo:
            return self.turning(await answer(self.desk.triage.undo(command)))

        return turn

    def _show_progress(self, done: int, of: int) -> None:
        if self.selection and done < of:
            self.bar.show_progress(done, of)


def _members(what: What) -> Callable[[int], bool]:
    """Whether one is among those an act is done to."""
    if isinstance(what, Whole):
        return lambda id_: id_ not in what.without
    return frozenset(what).__contains__
