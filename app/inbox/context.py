"""What a channel sees of the house: its settings, its cursors, its secrets, and where mail goes.

On the loop thread; the work it asks for happens on the writer, in the pool, or on a thread of the
keychain's.
"""

import asyncio
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from msgspec import structs

from app.base import crashpoints
from app.base.clock import MICRO
from app.base.errors import SecretError
from app.base.ids import AccountId, MessageId
from app.inbox import records, source
from app.inbox.channels import driver, spec_of
from app.inbox.channels.base import Batch, Head, Raw, Sign
from app.inbox.channels.spec import READ_RECEIPTS
from app.inbox.feed import Feed, batches, stored
from app.inbox.ingest_rows import Stored
from app.inbox.live import Live, place_of
from app.inbox.parsing.authentication import receiving_hosts
from app.inbox.places import Places
from app.inbox.prepare import Prepared
from app.inbox.preparing import Preparing
from app.store.database import Dbapi
from app.store.queries import one, rows
from app.store.settings import value
from app.store.store import Store

_POOL_FROM = 100
"""Messages in a batch from which preparing them is worth a process of its own."""
_DAY = 24 * 3600 * MICRO


class Secrets(Protocol):
    """The keychain, as far as channels need it."""

    def get(self, name: str) -> str: ...

    def put(self, name: str, secret: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Account:
    """A connected account as stored."""

    id: AccountId
    kind: str
    name: str
    address: str
    config: Mapping[str, str]
    paused: bool

    @property
    def driver(self) -> str:
        """The kind whose channel works for it."""
        return driver(self.kind, self.config)


def _tags(text: str) -> tuple[str, ...]:
    """Tags with commas between them, each once."""
    found = (" ".join(one.split()) for one in text.split(","))
    return tuple(dict.fromkeys(one for one in found if one))


def accounts(connection: Dbapi) -> list[Account]:
    """All that are not removed, by name."""
    return [_account(r) for r in rows(connection, _ACCOUNTS + " ORDER BY name")]


def account(connection: Dbapi, id: AccountId) -> Account | None:
    found = one(connection, _ACCOUNTS + " AND id = ?", id)
    return None if found is None else _account(found)


_ACCOUNTS = "SELECT * FROM account WHERE NOT removed"


def _account(row: Mapping[str, Any]) -> Account:
    return Account(
        row["id"],
        row["kind"],
        row["name"],
        row["address"],
        {"address": row["address"]} | json.loads(row["config"]),
        bool(row["paused"]),
    )


def secret_name(account: str, field: str) -> str:
    """Under which name the keychain keeps a secret of an account."""
    return account if field == "password" else f"{account} {field}"


class AccountContext:
    """``channels.base.Context`` for one account; ``received`` sums up what it stored."""

    def __init__(
        self,
        store: Store,
        account: Account,
        secrets: Secrets,
        preparing: Preparing,
        live: Live,
        renewing: asyncio.Lock | None = None,
    ) -> None:
        self.renewing = renewing or asyncio.Lock()
        self._live = live
        self._store = store
        self._account = account
        self._secrets = secrets
        self._preparing = preparing
        self._cursors: dict[str, str] = {}
        self._ceiling_days = 0
        trust = account.config.get("trust_references") == "yes"
        spec = spec_of(account.kind)
        self._people = (spec.people if spec else "") or account.kind
        chosen = account.config.get(READ_RECEIPTS.name) == "yes"
        self.tells_reading = chosen and bool(spec and spec.tells_reading)
        self._feed = Feed(
            store,
            account.id,
            spec.shown if spec else account.kind,
            trust,
            receiving_hosts(account.config),
            spec.people if spec else "",
            bool(spec and spec.talk),
            _tags(account.config.get("tags", "")),
        )
        self._order = asyncio.Lock()
        self._failed: BaseException | None = None
        self._expecting: asyncio.Future[None] | None = None
        self.places = Places(store, account.id)
        self.received = Stored()
        self.ahead = 0
        """Microseconds that our clock is ahead of the service's."""

    async def load(self) -> None:
        """Read what the store knows: cursors and the age ceiling (R5)."""

        def read(connection: Dbapi) -> tuple[dict[str, str], int]:
            found = connection.execute(
                "SELECT stream, value FROM cursor WHERE account = ?", (self._account.id,)
            )
            self.places.load(connection)
            return dict(found.fetchall()), int(value(connection, "age_ceiling_days"))

        found = await asyncio.wrap_future(self._store.read(read))
        self._cursors, self._ceiling_days = found

    @property
    def config(self) -> Mapping[str, str]:
        return self._account.config

    @property
    def cursors(self) -> Mapping[str, str]:
        return self._cursors

    @property
    def folder(self) -> Path:
        return self._store.profile.folder_of(self._account.id)

    async def secret(self, name: str) -> str:
        wanted = secret_name(self._account.name, name)
        return await asyncio.to_thread(self._secrets.get, wanted)

    async def keep(self, name: str, secret: str) -> None:
        await asyncio.to_thread(self._kept, secret_name(self._account.name, name), secret)

    def _kept(self, name: str, secret: str) -> None:
        self._secrets.put(name, secret)
        if self._secrets.get(name) != secret:
            raise SecretError("secret-damaged", name=name)

    async def record(self, remote_id: str) -> Mapping[str, Any]:
        return await asyncio.wrap_future(self._store.read(lambda c: self._record(c, remote_id)))

    def _record(self, connection: Dbapi, remote_id: str) -> Mapping[str, Any]:
        query = "SELECT id FROM message WHERE account = ? AND remote_id = ? AND remote_id <> ''"
        found = connection.execute(query, (self._account.id, remote_id)).fetchone()
        if found is None:
            return {}
        data = source.read(connection, self._store.profile, MessageId(found[0]))
        return records.unpack(data)[0]

    async def stored(self, batch: Batch) -> None:
        """Batches are prepared side by side, and stored in the order in which they came."""
        crashpoints.passing("sync.fetched")
        aged = [self._aged(raw) for raw in batch.items]
        preparing = asyncio.ensure_future(self._prepare(aged, batch.more))
        del aged
        batch = replace(batch, items=())  # prepared they weigh a third, and may wait here
        try:
            async with self._order:
                if self._failed is not None:  # its cursor would cover what was not stored
                    raise self._failed
                try:
                    await self._store_in_order(batch, await preparing)
                except BaseException as error:
                    self._failed = error
                    raise
        finally:
            preparing.cancel()

    def now(self) -> int:
        return self._store.clock.now()

    async def unknown(self, remote_ids: Collection[str]) -> Collection[str]:
        """Asked in one query, however many there are."""
        asked = json.dumps(list(remote_ids))
        query = (
            "SELECT value FROM json_each(?) WHERE NOT EXISTS "
            "(SELECT 1 FROM message WHERE account = ? AND remote_id = value)"
        )
        found = self._store.read(lambda c: c.execute(query, (asked, self._account.id)).fetchall())
        return {row[0] for row in await asyncio.wrap_future(found)}

    def begin_look(self) -> None:
        """Batches that follow stand by themselves: an earlier one that failed will come again."""
        self._failed = None

    async def put_cursor(self, stream: str, cursor: str) -> None:
        """Change a cursor alone."""
        await self.stored(Batch(stream, cursor, ()))

    async def _store_in_order(self, batch: Batch, prepared: list[Prepared]) -> None:
        await self.places.note(batch.delta, batch.census)
        pieces = list(batches(prepared)) or [()]
        for n, piece in enumerate(pieces):
            # The cursor covers the whole batch, so it moves with its last piece.
            last = n == len(pieces) - 1
            cursor, news = (batch.cursor, batch.news) if last else (None, ())
            done = await asyncio.wrap_future(self._feed.put(piece, batch.stream, cursor, news))
            self.received += stored(done)
        self._cursors[batch.stream] = batch.cursor
        crashpoints.passing("sync.batch_stored")

    def sign(self, sign: Sign) -> None:
        id, kind = self._account.id, self._people
        where = self._store.read(lambda c: place_of(c, id, kind, sign.person))
        where.add_done_callback(self._live.teller(sign))

    def doubts(self, stream: str) -> bool:
        return self.places.doubts(stream)

    async def known(self, folder: str, uidvalidity: int, heads: Sequence[Head]) -> Collection[int]:
        return await self.places.known(folder, uidvalidity, heads)

    def _aged(self, raw: Raw) -> Raw:
        """Its time by our clock, so that what was said stays in its order; old ones are history."""
        now = self._store.clock.now()
        at = raw.received_at
        if self.ahead and at is not None and now - _DAY < at + self.ahead:
            raw = structs.replace(raw, received_at=at + self.ahead)
        ceiling = now - self._ceiling_days * _DAY
        old = raw.received_at is not None and raw.received_at < ceiling
        return structs.replace(raw, history=True) if old else raw

    async def _prepare(self, raws: list[Raw], more: int) -> list[Prepared]:
        if not raws:
            return []
        kind, now = self._account.driver, self._store.clock.now()
        if len(raws) < _POOL_FROM:
            if more >= _POOL_FROM:  # the processes come while that is being fetched
                self._expecting = asyncio.ensure_future(self._preparing.expect(kind, now))
            return await self._preparing.here(kind, raws, now)
        return await self._preparing.in_processes(kind, raws, now)
