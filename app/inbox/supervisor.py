"""The accounts at work: one task each to receive, one outbox for all, health for who looks.

On the loop thread. A failing account waits by itself, with growing pauses; it never slows another.
"""

import asyncio
import contextlib
import json
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ConfigError,
    NightdeskError,
    Problem,
    SecretError,
    UsageError,
)
from app.base.ids import AccountId
from app.inbox.channels import load
from app.inbox.channels.base import Batch, Channel, Check
from app.inbox.context import Account, AccountContext, Secrets, account, accounts
from app.inbox.ingest import Stored
from app.inbox.outbox import Outbox
from app.inbox.pool import Pool
from app.store.schema.accounts import health
from app.store.settings import value
from app.store.store import Store
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 900.0
_HELD_WORTH_WAITING = 15.0
_NEEDS_A_PERSON = (AuthError, ConfigError, SecretError)


@dataclass(frozen=True, slots=True)
class Round:
    """What ``once`` came to: counts, messages sent, and each failing account's problem."""

    counts: Stored = field(default_factory=Stored)
    sent: int = 0
    problems: tuple[tuple[str, Problem], ...] = ()


class Supervisor:
    """Opens channels, keeps them busy, and writes down how they do."""

    def __init__(self, store: Store, secrets: Secrets) -> None:
        self._store = store
        self._secrets = secrets
        self._pool: Pool | None = None
        self._channels: dict[AccountId, tuple[Account, Channel, AccountContext]] = {}
        self._opening: dict[AccountId, asyncio.Lock] = {}
        self._looking: dict[AccountId, asyncio.Lock] = {}
        self._renewing: dict[AccountId, asyncio.Lock] = {}
        self._received_before = Stored()
        self.outbox = Outbox(store, self.channel)

    @property
    def so_far(self) -> Round:
        """What has been received and sent since the start; for a bar, on any thread."""
        contexts = [context for _, _, context in list(self._channels.values())]
        return Round(sum((c.received for c in contexts), self._received_before), self.outbox.sent)

    # --- channels ----------------------------------------------------------------------------

    async def channel(self, id: AccountId) -> Channel:
        """The open channel of an account; raises ``UsageError`` when it is removed."""
        async with self._opening.setdefault(id, asyncio.Lock()):
            known = self._channels.get(id)
            now = await asyncio.wrap_future(self._store.read(lambda c: account(c, id)))
            if now is None:
                raise UsageError("no-such-account", name=str(id))
            if known is not None and known[0] == now:
                return known[1]
            if known is not None:
                await self._drop(id)
            return await self._make(now)

    async def _make(self, found: Account) -> Channel:
        context = self._context(found)
        await context.load()
        channel = load(found.kind)(context)
        self._channels[found.id] = (found, channel, context)
        return channel

    async def _drop(self, id: AccountId) -> None:
        dropped = self._channels.pop(id, None)
        if dropped is not None:
            _, channel, context = dropped
            self._received_before += context.received
            await channel.close()

    def _shared_pool(self) -> Pool:
        if self._pool is None:
            self._pool = Pool()
        return self._pool

    def _context(self, found: Account) -> AccountContext:
        renewing = self._renewing.setdefault(found.id, asyncio.Lock())
        return AccountContext(
            self._store, found, self._secrets, self._shared_pool, renewing=renewing
        )

    async def check(self, id: AccountId) -> tuple[Check, ...]:
        """Try an account step by step, on a channel of its own."""
        async with self._aside(id) as (channel, _):
            return await channel.check()

    async def sign_in(self, id: AccountId, browse: Callable[[str], Awaitable[None]]) -> None:
        """Have a person sign in with the browser, and keep what comes of it."""
        async with self._aside(id) as (channel, context):
            for name, secret in (await channel.sign_in(browse)).items():
                async with context.renewing:
                    await context.keep(name, secret)

    @contextlib.asynccontextmanager
    async def _aside(self, id: AccountId) -> AsyncIterator[tuple[Channel, AccountContext]]:
        """A channel of the account beside the one at work."""
        found = await asyncio.wrap_future(self._store.read(lambda c: account(c, id)))
        if found is None:
            raise UsageError("no-such-account", name=str(id))
        context = self._context(found)
        channel = load(found.kind)(context)
        try:
            yield channel, context
        finally:
            await channel.close()

    async def close(self) -> None:
        """Drop every connection and end the pool."""
        channels, self._channels = list(self._channels.values()), {}
        await asyncio.gather(*(c.close() for _, c, _ in channels), return_exceptions=True)
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await asyncio.to_thread(pool.close)

    # --- receiving ---------------------------------------------------------------------------

    async def look(self, id: AccountId) -> Stored:
        """One look at everything new in an account; how it went is written to its health."""
        try:
            async with self._looking.setdefault(id, asyncio.Lock()):  # one connection, one cursor
                stored = await self._receive(id)
        except NightdeskError as error:
            await self._note_health(id, error.problem)
            raise
        await self._note_health(id, None)
        return stored

    async def _receive(self, id: AccountId) -> Stored:
        channel = await self.channel(id)
        _, _, context = self._channels[id]
        before = context.received
        async with _closing(channel.receive()) as batches:
            async for batch in batches:
                await context.stored(batch)
        after = context.received
        return Stored(
            after.stored - before.stored,
            after.duplicate - before.duplicate,
            after.unreadable - before.unreadable,
            after.conversations - before.conversations,
        )

    async def _note_health(self, id: AccountId, problem: Problem | None) -> None:
        now = self._store.clock.now()
        row: dict[str, object] = {"account": id, "problem": None, "params": None}
        row |= {"problem_at": None}
        if problem is None:
            row["last_poll"] = now
        else:
            params = json.dumps(dict(problem.params))
            row |= {"problem": problem.code, "params": params, "problem_at": now}

        def write(connection: "Connection") -> tuple[None, Changes]:
            upsert(connection, health, row)
            return None, Changes(accounts=frozenset({id}))

        await asyncio.wrap_future(self._store.write(write))

    # --- once: the command line --------------------------------------------------------------

    async def once(self, *, sweep: bool = True) -> Round:
        """One look at every account, everything due tried once, what is held for a moment waited
        for; never sleeps for a retry or an unknown.

        ``sweep`` is for a start: beside ``run`` it would take what is under way for left over.
        """
        if sweep:
            await self.outbox.sweep()
        active = await self._active()
        looks = [self._look_quietly(a) for a in active]
        results, sent = await asyncio.gather(asyncio.gather(*looks), self.outbox.send_due())
        sent += await self._wait_for_held()
        counts = sum((stored for stored, _ in results), Stored())
        problems = tuple((a.name, p) for a, (_, p) in zip(active, results, strict=True) if p)
        return Round(counts, sent, problems)

    async def _active(self) -> list[Account]:
        found = await asyncio.wrap_future(self._store.read(accounts))
        return [a for a in found if not a.paused and load(a.kind).spec.mode != "none"]

    async def _look_quietly(self, found: Account) -> tuple[Stored, Problem | None]:
        try:
            return await self.look(found.id), None
        except NightdeskError as error:
            return Stored(), error.problem

    async def _wait_for_held(self) -> int:
        sent = 0
        while (due := await self.outbox.next_held()) is not None:
            wait = (due - self._store.clock.now()) / MICRO
            if wait > _HELD_WORTH_WAITING:
                break
            await asyncio.sleep(max(wait, 0))
            sent += await self.outbox.send_due()
        return sent

    # --- for ever: the window ----------------------------------------------------------------

    async def run(self) -> None:
        """Keep every account and the outbox going until cancelled."""
        await self.outbox.sweep()
        changed = asyncio.Event()
        loop = asyncio.get_running_loop()

        def heard(changes: Changes) -> None:
            if changes.outbox or changes.accounts:
                with contextlib.suppress(RuntimeError):  # the loop is closing: so are we
                    loop.call_soon_threadsafe(changed.set)

        unsubscribe = self._store.bus.subscribe(heard)
        tasks: dict[AccountId, asyncio.Task[None]] = {}
        sender = asyncio.create_task(self._send_for_ever(changed), name="outbox")
        try:
            while True:
                self._match(tasks, await self._active())
                await asyncio.sleep(_FIRST_PAUSE)
        finally:
            unsubscribe()
            for task in (sender, *tasks.values()):
                task.cancel()
            await asyncio.gather(sender, *tasks.values(), return_exceptions=True)

    def _match(self, tasks: dict[AccountId, asyncio.Task[None]], active: Iterable[Account]) -> None:
        wanted = {a.id: a for a in active}
        for id in [i for i in tasks if i not in wanted]:
            tasks.pop(id).cancel()
        for id, found in wanted.items():
            if id not in tasks or tasks[id].done():
                tasks[id] = asyncio.create_task(self._poll(found), name=f"account-{found.name}")

    async def _poll(self, found: Account) -> None:
        pause = _FIRST_PAUSE
        while True:
            try:
                await self.look(found.id)
            except _NEEDS_A_PERSON:
                await self._until_changed(found)
                continue
            except NightdeskError:
                await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311  spread
                pause = min(pause * 2, _LONGEST_PAUSE)
                continue
            pause = _FIRST_PAUSE
            seconds = await asyncio.wrap_future(
                self._store.read(lambda c: float(value(c, "poll_seconds")))
            )
            await asyncio.sleep(seconds)

    async def _until_changed(self, found: Account) -> None:
        """A refused sign-in is tried again only once somebody changed the account."""
        changed = asyncio.Event()
        loop = asyncio.get_running_loop()

        def heard(changes: Changes) -> None:
            if found.id in changes.accounts:
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(changed.set)

        unsubscribe = self._store.bus.subscribe(heard)
        try:
            await changed.wait()
        finally:
            unsubscribe()
        await self._drop(found.id)

    async def _send_for_ever(self, changed: asyncio.Event) -> None:
        while True:
            changed.clear()
            await self.outbox.send_due()
            due = await self.outbox.next_due()
            wait = None if due is None else max((due - self._store.clock.now()) / MICRO, 0.05)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), wait)


@contextlib.asynccontextmanager
async def _closing(batches: AsyncIterator[Batch]) -> AsyncIterator[AsyncIterator[Batch]]:
    """End a half-read look at once, not when the collector finds it."""
    try:
        yield batches
    finally:
        close: Callable[[], object] | None = getattr(batches, "aclose", None)
        if close is not None:
            await close()  # type: ignore[misc]  # async generators have it, the protocol does not
