"""Writing to those who were told the old text of an article: to whom, and what. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.base.ids import ConversationId
from app.kb.values import Told
from app.ui import words
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.templates.template_words import language_name

_PEOPLE_HIGH, _LINE_HIGH, _TEXT_HIGH = 200, 28, 150
_NAME_LONG = 50
"""Characters: the channel and the time behind it stay in sight."""


class TellBox(Box):
    """``agreed`` once it was said how many messages leave, and that was agreed to, too."""

    def __init__(self, parent: QWidget, title: str, told: Sequence[Told], text: str) -> None:
        said = translate("Knowledge", "Write to those who were told the old text")
        super().__init__(parent, said, title, "")
        self.setMinimumWidth(560)
        self._several = len({one.language for one in told}) > 1
        self.people = {one.conversation: self._person(one) for one in told}
        self.body.addWidget(self._listed(said))
        self.words = QPlainTextEdit(text)
        self.words.setObjectName("formText")
        self.words.setFont(fonts.font("body"))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(_TEXT_HIGH)
        name = translate("Knowledge", "What you write to each of them")
        self.words.setAccessibleName(name)
        self.words.setPlaceholderText(name)
        self.words.textChanged.connect(self._count)
        self.body.addWidget(self.words)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.agree)
        self.sure: Box | None = None
        self._count()

    def _person(self, one: Told) -> QCheckBox:
        when = words.moment(one.at, words.now())
        name = one.name or translate("Customer", "Unknown")
        shown = name if len(name) <= _NAME_LONG else f"{name[:_NAME_LONG]}…"
        parts = [shown, words.channel_name(one.channel), when]
        if self._several:
            parts.insert(1, language_name(one.language))
        made = QCheckBox(" · ".join(parts).replace("&", "&&"))
        made.setAccessibleName(", ".join(parts))
        made.setChecked(True)
        made.toggled.connect(lambda _: self._count())
        return made

    def _listed(self, name: str) -> QScrollArea:
        lines = QWidget()
        lines.setObjectName("surface")
        down = QVBoxLayout(lines)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(4)
        for person in self.people.values():
            down.addWidget(person)
        down.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(name)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(lines)
        high = 4 + _LINE_HIGH * len(self.people)
        area.setFixedHeight(min(_PEOPLE_HIGH, high))
        return area

    def chosen(self) -> tuple[ConversationId, ...]:
        """To whom, in the order of the list."""
        return tuple(id_ for id_, person in self.people.items() if person.isChecked())

    def _count(self) -> None:
        count = len(self.chosen())
        said = translate("Knowledge", "Send %n messages…", "", count)
        self.yes.setText(said)
        self.yes.setEnabled(count > 0 and bool(self.words.toPlainText().strip()))

    def agree(self) -> None:
        """Say how many leave, and that each is alone in its message; then do it."""
        if not self.yes.isEnabled():
            return
        count = len(self.chosen())
        title = translate("Knowledge", "Send %n messages?", "", count)
        text = translate(
            "Knowledge",
            "Each of them gets a message of their own, in the conversation you have with them;"
            " nobody sees who else gets it. What they asked stays open.",
        )
        yes = translate("Knowledge", "Send %n messages", "", count)
        self.sure = Box(self, title, text, yes)
        self.sure.agreed.connect(super().agree)
        self.sure.open()

    def open(self) -> None:
        super().open()
        self.words.setFocus()
