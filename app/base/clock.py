"""Time as integer microseconds since 1970 UTC, and the one place that reads the clock."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

MICRO = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What gives the time: wall time in microseconds UTC and a monotonic count of seconds."""

    def now(self) -> int: ...

    def monotonic(self) -> float: ...


class SystemClock:
    """The machine's own clocks."""

    def now(self) -> int:
        return time.time_ns() // 1000

    def monotonic(self) -> float:
        return time.monotonic()


def from_datetime(moment: datetime) -> int:
    """Microseconds UTC of an aware datetime (a naive one is taken as UTC)."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // timedelta(microseconds=1)


def to_datetime(micros: int) -> datetime:
    """The aware UTC datetime of ``micros``."""
    return _EPOCH + timedelta(microseconds=micros)


def rfc3339(micros: int | None) -> str | None:
    """RFC 3339 in UTC with whole seconds, ``2026-11-21T22:04:05Z``; absent stays absent."""
    if micros is None:
        return None
    return to_datetime(micros - micros % MICRO).strftime("%Y-%m-%dT%H:%M:%SZ")
