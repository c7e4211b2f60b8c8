"""A detail in one line, changed in place: Enter begins and keeps, Esc gives up. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import by_key, draw_line
from app.ui.parts.pressable import Pressable


class EditLine(Pressable):
    """Label at the left, value beside it; ``role`` alone makes a heading without a label."""

    changed = Signal(str)
    """The new text; what is shown changes when the store has it."""

    def __init__(
        self,
        label: str,
        value: str,
        *,
        choices: Sequence[str] = (),
        shown: str = "",
        role: str = "body",
        bare: bool = False,
        label_width: int = 112,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._value, self._choices = label, value, tuple(choices)
        self._shown, self._role = shown or value, role
        self._label_width = 0 if bare else label_width
        self._editor: QLineEdit | None = None
        self._typed: str | None = None
        """What was given: while the line stands, it may have been refused, and is to be mended."""
        high = tokens.type_style(role).line + 10
        self.setFixedHeight(max(high, tokens.height("control_small")))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        said = value or translate("Customer", "nothing yet")
        self.setAccessibleName(f"{label}: {said}")
        self.clicked.connect(self.edit)
        theme().changed.connect(self.update)

    @property
    def _left(self) -> int:
        return fonts.px(self._label_width)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def editor(self) -> QLineEdit | None:
        """The field while it is being changed."""
        return self._editor

    def edit(self) -> None:
        """Begin to change it."""
        if self._editor is not None:
            return
        given = self._value if self._typed is None else self._typed
        field = self._editor = QLineEdit(given, self)
        field.setObjectName("formField")
        field.setFont(fonts.font(self._role))
        field.setAccessibleName(self._label)
        left = max(0, self._left - 8)
        field.setGeometry(left, 0, self.width() - left, self.height())
        field.setProperty("small", True)
        if self._choices:
            self._complete(field)
        field.installEventFilter(self)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _complete(self, field: QLineEdit) -> None:
        made = QCompleter(list(self._choices), field)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(made)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in _ENDS:
                self._end(keep=event.key() != Qt.Key.Key_Escape, stay=True)
                return True
        elif watched is self._editor and isinstance(event, QFocusEvent) and event.lostFocus():
            self._end(keep=True, stay=False, unless=event.reason() in _PASSING)
        return super().eventFilter(watched, event)

    def _end(self, *, keep: bool, stay: bool, unless: bool = False) -> None:
        if unless:
            return
        field, self._editor = self._editor, None
        if field is None:
            return
        text = " ".join(field.text().split())
        field.removeEventFilter(self)
        field.hide()
        field.deleteLater()
        if stay:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed = text if keep and text != self._value else None
        if self._typed is not None:
            self.changed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # passed on as it came
        if self._editor is not None:
            left = self._editor.x()
            self._editor.resize(self.width() - left, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        if self.underMouse() or ring:
            painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            area = QRectF(self.rect()).adjusted(-3, 1, 3, -1) if ring else QRectF(self.rect())
            painter.drawRoundedRect(area.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)),
                                    6, 6)  # fmt: skip
        pad = 4 if self.underMouse() or ring else 0
        left = self._left
        high = self.height()
        if left:
            room = QRectF(pad, 0, left - 8 - pad, high)
            draw_line(painter, room, self._label, fonts.font("small"), "text-faint")
        empty = translate("Customer", "Add")
        ink = "text" if self._shown else "text-faint"
        room = QRectF(left + (0 if self._left else pad), 0, self.width() - left - pad, high)
        draw_line(painter, room, self._shown or empty, fonts.font(self._role), ink)


_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
