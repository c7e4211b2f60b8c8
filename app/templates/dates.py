"""Dates and times in words of the customer's language (CLDR, by Babel). Any thread."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError, dates

_HOME = {"en": "en_GB", "pt": "pt_PT"}
_PATTERNS = {"weekday": "EEEE", "month": "LLLL"}
FORMATS = ("short", "medium", "long", "full", "day", "weekday", "month", "time")
_LONGEST_PATTERN = 40
_C = {
    "d": "dd", "-d": "d", "e": "d", "m": "MM", "-m": "M", "y": "yy", "Y": "y", "B": "MMMM",
    "b": "MMM", "A": "EEEE", "a": "EEE", "H": "HH", "I": "hh", "M": "mm", "S": "ss", "p": "a",
}  # fmt: skip
"""What other programs' templates write, as CLDR writes it."""
_PERCENT = re.compile(r"%(-?[a-zA-Z%])|([a-zA-Z]+)|'")


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """The locale of a tag as ``pt`` or ``pt-BR``; English where nothing is known of it."""
    tag = language.replace("-", "_").strip("_")
    try:
        return Locale.parse(_HOME.get(tag, tag) or "en_GB")
    except (ValueError, UnknownLocaleError):
        return locale(tag.partition("_")[0]) if "_" in tag else Locale.parse("en_GB")


def language_name(language: str, told_in: str) -> str:
    """ "Portuguese", in another language; empty when nothing is known of it."""
    tag = language.replace("-", "_").partition("_")[0]
    return (locale(told_in).languages.get(tag) or "") if tag else ""


class Moment:
    """A day or a moment, which says itself in a language."""

    __slots__ = ("at", "language")

    def __init__(self, at: date | datetime, language: str) -> None:
        self.at, self.language = at, language

    def __str__(self) -> str:
        return self.said("time" if isinstance(self.at, datetime) else "long")

    def plus(self, days: int) -> "Moment":
        """So many days later; the calendar ends somewhere."""
        try:
            return Moment(self.at + timedelta(days=days), self.language)
        except OverflowError:
            return self

    def said(self, form: str) -> str:
        """In one of ``FORMATS``, or by a pattern of CLDR's or of C's."""
        here, day = locale(self.language), self.at
        if form == "time":
            if not isinstance(day, datetime):
                return ""
            return dates.format_time(day, "short", locale=here)
        if form in ("short", "medium", "long", "full"):
            return dates.format_date(day, form, locale=here)
        pattern = _day(here) if form == "day" else _PATTERNS.get(form)
        pattern = pattern or _pattern(form[:_LONGEST_PATTERN])
        moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
        return dates.format_datetime(moment, pattern, locale=here)


def parsed(text: str, language: str) -> Moment | None:
    """A day written as 2026-12-24, or a moment as RFC 3339 writes it."""
    try:
        if len(text.strip()) > 10:
            return Moment(datetime.fromisoformat(text.strip()), language)
        return Moment(date.fromisoformat(text.strip()), language)
    except ValueError:
        return None


def _day(here: Locale) -> str:
    """The pattern of "Friday 27 November": CLDR has it with the day cut short."""
    found = here.datetime_skeletons.get("MMMMEd")
    return "EEEE d MMMM" if found is None else re.sub(r"\b[Ec]+\b", "EEEE", str(found.pattern))


def _pattern(form: str) -> str:
    """C's pattern as CLDR's; what holds no per cent sign is CLDR's already."""
    if "%" not in form:
        return form

    def part(found: re.Match[str]) -> str:
        if found[0] == "'":
            return "''"
        if found[2]:
            return f"'{found[2]}'"
        return "%" if found[1] == "%" else _C.get(found[1], "")

    return _PERCENT.sub(part, form)
