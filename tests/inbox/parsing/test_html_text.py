"""HTML to text and back: tables by client and element, hostile input, properties."""

import time
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.inbox.parsing.html_text import LONGEST, from_text, to_text
from app.inbox.parsing.quote import split

CASES = {
    "nothing": ("", ""),
    "no tags": ("just  text\nhere", "just text here"),
    "divs": ("<div>one</div><div>two<br>three</div>four", "one\ntwo\nthree\nfour"),
    "paragraphs": ("<p>one</p>\n\n<p>two</p>", "one\n\ntwo"),
    "word paragraphs": (
        (
            "<p class=MsoNormal>one</p><p class=MsoNormal>two<o:p>&nbsp;</o:p></p>"
            "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>three</p>"
        ),
        "one\n\ntwo\n\nthree",
    ),
    "list": ("<ul>\n<li>one</li>\n<li>two</li></ul>end", "- one\n\n- two\n\nend"),
    "table": (
        "<table><tr><th>a<th>b</tr>\n<tr><td>1</td><td>2</td></tr></table>end",
        "a b\n\n1 2\n\nend",
    ),
    "link": ('see <a href="https://shop.example/?a=1">our shop</a>.', "see our shop."),
    "entities": ("a &lt; b &amp;&amp; c &#8364; &eacute; &amp;lt;", "a < b && c € é &lt;"),
    "script": ("<script>if(a<b){'</p>'}</script>a<style>p{}</style>b", "ab"),
    "head": ("<html><head><title>T</title><style>x</style></head><body>b</body>", "b"),
    "title in body": ("<div>a<title>T</title></div>", "a"),
    "comment": ("a<!-- <p>b</p> -->c<!--[if mso]>d<![endif]--><![if !mso]>e<![endif]>", "ace"),
    "body in comment": ("<!-- <body> --><title>T</title><body>b", "b"),
    "form": ("<select><option>a</select><textarea>b</textarea>c", "c"),
    "svg": ("a<svg><title>x</title><text>y</text></svg>b", "ab"),
    "pre": ("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc"),
    "blanks": ("a \n\t b&nbsp;&nbsp; c", "a b c"),
    "image": ('a<img alt="x" src="cid:1">b', "ab"),
    "unclosed": ("<div>a<p>b<table><tr><td>c", "a\n\nb\n\nc"),
    "greater in attribute": ('<p title="a>b">c</p>', "c"),
    "hidden": ('<div style="display:none">x</div>a<p STYLE="Display: NONE;">y</p>b', "ab"),
    "hidden nested": (
        '<div style="display:none">x<div style="display:none">y</div>z</div>a',
        "a",
    ),
    "hidden row": (
        "<table><tr style='display:none'><td>x</td></tr><tr><td>a</td></tr></table>",
        "a",
    ),
    "hidden attribute": ("<div hidden>x</div>a", "a"),
    "preheader": (
        (
            '<span style="display:none !important;max-height:0px">look &zwnj;&nbsp;</span>'
            "<div>&zwnj;&nbsp;&zwnj;&nbsp;&#847;&#8203;a</div>"
        ),
        "a",
    ),
    "visible after all": ('<div style="display:none">x</div>', "x"),
    "soft hyphen": ("ele&shy;phant&#xfeff;", "elephant"),
    "text with angle": ("<p>&gt; said</p>", "> said"),
    "marks of ours": ("a\x02b\x03\x05c&#5;d", "abcd"),
    "frames": ("<frameset><noframes>x</noframes></frameset>", ""),
}


@pytest.mark.parametrize("name", CASES)
def test_to_text(name: str) -> None:
    html, text = CASES[name]
    assert to_text(html).replace("\n\n", "\n") == text.replace("\n\n", "\n")


def test_paragraphs_keep_their_blank_line() -> None:
    assert to_text("<p>one</p><p>two<br>three</p>") == "one\n\ntwo\nthree"


