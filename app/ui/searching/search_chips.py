"""The chips over results: what narrows the search, as words of it. Loop thread.

They stand where the filters of a view do, which say nothing about results.
"""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.inbox.values import Facets, Status
from app.ui import words
from app.ui.i18n import translate
from app.ui.triage.chip import Chip
from app.ui.triage.chip_strip import GAP, ChipStrip


class SearchChips(ChipStrip):
    """All, open, with files, each channel; pressed again a chip takes its word out."""

    wanted = Signal(str)
    """The text to search for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query, self._channels = "", tuple[str, ...]()
        self.by_word: dict[str, Chip] = {}
        """By the word that each stands for; all has none."""
        self._across.addStretch(1)
        self._build()

    def show_query(self, query: str) -> None:
        """What is searched for now."""
        self._query = query
        on = [word for word in self.by_word if word and word in query.split()]
        for word, chip in self.by_word.items():
            chip.setChecked(word in on if word else not on)

    def show_facets(self, facets: Facets) -> None:
        """By which channels a view can be narrowed, so can results."""
        channels = tuple(kind for kind, _ in facets.channels)
        if channels != self._channels:
            self._channels = channels
            self._build()
            self.show_query(self._query)

    def _build(self) -> None:
        self.by_word = {
            "": Chip(translate("Filters", "All"), translate("Filters", "All that was found")),
            "is:open": Chip(words.status_name(Status.OPEN), translate("Filters", "Only open ones")),
            "has:attachment": Chip(
                translate("Filters", "Files"), translate("Filters", "Only with files")
            ),
        }
        for kind in self._channels if len(self._channels) > 1 else ():
            name = words.channel_name(kind)
            self.by_word[f"channel:{kind}"] = Chip("", name, channel=kind)
        for word, chip in self.by_word.items():
            chip.clicked.connect(lambda _=False, word=word: self._press(word))
        self.put(self.by_word.values())

    def _press(self, word: str) -> None:
        self.wanted.emit(pressed(self._query, word, tuple(self.by_word)))

    def fold(self) -> None:
        """What finds no room can be typed."""
        room = self.room
        for chip in self.chips:
            room -= chip.sizeHint().width() + GAP
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
