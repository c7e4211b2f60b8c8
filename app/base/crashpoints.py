"""Named points at which a test may end the process as a power cut would.

``NIGHTDESK_CRASH_AT=name`` or ``name:3`` (the third passing) kills the process with SIGKILL there.
Without that variable a point costs one comparison.
"""

import os
import signal

_WANTED, _, _COUNT = os.environ.get("NIGHTDESK_CRASH_AT", "").partition(":")
_left = int(_COUNT or 1)


def passing(name: str) -> None:
    """Die here if this is the point asked for."""
    if name != _WANTED:
        return
    global _left  # noqa: PLW0603  a count of passings is the point's whole state
    _left -= 1
    if _left <= 0:
        os.kill(os.getpid(), signal.SIGKILL)
