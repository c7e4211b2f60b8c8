"""An icon, a channel badge or an avatar as a widget; it grows with the text. Loop thread."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.look import badges, fonts, icons
from app.ui.look.theme import color, theme


class Picture(QWidget):
    """Shows one picture, ``size`` logical px at text size 1; decoration for screen readers unless
    named."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._ink, self._badge, self._person = "", "text-muted", "", ""
        self._size = size
        self.setProperty("ndOwnHeight", True)
        self._fit()
        theme().changed.connect(self.update)
        theme().resized.connect(self._fit)

    def _fit(self) -> None:
        side = fonts.px(self._size)
        self.setFixedSize(side, side)

    def show_icon(self, name: str, ink: str = "text-muted") -> "Picture":
        """Show a Lucide icon in a colour of the tokens."""
        return self._show(name, ink, "", "")

    def show_badge(self, kind: str) -> "Picture":
        """Show the badge of a channel."""
        return self._show("", self._ink, kind, "")

    def show_person(self, name: str) -> "Picture":
        """Show the avatar of a name."""
        return self._show("", self._ink, "", name)

    def _show(self, icon: str, ink: str, badge: str, person: str) -> "Picture":
        wanted = (icon, ink, badge, person)
        if wanted != (self._icon, self._ink, self._badge, self._person):
            self._icon, self._ink, self._badge, self._person = wanted
            self.update()
        return self

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        painter = QPainter(self)
        ratio, side = self.devicePixelRatioF(), self.width()
        if self._icon:
            drawn = icons.pixmap(self._icon, color(self._ink), side, ratio)
        elif self._badge:
            drawn = badges.badge(self._badge, side, ratio)
        elif self._person:
            drawn = badges.avatar(self._person, side, theme().scheme, ratio)
        else:
            return
        painter.drawPixmap(QPointF(0, 0), drawn)
