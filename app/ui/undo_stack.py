"""What can be taken back, the last first, and what was taken back and can be done again. Pure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Undo = Callable[[], Awaitable["Undo | None"]]
"""Takes an act back (or does it again); gives what does the opposite, where there is such."""

_DEEPEST = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One act of a person in the words of its toast."""

    words: str
    run: Undo
    icon: str = "check"


class UndoStack:
    """Two piles; a new act empties the pile of what can be done again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def push(self, step: Step) -> Step:
        """An act was done; gives it back, for ``drop``."""
        self._done.append(step)
        del self._done[:-_DEEPEST]
        self._undone.clear()
        return step

    def drop(self, step: Step | None) -> None:
        """An act can be taken back no more: a reply has left."""
        self._done = [kept for kept in self._done if kept is not step]

    def pop(self, *, again: bool = False) -> Step | None:
        """What is to be taken back now, or (``again``) to be done again."""
        pile = self._undone if again else self._done
        return pile.pop() if pile else None

    def turned(self, step: Step, opposite: Undo | None, *, again: bool = False) -> None:
        """``step`` was run: what does the opposite goes onto the other pile."""
        if opposite is not None:
            pile = self._done if again else self._undone
            pile.append(Step(step.words, opposite, step.icon))

    def depth(self, *, again: bool = False) -> int:
        """How many acts can be taken back, or done again."""
        return len(self._undone if again else self._done)
