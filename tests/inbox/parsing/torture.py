"""Hostile messages, built when asked for: name -> bytes. None of them is anybody's mail."""

from collections.abc import Callable

HEAD = b"From: Ada <ada@example.com>\r\nSubject: Torture\r\nMessage-ID: <t@example.com>\r\n"
MIXED = b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"


def nested(depth: int, same: bool = False) -> bytes:
    """Multiparts in multiparts, each with its own boundary or all with the same."""
    names = [b"b" if same else b"b%d" % i for i in range(depth)]
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=%s\r\n\r\n--%s\r\n" % (name, name)
        for name in names
    )
    closing = b"".join(b"--%s--\r\n" % name for name in reversed(names))
    return HEAD + opening + b"Content-Type: text/plain\r\n\r\nhi\r\n" + closing


def part(headers: bytes, body: bytes) -> bytes:
    return b"--b\r\n" + headers + b"\r\n\r\n" + body + b"\r\n"


def header(name: bytes, value: bytes) -> bytes:
    return b"Message-ID: <t@example.com>\r\n" + name + b": " + value + b"\r\n\r\nhi\r\n"


def charset(name: bytes, body: bytes = b"caf\xe9 +AGEAYg- \\u0041") -> bytes:
    return HEAD + b'Content-Type: text/plain; charset="' + name + b'"\r\n\r\n' + body


