"""What is on its way: the outbox page, and the acts on one message here or in its place.

Loop thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.base.errors import NightdeskError, Severity
from app.base.ids import MessageId, OutboxId
from app.inbox.values import OutboxItem, SendState
from app.ui import words
from app.ui.acts import Acts
from app.ui.conversation import delivery
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.window import Window
from app.ui.writing.outbox_page import OutboxPage
from app.ui.writing.sending import Sending

if TYPE_CHECKING:
    from app.desk.desk import Desk


_TROUBLE = (SendState.FAILED, SendState.PARTIAL, SendState.UNKNOWN)


class Outgoing(QObject):
    """Between the outbox page (and the timeline) and the desk."""

    opened = Signal(object)
    """A ``ConversationId`` to be shown."""

    def __init__(
        self, desk: Desk, window: Window, acts: Acts, sending: Sending, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._acts = desk, window, acts
        self._sending, self._pane = sending, window.conversation
        self.page = OutboxPage()
        self._known: frozenset[OutboxId] = frozenset()
        self._begun = False
        self.page.wanted.connect(self.act_on)
        self.page.left.connect(window.show_inbox)
        self._pane.timeline.outbox_wanted.connect(self._act_in_place)

    def heard(self, items: Sequence[OutboxItem]) -> None:
        """What is in the outbox now: what has just failed is said, once (S5)."""
        trouble = {item.id: item for item in items if item.state in _TROUBLE}
        fresh = [item for id_, item in trouble.items() if id_ not in self._known]
        first, self._known, self._begun = not self._begun, frozenset(trouble), True
        if first or not fresh or not self._pane.notice.isHidden():
            return
        item = fresh[-1]
        people = ", ".join(one.address for one in item.recipients)
        said = delivery.standing(item, words.now()).text
        look = translate("Notice", "Look")
        unknown = item.state is SendState.UNKNOWN
        severity: Severity = "warning" if unknown else "error"
        self._pane.notice.say(f"{people}: {said}", severity, (look, self.show))

    def close(self) -> None:
        """The page goes with the window."""
        if self.page.parent() is None:
            self.page.deleteLater()

    def show(self) -> None:
        """Everything on its way."""
        self._window.show_page(self.page)
        self._window.rail.show_active(self._window.rail.inbox)
        self.refresh()
        self.page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """What is on its way changed."""
        if self._window.page() is self.page:
            spawn(self._read_outbox(), self)

    async def _read_outbox(self) -> None:
        lines = await answer(self._desk.letters.outbox())
        self.page.show_lines(lines)

    def _act_in_place(self, id_: MessageId, act: str) -> None:
        entry = self._pane.timeline.entry(id_)
        if entry is not None and entry.outbox is not None:
            self.act_on(entry.outbox, act)

    def act_on(self, item: OutboxItem, act: str) -> None:
        """Do one of ``outbox_acts`` to a message; what may have arrived is asked twice (S2)."""
        if act == "open":
            self._window.show_inbox()
            self.opened.emit(item.conversation)
        elif act == "edit":
            self._window.show_inbox()
            self._sending.edit(item.id)
            self.opened.emit(item.conversation)
        elif act == "cancel":
            spawn(self._cancel(item.id), self)
        elif act == "arrived":
            done = translate("Toast", "It counts as sent")
            future = self._desk.confirm_sent(item.id)
            spawn(self._acts.command(future, done, "check"), self)
        elif item.state is SendState.UNKNOWN:
            self._ask_again(item)
        else:
            self._acts.requeue(item.id)

    def _ask_again(self, item: OutboxItem) -> None:
        self._window.show_inbox()
        self.opened.emit(item.conversation)
        self._acts.ask_again(item.id)

    async def _cancel(self, outbox: OutboxId) -> None:
        try:
            await answer(self._desk.letters.take_back(outbox))
        except NightdeskError as error:
            self._acts.refused(error.problem)
            return
        self.refresh()
        text = translate("Toast", "Not sent; the text is a draft")
        self._pane.toast.show_said(text, "undo-2")
        self._pane.place_toast()
