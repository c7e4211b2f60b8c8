"""What a message says is read rightly: headers, text, files, marks."""

import hashlib
from datetime import UTC, datetime

import pytest

from app.base.clock import from_datetime
from app.base.errors import UsageError
from app.inbox.parsing.mime import attachment, headers, html_part, inline_images, parse, unread
from app.inbox.parsing.mime_head import parse_date
from app.inbox.values import Address

PLAIN = (
    b"Received: from b by c; Tue, 6 Jan 2026 09:00:00 +0000\r\n"
    b"Received: from a by b; Mon, 5 Jan 2026 09:00:00 +0000\r\n"
    b"From: =?utf-8?q?Jos=C3=A9?= <jose@example.com>\r\n"
    b"To: Shop <shop@example.net>, two@example.net\r\n"
    b"Cc: Third <three@example.net>\r\n"
    b"Reply-To: answers@example.com\r\n"
    b"Subject: Re: =?iso-8859-1?q?devolu=E7=E3o?= 7\r\n"
    b"Date: Mon, 5 Jan 2026 10:00:00 +0100\r\n"
    b"Message-ID: <one@example.com>\r\n"
    b"In-Reply-To: Your message <zero@example.net>\r\n"
    b"References: <first@example.net>\r\n\t<zero@example.net>\r\n"
    b"Authentication-Results: mx.example.net;\r\n spf=pass\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n"
    b"\r\n"
    b"Ol=C3=A1, this is a long line that goes =\r\non.\r\n"
    b"\r\n"
    b"On Sun, 4 Jan 2026, Shop wrote:\r\n> Thanks.\r\n"
)


def at(*parts: int) -> int:
    return from_datetime(datetime(*parts, tzinfo=UTC))


@pytest.mark.parametrize("raw", [PLAIN, PLAIN.replace(b"\r\n", b"\n")], ids=["CRLF", "LF"])
def test_a_plain_message(raw: bytes) -> None:
    got = parse(raw)
    assert got.sender == Address("José", "jose@example.com")
    assert got.to == (Address("Shop", "shop@example.net"), Address("", "two@example.net"))
    assert got.cc == (Address("Third", "three@example.net"),)
    assert got.reply_to == (Address("", "answers@example.com"),)
    assert got.subject == "Re: devolução 7"
    assert got.base_subject == "devolução 7"
    assert got.date == at(2026, 1, 5, 9)
    assert got.received_at == at(2026, 1, 6, 9)
    assert (got.message_id, got.message_id_given) == ("<one@example.com>", True)
    assert got.in_reply_to == ("<zero@example.net>",)
    assert got.references == ("<first@example.net>", "<zero@example.net>")
    assert got.text.startswith("Olá, this is a long line that goes on.\n\nOn Sun")
    assert got.new_text == "Olá, this is a long line that goes on."
    assert got.authentication == "mx.example.net; spf=pass"
    assert (got.has_html, got.attachments, got.automatic, got.unreadable) == (
        False,
        (),
        False,
        False,
    )
    assert got.defects == ()


def test_line_ends_do_not_change_what_it_is() -> None:
    assert parse(PLAIN).digest == parse(PLAIN.replace(b"\r\n", b"\n")).digest
    trace = PLAIN.replace(b"Received:", b"X-Spam: no\r\nReceived:", 1)
    assert parse(PLAIN).digest == parse(trace).digest
    for change in ((b"this is", b"this was"), (b"Jan 2026 10", b"Jan 2026 11"), (b" 7", b" 8")):
        assert parse(PLAIN).digest != parse(PLAIN.replace(*change)).digest


def mixed(*parts: bytes, kind: bytes = b"mixed", top: bytes = b"") -> bytes:
    return (
        b"From: ada@example.com\r\nSubject: files\r\n" + top
        + b"Content-Type: multipart/" + kind + b'; boundary="xx"\r\n\r\npreamble\r\n'
        + b"".join(b"--xx\r\n" + part + b"\r\n" for part in parts)
        + b"--xx--\r\nepilogue\r\n"
    )  # fmt: skip


