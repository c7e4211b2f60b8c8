"""How each account does (R7): written down after each look, read by the status bar and ``doctor``.

On the loop thread. How full a mailbox is, and until when its sign-in lasts, is asked a few times a
day.
"""

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import ChannelError, Problem
from app.base.ids import AccountId
from app.inbox.channels.base import Channel, Standing
from app.store.schema.accounts import health
from app.store.store import Store
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

_EVERY = 6 * 3600 * MICRO
_ASKED = "SELECT standing_at FROM health WHERE account = ?"


async def note_look(store: Store, id: AccountId, problem: Problem | None, *, looked: bool) -> None:
    """What a look came to; without ``looked`` it did not get so far that it counts as one."""
    now = store.clock.now()
    row: dict[str, object] = {"account": id, "problem": None, "params": None, "problem_at": None}
    if looked:
        row["last_poll"] = now
    if problem is not None:
        params = json.dumps(dict(problem.params))
        row |= {"problem": problem.code, "params": params, "problem_at": now}
    await _write(store, row)


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


async def forget_standing(store: Store, id: AccountId) -> None:
    """Somebody signed in anew: what was known of the sign-in is past."""
    await _write(store, {"account": id, "standing_at": None, "sign_in_ends": None})


async def _write(store: Store, row: dict[str, object]) -> None:
    def write(connection: "Connection") -> tuple[None, Changes]:
        upsert(connection, health, row)
        return None, Changes(accounts=frozenset({AccountId(int(str(row["account"])))}))

    await asyncio.wrap_future(store.write(write))
