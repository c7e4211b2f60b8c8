"""A menu that is made when it opens and goes when it closes. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.look import icons
from app.ui.look.theme import color, theme


class Menu(QMenu):
    """Its pictures have the ink of the theme, also when that changes meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str]] = []
        self.aboutToHide.connect(self.deleteLater)  # what was chosen is done before
        theme().changed.connect(self._ink)

    def put(self, icon: str, text: str, run: Callable[[], object] | None = None) -> QAction:
        """One more line: an icon by its name, or none; words as they are, a tab before a key."""
        action = self.addAction(text.replace("&", "&&"))
        self.show_icon(action, icon)
        if run is not None:
            action.triggered.connect(lambda _=False: run())
        return action

    def under(self, icon: str, text: str) -> QMenu:
        """A menu within this one."""
        made = self.addMenu(text.replace("&", "&&"))
        self.show_icon(made.menuAction(), icon)
        return made

    def show_icon(self, action: QAction, icon: str) -> None:
        """Put a picture beside a line that is here."""
        if icon:
            self._icons.append((action, icon))
            action.setIcon(icons.icon(icon, color("text-muted")))

    def _ink(self) -> None:
        for action, icon in self._icons:
            action.setIcon(icons.icon(icon, color("text-muted")))

    def below(self, widget: QWidget) -> None:
        """Open under what opens it."""
        self.popup(widget.mapToGlobal(widget.rect().bottomLeft()))

    def above(self, widget: QWidget) -> None:
        """Open over what opens it."""
        high = QPoint(0, self.sizeHint().height())
        self.popup(widget.mapToGlobal(widget.rect().topLeft()) - high)
