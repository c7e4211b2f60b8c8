"""Joining, taking apart, splitting and moving, as a person does it (rule T5). Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from app.base.errors import NightdeskError
from app.base.ids import ConversationId, MessageId
from app.inbox.values import ConversationPage, Direction, QueueRow
from app.ui import words
from app.ui.actions import Action
from app.ui.conversation.chooser import Chooser
from app.ui.conversation.messages import Messages
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.parts.menu import Menu

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from app.ui.session import Session


class Threads(QObject):
    """Acts on whole conversations, and the bar about one that looks related."""

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages
        self._desk, self._pane = session.desk, session.window.conversation
        self._merged: tuple[tuple[ConversationId, int, str], ...] = ()
        session.reader.opened.connect(self._page_shown)
        self._pane.related.join_pressed.connect(self._join_related)
        self._pane.related.open_pressed.connect(self._open_related)
        self._pane.related.not_pressed.connect(self._not_related)
        session.actions.add(*self._made())

    def _made(self) -> tuple[Action, ...]:
        shown = self._session.has_conversation
        return (
            Action("merge", translate("Threads", "Join with another conversation\u2026"),
                   self.merge, "merge", keys=("Shift+M",), can=shown),
            Action("unmerge", translate("Threads", "Take a joined conversation out"), self.unmerge,
                   "split", can=lambda: shown() and bool(self._merged)),
            Action("message.move", translate("Threads", "Move the message\u2026"), self.move,
                   "arrow-right-left", can=self._messages.has_message),
            Action("message.split-alone", translate("Threads", "A conversation of its own"),
                   self.split_alone, "split", can=self._can_stand_alone),
            Action("message.split", translate("Threads", "Split off from here"), self.split,
                   "split", can=self._leaves_some),
        )  # fmt: skip

    # --- what looks related ------------------------------------------------------------------

    def _page_shown(self, page: ConversationPage) -> None:
        self._pane.related.show_row(page.related)
        self._merged = ()
        # when the text has been painted; a run through the queue asks for nothing
        QTimer.singleShot(80, self, lambda: self._ask_merged(page.row.id))

    def _ask_merged(self, id_: ConversationId) -> None:
        if self._pane.shown() == id_:
            spawn(self._bring_merged(id_), self)

    async def _bring_merged(self, id_: ConversationId) -> None:
        merged = await answer(self._desk.threads.merged(id_))
        if self._pane.shown() == id_:
            self._merged = merged

    def _related(self) -> QueueRow | None:
        return self._pane.related.row

    def _join_related(self) -> None:
        here, other = self._pane.shown(), self._related()
        if here is not None and other is not None:
            spawn(self._merge(here, other.id), self)

    def _open_related(self) -> None:
        other = self._related()
        if other is not None:
            self._session.open_other(other.id)

    def _not_related(self) -> None:
        here = self._pane.shown()
        if here is not None:
            done = translate("Threads", "Not related")
            future = self._desk.threads.not_related(here)
            spawn(self._session.acts.command(future, done, "link"), self)

    # --- merging -----------------------------------------------------------------------------

    def merge(self) -> None:
        """Choose the conversation this one is to be read with."""
        here = self._pane.shown()
        if here is None:
            return
        title = translate("Threads", "Join with another conversation")
        text = translate(
            "Threads", "Both are read as one from then on; later mail follows. It can be undone."
        )
        self._choose(here, title, text, lambda other: self._merge(here, other))

    async def _merge(self, source: ConversationId, target: ConversationId) -> None:
        future = self._desk.threads.merge(source, target)
        done = translate("Threads", "Joined")

        def back() -> None:
            if self._pane.shown() == target:  # whoever went on stays where they are
                self._session.open_other(source)

        if await self._session.acts.command(future, done, "merge", back):
            self._session.open_other(target)

    def unmerge(self, at: QPoint | None = None) -> None:
        """Take a joined conversation out again: the one, or which of several."""
        if len(self._merged) == 1:
            self._take_out(self._merged[0][0])
            return
        menu = Menu(self._pane)
        for id_, number, subject in self._merged:
            label = f"#{number} {subject}".replace("&", "&&")[:80]
            menu.addAction(label).triggered.connect(lambda _=False, id_=id_: self._take_out(id_))
        head = self._pane.head
        menu.popup(at or head.mapToGlobal(head.rect().bottomLeft()))
        menu.setFocus()

    def _take_out(self, id_: ConversationId) -> None:
        done = translate("Threads", "Taken out, it stands alone again")
        future = self._desk.threads.unmerge(id_)
        spawn(self._session.acts.command(future, done, "split"), self)

    # --- messages ----------------------------------------------------------------------------

    def move(self) -> None:
        """Choose the conversation a message belongs to."""
        here, message = self._pane.shown(), self._messages.meant()
        if here is None or message is None:
            return
        title = translate("Threads", "Move the message")
        text = translate("Threads", "Answers to it follow. It can be undone.")
        self._choose(here, title, text, lambda other: self._move(message, other))

    async def _move(self, message: MessageId, target: ConversationId) -> None:
        future = self._desk.threads.move((message,), target)
        done = translate("Threads", "Moved")
        if await self._session.acts.command(future, done, "arrow-right-left"):
            self._session.reader.open_again()

    def _can_stand_alone(self) -> bool:
        others = [e for e in self._pane.timeline.entries() if e.direction is not Direction.EVENT]
        return self._messages.has_message() and len(others) > 1

    def _leaves_some(self) -> bool:
        """Whether anything stays when a message goes with all that came after it."""
        others = (e for e in self._pane.timeline.entries() if e.direction is not Direction.EVENT)
        first = next((entry.id for entry in others), None)
        return self._messages.has_message() and first != self._messages.meant()

    def split_alone(self) -> None:
        """Make a conversation of one message; those before and after it stay."""
        message = self._messages.meant()
        if message is not None:
            spawn(self._split([message]), self)

    def split(self) -> None:
        """Make a conversation of a message and all that came after it."""
        message = self._messages.meant()
        entries = self._pane.timeline.entries()
        at = next((n for n, entry in enumerate(entries) if entry.id == message), -1)
        ids = [entry.id for entry in entries[at:] if entry.direction is not Direction.EVENT]
        if at >= 0 and ids:
            spawn(self._split(ids), self)

    async def _split(self, messages: list[MessageId]) -> None:
        from app.base.futures import then

        made: list[ConversationId] = []

        def note(result: tuple[object, ConversationId]) -> object:
            made.append(result[1])
            return result[0]

        future = then(self._desk.threads.split(messages), note)
        done = translate("Threads", "A conversation of its own")
        if await self._session.acts.command(future, done, "split") and made:  # type: ignore[arg-type]
            self._session.open_other(made[0])

    # --- choosing ----------------------------------------------------------------------------

    def _choose(
        self,
        here: ConversationId,
        title: str,
        text: str,
        then: Callable[[ConversationId], Coroutine[object, object, None]],
    ) -> None:
        chooser = Chooser(self._pane.window(), title, text, words.now)
        chooser.wanted.connect(lambda typed: spawn(self._look(chooser, here, typed), chooser))
        chooser.chosen.connect(lambda row: spawn(then(ConversationId(row.id)), self))
        chooser.open()
        spawn(self._look(chooser, here, ""), chooser)

    async def _look(self, chooser: Chooser, here: ConversationId, typed: str) -> None:
        try:
            rows = await answer(self._desk.threads.candidates(here, typed))
        except NightdeskError:
            rows = ()
        if chooser.field.text().strip() == typed:
            chooser.show_rows(rows)
