"""Under the search field: how the text may go on, and what was searched before. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desk.search_values import Offer
from app.ui.i18n import translate
from app.ui.look.theme import color, theme
from app.ui.palette.entry import Entry
from app.ui.palette.line_list import LineList

_ICONS = {
    "operator": "list-filter", "tag": "tag", "person": "user-round", "date": "calendar-clock",
    "recent": "history", "saved": "search", "account": "plug", "channel": "mail",
    "playbook": "list-checks",
}  # fmt: skip


_LEAST = 360


class Offers(QFrame):
    """Shows offers below a field; the field keeps the focus."""

    taken = Signal(object)
    """An ``Offer``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        down = QVBoxLayout(self)
        down.setContentsMargins(4, 4, 4, 4)  # clear of the round corners
        self.list = LineList(translate("Search", "Ways to go on"), enter=False, pointed=True)
        self.list.pressed_entry.connect(self._pressed)
        down.addWidget(self.list)
        self._offers: dict[str, Offer] = {}
        theme().changed.connect(self.update)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], below: QWidget) -> None:
        """Show these under a widget; none hides it."""
        self._offers = {str(n): offer for n, offer in enumerate(offers)}
        if not offers:
            self.hide()
            return
        self.list.show_lines([_line(key, o) for key, o in self._offers.items()], choose=False)
        corner = below.mapTo(self._window, below.rect().bottomLeft())
        self.setGeometry(
            corner.x(), corner.y() + 4, max(_LEAST, below.width()), self.list.inside() + 12
        )
        self.show()
        self.raise_()

    def chosen(self) -> Offer | None:
        """The offer that Enter would take; none until one is chosen by a key or the pointer."""
        entry = self.list.entry()
        return self._offers.get(entry.key) if entry is not None else None

    def moved_by(self, event: QKeyEvent) -> bool:
        """Choose by a key of the field; whether the key was one for that."""
        return not self.isHidden() and self.list.moved_by(event)

    def first(self) -> Offer | None:
        """The likeliest."""
        return next(iter(self._offers.values()), None)

    def _pressed(self, entry: Entry) -> None:
        self.taken.emit(self._offers[entry.key])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _line(key: str, offer: Offer) -> Entry:
    note = _meaning(offer.note) if offer.kind == "operator" else offer.note
    shown = offer.text.strip()
    return Entry(
        key, "offer", _ICONS.get(offer.kind, "circle-dot"), shown, lambda: None,
        note if note != shown else "",
    )  # fmt: skip


def _meaning(operator: str) -> str:
    """What an operator looks for."""
    return {
        "from": translate("Search", "who wrote it"),
        "to": translate("Search", "whom it went to"),
        "subject": translate("Search", "words of the subject"),
        "tag": translate("Search", "a tag"),
        "is": translate("Search", "open, waiting, unread, mine\u2026"),
        "has": translate("Search", "a file, an image, a note\u2026"),
        "assignee": translate("Search", "whose it is"),
        "customer": translate("Search", "a name or address"),
        "channel": translate("Search", "email, sms\u2026"),
        "account": translate("Search", "one of our addresses"),
        "priority": translate("Search", "low to urgent"),
        "filename": translate("Search", "the name of a file"),
        "before": translate("Search", "older than a day"),
        "after": translate("Search", "since a day"),
        "on": translate("Search", "on a day, in a week or month"),
        "body": translate("Search", "words of the text alone"),
        "playbook": translate("Search", "a checklist that it goes or went through"),
    }.get(operator, "")