BOMBS: dict[str, Callable[[], bytes]] = {
    "from quotes": lambda: header(b"From", b'"' * 40_000),
    "from quotes 1 MB": lambda: header(b"From", b'"' * 1_000_001),
    "from escapes": lambda: header(b"From", b'"' + b'\\"' * 400_000),
    "from dots": lambda: header(b"From", b"." * 40_000),
    "from commas": lambda: header(b"From", b"," * 40_000),
    "from parentheses": lambda: header(b"From", b"(" * 200_000),
    "from brackets": lambda: header(b"From", b"<" * 200_000),
    "to commas 1 MB": lambda: header(b"To", b"," * 1_000_000),
    "to colons": lambda: header(b"To", b"a:" * 200_000),
    "to words": lambda: header(b"To", b"=?utf-8?q?a?= " * 100_000),
    "10,000 recipients": lambda: header(b"To", b"Some One <someone@example.com>,\r\n " * 10_000),
    "10,000 To headers": lambda: b"To: someone@example.com\r\n" * 10_000 + b"\r\nhi",
    "type semicolons": lambda: header(b"Content-Type", b"a/b" + b";" * 1_000_000),
    "type parameters": lambda: header(b"Content-Type", b"a/b" + b"; a=b" * 200_000),
    "type quotes": lambda: header(b"Content-Type", b'a/b; name="' + b'\\"' * 200_000),
    "type continuations": lambda: header(
        b"Content-Type", b"a/b" + b"".join(b"; name*%d=b" % i for i in range(50_000))
    ),
    "type huge index": lambda: header(b"Content-Type", b"a/b; name*99999999999=a; name*999*=b"),
    "disposition names": lambda: header(
        b"Content-Disposition", b"attachment" + b"; filename*0*=utf-8''a" * 50_000
    ),
    "subject 1 MB": lambda: header(b"Subject", b"a" * 1_000_000),
    "subject words": lambda: header(b"Subject", b"=?utf-8?q?a?= " * 100_000),
    "subject words without end": lambda: header(b"Subject", b"=?utf-8?q?" * 100_000),
    "subject base64": lambda: header(b"Subject", b"=?utf-8?b?" + b"w6k" * 300_000 + b"?="),
    "subject folded": lambda: header(b"Subject", b"a\r\n " * 300_000),
    "subject prefixes": lambda: header(b"Subject", b"Re: " * 300_000),
    "subject blanks": lambda: header(b"Subject", b" " * 1_000_000),
    "subject 8-bit": lambda: header(b"Subject", b"\xff" * 1_000_000),
    "references": lambda: header(b"References", b"<a@example.com>" * 100_000),
    "references open": lambda: header(b"References", b"<" * 500_000 + b"@" * 500_000),
    "message id 1 MB": lambda: b"Message-ID: <" + b"a" * 1_000_000 + b"@b>\r\n" + HEAD + b"\r\nhi",
    "message id empty": lambda: b"Message-ID:\r\nFrom: a@b.test\r\n\r\nhi",
    "message id twice": lambda: b"Message-ID: <a@b.test>\r\nMessage-ID: <c@d.test>\r\n\r\nhi",
    "date 1 MB": lambda: header(b"Date", b"1 " * 500_000),
    "date digits": lambda: header(b"Date", b"9" * 100_000),
    "date year": lambda: header(b"Date", b"Mon, 1 Jan 999999999999 00:00:00 +9999"),
    "received 100,000": lambda: b"Received: x; Mon, 1 Jan 2024 00:00:00 +0000\r\n" * 100_000 + HEAD,
    "headers 100,000": lambda: b"".join(b"X-%d: v\r\n" % i for i in range(100_000)) + HEAD,
    "headers 100,000 same": lambda: b"X-A: v\r\n" * 100_000 + HEAD + b"\r\nhi",
    "header names": lambda: (b"a" * 10_000 + b": b\r\n") * 100 + HEAD + b"\r\nhi",
    "headers without colon": lambda: HEAD + b"junk\r\n" * 200_000 + b"\r\nhi",
    "headers without end": lambda: HEAD + b"X: y\r\n" * 10_000,
    "continuations": lambda: HEAD + b"X: y\r\n" + b"\tz\r\n" * 300_000 + b"\r\nhi",
    "nested 26": lambda: nested(26),
    "nested 200": lambda: nested(200),
    "nested 3,000": lambda: nested(3000),
    "nested 3,000 same": lambda: nested(3000, same=True),
    "nested around 10 MB": lambda: nested(200).replace(b"hi", b"line of text\r\n" * 700_000),
    "messages 1,000": lambda: HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 1000 + b"hi",
    "messages 250 around 10 MB": lambda: (
        HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 250 + b"\r\n" + b"x" * 10_000_000
    ),
    "parts 100,000": lambda: HEAD + MIXED + b"--b\r\n\r\nx\r\n" * 100_000 + b"--b--\r\n",
    "parts 1,000,000 empty": lambda: HEAD + MIXED + b"--b\r\n" * 1_000_000 + b"--b--\r\n",
    "parts of headers": lambda: HEAD + MIXED + part(b"X: y\r\n" * 50_000, b"x") * 5,
    "part with words": lambda: HEAD + MIXED + part(b"X: " + b"=?utf-8?q?a?= " * 100_000, b"x"),
    "boundary missing": lambda: HEAD + b"Content-Type: multipart/mixed\r\n\r\nhi",
    "boundary empty": lambda: HEAD + MIXED.replace(b"=b", b'=""') + b"--\r\n\r\nhi",
    "boundary long": lambda: (
        HEAD + b"Content-Type: multipart/mixed; boundary=" + b"b" * 15_000 + b"\r\n\r\n"
        + (b"--" + b"b" * 14_999 + b"\r\n") * 500
    ),
    "boundary nearly": lambda: HEAD + MIXED + b"--bx" * 2_000_000,
    "boundary lines": lambda: HEAD + MIXED + b"\r\n--bx" * 500_000,
    "never closed": lambda: HEAD + MIXED + part(b"Content-Type: text/plain", b"hi"),
    "alternatives 600": lambda: (
        HEAD + MIXED.replace(b"mixed", b"alternative")
        + part(b"Content-Type: text/html", b"<p>hi") * 600
    ),
    "base64 broken": lambda: header(b"Content-Transfer-Encoding", b"base64") + b"QUJD*=\x00QQ=x",
    "base64 of padding": lambda: header(b"Content-Transfer-Encoding", b"base64") + b"=" * 2_000_000,
    "quoted-printable ends": lambda: (
        HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n" * 500_000
    ),
    "quoted-printable blanks": lambda: (
        HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b" " * 2_000_000
    ),
    "uuencoded": lambda: (
        HEAD + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n"
        + b"#0V%T\r\n" * 100_000 + b"end\r\n"
    ),
    "50 MB in parts": lambda: (
        HEAD + MIXED
        + part(b"Content-Type: text/plain", b"see the file")
        + part(
            b"Content-Type: application/octet-stream; name=big.bin\r\n"
            b"Content-Transfer-Encoding: base64",
            (b"QUJD" * 19 + b"\r\n") * 640_000,
        )
        + b"--b--\r\n"
    ),
    "50 MB of lines": lambda: HEAD + b"\r\n" + b"a line of text that goes on\r\n" * 1_700_000,
    "50 MB in one line": lambda: HEAD + b"\r\n" + b"x" * 50_000_000,
    "50 MB of header": lambda: b"Subject: " + b"x" * 50_000_000,
    "50 MB of line ends": lambda: HEAD + b"\r\n" * 25_000_000,
    "50 MB of spaces": lambda: HEAD + b"\r\n" + b" " * 50_000_000,
    "quote bomb": lambda: HEAD + b"\r\n" + b"> " * 1_000_000,
    "quote lines": lambda: HEAD + b"\r\n" + b"> a\r\nb\r\n" * 200_000,
    "openers": lambda: HEAD + b"\r\n" + b"On Monday, Ada wrote:\r\n" * 80_000,
    "html bomb": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 400_000,
    "html open": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"<" * 2_000_000,
    "html entities": lambda: HEAD + b"Content-Type: text/html\r\n\r\n" + b"&amp;" * 400_000,
    "charset punycode": lambda: charset(b"punycode", b"a-" + b"b" * 200_000),
    "charset idna": lambda: charset(b"idna", b"a." * 100_000),
    "charset utf-7": lambda: charset(b"utf-7"),
    "charset hex": lambda: charset(b"hex"),
    "charset zip": lambda: charset(b"zlib_codec"),
    "charset rot13": lambda: charset(b"rot13"),
    "charset unicode_escape": lambda: charset(b"unicode_escape"),
    "charset raw_unicode_escape": lambda: charset(b"raw_unicode_escape"),
    "charset undefined": lambda: charset(b"undefined"),
    "charset mbcs": lambda: charset(b"mbcs"),
    "charset unknown": lambda: charset(b"x-nobody-knows"),
    "charset with NUL": lambda: charset(b"utf-8\x00x"),
    "charset path": lambda: charset(b"../../etc/passwd"),
    "charset long": lambda: charset(b"u" * 10_000),
    "charset utf-16 odd": lambda: charset(b"utf-16", b"\xff\xfea\x00b\x00c"),
    "charset utf-32": lambda: charset(b"utf-32", b"abcde"),
    "charset iso-2022-kr": lambda: charset(b"iso-2022-kr", b"\x1b$)C\x0e!"),
    "charset hz": lambda: charset(b"hz-gb-2312", b"~{VPNDV~}~{"),
    "NUL body": lambda: HEAD + b"\r\n" + b"\x00" * 100_000,
    "NUL everywhere": lambda: b"\x00" * 100_000,
    "empty": lambda: b"",
    "one byte": lambda: b"\x00",
    "line ends only": lambda: b"\r\n" * 500_000,
    "no headers": lambda: b"this is no mail at all\r\n" * 100,
    "body only": lambda: b"\r\n\r\nhi",
    "old Mac line ends": lambda: HEAD.replace(b"\r\n", b"\r") + b"\rhi\rthere\r",
    "mixed line ends": lambda: HEAD.replace(b"\r\n", b"\n", 1) + b"\nhi\r\n\r\nthere",
    "byte order mark": lambda: b"\xef\xbb\xbf" + HEAD + b"\r\nhi",
    "mbox line": lambda: b"From ada@example.com Mon Jan  5 10:00:00 2026\r\n" + HEAD + b"\r\nhi",
    "binary": lambda: bytes(range(256)) * 4000,
}  # fmt: skip
