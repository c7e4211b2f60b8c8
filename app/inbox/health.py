"""How each account does (R7): written down after each look, read by the status bar and ``doctor``.

On the loop thread. How full a mailbox is, and until when its sign-in lasts, is asked a few times a
day.
"""

import asyncio
import contextlib
import json
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.base.bus import Changes
from app.base.clock import MICRO, to_datetime
from app.base.errors import ChannelError, Problem
from app.base.ids import AccountId
from app.inbox.channels.base import Channel, Standing, Traffic
from app.store.schema.accounts import health, usage
from app.store.store import Store
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEPT = timedelta(days=40)
_EVERY = 6 * 3600 * MICRO
_LIMIT = select(health.c.size_limit)
_ASKED = "SELECT standing_at FROM health WHERE account = ?"


async def note_look(
    store: Store, id: AccountId, problem: Problem | None, traffic: Traffic, *, looked: bool
) -> None:
    """What a look came to; without ``looked`` it did not get so far that it counts as one."""
    now = store.clock.now()
    row: dict[str, object] = {"account": id, "problem": None, "params": None, "problem_at": None}
    if looked:
        row["last_poll"] = now
    if problem is not None:
        params = json.dumps(dict(problem.params))
        row |= {"problem": problem.code, "params": params, "problem_at": now}
    row |= {"calls_left": traffic.left, "calls_most": traffic.most, "calls_until": traffic.ends}
    row |= {"wait_until": traffic.wait_until, "ahead": traffic.ahead}
    used = {"looks": int(looked), "requests": traffic.requests}
    day = to_datetime(now).date()
    await _write(store, row, lambda c: _count(c, id, day, used))


def _count(connection: "Connection", id: AccountId, day: date, used: Mapping[str, int]) -> None:
    """Add to the day; those long past go."""
    c = usage.c
    mine = (c.account == id) & (c.day == day.isoformat())
    before = connection.execute(usage.select().where(mine)).mappings().first()
    sums = {name: n + (before[name] if before else 0) for name, n in used.items()}
    if before is None:
        past = (day - _KEPT).isoformat()
        connection.execute(usage.delete().where(c.account == id, c.day < past))
    upsert(connection, usage, {"account": id, "day": day.isoformat()} | sums)


async def note_standing(store: Store, id: AccountId, channel: Channel) -> None:
    """Ask the server, unless that was done lately; a server that does not say is no fault."""
    now = store.clock.now()
    found = await asyncio.wrap_future(store.read(lambda c: c.execute(_ASKED, (id,)).fetchone()))
    if found and found[0] is not None and 0 <= now - found[0] < _EVERY:
        return
    standing = Standing()
    with contextlib.suppress(ChannelError):
        standing = await channel.standing()
    row: dict[str, object] = {
        "account": id,
        "standing_at": now,
        "quota_used": standing.quota_used,
        "quota_limit": standing.quota_limit,
    }
    kept = {"sign_in_ends": standing.sign_in_ends, "longest": standing.longest}
    row |= {name: said for name, said in kept.items() if said is not None}  # unsaid, it still holds
    await _write(store, row)


def note_limit(store: Store, id: AccountId, limit: int) -> "Future[None]":
    """Keep what the server says of sizes: Send refuses at once what it would not take."""

    def write(connection: "Connection") -> tuple[None, Changes]:
        known = connection.execute(_LIMIT.where(health.c.account == id)).scalar()
        if limit == known:
            return None, Changes()
        upsert(connection, health, {"account": id, "size_limit": limit})
        return None, Changes(accounts=frozenset({id}))

    return store.write(write)


async def forget_standing(store: Store, id: AccountId) -> None:
    """Somebody signed in anew: what was known of the sign-in is past."""
    await _write(store, {"account": id, "standing_at": None, "sign_in_ends": None})


async def _write(
    store: Store, row: dict[str, object], more: Callable[["Connection"], None] | None = None
) -> None:
    def write(connection: "Connection") -> tuple[None, Changes]:
        upsert(connection, health, row)
        if more is not None:
            more(connection)
        return None, Changes(accounts=frozenset({AccountId(int(str(row["account"])))}))

    await asyncio.wrap_future(store.write(write))
