"""What a channel asks of its service, and what that says of limits and of the time. Pure.

Limits are told in the headers of any answer: ``RateLimit`` (draft-ietf-httpapi-ratelimit-headers),
the three of its older drafts, and ``X-RateLimit-*``, whose reset is seconds, seconds since 1970 or
RFC 3339. What is a moment there is read against the service's own ``Date``: our clock may be wrong.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.base.clock import MICRO
from app.inbox.channels.base import Traffic
from app.inbox.channels.http_client import moment

_EPOCH = 1_000_000_000
"""A reset of more seconds than that is a moment."""
_LONGEST = 40 * 86_400
_LONGEST_REST = 900.0
_KEPT = 10
"""A tenth of a limit is left for answers and for what somebody asks for."""
_STRAYED = 120
"""Seconds that clocks may differ, and answers be under way."""
_ITEM = re.compile(r";\s*([rqtw])\s*=\s*(\d{1,15})")


@dataclass(frozen=True, slots=True)
class _Window:
    """What is left of a limit on reading, of how many, until when; said ``at`` (µs UTC)."""

    left: int | None = None
    most: int | None = None
    ends: int | None = None
    at: int = 0

    @property
    def kept(self) -> int:
        """So many requests are no look's."""
        return max(1, (self.most or 0) // _KEPT)


class Heard:
    """Keeps count for a channel."""

    def __init__(self) -> None:
        self._requests = 0
        self._said = Traffic()
        self._reading = _Window()
        self._look = 1
        """Requests of the last look."""

    def rest(self, now: int, *, told: bool = False) -> float:
        """Seconds until the next look may begin, so that what is left of a limit lasts until it
        ends; some of it is left over for answers.

        ``told``: the service itself says that there is news, for which half of what is left over
        is there. One that says its limit ends in hours is asked again after a quarter of one.
        """
        one = self._reading
        if one.left is None or one.ends is None or one.ends <= now:
            return 0.0
        until, spare = (one.ends - now) / MICRO, one.left - one.kept
        if told and spare <= 0:
            spare = one.left - (one.kept + 1) // 2
        wait = until if spare <= 0 else self._look * until / spare - (now - one.at) / MICRO
        return min(max(wait, 0.0), until, _LONGEST_REST)

    @property
    def ahead(self) -> int:
        """Microseconds that our clock is ahead of the service's, if it is more than it may be."""
        seconds = self._said.ahead or 0
        return seconds * MICRO if abs(seconds) >= _STRAYED else 0

    def asked(self) -> None:
        """A request goes out."""
        self._requests += 1

    def answered(self, headers: Mapping[str, str], now: int, *, effect: bool = False) -> None:
        """An answer came; ``headers`` by lower-case name. ``effect``: to what does something, of
        which services often have a limit of its own."""
        theirs = moment(headers.get("date", ""))
        if theirs is not None and "age" not in headers:  # a cache tells when it got it
            self.told_time(theirs, now)
        ahead = self._said.ahead
        said = _limits(headers)
        if said is None:
            limits = (self._said.left, self._said.most, self._said.ends)
        else:
            limits = (said[0], said[1], _ends(said[2], theirs, now))
            self._reading = self._reading if effect else _Window(*limits, now)
        self._said = Traffic(0, *limits, self._said.wait_until, ahead)

    def told_time(self, theirs: float, now: int) -> None:
        """The service's clock, in seconds since 1970."""
        s, ahead = self._said, round(now / MICRO - theirs)
        self._said = Traffic(0, s.left, s.most, s.ends, s.wait_until, ahead)

    def told_to_wait(self, seconds: float, now: int) -> None:
        """The service does not want to be asked for so long."""
        s = self._said
        self._said = Traffic(0, s.left, s.most, s.ends, now + round(seconds * MICRO), s.ahead)

    def take(self) -> Traffic:
        """What there is to tell; the count begins anew."""
        requests, self._requests = self._requests, 0
        self._look = max(requests, 1)
        s = self._said
        return Traffic(requests, s.left, s.most, s.ends, s.wait_until, s.ahead)


def _limits(headers: Mapping[str, str]) -> tuple[int, int | None, str] | None:
    """What is left, of how many, and when that ends as it is written; None: nothing is said."""
    if "ratelimit" in headers:
        said = dict(_ITEM.findall(headers["ratelimit"]))
        policy = dict(_ITEM.findall(headers.get("ratelimit-policy", "")))
        left = _number(said.get("r", ""))
        if left is not None:
            return left, _number(policy.get("q", "")), said.get("t", "")
    for prefix in ("ratelimit-", "x-ratelimit-", "x-rate-limit-"):
        left = _number(headers.get(prefix + "remaining", ""))
        if left is not None:
            most = _number(headers.get(prefix + "limit", "").partition(",")[0])
            return left, most, headers.get(prefix + "reset", "").strip()
    return None


def _number(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) < 16 else None


def _ends(text: str, theirs: float | None, now: int) -> int | None:
    """A reset as a moment of our clock."""
    seconds = _number(text)
    at = _rfc3339(text) if seconds is None else None
    if seconds is not None and seconds > _EPOCH:
        at = float(seconds)
    if at is not None:
        seconds = round(at - (theirs if theirs is not None else now / MICRO))
    if seconds is None or not 0 <= seconds < _LONGEST:
        return None
    return now + seconds * MICRO


def _rfc3339(text: str) -> float | None:
    try:
        at = datetime.fromisoformat(text)
        return at.timestamp() if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
