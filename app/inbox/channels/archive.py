"""The account that imports without an account belong to: it holds mail and speaks to no server."""

from collections.abc import AsyncIterator

from app.base.errors import PermanentError
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


class Archive(Channel):
    """Imported mail. Nothing is received, nothing can be sent."""

    spec = ChannelSpec(
        kind="archive",
        label="Archive",
        icon="file",
        fields=(),
        capabilities=Capabilities(html=True, attachments=True, threads=True),
        mode="none",
    )

    async def check(self) -> tuple[Check, ...]:
        """There is nothing to try."""
        return ()

    async def receive(self) -> AsyncIterator[Batch]:
        """Nothing ever comes by itself."""
        nothing: tuple[Batch, ...] = ()
        for batch in nothing:
            yield batch

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        from app.inbox.parsing.mime import parse

        return parse(raw)

    @staticmethod
    def unread(raw: bytes) -> Inbound:
        from app.inbox.parsing.mime import unread

        return unread(raw)

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:  # noqa: ARG002
        """Raises ``PermanentError("archive-cannot-send")``."""
        raise PermanentError("archive-cannot-send")

    async def close(self) -> None:
        """No connection to drop."""
