"""Days of months and years, as ``when_reading`` asks for them. Pure."""

from collections.abc import Iterator
from datetime import date


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last one that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))


def yearly(today: date, month: int, day: int) -> list[date]:
    """That day of this year and of the next that has one; none for the 30th of February."""
    years = [y for y in range(today.year, today.year + 9) if _exists(y, month, day)]
    return [date(year, month, day) for year in years[:2]]


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def monthly(today: date, day: int) -> Iterator[date]:
    for months in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
        if _exists(year, month + 1, day):
            yield date(year, month + 1, day)
