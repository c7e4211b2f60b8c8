"""The accounts at work: one task each to receive, one outbox for all, health for who looks.

On the loop thread. A failing account waits by itself, with growing pauses; it never slows another.
"""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ConfigError,
    NightdeskError,
    PermanentError,
    Problem,
    SecretError,
    TransientError,
)
from app.base.ids import AccountId
from app.inbox import health, receipts
from app.inbox.channels import load
from app.inbox.channels.base import Approved, Channel, Check, Traffic
from app.inbox.context import Account, Secrets, accounts
from app.inbox.errands import Errands
from app.inbox.ingest_rows import Stored
from app.inbox.live import Live
from app.inbox.network import Network
from app.inbox.open_channels import OpenChannels
from app.inbox.pace import Naps, Pauses, Signs, Storing, closing
from app.inbox.pacing import ended, heed, wait_for
from app.inbox.preparing import Preparing
from app.inbox.sending.outbox import Outbox
from app.store.settings import value
from app.store.store import Store

_LAST_WORD = 2.0
"""Seconds that quitting waits for a server which has the message and has not answered yet."""
_TICK = 15.0
"""Seconds between two glances at the clock: a machine that woke up is noticed within them."""
_SETTLE = 0.5
_POOL_IDLE_TICKS = 4
_LONGEST_ASKED = 3600.0
_AUDIT_DAYS = 30
_AUDIT_EVERY = 24 * 3600 * MICRO
_HELD_WORTH_WAITING = 15.0
_log = logging.getLogger(__name__)
_NEEDS_A_PERSON = (AuthError, ConfigError, SecretError)


@dataclass(frozen=True, slots=True)
class Round:
    """What ``once`` came to: counts, messages sent, and what a person has to know of an account:
    that it failed, or that a message of its did not reach everybody, or may not have."""

    counts: Stored = field(default_factory=Stored)
    sent: int = 0
    problems: tuple[tuple[str, Problem], ...] = ()


