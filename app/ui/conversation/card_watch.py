"""What is asked about a mail once it is on screen, besides what its card shows. Loop thread.

The mail is painted first; a run through the queue asks nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.inbox.values import Entry
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.conversation.mail_card import MailCard
from app.ui.loop import spawn

_PAUSE_MS = 150


class CardWatch(QObject):
    """Calls ``serve`` for each unfolded mail of a pane; what is kept of it goes with the card."""

    def __init__(self, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._waiting: list[tuple[MailCard, Entry]] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._serve_all)
        pane.timeline.entry_shown.connect(self._shown)

    def wants(self, entry: Entry) -> bool:
        """Whether there is anything to be asked of it."""
        raise NotImplementedError

    async def serve(self, card: MailCard, entry: Entry) -> None:
        """Ask, and put it on the card if that still shows the entry."""
        raise NotImplementedError

    def _shown(self, widget: object) -> None:
        entry = widget.entry if isinstance(widget, MailCard) else None
        if isinstance(widget, MailCard) and entry is not None and self.wants(entry):
            self._waiting.append((widget, entry))
            self._pause.start()

    def _serve_all(self) -> None:
        waiting, self._waiting = self._waiting, []
        for card, entry in waiting:
            if card.id() == entry.id:
                spawn(self.serve(card, entry), self)
