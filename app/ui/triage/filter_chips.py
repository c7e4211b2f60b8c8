"""The chips over the list: all, each channel with its count, what else narrows the view.

Those that find no room fold into "more"; the funnel at the end offers the other filters. Loop
thread.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.base.ids import AgentId
from app.inbox.values import PLAIN, Facets, Lens
from app.ui import words
from app.ui.i18n import number, translate
from app.ui.parts.button import Button
from app.ui.parts.menu import Menu
from app.ui.triage.chip import LEAST, Chip
from app.ui.triage.chip_strip import GAP, ChipStrip
from app.ui.triage.filter_menu import channel_entries, fill_menu


class FilterChips(ChipStrip):
    """Tells the lens that is wanted; shows the one in force."""

    wanted = Signal(object)
    """A ``Lens``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens, self._facets = PLAIN, Facets()
        self.names: dict[AgentId, str] = {}
        self.more = Button(
            translate("Filters", "More"), kind="flat", small=True, arrow=True,
            name=translate("Filters", "More channels"),
        )  # fmt: skip
        self.funnel = Button(
            icon_name="list-filter", kind="icon", small=True,
            name=translate("Filters", "Filter this view"),
        )  # fmt: skip
        self.more.clicked.connect(self._open_more)
        self.funnel.clicked.connect(self.open_filters)
        self._across.addWidget(self.more)
        self._across.addStretch(1)
        self._across.addWidget(self.funnel)

    def show_facets(self, facets: Facets) -> None:
        """By what the view can be narrowed now."""
        if facets != self._facets:
            self._facets = facets
            self._rebuild()

    def show_lens(self, lens: Lens) -> None:
        """What it is narrowed by."""
        if lens != self._lens or not self.chips:
            self._lens = lens
            self._rebuild()

    def _rebuild(self) -> None:
        self.put((*self._plain_chips(), *self._crossed_chips()))
        self.funnel.ink = "accent-ink" if self._lens.narrowed else "text-muted"
        self.funnel.update()

    def _plain_chips(self) -> list[Chip]:
        every = Chip(translate("Filters", "All"), translate("Filters", "All of this view"))
        self._wire(every, Lens(self._lens.sort), on=not self._lens.narrowed)
        made = [every]
        for kind, count in self._facets.channels if len(self._facets.channels) > 1 else ():
            name = f"{words.channel_name(kind)}, {number(count)}"
            chip = Chip(number(count), name, channel=kind)
            on = self._lens.channel == kind
            self._wire(chip, replace(self._lens, channel="" if on else kind), on=on)
            made.append(chip)
        return made

    def _crossed_chips(self) -> list[Chip]:
        lens, made = self._lens, list[Chip]()
        told = (
            (lens.unread, translate("Filters", "Unread"), replace(lens, unread=False)),
            (lens.priority is not None,
             words.priority_name(lens.priority) if lens.priority else "",
             replace(lens, priority=None)),
            (lens.assignee is not None, self._whose(lens.assignee), replace(lens, assignee=None)),
            (bool(lens.tag), lens.tag, replace(lens, tag="")),
            (lens.playbook is not None, self._playbook(lens.playbook),
             replace(lens, playbook=None)),
        )  # fmt: skip
        for there, text, without in told:
            if there:
                name = translate("Filters", "Filtered by %1, press to take it away")
                chip = Chip(text, name.replace("%1", text), crossed=True)
                self._wire(chip, without, on=True)
                made.append(chip)
        return made

    def _whose(self, assignee: AgentId | None) -> str:
        if not assignee:
            return translate("Filters", "Nobody's")
        return self.names.get(assignee, "")

    def _playbook(self, playbook: int | None) -> str:
        titles = {id: title for id, title, _ in self._facets.playbooks}
        return titles.get(playbook or 0) or translate("Filters", "At a playbook")

    def _wire(self, chip: Chip, lens: Lens, *, on: bool) -> None:
        chip.setChecked(on)
        chip.clicked.connect(lambda: self._press(chip, lens, on=on))

    def _press(self, chip: Chip, lens: Lens, *, on: bool) -> None:
        chip.setChecked(on)  # it changes once the view does
        self.wanted.emit(lens)

    # --- room --------------------------------------------------------------------------------

    def fold(self) -> None:
        """Channels that find no room go into "more"; what is on stays in sight."""
        room = self.room - self.funnel.sizeHint().width() - GAP
        more = self.more.sizeHint().width() + GAP
        widths = {chip: chip.sizeHint().width() + GAP for chip in self.chips}
        shown = list(self.chips)
        total = sum(widths.values())
        spare = [chip for chip in reversed(self.chips[1:]) if not chip.isChecked()]
        folded = total > room
        while folded and spare and total + more > room:
            gone = spare.pop(0)
            shown.remove(gone)
            total -= widths[gone]
        for chip in self.chips:
            chip.setVisible(chip in shown)
        self.more.setVisible(len(shown) < len(self.chips))
        crossed = [chip for chip in shown if chip.crossed]
        _share(crossed, sum(widths[chip] - GAP for chip in crossed) + min(room - total, 0))

    # --- menus -------------------------------------------------------------------------------

    def _open_more(self) -> None:
        menu = Menu(self)
        channel_entries(menu, self._facets, self._lens, self.wanted.emit)
        menu.below(self.more)

    def open_filters(self) -> None:
        """Offer everything that narrows the view."""
        menu = Menu(self)
        fill_menu(menu, self._facets, self._lens, self.names, self.wanted.emit)
        menu.below(self.funnel)


def _share(chips: list[Chip], room: int) -> None:
    """Where there is no room for all words, the longest give way: a short one is read whole."""
    by_width = sorted(chips, key=lambda chip: chip.sizeHint().width())
    for left, chip in zip(range(len(by_width), 0, -1), by_width, strict=True):
        wide = max(min(chip.sizeHint().width(), room // left), LEAST)
        chip.setFixedWidth(wide)
        room -= wide