class Supervisor:
    """Opens channels, keeps them busy, and writes down how they do."""

    def __init__(self, store: Store, secrets: Secrets, live: Live | None = None) -> None:
        self._store = store
        self._preparing = Preparing(store.profile.reading)
        self.channels = OpenChannels(store, secrets, self._preparing, live)
        self._looking: dict[AccountId, asyncio.Lock] = {}
        self._wakes: dict[AccountId, asyncio.Event] = {}
        self._audited: dict[AccountId, int] = {}
        self._busy = 0
        self._idle_ticks = 0
        self.outbox = Outbox(store, self.channels.get)

    @property
    def so_far(self) -> Round:
        """What has been received and sent since the start; for a bar, on any thread."""
        return Round(self.channels.received, self.outbox.sent)

    # --- what a person asks ------------------------------------------------------------------

    async def check(self, id: AccountId) -> tuple[Check, ...]:
        """Try an account step by step, on a channel of its own.

        How much its server takes is kept, where the workspace is ours to write.
        """
        async with self.channels.aside(id) as (channel, _):
            checks = await channel.check()
            if channel.size_limit is not None and self._store.writable:
                await asyncio.wrap_future(health.note_limit(self._store, id, channel.size_limit))
            return checks

    async def approved(self, id: AccountId) -> tuple[Approved, ...]:
        """The texts that an account may send when free ones are not taken."""
        channel = await self.channels.get(id)
        return await channel.approved()

    async def typing(self, id: AccountId, to: str, *, on: bool) -> None:
        """Show somebody that we are typing, by a channel that is open already."""
        if (channel := self.channels.known(id)) is not None:
            with contextlib.suppress(NightdeskError):
                await channel.typing(to, on=on)

    async def sign_in(self, id: AccountId, browse: Callable[[str], Awaitable[None]]) -> None:
        """Have a person sign in with the browser, and keep what comes of it."""
        async with self.channels.aside(id) as (channel, context):
            for name, secret in (await channel.sign_in(browse)).items():
                async with context.renewing:
                    await context.keep(name, secret)
        await health.forget_standing(self._store, id)

    # --- the end ------------------------------------------------------------------------------

    async def wind_down(self) -> None:
        """Send nothing more, and give what is under way a moment to hear its server's answer."""
        await self.outbox.wind_down(_LAST_WORD)

    async def close(self) -> None:
        """Drop every connection and end the pool."""
        await self.channels.close()
        await self._preparing.end()

    # --- receiving ---------------------------------------------------------------------------

    async def look(self, id: AccountId) -> Stored:
        """One look at everything new in an account; how it went is written to its health."""
        try:
            async with self._looking.setdefault(id, asyncio.Lock()):  # one connection, one cursor
                stored, problem = await self._receive(id)
        except NightdeskError as error:
            await health.note_look(self._store, id, error.problem, self._traffic(id), looked=False)
            raise
        except Exception as error:
            _log.exception("a look ended in an unexpected error")
            unexpected = TransientError("internal", error=type(error).__name__)
            problem, traffic = unexpected.problem, self._traffic(id)
            await health.note_look(self._store, id, problem, traffic, looked=False)
            raise unexpected from error
        await health.note_look(self._store, id, problem, self._traffic(id), looked=True)
        return stored

    def _traffic(self, id: AccountId) -> Traffic:
        """What was asked for an account since the last look."""
        channel = self.channels.known(id)
        return Traffic() if channel is None else channel.traffic()

    async def _receive(self, id: AccountId) -> tuple[Stored, Problem | None]:
        channel, context = await self.channels.opened(id)
        before = context.received
        context.begin_look()
        self._busy += 1
        try:
            async with Storing(context.stored) as storing, closing(channel.receive()) as batches:
                async for batch in batches:
                    context.ahead = channel.ahead
                    await storing.put(batch)
        finally:
            self._busy -= 1
        return context.received - before, context.places.problem or channel.trouble

    async def push(self, id: AccountId) -> None:
        """Give the server the marks that were made here: seen, answered; tell what was read."""
        channel, context = await self.channels.opened(id)
        if acts := await context.places.wanted():
            await context.places.acted(acts, await channel.act(acts))
        if context.tells_reading:
            await self._tell_read(id, channel)

    async def _tell_read(self, id: AccountId, channel: Channel) -> None:
        """A service that will not hear of it is not asked again."""
        owed = await receipts.owed(self._store, id)
        if not owed:
            return
        try:
            await channel.tell_read([seen for _, seen in owed])
        except (AuthError, ConfigError):  # if nothing works any more, a look says so
            return
        except PermanentError:
            pass
        await receipts.told(self._store, [message for message, _ in owed])

    async def audit(self, id: AccountId) -> int:
        """Count what the server has of the last days, fetch what is missing here, count again.

        Gives how many messages are still missing (R7).
        """
        channel, context = await self.channels.opened(id)
        gaps = await context.places.audited([day async for day in channel.audit(_AUDIT_DAYS)])
        if not gaps:
            return 0
        async with self._looking.setdefault(id, asyncio.Lock()):
            for gap in gaps:
                known = context.cursors.get(gap.folder, "")
                await context.put_cursor(gap.folder, channel.without(known, gap.uids))
        await self.look(id)
        left = await context.places.audited([day async for day in channel.audit(_AUDIT_DAYS)])
        return sum(len(gap.uids) for gap in left)

    async def accept_loss(self, id: AccountId) -> None:
        """A person says that what vanished from a folder was meant to."""
        _, context = await self.channels.opened(id)
        await context.places.accept()
        await self.look(id)

    def network_changed(self) -> None:
        """Another network, or the machine woke up: drop what is open, look at once (P19)."""
        for channel in self.channels:
            channel.network_changed()
        for wake in self._wakes.values():
            wake.set()

    # --- once: the command line --------------------------------------------------------------

    async def once(self, *, sweep: bool = True) -> Round:
        """One look at every account, everything due tried once, what is held for a moment waited
        for; never sleeps for a retry or an unknown.

        ``sweep`` is for a start: beside ``run`` it would take what is under way for left over.
        """
        if sweep:
            await self.outbox.sweep()
        active = await self._active()
        self.outbox.troubles.clear()
        self.outbox.ends.clear()
        looks = [self._look_quietly(a) for a in active]
        results, sent = await asyncio.gather(asyncio.gather(*looks), self.outbox.send_due())
        sent += await self._wait_for_held()
        if sent:  # what was answered is marked so in the mailbox
            await asyncio.gather(*(self._push_quietly(a.id) for a in active))
        counts = sum((stored for stored, _ in results), Stored())
        troubles, ends = self.outbox.troubles, self.outbox.ends
        found = [(a.name, ends.get(a.id)) for a in active]  # first: nobody else tells of a message
        found += [
            (a.name, p or troubles.get(a.id)) for a, (_, p) in zip(active, results, strict=True)
        ]
        return Round(counts, sent, tuple((name, p) for name, p in found if p))

    async def _active(self) -> list[Account]:
        found = await asyncio.wrap_future(self._store.read(accounts))
        return [a for a in found if not a.paused and load(a.driver).spec.mode != "none"]

    async def _look_quietly(self, found: Account) -> tuple[Stored, Problem | None]:
        stored = Stored()
        try:
            stored = await self.look(found.id)
            await self.push(found.id)
            await health.note_standing(self._store, found.id, await self.channels.get(found.id))
        except NightdeskError as error:
            return stored, error.problem
        return stored, None

    async def _push_quietly(self, id: AccountId) -> None:
        with contextlib.suppress(NightdeskError):  # the next look takes it up again
            await self.push(id)

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
        signs = Signs()
        unsubscribe = self._store.bus.subscribe(signs.hear)
        tasks: dict[AccountId, asyncio.Task[None]] = {}
        others = (
            asyncio.create_task(self.outbox.run(signs.outbox), name="outbox"),
            asyncio.create_task(self._push_for_ever(signs.conversations, tasks), name="marks"),
        )
        try:
            await self._oversee(signs.accounts, tasks)
        finally:
            unsubscribe()
            await self.wind_down()
            await ended((*others, *tasks.values()))

    async def _oversee(
        self, changed: asyncio.Event, tasks: dict[AccountId, asyncio.Task[None]]
    ) -> None:
        """Start and end the accounts' tasks as accounts come and go; notice that we slept or are
        elsewhere."""
        naps, network = Naps(self._store.clock), Network(changed.set)
        try:
            while True:
                try:
                    self._match(tasks, await self._active())
                    naps.overslept(0)
                    if await wait_for(changed, _TICK):
                        await asyncio.sleep(_SETTLE)
                    if naps.overslept(_TICK) | network.changed():
                        self.network_changed()
                        await self.outbox.network_changed()
                    await self._rest_pool()
                except Exception:  # noqa: BLE001  what goes on for ever ends by no error
                    _log.exception("the accounts could not be looked after")
                    await asyncio.sleep(_TICK)
        finally:
            network.close()

    def _match(self, tasks: dict[AccountId, asyncio.Task[None]], active: Iterable[Account]) -> None:
        wanted = {a.id: a for a in active}
        for id in [i for i in tasks if i not in wanted]:
            tasks.pop(id).cancel()
        for id, found in wanted.items():
            if id in tasks and tasks[id].done() and not tasks[id].cancelled():
                _log.error("account task ended", exc_info=tasks[id].exception())
            if id not in tasks or tasks[id].done():
                tasks[id] = asyncio.create_task(self._tend(found), name=f"account-{found.name}")

    async def _tend(self, found: Account) -> None:
        """One account: look, wait until the server has news, and again; alone with its troubles."""
        pauses = Pauses()
        wake = self._wakes.setdefault(found.id, asyncio.Event())
        while True:
            heed()
            try:
                await self.look(found.id)
                pauses.reset()
                await self._keep_in_step(found.id)
                channel = await self.channels.get(found.id)
                await channel.changed(await self._poll_seconds())
                if channel.rest:
                    await wait_for(wake, channel.rest)
            except _NEEDS_A_PERSON:
                await self._until_changed(found)
            except NightdeskError as error:
                asked = getattr(error, "retry_after", None) or 0.0
                await wait_for(wake, pauses.take(min(asked, _LONGEST_ASKED)))

    async def _keep_in_step(self, id: AccountId) -> None:
        await self.push(id)
        await health.note_standing(self._store, id, await self.channels.get(id))
        now = self._store.clock.now()
        if id not in self._audited:
            last = "SELECT max(at) FROM audit WHERE account = ?"
            found = self._store.read(lambda c: c.execute(last, (id,)).fetchone()[0])
            self._audited[id] = await asyncio.wrap_future(found) or 0
        if not 0 <= now - self._audited[id] <= _AUDIT_EVERY:  # also after a clock was set back
            self._audited[id] = now
            await self.audit(id)

    async def _poll_seconds(self) -> float:
        query = self._store.read(lambda c: float(value(c, "poll_seconds")))
        return await asyncio.wrap_future(query) * random.uniform(0.9, 1.1)  # noqa: S311  spread

    async def _push_for_ever(
        self, changed: asyncio.Event, tasks: Mapping[AccountId, asyncio.Task[None]]
    ) -> None:
        """Marks made here reach the server within seconds; what fails goes with the next look."""
        errands: Errands[AccountId] = Errands()
        try:
            while True:
                await wait_for(changed, None)
                await asyncio.sleep(_SETTLE)
                for id in list(tasks):
                    if self.channels.known(id) is not None:
                        errands.run(id, partial(self.push, id))
        finally:
            await errands.stop()

    async def _rest_pool(self) -> None:
        """Let go of the processes that prepare messages when nobody needs them."""
        self._idle_ticks = 0 if self._busy else self._idle_ticks + 1
        if self._idle_ticks > _POOL_IDLE_TICKS:
            await self._preparing.rest()

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
        await self.channels.drop(found.id)
