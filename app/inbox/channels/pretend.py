"""The demo's accounts, whatever they look like: a server inside that takes everything, and speaks
to nobody. Nothing of the network is imported here."""

import asyncio
from collections.abc import AsyncIterator

from app.inbox.channels.base import (
    Batch,
    Capabilities,
    Channel,
    ChannelSpec,
    Check,
    Ledger,
    Outgoing,
    Receipt,
)
from app.inbox.values import Inbound

_TAKES = 0.8
"""Seconds that a message is seen to be under way."""


class Pretend(Channel):
    """Takes what is sent; what comes in is put into the store by the demo itself."""

    spec = ChannelSpec(
        kind="pretend",
        label="Demo",
        icon="play",
        fields=(),
        capabilities=Capabilities(html=True, attachments=True, threads=True),
        mode="push",
    )

    async def check(self) -> tuple[Check, ...]:
        """It always works."""
        return (Check("demo", ok=True, detail="demo"),)

    async def receive(self) -> AsyncIterator[Batch]:
        """Nothing comes this way."""
        nothing: tuple[Batch, ...] = ()
        for batch in nothing:
            yield batch

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        from app.inbox.parsing.mime import parse

        return parse(raw)

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """Every address is accepted."""
        await asyncio.sleep(_TAKES)
        for address in out.recipients:
            await ledger.recipient(address, accepted=True, reply="250 2.1.5 OK (demo)")
        await ledger.commit_point()
        return Receipt("250 2.0.0 OK (demo): went nowhere", out.message_id)

    async def close(self) -> None:
        """No connection to drop."""
