"""The text of mail headers: encoded words decoded, raw bytes repaired, line breaks made harmless.

Pure and total. Header values come in as text in which bytes that are not UTF-8 are surrogate
escapes; they leave as text that can be stored, shown and written back (reliability 3.10).
"""

import binascii
import re

from app.inbox.parsing import charsets

_WORD = re.compile(r"=\?([^?\s]{1,75})\?([BbQq])\?([^?]*+)\?=")
_ESCAPES = re.compile("[\udc80-\udcff]+")
_UNSAFE = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")
_BASE64_JUNK = re.compile(r"[^A-Za-z0-9+/]+")


def clean_header(text: str) -> str:
    """``text`` with every character that could end or split a header line turned into a space.

    CR, LF, VT, FF, NUL, NEL, U+2028, U+2029 and the other control characters.
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSAFE.sub(" ", text)


def decode_header(value: str, charset: str = "") -> str:
    """Decode RFC 2047 encoded words and stray 8-bit bytes (these as ``charset`` if given)."""
    if value.isascii():
        return clean_header(_decode_words(value) if "=?" in value else value)
    value = _repair(value, charset)
    return clean_header(_decode_words(value) if "=?" in value else value)


def _repair(value: str, charset: str) -> str:
    if _ESCAPES.search(value) is None:
        return value
    codec = charsets.codec_of(charset) if charset else None
    if codec is not None and codec != "utf-8":
        text, fits = charsets.decode(value.encode("utf-8", "surrogateescape"), charset)
        if fits:
            return text
    return _ESCAPES.sub(_as_windows, value)


def _as_windows(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _decode_words(value: str) -> str:
    """Adjacent words of one charset are joined as bytes first: senders split characters."""
    out: list[str] = []
    waiting: list[bytes] = []
    charset = ""
    position = 0
    for match in _WORD.finditer(value):
        gap = value[position : match.start()]
        name = match[1].partition("*")[0].lower()
        if waiting and (name != charset or not (gap == "" or gap.isspace())):
            out.append(charsets.decode(b"".join(waiting), charset)[0])
            waiting = []
        if not (position and gap.isspace()):
            out.append(gap)
        charset = name
        waiting.append(_word_bytes(match[2], match[3]))
        position = match.end()
    if waiting:
        out.append(charsets.decode(b"".join(waiting), charset)[0])
    out.append(value[position:])
    return "".join(out)


def _word_bytes(encoding: str, text: str) -> bytes:
    if encoding in "qQ":
        return binascii.a2b_qp(text.encode("utf-8", "surrogateescape"), header=True)
    return base64_bytes(_BASE64_JUNK.sub("", text))


def base64_bytes(text: str) -> bytes:
    """Decode base64 without its padding; a last lonely character is dropped."""
    text = text[: len(text) - 1] if len(text) % 4 == 1 else text
    return binascii.a2b_base64(text + "=" * (-len(text) % 4))
