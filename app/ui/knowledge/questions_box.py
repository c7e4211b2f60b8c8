"""What customers asked and no article answers: written about, looked at, put away. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.kb.values import OpenGap
from app.ui.customers.box import Box
from app.ui.customers.pieces import Rule
from app.ui.i18n import translate
from app.ui.knowledge.person_line import PersonLine
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel

_HIGH, _SHOWN, _LONGEST = 420, 100, 280


class QuestionsBox(Box):
    """Each question with its customer and three ways on."""

    write_wanted = Signal(object)
    dropped = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget, gaps: Sequence[OpenGap]) -> None:
        title = translate("Knowledge", "Questions without an article")
        text = translate(
            "Knowledge",
            "Nothing was found for them, or what was found did not answer. Newest first.",
        )
        super().__init__(parent, title, text, translate("Customer", "Close"))
        self.setMinimumWidth(600)
        self.no.hide()
        self.yes.kind = "default"
        self._lines = QWidget()
        self._lines.setObjectName("surface")
        self._down = QVBoxLayout(self._lines)
        self._down.setContentsMargins(0, 0, 8, 0)
        self._down.setSpacing(4)
        self.rows = [self._row(one) for one in gaps[:_SHOWN]]
        for row in self.rows:
            self._down.addWidget(row)
        self._nothing = PlainLabel(
            translate("Knowledge", "Every question has its article."), ink="text-muted"
        )
        self._down.addWidget(self._nothing)
        self._down.addStretch(1)
        self._left = len(self.rows)
        self._nothing.setVisible(not self._left)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(title)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._lines)
        area.setMinimumHeight(min(_HIGH, 40 + 118 * len(self.rows)))
        self.body.addWidget(area)

    def _row(self, one: OpenGap) -> QWidget:
        made = QWidget()
        down = QVBoxLayout(made)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        person = PersonLine(one.channel, one.name, one.gap.at)
        person.clicked.connect(lambda: self._leave(self.opened, one))
        said = " ".join(one.gap.question.split())
        question = PlainLabel(said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        write = Button(translate("Knowledge", "Write an article"), small=True, icon_name="plus")
        needless = Button(translate("Knowledge", "No article needed"), kind="quiet", small=True)
        write.clicked.connect(lambda: self._leave(self.write_wanted, one))
        needless.clicked.connect(lambda: self._drop(made, one))
        for button in (write, needless):
            acts.addWidget(button)
        acts.addStretch(1)
        down.addWidget(person)
        down.addWidget(question)
        down.addLayout(acts)
        down.addWidget(Rule())
        return made

    def _leave(self, signal: SignalInstance, one: OpenGap) -> None:
        signal.emit(one)
        self.accept()

    def _drop(self, row: QWidget, one: OpenGap) -> None:
        row.hide()
        self._left -= 1
        self._nothing.setVisible(not self._left)
        self.dropped.emit(one)
