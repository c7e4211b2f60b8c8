"""The playbooks with a step that leads to a template or an article. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Playbook
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.playbooks import playbook_words


class UsedIn(QWidget):
    """Nothing at all where there is none; a press opens one."""

    opened = Signal(object)
    """The id of a playbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[Button] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 4, 0, 0)
        self._down.setSpacing(0)
        said = translate("Playbook", "In the playbooks")
        self._down.addWidget(TextLine(said, role="small", ink="text-muted"))
        self.hide()

    def show_playbooks(self, found: Sequence[Playbook]) -> None:
        """These."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(playbook) for playbook in found]
        for button in self.buttons:
            self._down.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(found))

    def _button(self, playbook: Playbook) -> Button:
        title = playbook.words(playbook_words.languages()).title
        said = translate("Playbook", "Open the playbook: %1").replace("%1", title)
        made = Button(title, icon_name="list-checks", kind="link", small=True, name=said)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(partial(self.opened.emit, playbook.id))
        return made
