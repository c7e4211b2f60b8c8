"""Finding in the conversation: a field over its top right corner. Loop thread."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.picture import Picture
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine

_WIDE, _HIGH = 340, 44


class FindBar(QFrame):
    """Tells what is looked for and which way to go."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 0, 8, 0)
        across.setSpacing(8)
        across.addWidget(Picture(14).show_icon("search", "text-faint"))
        self.field = QLineEdit()
        self.field.setObjectName("searchField")
        self.field.setFrame(False)
        self.field.setFont(fonts.font("body"))
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(translate("Find", "Find in the conversation"))
        self.field.setAccessibleName(translate("Find", "Find in the conversation"))
        self.count = TextLine(role="small", ink="text-faint")
        across.addWidget(self.field, 1)
        across.addWidget(self.count)
        for icon, name, press in (
            ("chevron-up", translate("Find", "Previous"), lambda: self.stepped.emit(-1)),
            ("chevron-down", translate("Find", "Next"), lambda: self.stepped.emit(1)),
            ("x", translate("Find", "Close"), self.leave),
        ):
            button = Button(icon_name=icon, kind="icon", small=True, name=name)
            button.clicked.connect(press)
            across.addWidget(button)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        theme().changed.connect(self.update)
        self.hide()

    def go(self) -> None:
        """Show it, with what stands there selected."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, at: int, count: int) -> None:
        """Which of how many hits one is at."""
        if not self.field.text().strip():
            self.count.set_text("")
        elif count:
            self.count.set_text(f"{at or 1}/{count}")
        else:
            self.count.set_text(translate("Find", "none"))

    def leave(self) -> None:
        """Go away."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            wide = min(_WIDE, parent.width() - 24)
            self.setGeometry(parent.width() - wide - 16, 8, wide, _HIGH)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._place()
        typed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent):
            return self._key_pressed(event)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if back else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
