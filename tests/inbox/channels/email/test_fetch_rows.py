"""The usual rows read as imapclient reads them; unusual ones are left to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.response_parser import parse_response

from app.inbox.channels.email.fetch_rows import usual_rows

DATE = b'" 1-Nov-2026 10:00:00 +0100"'


@pytest.mark.parametrize(
    "data",
    [
        [(b"1 (UID 7 INTERNALDATE " + DATE + b" FLAGS (\\Seen $x) BODY[] {3}", b"abc"), b")"],
        [(b"1 (UID 7 FLAGS () MODSEQ (12) BODY[] {3}", b"a)c"), b")", b"2 (UID 8 FLAGS ())"],
        [b"1 (UID 7 RFC822.SIZE 1234)", b"2 (RFC822.SIZE 5 UID 8)"],
        [b"3 (FLAGS (\\Seen))"],
    ],
)
def test_the_same_as_the_library(data: list[object]) -> None:
    rows = usual_rows(data)
    assert rows is not None
    for row, read in zip(rows, parse_response(data)[1::2], strict=True):
        theirs = dict(zip(read[::2], read[1::2], strict=True))
        theirs.pop(b"MODSEQ", None)
        assert row == theirs


@pytest.mark.parametrize(
    "data",
    [
        [None],
        [(b"1 (UID 7 BODY[] {3}", b"abc"), b" FLAGS ())"],
        [(b"1 (UID 7 BODY[] {3}", b"abc")],
        [(b"1 (UID 7 BODY[] {4}", b"abc"), b")"],
        [(b"1 (UID 7 BODY[TEXT] {3}", b"abc"), b")"],
        [b"1 (UID 7 BODY[] NIL)"],
        [b"1 (UID 7 RFC822.SIZE x)"],
        [b"1 (UID 7 RFC822.SIZE 12"],
        [b"1 (UID 7RFC822.SIZE 12)"],
        [b"1 (UID 7 ENVELOPE NIL)"],
        [b"garbage"],
    ],
)
def test_what_is_unusual_is_left_alone(data: list[object]) -> None:
    assert usual_rows(data) is None


@given(st.lists(st.binary(max_size=60) | st.tuples(st.binary(max_size=60), st.binary(max_size=9))))
def test_nothing_makes_it_stumble(data: list[object]) -> None:
    usual_rows(data)
