"""A line of recipients: chips and a field with completion. Loop thread.

What is typed becomes chips at a comma, semicolon, Enter or when one leaves; a paste of many becomes
many. Backspace in the empty field takes the last chip back into it.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.desk.writing import addressing
from app.inbox.values import Address
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import theme
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.writing.address_chip import HEIGHT, AddressChip
from app.ui.writing.suggestions import Suggestion, Suggestions

_GAP, _LEAST_FIELD = 4, 130
_WAIT_MS = 60


class AddressField(QWidget):
    """Holds addresses; asks for completions by ``sought`` and is given them by ``offer``."""

    changed = Signal()
    sought = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[AddressChip] = []
        self._known: frozenset[str] | None = None
        self._label = TextLine(label, ink="text-muted", parent=self)
        self._label.resize(self._label.sizeHint())
        self.field = QLineEdit(self)
        self.field.setObjectName("addressField")
        self.field.setAccessibleName(label)
        self.field.setFont(fonts.font("body"))
        self.field.setFrame(False)
        self.field.installEventFilter(self)
        self.suggestions = Suggestions(self.field)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._seek)
        self.field.textEdited.connect(self._edited)
        self.suggestions.chosen.connect(self._take)
        self.setProperty("ndOwnHeight", True)  # as many rows as there are chips for
        theme().resized.connect(self._resized)
        self.setFixedHeight(fonts.px(HEIGHT) + _GAP)

    # --- what it holds -----------------------------------------------------------------------

    def show_addresses(
        self, addresses: Iterable[Address], known: Iterable[Address] | None = None
    ) -> None:
        """Hold these; ``known`` are those of the conversation, the others are marked as new."""
        if known is not None:
            self._known = frozenset(map(addressing.key, known))
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self.field.clear()
        self.suggestions.hide()
        for one in addresses:
            self._add(one)
        self._arrange()

    def addresses(self) -> tuple[Address, ...]:
        """Those held and what is still being typed."""
        held = [chip.address for chip in self._chips]
        held += addressing.parse(self.field.text())
        return tuple({addressing.key(one): one for one in held}.values())

    def wrong(self) -> tuple[str, ...]:
        """Those that cannot be addresses."""
        return tuple(one.address for one in self.addresses() if addressing.is_wrong(one))

    def has_focus(self) -> bool:
        """Whether one types here."""
        return self.field.hasFocus()

    def add(self, addresses: Iterable[Address]) -> None:
        """More of them; each only once."""
        held = {addressing.key(chip.address) for chip in self._chips}
        for one in addresses:
            if addressing.key(one) not in held:
                held.add(addressing.key(one))
                self._add(one)
        self._arrange()
        self.changed.emit()

    def _add(self, one: Address) -> None:
        new = self._known is not None and addressing.key(one) not in self._known
        chip = AddressChip(one, new, self)
        chip.clicked.connect(lambda: self._menu(chip))
        chip.installEventFilter(self)
        chip.show()
        self._chips.append(chip)

    def remove(self, chip: AddressChip) -> None:
        """Take one off."""
        self._chips.remove(chip)
        chip.hide()
        chip.deleteLater()
        self._arrange()
        self.changed.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menu(self, chip: AddressChip) -> None:
        menu = Menu(self)
        menu.put("", chip.address.address).setEnabled(False)
        menu.addAction(translate("Composer", "Change"), lambda: self._edit(chip))
        menu.addAction(translate("Composer", "Copy the address"), lambda: _copy(chip.address))
        menu.addAction(translate("Composer", "Take off"), lambda: self.remove(chip))
        menu.below(chip)

    def _edit(self, chip: AddressChip) -> None:
        text = addressing.shown(chip.address)
        self.remove(chip)
        self.field.setText(text)

    # --- typing ------------------------------------------------------------------------------

    def _edited(self, text: str) -> None:
        if text.endswith((",", ";", "\n")) and text.count('"') % 2 == 0 and ":" not in text:
            self.settle()
            return
        self._timer.start()
        self.changed.emit()

    def settle(self) -> None:
        """Make chips of what is typed."""
        text = self.field.text().strip(" ,;")
        self._timer.stop()
        self.suggestions.hide()
        if text:
            self.field.clear()
            self.add(addressing.parse(text))

    def paste(self, text: str) -> None:
        """Several at once become chips; one alone stays text to be completed."""
        found = addressing.parse(text)
        if len(found) > 1 or (found and not addressing.is_wrong(found[0])):
            self.add(found)
        else:
            self.field.insert(" ".join(text.split()))
            self._timer.start()

    def _seek(self) -> None:
        text = self.field.text().strip()
        if len(text) < 1:
            self.suggestions.hide()
        else:
            self.sought.emit(text)

    def offer(self, typed: str, found: Sequence[Address]) -> None:
        """Completions for what was typed; late ones are dropped."""
        if typed != self.field.text().strip() or not self.field.hasFocus():
            return
        held = {addressing.key(chip.address) for chip in self._chips}
        rows = [
            Suggestion(one.name or one.address, one.address if one.name else "", one)
            for one in found
            if addressing.key(one) not in held
        ]
        self.suggestions.offer(rows, self.field)

    def _take(self, value: object) -> None:
        if isinstance(value, Address):
            self.field.clear()
            self.add((value,))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field:
                return self._field_key(event)
            if isinstance(watched, AddressChip):
                return self._chip_key(watched, event)
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.settle()
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        if self.suggestions.take_key(event):
            return True
        key, plain = event.key(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.field.text().strip():
            self.settle()
            return True
        if event.matches(event_paste()):
            clip: QMimeData = QGuiApplication.clipboard().mimeData()
            self.paste(clip.text())
            return True
        if key == Qt.Key.Key_Backspace and not self.field.text() and self._chips:
            self._edit(self._chips[-1])
            return True
        if key == Qt.Key.Key_Left and not self.field.cursorPosition() and self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _chip_key(self, chip: AddressChip, event: QKeyEvent) -> bool:
        at = self._chips.index(chip)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove(chip)
        elif event.key() == Qt.Key.Key_Left:
            self._chips[max(0, at - 1)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Right:
            after: QWidget = self._chips[at + 1] if at + 1 < len(self._chips) else self.field
            after.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit(chip)
        else:
            return False
        return True

    # --- places ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _resized(self) -> None:
        """The text size is another."""
        for chip in self._chips:
            chip.resize(chip.sizeHint())
        self._arrange()

    def _arrange(self) -> None:
        """Chips one after the other, the field in what is left of the last row."""
        row = fonts.px(HEIGHT)
        left = self._label.sizeHint().width() + 8
        self._label.setGeometry(0, 2, left, row)
        x, y, wide = left, 2, max(self.width(), 200)
        for chip in self._chips:
            if x > left and x + chip.width() > wide:
                x, y = left, y + row + 2
            chip.move(x, y)
            x += chip.width() + _GAP
        if x + _LEAST_FIELD > wide and x > left:
            x, y = left, y + row + 2
        self.field.setGeometry(x, y, max(_LEAST_FIELD, wide - x), row)
        high = y + row + 2
        if high != self.height():
            self.setFixedHeight(high)


def event_paste() -> QKeySequence.StandardKey:
    """The system's key for pasting."""
    return QKeySequence.StandardKey.Paste


def _copy(one: Address) -> None:
    QGuiApplication.clipboard().setText(one.address)
