"""By which way an answer goes: those there are, what is in the way, what is lost. Loop thread.

A row under the composer's head; hidden while there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.base.errors import Problem
from app.base.rich import is_plain
from app.desk.writing import counting
from app.desk.writing.letter import Letter
from app.ui import words
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.look.theme import color
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from app.ui.parts.menu import Menu
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.writing.ways import Way


class WayBar(QWidget):
    """``chosen`` tells a ``Way`` that was picked, ``template_wanted`` that one has to be."""

    chosen = Signal(object)
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way: Way | None = None
        self.ways: tuple[Way, ...] = ()
        self.hindered = ""
        """Why nothing can be sent, whichever way there is; or nothing."""
        self.before: Letter | None = None
        """The text as it was before it changed its way, with all its looks."""
        self.approved: tuple[str, tuple[tuple[str, str], ...]] | None = None
        """A text that the service approved, as it was put in: changed it is no more."""
        self._needed = self._asked = False
        self._icon = Picture(16)
        self._text = PlainLabel(role="small")
        self.template = Button(translate("Composer", "Choose a template"), small=True)
        self.template.clicked.connect(self.template_wanted)
        self.alone = Button(translate("Composer", "To them alone"), icon_name="lock", small=True)
        self.alone.clicked.connect(self.to_them_alone)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 8, 12, 4)
        across.setSpacing(8)
        across.addWidget(self._icon)
        across.addWidget(self._text, 1)
        across.addWidget(self.template)
        across.addWidget(self.alone)
        self.hide()

    # --- which -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing is known of the conversation yet."""
        self.way, self.ways, self.before, self.approved = None, (), None, None
        self._needed = self._asked = False
        self.hide()

    def show_ways(self, ways: Sequence[Way], current: Way | None) -> None:
        """The ways of a conversation, and the one that the text takes."""
        self.ways, self.way = tuple(ways), current

    def open_menu(self, at: QWidget) -> QMenu:
        """Show every way, the one in force marked."""
        menu = Menu(at)
        for way in self.ways:
            said = f"{words.channel_name(way.kind)}: {way.shown}   {way.account_name}"
            if way.followers:
                said = f"{said}   {translate('Composer', 'Your followers can read it')}"
            elif way.public:
                said = f"{said}   {translate('Composer', 'Everybody can read it')}"
            elif way.can.public:
                said = f"{said}   {translate('Composer', 'Only they can read it')}"
            action = menu.put("", said, self._chooser(way))
            action.setCheckable(True)
            action.setChecked(way == self.way)
        menu.below(at)
        return menu

    def _chooser(self, way: Way) -> Callable[[], None]:
        return lambda: self.chosen.emit(way)

    @property
    def talk(self) -> bool:
        """It goes by a channel that is no mail."""
        return self.way is not None and self.way.talk

    @property
    def public(self) -> bool:
        """Others than whom it is for will read it."""
        return self.way is not None and self.way.public

    @property
    def followers(self) -> bool:
        """Of those others only who follow the account."""
        return self.way is not None and self.way.followers

    def alone_way(self) -> Way | None:
        """The way that only they can read, where this one is public."""
        way = self.way
        if way is None or not way.public:
            return None
        same = (w for w in self.ways if (w.account, w.to) == (way.account, way.to))
        return next((w for w in same if not w.public), None)

    def to_them_alone(self) -> None:
        """Take it."""
        self.chosen.emit(self.alone_way())

    def taken(self, letter: Letter) -> Letter:
        """``letter`` with the account and the address of the way it takes."""
        way = self.way
        if way is None or letter.mode != "reply":  # a first message says it in its own lines
            return letter
        to = (way.to,) if way.talk else letter.to
        text, options = self.approved or ("", ())
        kept = options if text and letter.text.strip() == text else way.options
        return replace(letter, account=way.account, to=to, talk=way.talk, options=kept)

    # --- what is said ------------------------------------------------------------------------

    def stops(self, letter: Letter) -> bool:
        """Whether nothing can be sent this way as it stands."""
        way = self.way
        if self.hindered or way is None:
            return bool(self.hindered)
        return way.problem is not None or (way.closed(words.now()) and not letter.options)

    def say(self, letter: Letter) -> None:
        """What a person should know before typing on."""
        text, icon, ink = self._said(letter)
        closed = self.way is not None and self.way.closed(words.now())
        self.template.setVisible(closed and not letter.options)
        self.alone.setVisible(self.alone_way() is not None)
        self._text.setText(text)
        self._text.set_ink(ink)
        self._icon.show_icon(icon, ink)
        self._needed = bool(text) and letter.mode in ("reply", "new")
        self.setVisible(self._needed and not self._asked)

    def set_asked(self, *, asked: bool) -> None:
        """Whether the same is asked elsewhere now: it is said once."""
        self._asked = asked
        self.setVisible(self._needed and not asked)

    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._text.text()

    def _said(self, letter: Letter) -> tuple[str, str, str]:
        way = self.way
        if self.hindered:
            return self.hindered, "circle-alert", "danger"
        if way is None:
            return "", "info", "text-muted"
        if way.problem is not None:
            return sentence(way.problem), "circle-alert", "danger"
        if way.closed(words.now()):
            hours = {"hours": str(way.can.reply_window_hours)}
            return sentence(Problem("window-closed", hours)), "timer", "warning"
        lost = _lost(letter, self.before or letter, way)
        readers = _readers(way)
        if lost:
            text = translate("Composer", "Lost by %1: %2.")
            text = text.replace("%1", words.channel_name(way.kind)).replace("%2", ", ".join(lost))
            return f"{readers} {text}".strip(), "triangle-alert", "warning"
        if readers:
            return readers, "users-round" if way.followers else "globe", "warning"
        if way.can.public:
            return translate("Composer", "Only they can read this."), "lock", "text-muted"
        if way.can.reply_window_hours is not None and way.closes_at is not None:
            text = translate("Composer", "Free text is taken until %1.")
            until = words.moment(way.closes_at, words.now())
            return text.replace("%1", until), "timer", "text-muted"
        return "", "info", "text-muted"

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        if self.public:  # nobody overlooks who will read it
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("warning-soft"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(8, 1, -8, -1), 6, 6)

    def counted(self, text: str) -> str:
        """How long the text is, where that matters: segments of a text, or characters."""
        way = self.way
        if way is None or not text:
            return ""
        if way.can.segments:
            found = counting.count(text)
            said = translate("Composer", "%1 SMS, %2 left").replace("%1", str(found.count))
            return said.replace("%2", str(found.left))
        limit, size = way.can.max_length, counting.length(text, way.can, way.to.address)
        if limit is not None and (size > limit * 0.8 or way.can.link_length is not None):
            said = translate("Composer", "%1 of %2").replace("%1", str(size))
            return said.replace("%2", str(limit))
        return ""


def _readers(way: Way) -> str:
    """Who besides them can read what goes this way."""
    if way.followers:
        return translate("Composer", "Your followers can read this answer.")
    return translate("Composer", "Everybody can read this answer.") if way.public else ""


def _lost(letter: Letter, before: Letter, way: Way) -> list[str]:
    """What of the text does not travel that way; ``before`` still has its looks."""
    lost = []
    if not way.can.html and not is_plain(before.body):
        lost.append(translate("Composer", "formatting"))
    files = len(letter.files)
    if files and not way.can.attachments:
        lost.append(translate("Composer", "%n files", "", files))
    limit, size = way.can.max_length, counting.length(letter.text, way.can, way.to.address)
    if limit is not None and size > limit:
        over = size - limit
        lost.append(translate("Composer", "%n characters too many", "", over))
    return lost
