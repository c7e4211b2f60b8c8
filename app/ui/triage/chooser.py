"""A popup with a field and a list below it: type to find, Enter takes, Esc leaves. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui.look import fonts, tokens
from app.ui.look.theme import color
from app.ui.parts.focus import give_back
from app.ui.parts.said_line import SaidLine
from app.ui.triage.pick_list import Choice, PickList

_SHADOW = 12
_ROUND = 20
"""From the edge of the shadow to what is inside."""
_WIDE = 420
_ROWS = 9
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class Chooser(QWidget):
    """Filters its choices by what is typed; subclasses decide what is offered."""

    taken = Signal(object)
    """The ``key`` that was chosen."""
    closed = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setFixedWidth(_WIDE + 2 * _SHADOW)
        self._choices: tuple[Choice, ...] = ()
        self._corner = QPoint()
        self._before: QWidget | None = None
        self._build(title, hint)

    def _build(self, title: str, hint: str) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(_ROUND, _ROUND, _ROUND, _ROUND)
        down.setSpacing(4)
        self.field = QLineEdit()
        self.field.setObjectName("formField")
        self.field.setFont(fonts.font("body"))
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setFixedHeight(tokens.height("control"))
        self.field.setMaxLength(120)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.said = SaidLine(role="small", space=4, field=True)
        self.said.setContentsMargins(8, 0, 8, 0)
        self.list = PickList(title)
        self.list.setFocusProxy(self.field)
        self.list.taken.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._speak)
        for widget in (self.field, self.said, self.list):
            down.addWidget(widget)

    # --- what it offers ----------------------------------------------------------------------

    def offer(self, choices: Sequence[Choice]) -> None:
        """What there is to choose from."""
        self._choices = tuple(choices)
        self._typed(self.field.text())

    def matching(self, text: str) -> list[Choice]:
        """The choices that what is typed may mean, those that begin with it first."""
        sought = text.strip().casefold()
        fitting = [c for c in self._choices if sought in c.words.casefold()]
        return sorted(fitting, key=lambda c: not c.words.casefold().startswith(sought))

    def say(self, text: str, ink: str = "text-muted") -> None:
        """A line between field and list; nothing hides it."""
        self.said.say(text, ink)
        wrong = bool(text) and ink == "danger"
        if bool(self.field.property("wrong")) != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().polish(self.field)

    def take(self, choice: Choice) -> None:
        """Enter or a click: tell it and go."""
        self.taken.emit(choice.key)
        self.close()

    def _typed(self, text: str) -> None:
        self.list.show_choices(self.matching(text))
        self.fit()

    def _speak(self) -> None:
        """The focus is in the field: what Enter would take is said there."""
        choice = self.list.current()
        spoken = f"{choice.words}, {choice.note}" if choice is not None else ""
        self.field.setAccessibleDescription(spoken.rstrip(", "))

    def _take(self, choice: Choice) -> None:
        self.take(choice)

    # --- the popup ---------------------------------------------------------------------------

    def open_at(self, corner: QPoint) -> None:
        """Show it with its upper left corner there (on the screen), inside its window."""
        parent = self.parentWidget()
        self._corner = parent.mapFromGlobal(corner) if parent is not None else corner
        self._before = parent.focusWidget() if parent is not None else None
        self.fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def fit(self) -> None:
        """As high as what it shows, and where there is room for it."""
        self.list.setFixedHeight(self.list.wanted_height(_ROWS))
        self.list.setVisible(self.list.current() is not None)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        told = self.hasHeightForWidth() and self.said.isVisibleTo(self)
        high = self.heightForWidth(self.width()) if told else self.sizeHint().height()
        self.resize(self.width(), high)
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.rect()
        x = min(self._corner.x(), room.right() - self.width())
        y = min(self._corner.y(), room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no key leads out of here but Esc
                return True
            return event.type() == QEvent.Type.KeyPress and self.key_pressed(event)
        pressed = event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget)
        if pressed and watched is not self and not self.isAncestorOf(watched):  # type: ignore[arg-type]  # it is one
            self.close()
        return super().eventFilter(watched, event)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """A key in the field; whether it was for the list."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is not None:
            self.list.step(by)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed(event.modifiers())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return True
        return False

    def enter_pressed(self, held: Qt.KeyboardModifier) -> None:  # noqa: ARG002 - for subclasses
        """Take the current choice."""
        choice = self.list.current()
        if choice is not None:
            self.take(choice)

    def cancel(self) -> None:
        """Leave things as they are."""
        self.close()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        before, self._before = self._before, None
        if self.isAncestorOf(QApplication.focusWidget() or self):
            give_back(before, Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        shade = QColor(color("scrim"))
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_SHADOW, 0, -2):
            shade.setAlpha(6)
            painter.setBrush(shade)
            spread = body.adjusted(-step, -step + 3, step, step)
            painter.drawRoundedRect(spread, 10 + step, 10 + step)
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        radius = tokens.radius("popup")
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
