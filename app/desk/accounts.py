"""How the accounts are doing, for the status bar and ``account list``."""

import json

from app.base.errors import Problem
from app.desk.values import AccountState
from app.store.database import Dbapi
from app.store.queries import rows

_PAUSING = ("wrong-password", "bad-certificate", "no-keyring", "keyring-locked", "keyring-timeout")


def states(connection: Dbapi) -> tuple[AccountState, ...]:
    """Every connected account, by name."""
    found = rows(
        connection,
        "SELECT a.id, a.name, a.kind, a.address, a.paused, h.last_poll, h.problem, h.params "
        "FROM account a LEFT JOIN health h ON h.account = a.id WHERE NOT a.removed ORDER BY a.name",
    )
    return tuple(
        AccountState(
            r["id"],
            r["name"],
            r["kind"],
            r["address"],
            _state(bool(r["paused"]), r["problem"]),
            r["last_poll"],
            Problem(r["problem"], json.loads(r["params"] or "{}")) if r["problem"] else None,
        )
        for r in found
    )


def _state(paused: bool, problem: str | None) -> str:
    if paused:
        return "off"
    if problem is None:
        return "ok"
    return "paused" if problem in _PAUSING else "failing"
