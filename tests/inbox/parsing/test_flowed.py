"""format=flowed: what was written comes back, at any width (RFC 3676)."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.parsing import flowed, mime

LETTERS = st.text(alphabet=st.sampled_from("ab >-F rom\n"), max_size=400)


@given(LETTERS)
def test_what_was_written_comes_back(text: str) -> None:
    """But for blanks at line ends, and blanks between quote marks."""

    def plain(given: str) -> list[str]:
        lines = []
        for line in given.split("\n"):
            rest = line
            depth = 0
            while rest.startswith(">"):
                depth, rest = depth + 1, rest[1:].removeprefix(" ")
            if line != "-- ":
                rest = rest.rstrip(" ")
            lines.append(f"{'>' * depth} {rest}".rstrip(" ") if depth else rest)
        return lines

    assert flowed.decode(flowed.encode(text)).split("\n") == plain(text)


@given(LETTERS)
def test_no_line_is_longer_than_it_must_be(text: str) -> None:
    longest = max(len(word) for line in text.split("\n") for word in line.split(" "))
    assert all(len(line) <= max(flowed.WIDTH, longest) + 410 for line in text.split("\n"))
    for line in flowed.encode(text).split("\n"):
        if len(line) > flowed.WIDTH + 2:
            assert len(line.strip("> ").split(" ")[0]) >= flowed.WIDTH - 2 or "  " in line


@pytest.mark.parametrize(
    ("wire", "delsp", "text"),
    [
        ("one \ntwo", False, "one two"),
        ("one \ntwo", True, "onetwo"),
        ("> one \n> two\nthree", False, "> one two\nthree"),
        (">> deep \n> not so deep", False, ">> deep\n> not so deep"),
        ("-- \nAnna", False, "-- \nAnna"),
        ("end \n-- \nAnna", False, "end\n-- \nAnna"),
        (" >not a quote", False, ">not a quote"),
        (" From here", False, "From here"),
        ("", False, ""),
    ],
)
def test_reading(wire: str, delsp: bool, text: str) -> None:
    assert flowed.decode(wire, delsp) == text


@pytest.mark.parametrize(
    ("parameter", "text"),
    [("; format=flowed", "one two"), ('; Format="Flowed"; DelSp=Yes', "onetwo"), ("", "one \ntwo")],
)
def test_a_part_says_whether_it_flows(parameter: str, text: str) -> None:
    raw = f"From: a@b.example\nContent-Type: text/plain{parameter}\n\none \ntwo"
    assert mime.parse(raw.encode()).text == text


def test_one_endless_paragraph_takes_no_time():
    """Hang guard: joined line by line, 300,000 lines took seconds."""
    began = time.process_time()
    assert flowed.decode("> a \n" * 300_000).startswith("> a a a")
    assert time.process_time() - began < 2
