"""Rows about to come into sight are made ready while there is nothing else to do. Loop thread.

A row that was never painted costs seven times one that was: its texts are cut and shaped, its
picture is made. Scrolling and stepping find rows that have been painted once, where nobody saw it.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from app.ui.parts.paged_model import Index

_BESIDE = 2
"""Rows above what is seen, and below."""


class Ahead(QObject):
    """Paints the rows beside those that ``view`` shows, one a turn of the loop.

    ``lacks`` says whether a row has yet to be made ready for a width in px.
    """

    def __init__(self, view: QTableView, lacks: Callable[[Index, int], bool]) -> None:
        super().__init__(view)
        self._view, self._lacks = view, lacks
        self._left: list[int] = []
        self._scratch = QPixmap()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_one_ready)

    def look(self) -> None:
        """Rows were painted: what stands beside them may come next."""
        view = self._view
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        if last < 0:  # everything is in sight
            return
        below, above = (
            range(last + 1, last + 1 + _BESIDE),
            range(first - 1, first - 1 - _BESIDE, -1),
        )
        self._left = [*reversed(above), *reversed(below)]
        self._turn.start()

    def _make_one_ready(self) -> None:
        model, wide = self._view.model(), self._view.viewport().width()
        while self._left:
            row = self._left.pop()
            if 0 <= row < model.rowCount() and self._lacks(model.index(row, 0), wide):
                self._paint(model.index(row, 0), wide)
                self._turn.start()
                return

    def _paint(self, index: Index, wide: int) -> None:
        view, high = self._view, self._view.rowHeight(index.row())
        size, ratio = QSize(wide, high), view.devicePixelRatioF()
        if self._scratch.size() != size * ratio:
            self._scratch = QPixmap(size * ratio)
            self._scratch.setDevicePixelRatio(ratio)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, wide, high)
        painter = QPainter(self._scratch)
        view.itemDelegate().paint(painter, option, index)
        painter.end()
