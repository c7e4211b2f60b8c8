"""Opens conversations: reads the page, marks it read. Loop thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import ConversationId, MessageId
from app.inbox.values import ConversationPage
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.i18n import translate
from app.ui.loop import answer, spawn
from app.ui.writing.composer import Letters

if TYPE_CHECKING:
    from app.desk.desk import Desk

_MOST_REST = 1.0


class Reader(QObject):
    """Keeps the conversation pane true to the conversation chosen."""

    opened = Signal(object)
    """The ``ConversationPage`` just shown or shown anew."""
    went = Signal(object)
    """What is on screen has become a part of another conversation: that one."""
    vanished = Signal(object)
    """What was on screen is no more, its ``ConversationId``: it was erased."""
    leaving = Signal(object)
    """The ``ConversationPage`` that another one, or none, takes the place of."""
    opening = Signal(object)
    """The task that opens another conversation."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._wanted: ConversationId | None = None
        self._stale = False
        self._busy = False
        self._unread: ConversationId | None = None
        self.page: ConversationPage | None = None

    def open(self, id_: ConversationId) -> None:
        """Show this conversation."""
        self._wanted = id_
        self.opening.emit(spawn(self._open(id_), self))

    def is_here(self) -> bool:
        """Whether the conversation that is wanted is the one on screen."""
        return self.page is not None and self.page.row.id == self._wanted

    def open_again(self) -> None:
        """Read what is shown anew; it may have become a part of another one."""
        if self.page is not None:
            self.open(self.page.row.id)

    def close(self) -> None:
        """Show none."""
        self.leaving.emit(self.page)
        self._pane.composer.keep_now()
        self._wanted = self.page = None
        self._pane.show_everybody_answered()

    def apply(self, changes: Changes) -> None:
        """Read the page again when it is among the changed ones."""
        if self.page is None or self.page.row.id not in changes.conversations:
            return
        self._stale = True
        if not self._busy:
            spawn(self._refresh(), self)

    def read_again(self) -> None:
        """What is shown beside its messages changed."""
        if self.page is not None:
            self._stale = True
            if not self._busy:
                spawn(self._refresh(), self)

    def leave_unread(self, id_: ConversationId) -> None:
        """It was put back to unread by hand: what is on screen counts as read when opened anew."""
        self._unread = id_

    def mark_read(self) -> None:
        """The person sees what is shown."""
        page = self.page
        if page is not None and page.row.id == self._unread:
            return
        if page is not None and page.row.unread and page.last_seen is not None:
            spawn(self._mark_read(page.row.id, page.last_seen), self)

    async def _open(self, id_: ConversationId) -> None:
        page = await answer(self._desk.conversation(id_))
        letters: Letters = {}
        if page.row.has_draft:
            drafts = await answer(self._desk.letters.drafts(page.row.id))
            letters.update(drafts)
        if self._wanted != id_:
            return
        self._unread = None
        if self.page is None or self.page.row.id != page.row.id:
            self.leaving.emit(self.page)
        self._wanted, self.page = page.row.id, page
        self._pane.show_page(page, letters)
        self.opened.emit(page)
        self.mark_read()

    async def _refresh(self) -> None:
        """Read again until nothing is stale; a long page, that takes long, less often."""
        import asyncio

        self._busy = True
        try:
            while self._stale and self.page is not None:
                self._stale = False
                begun = time.monotonic()
                asked = self.page.row.id
                try:
                    page = await answer(self._desk.conversation(asked))
                except UsageError as error:
                    if error.problem.code != "no-such-conversation":
                        raise
                    self._vanish(asked)
                    return
                if self._pane.shown() != asked:
                    return
                if page.row.id != asked:
                    self.went.emit(page.row.id)
                    return
                self.page = page
                self._pane.refresh_page(page)
                self.opened.emit(page)
                if self.is_here() and self._pane.window().isActiveWindow():
                    self.mark_read()
                await asyncio.sleep(min(_MOST_REST, time.monotonic() - begun))
        finally:
            self._busy = False

    def _vanish(self, id_: ConversationId) -> None:
        """Nothing of it stays on screen, nor is what was begun to be written kept again."""
        if self._pane.shown() != id_:
            return
        held = self._pane.composer.pending()
        if held is not None:
            self._pane.composer.take(held)
        self._wanted = self.page = None
        self._pane.show_nothing(
            translate("Conversation", "This conversation was erased"),
            translate("Conversation", "Nothing of it is kept here."),
        )
        self.vanished.emit(id_)

    async def _mark_read(self, conversation: ConversationId, message: MessageId) -> None:
        await answer(self._desk.mark_read(conversation, message))
