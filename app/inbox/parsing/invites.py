"""Invitations: what a text/calendar part says, and the answer to it. Pure, total; any thread.

iCalendar (RFC 5545) read and written by ``icalendar``, which is imported here when the first
invitation is opened; the messages are iTIP (RFC 5546) carried by mail (RFC 6047). Nothing is
expanded: a recurrence is told as it is written, its rule is never run.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from app.base.clock import from_datetime, to_datetime
from app.base.errors import UsageError
from app.inbox.parsing.addresses import canonical
from app.inbox.parsing.header_text import clean_header
from app.inbox.values import Address, Answer, Attendee, Invite, Repeat

_LONGEST = 256 * 1024
"""Bytes of a calendar that are read: the library takes up to 3 us for each, and somebody waits."""
_MOST = 500
"""Attendees shown."""
_WORDS = 2000
_PARTSTAT = {
    Answer.ACCEPTED: "ACCEPTED",
    Answer.TENTATIVE: "TENTATIVE",
    Answer.DECLINED: "DECLINED",
    Answer.NONE: "NEEDS-ACTION",
}
_ANSWERS = {written: answer for answer, written in _PARTSTAT.items()}
_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_WHICH = frozenset({-1, 0, 1, 2, 3, 4})
_TOLD = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYSETPOS"})
"""The parts of a rule that ``Repeat`` has room for."""


def read(data: bytes, own: Collection[str]) -> Invite | None:
    """The first event of a calendar; none when it holds none or cannot be read.

    ``own`` are our canonical addresses: which attendee is us.
    """
    from icalendar import Calendar

    if len(data) > _LONGEST:
        return None
    try:
        calendar = Calendar.from_ical(data)
        event = next(iter(calendar.walk("VEVENT")), None)
        return None if event is None else _invite(calendar, event, own)
    except Exception:  # noqa: BLE001  whatever the library raises over such bytes: no invitation
        return None


def answer(invite: Invite, who: Address, says: Answer, now: int) -> str:
    """The iTIP REPLY of an attendee (RFC 5546 section 3.2.3), with CRLF line ends.

    ``now`` in microseconds UTC. Raises ``UsageError("no-invite")`` for what wants no answer.
    """
    from icalendar import Calendar, Event, vCalAddress, vText

    if invite.method != "request" or invite.organizer is None or says is Answer.NONE:
        raise UsageError("no-invite")
    event = Event()
    event.add("uid", invite.uid)
    event.add("dtstamp", to_datetime(now))
    event.add("sequence", invite.sequence)
    event["organizer"] = vCalAddress(f"mailto:{invite.organizer.address}")
    attendee = vCalAddress(f"mailto:{who.address}")
    attendee.params["PARTSTAT"] = vText(_PARTSTAT[says])
    if who.name:
        attendee.params["CN"] = vText(clean_header(who.name).replace('"', "'"))
    event.add("attendee", attendee, encode=False)
    for name, moment in (("recurrence-id", invite.recurrence), ("dtstart", invite.start)):
        if moment is not None:
            event.add(name, _date(moment) if invite.all_day else to_datetime(moment))
    if invite.summary:
        event.add("summary", invite.summary)
    calendar = Calendar()
    for name, value in (("prodid", "-//Nightdesk//EN"), ("version", "2.0"), ("method", "REPLY")):
        calendar.add(name, value)
    calendar.add_component(event)
    return str(calendar.to_ical().decode("utf-8"))


def _date(moment: int) -> dt.date:
    return to_datetime(moment).date()


def _invite(calendar: Any, event: Any, own: Collection[str]) -> Invite:
    start, end = _moment(event.get("dtstart")), _end(event)
    attendees = tuple(_attendee(a) for a in _several(event.get("attendee")))[:_MOST]
    mine = next((a for a in attendees if canonical(a.person.address) in own), None)
    when = event.get("dtstart")
    return Invite(
        method=_text(calendar.get("method")).lower() or "publish",
        uid=_text(event.get("uid")),
        sequence=_number(event.get("sequence")),
        summary=_text(event.get("summary")),
        place=_text(event.get("location")),
        text=_text(event.get("description"), lines=True),
        start=start,
        end=end,
        all_day=when is not None and not isinstance(when.dt, dt.datetime),
        zone=_zone(when),
        organizer=_person(event.get("organizer")),
        attendees=attendees,
        me=mine.person if mine else None,
        mine=mine.answer if mine else Answer.NONE,
        repeats=_repeats(next(iter(_several(event.get("rrule"))), None)),
        recurrence=_moment(event.get("recurrence-id")),
        cancelled=_text(event.get("status")).upper() == "CANCELLED",
    )


def _several(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any, *, lines: bool = False) -> str:
    """Safe to show; ``lines`` keeps line ends."""
    text = str(next(iter(_several(value)), ""))[:_WORDS]
    if not lines:
        return " ".join(clean_header(text).split())
    return "\n".join(clean_header(line).rstrip() for line in text.splitlines())


def _number(value: Any) -> int:
    try:
        return max(0, int(value))
    except (TypeError, ValueError):
        return 0


def _moment(value: Any) -> int | None:
    """Microseconds UTC; a time without a zone is taken as UTC, a date as its midnight there."""
    found = getattr(value, "dt", None)
    if isinstance(found, dt.datetime):
        return from_datetime(found)
    if isinstance(found, dt.date):
        return from_datetime(dt.datetime(found.year, found.month, found.day, tzinfo=dt.UTC))
    return None


def _end(event: Any) -> int | None:
    end = _moment(event.get("dtend"))
    length = getattr(event.get("duration"), "dt", None)
    start = _moment(event.get("dtstart"))
    if end is None and start is not None and isinstance(length, dt.timedelta):
        return start + length // dt.timedelta(microseconds=1)
    return end


def _zone(value: Any) -> str:
    """The IANA name of the event's zone where it is known, else as it is written; "" for none."""
    found = getattr(value, "dt", None)
    zone = getattr(found, "tzinfo", None)
    if zone is None:
        return ""
    key = getattr(zone, "key", None) or value.params.get("TZID") or "UTC"
    return clean_header(str(key))[:100]


