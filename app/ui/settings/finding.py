"""Which rows of the settings answer what was typed. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.base.folding import fold

MOST = 12


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its section and name ("" is the whole section), and what it says."""

    section: str
    name: str
    word: str
    """The section's word."""
    label: str
    hint: str = ""
    also: str = ""
    """What its control can be set to, and what else it is called."""


def find(typed: str, rows: Iterable[Row]) -> tuple[Row, ...]:
    """Every word typed stands somewhere in the row; what its label begins with comes first."""
    words = fold(typed).split()
    if not words:
        return ()
    found = [(rank, at, row) for at, row in enumerate(rows) if (rank := _rank(words, row)) < 4]
    return tuple(row for *_, row in sorted(found, key=lambda one: one[:2])[:MOST])


def _rank(words: list[str], row: Row) -> int:
    """0 the label begins so, 1 it holds all, 2 with what stands beside it, 3 with the section's
    word; 4 no."""
    label, hint = fold(row.label), fold(f"{row.hint} {row.also}")
    if label.startswith(words[0]) and all(word in label for word in words):
        return 0
    for rank, text in ((1, label), (2, f"{label} {hint}"), (3, f"{label} {hint} {fold(row.word)}")):
        if all(word in text for word in words):
            return rank
    return 4
