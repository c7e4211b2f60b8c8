"""A time in plain words, in five languages, as a moment: "tomorrow 9", "d'aquí a 3 dies". Pure.

The person's own language is asked first; the others only for what it does not understand, and not
when they differ. Nothing is guessed: what is left over is named, what has passed is refused. Days
without a time mean the morning; hours and minutes are counted as they pass, days on the calendar.
"""

from app.desk.times.when_moments import Here, NotUnderstood, Understood, after, moment
from app.desk.times.when_pieces import pieces, plain
from app.desk.times.when_reading import Reader, Stop
from app.desk.times.when_words import LEXICONS

__all__ = ["Here", "NotUnderstood", "Understood", "after", "moment", "understand"]

_LONGEST_TEXT = 120


def understand(text: str, here: Here) -> Understood | NotUnderstood:
    """The moment that ``text`` means, or why it means none. Never raises for any text."""
    said = plain(text)
    if not said:
        return NotUnderstood("empty")
    if len(said) > _LONGEST_TEXT:
        return NotUnderstood("unknown", text[:20])
    first = _read(said, here, here.language)
    if isinstance(first, Understood) or first.code not in ("unknown", "no-time"):
        return first
    others = {_read(said, here, name) for name in LEXICONS if name != here.language}
    moments = [found for found in others if isinstance(found, Understood)]
    if len(moments) > 1:
        return NotUnderstood("ambiguous", text.strip())
    if moments:
        return moments[0]
    reasons = [f for f in others if isinstance(f, NotUnderstood) and f.code != "unknown"]
    return reasons[0] if len(reasons) == 1 and first.code == "unknown" else first


def _read(said: str, here: Here, language: str) -> Understood | NotUnderstood:
    try:
        return Reader(list(pieces(said, language)), here).moment()
    except Stop as stop:
        return stop.found
    except (ValueError, OverflowError):  # the 31st of a month of 30 days, the year 40,000
        return NotUnderstood("no-such-date")
