"""Asks for the name of a saved search, and whose it is. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.overlay import Overlay

_WIDE, _HIGH = 440, 212


class SaveBox(Overlay):
    """``named`` tells the name and whether it is the team's."""

    named = Signal(str, bool)

    def __init__(
        self, window: QWidget, actions: Actions, query: str, name: str = "", *, team: bool = False
    ) -> None:
        super().__init__(window, actions)
        down = QVBoxLayout(self.box)
        down.setContentsMargins(20, 16, 20, 16)
        down.setSpacing(8)
        down.addWidget(TextLine(translate("Saved", "Save this search as a view"), role="title"))
        self.what = TextLine(query, role="small", ink="text-muted", stretch=True)
        down.addWidget(self.what)
        self.field = QLineEdit(name)
        self.field.setObjectName("formField")
        self.field.setMaxLength(60)
        self.field.setFixedHeight(36)
        self.field.setPlaceholderText(translate("Saved", "Name of the view"))
        self.field.setAccessibleName(translate("Saved", "Name of the view"))
        down.addWidget(self.field)
        self.team = QCheckBox(translate("Saved", "Show it to the whole team"))
        self.team.setChecked(team)
        down.addWidget(self.team)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        cancel = Button(translate("Saved", "Cancel"))
        self.save = Button(translate("Saved", "Save"), kind="primary", key="\u21b5")
        cancel.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        foot.addWidget(cancel)
        foot.addWidget(self.save)
        down.addLayout(foot)
        self._ring = (self.field, self.team, cancel, self.save)
        self.field.textChanged.connect(self._typed)
        self.setAccessibleName(translate("Saved", "Save this search as a view"))
        self._typed()
        self.appear(self.field)
        self.field.selectAll()

    def place(self) -> None:
        self.box.setGeometry((self.width() - _WIDE) // 2, 120, _WIDE, _HIGH)

    def _typed(self) -> None:
        self.save.setEnabled(bool(self.field.text().strip()))

    def _save(self) -> None:
        name, team = self.field.text().strip(), self.team.isChecked()
        if name:
            self.leave()
            self.named.emit(name, team)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes round within the box."""
        ring: list[QWidget] = [part for part in self._ring if part.isEnabled()]
        here = self.window().focusWidget()
        at = next((n for n, part in enumerate(ring) if part is here), -1)
        step = 1 if following else -1
        ring[(at + step) % len(ring)].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from the field too, whose key comes on to here: it must not do so itself."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        super().keyPressEvent(event)
