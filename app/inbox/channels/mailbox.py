"""What mail servers say of their folders, and what is asked of them. Values only."""

from dataclasses import dataclass
from enum import IntEnum

import msgspec


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a message lies on its server (reliability 3.2.1): the identity of a location."""

    folder: str
    uidvalidity: int
    uid: int


class Mark(IntEnum):
    """What a server remembers of a message; the bits of ``marks``."""

    SEEN = 1
    ANSWERED = 2


class Move(IntEnum):
    """Where a message is to go on its server (C3); they share ``wanted`` with the marks."""

    ARCHIVE = 4
    JUNK = 8
    INBOX = 16


MARKS = Mark.SEEN | Mark.ANSWERED
MOVES = Move.ARCHIVE | Move.JUNK | Move.INBOX

Span = tuple[int, int]
"""UIDs from the first to the last, both included."""


@dataclass(frozen=True, slots=True)
class Delta:
    """What a server says became of messages in a folder; it may name some that are not stored."""

    folder: str
    uidvalidity: int
    marks: tuple[tuple[int, int], ...] = ()
    """UIDs and the marks they have now."""
    gone: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Census:
    """Every message of a folder, as UIDs; ``unseen`` and ``answered`` None: not asked for.

    ``whole``: all of them are stored, so what lay there under another UIDVALIDITY and is not
    among them has left.
    """

    folder: str
    uidvalidity: int
    present: tuple[Span, ...]
    unseen: tuple[Span, ...] | None = None
    answered: tuple[Span, ...] | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """A message known by little: enough to find it again after its UID changed."""

    uid: int
    message_id: str
    size: int
    marks: int
    date: int | None
    subject: str


@dataclass(frozen=True, slots=True)
class Act:
    """Marks to be added to a message on the server, and where it is to go.

    ``message_id`` is the one it is known by here ("" when it has none): another message may lie
    in its place by now (reliability 3.2.7). ``marks`` are bits of ``Mark`` and one of ``Move``.
    """

    place: Place
    message_id: str
    marks: int

    @property
    def move(self) -> Move | None:
        """Where it is to go; None when it stays."""
        return next((move for move in Move if self.marks & move), None)


@dataclass(frozen=True, slots=True)
class ActDone:
    """What became of an ``Act``.

    ``ok`` False: it cannot be done, another message lies there or the server will not. ``now``:
    where a moved message lies; ``stays``: it lies at its old place as well.
    """

    ok: bool
    now: Place | None = None
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """The messages a folder received on a day (2026-11-02), as the server counts them (R7)."""

    folder: str
    uidvalidity: int
    day: str
    uids: tuple[int, ...]
