"""The outbox at work: claim what is due, send it once, write down what came of it (S1-S5).

One for the program, on the loop thread. Each account's messages leave one after the other; one
account never holds up another. Retries follow reliability 3.1.10; what may have arrived is
``unknown`` and never sent again by itself.
"""

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.base import crashpoints
from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    SecretError,
    TransientError,
    UnknownOutcome,
)
from app.base.ids import AccountId, OutboxId
from app.inbox import source
from app.inbox.channels.base import Channel, Outgoing, Receipt
from app.inbox.outbox_commands import Claim, Commit, Filed, Settle, Sweep, Verdict
from app.inbox.status_rules import AfterReply
from app.inbox.values import Filing, SendState
from app.store.database import Dbapi
from app.store.queries import one, rows
from app.store.settings import value
from app.store.store import Store

LADDER = (60, 300, 900, 3600)
"""Seconds before the next try; the last goes on until ``GIVE_UP``."""
GIVE_UP = 48 * 3600
_JITTER = 0.2
_LONGEST_WAIT = 3600.0

Open = Callable[[AccountId], Awaitable[Channel]]
"""Gives the channel of an account; whoever gives it closes it."""

_DUE = """
SELECT id, account, due_at FROM outbox
WHERE state = 'queued' OR (state IN ('held', 'retrying') AND due_at <= :now)
ORDER BY created_at, id
"""
_NEXT_HELD = "SELECT min(due_at) FROM outbox WHERE state = 'held'"
_NEXT_DUE = """
SELECT min(due_at) FROM (
  SELECT due_at FROM outbox WHERE state IN ('held', 'retrying')
  UNION ALL SELECT :filing FROM outbox WHERE filing = 'pending' AND state IN ('sent', 'partial'))
"""
_FILE_AGAIN = 60 * MICRO


@dataclass(slots=True)
class _Ledger:
    """``channels.base.Ledger`` on the store: verdicts are durable at the commit point."""

    store: Store
    id: OutboxId
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    at: str = "connect"
    committed: bool = False

    async def commit_point(self) -> None:
        crashpoints.passing("send.before_commit_point")
        commit = Commit(self.id, tuple(self.verdicts.values()))
        await asyncio.wrap_future(self.store.execute(commit, cause="outbox"))
        self.committed = True
        crashpoints.passing("send.after_commit_point")

    async def recipient(self, address: str, accepted: bool, reply: str) -> None:
        state = "accepted" if accepted else "refused"
        self.verdicts[address] = Verdict(address, state, reply)

    async def stage(self, stage: str) -> None:
        self.at = stage


