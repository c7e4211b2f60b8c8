"""The outbox at work: claim what is due, send it once, write down what came of it (S1-S5).

One for the program, on the loop thread. Each account's messages leave one after the other; one
account never holds up another. Retries follow reliability 3.1.10; what may have arrived is
``unknown`` and never sent again by itself.
"""

import asyncio
import contextlib
import random
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.base import crashpoints
from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    Problem,
    SecretError,
    TransientError,
    UnknownOutcome,
)
from app.base.ids import AccountId, OutboxId
from app.inbox import source
from app.inbox.channels.base import Channel, Outgoing, Receipt
from app.inbox.sending import outbox_clock
from app.inbox.sending.outbox_commands import Claim, Commit, Filed, Pause, Settle, Sweep
from app.inbox.sending.outbox_evidence import Looked, Postpone
from app.inbox.sending.outbox_rows import FIRST_LOOK, LOOK, Verdict
from app.inbox.status_rules import AfterReply
from app.inbox.values import Filing, RecipientState, SendState
from app.store.database import Dbapi
from app.store.queries import one, rows
from app.store.schema.accounts import health
from app.store.settings import value
from app.store.store import Store
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

LADDER = (60, 300, 900, 3600)
"""Seconds before the next try; the last goes on until ``GIVE_UP``."""
GIVE_UP = 48 * 3600
FEWEST_TRIES = 8
"""Before two days count as tried: a machine that slept, or a clock set forward, has not tried."""
_JITTER = 0.2
_LONGEST_WAIT = 3600.0
_ON_THE_WAY = ("connect", "tls", "auth")
"""Stages at which a failure is the account's and not the message's."""
LOOKS = (240, 600, 2700)
"""Seconds between the looks for an ``unknown`` one: at 1, 5, 15 and 60 minutes (3.1.9)."""
_BROKEN = re.compile(r"\b5\.5\.0\b")
"""Some servers answer so to what they take a minute later: one more try (3.1.10)."""

Open = Callable[[AccountId], Awaitable[Channel]]
"""Gives the channel of an account; whoever gives it closes it."""

# Both lists of states are those of a partial index: what was sent long ago is not looked at.
_ON_ITS_WAY = "state IN ('held', 'queued', 'retrying', 'sending', 'committed')"
_DUE = f"""
SELECT id, account, due_at FROM outbox WHERE {_ON_ITS_WAY}
  AND (state = 'queued' OR (state IN ('held', 'retrying') AND due_at <= :now))
ORDER BY created_at, id
"""  # noqa: S608  our own text
_LEFT_OVER = f"""
SELECT 1 FROM outbox WHERE {_ON_ITS_WAY}
  AND (state IN ('sending', 'committed') OR (state = 'held' AND due_at < ?)) LIMIT 1
"""  # noqa: S608  our own text
_NEXT_HELD = f"SELECT min(due_at) FROM outbox WHERE {_ON_ITS_WAY} AND state = 'held'"  # noqa: S608
_UNKNOWN = "state IN ('failed', 'partial', 'unknown', 'paused') AND state = 'unknown'"
_TO_LOOK_FOR = f"""
SELECT id, account FROM outbox WHERE {_UNKNOWN} AND due_at <= :now ORDER BY due_at, id
"""  # noqa: S608  our own text
_LOOKED = f"""
SELECT count(*) FROM outbox_attempt WHERE outbox = ? AND stage = '{LOOK}' AND id >
  (SELECT max(id) FROM outbox_attempt WHERE outbox = ? AND stage <> '{LOOK}')
"""  # noqa: S608  our own text
_NEXT_DUE = f"""
SELECT min(due_at) FROM (
  SELECT due_at FROM outbox WHERE {_ON_ITS_WAY} AND state IN ('held', 'retrying')
  UNION ALL SELECT due_at FROM outbox WHERE {_UNKNOWN}
  UNION ALL SELECT :filing FROM outbox WHERE filing = 'pending' AND state IN ('sent', 'partial'))
"""  # noqa: S608  our own text
_FILE_AGAIN = 60 * MICRO


