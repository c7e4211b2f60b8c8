"""Setting an account up: its servers found from the address, its person signed in by browser.

Both take long and tell what they do on the way, so they are generators: the command line prints
what they give, the window consumes them on a thread of its own. Any thread without a running loop.
"""

import asyncio
import queue
from collections.abc import AsyncIterator, Iterator, Mapping
from threading import Event

from app.base.errors import UsageError
from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.channels import load
from app.inbox.channels.base import Check, Found

__all__ = ["Check", "Found", "find", "sign_in"]

_GLANCE = 0.1


def find(kind: str, known: Mapping[str, str]) -> Iterator[Check | Found]:
    """Complete the settings of a new account: each step as it was tried, then what works.

    ``known`` holds what was given, by field name. Raises ``ChannelError``.
    """
    steps = load(kind).find(known)
    with asyncio.Runner() as runner:
        while (step := runner.run(_next(steps))) is not None:
            yield step


async def _next(steps: AsyncIterator[Check | Found]) -> Check | Found | None:
    return await anext(steps, None)


def sign_in(desk: Desk, account: AccountId, stop: Event) -> Iterator[str]:
    """Gives the address to open in the browser, and ends when the person has signed in.

    What comes of it is in the keychain then. Raises ``ChannelError``, ``SecretError``, and
    ``UsageError("interrupted")`` once ``stop`` is set.
    """
    addresses: queue.SimpleQueue[str] = queue.SimpleQueue()

    async def browse(address: str) -> None:
        addresses.put(address)

    signing_in = desk.engine.sign_in(account, browse)
    try:
        while not (signing_in.done() and addresses.empty()):
            if stop.is_set():
                raise UsageError("interrupted")
            try:
                yield addresses.get(timeout=_GLANCE)
            except queue.Empty:
                continue
        signing_in.result()
    finally:
        signing_in.cancel()
