"""Bytes of any charset to text: an allow-list, then UTF-8, then Windows-1252. Pure and total.

Mail names its charset itself, so the name is hostile: ``punycode`` takes seconds for 200 KB,
``unicode_escape`` and ``utf-7`` say other things than they show, and some codecs are no text at
all. Only what is listed here reaches a codec (reliability 3.2.12).
"""

import re

_ALIASES = {
    "utf-8": "utf8 utf-8 unicode-1-1-utf-8 utf8mb4 x-utf-8 utf-8-sig cp65001",
    # What calls itself ASCII or Latin-1 is Windows-1252 in practice (WHATWG Encoding).
    "cp1252": "ascii us-ascii ansi_x3.4-1968 iso-ir-6 iso646-us us latin1 latin-1 l1 iso-8859-1 "
    "iso8859-1 iso_8859-1 iso88591 cp819 ibm819 windows-1252 cp1252 cp-1252 x-cp1252 ansi 8bit "
    "iso-8859-1-windows-3.1-latin-1 win-1252 windows1252",
    "iso8859_2": "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2",
    "iso8859_3": "iso-8859-3 iso8859-3 latin3",
    "iso8859_4": "iso-8859-4 iso8859-4 latin4",
    "iso8859_5": "iso-8859-5 iso8859-5 cyrillic",
    "iso8859_6": "iso-8859-6 iso8859-6 arabic iso-8859-6-i iso-8859-6-e",
    "iso8859_7": "iso-8859-7 iso8859-7 greek sun_eu_greek",
    "iso8859_8": "iso-8859-8 iso8859-8 hebrew iso-8859-8-i iso-8859-8-e",
    "cp1254": "iso-8859-9 iso8859-9 latin5 windows-1254 cp1254 turkish",
    "iso8859_10": "iso-8859-10 iso8859-10 latin6",
    "cp874": "tis-620 tis620 iso-8859-11 windows-874 cp874",
    "iso8859_13": "iso-8859-13 iso8859-13",
    "iso8859_14": "iso-8859-14 iso8859-14",
    "iso8859_15": "iso-8859-15 iso8859-15 latin-9 latin9 latin0",
    "iso8859_16": "iso-8859-16 iso8859-16",
    "cp1250": "windows-1250 cp1250 win-1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 win-1251 x-cp1251",
    "cp1253": "windows-1253 cp1253",
    "cp1255": "windows-1255 cp1255",
    "cp1256": "windows-1256 cp1256",
    "cp1257": "windows-1257 cp1257",
    "cp1258": "windows-1258 cp1258",
    "cp437": "cp437 ibm437",
    "cp850": "cp850 ibm850",
    "cp852": "cp852 ibm852",
    "cp858": "cp858 ibm858",
    "cp866": "cp866 ibm866",
    "koi8_r": "koi8-r koi8r koi8",
    "koi8_u": "koi8-u koi8u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman macroman",
    "mac_cyrillic": "x-mac-cyrillic",
    "gb18030": "gb2312 gb_2312-80 gbk gb18030 cp936 ms936 windows-936 x-gbk euc-cn chinese",
    "hz": "hz-gb-2312 hz",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5 cp950 windows-950 big5hkscs",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932 ms932 csshiftjis",
    "euc_jp": "euc-jp eucjp x-euc-jp",
    "iso2022_jp_ext": "iso-2022-jp iso2022jp iso-2022-jp-1 iso-2022-jp-2 csiso2022jp",
    "cp949": "euc-kr euckr ks_c_5601-1987 ks_c_5601 ksc5601 cp949 uhc windows-949 korean",
    "iso2022_kr": "iso-2022-kr",
    "utf-16": "utf-16 utf16 unicode ucs-2 iso-10646-ucs-2",
    "utf-16-le": "utf-16le utf-16-le",
    "utf-16-be": "utf-16be utf-16-be",
    "utf-32": "utf-32 utf32",
}
_CODECS = {alias: codec for codec, aliases in _ALIASES.items() for alias in aliases.split()}
_ASCII_FIRST = frozenset(
    codec for codec in _ALIASES if codec.startswith(("cp", "iso8859", "koi8", "mac", "utf-8"))
)
# Control characters to spaces, TAB and line ends kept; done on bytes where ASCII is ASCII.
_BLANKED = bytes(c if c >= 32 or c in b"\t\n\r" else 32 for c in range(256)).replace(b"\x7f", b" ")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def codec_of(charset: str) -> str | None:
    """The Python codec for a charset as mail names it, none when it is not on the list."""
    return _CODECS.get(charset.strip().strip("\"'").lower())


def decode(data: bytes, charset: str) -> tuple[str, bool]:
    """``data`` as text without control characters, and whether ``charset`` really fitted.

    No charset at all fits when the bytes are UTF-8. A wrong one falls back to strict UTF-8 and
    then to Windows-1252 with replacement characters.
    """
    codec = _CODECS.get(charset) or (codec_of(charset) if charset else "utf-8")
    if codec is None or codec in _ASCII_FIRST:
        return _decode_ascii_based(data.translate(_BLANKED), codec)
    try:
        return _CONTROLS.sub(" ", data.decode(codec)), True
    except (UnicodeError, ValueError):
        pass
    text, fits = _guess(data, codec)
    return _CONTROLS.sub(" ", text), fits


def _decode_ascii_based(data: bytes, codec: str | None) -> tuple[str, bool]:
    if codec is not None:
        try:
            # UTF-8 that calls itself Latin-1 is common; Latin-1 that happens to be UTF-8 is not.
            return data.decode("utf-8" if codec == "cp1252" else codec), True
        except UnicodeError:
            pass
    if codec == "cp1252":
        return data.decode("cp1252", "replace"), True
    try:
        return data.decode("utf-8"), False
    except UnicodeError:
        return data.decode("cp1252", "replace"), False


def _guess(data: bytes, codec: str) -> tuple[str, bool]:
    """A damaged multi-byte text mostly still reads in its own charset."""
    try:
        return data.decode("utf-8"), False
    except UnicodeError:
        text = data.decode(codec, "replace")
    if text.count("�") * 10 <= len(text):
        return text, False
    return data.decode("cp1252", "replace"), False
