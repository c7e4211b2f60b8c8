"""Columns, cleaned text and the bar."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli import output
from app.cli.progress import Bar


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("jug", 5, "jug  "),
        ("a blue jug", 6, "a blu…"),
        ("two\nlines\tand  gaps", 20, "two lines and gaps  "),
        ("壺と皿", 6, "壺と皿"),
        ("壺と皿と", 6, "壺と… "),
        (None, 3, "   "),
        (7, 3, "7  "),
        ("a\x1b[31mb", 8, "a[31mb  "),
    ],
)
def test_fit(text, width, shown):
    assert output.fit(text, width) == shown


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.integers(2, 40))
def test_fit_never_breaks_the_line(text, width):
    shown = output.fit(text, width)
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert len(shown) <= width + sum(1 for letter in shown if ord(letter) > 0x2FF)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_clean_text_cannot_steer_a_terminal(text):
    assert not set(output.clean(text)) & set("\x00\x07\x08\x1b\x7f\x9b\u202e\u2066")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_bar_draws_and_leaves_nothing(monkeypatch):
    monkeypatch.setattr("app.cli.progress._EVERY", 0.0)
    screen = Terminal()
    bar = Bar(screen)
    bar.tell({"done": 250, "total": 1000})
    assert "[#######......" in screen.getvalue()
    assert "250 of 1,000 messages" in screen.getvalue()
    bar.tell({"done": 5, "total": None})
    assert "5 messages" in screen.getvalue().rpartition("\r")[2]
    bar.clear()
    assert screen.getvalue().endswith(" \r")


def test_there_is_no_bar_where_nobody_looks():
    pipe = io.StringIO()
    bar = Bar(pipe)
    bar.tell({"done": 250, "total": 1000})
    bar.clear()
    assert pipe.getvalue() == ""


def test_json_keeps_every_letter_and_no_mark():
    out = io.StringIO()
    output.Printer("search", as_json=True, stream=out).line({"snippet": "a \x01jüg\x02"})
    assert out.getvalue() == '{"snippet": "a jüg"}\n'


def printed(command: str, *lines: dict) -> list[str]:
    out = io.StringIO()
    printer = output.Printer(command, as_json=False, stream=out)
    for line in lines:
        printer.line(line)
    return out.getvalue().splitlines()


ANSWER = {
    "kind": "article", "id": 7, "language": "en", "title": "Re\x1b[31mturns", "score": 2.5,
    "passage": "Within\nthirty  days.", "address": "returns", "state": "draft",
}  # fmt: skip


def test_what_may_answer_is_read_in_two_lines():
    bare = ANSWER | {"address": None, "passage": None, "state": "published", "language": None}
    for command in ("suggest", "kb search"):
        assert printed(command, ANSWER, bare) == [
            "  2.50  Re[31mturns  (article, en, returns, draft)",
            "        Within thirty days.",
            "  2.50  Re[31mturns  (article, 7)",
        ]


def test_who_was_told_and_what_was_asked_are_read_as_lists():
    told = {"conversation_id": 12, "customer": None, "channel": "sms", "at": None}
    (line,) = printed("kb told", told)
    assert line.split() == ["12", "unknown", "sms"]
    asked = printed("kb questions", told | {"question": "Do\x07 you\nmend?"})
    assert asked[1] == "    Do you mend?"
