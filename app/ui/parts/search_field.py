"""The search field of the queue: tells every letter, goes out with Esc. Loop thread."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.i18n import translate
from app.ui.keys.shown import shown_keys
from app.ui.look import fonts, texts, tokens
from app.ui.look.picture import Picture
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button

_KEY = 22
"""What the key takes that leads here; it is painted over the end of the field."""


class SearchField(QWidget):
    """Magnifier, field, the key that leads here, and a cross once there is text."""

    searched = Signal(str)
    """The text after every change; empty when the search ends."""
    down_pressed = Signal()
    """Down or Enter: to the results."""

    def __init__(self, act: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self.setFixedHeight(tokens.height("control"))
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 0, 4, 0)
        across.setSpacing(8)
        across.addWidget(Picture(14).show_icon("search", "text-faint"))
        self.field = QLineEdit()
        self.field.setObjectName("searchField")
        self.field.setFont(fonts.font("body"))
        self.field.setFrame(False)
        self.invite(translate("Search", "Search everything"))
        self.field.setMaxLength(400)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._changed)
        across.addWidget(self.field, 1)
        self._clear = Button(
            icon_name="x", kind="icon", small=True, name=translate("Search", "End the search")
        )
        self._clear.setFixedSize(24, 24)
        self._clear.clicked.connect(self.end)
        self._clear.hide()
        across.addWidget(self._clear)
        theme().changed.connect(self.update)
        self._key = ""
        shown_keys().changed.connect(self._show_key)
        self._show_key()

    def _show_key(self) -> None:
        self._key = shown_keys().cap(self._act, "/")
        self.update()

    def invite(self, words: str, name: str = "") -> None:
        """What the empty field says, cut to its width; ``name`` for screen readers, if another."""
        self._words = words
        self.field.setAccessibleName(name or words)
        self._fit_words()

    def _fit_words(self) -> None:
        room = self.field.width() - 8 - _KEY
        self.field.setPlaceholderText(texts.elide(fonts.font("body"), self._words, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def end(self) -> None:
        """Back to the view."""
        self.field.clear()

    def empty(self) -> None:
        """Nothing is searched for any more, and another view comes: tells nobody."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._show_end("")

    def go(self) -> None:
        """Take the focus, with what stands there selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _changed(self, text: str) -> None:
        self._show_end(text)
        self.searched.emit(text.strip())

    def _show_end(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # by class, not by type: the enum of event types costs a first paint some milliseconds
        if isinstance(event, QFocusEvent):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                self.down_pressed.emit()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.down_pressed.emit()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.field.hasFocus()
        pen = QPen(color("focus-ring"), 2) if focused else QPen(color("border-control"), 1)
        painter.setPen(pen)
        painter.setBrush(color("surface-field"))
        inset = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if (
            len(self._key) == 1 and not self.field.text() and not mirrored
        ):  # the magnifier stands there
            self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        box = QRectF(self.width() - 26.5, self.height() / 2 - 8.5, 18, 17)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(color("text-muted"))
        painter.setFont(fonts.font("micro"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)
