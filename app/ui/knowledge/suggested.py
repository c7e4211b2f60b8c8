"""What may answer the customer's last message, beside the conversation. Loop thread."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.kb.values import Suggestion
from app.ui.customers.pieces import Rule, section_head
from app.ui.i18n import translate
from app.ui.knowledge.suggested_words import edit, ways
from app.ui.knowledge.suggestion_row import SuggestionRow
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.parts.menu import Menu


class Suggested(QWidget):
    """Made anew for each conversation; with nothing ``found`` it says so, and the ways out."""

    taken = Signal(object, str)
    """A ``Suggestion`` and how it is wanted: "passage", "text"."""
    voted = Signal(object, int)
    edit_wanted = Signal(object)
    looked = Signal()
    write_wanted = Signal()
    """An article that answers is to be written."""

    def __init__(self, found: Sequence[Suggestion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(Rule())
        look = Button(
            icon_name="search", kind="icon", small=True,
            name=translate("Knowledge", "Look up an article or template (Ctrl+J)"),
        )  # fmt: skip
        look.clicked.connect(self.looked)
        down.addWidget(section_head(translate("Knowledge", "Suggested"), button=look))
        self.rows = [self._row(one) for one in found]
        for row in self.rows:
            down.addWidget(row)
        if not found:
            self._say_nothing(down)

    def _say_nothing(self, down: QVBoxLayout) -> None:
        """None is better than a wrong one; the question is noted among those without an article."""
        said = translate("Knowledge", "No article and no template fits what is asked here.")
        down.addWidget(PlainLabel(said, ink="text-muted"))
        self.search = Button(translate("Knowledge", "Search"), icon_name="search", small=True)
        self.search.clicked.connect(self.looked)
        self.write = Button(
            translate("Knowledge", "Write an article"), icon_name="pencil", small=True
        )
        self.write.clicked.connect(self.write_wanted)
        for way in (self.search, self.write):  # side by side they are wider than the pane may be
            down.addSpacing(8)
            down.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeft)

    def _row(self, one: Suggestion) -> SuggestionRow:
        row = SuggestionRow(one)
        row.taken.connect(lambda how: self.taken.emit(one, how))
        row.voted.connect(lambda value: self.voted.emit(one, value))
        row.menu_wanted.connect(lambda place: self._offer(one, place))
        return row

    def _offer(self, one: Suggestion, place: QPoint) -> None:
        menu = Menu(self)
        for how, icon, said in ways(one):
            menu.put(icon, said, partial(self.taken.emit, one, how))
        for value, icon, said in (
            (1, "thumbs-up", translate("Knowledge", "It answers")),
            (-1, "thumbs-down", translate("Knowledge", "It does not answer")),
        ):
            menu.put(icon, said, partial(self.voted.emit, one, value))
        menu.put("pencil", edit(one), partial(self.edit_wanted.emit, one))
        menu.popup(place)
