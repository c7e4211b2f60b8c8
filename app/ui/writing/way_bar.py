"""By which way an answer goes: those there are, what is in the way, what is lost. Loop thread.

A row under the composer's head; hidden while there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.base.errors import Problem
from app.base.rich import is_plain
from app.desk import counting
from app.desk.letter import Letter
from app.ui import words
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.label import PlainLabel
from app.ui.picture import Picture
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.desk.ways import Way


class WayBar(QWidget):
    """``chosen`` tells a ``Way`` that was picked, ``template_wanted`` that one has to be."""

    chosen = Signal(object)
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way: Way | None = None
        self.ways: tuple[Way, ...] = ()
        self.before: Letter | None = None
        """The text as it was before it changed its way, with all its looks."""
        self.approved: tuple[str, tuple[tuple[str, str], ...]] | None = None
        """A text that the service approved, as it was put in: changed it is no more."""
        self._icon = Picture(16)
        self._text = PlainLabel(role="small")
        self.template = Button(translate("Composer", "Choose a template"), small=True)
        self.template.clicked.connect(self.template_wanted)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 4, 12, 0)
        across.setSpacing(8)
        across.addWidget(self._icon)
        across.addWidget(self._text, 1)
        across.addWidget(self.template)
        self.hide()

    # --- which -------------------------------------------------------------------------------

    def clear(self) -> None:
        """Nothing is known of the conversation yet."""
        self.way, self.ways, self.before, self.approved = None, (), None, None
        self.hide()

    def show_ways(self, ways: Sequence[Way], current: Way | None) -> None:
        """The ways of a conversation, and the one that the text takes."""
        self.ways, self.way = tuple(ways), current

    def open_menu(self, at: QWidget) -> QMenu:
        """Show every way, the one in force marked."""
        menu = QMenu(at)
        for way in self.ways:
            said = f"{words.channel_name(way.kind)}: {way.shown}   {way.account_name}"
            action = menu.addAction(said.replace("&", "&&"), self._chooser(way))
            action.setCheckable(True)
            action.setChecked(way == self.way)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
        return menu

    def _chooser(self, way: Way) -> Callable[[], None]:
        return lambda: self.chosen.emit(way)

    @property
    def talk(self) -> bool:
        """It goes by a channel that is no mail."""
        return self.way is not None and self.way.talk

    def taken(self, letter: Letter) -> Letter:
        """``letter`` with the account and the address of the way it takes."""
        way = self.way
        if way is None or letter.mode != "reply":  # a first message says it in its own lines
            return letter
        to = (way.to,) if way.talk else letter.to
        text, options = self.approved or ("", ())
        kept = options if text and letter.text.strip() == text else ()
        return replace(letter, account=way.account, to=to, talk=way.talk, options=kept)

    # --- what is said ------------------------------------------------------------------------

    def stops(self, letter: Letter) -> bool:
        """Whether nothing can be sent this way as it stands."""
        way = self.way
        if way is None:
            return False
        return way.problem is not None or (way.closed(words.now()) and not letter.options)

    def say(self, letter: Letter) -> None:
        """What a person should know before typing on."""
        text, icon, ink = self._said(letter)
        closed = self.way is not None and self.way.closed(words.now())
        self.template.setVisible(closed and not letter.options)
        self._text.setText(text)
        self._text.set_ink(ink)
        self._icon.show_icon(icon, ink)
        self.setVisible(bool(text) and letter.mode in ("reply", "new"))

    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._text.text()

    def _said(self, letter: Letter) -> tuple[str, str, str]:
        way = self.way
        if way is None:
            return "", "info", "text-muted"
        if way.problem is not None:
            return sentence(way.problem), "ban", "danger"
        if way.closed(words.now()):
            hours = {"hours": str(way.can.reply_window_hours)}
            return sentence(Problem("window-closed", hours)), "timer", "warning"
        lost = _lost(letter, self.before or letter, way)
        if lost:
            text = translate("Composer", "Lost by %1: %2.")
            text = text.replace("%1", words.channel_name(way.kind))
            return text.replace("%2", ", ".join(lost)), "triangle-alert", "warning"
        if way.can.reply_window_hours is not None and way.closes_at is not None:
            text = translate("Composer", "Free text is taken until %1.")
            until = words.moment(way.closes_at, words.now())
            return text.replace("%1", until), "timer", "text-muted"
        return "", "info", "text-muted"

    def counted(self, text: str) -> str:
        """How long the text is, where that matters: segments of a text, or characters."""
        way = self.way
        if way is None or not text:
            return ""
        if way.can.segments:
            found = counting.count(text)
            said = translate("Composer", "%1 SMS, %2 left").replace("%1", str(found.count))
            return said.replace("%2", str(found.left))
        limit = way.can.max_length
        if limit is not None and len(text) > limit * 0.8:
            return (
                translate("Composer", "%1 of %2")
                .replace("%1", str(len(text)))
                .replace("%2", str(limit))
            )
        return ""


def _lost(letter: Letter, before: Letter, way: Way) -> list[str]:
    """What of the text does not travel that way; ``before`` still has its looks."""
    lost = []
    if not way.can.html and not is_plain(before.body):
        lost.append(translate("Composer", "formatting"))
    files = len(letter.files)
    if files and not way.can.attachments:
        lost.append(translate("Composer", "%n files", "", files))
    limit = way.can.max_length
    if limit is not None and len(letter.text) > limit:
        over = len(letter.text) - limit
        lost.append(translate("Composer", "%n characters too many", "", over))
    return lost
