"""The head of an unfolded mail, painted: avatar, name, address, people, time. Loop thread."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.conversation.delivery import Standing
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import theme
from app.ui.parts.entry_widget import draw_icon, draw_line, figures

LEFT = 56
_HEIGHT, _TOP = 48, 11


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in it; ``address`` may be empty."""

    name: str
    address: str
    people: str
    when: str


def head_height() -> int:
    """How high the head is at the text size in force: 48, or more where its lines need it."""
    return max(_HEIGHT, _TOP + fonts.line("strong") + fonts.line("small") + 4)


def paint_head(painter: QPainter, card: QWidget, head: Head) -> None:
    """Paint it over the whole width of a card."""
    badges.draw_avatar(painter, 16, 13, head.name, 28, theme().scheme)
    time_width = texts.metrics(figures()).horizontalAdvance(head.when) + 2
    right = card.width() - 12 - 64 - time_width - 6
    draw_line(painter, QRectF(right, 13, time_width, 28), head.when, figures(), "text-faint")
    room, line = right - LEFT - 12, fonts.px(17)
    strong, small = fonts.font("strong"), fonts.font("small")
    used = draw_line(painter, QRectF(LEFT, _TOP, room, line), head.name, strong, "text")
    if head.address and head.address != head.name:
        rest = QRectF(LEFT + used + 6, _TOP, max(0.0, room - used - 6), line)
        draw_line(painter, rest, head.address, small, "text-faint")
    below = QRectF(LEFT, _TOP + line, room, line)
    draw_line(painter, below, head.people, small, "text-faint")


def standing_width(said: Standing) -> float:
    """How much room its icon and its words need."""
    return texts.metrics(fonts.font("small")).horizontalAdvance(said.text) + 21


def paint_standing(painter: QPainter, rect: QRectF, said: Standing) -> None:
    """How the sending of a mail stands, at the right of a line."""
    font = fonts.font("small")
    wide = min(texts.metrics(font).horizontalAdvance(said.text) + 1, rect.width() - 20)
    x = rect.right() - wide - 20
    draw_icon(painter, x, rect.top() + 7, said.icon, said.ink)
    draw_line(painter, QRectF(x + 20, rect.top(), wide, rect.height()), said.text, font, said.ink)
