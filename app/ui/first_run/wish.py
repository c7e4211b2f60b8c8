"""What a person wants that another workspace, or none at work, is needed for. Pure.

The window closes with it; whoever opened the window does it and opens the next one.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.base.errors import Problem

Kind = Literal["restore", "real", "demo", "fresh-demo", "again"]
Opening = Literal["", "welcome", "connect", "import", "data", "language"]
"""The page a window begins with; empty is the queue, "language" the settings it was changed in."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """A backup is in the workspace's place: when it was made (microseconds UTC), what is in it,
    and where the database lies that was there before."""

    at: int
    conversations: int
    messages: int
    aside: Path | None = None
    unsure: int = 0
    """Outgoing messages that may have left since."""
    missing: int = 0
    """Large mails whose source is neither in the workspace nor beside the backup."""


@dataclass(frozen=True, slots=True)
class Begin:
    """How a window begins: with which page, in the tray until it is asked for, and what went wrong
    or was put back before it, for it to say."""

    page: Opening = ""
    hidden: bool = False
    wrong: Problem | None = None
    put_back: PutBack | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Put ``file``, made ``at``, in the workspace's place; go to the real workspace (and connect a
    mailbox there, or bring mail in: ``then``); to the demo; to a demo as at first; or open once
    more."""

    kind: Kind
    file: Path | None = None
    then: Opening = ""
    at: int = 0
