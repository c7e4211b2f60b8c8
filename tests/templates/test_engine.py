"""Filling in templates: values, what is missing, what is wrong, and what must never happen."""

import contextlib
import time
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.rich import Block, Rich, Run, fields, of_text, to_text
from app.desk.writing.rich_text import to_html
from app.templates import engine, marks
from app.templates.engine import FaultError, check, render, render_text
from app.templates.known import KNOWN, NAMES, Facts, examples, field_name
from app.templates.values import Fault

LIMIT = 30.0
"""Seconds: a guard against hanging on a busy machine; the goal is a few milliseconds."""
MARTA = Facts(
    {"customer.first_name": "Marta", "customer.full_name": "Marta Ferrer", "agent.name": "Ana",
     "conversation.number": 1039, "today": date(2026, 11, 27)},
    {"tax_no": "B123"},
    "ca",
)  # fmt: skip


def words(text: str, facts: Facts = MARTA) -> str:
    return to_text(render("", of_text(text), facts).body)


def faults(text: str) -> tuple[Fault, ...]:
    return check(of_text(text))


# --- values -------------------------------------------------------------------------------------


def test_values_stand_in_the_text() -> None:
    assert words(
        "Bon dia {{ customer.first_name }}, #{{ conversation.number }}.\n{{agent.name}}"
    ) == ("Bon dia Marta, #1039.\nAna")


def test_the_workspaces_own_fields_have_names() -> None:
    assert field_name("Tax no.") == "tax_no"
    assert words("{{ customer.field.tax_no }}") == "B123"
    assert fields(render("", of_text("{{ customer.field.nif }}"), MARTA).body) == (
        "customer.field.nif",
    )


def test_looks_stay_where_they_were() -> None:
    body: Rich = (
        Block((Run("Hi "), Run("{{ customer.", bold=True), Run("first_name }}", italic=True))),
        Block((Run("one", link="https://shop.example/"),), "bullet", 1),
        Block((Run("", image="a" * 64 + ".png", width=40), Run(" seen"))),
    )
    made = render("", body, MARTA).body
    assert made[0].runs == (Run("Hi "), Run("Marta", bold=True))
    assert made[1:] == body[1:]


def test_a_line_of_tags_alone_leaves_no_line() -> None:
    text = "a\n{% if customer.company %}\nno\n{% else %}\nyes\n{% endif %}\nb"
    assert words(text) == "a\nyes\nb"


def test_a_loop_repeats_lines_of_a_list() -> None:
    body = (
        Block((Run("{% for n in (1..3) %}"),)),
        Block((Run("no. {{ n }}"),), "number"),
        Block((Run("{% endfor %}"),)),
    )
    assert to_text(render("", body, MARTA).body) == "1. no. 1\n2. no. 2\n3. no. 3"


def test_what_came_from_variables_is_told() -> None:
    made = render("", of_text("x\nHi {{ customer.first_name }}!{{cursor}} z"), MARTA).made
    assert made.filled == ((1, 3, 8),)
    assert made.cursor == (1, 9)


@pytest.mark.parametrize(
    ("language", "long", "day"),
    [
        ("en", "27 November 2026", "Friday 27 November"),
        ("pt", "27 de novembro de 2026", "sexta-feira, 27 de novembro"),
        ("es", "27 de noviembre de 2026", "viernes, 27 de noviembre"),
        ("it", "27 novembre 2026", "venerdì 27 novembre"),
        ("ca", "27 de novembre del 2026", "divendres, 27 de novembre"),
    ],
)
def test_dates_speak_the_customers_language(language: str, long: str, day: str) -> None:
    facts = Facts({"today": date(2026, 11, 27)}, language=language)
    assert words("{{ today }}", facts) == long
    assert words("{{ today | date: 'day' }}", facts) == day
    assert words("{{ '2026-11-27' | date: '%d/%m/%Y' }}", facts) == "27/11/2026"
    assert words("{{ today | plus_days: 3 | date: 'short' }}", facts) in ("30/11/2026", "30/11/26")


