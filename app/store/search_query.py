"""What a person types into the search box, as clauses, and clauses as an FTS5 expression. Pure.

Nothing typed reaches MATCH except between quotes, where only the quote itself means anything.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.store import search_words

_LONGEST = 1000  # characters that are read
_MOST = 24  # clauses
_CONTROLS = dict.fromkeys(range(32), " ")
_QUOTES = str.maketrans("“”„«»", '"""""')
_FIELDS = {
    "from": ("sender",),
    "to": ("recipients",),
    "subject": ("subject",),
    "filename": ("files",),
}
_CLAUSE = re.compile(
    r"(?P<minus>-)?(?:(?P<field>from|to|subject|filename):)?"
    r'(?:"(?P<phrase>[^"]*)(?P<closed>")?|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that follow each other, in some of the columns or in all (``columns`` empty).

    ``head`` are the finished words, ``prefix`` the folded beginning of one still being typed.
    """

    head: str
    prefix: str = ""
    columns: tuple[str, ...] = ()
    negative: bool = False


Endings = Callable[[Clause], Iterable[str] | None]
"""The words that may end a clause with a prefix; None: all there are."""


def parse(text: str, *, typing: bool) -> tuple[Clause, ...]:
    """The clauses of ``text``, those without any word dropped.

    ``typing``: the last word counts as unfinished unless something follows it.
    """
    clean = text[:_LONGEST].encode("utf-8", "replace").decode("utf-8")
    clean = clean.translate(_CONTROLS).translate(_QUOTES)
    matches = [m for m in _CLAUSE.finditer(clean) if search_words.words(_words_of(m))][:_MOST]
    return tuple(_clause(m, typing=typing and m.end() == len(clean)) for m in matches)


def _words_of(match: re.Match[str]) -> str:
    return match["word"] or match["phrase"] or ""


def _clause(match: re.Match[str], *, typing: bool) -> Clause:
    text = _words_of(match)
    columns = _FIELDS.get((match["field"] or "").lower(), ())
    negative = match["minus"] is not None
    *head, last = search_words.words(text)
    unfinished = typing and not negative and match["closed"] is None and text[-1].isalnum()
    if unfinished and (len(last) > 1 or search_words.unspaced(last)):
        return Clause(" ".join(head), last, columns)
    return Clause(text, "", columns, negative)


def expression(clauses: Iterable[Clause], endings: Endings) -> str:
    """The clauses as an FTS5 expression; empty when none asks for anything."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for clause in clauses:
        (unwanted if clause.negative else wanted).append(_term(clause, endings))
    if not wanted:
        return ""
    found = " AND ".join(wanted)
    return f"({found}) NOT ({' OR '.join(unwanted)})" if unwanted else found


def _term(clause: Clause, endings: Endings) -> str:
    columns = f"{{{' '.join(clause.columns)}}} : " if clause.columns else ""
    if not clause.prefix:
        return columns + quoted(clause.head)
    words = endings(clause)
    if words is None:
        return f"{columns}{quoted(f'{clause.head} {clause.prefix}')} *"
    choices = dict.fromkeys((clause.prefix, *words))
    return f"{columns}({' OR '.join(quoted(f'{clause.head} {word}') for word in choices)})"


def quoted(text: str) -> str:
    """``text`` as an FTS5 string."""
    return '"' + text.replace('"', '""') + '"'


def loosened(clause: Clause) -> Clause:
    """A single wanted word as the beginning of a search within words; else the clause itself."""
    words = [*search_words.words(clause.head), *filter(None, (clause.prefix,))]
    if clause.negative or len(words) != 1:
        return clause
    return Clause("", words[0], clause.columns)
