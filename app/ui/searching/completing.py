"""Offers below the search field while it is typed in, and what was searched before. Loop thread."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.desk.search_values import Offer
from app.ui.loop import answer, spawn
from app.ui.searching.offers import Offers

if TYPE_CHECKING:
    from app.ui.session import Session

_RECENT, _KEPT, _SHOWN = "search/recent", 12, 6
_CLOSED = ("is", "has", "priority")
"""Operators that take certain words only."""
_REMEMBER_MS = 2_500
"""What stands that long was meant; what is typed over at once was on its way."""


class Completing(QObject):
    """Drives the offers of one field."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._search = session.window.queue.search
        self._field = self._search.field
        self._offers = Offers(session.window)
        self._asked = 0
        self._meant = ""
        self._later = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._later.timeout.connect(lambda: self.remember(self._meant))
        self._field.textEdited.connect(lambda _: self.ask())
        self._field.installEventFilter(self)
        self._offers.list.setFocusProxy(self._field)
        self._offers.taken.connect(self.take)

    def ask(self) -> None:
        """Find out how the text may go on."""
        self._asked += 1
        if not self._field.text().strip():
            self._show_recent()
            return
        spawn(self._ask(self._asked), self)

    async def _ask(self, asked: int) -> None:
        text, cursor = self._field.text(), self._field.cursorPosition()
        found = await answer(self._session.desk.searching.complete(text, cursor))
        if asked == self._asked and self._field.hasFocus():
            self._show(found)

    def _show(self, offers: tuple[Offer, ...]) -> None:
        typed = self._field.text()
        useful = [o for o in offers if typed[o.start : o.end].strip() != o.text.strip()]
        self._offers.show_offers(useful, self._search)

    def _show_recent(self) -> None:
        end = len(self._field.text())
        recent = [Offer(text, 0, end, "recent") for text in self.recent()[:_SHOWN]]
        saved = [
            Offer(one.query, 0, end, "saved", one.name) for one in self._session.searching.saved
        ]
        self._show((*recent, *saved[: _SHOWN - len(recent)]))

    def take(self, offer: Offer) -> None:
        """Put an offer in, and go on offering."""
        text = self._field.text()
        self._field.setText(text[: offer.start] + offer.text + text[offer.end :].lstrip())
        self._field.setCursorPosition(offer.start + len(offer.text))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offers.hide()
        if offer.kind == "operator":
            self.ask()

    # --- what was searched before ------------------------------------------------------------

    def recent(self) -> list[str]:
        """The last searches, the newest first."""
        try:
            known = json.loads(self._session.window.choices.get(_RECENT) or "[]")
        except ValueError:
            return []
        return [text for text in known if isinstance(text, str)]

    def remember_soon(self, text: str) -> None:
        """Remember it if it stands for a while."""
        self._meant = text
        self._later.start() if text else self._later.stop()

    def remember(self, text: str) -> None:
        """It was meant: it leads the list."""
        if not text:
            return
        begun = [old for old in self.recent() if old != text and not text.startswith(old)]
        kept = json.dumps([text, *begun][:_KEPT])
        self._session.window.choices.set(_RECENT, kept)

    # --- keys --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if event.type() == QEvent.Type.FocusOut:
                self._offers.hide()
            elif event.type() == QEvent.Type.FocusIn and not self._field.text():
                self._show_recent()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event)
        return super().eventFilter(watched, event)

    def _begun(self) -> Offer | None:
        """What Enter takes unasked: the rest of a word that means nothing as far as it stands."""
        offer = self._offers.first()
        if offer is None or offer.kind not in _CLOSED:
            return None
        typed = self._field.text()[offer.start : offer.end].lower()
        return offer if typed and offer.text.startswith(typed) else None

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._offers.isHidden():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.remember(self._field.text().strip())
            return False
        if key == Qt.Key.Key_Escape:
            self._offers.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            offer = self._offers.chosen() or self._begun()
            if offer is None:
                self._offers.hide()
                self.remember(self._field.text().strip())
                return False
            self.take(offer)
        elif key == Qt.Key.Key_Tab:
            offer = self._offers.chosen() or self._offers.first()
            if offer is not None:
                self.take(offer)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._offers.moved_by(event)
        else:
            return False
        return True
