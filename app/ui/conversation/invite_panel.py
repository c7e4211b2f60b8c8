"""An invitation in a mail: what, when, where, who asks; and the three answers. Loop thread."""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.base.clock import to_datetime
from app.inbox.values import Answer, Attendee, Invite
from app.ui import words
from app.ui.conversation import repeats
from app.ui.conversation.bars import PartWidget
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import draw_icon, draw_line

_LEFT, _PAD, _LINE = 38, 10, 18


@dataclass(frozen=True, slots=True)
class InvitePart:
    """Stands among the bars of a mail; ``answer`` tells the organizer."""

    invite: Invite
    answer: Callable[[Answer], object]
    key: str = "invite"
    order: int = 40

    def make(self, parent: QWidget) -> "InvitePanel":
        """The widget of it."""
        return InvitePanel(self, parent)


class InvitePanel(PartWidget):
    """Painted words over a row of buttons."""

    def __init__(self, bar: InvitePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self.buttons: dict[Answer, Button] = {}
        invite = bar.invite
        self._title = invite.summary or translate("Invite", "An event")
        self._lines = lines(invite)
        if asks(invite):
            self._offer(invite.mine)
        self.setAccessibleName(". ".join((self._title, *self._lines)))
        theme().changed.connect(self.update)

    def _offer(self, mine: Answer) -> None:
        labels = {
            Answer.ACCEPTED: translate("Invite", "Accept"),
            Answer.TENTATIVE: translate("Invite", "Perhaps"),
            Answer.DECLINED: translate("Invite", "Decline"),
        }
        for says, label in labels.items():
            icon = "check" if says is mine else ""
            button = Button(label, icon_name=icon, small=True, parent=self)
            button.clicked.connect(lambda _=False, says=says: self.bar.answer(says))
            button.setEnabled(says is not mine)
            button.show()
            self.buttons[says] = button

    def height_for(self, width: int) -> int:  # noqa: ARG002 - lines are cut, never broken
        high = _PAD + 20 + _LINE * len(self._lines) + _PAD
        return high + (36 if self.buttons else 0)

    def place(self, x: int, y: int, width: int) -> None:
        high = self.height_for(width)
        self.setGeometry(x, y, width, high)
        at = _LEFT
        for button in self.buttons.values():
            hint = button.sizeHint().width()
            button.setGeometry(at, high - _PAD - 28, hint, 28)
            at += hint + 8

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface-sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        over = self.bar.invite.cancelled or self.bar.invite.method == "cancel"
        icon = "calendar-off" if over else "calendar-clock"
        draw_icon(painter, 12, _PAD + 1, icon, "danger" if over else "accent-ink", 16)
        room = self.width() - _LEFT - _PAD
        title = QRectF(_LEFT, _PAD, room, _LINE)
        draw_line(painter, title, self._title, fonts.font("strong"), "text")
        for n, line in enumerate(self._lines):
            place = QRectF(_LEFT, _PAD + 20 + n * _LINE, room, _LINE)
            draw_line(painter, place, line, fonts.font("small"), "text-muted")


def asks(invite: Invite) -> bool:
    """Whether an answer is wanted."""
    return invite.method == "request" and invite.organizer is not None and not invite.cancelled


def lines(invite: Invite) -> tuple[str, ...]:
    """What is said of an event under its name."""
    again = repeats.sentence(invite.repeats) if invite.repeats is not None else ""
    said = [_standing(invite), _when(invite), again, invite.place, _who(invite)]
    return tuple(line for line in said if line)


def _standing(invite: Invite) -> str:
    """What the message is about, or what was answered."""
    if invite.cancelled or invite.method == "cancel":
        return translate("Invite", "It does not take place")
    if invite.method in ("reply", "counter"):
        told = next((a for a in invite.attendees if a.answer is not Answer.NONE), None)
        return _told(told) if told is not None else ""
    return {
        Answer.ACCEPTED: translate("Invite", "You accepted"),
        Answer.TENTATIVE: translate("Invite", "You said perhaps"),
        Answer.DECLINED: translate("Invite", "You declined"),
        Answer.NONE: "",
    }[invite.mine if asks(invite) else Answer.NONE]


def _told(attendee: Attendee) -> str:
    said = {
        Answer.ACCEPTED: translate("Invite", "%1 accepts"),
        Answer.TENTATIVE: translate("Invite", "%1 says perhaps"),
        Answer.DECLINED: translate("Invite", "%1 declines"),
    }[attendee.answer]
    return said.replace("%1", attendee.person.name or attendee.person.address)


def _when(invite: Invite) -> str:
    if invite.start is None:
        return ""
    if invite.all_day:
        last = max(invite.start, (invite.end or invite.start) - 1)
        first_day, last_day = _date(invite.start), _date(last)
        text = first_day if first_day == last_day else f"{first_day} \u2013 {last_day}"
    else:
        text = words.full_day(invite.start)
        if invite.end is not None and invite.end > invite.start:
            same = words.same_day(invite.start, invite.end)
            end = words.clock_time(invite.end) if same else words.full_day(invite.end)
            text += f" \u2013 {end}"
        text += _there(invite.start, invite.zone)
    return text


def _date(midnight: int) -> str:
    """A day that is the same everywhere: midnight UTC stands for it."""
    from PySide6.QtCore import QDate, QLocale

    day = to_datetime(midnight)
    pattern = translate("Date", "ddd d MMM yyyy", "short, with the year")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def _there(moment: int, zone: str) -> str:
    """The hour where it was planned, when that is another one than here."""
    try:
        there = to_datetime(moment).astimezone(ZoneInfo(zone)) if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        there = None
    if there is None or zone == "UTC":
        return ""
    here = words.local(moment).time()
    if (here.hour(), here.minute()) == (there.hour, there.minute):
        return ""
    text = translate("Invite", " (%1 in %2)").replace("%1", f"{there:%H:%M}")
    return text.replace("%2", zone.rpartition("/")[2].replace("_", " "))


def _who(invite: Invite) -> str:
    if invite.organizer is None:
        return ""
    text = translate("Invite", "Asked by %1")
    text = text.replace("%1", invite.organizer.name or invite.organizer.address)
    others = len(invite.attendees) - (invite.me is not None)
    if others > 0:
        text += ", " + translate("Invite", "with %n others", "", others)
    return text
