"""Whose pictures from the internet are shown without asking; each can be taken off. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.label import PlainLabel, TextLine


class SendersList(Dialog):
    """One row a sender."""

    taken_off = Signal(str)

    def __init__(self, parent: QWidget, senders: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Senders", "Pictures from the internet"))
        self.setObjectName("surface")
        self.resize(520, 420)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 16)
        down.setSpacing(8)
        text = translate(
            "Senders", "Pictures in mail of these senders are fetched as soon as it is read."
        )
        down.addWidget(TextLine(self.windowTitle(), role="title", stretch=True))
        down.addWidget(PlainLabel(text, role="small", ink="text-muted"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        body = QWidget()
        body.setObjectName("timelineBody")
        inner = QVBoxLayout(body)
        inner.setSpacing(8)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._rows)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        down.addWidget(area, 1)
        self._none = TextLine(translate("Senders", "None so far."), ink="text-faint")
        self._rows.addWidget(self._none)
        self._none.setVisible(not senders)
        for sender in senders:
            self._rows.addWidget(self._row(sender))

    def _row(self, sender: str) -> QWidget:
        row = QWidget()
        row.setFixedHeight(40)
        across = QHBoxLayout(row)
        across.setSpacing(8)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(TextLine(sender, stretch=True), 1)
        off = Button(translate("Senders", "Block again"), kind="link", small=True)
        off.describe(translate("Senders", "Block pictures of %1 again").replace("%1", sender))
        off.clicked.connect(lambda: self._take_off(row, sender))
        across.addWidget(off)
        return row

    def _take_off(self, row: QWidget, sender: str) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(self._rows.count() == 1)
        self.taken_off.emit(sender)
