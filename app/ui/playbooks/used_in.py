"""The playbooks with a step that leads to a template or an article: shown beside it, and named
before it goes. Loop thread."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.desk.canned.playbook_values import Playbook
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.playbooks import playbook_words

_NAMED = 8


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
        title = _title(playbook)
        said = translate("Playbook", "Open the playbook: %1").replace("%1", title)
        made = Button(title, icon_name="list-checks", kind="link", small=True, name=said)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(partial(self.opened.emit, playbook.id))
        return made


def ask_about_playbooks(
    parent: QWidget, title: str, found: Sequence[Playbook], yes: str, act: Callable[[], None]
) -> None:
    """Do ``act`` at once where no playbook leads to what goes; else when ``yes`` is pressed."""
    if not found:
        act()
        return
    text = translate("Playbook", "Steps of %n playbooks would lead nowhere then:", "", len(found))
    box = Box(parent, title, text, yes)
    for playbook in found[:_NAMED]:
        box.body.addWidget(TextLine(_title(playbook), stretch=True))
    more = len(found) - _NAMED
    if more > 0:
        said = translate("Playbook", "and %n more", "", more)
        box.body.addWidget(PlainLabel(said, ink="text-muted"))
    box.no.setFocus()
    box.agreed.connect(act)
    box.open()


def _title(playbook: Playbook) -> str:
    return playbook.words(playbook_words.languages()).title
