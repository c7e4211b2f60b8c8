"""Addresses are read from any header, compared rightly and written back safely."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.parsing.addresses import (
    MESSAGE_ID,
    canonical,
    domain,
    format_address,
    format_addresses,
    is_free_mail,
    message_ids,
    parse_addresses,
)
from app.inbox.parsing.header_text import clean_header, decode_header
from app.inbox.values import Address

HANG = 5.0

READ = [
    ("<img src=x> Bo <bo@example.com>", [("<img src=x> Bo", "bo@example.com")]),
    ("<bo@example.com> <eve@example.com>", [("<eve@example.com>", "bo@example.com")]),
    ("", []),
    ("   ", []),
    ("ada@example.com", [("", "ada@example.com")]),
    (" ada@example.com ", [("", "ada@example.com")]),
    ("<ada@example.com>", [("", "ada@example.com")]),
    ("Ada <ada@example.com>", [("Ada", "ada@example.com")]),
    ("Ada Byron<ada@example.com>", [("Ada Byron", "ada@example.com")]),
    ('"Byron, Ada" <ada@example.com>', [("Byron, Ada", "ada@example.com")]),
    (r'"Ada \"the\" B" <ada@example.com>', [('Ada "the" B', "ada@example.com")]),
    ("ada@example.com (Ada Byron)", [("Ada Byron", "ada@example.com")]),
    ("(hi) Ada (there) <ada@example.com>", [("Ada", "ada@example.com")]),
    ("a@example.com, b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
    ("a@example.com; b@example.com", [("", "a@example.com"), ("", "b@example.com")]),
    (
        "A <a@example.com>, B <b@example.com>",
        [("A", "a@example.com"), ("B", "b@example.com")],
    ),
    (
        "Team: a@example.com, B <b@example.com>; c@example.com",
        [("", "a@example.com"), ("B", "b@example.com"), ("", "c@example.com")],
    ),
    ("undisclosed-recipients:;", []),
    ("Undisclosed recipients: ;", []),
    ("=?utf-8?q?Jos=C3=A9?= <jose@example.com>", [("José", "jose@example.com")]),
    ('"=?utf-8?q?Jos=C3=A9?=" <jose@example.com>', [("José", "jose@example.com")]),
    # A decoded name never becomes structure.
    (
        "=?utf-8?q?boss=40bank=2Eexample_=3Cboss=40bank=2Eexample=3E=2C?= <evil@example.net>",
        [("boss@bank.example <boss@bank.example>,", "evil@example.net")],
    ),
    ("'Ada' <ada@example.com>", [("Ada", "ada@example.com")]),
    ("Ada Byron ada@example.com", [("Ada Byron", "ada@example.com")]),
    ("<@relay.example,@b.example:ada@example.com>", [("", "ada@example.com")]),
    ("Mail Delivery <MAILER-DAEMON>", [("Mail Delivery", "MAILER-DAEMON")]),
    ("root", [("", "root")]),
    ("<>", []),
    ("@", []),
    ("@example.com", []),
    ("ada@", []),
    ("....", []),
    (",,,,", []),
    ('""""', []),
    ("Ada <ada@example.com", [("Ada", "ada@example.com")]),
    ('"Ada <ada@example.com>', [("Ada", "ada@example.com")]),
    ("Ada (sales <ada@example.com>", [("Ada (sales", "ada@example.com")]),
    ("a@example.com,, ,b@example.com,", [("", "a@example.com"), ("", "b@example.com")]),
    ('"a b"@example.com', [("", '"a b"@example.com')]),
    ("jos\u00e9@ex\u00e4mple.example", [("", "jos\u00e9@ex\u00e4mple.example")]),
    ("caf\udce9 <ada@example.com>", [("café", "ada@example.com")]),
    ("Ada\x00\x0b\u2028B <ada@example.com>", [("Ada B", "ada@example.com")]),
    ("a" * 400 + "@example.com", []),
]


@pytest.mark.parametrize(("header", "expected"), READ)
def test_headers_are_read(header: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.name, a.address) for a in parse_addresses(header)] == expected


def test_ten_thousand_recipients_are_cut_at_two_thousand() -> None:
    header = ", ".join(f"u{i}@example.com" for i in range(10_000))
    found = parse_addresses(header)
    assert len(found) == 2000
    assert found[-1].address == "u1999@example.com"
    assert len(parse_addresses(header, limit=3)) == 3


