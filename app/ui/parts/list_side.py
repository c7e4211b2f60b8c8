"""The side of a page with its list. Loop thread."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import number
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from app.ui.parts.search_field import SearchField


class ListSide(QFrame):
    """What the list holds and how many, a new one, files, a search, the list."""

    def __init__(
        self, listed: QWidget, act: str, *, name: str, find: str, add: str, files: str
    ) -> None:
        """``act``: the action that leads to the search, whose key stands in it."""
        super().__init__()
        self.setObjectName("peoplePane")
        self.filter = Button(name, kind="flat", arrow=True)
        self.filter.text_role, self.filter.weight, self.filter.ink = "title", 600, "text"
        self._count = TextLine(role="small", ink="text-faint", weight=500, firm=True)
        self.add = Button(icon_name="plus", kind="icon", small=True, name=add)
        self.files = Button(icon_name="ellipsis", kind="icon", small=True, name=files)
        self.search = SearchField(act)
        self.search.invite(find)
        self.down = down = QVBoxLayout(self)
        """Where something can stand below the list."""
        down.setContentsMargins(0, 0, 1, 0)  # its hairline
        down.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 12, 12)
        head.setSpacing(4)
        head.addWidget(self.filter)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        head.addWidget(self.files)
        down.addLayout(head)
        box = QHBoxLayout()
        box.setContentsMargins(12, 0, 12, 12)
        box.addWidget(self.search)
        down.addLayout(box)
        down.addWidget(hairline())
        down.addWidget(listed, 1)

    def show_filter(self, name: str, count: int) -> None:
        """What the list holds."""
        self.filter.setText(name)
        self._count.set_text(number(count) if count else "")


def hairline() -> QFrame:
    """Between the head of a list and the list."""
    line = QFrame()
    line.setObjectName("chips")
    line.setFixedHeight(1)
    return line
