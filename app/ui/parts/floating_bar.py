"""A scroll bar that lies over what it scrolls instead of beside it. Loop thread.

Qt keeps room for its own bar: rows end before the edge of their pane, and a column in the middle
moves as soon as it is longer than its page. Its style could let the bar float
(``PM_ScrollView_ScrollBarOverlap``), but a style sheet on the application answers that with no.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

_WIDE = 10


class FloatingBar(QScrollBar):
    """The bar of ``area``, at the end of its lines; what is scrolled keeps 10 px free there."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area, self._hidden = area, area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hidden.rangeChanged.connect(self._follow)
        self._hidden.valueChanged.connect(self._to_place)
        self.valueChanged.connect(self._hidden.setValue)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the area grows, and lie over a viewport that is new."""
        if isinstance(event, QResizeEvent):
            self._follow()
            if event.oldSize().isValid():  # the viewport grows after this, and as much
                more = event.size() - event.oldSize()
                inside = self._area.viewport().geometry()
                self._lie_over(inside.adjusted(0, 0, more.width(), more.height()))
        elif event.type() == QEvent.Type.Show:
            self._follow()
        return super().eventFilter(watched, event)

    def _to_place(self) -> None:
        """Where the other one is now: whoever heard of its move first may have moved it on."""
        self.setValue(self._hidden.value())

    def _follow(self) -> None:
        hidden, area = self._hidden, self._area
        self.setPageStep(hidden.pageStep())
        self.setSingleStep(hidden.singleStep())
        self.setRange(hidden.minimum(), hidden.maximum())
        self.setValue(hidden.value())
        self.setVisible(hidden.maximum() > hidden.minimum())
        self._lie_over(area.viewport().geometry())

    def _lie_over(self, inside: QRect) -> None:
        mirrored = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = inside.left() if mirrored else inside.right() + 1 - _WIDE
        self.setGeometry(x, inside.top(), _WIDE, inside.height())
        self.raise_()


def float_bar(area: QAbstractScrollArea) -> None:
    """Let the bar of ``area`` float."""
    FloatingBar(area)
