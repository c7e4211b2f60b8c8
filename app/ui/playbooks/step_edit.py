"""A step while its playbook is written: its grip, title, hint and link. Loop thread."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from app.desk.canned.playbook_values import Linked, Said, Step
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.playbooks import playbook_words
from app.ui.playbooks.grip import Grip
from app.ui.playbooks.hint_edit import HintEdit

_LONGEST = 200


class StepEdit(QFrame):
    """``step`` is as it stands, in every language; ``language`` is the one that is written."""

    changed = Signal()
    entered = Signal()
    """Enter in the title: another step below."""
    emptied = Signal()
    """It is to go."""
    moved = Signal(int)
    link_wanted = Signal()

    def __init__(self, step: Step, linked: Linked | None, language: str, first: str) -> None:
        super().__init__()
        self._step, self._linked = step, linked
        self.language = language
        self.setObjectName("mailCard")
        self.number = TextLine(role="small", ink="text-faint")
        self.number.setFixedWidth(20)
        self.grip, self.title = Grip(), QLineEdit()
        self.hint = HintEdit(
            translate("Playbook", "Hint"), translate("Playbook", "A hint for whoever does it")
        )
        self.link = Button("", kind="flat", small=True, icon_name="link")
        self.cross = Button(icon_name="x", kind="icon", small=True,
                            name=translate("Playbook", "Take this step away"))  # fmt: skip
        self._build(first)
        self._connect()
        self.show_language(language, first)
        self.show_link(step, linked)

    def _build(self, first: str) -> None:
        self.title.setObjectName("addressField")
        self.title.setFrame(False)
        self.title.setTextMargins(-2, 0, -2, 0)  # Qt keeps 2 px that labels do not
        self.title.setFont(fonts.font("body", 500))
        self.title.setMaxLength(_LONGEST)
        self.title.setPlaceholderText(first or translate("Playbook", "What is to be done"))
        down = QVBoxLayout(self)
        down.setContentsMargins(4, 4, 4, 8)
        down.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.number)
        head.addWidget(self.title, 1)
        head.addWidget(self.link)
        head.addWidget(self.cross)
        down.addLayout(head)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addSpacing(56)  # margins would not follow the direction of writing
        below.addWidget(self.hint)
        below.addSpacing(32)
        down.addLayout(below)

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda _: self.changed.emit())
        self.title.returnPressed.connect(self.entered)
        self.hint.typed.connect(self.changed)
        self.cross.clicked.connect(self.emptied)
        self.link.clicked.connect(self._link_pressed)
        self.grip.moved.connect(self.moved)

    # --- what stands in it -------------------------------------------------------------------

    def show_number(self, number: int) -> None:
        """Its place, from 1."""
        self.number.set_text(str(number))
        said = translate("Playbook", "Step %1").replace("%1", str(number))
        self.title.setAccessibleName(said)

    def show_language(self, language: str, first: str) -> None:
        """Another language; ``first``: its title in the language it was begun in."""
        self.language = language
        held = next((one for one in self._step.said if one.language == language), None)
        self.title.setText(held.title if held is not None else "")
        self.title.setCursorPosition(0)  # a long one shows how it begins
        self.title.setPlaceholderText(first or translate("Playbook", "What is to be done"))
        self.hint.show_text(held.hint if held is not None else "")

    def show_link(self, step: Step, linked: Linked | None) -> None:
        """Where it leads."""
        self._step, self._linked = replace(self._step, link=step.link), linked
        if step.link is None or linked is None:
            self.link.show_icon("link")
            self.link.setText(translate("Playbook", "Link"))
            self.link.describe(translate("Playbook", "Where this step leads"))
            return
        self.link.show_icon(playbook_words.link_icon(step.link, linked))
        gone = translate("Playbook", "(gone)")
        title = linked.title if len(linked.title) <= 28 else f"{linked.title[:27]}…"
        self.link.setText(gone if linked.gone else title)
        self.link.describe(playbook_words.link_sentence(step.link, linked))

    def step(self) -> Step:
        """As it stands."""
        mine = Said(self.language, self.title.text().strip(), self.hint.toPlainText().strip())
        said = {one.language: one for one in self._step.said}
        said[self.language] = mine
        kept = tuple(one for one in said.values() if one.title or one.hint)
        return replace(self._step, said=kept or (mine,))

    def _link_pressed(self) -> None:
        if self._step.link is None:
            self.link_wanted.emit()
            return
        menu = Menu(self)
        menu.addAction(translate("Playbook", "Another link…"), self.link_wanted.emit)
        menu.addAction(translate("Playbook", "No link"), self._unlink)
        menu.below(self.link)

    def _unlink(self) -> None:
        self.show_link(replace(self._step, link=None), None)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)
