"""Words typed into a plain finding field, as needles. Pure."""

import re

from app.base.folding import fold
from app.desk.search_values import Needle

_WORD = re.compile(r"[^\W_]+")


def typed_needles(text: str) -> tuple[Needle, ...]:
    """The words as one phrase, the last of them perhaps unfinished."""
    words = tuple(_WORD.findall(fold(text)))
    return (Needle(words, beginning=text[-1:].isalnum()),) if words else ()
