"""The chips over results: what narrows the search, as words of it. Loop thread.

They stand where the filters of a view do, which say nothing about results.
"""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.inbox.values import Facets, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.triage.chip import Chip

_GAP = 4


class SearchChips(QWidget):
    """All, open, with files, each channel; pressed again a chip takes its word out."""

    wanted = Signal(str)
    """The text to search for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Filters", "Filters"))
        self._query, self._channels = "", tuple[str, ...]()
        self.chips: dict[str, Chip] = {}
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(12, 0, 8, 0)
        self._across.setSpacing(_GAP)
        self._across.addStretch(1)
        self._build()

    def show_query(self, query: str) -> None:
        """What is searched for now."""
        self._query = query
        on = [word for word in self.chips if word and word in query.split()]
        for word, chip in self.chips.items():
            chip.setChecked(word in on if word else not on)

    def show_facets(self, facets: Facets) -> None:
        """By which channels a view can be narrowed, so can results."""
        channels = tuple(kind for kind, _ in facets.channels)
        if channels != self._channels:
            self._channels = channels
            self._build()
            self.show_query(self._query)

    def _build(self) -> None:
        for chip in self.chips.values():
            self._across.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {
            "": Chip(translate("Filters", "All"), translate("Filters", "All that was found")),
            "is:open": Chip(words.status_name(Status.OPEN), translate("Filters", "Only open ones")),
            "has:attachment": Chip(
                translate("Filters", "Files"), translate("Filters", "Only with files")
            ),
        }
        for kind in self._channels if len(self._channels) > 1 else ():
            name = words.channel_name(kind)
            self.chips[f"channel:{kind}"] = Chip("", name, channel=kind)
        for at, (word, chip) in enumerate(self.chips.items()):
            self._across.insertWidget(at, chip)
            chip.clicked.connect(lambda _=False, word=word: self._press(word))
        self._fold()

    def _press(self, word: str) -> None:
        self.wanted.emit(pressed(self._query, word, tuple(self.chips)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """What finds no room can be typed."""
        room = self.width() - 20
        for chip in self.chips.values():
            room -= chip.sizeHint().width() + _GAP
            chip.setVisible(room >= 0 or chip.isChecked())


def pressed(query: str, word: str, known: tuple[str, ...]) -> str:
    """The text without a word that is there, else with it; of several channels the last one.

    Without ``word`` none of the known ones stays.
    """
    name = word.partition(":")[0]
    here = query.split()
    gone = {one for one in known if one and (not word or one.partition(":")[0] == name)}
    kept = " ".join(one for one in here if one not in gone)
    if not word or word in here:
        return kept
    if re.search(r"\bOR\b", kept):
        kept = f"({kept})"  # it binds less than what stands beside it
    return f"{kept} {word}".strip()
