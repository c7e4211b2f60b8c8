"""How the accounts are doing, for the status bar and ``account list``."""

import json
from collections.abc import Mapping
from typing import Any

from app.base.clock import to_datetime
from app.base.errors import Problem
from app.desk import spending
from app.desk.values import AccountState, Usage
from app.inbox.channels import spec_of
from app.store.database import Dbapi
from app.store.queries import rows

_MAIL = ("email", "archive")
_PAUSING = frozenset(
    [
        "wrong-password",
        "unusable-password",
        "app-password-needed",
        "imap-switched-off",
        "sign-in-needed",
        "browser-sign-in-needed",
        "sign-in-refused",
        "sign-in-expired",
        "client-refused",
        "needs-bridge",
        "sign-in-required",
        "no-sign-in-method",
        "signed-in-by-server",
        "bad-certificate",
        "no-starttls",
        "no-tls",
        "no-keyring",
        "keyring-locked",
        "keyring-timeout",
        "no-secret",
        "no-secret-variable",
        "token-refused",
        "token-forbidden",
        "service-suspended",
        "bad-account-sid",
        "bad-server",
        "plain-not-loopback",
        "not-your-number",
        "not-your-handle",
        "no-mastodon",
        "gateway-refused",
        "no-upload-folder",
        "upload-refused",
        "chat-not-installed",
        "chat-host-unknown",
        "no-chat-archive",
        "signed-out",
        "consent-needed",
        "not-matrix",
        "not-your-matrix",
        "matrix-extra",
        "matrix-keys",
        "no-such-folder",
        "folder-unwritable",
    ]
)
"""Nothing is tried again until somebody has done something."""
_WORKING = frozenset(
    [
        "folder-shrank",
        "feed-file-no-json",
        "feed-file-no-message",
        "feed-file-missing",
        "feed-file-outside",
        "feed-file-unreadable",
        "feed-file-large",
    ]
)
"""Everything else goes on meanwhile."""


def states(connection: Dbapi, now: int) -> tuple[AccountState, ...]:
    """Every connected account, by name."""
    found = rows(
        connection,
        "SELECT a.id, a.config, a.name, a.kind, a.address, a.paused, h.last_poll, h.problem, "
        "h.params, h.quota_used, h.quota_limit, h.sign_in_ends, "
        "h.calls_left, h.calls_most, h.calls_until, h.wait_until, h.ahead, u.looks, u.requests, "
        "(SELECT count(*) FROM outbox o WHERE o.account = a.id AND o.state IN "
        "('failed', 'partial', 'unknown', 'paused') AND o.state <> 'paused') AS failed, "
        "(SELECT coalesce(sum(max(x.on_server - x.known, 0)), 0) FROM audit x "
        "WHERE x.account = a.id) AS missing, "
        "(SELECT count(*) FROM outbox o WHERE o.account = a.id AND o.state IN "
        "('held', 'queued', 'retrying', 'sending', 'committed')) "
        "+ (SELECT count(*) FROM outbox o WHERE o.account = a.id AND o.state IN "
        "('failed', 'partial', 'unknown', 'paused') AND o.state = 'paused') AS waiting "
        "FROM account a LEFT JOIN health h ON h.account = a.id "
        "LEFT JOIN usage u ON u.account = a.id AND u.day = ? WHERE NOT a.removed ORDER BY a.name",
        to_datetime(now).date().isoformat(),
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
            r["waiting"],
            r["failed"],
            r["missing"],
            r["quota_used"],
            r["quota_limit"],
            r["sign_in_ends"],
            _spent(connection, r, now),
            _usage(connection, r, now),
            _shown(r["kind"]),
        )
        for r in found
    )


def _usage(connection: Dbapi, row: Mapping[str, Any], now: int) -> Usage:
    names = ("calls_left", "calls_most", "calls_until", "wait_until", "ahead")
    spent = spending.today(connection, row["id"], now)
    return Usage(row["looks"] or 0, row["requests"] or 0, spent, *(row[name] for name in names))


def _shown(kind: str) -> str:
    """Mail needs no look into its channel: that takes its time at the start."""
    spec = None if kind in _MAIL else spec_of(kind)
    return "" if spec is None or spec.shown == kind else spec.shown


def _spent(connection: Dbapi, row: Mapping[str, Any], now: int) -> tuple[str, str, str] | None:
    found = spending.spent(connection, row["id"], json.loads(row["config"]), now)
    return (*found.words, found.unit) if found.micros or found.cap is not None else None


def _state(paused: bool, problem: str | None) -> str:
    if paused:
        return "off"
    if problem is None:
        return "ok"
    if problem in _WORKING:
        return "worried"
    return "paused" if problem in _PAUSING else "failing"
