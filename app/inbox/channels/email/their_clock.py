"""What a mail server says of the time. It does so seldom, so it holds for a while. Any thread.

It is forgotten when our own clock was set, or the machine slept: then nobody knows.
"""

import math
import time
from collections.abc import Callable

from app.base.clock import MICRO
from app.inbox.channels.base import Traffic
from app.inbox.channels.traffic import Heard

_SET = 30.0
"""Seconds by which our clock may go on otherwise than time does."""


class TheirClock:
    """``now`` is our own, in microseconds UTC."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._heard = Heard()
        self._at: tuple[float, float] | None = None
        """When it was told: by our clock, and by one that nobody sets."""

    def told(self, theirs: float) -> None:
        """The server says that it is so many seconds after 1970."""
        now = self._now()
        self._heard.told_time(theirs, now)
        self._at = now / MICRO, time.monotonic()

    @property
    def age(self) -> float:
        """Seconds since it was told; without end when it is not known."""
        if self._at is None:
            return math.inf
        ours, steady = self._now() / MICRO - self._at[0], time.monotonic() - self._at[1]
        return steady if abs(ours - steady) < _SET else math.inf

    @property
    def ahead(self) -> int:
        """As ``Channel.ahead``."""
        return self._heard.ahead if self.age < math.inf else 0

    def take(self) -> Traffic:
        """As ``Channel.traffic``."""
        return self._heard.take() if self.age < math.inf else Traffic()
