"""The text of the composer: plain, grows from two to twelve lines, then scrolls. Loop thread."""

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.ui import fonts, tokens

_LEAST, _MOST = 2, 12


class ComposerText(QTextEdit):
    """Takes plain text only; keys of the composer are told, not typed."""

    focused = Signal(bool)
    submitted = Signal(bool)
    """Ctrl+Enter; True with Shift as well (and resolve)."""
    left = Signal()
    """Esc: one level out, nothing discarded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font("read"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(16, 8, 16, 4)
        self.most_lines = _MOST
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def set_most_lines(self, lines: int) -> None:
        """How far it may grow before it scrolls."""
        if lines != self.most_lines:
            self.most_lines = max(_LEAST, lines)
            self._fit()

    def show_text(self, text: str) -> None:
        """Replace everything; the cursor goes to the end."""
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        lines.setLineHeight(tokens.type_style("read").line, kind)
        cursor.mergeBlockFormat(lines)

    def _fit(self) -> None:
        line = tokens.type_style("read").line
        wanted = int(self.document().size().height())
        high = min(max(wanted, _LEAST * line), self.most_lines * line) + 12
        if high != self.height() or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers()
            if held & Qt.KeyboardModifier.ControlModifier:
                self.submitted.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))
                return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text())

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - all alike
        """Nothing pasted may load a file (reliability 3.6.5)."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
