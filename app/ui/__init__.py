"""The window: everything that imports Qt. ``run`` opens it and returns its exit code.

PySide6 puts an ``__import__`` of its own before the one it finds, for ``from __feature__ import``.
That one reads the source of every module imported after it and keeps it: 21 MB and a sixth of the
start. Nobody here asks for features, so the other comes back before anything else is imported.
"""

import builtins
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6  # noqa: F401  the first to be imported

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.inbox.values import QueueRow
    from app.ui.first_run.wish import Begin, Wish

__all__ = ["run"]


def run(
    desk_factory: "Callable[[], Desk]",
    *,
    quit_after: float | None = None,
    profile: Path,
    first_rows: "Sequence[QueueRow]" = (),
    wished: "Callable[[Wish], object] | None" = None,
    begin: "Begin | None" = None,
    first: "Callable[[Callable[[float], object]], object] | None" = None,
) -> int:
    """Open the window and stay until it is closed. See ``app.ui.start.run``."""
    from app.ui import start
    from app.ui.first_run.wish import Begin

    return start.run(
        desk_factory,
        quit_after=quit_after,
        profile=profile,
        first_rows=first_rows,
        wished=wished,
        begin=begin or Begin(),
        first=first,
    )