TEXT = b"Content-Type: text/plain; charset=utf-8\r\n\r\nhello"
HTML = b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>hello <b>html</b></p>"
PNG = (
    b"Content-Type: image/png; name=dot.png\r\nContent-ID: <dot@example.com>\r\n"
    b"Content-Disposition: inline; filename=dot.png\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\niVBORw=="
)
PDF = (
    b"Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
    b" filename*0*=utf-8''relat%C3%B3; filename*1*=rio%20; filename*2=final.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"
)
INNER = b"Subject: =?utf-8?q?ol=C3=A1?=\r\nFrom: x@example.com\r\n\r\nin"
MAIL = b"Content-Type: message/rfc822\r\n\r\n" + INNER


def nest(kind: bytes, boundary: bytes, *parts: bytes) -> bytes:
    head = b"Content-Type: multipart/" + kind + b"; boundary=" + boundary + b"\r\n\r\n"
    body = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    return head + body + b"--" + boundary + b"--"


def test_files_are_named_counted_and_hashed() -> None:
    raw = mixed(TEXT, PDF, MAIL)
    got = parse(raw)
    assert got.text.strip() == "hello"
    pdf, mail = got.attachments
    assert (pdf.part, pdf.name, pdf.type) == ("2", "relatório final.pdf", "application/pdf")
    assert (pdf.size, pdf.sha256) == (5, hashlib.sha256(b"%PDF-").hexdigest())
    assert not pdf.inline
    assert (mail.part, mail.type, mail.name) == ("3", "message/rfc822", "olá.eml")
    assert attachment(raw, "2") == b"%PDF-"
    assert attachment(raw, "3").startswith(b"Subject:")
    with pytest.raises(UsageError):
        attachment(raw, "9")


def test_of_alternatives_plain_is_read_and_html_is_shown() -> None:
    raw = mixed(TEXT, HTML, kind=b"alternative")
    got = parse(raw)
    assert got.text.strip() == "hello"
    assert got.has_html
    assert html_part(raw) == "<p>hello <b>html</b></p>"
    assert got.attachments == ()


def test_html_alone_becomes_text() -> None:
    got = parse(b"From: a@example.com\r\n" + HTML)
    assert got.text.strip() == "hello html"
    assert got.has_html


def test_an_empty_plain_part_gives_way_to_html() -> None:
    got = parse(mixed(b"Content-Type: text/plain\r\n\r\n \r\n", HTML, kind=b"alternative"))
    assert got.text.strip() == "hello html"


def test_related_images_are_inline_and_nested_paths_are_those_of_imap() -> None:
    related = nest(b"related", b"rr", HTML, PNG)
    raw = mixed(nest(b"alternative", b"aa", TEXT, related), PDF)
    got = parse(raw)
    assert got.text.strip() == "hello"
    png, pdf = got.attachments
    assert (png.part, png.content_id, png.inline) == ("1.2.2", "dot@example.com", True)
    assert pdf.part == "2"
    assert inline_images(raw) == {"dot@example.com": ("image/png", b"\x89PNG")}


def test_text_around_an_image_is_one_text() -> None:
    raw = mixed(TEXT, PNG, b"Content-Type: text/plain\r\n\r\nand goodbye")
    assert parse(raw).text.split() == ["hello", "and", "goodbye"]


def test_a_named_text_is_a_file_unless_it_is_all_there_is() -> None:
    named = b"Content-Type: text/plain; name=log.txt\r\n\r\nlog"
    assert [a.name for a in parse(mixed(TEXT, named)).attachments] == ["log.txt"]
    assert parse(b"From: a@example.com\r\n" + named).text == "log"
    attached = b"Content-Disposition: attachment; filename=a.txt\r\n" + TEXT
    assert parse(mixed(attached)).text == ""


def test_html_and_plain_sections_are_shown_together() -> None:
    raw = mixed(HTML, b"Content-Type: text/plain\r\n\r\nfooter <x>")
    assert html_part(raw) == "<p>hello <b>html</b></p>\n<pre>footer &lt;x&gt;</pre>"
    assert html_part(mixed(TEXT)) is None


def test_digest_parts_are_messages() -> None:
    got = parse(mixed(b"\r\nSubject: one\r\n\r\n1", b"\r\nSubject: two\r\n\r\n2", kind=b"digest"))
    assert [a.type for a in got.attachments] == ["message/rfc822", "message/rfc822"]
    assert [a.name for a in got.attachments] == ["one.eml", "two.eml"]


