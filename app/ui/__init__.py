"""The window: everything that imports Qt. ``run`` opens it and returns its exit code."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.inbox.values import QueueRow
    from app.ui.wish import Opening, Wish

__all__ = ["run"]


def run(
    desk_factory: "Callable[[], Desk]",
    *,
    quit_after: float | None = None,
    profile: Path,
    first_rows: "Sequence[QueueRow]" = (),
    wished: "Callable[[Wish], object] | None" = None,
    opening: "Opening" = "",
    hidden: bool = False,
) -> int:
    """Open the window and stay until it is closed. See ``app.ui.start.run``."""
    from app.ui import start

    return start.run(
        desk_factory,
        quit_after=quit_after,
        profile=profile,
        first_rows=first_rows,
        wished=wished,
        opening=opening,
        hidden=hidden,
    )