def _person(value: Any) -> Address | None:
    written = str(next(iter(_several(value)), "")).strip()
    address = written[7:] if written.lower().startswith("mailto:") else written
    if "@" not in address:
        return None
    name = str(getattr(value, "params", {}).get("CN", ""))
    return Address(clean_header(name)[:200], clean_header(address)[:320])


def _attendee(value: Any) -> Attendee:
    params: Mapping[str, Any] = getattr(value, "params", {})
    answer = _ANSWERS.get(str(params.get("PARTSTAT", "")).upper(), Answer.NONE)
    optional = str(params.get("ROLE", "")).upper() == "OPT-PARTICIPANT"
    return Attendee(_person(value) or Address("", ""), answer, optional)


def _repeats(rule: Any) -> Repeat | None:
    """A recurrence rule; none for none."""
    if rule is None:
        return None
    unit = _UNITS.get(_first(rule, "FREQ").upper(), "")
    step = _number(_first(rule, "INTERVAL")) or 1
    days, month_days = _week_days(rule), tuple(map(_signed, _several(rule.get("BYMONTHDAY"))))
    if unit == "day" and days and step == 1:
        unit = "week"
    if days is None or not _is_told(unit, rule, days, month_days):
        unit = ""
    if unit not in ("week", "month"):
        days, month_days = (), ()
    until = _until(next(iter(_several(rule.get("UNTIL"))), None))
    return Repeat(unit, step, days or (), month_days, _number(_first(rule, "COUNT")), until)


def _is_told(
    unit: str, rule: Any, days: tuple[tuple[int, int], ...], month_days: tuple[int, ...]
) -> bool:
    """Whether unit and days are all that the rule says."""
    if unit == "year":  # the day of the event says which of the year, where it is one alone
        one = all(len(_several(rule.get(name))) <= 1 for name in ("BYDAY", "BYMONTHDAY", "BYMONTH"))
        return one and {str(name).upper() for name in rule} <= _TOLD | {"BYMONTH"}
    if not {str(name).upper() for name in rule} <= _TOLD:
        return False
    if unit == "month":
        sound = all(day >= -1 and day for day in month_days) and not (days and month_days)
        return sound and all(which for which, _ in days)
    return not month_days and not any(which for which, _ in days) and (unit == "week" or not days)


def _week_days(rule: Any) -> tuple[tuple[int, int], ...] | None:
    """The days of BYDAY; BYSETPOS of one day is that day of the month. None: not in such words."""
    place = [_signed(one) for one in _several(rule.get("BYSETPOS"))]
    found = []
    for one in _several(rule.get("BYDAY"))[:7]:
        match = _BY_DAY.fullmatch(str(one).upper())
        which = int(match[1] or 0) if match else 9
        if match is None or which not in _WHICH:
            return None
        found.append((which, _DAYS.index(match[2])))
    if place:
        if len(place) != 1 or len(found) != 1 or found[0][0] or place[0] not in _WHICH - {0}:
            return None
        found = [(place[0], found[0][1])]
    return tuple(found)


def _signed(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _until(value: Any) -> int | None:
    if isinstance(value, dt.datetime):
        return from_datetime(value)
    if isinstance(value, dt.date):
        return from_datetime(dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC))
    return None


def _first(rule: Mapping[str, Any], name: str) -> str:
    values: Iterable[Any] = _several(rule.get(name))
    return str(next(iter(values), ""))
