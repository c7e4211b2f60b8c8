"""The forms of one piece as tabs, with one more and more about the one shown. Loop thread."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.ui.look import texts
from app.ui.parts.button import Button
from app.ui.parts.menu import Menu


class PieceTabs(QWidget):
    """Tells what is wanted; shows what it is told. Whoever is one fills the two menus."""

    dropped = Signal()
    """The one shown is to go."""

    def __init__(self, add: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs: list[Button] = []
        self._named: Sequence[tuple[str, bool]] = ()
        self.add = Button(icon_name="plus", kind="icon", small=True, name=add)
        self.more = Button(icon_name="ellipsis", kind="icon", small=True, name=more)
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(12, 8, 12, 8)
        self.across.setSpacing(4)
        self.across.addWidget(self.add)
        self.across.addWidget(self.more)
        self.across.addStretch(1)
        self.add.clicked.connect(partial(self.pop, self.add, self.offer))
        self.more.clicked.connect(partial(self.pop, self.more, self.offer_more))

    def show_tabs(self, named: Sequence[tuple[str, bool]], at: int) -> None:
        """Tabs of these words, the one at ``at`` shown; true: there is something about it."""
        if named != self._named:
            self._make(named)
        for n, tab in enumerate(self.tabs):
            tab.setChecked(n == at)
        self.more.setVisible(len(named) > 1)

    def _make(self, named: Sequence[tuple[str, bool]]) -> None:
        for tab in self.tabs:
            tab.hide()
            tab.deleteLater()
        self._named, self.tabs = named, []
        for n, (text, warned) in enumerate(named):
            tab = Button(text, kind="flat", small=True)
            if warned:
                tab.show_icon("triangle-alert")
                tab.ink = "warning"
            tab.setCheckable(True)
            tab.setToolTip(texts.tip(text))
            tab.setProperty("elides", True)  # there may be many; the tool tip has all of it
            tab.clicked.connect(lambda _=False, n=n: self.pressed(n))
            self.across.insertWidget(n, tab)
            self.tabs.append(tab)

    def pressed(self, n: int) -> None:
        """The tab at ``n`` is wanted."""
        raise NotImplementedError

    def offer(self, menu: QMenu) -> None:
        """Put what there can be one more of into ``menu``."""
        raise NotImplementedError

    def offer_more(self, menu: QMenu) -> None:
        """Put what can be done with the one shown into ``menu``."""
        raise NotImplementedError

    def pop(self, button: Button, fill: Callable[[QMenu], None], _: bool = False) -> None:
        """Open the menu that ``fill`` puts things into, below ``button``."""
        menu = Menu(self)
        fill(menu)
        menu.below(button)