NEW = "<div>The blue one.</div>"
OPENER = "On Mon, 3 May 2021 at 10:00, Anna &lt;anna@shop.example&gt; wrote:"
REPLIES = {
    "gmail": f"{NEW}<br><div class='gmail_quote gmail_quote_container'>"
    f"<div dir=ltr class=gmail_attr>{OPENER}<br></div><blockquote class=gmail_quote "
    "style='margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)'>"
    "<div>Which colour?</div></blockquote></div>",
    "gmail in polish": f"{NEW}<div class=gmail_quote><div class=gmail_attr>pon., 3 maj 2021 o "
    "10:00 Anna &lt;anna@shop.example&gt; napisał(a):<br></div><blockquote class=gmail_quote>Which"
    "</blockquote></div>",
    "apple": f"{NEW}<div><br><blockquote type='cite'><div>{OPENER}</div><br>"
    "<div><div>Which colour?</div></div></blockquote></div>",
    "thunderbird": f"<p>The blue one.</p><div class='moz-cite-prefix'>{OPENER}<br></div>"
    "<blockquote type=cite cite='mid:1@shop.example'><p>Which</p><p>colour?</p></blockquote>",
    "outlook web": f"{NEW}<div id='appendonsend'></div><hr tabindex=-1><div id='divRplyFwdMsg'>"
    "<font><b>Van:</b> Anna<br><b>Verzonden:</b> maandag<br><b>Aan:</b> Joan<br>"
    "<b>Onderwerp:</b> Bestelling</font><div>&nbsp;</div></div><div>Which colour?</div>",
    "outlook desktop": "<p class=MsoNormal>The blue one.</p><div style='border:none;border-top:"
    "solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Da:</b> Anna<br><b>Inviato:</b> oggi<br>"
    "<b>A:</b> Joan<br><b>Oggetto:</b> Ordine</p></div><p class=MsoNormal>Which colour?</p>",
    "yahoo": f"{NEW}<div class='yahoo_quoted'><div>{OPENER}</div><div>Which colour?</div></div>",
    "gmx": f"{NEW}<div name='quote' style='border-left:2px solid'><div><b>Gesendet:</b> Montag"
    "</div><div>Which colour?</div></div>",
    "proton": f"{NEW}<div class='protonmail_quote'>{OPENER}<br><blockquote "
    "class='protonmail_quote' type='cite'>Which colour?</blockquote></div>",
}


@pytest.mark.parametrize("name", REPLIES)
def test_reply_comes_apart(name: str) -> None:
    text = to_text(REPLIES[name])
    assert "Which" in text
    assert split(text).new_text == "The blue one."


def test_quotation_is_marked_and_attribution_is_not() -> None:
    assert to_text(REPLIES["gmail"]).split("\n") == [
        "The blue one.",
        "",
        "On Mon, 3 May 2021 at 10:00, Anna <anna@shop.example> wrote:",
        "",
        "> Which colour?",
    ]


def test_nested_quotations() -> None:
    html = "a<blockquote type=cite>b<blockquote type=cite>c</blockquote>d</blockquote>e"
    assert to_text(html) == "a\n\n> b\n>> c\n> d\n\ne"


def test_inline_answers_in_html_stay() -> None:
    html = (
        f"{OPENER}<blockquote type=cite>Colour?</blockquote>Blue"
        "<blockquote type=cite>Size?</blockquote>Large"
    )
    assert split(to_text(html)).new_text == to_text(html)


@pytest.mark.parametrize(
    "html",
    [
        (
            "<div class=gmail_quote><div class=gmail_attr>---------- Forwarded message "
            "---------<br>From: A<br></div>The body</div>"
        ),
        (
            "FYI<blockquote type=cite><div>Begin forwarded message:</div><br><div>From: A</div>"
            "<div>The body</div></blockquote>"
        ),
        (
            "<div id=appendonsend></div><div id=divRplyFwdMsg>From: A<br>Sent: b<br>To: c<br>"
            "Subject: d</div><div>The body</div>"
        ),
    ],
)
def test_forwarded_stays(html: str) -> None:
    assert "The body" in split(to_text(html)).new_text


def test_outlook_forward_has_no_marks() -> None:
    html = "<div id=divRplyFwdMsg>Van: A<br>Aan: b</div><div>The body</div>"
    assert to_text(html) == "Van: A\nAan: b\n\nThe body"


def test_indented_paragraph_is_no_quotation() -> None:
    html = "a<blockquote style='margin:0 0 0 40px;border:none;padding:0px'>b</blockquote>"
    assert to_text(html) == "a\n\nb"


