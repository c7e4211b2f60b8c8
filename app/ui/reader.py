"""Opens conversations: reads the page, marks it read, brings bodies and files. Loop thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, Signal
from PySide6.QtGui import QImage, QImageReader

from app.base.bus import Changes
from app.base.ids import ConversationId, MessageId
from app.desk.values import Html
from app.inbox.values import ConversationPage
from app.ui.composer import Letters
from app.ui.conversation_pane import ConversationPane
from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_MAX_PIXELS = 16_000_000
_MAX_IMAGES = 200


class Reader(QObject):
    """Keeps the conversation pane true to the conversation chosen."""

    opened = Signal(object)
    """The ``ConversationPage`` just shown or shown anew."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._wanted: ConversationId | None = None
        self._stale = False
        self._busy = False
        self._unread: ConversationId | None = None
        self.page: ConversationPage | None = None
        timeline = pane.timeline
        timeline.text_wanted.connect(lambda id_: spawn(self._bring_text(id_), self))
        timeline.html_wanted.connect(lambda id_: spawn(self._bring_html(id_), self))

    def open(self, id_: ConversationId) -> None:
        """Show this conversation."""
        self._wanted, self._unread = id_, None
        spawn(self._open(id_), self)

    def close(self) -> None:
        """Show none."""
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
        self._wanted, self.page = page.row.id, page
        self._pane.show_page(page, letters)
        self.opened.emit(page)
        self.mark_read()

    async def _refresh(self) -> None:
        self._busy = True
        try:
            while self._stale and self.page is not None:
                self._stale = False
                page = await answer(self._desk.conversation(self.page.row.id))
                if self._pane.shown() != page.row.id:
                    return
                self.page = page
                self._pane.refresh_page(page)
                self.opened.emit(page)
                if self._pane.window().isActiveWindow():
                    self.mark_read()
        finally:
            self._busy = False

    async def _mark_read(self, conversation: ConversationId, message: MessageId) -> None:
        await answer(self._desk.mark_read(conversation, message))

    # --- bodies ------------------------------------------------------------------------------

    async def _bring_text(self, id_: MessageId) -> None:
        self._pane.timeline.show_whole_text(id_, await answer(self._desk.message_text(id_)))

    async def _bring_html(self, id_: MessageId) -> None:
        html = await answer(self._desk.message_html(id_))
        if html.too_complex:
            text = translate(
                "Mail", "The formatting is too heavy to be shown safely; here is the text."
            )
            self._pane.notice.say(text, "info")
            await self._bring_text(id_)
            return
        self._pane.timeline.show_html(id_, html, {})
        images = await self._images(id_, html)
        if images:
            self._pane.timeline.show_html(id_, html, images)

    async def _images(self, id_: MessageId, html: Html) -> dict[str, QImage]:
        """The pictures that came with the message, decoded within limits."""
        found: dict[str, QImage] = {}
        for name, part in list(html.images.items())[:_MAX_IMAGES]:
            image = _decoded(await answer(self._desk.attachment(id_, part)))
            if image is not None:
                found[name.removeprefix("cid:")] = image
        return found

    async def save(self, id_: MessageId, part: str, path: Path) -> None:
        """Write an attachment to a file the person chose."""
        import asyncio

        data = await answer(self._desk.attachment(id_, part))
        await asyncio.to_thread(path.write_bytes, data)

    async def source(self, id_: MessageId) -> str:
        """The raw source of a message as text."""
        return (await answer(self._desk.source(id_))).decode("utf-8", "replace")


def _decoded(data: bytes) -> QImage | None:
    held = QByteArray(data)
    buffer = QBuffer(held)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MAX_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image
