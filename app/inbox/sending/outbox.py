"""The outbox at work: claim what is due, send it once, write down what came of it (S1-S5).

One for the program, on the loop thread. Each account's messages leave one after the other; one
account never holds up another, nor its mailbox its sending. Retries follow reliability 3.1.10; what
may have arrived is ``unknown`` and never sent again by itself.
"""

import asyncio
import contextlib
import logging
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from app.base import crashpoints
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
    WorkspaceError,
)
from app.base.ids import AccountId, OutboxId
from app.base.worker import StoppedError
from app.inbox.channels.base import Outgoing, Receipt
from app.inbox.errands import Errands
from app.inbox.health import note_limit
from app.inbox.pace import Pauses
from app.inbox.pacing import heed, wait_for
from app.inbox.sending import outbox_clock
from app.inbox.sending.frozen import frozen
from app.inbox.sending.outbox_commands import Claim, Commit, Pause, Settle, Sweep
from app.inbox.sending.outbox_mailboxes import Mailboxes, Open, all_of
from app.inbox.sending.outbox_rows import FIRST_LOOK, Verdict
from app.inbox.status_rules import AfterReply
from app.inbox.values import RecipientState, SendState
from app.store.database import Dbapi
from app.store.settings import value
from app.store.store import Store

LADDER = (60, 300, 900, 3600)
"""Seconds before the next try; the last goes on until ``GIVE_UP``."""
GIVE_UP = 48 * 3600
FEWEST_TRIES = 8
"""Before two days count as tried: a machine that slept, or a clock set forward, has not tried."""
_JITTER = 0.2
_LONGEST_WAIT = 3600.0
_ON_THE_WAY = ("connect", "tls", "auth")
"""Stages at which a failure is the account's and not the message's."""
_BROKEN = re.compile(r"\b5\.5\.0\b")
"""Some servers answer so to what they take a minute later: one more try (3.1.10)."""

# Both lists of states are those of a partial index: what was sent long ago is not looked at.
_ON_ITS_WAY = "state IN ('held', 'queued', 'retrying', 'sending', 'committed')"
_DUE = f"""
SELECT id FROM outbox WHERE {_ON_ITS_WAY} AND account = :account
  AND (state = 'queued' OR (state IN ('held', 'retrying') AND due_at <= :now))
ORDER BY created_at, id
"""  # noqa: S608  our own text
_LEFT_OVER = f"""
SELECT 1 FROM outbox WHERE {_ON_ITS_WAY}
  AND (state IN ('sending', 'committed') OR (state = 'held' AND due_at < ?)) LIMIT 1
"""  # noqa: S608  our own text
_NEXT_HELD = f"SELECT min(due_at) FROM outbox WHERE {_ON_ITS_WAY} AND state = 'held'"  # noqa: S608
_UNKNOWN = "state IN ('failed', 'partial', 'unknown', 'paused') AND state = 'unknown'"
_WORK = f"""
SELECT account, 'send', min(CASE state WHEN 'queued' THEN 0 ELSE due_at END) FROM outbox
  WHERE {_ON_ITS_WAY} AND state IN ('held', 'queued', 'retrying') GROUP BY account
UNION ALL
SELECT account, 'look', min(due_at) FROM outbox
  WHERE {_UNKNOWN} AND due_at IS NOT NULL GROUP BY account
UNION ALL
SELECT account, 'file', 0 FROM outbox
  WHERE filing = 'pending' AND state IN ('sent', 'partial') GROUP BY account
"""  # noqa: S608  our own text
_SEND, _LOOK, _FILE = "send", "look", "file"
_log = logging.getLogger(__name__)

Work = tuple[AccountId, str]
"""An account, and what is to be done for it: send, look or file."""


