"""Requests that look after the workspace: ``doctor``, its repair, and ``backup``."""

from collections.abc import Iterator
from threading import Event
from typing import TYPE_CHECKING, Any

from app.base.errors import WorkspaceError
from app.base.ids import AccountId
from app.base.paths import Profile
from app.base.problems import sentence
from app.desk.desk import Desk
from app.desk.handlers import lookup, shapes
from app.desk.requests import Args, Line
from app.store.database import Dbapi
from app.store.queries import rows

if TYPE_CHECKING:
    from app.kb.encoder import Standing
    from app.store.doctor import Finding, Report

_AUDIT_DAYS = 30
_AUDIT = f"""
SELECT a.name AS account, '' AS folder, date(m.received_at / 1000000, 'unixepoch') AS day,
  count(*) AS known, NULL AS on_server
FROM message m JOIN account a ON a.id = m.account
WHERE m.direction = 'in' AND NOT a.removed
  AND m.received_at > (unixepoch() - {_AUDIT_DAYS} * 86400) * 1000000
  AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.account = a.id)
GROUP BY 1, 3
UNION ALL
SELECT a.name, x.folder, x.day, x.known, x.on_server
FROM audit x JOIN account a ON a.id = x.account WHERE NOT a.removed
ORDER BY 1, 2, 3
"""  # noqa: S608  our own text


def examine(profile: Profile, *, deep: bool) -> "tuple[Line, Report]":
    """All that can be said of a workspace, whatever state it is in; it only reads."""
    from app.store import doctor

    report = doctor.examine(profile, deep=deep)
    try:
        accounts, audit, meaning = _seen_from_inside(profile)
    except WorkspaceError:  # too damaged to be opened: the report has said so
        accounts, audit, meaning = [], [], None
    line = {
        "integrity": _integrity(report),
        "findings": [_finding(each) for each in report.findings],
        "schema": report.schema,
        "bytes": report.bytes,
        "messages": report.messages,
        "conversations": report.conversations,
        "secrets": _keeping(profile),
        "meaning": meaning,
        "accounts": accounts,
        "audit": audit,
    }
    return line, report


def _integrity(report: "Report") -> str:
    """In one word; a workspace of a newer program is not damaged, only not ours to judge."""
    if report.clean:
        return "ok"
    newer = all(finding.code == "workspace-newer" for finding in report.findings)
    return "newer" if newer else "damaged"


def _finding(found: "Finding") -> Line:
    from app.base.errors import Problem

    said = sentence(Problem(found.code, found.params))
    return {"code": found.code, "severity": found.severity, "sentence": said}


def _seen_from_inside(
    profile: Profile,
) -> "tuple[list[Line], list[dict[str, Any]], Standing]":
    from app.store.store import Store

    desk = Desk(Store(profile, writable=False))
    try:
        accounts = [shapes.account(each) for each in desk.accounts().result()]
        wanted = bool(desk.settings.all().result()["by_meaning"])
        return accounts, desk.store.read(_audit).result(), _meaning(wanted)
    finally:
        desk.close()


def _meaning(wanted: bool) -> "Standing":
    """Whether answers are found by meaning: the model is read, and asked, to know."""
    from app.kb import encoder

    if not encoder.available():
        return "missing"
    if not wanted:
        return "off"
    try:
        encoder.load()
    except Exception:  # noqa: BLE001  whatever a damaged package raises
        return "failing"
    return "used"


def _audit(connection: Dbapi) -> list[dict[str, Any]]:
    """What is known here by folder and day, beside what the server had at the last audit; of an
    account that was never audited what arrived here (R7)."""
    return rows(connection, _AUDIT)


def _keeping(profile: Profile) -> str:
    """Which way secrets are kept: environment, keyring, vault or none."""
    from app.base.keychain import Keychain

    return Keychain(profile.vault).describe().kind


def audit(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``: count what the server holds of the last days, and fetch what is missing here."""
    id = AccountId(desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()["id"])
    left = desk.engine.audit(id).result()
    for line in desk.store.read(_audit).result():
        if line["account"] == args["name"]:
            yield line
    yield {"account": args["name"], "missing": left}


def accept_loss(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``: what vanished from its folders at once was meant to."""
    id = AccountId(desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()["id"])
    desk.engine.accept_loss(id).result()
    yield from ()


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
