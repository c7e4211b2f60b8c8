"""Draws the recordings of calls on their cards, where they can be read. Loop thread.

Playing is the system's own player's: Qt's is not among the parts this program brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.ui.conversation.call_card import WAVE_BARS, CallCard
from app.ui.conversation_pane import ConversationPane
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_LARGEST = 20_000_000
"""Bytes of a recording that is worth a drawing."""


class Waves(QObject):
    """Serves the calls of one pane."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        pane.timeline.entry_shown.connect(self._shown)

    def _shown(self, widget: object) -> None:
        if isinstance(widget, CallCard):
            recording = widget.recording()
            if recording is not None and recording.size <= _LARGEST:
                spawn(self._draw(widget), self)

    async def _draw(self, card: CallCard) -> None:
        import asyncio

        from app.desk import wave_form

        id_, recording = card.id(), card.recording()
        if id_ is None or recording is None:
            return
        try:
            data = await answer(self._desk.attachment(id_, recording.part))
        except NightdeskError:
            return  # what cannot be read is not drawn; playing it says why
        found = await asyncio.to_thread(wave_form.bars, data, WAVE_BARS)
        if found is not None and card.id() == id_:
            card.show_wave(found)