BOMBS = [
    '"' * 1_000_001,
    '"' + '\\"' * 500_000,
    "(" * 1_000_000,
    ")" * 1_000_000,
    "()" * 500_000,
    "<" * 1_000_000,
    "<>" * 500_000,
    "," * 1_000_000,
    ":" * 1_000_000,
    ";" * 1_000_000,
    "." * 1_000_000,
    "\\" * 1_000_000,
    "a@" * 500_000,
    "@a:" * 300_000,
    "=?" * 500_000,
    "=?utf-8?q?" * 100_000,
    "=?utf-8?q?a?= " * 70_000,
    "=?utf-8?b?w?= " * 70_000 + "<a@example.com>",
    " " * 1_000_000,
    "a " * 500_000 + "<a@example.com>",
    '"a" ' * 250_000 + "<a@example.com>",
    "Ada <ada@example.com> " * 50_000,
    "\udcff" * 1_000_000,
    "é@" + "ü" * 100_000,
]


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda b: repr(b[:12]))
def test_bombs_cost_little(bomb: str) -> None:
    began = time.monotonic()
    for address in parse_addresses(bomb):
        canonical(address.address)
        format_address(address)
    decode_header(bomb[:16_384])
    canonical(bomb)
    message_ids(bomb)
    assert time.monotonic() - began < HANG


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ada@Example.COM", "ada@example.com"),
        (" <Ada@example.com> ", "ada@example.com"),
        ("ada@example.com.", "ada@example.com"),
        ("JOSÉ@Exämple.example", "josé@xn--exmple-cua.example"),
        ("jose\u0301@example.com", "josé@example.com"),
        ("ada@xn--exmple-cua.example", "ada@xn--exmple-cua.example"),
        ("MAILER-DAEMON", "mailer-daemon"),
        ("", ""),
    ],
)
def test_canonical(written: str, expected: str) -> None:
    assert canonical(written) == expected
    assert canonical(expected) == expected


def test_domain() -> None:
    assert domain("Ada <x@y.example") == "y.example"
    assert domain("ada@Example.COM.") == "example.com"
    assert domain("daemon") == ""
    assert domain("a@b@example.com") == "example.com"


@pytest.mark.parametrize(
    "name",
    [
        "gmail.com", "GMAIL.com.", "sapo.pt", "iol.pt", "libero.it", "virgilio.it", "ono.com",
        "orange.fr", "web.de", "hotmail.es", "outlook.pt", "yahoo.co.uk", "yahoo.com.br", "qq.com",
        "proton.me", "icloud.com", "gmx.net", "uol.com.br",
    ],
)  # fmt: skip
def test_free_mail(name: str) -> None:
    assert is_free_mail(name)


@pytest.mark.parametrize(
    "name", ["example.com", "mail.example", "", "notgmail.com", "yahoo.evil.com"]
)
def test_not_free_mail(name: str) -> None:
    assert not is_free_mail(name)


def test_message_ids_are_valid_ordered_and_few() -> None:
    header = "<a@x.example>\r\n <b@x.example> junk <no at> <two@at@x> <a@x.example> <>"
    assert message_ids(header) == ("<a@x.example>", "<b@x.example>")
    many = " ".join(f"<{i}@x.example>" for i in range(200))
    kept = message_ids(many)
    assert len(kept) == 50
    assert kept[0] == "<0@x.example>"
    assert kept[-1] == "<199@x.example>"
    assert message_ids("<" + "a" * 201 + "@x.example>") == ()
    assert not MESSAGE_ID.fullmatch("<a@b\r\n>")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (Address("", "a@example.com"), "a@example.com"),
        (Address("Ada B", "a@example.com"), "Ada B <a@example.com>"),
        (Address("B, Ada", "a@example.com"), '"B, Ada" <a@example.com>'),
        (Address('A "x" \\', "a@example.com"), '"A \\"x\\" \\\\" <a@example.com>'),
        (
            Address("A\r\nBcc: x@example.net", "a@example.com\r\nX: y"),
            '"A  Bcc: x@example.net" <a@example.comX:y>',
        ),
    ],
)
def test_format(address: Address, expected: str) -> None:
    assert format_address(address) == expected


def test_formatted_lists_read_back() -> None:
    given_list = (Address("B, Ada", "a@example.com"), Address("", "b@example.com"))
    assert parse_addresses(format_addresses(given_list)) == given_list


@pytest.mark.parametrize("mark", list("\r\n\x0b\x0c\x00\x85\u2028\u2029"))
def test_line_breaks_of_every_kind_are_harmless(mark: str) -> None:
    assert clean_header(f"a{mark}b") == "a b"
    assert mark not in format_address(Address(f"a{mark}b", f"a{mark}b@example.com"))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    for address in parse_addresses(text):
        assert address.address
        f"{address.name}{address.address}".encode()
        assert "\n" not in format_address(address)
    assert canonical(canonical(text)) == canonical(canonical(canonical(text)))


WORDS = st.text(alphabet='ab@<>,;:"\\() =?utf-8qb.\udce9\r\n', max_size=120)


@given(WORDS)
def test_any_structure_is_read(text: str) -> None:
    parse_addresses(text)
    decode_header(text).encode()
