"""Ages, times, sizes and the names of things in the person's language. Loop thread."""

from functools import lru_cache

from PySide6.QtCore import QDateTime, QLocale

from app.base.clock import MICRO, SystemClock
from app.inbox.queue_row import QueueRow
from app.inbox.states import Priority, SendState, Status, View
from app.ui import i18n
from app.ui.i18n import translate

_MINUTE = 60 * MICRO
_QUARTER = 15 * _MINUTE
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


def view_name(view: View) -> str:
    """The name of a view of the queue."""
    return {
        View.NEEDS_REPLY: translate("View", "Needs reply"),
        View.MINE: translate("View", "Mine"),
        View.UNASSIGNED: translate("View", "Unassigned"),
        View.OPEN: translate("View", "All open"),
        View.WAITING: translate("View", "Waiting on customer"),
        View.SNOOZED: translate("View", "Snoozed"),
        View.RESOLVED: translate("View", "Resolved"),
        View.SPAM: translate("View", "Spam"),
        View.ALL: translate("View", "Everything"),
    }[view]


def status_name(status: Status) -> str:
    """The name of a conversation's status."""
    return {
        Status.OPEN: translate("Status", "Open"),
        Status.WAITING: translate("Status", "Waiting"),
        Status.SNOOZED: translate("Status", "Snoozed"),
        Status.RESOLVED: translate("Status", "Resolved"),
        Status.SPAM: translate("Status", "Spam"),
    }[status]


STATUS_ICONS = {
    Status.OPEN: "circle-dot",
    Status.WAITING: "hourglass",
    Status.SNOOZED: "alarm-clock",
    Status.RESOLVED: "check",
    Status.SPAM: "shield-alert",
}


def priority_name(priority: Priority) -> str:
    """The name of a priority."""
    return {
        Priority.LOW: translate("Priority", "Low"),
        Priority.NORMAL: translate("Priority", "Normal"),
        Priority.HIGH: translate("Priority", "High"),
        Priority.URGENT: translate("Priority", "Urgent"),
    }[priority]


def person(row: QueueRow) -> str:
    """Whom a conversation is with; what names no address is from nobody we know."""
    return row.customer or row.address or translate("Row", "Unknown sender")


def channel_name(kind: str) -> str:
    """The name of a channel kind; brands keep theirs."""
    return {
        "email": translate("Channel", "Email"),
        "sms": translate("Channel", "SMS"),
        "android": translate("Channel", "SMS"),
        "archive": translate("Channel", "Archive"),
        "phone": translate("Channel", "Phone"),
        "webchat": translate("Channel", "Website chat"),
        "feed": translate("Channel", "Feed"),
        "whatsapp": "WhatsApp",
        "telegram": "Telegram",
        "messenger": "Messenger",
        "instagram": "Instagram",
        "matrix": "Matrix",
        "mastodon": "Mastodon",
        "bluesky": "Bluesky",
    }.get(kind, kind)


