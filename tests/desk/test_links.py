"""Where links lead, what is said about it, and the letters that they ask for."""

import pytest

from app.desk import links
from app.inbox.values import Address

OPENED = (
    ("https://example.com/a", "", "example.com", ""),
    ("HTTP://Example.COM", "", "example.com", ""),
    ("mailto:a@example.com?subject=x", "", "a@example.com", ""),
    ("tel:+351900000", "", "+351900000", ""),
    ("https://shop.example@evil.example/x", "", "evil.example", "userinfo"),
    ("http://127.0.0.1/x", "", "127.0.0.1", "address"),
    ("http://2130706433/x", "", "2130706433", "address"),
    ("http://0x7f000001/", "", "0x7f000001", "address"),
    ("https://[2001:db8::1]/", "", "2001:db8::1", "address"),
    ("https://example.com:8443/", "", "example.com", "port"),
    ("https://p\u0430ypal.example/", "", "xn--pypal-4ve.example", "look-alike"),
    ("https://xn--pypal-4ve.example/", "", "xn--pypal-4ve.example", "look-alike"),
    ("https://caf\u00e9.example/", "", "xn--caf-dma.example", ""),
    ("https://evil.example/", "www.bank.example", "evil.example", "other-host"),
    ("https://evil.example/", "https://bank.example/login", "evil.example", "other-host"),
    ("https://evil.example/", "go to bank.example now", "evil.example", "other-host"),
    ("https://bank.example.evil.example/", "bank.example", "bank.example.evil.example",
     "other-host"),
    ("https://login.bank.example/", "bank.example", "login.bank.example", ""),
    ("https://www.bank.example/", "bank.example", "www.bank.example", ""),
    ("https://evil.example/", "click here", "evil.example", ""),
    ("mailto:help@evil.example", "help@bank.example", "help@evil.example", "other-host"),
)  # fmt: skip
REFUSED = (
    "javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "https://", "mailto:",
    "https://exa\nmple.com", "https://a.example\\@b.example", "data:text/html,x",
    "ftp://example.com", "", "https://[bad", "https://a.example/\u202egpj.exe", "smb://x/y",
)  # fmt: skip


@pytest.mark.parametrize(("url", "shown", "place", "warning"), OPENED)
def test_the_real_place_is_known(url: str, shown: str, place: str, warning: str) -> None:
    found = links.target(url, shown)
    assert found is not None
    assert (found.place, found.warning) == (place, warning)


@pytest.mark.parametrize("url", REFUSED)
def test_others_never_open(url: str) -> None:
    assert links.target(url) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://example.com/a.", ["https://example.com/a"]),
        ("(https://example.com/a_(b))", ["https://example.com/a_(b"]),
        ("https://a.example, https://b.example!", ["https://a.example", "https://b.example"]),
        ("nothing here: httpx://a", []),
    ],
)
def test_links_in_plain_text(text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in links.found_in(text)] == found


@pytest.mark.parametrize(
    ("url", "copied"),
    [
        ("https://a.example/x?y", "https://a.example/x?y"),
        ("mailto:a%2Bb@a.example?subject=x", "a+b@a.example"),
        ("tel:+351900", "+351900"),
    ],
)
def test_what_is_copied(url: str, copied: str) -> None:
    assert links.copied(url) == copied


def test_a_letter_that_a_link_asks_for() -> None:
    asked = links.mailto(
        "mailto:a@a.example,b@b.example?cc=c@c.example&subject=A%20%26%20b&body=1%0D%0A2"
    )
    assert asked == links.Mailto(
        (Address("", "a@a.example"), Address("", "b@b.example")),
        (Address("", "c@c.example"),),
        "A & b",
        "1\n2",
    )


@pytest.mark.parametrize(
    "url",
    [
        "mailto:a@a.example?bcc=x@x.example&attach=/etc/passwd&from=y@y.example&subject=s",
        "mailto:a@a.example?subject=s%0D%0ABcc:%20x@x.example",
        "mailto:a@a.example%0d%0aBcc:x@x.example,a@a.example?subject=s",
    ],
)
def test_a_link_hides_nothing_in_a_letter(url: str) -> None:
    asked = links.mailto(url)
    assert asked is not None
    assert (asked.to, asked.cc, asked.text) == ((Address("", "a@a.example"),), (), "")
    assert asked.subject.startswith("s")
    assert "\n" not in asked.subject
    assert "\r" not in asked.subject


@pytest.mark.parametrize("url", ["mailto:", "mailto:nobody", "https://a.example", "mailto:?to=x"])
def test_a_letter_to_nobody_is_none(url: str) -> None:
    assert links.mailto(url) is None
