"""Where and when words about time are said: this workstation's zone, language and way with dates.

Loop thread.
"""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimeZone

from app.desk.times.when import Here
from app.ui.i18n import LANGUAGES


def here(now: int) -> Here:
    """For ``understand``; ``now`` in microseconds UTC."""
    locale = QLocale()
    language = locale.name()[:2]
    order = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return Here(
        now,
        zone(),
        language if language in LANGUAGES else "en",
        month_first=0 <= order.find("m") < order.find("d"),
    )


def zone() -> str:
    """The IANA name of this workstation's zone; UTC when the system has none that is known."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return "UTC"
    return name
