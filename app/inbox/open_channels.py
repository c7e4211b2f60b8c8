"""The channels that are open: one an account, another when the account was changed. Loop thread."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

from app.base.errors import UsageError
from app.base.ids import AccountId
from app.inbox.channels import load
from app.inbox.channels.base import Channel
from app.inbox.context import Account, AccountContext, Secrets, account
from app.inbox.ingest_rows import Stored
from app.inbox.live import Live
from app.inbox.preparing import Preparing
from app.store.store import Store


class OpenChannels:
    """Whoever uses a channel asks for it each time; iterating gives those that are open."""

    def __init__(
        self, store: Store, secrets: Secrets, preparing: Preparing, live: Live | None = None
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._preparing = preparing
        self._live = live or Live(store.bus, store.clock.now)
        self._open: dict[AccountId, tuple[Account, Channel, AccountContext]] = {}
        self._opening: dict[AccountId, asyncio.Lock] = {}
        self._renewing: dict[AccountId, asyncio.Lock] = {}
        self._received_before = Stored()

    def __iter__(self) -> Iterator[Channel]:
        return iter([channel for _, channel, _ in self._open.values()])

    @property
    def received(self) -> Stored:
        """What all of them have stored, and those that were open before; on any thread."""
        contexts = [context for _, _, context in list(self._open.values())]
        return sum((context.received for context in contexts), self._received_before)

    def known(self, id: AccountId) -> Channel | None:
        """The channel of an account if it is open."""
        known = self._open.get(id)
        return None if known is None else known[1]

    async def get(self, id: AccountId) -> Channel:
        """The channel of an account; raises ``UsageError`` when it is removed."""
        channel, _ = await self.opened(id)
        return channel

    async def opened(self, id: AccountId) -> tuple[Channel, AccountContext]:
        """The same with what it sees of the house."""
        async with self._opening.setdefault(id, asyncio.Lock()):
            known, now = self._open.get(id), await self._account(id)
            if known is None or known[0] != now:
                await self.drop(id)
                context = self._context(now)
                await context.load()
                known = self._open[id] = now, load(now.driver)(context), context
            return known[1], known[2]

    async def drop(self, id: AccountId) -> None:
        """Close the channel of an account, if it is open."""
        dropped = self._open.pop(id, None)
        if dropped is not None:
            _, channel, context = dropped
            self._received_before += context.received
            await channel.close()

    @contextlib.asynccontextmanager
    async def aside(self, id: AccountId) -> AsyncIterator[tuple[Channel, AccountContext]]:
        """A channel of the account beside the one at work."""
        found = await self._account(id)
        context = self._context(found)
        channel = load(found.driver)(context)
        try:
            yield channel, context
        finally:
            await channel.close()

    async def close(self) -> None:
        """Drop every connection."""
        channels, self._open = [*self], {}
        await asyncio.gather(*(each.close() for each in channels), return_exceptions=True)

    async def _account(self, id: AccountId) -> Account:
        found = await asyncio.wrap_future(self._store.read(lambda c: account(c, id)))
        if found is None:
            raise UsageError("no-such-account", name=str(id))
        return found

    def _context(self, found: Account) -> AccountContext:
        renewing = self._renewing.setdefault(found.id, asyncio.Lock())
        return AccountContext(
            self._store, found, self._secrets, self._preparing, self._live, renewing
        )