HOSTILE = {
    "divs": "<div>",
    "blocks": "<blockquote>",
    "lists": "<ul><li>",
    "tables": "<table><tr><td>",
    "formatting": "<b></p>",
    "spans": "<span><div>",
    "links": "<a>",
    "hidden": "<div style='display:none'>",
    "attributes": '<a b="',
    "comments": "<!--",
    "angles": "<",
    "blanks": " ",
    "pre": "<pre>a\n</pre>",
    "quotations": "<blockquote></blockquote>",
    "entities": "&amp;",
    "joiners": "\u200c ",
    "rows": "<tr><td>x</td></tr>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_megabyte_of_anything(name: str) -> None:
    begun = time.perf_counter()
    to_text((HOSTILE[name] * LONGEST)[: LONGEST * 2])
    assert time.perf_counter() - begun < 5


def test_attributes_without_end_keep_the_words() -> None:
    for attribute in ("a%d=x ", "a%d ", "a%d='>' "):
        begun = time.perf_counter()
        many = "".join(attribute % n for n in range(70_000))
        assert "hello" in to_text(f"<p {many}>hello</p>")
        assert time.perf_counter() - begun < 5


def test_too_deep_keeps_the_words() -> None:
    assert to_text("<div>" * 100_000 + "hello &amp; bye" + "</div>" * 100_000) == "hello & bye"


def test_cut_at_the_longest() -> None:
    assert to_text("x" * (LONGEST + 10)) == "x" * LONGEST


TAGS = st.sampled_from(
    (
        *("<p>", "</p>", "<div hidden>", "</div>", "<blockquote type=cite>", "</blockquote>"),
        *("<table>", "<td>", "<pre>", "</pre>", "<style>", "</style>", "<!--", "-->", "<br>"),
        *("<a href='", "'>", "&lt;", "&#2;", "<div id=divRplyFwdMsg>", "<body>", "<textarea>"),
        *("<svg>", "\n", "<div class=yahoo_quoted>", "&#4;", "&#1;"),
    )
)


@settings(max_examples=300)
@given(st.lists(st.one_of(TAGS, st.text(max_size=8)), max_size=25).map("".join))
def test_to_text_is_total_and_tidy(html: str) -> None:
    text = to_text(html)
    assert text == to_text(html)
    assert text == text.strip("\n ")
    assert "\n\n\n" not in text
    assert not set(text) & set("\x01\x02\x03\x04\x05\x06\r\t")
    split(text)


def test_lone_surrogate() -> None:
    assert to_text("<p>a\ud800b</p>") == "a?b"


BODIES = {
    "lines": ("one\ntwo", "<p>one<br>\ntwo</p>\n"),
    "paragraphs": ("one\n\n\ntwo\n", "<p>one</p>\n<p>two</p>\n"),
    "escaped": ('<b> & "x"', '<p>&lt;b&gt; &amp; "x"</p>\n'),
    "http": (
        "see https://shop.example/a?b=1&c=2.",
        (
            '<p>see <a href="https://shop.example/a?b=1&amp;c=2">'
            "https://shop.example/a?b=1&amp;c=2</a>.</p>\n"
        ),
    ),
    "in brackets": (
        "(http://shop.example/x_(y))",
        '<p>(<a href="http://shop.example/x_(y)">http://shop.example/x_(y)</a>)</p>\n',
    ),
    "mailto": (
        "mailto:anna@shop.example",
        '<p><a href="mailto:anna@shop.example">mailto:anna@shop.example</a></p>\n',
    ),
    "javascript": ("javascript:alert(1)", "<p>javascript:alert(1)</p>\n"),
    "file": ("file:///etc/passwd", "<p>file:///etc/passwd</p>\n"),
    "quote in link": ("http://a.example/'\"x", None),
    "quoted": (
        "yes\n> a\n> b\n>\n>> c\nno",
        (
            '<p>yes</p>\n<blockquote type="cite">\n<p>a<br>\nb</p>\n'
            '<blockquote type="cite">\n<p>c</p>\n</blockquote>\n</blockquote>\n<p>no</p>\n'
        ),
    ),
    "indented": ("a   b", "<p>a \xa0 b</p>\n"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("name", [n for n in BODIES if BODIES[n][1] is not None])
def test_from_text(name: str) -> None:
    text, body = BODIES[name]
    html = from_text(text)
    assert html.startswith("<!DOCTYPE html>\n<html>")
    assert html.endswith("</body></html>\n")
    assert html.partition("<body>\n")[2].removesuffix("</body></html>\n") == body


def test_link_ends_before_quotes() -> None:
    html = from_text("http://a.example/'\" onclick=x")
    assert '<a href="http://a.example/">http://a.example/</a>' in html


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_there_and_back(text: str) -> None:
    html = from_text(text)
    assert html.count("<") == html.count(">")
    words = "".join(text.split()).replace(">", "")
    visible = "".join(unescape(html.partition("<body>")[2].rpartition("</body>")[0]).split())
    assert all(ch in visible for ch in set(words))


@pytest.mark.parametrize("text", ["a\n\nb\nc", "x\n\n> y\n> z", "1 < 2 & 3"])
def test_round_trip(text: str) -> None:
    assert to_text(from_text(text)) == text


def test_hostile_plain_text() -> None:
    begun = time.perf_counter()
    for piece in (">" * 50 + "\n", "http://a", "https://a.example/) ", "\n", "  ", "> a\nb\n"):
        from_text((piece * 500_000)[:500_000])
    assert time.perf_counter() - begun < 10
