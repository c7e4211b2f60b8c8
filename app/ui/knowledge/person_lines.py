"""People an article has to do with, under a head, each a click away. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kb.values import Told
from app.ui.i18n import translate
from app.ui.knowledge.person_line import PersonLine
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine

_SHOWN = 20


class PersonLines(QWidget):
    """Nothing at all while there is nobody."""

    opened = Signal(object)
    """A ``ConversationId``."""
    all_wanted = Signal()
    """Something for all of them is wanted."""

    def __init__(self, head: str, all_of_them: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = head
        self.lines: list[PersonLine] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 12)
        self._down.setSpacing(4)
        self._head = TextLine(role="label", ink="text-muted")
        self._more = TextLine(role="small", ink="text-faint")
        self._down.addWidget(self._head)
        self._down.addWidget(self._more)
        if all_of_them:
            self.all = Button(all_of_them, icon_name="send", kind="link", small=True)
            self.all.clicked.connect(self.all_wanted)
            self._down.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_people(self, told: Sequence[Told]) -> None:
        """These; the first twenty by name, the others by number."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [PersonLine(one.channel, one.name, one.at) for one in told[:_SHOWN]]
        for n, (line, one) in enumerate(zip(self.lines, told, strict=False), 1):
            line.clicked.connect(lambda _=False, id_=one.conversation: self.opened.emit(id_))
            self._down.insertWidget(n, line)
        self._head.set_text(self._said.replace("%1", str(len(told))))
        left = len(told) - _SHOWN
        self._more.set_text(translate("Knowledge", "and %n more", "", left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self.setVisible(bool(told))
