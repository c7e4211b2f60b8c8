"""Text as it is compared: without case, without accents. Pure, any thread."""

import unicodedata


class _Plain(dict[int, str]):
    """Character to its plain form, filled as met: ``str.translate`` then runs at C speed."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code).lower())
        kept = "".join(c for c in parts if not unicodedata.combining(c))
        self[code] = plain = unicodedata.normalize("NFC", kept)
        return plain


class _OneToOne(dict[int, str]):
    """Like folding, but each character stays one character, so that places agree."""

    def __missing__(self, code: int) -> str:
        plain = fold(chr(code))
        self[code] = kept = plain if len(plain) == 1 else chr(code)
        return kept


_PLAIN = _Plain()
_ONE_TO_ONE = _OneToOne()


def fold(text: str) -> str:
    """Lower case without diacritics; the length may change."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


def in_place(text: str) -> str:
    """``text`` folded, each character in its place."""
    return text.lower() if text.isascii() else text.translate(_ONE_TO_ONE)
