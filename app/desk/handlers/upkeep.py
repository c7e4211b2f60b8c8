"""Requests that look after the workspace: ``doctor``, its repair, and ``backup``."""

from collections.abc import Iterator
from threading import Event
from typing import TYPE_CHECKING, Any

from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.base.problems import sentence
from app.desk.desk import Desk
from app.desk.handlers import shapes
from app.desk.requests import Args, Line
from app.store.database import Dbapi
from app.store.queries import rows

if TYPE_CHECKING:
    from app.store.doctor import Finding, Report

_AUDIT_DAYS = 30
_AUDIT = f"""
SELECT a.name AS account, date(m.received_at / 1000000, 'unixepoch') AS day, count(*) AS known
FROM message m JOIN account a ON a.id = m.account
WHERE m.direction = 'in' AND NOT a.removed
  AND m.received_at > (unixepoch() - {_AUDIT_DAYS} * 86400) * 1000000
GROUP BY 1, 2 ORDER BY 1, 2
"""  # noqa: S608  our own text


def examine(profile: Profile, *, deep: bool) -> "tuple[Line, Report]":
    """All that can be said of a workspace, whatever state it is in; it only reads."""
    from app.store import doctor

    report = doctor.examine(profile, deep=deep)
    try:
        accounts, audit = _seen_from_inside(profile)
    except WorkspaceError:  # too damaged to be opened: the report has said so
        accounts, audit = [], []
    line = {
        "integrity": "ok" if report.clean else "damaged",
        "findings": [_finding(each) for each in report.findings],
        "schema": report.schema,
        "bytes": report.bytes,
        "messages": report.messages,
        "conversations": report.conversations,
        "secrets": _keeping(profile),
        "accounts": accounts,
        "audit": audit,
    }
    return line, report


def _finding(found: "Finding") -> Line:
    from app.base.errors import Problem

    said = sentence(Problem(found.code, found.params))
    return {"code": found.code, "severity": found.severity, "sentence": said}


def _seen_from_inside(profile: Profile) -> tuple[list[Line], list[dict[str, Any]]]:
    from app.store.store import Store

    desk = Desk(Store(profile, writable=False))
    try:
        accounts = [shapes.account(each) for each in desk.accounts().result()]
        return accounts, desk.store.read(_audit).result()
    finally:
        desk.close()


def _audit(connection: Dbapi) -> list[dict[str, Any]]:
    """What is known here, by day; what the server has is not asked for (null)."""
    return [each | {"on_server": None} for each in rows(connection, _AUDIT)]


def _keeping(profile: Profile) -> str:
    """Which way secrets are kept: environment, keyring, vault or none."""
    from app.base.keychain import Keychain

    return Keychain(profile.vault).describe().kind


def repair(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """Make anew what follows from the messages: queue rows, counts, the search index."""
    from app.store import doctor

    doctor.repair(desk.store)
    yield from ()


def backup(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """A verified copy beside the workspace; it may be made while the window runs."""
    from app.store.backup import backup as make

    file = make(desk.store.profile, desk.store.clock.now())
    yield {"file": str(file), "size": file.stat().st_size}
