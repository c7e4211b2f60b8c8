"""Snooze until when: the usual times, or plain words understood as typed. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.desk.times.when import Here, NotUnderstood, Understood, understand
from app.desk.times.when_presets import presets
from app.ui import words
from app.ui.i18n import translate
from app.ui.triage.chooser import Chooser
from app.ui.triage.pick_list import Choice

_ICONS = {
    "hour": "timer",
    "later": "clock",
    "evening": "moon",
    "tomorrow": "sunrise",
    "tomorrow-afternoon": "clock",
    "weekend": "calendar-off",
    "week": "calendar-clock",
    "month": "calendar-clock",
}


def preset_name(name: str) -> str:
    """What a preset is called."""
    return {
        "hour": translate("Snooze", "In 1 hour"),
        "later": translate("Snooze", "Later today"),
        "evening": translate("Snooze", "This evening"),
        "tomorrow": translate("Snooze", "Tomorrow morning"),
        "tomorrow-afternoon": translate("Snooze", "Tomorrow afternoon"),
        "weekend": translate("Snooze", "At the weekend"),
        "week": translate("Snooze", "Next week"),
        "month": translate("Snooze", "Next month"),
    }[name]


def _note(name: str, at: int, now: int) -> str:
    """When that is; the day is not said twice."""
    if name.startswith("tomorrow"):
        return words.clock_time(at)
    return words.coming_day(at, now)


def refusal(found: NotUnderstood) -> str:
    """Why what was typed is no time, in a sentence."""
    text = {
        "unknown": translate("Snooze", "\u201c%1\u201d is not understood here."),
        "no-time": translate("Snooze", "At what time today?"),
        "past": translate("Snooze", "That time has passed."),
        "no-such-date": translate("Snooze", "There is no such day."),
        "too-far": translate("Snooze", "That is more than ten years away."),
        "ambiguous": translate("Snooze", "\u201c%1\u201d means different times in our languages."),
    }.get(found.code, "")
    return text.replace("%1", found.part)


def spelled(found: Understood) -> str:
    """A moment in full, as the person has to see it before it counts."""
    return words.full_day(found.at)


class SnoozeChooser(Chooser):
    """``taken`` tells an ``Understood``."""

    def __init__(self, here: Callable[[], Here], parent: QWidget | None = None) -> None:
        self._here = here
        hint = translate("Snooze", "tomorrow 9, in 2 hours, fri 14:30")
        super().__init__(translate("Snooze", "Snooze until"), hint, parent)
        now = here()
        self.offer(
            [
                Choice(at, preset_name(name), _ICONS[name], note=_note(name, at.at, now.now))
                for name, at in presets(now)
            ]
        )

    def matching(self, text: str) -> list[Choice]:
        named = super().matching(text)
        if not text.strip():
            self.say("")
            return named
        found = understand(text, self._here())
        if isinstance(found, NotUnderstood):
            self.say("" if named else refusal(found), "text-muted" if named else "danger")
            return named
        moved = translate("Snooze", "The clocks change that night: this is the time it will be.")
        self.say(moved if found.moved else "")
        typed = Choice(found, spelled(found), "alarm-clock", ink="accent-ink")
        return [typed, *(choice for choice in named if choice.key != found)]

    def enter_pressed(self, held: Qt.KeyboardModifier) -> None:
        """A time that passed while the chooser was open is told, not taken."""
        choice = self.list.current()
        if choice is None or not isinstance(choice.key, Understood):
            return
        if choice.key.at <= self._here().now:
            self.say(refusal(NotUnderstood("past")), "danger")
            return
        super().enter_pressed(held)
