"""What a long request cost: seconds and memory."""

import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.inbox.ingest_rows import Stored

_UNIT = 1 if sys.platform == "darwin" else 1024
_MB = 1 << 20


def counts(stored: "Stored", sent: int, began: float) -> dict[str, Any]:
    """The line that ``import`` and ``sync`` print; ``began`` is by the monotonic clock."""
    return {
        "stored": stored.stored,
        "duplicate": stored.duplicate,
        "unreadable": stored.unreadable,
        "conversations": stored.conversations,
        "sent": sent,
        "seconds": round(time.monotonic() - began, 3),
        "peak_rss_mb": peak_rss_mb(),
    }


def peak_rss_mb() -> float | None:
    """The most memory this process held, and its workers; pages they share count for each."""
    if sys.platform == "win32":
        return None
    import resource

    from app.inbox.pool import Pool

    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(own * _UNIT / _MB + Pool.peak_mb, 1)
