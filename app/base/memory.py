"""How the C library keeps what was freed: asked to give it back. Any thread; nothing without glibc.

Python asks for large pieces (a chunk of mail, a frame of a pack) on many threads. glibc gives each
thread an arena of its own, and each keeps the most it ever held.
"""

import contextlib
from functools import lru_cache

_M_ARENA_MAX, _M_MMAP_THRESHOLD = -8, -3
"""mallopt(3)."""
_LARGE = 128 * 1024
"""Bytes from which memory goes back to the system as soon as it is free."""


@lru_cache
def share_arenas() -> None:
    """Threads that come from now on use the arenas there are: a first sync holds 12 MB less.

    They hardly ever ask at the same moment: whoever has Python's lock is alone in most of it.
    """
    _tell(_M_ARENA_MAX, 1)


@lru_cache
def give_back_large() -> None:
    """Keep no memory of what was large.

    glibc raises its own bound with each large piece that is freed, and a first sync, whose chunks
    are megabytes, would hold 10 MB of nothing.
    """
    _tell(_M_MMAP_THRESHOLD, _LARGE)


def _tell(what: int, value: int) -> None:
    import ctypes

    with contextlib.suppress(OSError, AttributeError, TypeError):  # no glibc
        ctypes.CDLL(None).mallopt(what, value)
