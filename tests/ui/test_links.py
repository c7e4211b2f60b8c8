"""Where links lead, and what is said about it."""

import pytest

from app.ui import links

OPENED = (
    ("https://example.com/a", "", "example.com", ()),
    ("HTTP://Example.COM", "", "example.com", ()),
    ("mailto:a@example.com?subject=x", "", "a@example.com", ()),
    ("tel:+351900000", "", "+351900000", ()),
    ("https://shop.example@evil.example/x", "", "evil.example", ("userinfo",)),
    ("http://127.0.0.1/x", "", "127.0.0.1", ("address",)),
    ("http://2130706433/x", "", "2130706433", ("address",)),
    ("http://0x7f000001/", "", "0x7f000001", ("address",)),
    ("https://[2001:db8::1]/", "", "2001:db8::1", ("address",)),
    ("https://example.com:8443/", "", "example.com", ("port",)),
    ("https://xn--pypal-4ve.example/", "", "xn--pypal-4ve.example", ("mixed-scripts",)),
    ("https://p\u0430ypal.example/", "", "xn--pypal-4ve.example", ("mixed-scripts",)),
    ("https://caf\u00e9.example/", "", "xn--caf-dma.example", ("punycode",)),
    ("https://evil.example/", "www.bank.example", "evil.example", ("other-host",)),
    ("https://evil.example/", "https://bank.example/login", "evil.example", ("other-host",)),
    ("https://login.bank.example/", "bank.example", "login.bank.example", ()),
    ("https://www.bank.example/", "bank.example", "www.bank.example", ()),
    ("https://evil.example/", "click here", "evil.example", ()),
)
REFUSED = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "\\\\server\\share",
    "https://",
    "https://exa\nmple.com",
    "data:text/html,x",
    "ftp://example.com",
    "",
    "https://[bad",
)


@pytest.mark.parametrize(("url", "shown", "host", "warnings"), OPENED)
def test_the_real_host_is_known(url: str, shown: str, host: str, warnings: tuple[str, ...]) -> None:
    found = links.target(url, shown)
    assert found is not None
    assert (found.host, found.warnings) == (host, warnings)


@pytest.mark.parametrize("url", REFUSED)
def test_other_schemes_never_open(url: str) -> None:
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
