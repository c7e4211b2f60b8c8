"""What the server holds of the last days, counted by itself (R7). Blocking, on a session."""

from collections.abc import Iterator
from datetime import date, timedelta

from app.base import clock
from app.inbox.channels.base import Day
from app.inbox.channels.email.folder_names import Folder
from app.inbox.channels.email.imap import ImapSession

_LONGEST = 400
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def count(session: ImapSession, *, folder: Folder, days: int) -> tuple[Day, ...]:
    """A ``Day`` for each of the last days that has messages.

    A day is the server's own: SEARCH compares INTERNALDATE without its time and zone (RFC 9051
    section 6.4.4). What comes while it counts is left out.
    """
    answer = session.examine(folder.name)
    validity, exists = answer.get(b"UIDVALIDITY", 0), answer.get(b"EXISTS", 0)
    if not exists:
        return ()
    first = clock.to_datetime(clock.SystemClock().now()).date() - timedelta(days=days - 1)
    left = session.search("SINCE", _day(first), patience=exists / 1000)
    return tuple(_days(session, folder, int(validity), first, set(left)))


def _days(
    session: ImapSession, folder: Folder, validity: int, first: date, left: set[int]
) -> Iterator[Day]:
    day = first
    while left and day < first + timedelta(days=_LONGEST):
        found = left.intersection(session.search("ON", _day(day)))
        if found:
            yield Day(folder.name, validity, day.isoformat(), tuple(sorted(found)))
            left -= found
        day += timedelta(days=1)


def _day(day: date) -> str:
    return f"{day.day:02}-{_MONTHS[day.month - 1]}-{day.year}"
