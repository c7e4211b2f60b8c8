"""Formatted text: what leaves of it, what is let in, and that both are clean."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.desk.writing import rich_text
from app.desk.writing.rich_text import Block, Run, from_html, of_text, to_html, to_text
from app.inbox.cleaning.sanitize import clean


def line(text: str, **look: bool) -> Block:
    return Block((Run(text, **look),))  # type: ignore[arg-type]


LIST = (
    line("We have:"),
    Block((Run("bowls", bold=True), Run(", sea green")), "bullet"),
    Block((Run("small"),), "number", 1),
    Block((Run("large"),), "number", 1),
    Block((Run("plates"),), "bullet"),
    Block(),
    Block((Run("the order page", link="https://shop.example/a?b=1&c=2"),)),
    Block((Run("as you said"),), quote=1),
    Block((Run("deeper"),), quote=2),
    Block((Run("x = 1 < 2"),), "code"),
)


def test_the_words_alone() -> None:
    assert to_text(LIST) == (
        "We have:\n- bowls, sea green\n   1. small\n   2. large\n- plates\n\n"
        "the order page <https://shop.example/a?b=1&c=2>\n> as you said\n> > deeper\nx = 1 < 2"
    )


def test_clean_html() -> None:
    assert to_html(LIST) == (
        "<p>We have:</p>\n"
        "<ul><li><strong>bowls</strong>, sea green<ol><li>small</li>\n<li>large</li></ol></li>\n"
        "<li>plates</li></ul>\n"
        '<p><a href="https://shop.example/a?b=1&amp;c=2">the order page</a></p>\n'
        "<blockquote>\n<p>as you said</p>\n<blockquote>\n<p>deeper</p>\n</blockquote>\n"
        "</blockquote>\n<pre>x = 1 &lt; 2</pre>\n"
    )


def test_lines_stay_lines_and_blank_lines_part_paragraphs() -> None:
    assert to_html(of_text("a\nb\n\nc\n\n\nd")) == (
        "<p>a<br>\nb</p>\n<p>c</p>\n<p><br></p>\n<p>d</p>\n"
    )


@pytest.mark.parametrize(
    ("body", "plain"),
    [
        (of_text("Two bowls\nleave today."), True),
        ((line("today", bold=True),), False),
        ((Block((Run("x"),), "bullet"),), False),
        ((Block((Run("x", link="https://a.example"),)),), False),
        ((Block((Run("", image="a.png"),)),), False),
    ],
)
def test_what_text_alone_can_say(body: rich_text.Rich, plain: bool) -> None:
    assert rich_text.is_plain(body) is plain


def test_right_to_left_is_said() -> None:
    assert '<p dir="rtl">' in to_html(of_text("שלום Ana"))
    assert "dir=" not in to_html(of_text("Ana שלום"))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<br>Two", "One\nTwo"),
        ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>", "- a\n- b\n   1. c"),
        ("<blockquote><p>said</p></blockquote>", "> said"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("  spaced \n  out  ", "spaced out"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<a href="https://a.example">x</a>', "x <https://a.example>"),
        ('<a href="javascript:alert(1)">x</a>', "x"),
        ('<img src="https://t.example/p.gif" alt="cat">', "[cat]"),
        ('<img src="file:///etc/passwd">', ""),
        ("<script>alert(1)</script><p>ok</p>", "ok"),
    ],
)
def test_what_is_pasted(html: str, text: str) -> None:
    body, _ = from_html(html)
    assert to_text(body).replace("[\N{FRAME WITH PICTURE}]", "") == text


@pytest.mark.parametrize(
    ("html", "run"),
    [
        ("<b>x</b>", Run("x", bold=True)),
        ('<span style="font-weight:700">x</span>', Run("x", bold=True)),
        ('<b style="font-weight:normal">x</b>', Run("x")),
        ('<span style="font-style:italic">x</span>', Run("x", italic=True)),
        ("<u><i>x</i></u>", Run("x", italic=True, underline=True)),
        ("<del>x</del>", Run("x", strike=True)),
        ("<h2>x</h2>", Run("x", bold=True)),
        ("<code>x</code>", Run("x", code=True)),
    ],
)
def test_looks_that_survive(html: str, run: Run) -> None:
    body, _ = from_html(html)
    assert body == (Block((run,)),)


def test_a_picture_in_what_is_pasted_comes_along() -> None:
    body, pictures = from_html('<p>See <img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==">')
    (name,) = rich_text.images(body)
    assert pictures[name].startswith(b"\x89PNG")
    assert rich_text.images(rich_text.with_images(body, {name: "n.png"})) == ("n.png",)
    assert rich_text.images(rich_text.with_images(body, {})) == ()


words = st.text(st.characters(exclude_characters="\r\n\u2028\x00", exclude_categories=("Cs",)))
runs = st.builds(Run, words, st.booleans(), st.booleans(), st.booleans(), st.booleans())
blocks = st.builds(
    Block,
    st.lists(runs, max_size=3).map(tuple),
    st.sampled_from(["p", "bullet", "number", "code"]),
    st.integers(0, 3),
    st.integers(0, 3),
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # a busy machine is
@given(st.lists(blocks, max_size=8).map(tuple))
def test_any_text_gives_html_the_mail_policy_leaves_alone(body: rich_text.Rich) -> None:
    html = to_html(body)
    cleaned = clean(html)
    assert not cleaned.too_complex
    assert cleaned.blocked_images == 0
    assert html.count("<li") == cleaned.html.count("<li")
    assert html.count("<strong>") == cleaned.html.count("<strong>")
    assert html.count("<blockquote>") == html.count("</blockquote>")
