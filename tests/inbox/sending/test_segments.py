"""Segments of texts: the alphabets, the sizes, and where a segment may end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.sending.segments import count


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "segments"),
    [
        ("", "GSM-7", 0, 0),
        ("a", "GSM-7", 1, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),  # the escape is not torn from its sign
        ("Olá, é já", "UCS-2", 9, 1),  # á is not in the alphabet, é and à are
        ("é à ñ ü", "GSM-7", 7, 1),
        ("ы" * 70, "UCS-2", 70, 1),
        ("ы" * 71, "UCS-2", 71, 2),
        ("ы" * 134, "UCS-2", 134, 2),
        ("ы" * 135, "UCS-2", 135, 3),
        ("😀" * 35, "UCS-2", 70, 1),
        ("😀" * 36, "UCS-2", 72, 2),
        ("😀" * 100, "UCS-2", 200, 4),  # 33 whole pairs a segment: 67 is odd
        ("ы" + "😀" * 66, "UCS-2", 133, 2),
        ("\n", "GSM-7", 1, 1),
        ("`", "UCS-2", 1, 1),
    ],
)
def test_texts_are_cut_as_networks_cut_them(
    text: str, alphabet: str, units: int, segments: int
) -> None:
    found = count(text)
    assert (found.alphabet, found.units, found.count) == (alphabet, units, segments)


def test_what_made_it_longer_is_named() -> None:
    assert count("Olá “friend” á").odd == "á“”"
    assert count("plain").odd == ""


@given(st.text(max_size=400))
def test_nothing_is_left_over(text: str) -> None:
    found = count(text)
    assert (found.count == 0) == (text == "")
    assert found.left >= 0
    single, part = (160, 153) if found.alphabet == "GSM-7" else (70, 67)
    if found.count > 1:
        assert found.units > single
        assert found.units + found.left <= found.count * part
        assert found.left <= part