def local(micros: int) -> QDateTime:
    """A moment in the time of this workstation."""
    return QDateTime.fromMSecsSinceEpoch(micros // 1000)


def clock_time(micros: int) -> str:
    """Hours and minutes as the locale writes them."""
    return QLocale().toString(local(micros).time(), QLocale.FormatType.ShortFormat)


def age(since: int, now: int) -> str:
    """How long ago, short: now, 4 min, 1 h 06, 2 d, then a date."""
    passed = now - since
    if passed < _MINUTE:
        return translate("Age", "now")
    if passed < _HOUR:
        return translate("Age", "%1 min").replace("%1", str(passed // _MINUTE))
    if passed < _DAY:
        hours, minutes = passed // _HOUR, passed % _HOUR // _MINUTE
        text = translate("Age", "%1 h %2")
        return text.replace("%1", str(hours)).replace("%2", f"{minutes:02d}")
    if passed < 7 * _DAY:
        return translate("Age", "%1 d").replace("%1", str(passed // _DAY))
    return short_date(since, now)


def age_spoken(since: int, now: int) -> str:
    """How long ago, in words for a screen reader."""
    passed = now - since
    if passed < _MINUTE:
        return translate("Age", "now")
    if passed < _HOUR:
        return translate("Age", "%n minutes", "", passed // _MINUTE)
    if passed < _DAY:
        return translate("Age", "%n hours", "", passed // _HOUR)
    return translate("Age", "%n days", "", passed // _DAY)


def short_date(micros: int, now: int) -> str:
    """Day and month; the year too when it is another one."""
    return _short_date(micros // _QUARTER, now // _QUARTER, i18n.language())


@lru_cache(maxsize=2_000)
def _short_date(quarter: int, now: int, language: str) -> str:
    """By quarters of an hour, for no zone's day begins within one: a queue asks for it row by row,
    at each paint."""
    del language  # it is what the words below are in
    date, today = local(quarter * _QUARTER).date(), local(now * _QUARTER).date()
    if date.year() == today.year():
        return QLocale().toString(date, translate("Date", "d MMM", "day and short month"))
    return QLocale().toString(date, translate("Date", "d MMM yyyy", "with the year"))


def moment(micros: int, now: int) -> str:
    """When: the time today, else yesterday, a weekday or a date with the time."""
    date, today = local(micros).date(), local(now).date()
    days = date.daysTo(today)
    if days == 0:
        return clock_time(micros)
    if days == 1:
        return translate("Date", "Yesterday %1").replace("%1", clock_time(micros))
    if 1 < days < 7:
        return f"{QLocale().toString(date, 'ddd')} {clock_time(micros)}"
    return f"{short_date(micros, now)} {clock_time(micros)}"


def day(micros: int, now: int) -> str:
    """The day for a line in the timeline."""
    date, today = local(micros).date(), local(now).date()
    days = date.daysTo(today)
    if days == 0:
        return translate("Date", "Today")
    if days == 1:
        return translate("Date", "Yesterday")
    if date.year() == today.year():
        pattern = translate("Date", "dddd d MMMM", "weekday, day and month")
    else:
        pattern = translate("Date", "d MMMM yyyy", "day, month and year")
    return QLocale().toString(date, pattern)


def coming(micros: int, now: int) -> str:
    """A time to come: the time today, tomorrow or a weekday with it, then a date."""
    date, today = local(micros).date(), local(now).date()
    days = today.daysTo(date)
    if days <= 0:
        return clock_time(micros)
    if days == 1:
        return translate("Date", "Tomorrow %1").replace("%1", clock_time(micros))
    if days < 7:
        return f"{QLocale().toString(date, 'ddd')} {clock_time(micros)}"
    return short_date(micros, now)


def coming_day(micros: int, now: int) -> str:
    """A time to come, always with its hour."""
    date, today = local(micros).date(), local(now).date()
    if today.daysTo(date) < 7:
        return coming(micros, now)
    return f"{short_date(micros, now)} {clock_time(micros)}"


def full_day(micros: int) -> str:
    """Weekday, day, month and time: what somebody is about to agree to."""
    date = local(micros).date()
    pattern = translate("Date", "dddd d MMMM", "weekday, day and month")
    if date.year() != local(now()).date().year():
        pattern = translate("Date", "ddd d MMM yyyy", "short, with the year")
    return f"{QLocale().toString(date, pattern)}, {clock_time(micros)}"


def full_moment(micros: int) -> str:
    """Date and time in full, for tool tips."""
    return QLocale().toString(local(micros), QLocale.FormatType.LongFormat)


def date_time(micros: int) -> str:
    """Date and time in figures."""
    return QLocale().toString(local(micros), QLocale.FormatType.ShortFormat)


def same_day(one: int, other: int) -> bool:
    """Whether two moments fall on one day here."""
    return bool(local(one).date() == local(other).date())


def day_end(micros: int) -> int:
    """When the day of a moment ends here: what comes before that is of the same day."""
    next_day = local(micros).date().addDays(1)
    return int(next_day.startOfDay().toMSecsSinceEpoch()) * 1000


def size(count: int) -> str:
    """A file's size."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def now() -> int:
    """This moment in microseconds UTC."""
    return SystemClock().now()


def send_mark(state: SendState) -> tuple[str, str, str]:
    """Icon, colour and words of a send that needs eyes."""
    if state is SendState.UNKNOWN:
        return "circle-help", "warning", translate("Row", "Unknown if it was sent")
    if state is SendState.PARTIAL:
        return "triangle-alert", "danger", translate("Row", "Not sent to everybody")
    return "triangle-alert", "danger", translate("Row", "Reply not sent")
