"""Languages, local times and other words about people. Loop thread."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTime

from app.base.clock import to_datetime
from app.inbox.values import CustomerCard, CustomerRow, Identity
from app.ui import words
from app.ui.i18n import translate

LANGUAGES = ("en", "pt", "es", "ca", "it", "fr", "de")


def language_name(code: str) -> str:
    """The name of a language by its code; what is no code of ours stays as it is."""
    return {
        "en": translate("Language", "English"),
        "pt": translate("Language", "Portuguese"),
        "es": translate("Language", "Spanish"),
        "ca": translate("Language", "Catalan"),
        "it": translate("Language", "Italian"),
        "fr": translate("Language", "French"),
        "de": translate("Language", "German"),
    }.get(code, code)


def language_code(name: str) -> str:
    """The code of a language that was written as its name or its code."""
    wanted = name.strip().casefold()
    named = {language_name(code).casefold(): code for code in LANGUAGES}
    return named.get(wanted, wanted if len(wanted) <= 3 else name.strip())


def local_time(zone: str, now: int) -> str:
    """Hours and minutes where somebody is, by their IANA zone; empty without one."""
    there = _there(zone, now)
    if there is None:
        return ""
    clock = QTime(there.hour, there.minute)
    return QLocale().toString(clock, QLocale.FormatType.ShortFormat)


def _there(zone: str, now: int) -> datetime | None:
    try:
        return to_datetime(now).astimezone(ZoneInfo(zone)) if zone else None
    except (KeyError, ValueError, OSError):
        return None


def place(card: CustomerCard) -> str:
    """Where they are: what was noted, else the city of their zone."""
    return card.place or card.zone.rpartition("/")[2].replace("_", " ")


def about(card: CustomerCard, now: int) -> str:
    """Leeds, 08:16 there, English."""
    time = local_time(card.zone, now)
    there = translate("Customer", "%1 there").replace("%1", time) if time else ""
    return ", ".join(filter(None, (place(card), there, language_name(card.language))))


def used(one: Identity, last: int | None, now: int) -> str:
    """When an address was last used; the newest one says so in words."""
    if one.last_used is None:
        return ""
    if one.last_used == last:
        return translate("Context", "last used")
    return words.short_date(one.last_used, now)


def row_sentence(row: CustomerRow, now: int) -> str:
    """A line of the list as one sentence for a screen reader."""
    parts = [row.name, row.company, row.address]
    if row.conversations:
        parts.append(translate("Customer", "%n conversations", "", row.conversations))
    if row.last_at is not None:
        last = translate("Customer", "last contact %1")
        parts.append(last.replace("%1", words.age_spoken(row.last_at, now)))
    if row.tags:
        parts.append(translate("Row", "tags %1").replace("%1", ", ".join(row.tags)))
    if row.blocked:
        parts.append(translate("Customer", "blocked"))
    return ", ".join(filter(None, parts))
