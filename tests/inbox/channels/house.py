"""What a channel sees of the house in these tests: a context, and a ledger that remembers."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.base.clock import SystemClock
from app.base.errors import SecretError
from app.inbox import records
from app.inbox.channels.base import Batch, Channel, Head, Raw, Sign


@dataclass
class House:
    """A context: settings, one password, and what was stored, in memory."""

    config: Mapping[str, str]
    password: str | None = None
    cursors: dict[str, str] = field(default_factory=dict)
    batches: list[Batch] = field(default_factory=list)
    asked: int = 0
    doubtful: set[str] = field(default_factory=set)
    asked_for: list[Head] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    secrets: dict[str, str] = field(default_factory=dict)
    """The others, by field name."""
    renewing: asyncio.Lock = field(default_factory=asyncio.Lock)

    folder: Path = Path("/nonexistent")

    async def secret(self, name: str) -> str:
        self.asked += 1
        if name != "password":
            if name not in self.secrets:
                raise SecretError("no-secret", name=name)
            return self.secrets[name]
        if self.password is None:
            raise SecretError("no-secret", name=name)
        return self.password

    async def keep(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def now(self) -> int:
        return SystemClock().now()

    async def unknown(self, remote_ids: Collection[str]) -> Collection[str]:
        return set(remote_ids) - {raw.remote_id for raw in self.mails}

    async def record(self, remote_id: str) -> Mapping[str, Any]:
        found = [raw.data for raw in self.mails if raw.remote_id == remote_id]
        return records.unpack(found[0])[0] if found else {}

    async def stored(self, batch: Batch) -> None:
        self.batches.append(batch)
        self.cursors[batch.stream] = batch.cursor

    def sign(self, sign: Sign) -> None:
        self.signs.append(sign)

    def doubts(self, stream: str) -> bool:
        return stream in self.doubtful

    async def known(self, folder: str, uidvalidity: int, heads: Sequence[Head]) -> Collection[int]:
        self.asked_for += heads
        stored = {raw.data.partition(b"\r\n\r\n")[0] for raw in self.mails}
        ids = {line for head in stored for line in head.split(b"\r\n") if b"Message-ID" in line}
        return {head.uid for head in heads if b"Message-ID: " + head.message_id.encode() in ids}

    @property
    def mails(self) -> list[Raw]:
        """Every message stored, in order."""
        return [raw for batch in self.batches for raw in batch.items]


@dataclass
class Ledger:
    """Remembers the order of everything; ``committed`` once the commit point was passed."""

    events: list[str] = field(default_factory=list)
    verdicts: dict[str, tuple[bool, str]] = field(default_factory=dict)

    async def commit_point(self) -> None:
        self.events.append("committed")

    async def recipient(
        self, address: str, accepted: bool, reply: str, *, later: bool = False
    ) -> None:
        assert address not in self.verdicts, "a second verdict in one attempt"
        self.verdicts[address] = (accepted, reply)

    async def stage(self, stage: str) -> None:
        self.events.append(stage)

    @property
    def committed(self) -> bool:
        return "committed" in self.events

    @property
    def accepted(self) -> list[str]:
        return [address for address, (accepted, _) in self.verdicts.items() if accepted]


async def look(channel: Channel, house: House) -> list[Raw]:
    """One look, everything stored as the house does it; the new messages."""
    before = len(house.mails)
    async for batch in channel.receive():
        await house.stored(batch)
    return house.mails[before:]
