"""A domain's own configuration document: what is read from it, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.channels.email.autoconfig import LIMIT, Candidate, RefusedError, parse, urls
from app.inbox.channels.email.settings import Server

ADDRESS = "anna@shop.example"


def document(
    incoming: str = "", outgoing: str = "", *, user: str = "%EMAILADDRESS%", head: str = ""
) -> bytes:
    """One provider; each server is ``TYPE HOST PORT SOCKET``, several by semicolons."""
    servers = ""
    for kind, text in (("incoming", incoming or "imap imap.%EMAILDOMAIN% 993 SSL"),
                       ("outgoing", outgoing or "smtp smtp.shop.example 465 SSL")):  # fmt: skip
        for each in text.split(";"):
            type_, host, port, socket = each.split()
            servers += (
                f'<{kind}Server type="{type_}"><hostname>{host}</hostname><port>{port}</port>'
                f"<socketType>{socket}</socketType><username>{user}</username>"
                f"<authentication>password-cleartext</authentication></{kind}Server>"
            )
    return (
        f'<?xml version="1.0"?>{head}<clientConfig version="1.1">'
        f'<emailProvider id="shop.example"><domain>shop.example</domain>{servers}'
        "</emailProvider></clientConfig>"
    ).encode()


def read(data: bytes) -> Candidate:
    return parse(data, ADDRESS, "autoconfig")


def test_servers_and_user() -> None:
    found = read(document())
    assert found.imap == (Server("imap.shop.example", 993, "tls"),)
    assert found.smtp == (Server("smtp.shop.example", 465, "tls"),)
    assert found.user == ADDRESS
    assert read(document(user="%EMAILLOCALPART%")).user == "anna"
    assert read(document(user="box-17")).user == "box-17"
    assert read(document(user="%REALNAME%")).user == ADDRESS


def test_tls_from_the_start_comes_first_and_nothing_goes_in_the_clear() -> None:
    found = read(
        document(
            "pop3 pop.shop.example 995 SSL;imap a.example 143 STARTTLS;imap b.example 143 plain"
            ";imap c.example 993 SSL",
            "smtp d.example 25 plain;smtp e.example 587 STARTTLS",
        )
    )
    assert [str(server) for server in found.imap] == ["c.example:993", "a.example:143"]
    assert [str(server) for server in found.smtp] == ["e.example:587"]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "data",
    [
        document(head=BOMB),
        document(head=OUTSIDE),
        document(head='<!DOCTYPE clientConfig SYSTEM "http://evil.example/x.dtd">'),
        document(head=BOMB).decode().encode("utf-16"),
        document(head=OUTSIDE).decode().replace("1.0\"?>", "1.0\" encoding=\"cp037\"?>", 1)
        .encode("cp037"),
        document("imap imap.shop.example 143 plain"),
        document("pop3 pop.shop.example 995 SSL"),
        document("imap imap.shop.example 0 SSL"),
        document("imap imap.shop.example 99999999999999 SSL"),
        document("imap -x.example 993 SSL"),
        document("imap a@b.example 993 SSL"),
        document("imap 10.0.0.1:25/ 993 SSL"),
        b"<html>Welcome to the hotel</html>",
        b"<clientConfig/>",
        b"",
        b"\x00\xff\xfe",
        b"<a>" * 80_000,
        document() + b" " * LIMIT,
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError):
        read(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for each in (data, document().replace(b"imap.", data[:40])):
        try:
            found = read(each)
        except RefusedError:
            continue
        assert found.imap
        assert all(" " not in server.host for server in found.imap)


def test_a_domain_is_asked_over_https_only() -> None:
    assert all(url.startswith("https://") for url in urls(ADDRESS))
    assert urls("a+b&c@shop.example")[0].endswith("?emailaddress=a%2Bb%26c@shop.example")
