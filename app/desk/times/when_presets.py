"""The times that are most often meant by "later", none of them in the past. Pure."""

from datetime import datetime, time, timedelta
from typing import Literal

from app.desk.times.when_days import months_on
from app.desk.times.when_moments import Here, Understood, after, moment
from app.desk.times.when_words import AFTERNOON, EVENING, MORNING

Preset = Literal[
    "hour", "later", "evening", "tomorrow", "tomorrow-afternoon", "weekend", "week", "month"
]
_SATURDAY = 5
_LAST_HOUR = 21
"""Nobody means a later hour by "later today"."""


def presets(here: Here) -> tuple[tuple[Preset, Understood], ...]:
    """Names and moments, the soonest first."""
    now = here.local.replace(tzinfo=None)
    today = now.date()
    tomorrow = today + timedelta(days=1)
    saturday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7)
    monday = today + timedelta(days=7 - today.weekday())
    month = months_on(today.replace(day=1), 1)
    days: list[tuple[Preset, datetime, bool]] = [
        ("evening", datetime.combine(today, time(EVENING)), now.hour < EVENING - 1),
        ("tomorrow", datetime.combine(tomorrow, time(MORNING)), True),
        ("tomorrow-afternoon", datetime.combine(tomorrow, time(AFTERNOON)), True),
        ("weekend", datetime.combine(saturday, time(MORNING)), saturday > tomorrow),
        ("week", datetime.combine(monday, time(MORNING)), monday > tomorrow),
        ("month", datetime.combine(month, time(MORNING)), month > monday),
    ]
    found: list[tuple[Preset, object]] = [("hour", after(60, here))]
    if now.hour + 3 <= _LAST_HOUR:
        found.append(("later", after(180, here)))
    found += [(name, moment(wall, here)) for name, wall, offered in days if offered]
    known = [(name, at) for name, at in found if isinstance(at, Understood)]
    return tuple(sorted(known, key=lambda each: each[1].at))