@dataclass(slots=True)
class _Ledger:
    """``channels.base.Ledger`` on the store: verdicts are durable at the commit point."""

    store: Store
    id: OutboxId
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    at: str = "connect"
    committed: bool = False
    first: bool = True
    """The first try: a word that some servers take back gets a second chance."""

    async def commit_point(self) -> None:
        crashpoints.passing("send.before_commit_point")
        commit = Commit(self.id, tuple(self.verdicts.values()))
        await asyncio.wrap_future(self.store.execute(commit, cause="outbox"))
        self.committed = True
        crashpoints.passing("send.after_commit_point")

    async def recipient(
        self, address: str, accepted: bool, reply: str, *, later: bool = False
    ) -> None:
        again = later or (self.first and _BROKEN.search(reply) is not None)
        refused = RecipientState.WAITING if again else RecipientState.REFUSED
        state = RecipientState.ACCEPTED if accepted else refused
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
        self.troubles: dict[AccountId, Problem] = {}
        """What kept the last message of an account from being offered to its server at all."""
        self._limits: dict[AccountId, int] = {}
        self._ending = False
        self._under_way = 0
        self._idle = asyncio.Event()
        self._dice = random.Random()  # noqa: S311  spreads retries, protects nothing

    async def sweep(self) -> None:
        """After a start: what was under way when the program ended (reliability 3.1.14)."""
        now = self._store.clock.now()
        if not await self._read(lambda c: c.execute(_LEFT_OVER, (now,)).fetchone()):
            return
        until = now + int(await self._setting("undo_seconds") * MICRO)
        await asyncio.wrap_future(self._store.execute(Sweep(until), cause="start"))

    async def send_due(self) -> int:
        """Try everything due once, look for what is unknown, file copies; how many were sent."""
        if await self._read(lambda c: outbox_clock.strayed(c, self._store.clock.now())):
            await asyncio.wrap_future(self._store.execute(outbox_clock.ClockBack(), cause="clock"))
        due = await self._read(lambda c: _due(c, self._store.clock.now()))
        by_account: defaultdict[AccountId, list[OutboxId]] = defaultdict(list)
        for id, account in due:
            by_account[account].append(id)
        sent = await asyncio.gather(*(self._send_all(a, ids) for a, ids in by_account.items()))
        await self._look_all()
        await self._file_all()
        return sum(sent)

    async def network_changed(self) -> None:
        """Another network: what could not even reach its server need not wait for its turn."""
        if await self._read(outbox_clock.unreached):
            again = outbox_clock.NetworkBack()
            await asyncio.wrap_future(self._store.execute(again, cause="network"))

    async def next_held(self) -> int | None:
        """When the next held message is due, microseconds UTC."""
        found: int | None = await self._read(lambda c: c.execute(_NEXT_HELD).fetchone()[0])
        return found

    async def next_due(self) -> int | None:
        """When there is something to do next: a held, retried or unfiled one; microseconds UTC."""
        again = {"filing": self._store.clock.now() + _FILE_AGAIN}
        found: int | None = await self._read(lambda c: c.execute(_NEXT_DUE, again).fetchone()[0])
        return found

    async def _send_all(self, account: AccountId, ids: Iterable[OutboxId]) -> int:
        """Send one after the other; a refused sign-in is not repeated for the rest."""
        sent = 0
        for id in ids:
            settled = await self._send(id)
            if settled is None:
                continue
            sent += settled.state is SendState.SENT
            if settled.state is SendState.PAUSED:
                pause = Pause(account, settled.reason)
                await asyncio.wrap_future(self._store.execute(pause, cause="outbox"))
                break
        return sent

    async def wind_down(self, seconds: float) -> None:
        """Begin nothing more, and give what is under way so long to hear its server's answer."""
        self._ending = True
        if self._under_way:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._idle.wait(), seconds)

    async def _send(self, id: OutboxId) -> Settle | None:
        """One attempt, and what came of it; nothing when we are ending or somebody else has it."""
        if self._ending:
            return None
        self._under_way += 1
        self._idle.clear()
        try:
            return await self._attempt(id)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    async def _attempt(self, id: OutboxId) -> Settle | None:
        crashpoints.passing("send.queued")
        claimed = await asyncio.wrap_future(self._store.execute(Claim(id), cause="outbox"))
        if not claimed.results[0]:
            return None
        crashpoints.passing("send.claimed")
        account, out, tries, age = await self._read(lambda c: self._load(c, id))
        ledger = _Ledger(self._store, id, first=tries <= 1)
        try:
            channel = await self._open(account)
            try:
                receipt = await channel.send(out, ledger)
            finally:
                self._note_limit(account, channel.size_limit)
        except BaseException as error:
            # Also for a cancelled task: what may have left must be on record before we end.
            failed = self._failed(id, ledger, error, tries, age)
            await asyncio.shield(self._settle(failed))
            if isinstance(error, NightdeskError) and ledger.at in _ON_THE_WAY:
                self.troubles[account] = error.problem
            if not isinstance(error, (NightdeskError, OSError)):
                raise
            return failed
        self.troubles.pop(account, None)
        crashpoints.passing("send.before_settle")
        settle = await self._accepted(id, ledger, out, receipt, tries, age)
        await asyncio.shield(self._settle(settle))
        crashpoints.passing("send.settled")
        self.sent += 1
        return settle

    def _note_limit(self, account: AccountId, limit: int | None) -> None:
        """Keep what the server says of sizes: Send refuses at once what it would not take."""
        if limit is None or self._limits.get(account) == limit:
            return
        self._limits[account] = limit

        def write(connection: "Connection") -> tuple[None, Changes]:
            upsert(connection, health, {"account": account, "size_limit": limit})
            return None, Changes()

        self._store.write(write)

    def _load(self, connection: Dbapi, id: OutboxId) -> tuple[AccountId, Outgoing, int, int]:
        row = one(connection, "SELECT * FROM outbox WHERE id = ?", id)
        assert row is not None  # noqa: S101  just claimed
        people = [r["address"] for r in _waiting(connection, id)]
        data = source.read(connection, self._store.profile, row["message"])
        out = Outgoing(
            row["send_id"], row["message_id"], row["sender"], tuple(people), data, row["created_at"]
        )
        return row["account"], out, row["tries"], self._store.clock.now() - row["created_at"]

    async def _accepted(
        self, id: OutboxId, ledger: _Ledger, out: Outgoing, receipt: Receipt, tries: int, age: int
    ) -> Settle:
        verdicts = dict(ledger.verdicts)
        for address in out.recipients:
            taken = Verdict(address, RecipientState.ACCEPTED, receipt.reply)
            verdicts.setdefault(address, taken)
        return Settle(
            id,
            SendState.SENT,
            "sent",
            receipt.reply,
            tuple(verdicts.values()),
            due_at=None if _given_up(tries, age) else self._again_at(None, tries),
            reason="some-later",
            after_reply=AfterReply(await self._setting("after_reply")),
            remote_id=receipt.remote_id,
        )

    def _failed(
        self, id: OutboxId, ledger: _Ledger, error: BaseException, tries: int, age: int
    ) -> Settle:
        state, reason = _verdict_of(error, ledger.committed)
        words, due = _words(error), None
        if state is SendState.FAILED and tries <= 1 and _BROKEN.search(words):
            state = SendState.RETRYING
        if state is SendState.RETRYING and _given_up(tries, age):
            state = SendState.FAILED
        if state is SendState.RETRYING:
            due = self._again_at(error, tries)
        if state is SendState.UNKNOWN:
            due = self._store.clock.now() + FIRST_LOOK
        named = error.remote_id if isinstance(error, ChannelError) else ""
        verdicts = tuple(ledger.verdicts.values())
        return Settle(id, state, ledger.at, words, verdicts, due, reason, remote_id=named)

    def _again_at(self, error: BaseException | None, tries: int) -> int:
        return self._store.clock.now() + int(self._wait(error, tries) * MICRO)

    def _wait(self, error: BaseException | None, tries: int) -> float:
        step = LADDER[min(max(tries, 1), len(LADDER)) - 1]
        told = error.retry_after if isinstance(error, TransientError) else None
        if told is not None:
            return min(max(told, 1.0), _LONGEST_WAIT)
        return step * (1 + self._dice.uniform(-_JITTER, _JITTER))

    async def _settle(self, settle: Settle) -> None:
        await asyncio.wrap_future(self._store.execute(settle, cause="outbox"))

    # --- what may have arrived (reliability 3.1.9) -------------------------------------------

    async def _look_all(self) -> None:
        """Look for each ``unknown`` one that is due; the answer is written down."""
        now = {"now": self._store.clock.now()}
        due = await self._read(lambda c: c.execute(_TO_LOOK_FOR, now).fetchall())
        await asyncio.gather(*(self._look(OutboxId(i), AccountId(a)) for i, a in due))

    async def _look(self, id: OutboxId, account: AccountId) -> None:
        """Ask the server's folders once. One that cannot be asked is asked again, uncounted."""
        _, out, _, _ = await self._read(lambda c: self._load(c, id))
        now = self._store.clock.now()
        try:
            channel = await self._open(account)
            found = await channel.find_sent(out)
        except (NightdeskError, OSError):
            later = Postpone(id, now + FIRST_LOOK)
            await asyncio.wrap_future(self._store.execute(later, cause="outbox"))
            return
        looked = await self._read(lambda c: c.execute(_LOOKED, (id, id)).fetchone()[0])
        more = None if found or looked >= len(LOOKS) else now + LOOKS[looked] * MICRO
        after = AfterReply(await self._setting("after_reply"))
        seen = Looked(id, found, more, after)
        await asyncio.wrap_future(self._store.execute(seen, cause="outbox"))

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


def _given_up(tries: int, age: int) -> bool:
    return age > GIVE_UP * MICRO and tries >= FEWEST_TRIES


def _waiting(connection: Dbapi, id: OutboxId) -> list[dict[str, Any]]:
    return rows(
        connection,
        "SELECT address FROM outbox_recipient WHERE outbox = ? AND state = 'waiting' "
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
            if committed and state is SendState.PAUSED and not _answered(error):
                return SendState.UNKNOWN, error.problem.code
            return state, error.problem.code
    if committed:
        return SendState.UNKNOWN, "unknown-outcome"
    if isinstance(error, asyncio.CancelledError):
        return SendState.QUEUED, ""
    return SendState.RETRYING, "server-away"


def _answered(error: BaseException) -> bool:
    """The server's own word on the request: it did nothing, whatever was committed."""
    return isinstance(error, ChannelError) and error.answered


def _words(error: BaseException) -> str:
    if isinstance(error, NightdeskError):
        said = error.problem.params.get("words")
        return str(said) if said else str(error)
    return type(error).__name__
