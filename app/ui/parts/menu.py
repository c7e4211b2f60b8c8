"""A menu that is made when it opens and goes when it closes. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

from app.ui.look import fonts, icons
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_line

_EDGE = 12
"""Right of a key or a count."""


class Menu(QMenu):
    """Its pictures have the ink of the theme, also when that changes meanwhile."""

    def __init__(self, parent: QWidget, *, within: bool = False) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str, str]] = []
        self._dangers: set[QAction] = set()
        if not within:
            self.aboutToHide.connect(self.deleteLater)  # what was chosen is done before
        theme().changed.connect(self._ink)

    def put(self, icon: str, text: str, run: Callable[[], object] | None = None) -> QAction:
        """One more line: an icon by its name, or none; words as they are, a tab before a key or
        a count, which stands faint at the end."""
        action = self.addAction(text.replace("&", "&&"))
        self.show_icon(action, icon)
        if run is not None:
            action.triggered.connect(lambda _=False: run())
        return action

    def put_danger(self, icon: str, text: str, run: Callable[[], object]) -> QAction:
        """A line whose act cannot be undone, in the colour of danger."""
        action = self.put("", text, run)
        self._dangers.add(action)
        self.show_icon(action, icon, "danger")
        return action

    def under(self, icon: str, text: str) -> "Menu":
        """A menu within this one."""
        made = Menu(self, within=True)
        made.setTitle(text.replace("&", "&&"))
        self.addMenu(made)
        self.show_icon(made.menuAction(), icon)
        return made

    def show_icon(self, action: QAction, icon: str, ink: str = "text-muted") -> None:
        """Put a picture beside a line that is here."""
        if icon:
            self._icons.append((action, icon, ink))
            action.setIcon(icons.icon(icon, color(ink)))

    def _ink(self) -> None:
        for action, icon, ink in self._icons:
            action.setIcon(icons.icon(icon, color(ink)))

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """What stands behind the tab is painted here: the style would begin it at its left."""
        super().initStyleOption(option, action)
        option.text = option.text.partition("\t")[0]
        if action in self._dangers:
            palette = option.palette
            palette.setColor(QPalette.ColorRole.ButtonText, color("danger"))
            palette.setColor(QPalette.ColorRole.Text, color("danger"))
            option.palette = palette

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for action in self.actions():
            behind = action.text().partition("\t")[2]
            if behind and action.isVisible():
                box = QRectF(self.actionGeometry(action)).adjusted(0, 0, -_EDGE, 0)
                ink = "text-faint" if action.isEnabled() else "text-disabled"
                end = Qt.AlignmentFlag.AlignRight
                draw_line(painter, box, behind, fonts.font("small", 500), ink, end)

    def below(self, widget: QWidget) -> None:
        """Open under what opens it."""
        self.popup(widget.mapToGlobal(widget.rect().bottomLeft()))

    def above(self, widget: QWidget) -> None:
        """Open over what opens it."""
        high = QPoint(0, self.sizeHint().height())
        self.popup(widget.mapToGlobal(widget.rect().topLeft()) - high)
