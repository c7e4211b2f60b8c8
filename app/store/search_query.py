"""Clauses of a search, and clauses as an FTS5 expression. Pure. The language is ``search_syntax``.

Nothing typed reaches MATCH except between quotes, where only the quote itself means anything.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.store import search_words


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


def either(clauses: Iterable[Clause]) -> str:
    """An expression for whatever holds any of the unwanted clauses; empty when there are none."""
    return " OR ".join(_term(clause, lambda _: None) for clause in clauses if clause.negative)


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
