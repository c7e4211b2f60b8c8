"""A point or span of time as a person writes it into a search: 2026-11-02, yesterday, 3d. Pure.

English, Portuguese, Italian, Catalan and Spanish are understood side by side, without accents and
in any case; where two of them differ on a word, both senses are the same. Days are the calendar's
where the person sits.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta

from app.base.folding import fold

_MICRO = 1_000_000
Span = tuple[int, int]
"""Microseconds UTC, the second one not included."""

_TODAY = {"today", "hoje", "oggi", "avui", "hoy"}
_YESTERDAY = {"yesterday", "ontem", "ieri", "ahir", "ayer"}
_THIS = {"this", "esta", "este", "questa", "questo", "aquesta", "aquest", "quest"}
_LAST = {"last", "passada", "passado", "pasada", "pasado", "scorsa", "scorso", "passat", "ultima",
         "ultimo", "ano"}  # fmt: skip
_DAY = {"d", "day", "days", "dia", "dias", "g", "giorno", "giorni", "dies"}
_WEEK = {"w", "s", "sem", "week", "weeks", "semana", "semanas", "settimana", "settimane",
         "setmana", "setmanes"}  # fmt: skip
_MONTH = {"m", "month", "months", "mes", "meses", "mese", "mesi", "mesos"}
_YEAR = {"y", "a", "year", "years", "ano", "anos", "anno", "anni", "any", "anys"}
_UNITS = ((_DAY, 1), (_WEEK, 7), (_MONTH, 30), (_YEAR, 365))
_WEEKDAYS = (
    {"monday", "mon", "segunda", "lunedi", "dilluns", "lunes"},
    {"tuesday", "tue", "terca", "martedi", "dimarts", "martes"},
    {"wednesday", "wed", "quarta", "mercoledi", "dimecres", "miercoles"},
    {"thursday", "thu", "quinta", "giovedi", "dijous", "jueves"},
    {"friday", "fri", "sexta", "venerdi", "divendres", "viernes"},
    {"saturday", "sat", "sabado", "sabato", "dissabte"},
    {"sunday", "sun", "domingo", "domenica", "diumenge"},
)
_MONTHS = (
    {"january", "jan", "janeiro", "gennaio", "gen", "gener", "enero", "ene"},
    {"february", "feb", "fevereiro", "fev", "febbraio", "febrer", "febrero"},
    {"march", "mar", "marco", "marzo", "marc"},
    {"april", "apr", "abril", "abr", "aprile"},
    {"may", "maio", "mai", "maggio", "mag", "maig", "mayo"},
    {"june", "jun", "junho", "giugno", "giu", "juny", "junio"},
    {"july", "jul", "julho", "luglio", "lug", "juliol", "julio"},
    {"august", "aug", "agosto", "ago", "agost"},
    {"september", "sep", "sept", "setembro", "set", "settembre", "setembre", "septiembre"},
    {"october", "oct", "outubro", "out", "ottobre", "ott", "octubre"},
    {"november", "nov", "novembro", "novembre", "noviembre"},
    {"december", "dec", "dezembro", "dez", "dicembre", "dic", "desembre", "des", "diciembre"},
)
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")
_BACK = re.compile(r"(\d{1,4})\s*([a-z]+)")


def span(text: str, now: int) -> Span | None:
    """The time that ``text`` names, seen from ``now`` (microseconds UTC); None: not a time."""
    plain = " ".join(re.split(r"[\s_]+", fold(text.strip()))).strip()
    today = datetime.fromtimestamp(now / _MICRO).astimezone().date()
    for read in (_iso, _day_first, _named, _relative, _weekday, _month):
        try:
            found = read(plain, today)
        except (ValueError, OverflowError):
            continue  # 2026-02-30, the year 9999
        if found is not None:
            return found
    return _back(plain, now)


def _days(first: date, beyond: date) -> Span:
    """Local midnights, in microseconds UTC."""
    return _midnight(first), _midnight(beyond)


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day).astimezone().timestamp()) * _MICRO


def _whole_month(year: int, month: int) -> Span:
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return _days(date(year, month, 1), beyond)


def _iso(text: str, _today: date) -> Span | None:
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not month:
        return _days(date(year, 1, 1), date(year + 1, 1, 1))
    if not day:
        return _whole_month(year, month)
    return _one_day(date(year, month, day))


def _day_first(text: str, today: date) -> Span | None:
    found = _DAY_FIRST.fullmatch(text)
    if found is None:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return _one_day(date(int(found[3]), month, day))
    this_year = date(today.year, month, day)
    return _one_day(this_year if this_year <= today else date(today.year - 1, month, day))


def _one_day(day: date) -> Span:
    return _days(day, day + timedelta(1))


def _named(text: str, today: date) -> Span | None:
    if text in _TODAY:
        return _one_day(today)
    return _one_day(today - timedelta(1)) if text in _YESTERDAY else None


def _relative(text: str, today: date) -> Span | None:
    """This or last week, month or year, in either order of words."""
    words = set(re.split(r"[-' ]+", text.replace("l'", "")))
    if len(words) != 2:
        return None
    for unit, whole in ((_WEEK, _week), (_MONTH, _month_of), (_YEAR, _year_of)):
        if named := {word for word in words & unit if len(word) > 1}:
            (other,) = words - named if len(named) == 1 else {"ano"}
            if other in _THIS:
                return whole(today)
            if other in _LAST:
                return _before(whole, today)
    return None


def _before(whole: Callable[[date], Span], today: date) -> Span:
    first, _ = whole(today)
    day_before = datetime.fromtimestamp(first / _MICRO).astimezone().date() - timedelta(1)
    return whole(day_before)


def _week(day: date) -> Span:
    monday = day - timedelta(day.weekday())
    return _days(monday, monday + timedelta(7))


def _month_of(day: date) -> Span:
    return _whole_month(day.year, day.month)


def _year_of(day: date) -> Span:
    return _days(date(day.year, 1, 1), date(day.year + 1, 1, 1))


def _weekday(text: str, today: date) -> Span | None:
    """The last day of that name, today included."""
    plain = text.removesuffix("-feira")
    for number, names in enumerate(_WEEKDAYS):
        if plain in names:
            return _one_day(today - timedelta((today.weekday() - number) % 7))
    return None


def _month(text: str, today: date) -> Span | None:
    """The last month of that name, the present one included; or of a year that is named."""
    words = re.split(r"[- ]+", text)
    for number, names in enumerate(_MONTHS, 1):
        if words[0] in names and len(words) <= 2:
            if len(words) == 2:
                return _whole_month(int(words[1]), number)
            return _whole_month(today.year - (number > today.month), number)
    return None


def _back(text: str, now: int) -> Span | None:
    """So many days, weeks, months or years back from now."""
    found = _BACK.fullmatch(text.replace("-", " "))
    if found is None:
        return None
    for names, days in _UNITS:
        if found[2] in names:
            return now - int(found[1]) * days * 86_400 * _MICRO, now
    return None
