"""Words and their stems, as articles are found by. Pure, any thread.

Stemming is Snowball's (snowballstemmer), for the languages it knows; a word of another language is
its own stem. Stems are compared without accents: people who type leave them out.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from app.base.folding import fold
from app.kb.values import base

STEMMED = {
    "en": "english", "pt": "portuguese", "es": "spanish", "it": "italian", "ca": "catalan",
    "fr": "french", "de": "german", "nl": "dutch",
}  # fmt: skip
LONGEST = 40
"""Letters of a word that count."""
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text in lower case, accents kept."""
    return [word[:LONGEST] for word in _WORD.findall(text.lower())]


def prefix(language: str) -> str:
    """Two letters that each stem of a language begins with."""
    code = base(language)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else "xx"


@lru_cache(maxsize=64)
def _stemmer(language: str) -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer(STEMMED[language]) if language in STEMMED else None


@lru_cache(maxsize=200_000)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    return fold(stemmer.stemWord(word) if stemmer is not None else word)


def stems(given: Sequence[str], language: str) -> list[str]:
    """The stem of each word, its language before it."""
    code = prefix(language)
    return [code + _stem(word, code) for word in given]
