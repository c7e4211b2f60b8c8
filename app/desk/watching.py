"""Long work that somebody looks on, and may stop: told in steps, kept in slices. Any thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from app.base.errors import NightdeskError, UsageError

if TYPE_CHECKING:
    from app.base.ids import CommandId
    from app.desk.desk import Desk
    from app.store.commands import Command

T = TypeVar("T")
Tell = Callable[[int, int], object]
_SLICE = 100
"""Pieces a transaction: the writer is free for mail in between."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Somebody looks on: ``tell`` hears how much of how much is done, ``stop`` ends it with
    ``UsageError("stopped-midway")`` and everything as it was."""

    tell: Tell = lambda _done, _total: None
    stop: Event = field(default_factory=Event)

    def step(self, done: int, total: int) -> None:
        """So much is done."""
        if self.stop.is_set():
            raise UsageError("stopped-midway")
        self.tell(done, total)


def keep_each(
    desk: Desk, pieces: Sequence[T], command: Callable[[T], Command], watch: Watch
) -> CommandId | None:
    """Do what ``command`` makes of each piece, all under one undo; None: there was nothing to do.

    Stopped, refused or failed in the middle, what was done is taken back. Errand thread.
    """
    first: CommandId | None = None
    try:
        for start in range(0, len(pieces), _SLICE):
            watch.step(start, len(pieces))
            made = [command(piece) for piece in pieces[start : start + _SLICE]]
            done = desk.store.execute(*made, agent=desk.agent.id, batch=first).result()
            first = first or done.commands[0]
        watch.step(len(pieces), len(pieces))
    except NightdeskError:
        if first is not None:
            with suppress(NightdeskError):  # why it ended says more
                desk.undo(first).result()
        raise
    return first
