"""Local times as moments, where clocks skip and repeat hours: what ``when`` gives. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from app.base.clock import MICRO, from_datetime, to_datetime

_FURTHEST = timedelta(days=3660)
Code = Literal["empty", "unknown", "no-time", "past", "no-such-date", "too-far", "ambiguous"]


@dataclass(frozen=True, slots=True)
class Understood:
    """A moment in microseconds UTC, the local wall text it means, and the zone of that."""

    at: int
    wall: str
    zone: str
    moved: bool = False
    """The clocks skip the time that was named; this is as long after midnight as it would be."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Why there is no moment; ``part`` is the word that says nothing here."""

    code: Code
    part: str = ""


@dataclass(frozen=True, slots=True)
class Here:
    """Where and when the words are said; ``month_first`` for 12/3 in December."""

    now: int
    zone: str
    language: str = "en"
    month_first: bool = False

    @property
    def local(self) -> datetime:
        return to_datetime(self.now).astimezone(ZoneInfo(self.zone))


def moment(wall: datetime, here: Here) -> Understood | NotUnderstood:
    """The moment of a naive local time: the first of two, after the gap where there is none."""
    zone = ZoneInfo(here.zone)
    for fold in (0, 1):
        at = wall.replace(tzinfo=zone, fold=fold).astimezone(UTC)
        real = at.astimezone(zone).replace(tzinfo=None)
        micros = from_datetime(at)
        if micros > here.now or (fold == 0 and real != wall):
            break
    if micros <= here.now:
        return NotUnderstood("past")
    if at - to_datetime(here.now) > _FURTHEST:
        return NotUnderstood("too-far")
    return Understood(micros, real.strftime("%Y-%m-%dT%H:%M"), here.zone, real != wall)


def after(minutes: int, here: Here) -> Understood | NotUnderstood:
    """The whole minute that comes so many minutes after now."""
    at = -(-here.now // (60 * MICRO)) * 60 * MICRO + minutes * 60 * MICRO
    if minutes <= 0:
        return NotUnderstood("past")
    if timedelta(minutes=minutes) > _FURTHEST:
        return NotUnderstood("too-far")
    wall = to_datetime(at).astimezone(ZoneInfo(here.zone))
    return Understood(at, wall.strftime("%Y-%m-%dT%H:%M"), here.zone)
