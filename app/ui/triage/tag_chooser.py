"""Tags: type to find or to make one, several at once, the ones used last first. Loop thread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.triage.chooser import Chooser
from app.ui.triage.pick_list import Choice

_MAX_TAG = 60
_NEW = "new"


class TagChooser(Chooser):
    """Enter ticks or unticks; Enter on an empty field, or a click outside, applies all of it."""

    applied = Signal(object, object)
    """Tags to add and tags to take away, both tuples."""

    def __init__(
        self, every: Sequence[str], recent: Iterable[str], on: Iterable[str],
        some: Mapping[str, str], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``on`` are on all that is meant; ``some`` on a part of it, and say on how many."""
        hint = translate("Tags", "Find or make a tag")
        super().__init__(translate("Tags", "Tags"), hint, parent)
        self._on, self._was = set(on), frozenset(on)
        self._given_up = False
        first = [tag for tag in recent if tag in every]
        order = dict.fromkeys((*sorted(self._was), *sorted(some), *first, *every))
        self.offer([Choice(t, t, "tag", note=some.get(t, ""), ticked=t in self._on) for t in order])
        self.say(translate("Tags", "Enter ticks a tag, Enter again applies"))

    def matching(self, text: str) -> list[Choice]:
        found = super().matching(text)
        typed = " ".join(text.split())[:_MAX_TAG]
        known = {str(choice.key).casefold() for choice in self._choices}
        if typed and typed.casefold() not in known:
            make = translate("Tags", "New tag \u201c%1\u201d").replace("%1", typed)
            found.append(Choice((_NEW, typed), make, "plus", ink="accent-ink"))
        return found

    def take(self, choice: Choice) -> None:
        """Tick it, or no longer; the popup stays for the next."""
        if isinstance(choice.key, tuple):
            tag = choice.key[1]
            self._choices = (Choice(tag, tag, "tag", ticked=True), *self._choices)
            self._on.add(tag)
        else:
            tag = str(choice.key)
            self._on.symmetric_difference_update({tag})
            self._choices = tuple(
                replace(c, ticked=tag in self._on) if c.key == tag else c for c in self._choices
            )
        at = self.list.currentIndex().row()
        if self.field.text():
            self.field.clear()
        else:
            self.list.show_choices(self.matching(""), at)
        self.field.setFocus()

    def enter_pressed(self, held: Qt.KeyboardModifier) -> None:
        """Apply once nothing is typed and something was ticked; Ctrl+Enter at any time."""
        by_ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
        stepped = self.list.currentIndex().row() > 0
        if by_ctrl or (not self.field.text() and self._on != self._was and not stepped):
            self.close()
            return
        super().enter_pressed(held)

    def cancel(self) -> None:
        """Esc: as it was."""
        self._given_up = True
        self.close()

    def closing(self) -> None:
        """Tell what was ticked and unticked, once."""
        add = tuple(sorted(self._on - self._was))
        remove = tuple(sorted(self._was - self._on))
        if not self._given_up and (add or remove):
            self._given_up = True
            self.applied.emit(add, remove)

    def hideEvent(self, event: object) -> None:
        self.closing()
        super().hideEvent(event)  # type: ignore[arg-type]  # passed on as it came