def test_of_what_cannot_be_read_the_first_lines_say_who_and_what_about() -> None:
    raw = (
        b"From: =?utf-8?q?Ren=C3=A9e?= <renee@example.com>\r\n"
        b"Subject: The =?utf-8?q?caf=C3=A9?=\r\n"
        b"Message-ID: <a@example.com>\r\n\r\nFrom: eve@evil.example\r\n"
    )
    got = unread(raw)
    assert (got.sender.name, got.sender.address) == ("Renée", "renee@example.com")
    assert (got.subject, got.message_id) == ("The café", "<a@example.com>")
    assert (got.message_id_given, got.unreadable, got.text) == (True, True, "")
    none = unread(b"X: y\r\n\r\nFrom: eve@evil.example\r\nMessage-ID: <a@example.com>\r\n")
    assert (none.sender.address, none.subject, none.message_id_given) == ("", "", False)


def test_a_missing_or_absurd_id_is_made_of_the_bytes() -> None:
    for given in (b"", b"Message-ID: \r\n", b"Message-ID: none\r\n", b"Message-ID: <a b@c>\r\n"):
        raw = given + b"From: a@example.com\r\n\r\nhi"
        got = parse(raw)
        assert got.message_id == f"<{hashlib.sha256(raw).hexdigest()[:32]}@local.invalid>"
        assert not got.message_id_given
        assert not got.unreadable
    raw = b"Message-ID: <" + b"x" * 1_000_000 + b"@c.example>\r\nFrom: a@example.com\r\n\r\nhi"
    got = parse(raw)
    assert got.message_id == f"<{hashlib.sha256(raw).hexdigest()[:32]}@local.invalid>"
    assert (got.text, got.message_id_given) == ("hi", False)


@pytest.mark.parametrize(
    ("header", "automatic"),
    [
        (b"Auto-Submitted: no", False),
        (b"Auto-Submitted: auto-replied; x=y", True),
        (b"Auto-Submitted: auto-generated", True),
        (b"Precedence: bulk", True),
        (b"Precedence: Junk", True),
        (b"Precedence: normal", False),
        (b"List-Id: <x.example.com>", True),
        (b"List-Unsubscribe: <mailto:x@example.com>", True),
        (b"X-Auto-Response-Suppress: All", True),
        (b"Return-Path: <>", True),
        (b"Return-Path: < >", True),
        (b"Return-Path: <a@example.com>", False),
        (b"Content-Type: multipart/report; report-type=delivery-status; boundary=x", True),
        (b"Content-Type: message/delivery-status", True),
        (b"Listen-Here: x", False),
    ],
)
def test_automatic(header: bytes, automatic: bool) -> None:
    assert parse(b"From: a@example.com\r\n" + header + b"\r\n\r\nhi").automatic is automatic


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Mon, 5 Jan 2026 10:00:00 +0100", (2026, 1, 5, 9)),
        ("5 Jan 2026 10:00:00 GMT", (2026, 1, 5, 10)),
        ("5 Jan 2026 10:00 -0530", (2026, 1, 5, 15, 30)),
        ("Mon, 5 Jan 26 10:00:00 EST", (2026, 1, 5, 15)),
        ("Mon, 05 Jan 2026 10:00:00 +0000 (UTC)", (2026, 1, 5, 10)),
        ("Mon Jan  5 10:00:00 2026", (2026, 1, 5, 10)),
        ("Wed, 31 Dec 2025 23:59:60 +0000", (2025, 12, 31, 23, 59, 59)),
        ("2026-01-05T10:00:00Z", None),
        ("Mon, 35 Jan 2026 10:00:00 +0000", None),
        ("Mon, 5 Foo 2026 10:00:00 +0000", None),
        ("Mon, 5 Jan 1026 10:00:00 +0000", None),
        ("nonsense", None),
        ("", None),
    ],
)
def test_dates(written: str, expected: tuple[int, ...] | None) -> None:
    assert parse_date(written) == (None if expected is None else at(*expected))


