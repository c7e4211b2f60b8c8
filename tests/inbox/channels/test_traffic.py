"""What services say of limits and of the time, in each of the forms they have for it."""

import pytest

from app.base.clock import MICRO
from app.inbox.channels.base import Traffic
from app.inbox.channels.traffic import Heard

NOW = 1_795_917_600 * MICRO
DATE = "Sun, 29 Nov 2026 02:00:00 GMT"
LATE = "Sun, 29 Nov 2026 03:00:00 GMT"
MINUTE = 60 * MICRO


def heard(*answers: dict[str, str]) -> Traffic:
    one = Heard()
    for headers in answers:
        one.asked()
        one.answered(headers, NOW)
    return one.take()


def left(requests: int, most: int = 300, ends: int = 300) -> dict[str, str]:
    return {"x-ratelimit-limit": str(most), "x-ratelimit-remaining": str(requests),
            "x-ratelimit-reset": str(ends)}  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0.0),
        ({"x-ratelimit-remaining": "0"}, 0.0),  # nobody knows until when
        (left(300), 3 * 300 / 270),
        (left(60), 3 * 300 / 30),
        (left(31), 300.0),
        (left(30), 300.0),
        (left(0), 300.0),
        (left(0, ends=0), 0.0),
        (left(0, ends=7 * 3600), 900.0),
        (left(2, most=1, ends=60), 60.0),
    ],
)
def test_what_is_left_lasts_until_the_limit_ends(headers: dict[str, str], seconds: float) -> None:
    """Of a service that is asked three times a look."""
    one = Heard()
    for _ in range(3):
        one.asked()
    one.answered(headers, NOW)
    one.take()
    assert one.rest(NOW) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("requests", "seconds"), [(60, 3 * 300 / 30), (30, 3 * 300 / 15), (16, 300.0), (15, 300.0)]
)
def test_news_may_use_half_of_what_is_left_over(requests: int, seconds: float) -> None:
    """Of a limit of 300 in which 30 are no look's: a message that was pushed need not wait until
    it ends, and answers still find their half."""
    one = Heard()
    for _ in range(3):
        one.asked()
    one.answered(left(requests), NOW)
    one.take()
    assert one.rest(NOW, told=True) == pytest.approx(seconds)


def test_time_that_went_by_counts_and_so_does_the_end() -> None:
    one = Heard()
    one.answered(left(60), NOW)
    one.take()
    assert one.rest(NOW + 4 * 1_000_000) == pytest.approx(296 / 30 - 4)
    assert one.rest(NOW + 299 * 1_000_000) == pytest.approx(0.0)
    assert one.rest(NOW + 300 * 1_000_000) == 0.0


def test_the_limit_on_sending_slows_no_look() -> None:
    one = Heard()
    one.answered(left(280), NOW)
    one.answered(left(0), NOW, effect=True)
    one.take()
    assert one.rest(NOW) < 2
    assert one.take().left == 0, "it is shown all the same"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"ratelimit": '"day";r=50;t=60', "ratelimit-policy": '"day";q=100;w=3600'},
         (50, 100, NOW + MINUTE)),
        ({"ratelimit-limit": "100, 100;w=60", "ratelimit-remaining": "7", "ratelimit-reset": "60"},
         (7, 100, NOW + MINUTE)),
        ({"x-ratelimit-limit": "300", "x-ratelimit-remaining": "299",
          "x-ratelimit-reset": "2026-11-29T02:01:00.123Z"}, (299, 300, NOW + MINUTE)),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1795917660"},
         (0, None, NOW + MINUTE)),
        ({"x-rate-limit-remaining": "3"}, (3, None, None)),
        ({"x-ratelimit-remaining": "3", "x-ratelimit-reset": "soon"}, (3, None, None)),
        ({"x-ratelimit-remaining": "3", "x-ratelimit-reset": "1700000000"}, (3, None, None)),
        ({"x-ratelimit-remaining": "many", "x-ratelimit-reset": "60"}, (None, None, None)),
        ({"ratelimit": "garbage", "x-ratelimit-remaining": "9" * 40}, (None, None, None)),
        ({}, (None, None, None)),
    ],
)  # fmt: skip
def test_limits_are_read(headers: dict[str, str], expected: tuple[int | None, ...]) -> None:
    found = heard({"date": DATE} | headers)
    assert (found.left, found.most, found.ends) == expected
    assert (found.requests, found.ahead) == (1, 0)


def test_a_moment_is_read_by_the_services_clock() -> None:
    """Ours is an hour behind: the minute that is left is one all the same."""
    found = heard({"date": LATE, "x-ratelimit-remaining": "1",
                   "x-ratelimit-reset": "2026-11-29T03:01:00Z"})  # fmt: skip
    assert (found.ends, found.ahead) == (NOW + MINUTE, -3600)


def test_what_is_not_said_again_still_holds_and_requests_are_counted_once() -> None:
    one = Heard()
    one.asked()
    one.answered({"ratelimit-remaining": "7"}, NOW)
    one.told_to_wait(60, NOW)
    one.asked()
    one.answered({}, NOW)
    assert one.take() == Traffic(2, 7, None, None, NOW + MINUTE, None)
    assert one.take().requests == 0


def test_a_cache_tells_no_time() -> None:
    assert heard({"date": LATE, "age": "3600"}).ahead is None


def test_seconds_under_way_are_no_wrong_clock() -> None:
    one = Heard()
    one.answered({"date": DATE}, NOW + 20 * MICRO)
    assert one.ahead == 0
    one.answered({"date": DATE}, NOW + 3600 * MICRO)
    assert one.ahead == 3600 * MICRO
