"""What can be connected: each channel with its badge and one sentence. Loop thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.page_frame import PageFrame
from app.ui.parts.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.desk.offers import Offer

_COLUMN = 640


class ChannelChoice(PageFrame):
    """A column of channels; ``chosen`` gives the ``Offer``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        self.back = Button(translate("Conversation", "Back"), kind="quiet")
        self.back.clicked.connect(self.left)
        self.add_head(translate("Account", "Where do your customers write?"), self.back)
        scroll = ScrollColumn(_COLUMN, top=16)
        self._column = scroll.column
        self._column.addStretch(1)
        self.down.addWidget(scroll, 1)

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
