"""The customer beside the conversation: who, on which channels, what else. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.base.clock import Clock, SystemClock
from app.base.ids import CustomerId
from app.inbox.values import ConversationPage, CustomerCard, Likeness
from app.ui import words
from app.ui.customers import customer_words
from app.ui.customers.sections import CustomerSections
from app.ui.i18n import translate
from app.ui.look import tokens
from app.ui.look.picture import Picture
from app.ui.look.theme import theme
from app.ui.parts.button import Button
from app.ui.parts.floating_bar import float_bar
from app.ui.parts.label import TextLine

_MINUTE_MS = 60_000


class ContextPane(QFrame):
    """Built anew for each customer; a change of theirs keeps the place one has scrolled to."""

    opened = Signal(object)
    """The ``ConversationId`` of another conversation to open."""
    acted = Signal(object, str, object)
    """The ``CustomerCard``, an act and what it concerns (``CustomerSections.acted``)."""
    shown = Signal(object)
    """The ``CustomerCard`` that is shown now."""
    closed = Signal()

    def __init__(self, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contextPane")
        self._clock = clock or SystemClock()
        self._shown: tuple[object, ...] = ()
        self._card: CustomerCard | None = None
        self._likeness: tuple[Likeness, ...] = ()
        self.sections: CustomerSections | None = None
        self._build()
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._minutes.timeout.connect(self._tell_time)
        theme().changed.connect(self.update)

    def _build(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._build_head())
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        float_bar(self._scroll)
        down.addWidget(self._scroll, 1)

    def _build_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("contextHead")
        head.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(head)
        across.setContentsMargins(16, 0, 12, 0)
        across.setSpacing(12)
        self._avatar = Picture(40)
        self._name = TextLine(role="strong", stretch=True)
        self._about = TextLine(role="small", ink="text-muted", stretch=True)
        self._about.setProperty("elides", True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._about)
        texts.addStretch(1)
        self.close_button = Button(
            icon_name="panel-right-close", kind="icon", name=translate("Context", "Close")
        )
        self.close_button.clicked.connect(self.closed)
        across.addWidget(self._avatar)
        across.addLayout(texts, 1)
        across.addWidget(self.close_button)
        return head

    def clear(self) -> None:
        """Nobody is shown."""
        self._shown, self._card, self.sections = (), None, None
        self._likeness = ()
        self._name.set_text("")
        self._about.set_text("")
        self._avatar.hide()
        self._minutes.stop()
        self._put(None)

    def show_page(self, page: ConversationPage) -> None:
        """Show the customer of this conversation."""
        shown = (page.row.id, page.customer)
        if shown == self._shown:
            return
        same = self._card is not None and page.customer is not None
        same = same and self._card.id == page.customer.id  # type: ignore[union-attr]  # as said
        self._shown, self._card = shown, page.customer
        if not same:
            self._likeness = ()
        card = page.customer
        name = card.name if card else words.person(page.row)
        self._avatar.show_person(name)
        self._avatar.show()
        self._name.set_text(name)
        self._tell_time()
        if card is None:
            self._about.set_text(page.row.address)
        self._about.setVisible(bool(self._about.text()))
        self._show_card(card, keep=same)

    def _tell_time(self) -> None:
        card = self._card
        if card is None:
            self._minutes.stop()
            return
        said = [customer_words.about(card, self._clock.now()) or card.company]
        if card.blocked:
            said.insert(0, translate("Customer", "blocked"))
        self._about.set_text(", ".join(filter(None, said)))
        self._about.set_ink("danger" if card.blocked else "text-muted")
        if card.zone and not self._minutes.isActive():
            self._minutes.start()

    def _show_card(self, card: CustomerCard | None, *, keep: bool) -> None:
        at = self._scroll.verticalScrollBar().value() if keep else 0
        self._put(card)
        if card is None:
            return
        if keep and self.sections is not None:
            self.sections.show_likeness(self._likeness)
            self._scroll.verticalScrollBar().setValue(at)
        self.shown.emit(card)

    def _put(self, card: CustomerCard | None) -> None:
        body = QWidget()
        body.setObjectName("contextBody")
        down = QVBoxLayout(body)
        down.setContentsMargins(16, 8, 16, 16)
        down.setSpacing(0)
        self.sections = None
        if card is not None:
            self.sections = CustomerSections(card, self._clock.now())
            self.sections.acted.connect(lambda act, what: self._act(card, act, what))
            down.addWidget(self.sections)
        down.addStretch(1)
        self._scroll.setWidget(body)

    def _act(self, card: CustomerCard, act: str, what: object) -> None:
        if act == "open":
            self.opened.emit(what)
        else:
            self.acted.emit(card, act, what)

    def show_likeness(self, id_: CustomerId, found: Sequence[Likeness]) -> None:
        """Who looks like the customer ``id_``, if that is who is still shown."""
        if self._card is None or self._card.id != id_ or self.sections is None:
            return
        if tuple(found) != self._likeness:
            self._likeness = tuple(found)
            self.sections.show_likeness(self._likeness)

    def card(self) -> CustomerCard | None:
        """Who is shown."""
        return self._card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
