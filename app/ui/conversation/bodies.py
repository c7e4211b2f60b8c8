"""Brings what a card shows besides its first text: quotes, cleaned HTML, pictures. Loop thread.

Text is painted first. Formatted HTML follows when the window has a moment, one message at a time,
and only where it says more than the text and is not too much to lay out (reliability 3.6.4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.base.ids import MessageId
from app.desk.values import Html
from app.inbox.values import Entry
from app.ui import loop
from app.ui.conversation import mail_pictures
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.quotes import is_worth_showing
from app.ui.i18n import translate
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_PAUSE_MS = 60
"""After the text was painted; a run through the queue formats nothing."""
_MOST_ELEMENTS, _MOST_CHARACTERS = 500, 100_000
"""Beyond these it is laid out only when the person asks: that holds the window up."""


class Bodies(QObject):
    """Serves the cards of one timeline."""

    html_shown = Signal(object, object)
    """A card, and the ``Html`` it shows now."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._waiting: list[MessageId] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._next)
        timeline = pane.timeline
        timeline.entry_shown.connect(self._shown)
        timeline.text_wanted.connect(lambda id_: spawn(self._bring_text(id_), self))
        timeline.html_wanted.connect(lambda id_: spawn(self._bring_html(id_, asked=True), self))

    def _shown(self, widget: object) -> None:
        if not isinstance(widget, MailCard) or widget.entry is None:
            return
        entry = widget.entry
        if entry.quoted or (entry.has_html and not entry.unreadable and not widget.wants_text):
            self._waiting.append(entry.id)
            self._pause.start()

    def forget(self) -> None:
        """Another conversation: what was to be brought is not needed any more."""
        self._waiting.clear()
        self._pause.stop()
        loop.cancel(self)

    def _next(self) -> None:
        if self._waiting:
            id_ = self._waiting.pop(0)
            spawn(self._bring_beside(id_), self)

    async def _bring_beside(self, id_: MessageId) -> None:
        card = self._live_card(id_)
        try:
            if card is not None and card.entry is not None:
                await self._beside(card, card.entry)
        finally:
            if self._waiting:
                self._pause.start()

    async def _beside(self, card: MailCard, entry: Entry) -> None:
        if entry.quoted:
            whole = await answer(self._desk.message_text(entry.id))
            if card.id() == entry.id:
                card.show_quoted_lines(_lines(whole) - _lines(entry.new_text))
        wanted = entry.has_html and not entry.unreadable and not card.wants_text
        if wanted and card.id() == entry.id and not card.formatted() and not card.shows_quotes():
            await self._bring_html(entry.id, asked=False)

    def _live_card(self, id_: MessageId) -> MailCard | None:
        for widget in self._pane.timeline.live():
            if isinstance(widget, MailCard) and widget.id() == id_:
                return widget
        return None

    # --- bodies ------------------------------------------------------------------------------

    async def _bring_text(self, id_: MessageId) -> None:
        self._pane.timeline.show_whole_text(id_, await answer(self._desk.message_text(id_)))

    async def _bring_html(self, id_: MessageId, *, asked: bool) -> None:
        html = await answer(self._desk.message_html(id_))
        if html.too_complex:
            if asked:
                text = translate(
                    "Mail", "The formatting is too heavy to be shown safely; here is the text."
                )
                self._pane.notice.say(text, "info")
                await self._bring_text(id_)
            return
        worth = html.blocked_images or is_worth_showing(html.html)
        if not asked and (_is_heavy(html) or not worth):
            return
        await self.show(id_, html)

    async def show(self, id_: MessageId, html: Html) -> None:
        """Show this HTML with the pictures that came with the message."""
        import asyncio

        html, found = await asyncio.to_thread(mail_pictures.take_embedded, html)
        card = self._live_card(id_) or self._pane.timeline.card(id_)
        if card is None:
            return
        card.show_html(html, found)
        self.html_shown.emit(card, html)
        more = await self.pictures(id_, html)
        if more and card.id() == id_:
            card.show_html(html, found | more)

    async def pictures(self, id_: MessageId, html: Html) -> dict[str, QImage]:
        """The pictures that came with the message."""
        return await mail_pictures.attached(self._desk, id_, html)


def _is_heavy(html: Html) -> bool:
    without = mail_pictures.DATA.sub("", html.html) if len(html.html) > _MOST_CHARACTERS else ""
    return html.elements > _MOST_ELEMENTS or len(without) > _MOST_CHARACTERS


def _lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())
