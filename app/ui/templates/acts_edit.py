"""What a macro does besides its text, a line each. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk.canned.template_checks import PRIORITIES, STATUSES
from app.templates.values import DEEDS, Act, Deed
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.menu import Menu
from app.ui.settings.choice import Choice
from app.ui.templates import template_words

_LEFT = Qt.AlignmentFlag.AlignLeft


class _Line(QWidget):
    """One act: what it is, its value, a cross."""

    changed = Signal()
    gone = Signal(object)

    def __init__(self, act: Act, people: Sequence[str]) -> None:
        super().__init__()
        self.deed: Deed = act.deed
        said = template_words.deed_name(act.deed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        down = QVBoxLayout()
        down.setSpacing(4)
        down.addWidget(TextLine(said, role="small", ink="text-muted", stretch=True))
        self.field: Choice | QLineEdit = self._choices(act, people) or self._line(act)
        place = Qt.AlignmentFlag(0)
        down.addWidget(self.field, 0, _LEFT if isinstance(self.field, Choice) else place)
        across.addLayout(down, 1)
        name = translate("Template", "Take it away: %1").replace("%1", said)
        cross = Button(icon_name="x", kind="icon", small=True, name=name)
        cross.clicked.connect(lambda: self.gone.emit(self))
        across.addWidget(cross, 0, Qt.AlignmentFlag.AlignBottom)

    def _choices(self, act: Act, people: Sequence[str]) -> Choice | None:
        known: dict[str, Sequence[str]] = {
            "status": STATUSES, "priority": PRIORITIES, "assign": ("me", "nobody", *people),
        }  # fmt: skip
        if act.deed not in known:
            return None
        named = [(one, template_words.act_value(Act(act.deed, one))) for one in known[act.deed]]
        box = Choice(template_words.deed_name(act.deed), named)
        box.show_value(act.value)
        box.chosen.connect(lambda _: self.changed.emit())
        return box

    def _line(self, act: Act) -> QLineEdit:
        field = QLineEdit(act.value)
        field.setCursorPosition(0)
        field.setObjectName("formField")
        field.setProperty("small", True)
        field.setAccessibleName(template_words.deed_name(act.deed))
        field.setFont(fonts.font("body"))
        field.setFixedHeight(tokens.height("control_small"))
        if act.deed == "snooze":
            field.setPlaceholderText(translate("Template", "tomorrow 9"))
        field.textEdited.connect(lambda _: self.changed.emit())
        return field

    def act(self) -> Act:
        """As it stands."""
        if isinstance(self.field, Choice):
            return Act(self.deed, str(self.field.value()))
        return Act(self.deed, self.field.text().strip())


class ActsEdit(QWidget):
    """``acts`` are those that stand in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self.people: Sequence[str] = ()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(8)
        self.add = Button(
            translate("Template", "Add an act"), icon_name="plus", kind="quiet", small=True,
            flush=True,
        )  # fmt: skip
        self.add.clicked.connect(self._offer)
        self._down.addWidget(self.add)

    def show_acts(self, acts: Sequence[Act]) -> None:
        """Other acts; tells nobody."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        for act in acts:
            self._put(act)

    def acts(self) -> tuple[Act, ...]:
        """As they stand."""
        return tuple(line.act() for line in self._lines)

    def _put(self, act: Act) -> _Line:
        line = _Line(act, self.people)
        line.changed.connect(self.changed)
        line.gone.connect(self._take_away)
        self._down.insertWidget(len(self._lines), line)
        self._lines.append(line)
        line.show()
        return line

    def _take_away(self, line: _Line) -> None:
        self._lines.remove(line)
        line.hide()
        line.deleteLater()
        self.changed.emit()

    def _offer(self) -> None:
        menu = Menu(self)
        for deed in DEEDS:
            menu.addAction(template_words.deed_name(deed), partial(self.begin, deed))
        menu.below(self.add)

    def begin(self, deed: Deed) -> None:
        """One more, to be filled in."""
        first = {"status": STATUSES[0], "priority": PRIORITIES[0], "assign": "me"}
        self._put(Act(deed, first.get(deed, ""))).field.setFocus()
        self.changed.emit()
