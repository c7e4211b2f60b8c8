"""The cursor of a folder: text there and back, arithmetic of ranges, gaps that may be closed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.channels.email.cursor import MAX_RANGES, Cursor

uids = st.sets(st.integers(min_value=1, max_value=400))


@pytest.mark.parametrize(
    "text",
    [
        "v=123;",
        "v=123;1",
        "v=123;1:500,510",
        "v=4294967295;n=511;e=501;1:500,510,4294967290:4294967295",
    ],
)
def test_text_reads_back(text: str) -> None:
    assert str(Cursor.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "junk",
        "v=",
        "v=x;1",
        "1:5",
        "v=1;5:1",
        "v=1;0:3",
        "v=1;1:2:3",
        "v=1;-4",
        "v=1",
        "n=1;e=1;1:5",
    ],
)
def test_what_cannot_be_read_counts_as_nothing_known(text: str) -> None:
    assert Cursor.parse(text) == Cursor(0)


def test_a_later_versions_keys_are_skipped() -> None:
    assert Cursor.parse("v=7;z=99;1:3") == Cursor(7, ((1, 3),))


@given(st.text())
def test_no_text_raises(text: str) -> None:
    Cursor.parse(text)


@given(uids, uids)
def test_it_holds_exactly_what_was_added(first: set[int], second: set[int]) -> None:
    cursor = Cursor(9).add(first).add(second)
    assert {uid for uid in range(1, 402) if uid in cursor} == first | second
    assert cursor.missing(range(1, 402)) == tuple(sorted(set(range(1, 402)) - first - second))
    assert Cursor.parse(str(cursor)) == cursor
    assert all(
        low > high + 1
        for (_, high), (low, _) in zip(cursor.ranges, cursor.ranges[1:], strict=False)
    )


@given(uids)
def test_the_first_gap(known: set[int]) -> None:
    cursor = Cursor(9).add(known)
    assert cursor.first_gap() == min(set(range(1, 402)) - known)


@given(uids, uids, st.integers(min_value=1, max_value=20))
def test_closing_gaps_never_hides_what_was_left_behind(
    known: set[int], behind: set[int], limit: int
) -> None:
    behind -= known
    cursor = Cursor(9).add(known).compact(behind, limit)
    assert all(uid in cursor for uid in known)
    assert not any(uid in cursor for uid in behind)
    assert len(cursor.ranges) <= max(limit, len(behind) + 1)


def test_the_newest_gaps_stay_open() -> None:
    cursor = Cursor(9).add(range(1, 100, 2)).compact(limit=3)
    assert cursor.ranges == ((1, 95), (97, 97), (99, 99))


def test_a_mailbox_full_of_holes_keeps_a_short_cursor() -> None:
    cursor = Cursor(4294967295).add(range(4290000000, 4294967295, 700)).compact()
    assert len(cursor.ranges) == MAX_RANGES
    assert len(str(cursor)) < 40_000


def test_the_mark_of_a_full_look() -> None:
    cursor = Cursor(9).add([1, 2]).looked(3, 2)
    assert cursor.is_current(3, 2)
    assert not cursor.is_current(4, 3)
    assert not cursor.is_current(3, 1)
    assert not cursor.add([3]).is_current(3, 2)
    assert not Cursor(9).looked(0, 0).is_current(0, 0), "a server without UIDNEXT is always asked"