@dataclass(slots=True)
class _Ledger:
    """``channels.base.Ledger`` on the store: verdicts are durable at the commit point."""

    store: Store
    id: OutboxId
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    at: str = "connect"
    leaving: bool = False
    """The commit is about to be written, or is."""
    committed: bool = False
    first: bool = True
    """The first try: a word that some servers take back gets a second chance."""

    async def commit_point(self) -> None:
        self.leaving = True
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
        self.ends: dict[AccountId, Problem] = {}
        """What came of an account's last message that did not reach everybody, or may not have."""
        self._limits: dict[AccountId, int | None] = {}
        self._mailboxes = Mailboxes(store, open)
        self._errands: Errands[Work] | None = None
        self._ending = False
        self._under_way: dict[OutboxId, _Ledger] = {}
        self._ended = asyncio.Event()
        """A message is no longer under way."""
        self._dice = random.Random()  # noqa: S311  spreads retries, protects nothing

    async def sweep(self) -> None:
        """After a start: what was under way when the program ended (reliability 3.1.14)."""
        now = self._store.clock.now()
        if not await self._read(lambda c: c.execute(_LEFT_OVER, (now,)).fetchone()):
            return
        until = now + int(await self._setting("undo_seconds") * MICRO)
        sweep = Sweep(until, tuple(self._under_way))
        await asyncio.wrap_future(self._store.execute(sweep, cause="start"))

    async def send_due(self) -> int:
        """Try everything due once, look for what is unknown, file copies; how many were sent."""
        await self._mind_the_clock()
        sent = await all_of(self._send_all(a) for a, kind in await self._due() if kind == _SEND)
        await all_of(self._ask(a, kind) for a, kind in await self._due() if kind != _SEND)
        return sum(sent)

    async def _ask(self, account: AccountId, kind: str) -> None:
        """Do what is due at a mailbox; one that cannot be asked is asked again later."""
        with contextlib.suppress(ChannelError, SecretError):
            await self._do(account, kind)

    async def run(self, changed: asyncio.Event) -> None:
        """From a start on do what is due when it is due, until cancelled; ``changed``: there may be
        more to do. A disk that is full for a while, or any other error, does not end it."""
        errands = self._errands = Errands(changed.set)
        pauses, swept = Pauses(), False
        try:
            while True:
                try:
                    if not swept:
                        await self.sweep()
                        swept = True
                    wait = await self._begin(errands)
                    pauses.reset()
                except Exception:  # noqa: BLE001  what goes on for ever ends by no error
                    _log.warning("the outbox could not be read", exc_info=True)
                    wait = pauses.take()
                await wait_for(changed, wait)
        finally:
            self._errands = None
            await errands.stop()

    async def _begin(self, errands: "Errands[Work]") -> float | None:
        """Begin everything due; seconds until there is more, None when nothing waits."""
        if self._ending:
            return None
        await self._mind_the_clock()
        now, soonest = self._store.clock.now(), None
        for account, kind, at in await self._read(_work):
            if at <= now:
                errands.run((account, kind), partial(self._do, account, kind))
            elif not errands.busy((account, kind)):
                soonest = at if soonest is None else min(soonest, at)
        return None if soonest is None else (soonest - now) / MICRO

    async def _due(self) -> list[Work]:
        now = self._store.clock.now()
        return [(account, kind) for account, kind, at in await self._read(_work) if at <= now]

    async def _do(self, account: AccountId, kind: str) -> None:
        if kind == _SEND:
            await self._send_all(account)
        elif kind == _LOOK:
            await self._mailboxes.look(account)
        else:
            await self._mailboxes.file(account)

    async def _mind_the_clock(self) -> None:
        if await self._read(lambda c: outbox_clock.strayed(c, self._store.clock.now())):
            await asyncio.wrap_future(self._store.execute(outbox_clock.ClockBack(), cause="clock"))

    async def network_changed(self) -> None:
        """Another network: what could not even reach its server need not wait for its turn."""
        if self._errands is not None:
            self._errands.wake()
        if await self._read(outbox_clock.unreached):
            again = outbox_clock.NetworkBack()
            await asyncio.wrap_future(self._store.execute(again, cause="network"))

    async def next_held(self) -> int | None:
        """When the next held message is due, microseconds UTC."""
        found: int | None = await self._read(lambda c: c.execute(_NEXT_HELD).fetchone()[0])
        return found

    async def _send_all(self, account: AccountId) -> int:
        """Send one after the other; a refused sign-in is not repeated for the rest."""
        bound = {"account": account, "now": self._store.clock.now()}
        ids = await self._read(lambda c: [OutboxId(id) for (id,) in c.execute(_DUE, bound)])
        sent = 0
        for id in ids:
            heed()
            settled = await self._send(account, id)
            if settled is None:
                continue
            sent += settled.state is SendState.SENT
            if settled.state is SendState.PAUSED:
                pause = Pause(account, settled.reason)
                await asyncio.wrap_future(self._store.execute(pause, cause="outbox"))
                break
        return sent

    async def wind_down(self, seconds: float) -> None:
        """Begin nothing more, and give what a server has so long to hear its answer; what has only
        begun to leave goes another time."""
        self._ending = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while any(ledger.leaving for ledger in self._under_way.values()):
                    self._ended.clear()
                    await self._ended.wait()

    async def _send(self, account: AccountId, id: OutboxId) -> Settle | None:
        """One attempt, and what came of it; nothing when we are ending or somebody else has it."""
        if self._ending:
            return None
        ledger = self._under_way[id] = _Ledger(self._store, id)
        try:
            return await self._attempt(account, ledger)
        finally:
            del self._under_way[id]
            self._ended.set()

    def _note_limit(self, account: AccountId, limit: int | None) -> None:
        """Keep how much the server takes; a write only where that is news. It is no matter if it
        cannot be written, as at the end: what came of the message is."""
        if limit not in (None, self._limits.get(account)):
            with contextlib.suppress(WorkspaceError, StoppedError):
                note_limit(self._store, account, limit)
                self._limits[account] = limit

    async def _attempt(self, account: AccountId, ledger: _Ledger) -> Settle | None:
        id, tries, age = ledger.id, 1, 0
        crashpoints.passing("send.queued")
        claimed = await asyncio.wrap_future(self._store.execute(Claim(id), cause="outbox"))
        if not claimed.results[0]:
            return None
        crashpoints.passing("send.claimed")
        try:
            out, tries = await self._read(lambda c: frozen(c, self._store.profile, id))
            ledger.first, age = tries <= 1, self._store.clock.now() - out.at
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
            elif failed.state in (SendState.FAILED, SendState.UNKNOWN):
                self.ends[account] = _end(error)
            if not isinstance(error, (NightdeskError, OSError)):
                raise
            return failed
        self.troubles.pop(account, None)
        crashpoints.passing("send.before_settle")
        settle = await asyncio.shield(self._accepted(id, ledger, out, receipt, tries, age))
        crashpoints.passing("send.settled")
        self.sent += 1
        for refused in (v for v in settle.verdicts if v.state == RecipientState.REFUSED):
            said = {"address": refused.address, "words": refused.reply}
            self.ends[account] = Problem("refused-recipient", said)
        return settle

    async def _accepted(
        self, id: OutboxId, ledger: _Ledger, out: Outgoing, receipt: Receipt, tries: int, age: int
    ) -> Settle:
        """Write down that the server took it, and for whom; not to be cancelled."""
        verdicts = dict(ledger.verdicts)
        for address in out.recipients:
            taken = Verdict(address, RecipientState.ACCEPTED, receipt.reply)
            verdicts.setdefault(address, taken)
        settle = Settle(
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
        await self._settle(settle)
        return settle

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
        """Write down what came of it; while the disk is full, again and again: the answer of the
        server is known here alone."""
        pauses = Pauses()
        while True:
            try:
                written = self._store.execute(settle, cause="outbox")
                await asyncio.shield(asyncio.wrap_future(written))  # nobody takes it back
                return
            except WorkspaceError:
                if self._ending or self._errands is None:
                    raise
                _log.warning("what came of a message cannot be written", exc_info=True)
            await asyncio.sleep(pauses.take())

    # --- reading -----------------------------------------------------------------------------

    async def _read(self, query: Callable[[Dbapi], Any]) -> Any:
        return await asyncio.wrap_future(self._store.read(query))

    async def _setting(self, key: str) -> Any:
        return await self._read(lambda c: value(c, key))


def _work(connection: Dbapi) -> list[tuple[AccountId, str, int]]:
    """What there is to do for each account, and from when on."""
    return [(AccountId(a), kind, at) for a, kind, at in connection.execute(_WORK)]


def _end(error: BaseException) -> Problem:
    return error.problem if isinstance(error, NightdeskError) else Problem("unknown-outcome")


def _given_up(tries: int, age: int) -> bool:
    return age > GIVE_UP * MICRO and tries >= FEWEST_TRIES


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