class Outbox:
    """Sends what is due. ``open`` gives the channel of an account."""

    def __init__(self, store: Store, open: Open) -> None:
        self._store = store
        self._open = open
        self.sent = 0
        """Messages that at least one recipient's server took, since the start."""
        self._dice = random.Random()  # noqa: S311  spreads retries, protects nothing

    async def sweep(self) -> None:
        """After a start: what was under way when the program ended (reliability 3.1.14)."""
        undo = await self._setting("undo_seconds")
        until = self._store.clock.now() + int(undo * MICRO)
        await asyncio.wrap_future(self._store.execute(Sweep(until), cause="start"))

    async def send_due(self) -> int:
        """Try everything due once and file what is to be filed; how many were sent."""
        due = await self._read(lambda c: _due(c, self._store.clock.now()))
        by_account: defaultdict[AccountId, list[OutboxId]] = defaultdict(list)
        for id, account in due:
            by_account[account].append(id)
        sent = await asyncio.gather(*(self._send_all(ids) for ids in by_account.values()))
        await self._file_all()
        return sum(sent)

    async def next_held(self) -> int | None:
        """When the next held message is due, microseconds UTC."""
        found: int | None = await self._read(lambda c: c.execute(_NEXT_HELD).fetchone()[0])
        return found

    async def next_due(self) -> int | None:
        """When there is something to do next: a held, retried or unfiled one; microseconds UTC."""
        again = {"filing": self._store.clock.now() + _FILE_AGAIN}
        found: int | None = await self._read(lambda c: c.execute(_NEXT_DUE, again).fetchone()[0])
        return found

    async def _send_all(self, ids: Iterable[OutboxId]) -> int:
        return sum([await self._send(id) for id in ids])

    async def _send(self, id: OutboxId) -> bool:
        """One attempt; whether at least one recipient was taken."""
        claimed = await asyncio.wrap_future(self._store.execute(Claim(id), cause="outbox"))
        if not claimed.results[0]:
            return False
        crashpoints.passing("send.claimed")
        account, out, tries, age = await self._read(lambda c: self._load(c, id))
        ledger = _Ledger(self._store, id)
        try:
            channel = await self._open(account)
            receipt = await channel.send(out, ledger)
        except BaseException as error:
            # Also for a cancelled task: what may have left must be on record before we end.
            await asyncio.shield(self._settle(self._failed(id, ledger, error, tries, age)))
            if not isinstance(error, (NightdeskError, OSError)):
                raise
            return False
        crashpoints.passing("send.before_settle")
        await asyncio.shield(self._settle(await self._accepted(id, ledger, out, receipt)))
        crashpoints.passing("send.settled")
        self.sent += 1
        return True

    def _load(self, connection: Dbapi, id: OutboxId) -> tuple[AccountId, Outgoing, int, int]:
        row = one(connection, "SELECT * FROM outbox WHERE id = ?", id)
        assert row is not None  # noqa: S101  just claimed
        people = [r["address"] for r in _waiting(connection, id)]
        data = source.read(connection, self._store.profile, row["message"])
        out = Outgoing(row["send_id"], row["message_id"], row["sender"], tuple(people), data)
        return row["account"], out, row["tries"], self._store.clock.now() - row["created_at"]

    async def _accepted(
        self, id: OutboxId, ledger: _Ledger, out: Outgoing, receipt: Receipt
    ) -> Settle:
        verdicts = dict(ledger.verdicts)
        for address in out.recipients:
            verdicts.setdefault(address, Verdict(address, "accepted", receipt.reply))
        refused = [v for v in verdicts.values() if v.state == "refused"]
        return Settle(
            id,
            SendState.PARTIAL if refused else SendState.SENT,
            "sent",
            receipt.reply,
            tuple(verdicts.values()),
            reason="refused-recipient" if refused else "",
            after_reply=AfterReply(await self._setting("after_reply")),
        )

    def _failed(
        self, id: OutboxId, ledger: _Ledger, error: BaseException, tries: int, age: int
    ) -> Settle:
        state, reason = _verdict_of(error, ledger.committed)
        due = None
        if state is SendState.RETRYING:
            if age > GIVE_UP * MICRO:
                state = SendState.FAILED
            else:
                due = self._store.clock.now() + int(self._wait(error, tries) * MICRO)
        words = _words(error)
        return Settle(id, state, ledger.at, words, tuple(ledger.verdicts.values()), due, reason)

    def _wait(self, error: BaseException, tries: int) -> float:
        step = LADDER[min(max(tries, 1), len(LADDER)) - 1]
        told = error.retry_after if isinstance(error, TransientError) else None
        if told is not None:
            return min(max(told, 1.0), _LONGEST_WAIT)
        return step * (1 + self._dice.uniform(-_JITTER, _JITTER))

    async def _settle(self, settle: Settle) -> None:
        await asyncio.wrap_future(self._store.execute(settle, cause="outbox"))

    # --- the copy in Sent (S3) ---------------------------------------------------------------

    async def _file_all(self) -> None:
        pending = await self._read(
            lambda c: rows(
                c,
                "SELECT id, account FROM outbox WHERE filing = 'pending' "
                "AND state IN ('sent', 'partial') ORDER BY id",
            )
        )
        await asyncio.gather(*(self._file(row["id"], row["account"]) for row in pending))

    async def _file(self, id: OutboxId, account: AccountId) -> None:
        """File one copy; its failure never sends again and is tried with the next look."""
        _, out, _, _ = await self._read(lambda c: self._load(c, id))
        try:
            channel = await self._open(account)
            crashpoints.passing("send.before_filing")
            await channel.file_sent(out)
            crashpoints.passing("send.after_filing")
            filing = Filing.DONE
        except (PermanentError, ConfigError):
            filing = Filing.FAILED
        except (ChannelError, SecretError):
            return
        await asyncio.wrap_future(self._store.execute(Filed(id, filing), cause="outbox"))

    # --- reading -----------------------------------------------------------------------------

    async def _read(self, query: Callable[[Dbapi], Any]) -> Any:
        return await asyncio.wrap_future(self._store.read(query))

    async def _setting(self, key: str) -> Any:
        return await self._read(lambda c: value(c, key))


def _due(connection: Dbapi, now: int) -> list[tuple[OutboxId, AccountId]]:
    found = connection.execute(_DUE, {"now": now}).fetchall()
    return [(OutboxId(id), AccountId(account)) for id, account, _ in found]


def _waiting(connection: Dbapi, id: OutboxId) -> list[dict[str, Any]]:
    return rows(
        connection,
        "SELECT address FROM outbox_recipient WHERE outbox = ? AND state <> 'accepted' "
        "ORDER BY rowid",
        id,
    )


_OUTCOMES: Mapping[type[BaseException], SendState] = {
    AuthError: SendState.PAUSED,
    ConfigError: SendState.PAUSED,
    SecretError: SendState.PAUSED,
    PermanentError: SendState.FAILED,
    UnknownOutcome: SendState.UNKNOWN,
    TransientError: SendState.RETRYING,
}


def _verdict_of(error: BaseException, committed: bool) -> tuple[SendState, str]:
    """The state an error leads to, and the reason's code.

    After the commit point only a server's parsed word decides; anything else is unknown.
    """
    for kind, state in _OUTCOMES.items():
        if isinstance(error, kind) and isinstance(error, NightdeskError):
            if committed and state is SendState.PAUSED:
                return SendState.UNKNOWN, error.problem.code
            return state, error.problem.code
    if committed:
        return SendState.UNKNOWN, "unknown-outcome"
    if isinstance(error, asyncio.CancelledError):
        return SendState.QUEUED, ""
    return SendState.RETRYING, "server-away"


def _words(error: BaseException) -> str:
    if isinstance(error, NightdeskError):
        said = error.problem.params.get("words")
        return str(said) if said else str(error)
    return type(error).__name__
