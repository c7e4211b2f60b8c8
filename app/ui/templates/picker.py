"""The picker over the composer: a list, a preview, the keys below. Loop thread.

It never takes the focus: what is typed goes into the text, whose keys it is handed.
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, texts
from app.ui.look.theme import color, theme
from app.ui.parts import key_caps
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.templates.picker_list import AnswerList
from app.ui.templates.preview import Preview

_WIDE, _HIGH, _LIST, _FOOT, _GAP, _EDGE = 680, 348, 284, 36, 8, 8
_AROUND = 20
"""Above and below the words that nothing matches."""


class Picker(QFrame):
    """Hidden until ``open_over``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = AnswerList()
        self.preview = Preview()
        self._title = TextLine(role="label", ink="text-muted")
        self._empty = PlainLabel(ink="text-muted", align=Qt.AlignmentFlag.AlignHCenter)
        self.foot = _Foot()
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 8, 8, 4)
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addStretch(1)
        left.addWidget(self._head)
        left.addWidget(self.list, 1)
        nothing = QVBoxLayout()
        nothing.setContentsMargins(16, 0, 16, 0)
        nothing.addWidget(self._empty)
        left.addLayout(nothing, 1)
        self._line = line = QFrame()
        line.setObjectName("hairline")
        line.setFixedWidth(1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(line)
        across.addWidget(self.preview, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 1, 1, 1)  # its frame
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.foot)
        self.preview.show_filled(None)
        theme().changed.connect(self.update)
        self._over: QWidget | None = None
        self.hide()

    def open_over(self, widget: QWidget) -> None:
        """Show it above a widget of the same window, as wide as that."""
        self.place(widget)
        self.show()
        self.raise_()

    def place(self, widget: QWidget) -> None:
        """Where it lies; below when there is no room above."""
        self._over = widget
        window = widget.window()
        corner = widget.mapTo(window, QPoint(0, 0))
        wide = min(_WIDE, widget.width(), window.width() - 2 * _EDGE)
        nothing = not self._empty.isHidden()
        beside = _LIST if wide >= 560 else max(180, wide * 2 // 5)
        self._left.setFixedWidth(wide - 2 if nothing else beside)
        for part in (self._line, self.preview):
            part.setVisible(not nothing)
        high = min(_HIGH, max(200, corner.y() - _GAP - _EDGE))
        if nothing:  # no higher than what it says
            high = min(high, self._empty.heightForWidth(wide - 34) + 2 * _AROUND + _FOOT + 2)
        top = corner.y() - _GAP - high
        self.setGeometry(QRect(corner.x(), max(_EDGE, top), wide, high))

    def say(self, title: str, empty: str = "") -> None:
        """What stands over the list; ``empty``: in its place."""
        self._title.set_text(title)
        if empty != self._empty.text():  # the room it needs is asked for anew
            self._empty.setText(empty)
        self._empty.setVisible(bool(empty))
        self.list.setVisible(not empty)
        self._head.setVisible(not empty)
        if self._over is not None:
            self.place(self._over)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class _Foot(QWidget):
    """The keys, 36 high; what finds no room is left out from the end."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = ""
        self.setFixedHeight(_FOOT)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        middle, font = self.height() / 2, fonts.font("small")
        keep = translate("Template", "keep “%1”").replace("%1", self.typed[:16])
        wide = texts.metrics(font).horizontalAdvance(keep)
        right = self.width() - 16 - wide
        draw_line(painter, QRectF(right, 0, wide + 1, self.height()), keep, font, "text-muted")
        right -= key_caps.width(("Esc",)) + 6
        key_caps.draw(painter, right, middle, ("Esc",))
        x = 18.0
        for caps, said in (
            (("\u2191", "\u2193"), translate("Template", "choose")),
            (("\u21b5",), translate("Template", "insert")),
            (("\u2190", "\u2192"), translate("Template", "language")),
            (("Ctrl E",), translate("Template", "edit")),
        ):
            needs = key_caps.width(caps) + 6 + texts.metrics(font).horizontalAdvance(said)
            if x + needs > right - 12:
                break
            x = key_caps.draw(painter, x, middle, caps) + 2
            draw_line(painter, QRectF(x, 0, 200, self.height()), said, font, "text-muted")
            x += texts.metrics(font).horizontalAdvance(said) + 16
