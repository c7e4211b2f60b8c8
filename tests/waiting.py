"""Waiting for what comes by itself and is told by no event: guards against hanging, no goals."""

import asyncio
import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds after which a test gives up."""
_POLL = 0.02


async def until(
    seen: Callable[[], object], what: str = "what is waited for", patience: float = PATIENCE
) -> float:
    """Let the loop go on until something is seen; gives the seconds it took, fails by name."""
    began = time.monotonic()
    while not seen():
        assert time.monotonic() - began < patience, f"never seen: {what}"
        await asyncio.sleep(_POLL)
    return time.monotonic() - began


def wait_until(
    seen: Callable[[], object], what: str = "what is waited for", patience: float = PATIENCE
) -> None:
    """The same where no loop is: this thread waits."""
    ends = time.monotonic() + patience
    while not seen():
        assert time.monotonic() < ends, f"never seen: {what}"
        time.sleep(_POLL)
