"""What the team knows about somebody, in their own words, changed in place. Loop thread."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.customers.pieces import section_head
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel

_HIGH = 132
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NotesEdit(QWidget):
    """Ctrl+Enter or leaving keeps it, Esc gives up."""

    changed = Signal(str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._editor: QPlainTextEdit | None = None
        self.pencil = Button(
            icon_name="pencil", kind="icon", small=True,
            name=translate("Customer", "Change the notes"),
        )  # fmt: skip
        self.pencil.clicked.connect(self.edit)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 8)
        self._down.setSpacing(0)
        self._down.addWidget(section_head(title, "", self.pencil, named=True))
        empty = translate("Customer", "Nothing noted yet.")
        ink = "text-muted" if text else "text-faint"
        self._shown = PlainLabel(text or empty, ink=ink, selectable=bool(text))
        self._down.addWidget(self._shown)

    def editor(self) -> QPlainTextEdit | None:
        """The field while it is being changed."""
        return self._editor

    def edit(self) -> None:
        """Begin to change it."""
        if self._editor is not None:
            return
        field = self._editor = QPlainTextEdit(self._text)
        field.setObjectName("formText")
        field.setFont(fonts.font("body"))
        field.setAccessibleName(translate("Customer", "Notes"))
        field.setTabChangesFocus(True)
        field.setFixedHeight(_HIGH)
        field.installEventFilter(self)
        self._shown.hide()
        self._down.addWidget(field)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        field.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and isinstance(event, QKeyEvent):
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
                return self._key(event)
        elif watched is self._editor and isinstance(event, QFocusEvent) and event.lostFocus():
            self._end(keep=True, unless=event.reason() in _PASSING)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        done = done and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not done and event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._end(keep=done)
            self.pencil.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _end(self, *, keep: bool, unless: bool = False) -> None:
        if unless:
            return
        field, self._editor = self._editor, None
        if field is None:
            return
        text = field.toPlainText().strip()
        field.removeEventFilter(self)
        field.hide()
        field.deleteLater()
        self._shown.show()
        if keep and text != self._text:
            self.changed.emit(text)