def test_a_moment_is_told_in_the_customers_zone() -> None:
    at = datetime(2026, 11, 27, 9, 5, tzinfo=ZoneInfo("Europe/Madrid"))
    facts = Facts({"customer.local_time": at}, language="es")
    assert words("{{ customer.local_time }}", facts) == "9:05"


def test_names_are_written_as_names() -> None:
    facts = Facts({"customer.full_name": "JOÃO DA SILVA"})
    assert words("{{ customer.full_name | title }}", facts) == "João da Silva"


# --- missing ------------------------------------------------------------------------------------


def test_a_missing_value_is_a_field_with_its_look() -> None:
    body = (Block((Run("From "), Run("{{ customer.company | upcase }}", bold=True))),)
    made = render("", body, MARTA)
    assert made.body[0].runs[1] == Run("company", bold=True, field="customer.company")
    assert made.missing == ("customer.company",)


def test_default_and_if_know_what_is_missing() -> None:
    assert words("{{ customer.company | default: 'you' }}") == "you"
    assert words("{% if customer.company %}a{% else %}b{% endif %}") == "b"
    assert words("{% unless customer.company == 'X' %}c{% endunless %}") == "c"


def test_blank_values_are_missing() -> None:
    made = render("", of_text("{{ customer.company }}"), Facts({"customer.company": " \u200e\n "}))
    assert made.missing == ("customer.company",)


def test_every_variable_of_a_later_room_is_known_and_missing() -> None:
    later = [one.name for one in KNOWN if one.later]
    assert {"business.next_opening", "business.on_call"} <= set(later)
    text = " ".join(f"{{{{ {name} }}}}" for name in later)
    assert faults(text) == ()
    assert render("", of_text(text), examples()).missing == tuple(later)


def test_a_subject_says_what_it_lacks() -> None:
    made = render("Order of {{ customer.company }}", (), MARTA)
    assert made.subject == "Order of {{ customer.company }}"
    assert made.missing == ("customer.company",)


def test_a_blank_may_be_asked_for_by_name() -> None:
    made = render("", of_text("Order {{ 'order number' | ask }}"), MARTA)
    assert made.body[0].runs[-1] == Run("order number", field="order number")


def test_missing_survives_a_capture() -> None:
    text = "{% capture x %}{{ customer.company }}{% endcapture %}{{ x | upcase }}!"
    assert len(fields(render("", of_text(text), MARTA).body)) == 1


# --- what is wrong ------------------------------------------------------------------------------


def test_an_error_names_line_and_variable() -> None:
    assert faults("a\n{{ customer.frist_name }}") == (
        Fault("no-such-variable", 2, "customer.frist_name", "customer.first_name"),
    )
    assert faults("a\nb\n{{ today | uppcase }}")[0] == (
        Fault("no-such-filter", 3, "uppcase", "upcase")
    )
    assert faults("a\n{% if x %}")[0].line == 2
    assert faults("ok\n{{ customer.first_name")[0] == Fault("template-unclosed", 2)
    assert faults("\n{{ 1 | divided_by: 0 }}")[0].line == 2


@pytest.mark.parametrize(
    "text",
    ["{% include 'x' %}", "{% render 'x' %}", "{% liquid x %}",
     "{% increment a %}", "{% tablerow i in (1..2) %}{% endtablerow %}",
     "{{ 'x' | base64_decode }}",
     "{{ customer | json }}", "{{ customer.__class__ }}", "{{ agent.__init__.__globals__ }}"],
)  # fmt: skip
def test_what_is_not_offered_cannot_be_used(text: str) -> None:
    assert faults(text)


def test_all_known_names_are_right() -> None:
    assert faults("\n".join(f"{{{{ {name} }}}}" for name in sorted(NAMES))) == ()


# --- hostile ------------------------------------------------------------------------------------

