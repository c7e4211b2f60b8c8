"""Replies, envelope addresses and the dots of SMTP, without a server."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.inbox.channels.email.smtp_text import Reply, dotted, envelope, with_crlf

bodies = st.lists(st.sampled_from([b".", b"..", b"\r\n", b"\n", b"\r", b"x", b"\r\n.\r\n"])).map(
    b"".join
)


@given(bodies)
def test_what_a_server_undoes_is_what_was_meant(data: bytes) -> None:
    body = with_crlf(data)
    sent = dotted(body)
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", sent)
    assert sent.endswith(b".\r\n")
    lines = sent.split(b"\r\n")
    assert lines.index(b".") == len(lines) - 2, "the final dot is the only line of one dot"
    undone = b"\r\n".join(line.removeprefix(b".") for line in lines[:-2]) + b"\r\n"
    if not lines[:-2]:
        undone = b""
    assert undone == body or undone == body + b"\r\n"


@given(bodies)
def test_line_ends_are_made_once(data: bytes) -> None:
    assert with_crlf(with_crlf(data)) == with_crlf(data)


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("", ""),
        ("a@b.example", "a@b.example"),
        ('"odd@name"@b.example', '"odd@name"@b.example'),
        ("a@müller.example", "a@xn--mller-kva.example"),
        ("jörg@müller.example", "jörg@xn--mller-kva.example"),
        ("a b@c.example", None),
        ("a@b.example> SIZE=1", None),
        ("a@b\r\nDATA", None),
        ("a@", None),
        ("@b", None),
        ("nobody", None),
        ("a\x00@b", None),
        ("j\u0085@b.example", None),
    ],
)
def test_an_address_for_the_envelope(address: str, written: str | None) -> None:
    assert envelope(address) == written


@pytest.mark.parametrize(
    ("code", "accepted", "later"),
    [
        (250, True, False),
        (299, True, False),
        (354, False, False),
        (421, False, True),
        (550, False, False),
        (-1, False, False),
    ],
)
def test_a_reply(code: int, accepted: bool, later: bool) -> None:
    reply = Reply(code, "words")
    assert (reply.accepted, reply.refused_for_now) == (accepted, later)
    assert str(reply) == f"{code} words"