def test_times_in_the_future_are_taken_as_now() -> None:
    now = at(2026, 1, 1)
    got = parse(b"From: a@example.com\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\n\r\nhi", now)
    assert (got.date, got.received_at) == (now, now)
    soon = parse(b"From: a@example.com\r\nDate: Thu, 1 Jan 2026 23:00:00 +0000\r\n\r\nhi", now)
    assert soon.received_at == at(2026, 1, 1, 23)


@pytest.mark.parametrize(
    ("charset", "body", "text"),
    [
        (b"utf-8", b"caf\xc3\xa9", "café"),
        (b"UTF8", b"caf\xc3\xa9", "café"),
        (b"iso-8859-1", b"caf\xe9 \x80", "café €"),
        (b"us-ascii", b"caf\xe9", "café"),
        (b"windows-1251", b"\xcf\xf0\xe8", "При"),
        (b"koi8-r", b"\xf0\xd2\xc9", "При"),
        (b"gb2312", b"\xc4\xe3\xba\xc3", "你好"),
        (b"big5", b"\xa7A\xa6n", "你好"),
        (b"shift_jis", b"\x82\xb1\x82\xf1", "こん"),
        (b"iso-2022-jp", b"\x1b$B$3$s\x1b(B", "こん"),
        (b"euc-kr", b"\xbe\xc8", "안"),
        (b"utf-16", "olá".encode("utf-16"), "olá"),
        (b"utf-7", b"+AGE-", "+AGE-"),
        (b"punycode", b"caf-dma", "caf-dma"),
        (b"rot13", b"uryyb", "uryyb"),
        (b"no-such-thing", b"caf\xc3\xa9", "café"),
        (b"no-such-thing", b"caf\xe9", "café"),
        (b"utf-8", b"caf\xe9", "café"),
    ],
)
def test_charsets(charset: bytes, body: bytes, text: str) -> None:
    raw = (
        b"From: a@example.com\r\nContent-Type: text/plain; charset=" + charset + b"\r\n\r\n" + body
    )
    assert parse(raw).text == text


def test_raw_bytes_in_headers_are_read() -> None:
    got = parse(b"From: Jos\xe9 <jose@example.com>\r\nSubject: Ol\xc3\xa1 \xe1\r\n\r\nhi")
    assert got.sender == Address("José", "jose@example.com")
    assert got.subject == "Olá á"
    got = parse(b"Subject: \xc4\xe3\xba\xc3\r\nContent-Type: text/plain; charset=gbk\r\n\r\nhi")
    assert got.subject == "你好"


def test_headers_are_listed() -> None:
    shown = headers(PLAIN)
    assert ("subject", "Re: devolução 7") in shown
    assert len([name for name, _ in shown if name == "received"]) == 2
    assert len(headers(b"".join(b"X-%d: y\r\n" % n for n in range(5000)) + b"\r\n")) == 2000


def test_no_header_breaks_a_line() -> None:
    got = parse(
        b"From: =?utf-8?q?a=0D=0ABcc=3A?= <a@example.com>\r\n"
        b"Subject: =?utf-8?q?a=0D=0Ab=E2=80=A8c=C2=85d=0B=0C=00?=\r\n\r\nhi"
    )
    assert got.subject.split() == ["a", "b", "c", "d"]
    assert not set(got.subject + got.sender.name) & set("\r\n\x0b\x0c\x00\x85\u2028\u2029")


def test_what_is_no_mail_is_kept_and_marked() -> None:
    got = parse(b"hello there\nthis is no mail\n")
    assert got.unreadable
    assert "no-headers" in got.defects
    assert "this is no mail" in got.text


def test_the_sender_is_found_where_there_is_no_from() -> None:
    assert parse(b"Sender: a@example.com\r\n\r\nhi").sender.address == "a@example.com"
    assert parse(b"Return-Path: <a@example.com>\r\n\r\nhi").sender.address == "a@example.com"
    assert parse(b"Subject: x\r\n\r\nhi").sender == Address("", "")


def test_two_thousand_recipients_are_kept() -> None:
    raw = (
        b"To: "
        + b", ".join(b"u%d@example.com" % n for n in range(10_000))
        + b"\r\nFrom: a@example.com\r\n\r\nhi"
    )
    got = parse(raw)
    assert len(got.to) == 2000
    assert got.sender.address == "a@example.com"
