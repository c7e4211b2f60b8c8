"""What is done at an account's mailbox for what it sent, on the loop thread.

What is ``unknown`` is looked for there (reliability 3.1.9), and the copies are filed in Sent (S3).
Neither ever sends.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from app.base import crashpoints
from app.base.clock import MICRO
from app.base.errors import ConfigError, NightdeskError, PermanentError, UsageError
from app.base.ids import AccountId, OutboxId
from app.inbox.channels.base import Channel
from app.inbox.sending.frozen import frozen
from app.inbox.sending.outbox_commands import Filed
from app.inbox.sending.outbox_evidence import Looked, Postpone
from app.inbox.sending.outbox_rows import FIRST_LOOK, LOOK
from app.inbox.status_rules import AfterReply
from app.inbox.values import Filing
from app.store.commands import Command
from app.store.database import Dbapi
from app.store.queries import values
from app.store.settings import value
from app.store.store import Store

LOOKS = (240, 600, 2700)
"""Seconds between the looks for an ``unknown`` one: at 1, 5, 15 and 60 minutes (3.1.9)."""

T = TypeVar("T")
Open = Callable[[AccountId], Awaitable[Channel]]
"""Gives the channel of an account; whoever gives it closes it."""

_TO_LOOK_FOR = """
SELECT id FROM outbox WHERE state IN ('failed', 'partial', 'unknown', 'paused')
  AND state = 'unknown' AND account = ? AND due_at <= ? ORDER BY due_at, id
"""
_LOOKED = f"""
SELECT count(*) FROM outbox_attempt WHERE outbox = ? AND stage = '{LOOK}' AND id >
  (SELECT max(id) FROM outbox_attempt WHERE outbox = ? AND stage <> '{LOOK}')
"""  # noqa: S608  our own text
_TO_FILE = """
SELECT id FROM outbox WHERE filing = 'pending' AND state IN ('sent', 'partial') AND account = ?
ORDER BY id
"""


async def all_of(work: Iterable[Awaitable[T]]) -> list[T]:
    """Results of all; the first error is raised once all of it has ended."""
    results = await asyncio.gather(*work, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return [result for result in results if not isinstance(result, BaseException)]


class Mailboxes:
    """``open`` gives the channel of an account."""

    def __init__(self, store: Store, open: Open) -> None:
        self._store = store
        self._open = open

    async def look(self, account: AccountId) -> None:
        """Look for each ``unknown`` one that is due; the answer is written down."""
        now = self._store.clock.now()
        due = await self._read(lambda c: values(c, _TO_LOOK_FOR, account, now))
        await all_of(self._look(account, OutboxId(id)) for id in due)

    async def file(self, account: AccountId) -> None:
        """File the copies that are due; raises why one could not be, which is tried again."""
        due = await self._read(lambda c: values(c, _TO_FILE, account))
        await all_of(self._file(account, OutboxId(id)) for id in due)

    async def _look(self, account: AccountId, id: OutboxId) -> None:
        """Ask the server's folders once. One that cannot be asked is asked again, uncounted;
        when there is none any more, a person is."""
        now = self._store.clock.now()
        try:
            message = await self._read(lambda c: frozen(c, self._store.profile, id))
            channel = await self._open(account)
            found = await channel.find_sent(message.out)
        except UsageError:
            await self._do(Postpone(id, None))
            return
        except (NightdeskError, OSError):
            await self._do(Postpone(id, now + FIRST_LOOK))
            return
        looked = await self._read(lambda c: c.execute(_LOOKED, (id, id)).fetchone()[0])
        more = None if found or looked >= len(LOOKS) else now + LOOKS[looked] * MICRO
        after = AfterReply(await self._read(lambda c: value(c, "after_reply")))
        await self._do(Looked(id, found, more, after))

    async def _file(self, account: AccountId, id: OutboxId) -> None:
        """File one copy; its failure never sends again."""
        try:
            message = await self._read(lambda c: frozen(c, self._store.profile, id))
            channel = await self._open(account)
            crashpoints.passing("send.before_filing")
            await channel.file_sent(message.out)
            crashpoints.passing("send.after_filing")
            filing = Filing.DONE
        except (PermanentError, ConfigError, UsageError):
            filing = Filing.FAILED
        await self._do(Filed(id, filing))

    async def _do(self, command: Command) -> None:
        await asyncio.wrap_future(self._store.execute(command, cause="outbox"))

    async def _read(self, query: Callable[[Dbapi], Any]) -> Any:
        return await asyncio.wrap_future(self._store.read(query))