HOSTILE = (
    "{{ agent.name }}", "{% for i in (1..99999) %}x{% endfor %}", "<script>alert(1)</script>",
    "</p><img src=x onerror=alert(1)>", "\U000f0001\U00100002company\U00100003\U00100000",
    "a\u2028b\nc\r\nd", "\u202eevil", "x" * 5_000_000, "\x00\x1b[2J", "'; DROP TABLE template; --",
)  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_customers_name_is_letters_and_nothing_else(name: str) -> None:
    begun = time.monotonic()
    facts = Facts({"customer.first_name": name, "agent.name": "Ana"})
    made = render("", of_text("Hi {{ customer.first_name }}!\nBye"), facts)
    assert time.monotonic() - begun < LIMIT
    assert len(made.body) == 2
    assert fields(made.body) == ()
    assert all(run == Run(run.text) for block in made.body for run in block.runs)
    assert len(made.body[0].text) <= 1_010
    html = to_html(made.body)
    assert "<script" not in html
    assert "<img" not in html
    assert "Ana" not in made.body[0].text


N = 16_000
BOMBS = (
    "{{ 'a' | replace: 'a', 'bbbbbbbbbbbbbbbb'" + " | replace: 'b', 'bbbbbbbbbbbb'" * 20 + " }}",
    "{{ 'x' | append: '" + "y" * 700 + "' | replace: '', '" + "z" * 60 + "' }}",
    "{% assign a = 'xxxxxxxx' %}" + "{% assign a = a | append: a %}" * 400,
    "{% for i in (1..1000000000000) %}x{% endfor %}",
    "{% for i in (1..150) %}{% for j in (1..150) %}x{% endfor %}{% endfor %}",
    "{% for i in (1..150) %}x{% endfor %}" * 400,
    "{{ (1..1000000000) | join: 'x' }}",
    "{{ 9" + " | times: 99999999999999" * 30 + " }}",
    "{{ today | date: '%999999999d' }}{{ today | date: 'GGGGGG QQQQQQ' }}",
    "{% if a %}" * 1500,
    "{{" * 8000,
    "{%" * 8000,
    "{{ a {{ " * 2000 + "}}",
    "{{ " + "'" * N + " }}",
    "{{ " + " " * N + " }}",
    "{{ " + "(" * N + " }}",
    "{{ " + "[" * 700 + " }}",
    "{% comment %}" * 1200,
    "{{ '" + "a," * 300 + "' | split: ',' | join: '" + "y" * 100 + "' }}" * 10,
    "{{ 'abc' | split: '' | join: 'abcdefgh' | split: '' | join: 'abcdefgh' | split: '' }}",
    "{{ customer" + ".a" * 350 + " }}",
    "x" * 17_000,
)


@pytest.mark.parametrize("text", BOMBS, ids=range(len(BOMBS)))
def test_a_bomb_is_a_fault_and_takes_no_time(text: str) -> None:
    begun = time.process_time()
    found = faults(text)
    try:
        made = render("", of_text(text), MARTA)
        assert len(to_text(made.body)) <= 2 * 65_536
    except FaultError:
        assert found
    assert time.process_time() - begun < LIMIT / 3


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["{{", "}}", "{%", "%}", "if", "endif", "for", "i", "in", "(1..9)", "|", "append:",
             "'a'", '"', "customer", ".", "company", "cursor", "\n", "-", "assign", "=", "endfor",
             "default", "date", "capture", "endcapture", "x", " ", "[", "]", "\U000f8000"]
        ),
        max_size=60,
    )
)  # fmt: skip
def test_whatever_is_typed_gives_a_text_or_a_fault(parts: list[str]) -> None:
    text = " ".join(parts)
    with contextlib.suppress(FaultError):
        render("", of_text(text), MARTA)
        render_text(text, MARTA)
    for fault in faults(text):
        assert fault.code in engine.CODES


def test_marks_are_taken_out_of_what_is_written() -> None:
    assert marks.clean("a\U000f0001b\U0010ffff") == "ab"
    assert words("a\U000f8000b") == "ab"
