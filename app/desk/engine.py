"""The accounts' own thread: an asyncio loop on which the supervisor lives.

The window and the command line use it alike; nothing of asyncio, IMAP or SMTP is imported before.
Every method may be called from any thread but the engine's.
"""

import asyncio
import contextlib
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from dataclasses import astuple
from typing import Any, TypeVar

from app.base.ids import AccountId
from app.base.worker import Threads
from app.inbox.channels.base import Approved, Check
from app.inbox.context import Secrets
from app.inbox.ingest_rows import Stored
from app.inbox.live import Live
from app.inbox.pacing import ended
from app.inbox.supervisor import Round, Supervisor
from app.store.store import Store

__all__ = ["Engine", "Round"]

T = TypeVar("T")
_BLOCKING = 16
"""Threads at most for what blocks: names looked up, the keychain, folders of other programs."""


class Engine:
    """Runs until ``stop``."""

    def __init__(self, store: Store, secrets: Secrets, live: Live | None = None) -> None:
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(Threads(_BLOCKING, "accounts"))
        self._supervisor = Supervisor(store, secrets, live)
        self._running: asyncio.Task[None] | None = None
        self._thread = threading.Thread(target=self._turn, name="accounts", daemon=True)
        self._thread.start()

    def run(self) -> None:
        """Keep every account and the outbox going until ``stop``."""
        self._submit(self._run()).result()

    def once(self) -> "Future[Round]":
        """One look at every account, everything due tried once (beside ``run``, too)."""
        return self._submit(self._once())

    @property
    def so_far(self) -> Round:
        """What was received and sent since the start of the engine."""
        return self._supervisor.so_far

    def since(self, before: Round) -> Round:
        """What was received and sent after ``before`` was read from ``so_far``."""
        now = self.so_far
        pairs = zip(astuple(now.counts), astuple(before.counts), strict=True)
        return Round(Stored(*(a - b for a, b in pairs)), now.sent - before.sent)

    def network_changed(self) -> None:
        """Another network, or the machine woke up: no connection is to be trusted."""
        self._loop.call_soon_threadsafe(self._supervisor.network_changed)

    def audit(self, account: AccountId) -> "Future[int]":
        """Count what the server has, fetch what is missing here; gives how many still are (R7)."""
        return self._submit(self._supervisor.audit(account))

    def accept_loss(self, account: AccountId) -> "Future[None]":
        """A person says that what vanished from a folder at once was meant to."""
        return self._submit(self._supervisor.accept_loss(account))

    def check(self, account: AccountId) -> "Future[tuple[Check, ...]]":
        """Try an account step by step, changing nothing."""
        return self._submit(self._supervisor.check(account))

    def approved(self, account: AccountId) -> "Future[tuple[Approved, ...]]":
        """The texts that may be sent when free ones are not taken."""
        return self._submit(self._supervisor.approved(account))

    def typing(self, account: AccountId, to: str, *, on: bool) -> None:
        """Show somebody that we are typing, or no longer; nobody waits for it."""
        self._submit(self._supervisor.typing(account, to, on=on))

    def sign_in(
        self, account: AccountId, browse: "Callable[[str], Awaitable[None]]"
    ) -> "Future[None]":
        """Have a person sign in with the browser; ``browse`` gets the address to open."""
        return self._submit(self._supervisor.sign_in(account, browse))

    def stop(self, deadline: float = 5.0) -> None:
        """End what runs, drop every connection, end the thread."""
        if not self._thread.is_alive():
            return
        with contextlib.suppress(TimeoutError):
            self._submit(self._end()).result(deadline)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(deadline)

    def _turn(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.close()

    def _submit(self, work: "Coroutine[Any, Any, T]") -> "Future[T]":
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def _run(self) -> None:
        if self._running is None:
            self._running = self._loop.create_task(self._supervisor.run(), name="supervisor")

    async def _once(self) -> Round:
        # What is under way on the running supervisor must not be taken for left-overs.
        return await self._supervisor.once(sweep=self._running is None)

    async def _end(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self._supervisor.wind_down()  # a single round may be under way
        await ended(t for t in asyncio.all_tasks() if t is not asyncio.current_task())
        await self._supervisor.close()
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()
