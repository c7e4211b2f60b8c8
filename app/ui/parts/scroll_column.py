"""A column that scrolls, and is no wider than can be read on a wide window. Loop thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.look import fonts
from app.ui.look.theme import theme
from app.ui.parts.floating_bar import float_bar


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what it lies in so far that it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


class ScrollColumn(QScrollArea):
    """``column`` takes the widgets; in the middle where ``centred``, else at the start.

    ``wide`` logical px at text size 1: a line holds as many words at every size.
    """

    def __init__(
        self, wide: int, *, top: int = 8, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        float_bar(self)
        body = QWidget()
        body.setObjectName("surface")
        across = QHBoxLayout(body)
        across.setSpacing(8)
        across.setContentsMargins(24, top, 24, 24)
        held = self._held = QWidget()
        self._wide = wide
        self._fit()
        theme().resized.connect(self._fit)
        self.column = QVBoxLayout(held)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        if centred:
            across.addStretch(1)
        across.addWidget(held, 10_000)
        across.addStretch(1)
        self.setWidget(body)

    def _fit(self) -> None:
        self._held.setMaximumWidth(fonts.px(self._wide))
