"""What can be connected: each channel with its badge and one sentence. Loop thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import tokens
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel, TextLine
from app.ui.picture import Picture

if TYPE_CHECKING:
    from app.desk.offers import Offer

_COLUMN = 640


class ChannelChoice(QFrame):
    """A column of channels; ``chosen`` gives the ``Offer``."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.buttons: dict[str, Button] = {}
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._build_head())
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("surface")
        across = QHBoxLayout(body)
        across.setContentsMargins(24, 16, 24, 24)
        across.setSpacing(8)
        column = QWidget()
        column.setMaximumWidth(_COLUMN)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        across.addWidget(column, 10_000)
        across.addStretch(1)
        scroll.setWidget(body)
        down.addWidget(scroll, 1)

    def _build_head(self) -> QFrame:
        head = QFrame()
        head.setObjectName("pageHead")
        head.setFixedHeight(tokens.height("pane_header"))
        across = QHBoxLayout(head)
        across.setContentsMargins(24, 0, 16, 0)
        across.setSpacing(8)
        self.back = Button(translate("Conversation", "Back"), kind="quiet")
        self.back.clicked.connect(self.left)
        title = translate("Account", "Where do your customers write?")
        across.addWidget(TextLine(title, role="title"))
        across.addStretch(1)
        across.addWidget(self.back)
        return head

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these, in their order; the first one has the focus."""
        for offer in offers:
            if offer.kind not in self.buttons:
                self._column.insertWidget(self._column.count() - 1, self._row(offer))
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, offer: Offer) -> QFrame:
        row = QFrame()
        row.setObjectName("accountRow")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 12, 0, 12)
        across.setSpacing(12)
        across.addWidget(Picture(24).show_badge(offer.shown), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        name = translate("Channel", offer.label)
        words.addWidget(TextLine(name, role="strong"))
        words.addWidget(PlainLabel(translate("Channel", offer.about), ink="text-muted"))
        across.addLayout(words, 1)
        told = translate("Account", "Connect: %1").replace("%1", name)
        button = Button(translate("Account", "Connect"), name=told)
        button.clicked.connect(lambda: self.chosen.emit(offer))
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons[offer.kind] = button
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
