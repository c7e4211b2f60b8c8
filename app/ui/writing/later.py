"""Sending later: the usual times, and a box for any other. Loop thread."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.base.clock import MICRO
from app.desk.times.when import Understood, understand
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.form_field import FormField
from app.ui.parts.label import TextLine
from app.ui.triage.here import here
from app.ui.triage.snooze_chooser import refusal

_MORNING, _EVENING = time(9), time(18)


def presets(now: datetime) -> tuple[tuple[str, datetime], ...]:
    """Words and local times; each once, all of them ahead."""
    tomorrow = (now + timedelta(days=1)).date()
    monday = (now + timedelta(days=7 - now.weekday())).date()
    found = [
        (translate("Later", "Send in one hour"), now + timedelta(hours=1)),
        (translate("Later", "Send this evening, 18:00"), datetime.combine(now.date(), _EVENING)),
        (translate("Later", "Send tomorrow morning, 09:00"), datetime.combine(tomorrow, _MORNING)),
        (translate("Later", "Send on Monday morning, 09:00"), datetime.combine(monday, _MORNING)),
    ]
    kept: dict[datetime, str] = {}
    for said, at in found:
        local = at.replace(tzinfo=None)
        if local > now.replace(tzinfo=None) + timedelta(minutes=5):
            kept.setdefault(local, said)
    return tuple((said, at) for at, said in kept.items())


def micros(at: datetime) -> int:
    """A local time as microseconds UTC."""
    return int(at.astimezone().timestamp() * MICRO)


class LaterBox(Dialog):
    """Any time, and whether it is called off when they write before."""

    chosen = Signal(object, bool)
    """Microseconds UTC; and whether only if they are silent."""

    def __init__(self, parent: QWidget, now: datetime, *, if_silent: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Later", "Send later"))
        self.setMinimumWidth(380)
        start = datetime.combine((now + timedelta(days=1)).date(), _MORNING)
        self.when = QDateTimeEdit(QDateTime(start.date(), start.time()))  # type: ignore[call-overload]  # takes Python's
        self.when.setCalendarPopup(True)
        self.when.setMinimumDateTime(QDateTime.currentDateTime())
        self.when.setFont(fonts.font("read"))
        self.when.setFixedHeight(tokens.height("field"))
        self.when.setAccessibleName(translate("Later", "When"))
        self.said = FormField(translate("Later", "In words, like: friday 9"))
        self.said.field.textEdited.connect(self._understand)
        self.said.entered.connect(self._take)
        self.silent = QCheckBox(translate("Later", "Only if they have not written before then"))
        self.silent.setChecked(if_silent)
        take = Button(translate("Later", "Send then"), kind="primary")
        leave = Button(translate("Composer", "Cancel"), kind="quiet")
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(self.said)
        down.addWidget(TextLine(translate("Later", "When"), role="label", ink="text-muted"))
        down.addWidget(self.when)
        down.addWidget(self.silent)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(take)
        down.addLayout(foot)
        take.clicked.connect(self._take)
        leave.clicked.connect(self.close)

    def _understand(self, text: str) -> None:
        """What is typed moves the time below, in any of our languages."""
        found = understand(text, here(words.now()))
        if isinstance(found, Understood):
            self.when.setDateTime(QDateTime.fromMSecsSinceEpoch(found.at // 1000))
            self.said.say_wrong("")
        else:
            self.said.say_wrong(refusal(found) if text.strip() else "")

    def _take(self) -> None:
        if self.said.wrong():
            return
        at = self.when.dateTime().toMSecsSinceEpoch() * 1000
        silent = self.silent.isChecked()
        self.close()
        self.chosen.emit(at, silent)
