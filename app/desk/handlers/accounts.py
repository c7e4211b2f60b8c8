"""Requests about accounts: connect, change, disconnect, try. Secrets: keychain only (K5)."""

import asyncio
import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, cast

from app.base.errors import (
    NightdeskError,
    PermanentError,
    SecretError,
    UsageError,
    WorkspaceError,
)
from app.base.ids import AccountId
from app.base.paths import Profile
from app.base.problems import sentence
from app.desk import offers, removing, signing_in
from app.desk.desk import Desk
from app.desk.handlers import lookup
from app.desk.requests import Args, Line
from app.desk.writing import rich_text, signatures
from app.inbox.channels import driver, load
from app.inbox.channels.base import ChannelSpec, Check
from app.inbox.context import secret_name
from app.inbox.people.identity_kinds import HANDLES, NUMBERS, checked
from app.store.database import Dbapi
from app.store.queries import one

if TYPE_CHECKING:
    from app.inbox.channels.base import Context


_ASIDE = ".removed"


def add(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``kind``, ``name``, ``settings`` and ``secrets`` by field name."""
    if desk.is_demo:
        raise UsageError("demo-only-pretends")
    from app.inbox.account_commands import AddAccount

    kind, name = args["kind"], " ".join(args["name"].split())
    spec = load(kind).spec
    settings = _kept(desk.store.profile, spec, args["settings"])
    if not name:
        raise UsageError("missing-setting", field="name")
    for field in spec.missing(settings):
        raise UsageError("missing-setting", field=field.name)
    former = _former(desk, kind, name)
    kept = _entered(kind, settings, args["secrets"])
    id = AccountId(desk.store.ids.take()) if former is None else former
    address = settings.get(spec.own, "")
    config = {key: value for key, value in settings.items() if key != "address"}
    _keep_secrets(desk, name, kept)
    if former is None:
        made = AddAccount(id, kind, name, address, config)
        desk.store.execute(made, agent=desk.agent.id).result()
    else:
        _connect_again(desk, id, address, config)
    yield {"id": id, "name": name, "kind": kind, "address": address or None}


def _former(desk: Desk, kind: str, name: str) -> AccountId | None:
    """The disconnected account of that name, which comes back with what it brought before."""
    from app.inbox.history import ForgetAccount

    query = "SELECT id, kind, removed FROM account WHERE name = ?"
    found = desk.store.read(lambda c: one(c, query, name)).result()
    if found is None:
        return None
    id = AccountId(found["id"])
    if found["removed"] and found["kind"] != kind and _brought_nothing(desk, id):
        desk.store.execute(ForgetAccount(id), agent=desk.agent.id).result()
        return None
    if not found["removed"] or found["kind"] != kind:
        raise UsageError("name-taken", name=name)
    return id


def _brought_nothing(desk: Desk, id: AccountId) -> bool:
    """An attempt of another kind that came to nothing leaves its name free."""
    from app.inbox import history

    found = desk.store.read(lambda c: history.brought(c, id)).result()
    return not (found.messages or found.waiting)


def _connect_again(desk: Desk, id: AccountId, address: str, config: dict[str, str]) -> None:
    from app.inbox.account_commands import RemoveAccount, SetAccount

    back = RemoveAccount(id, restore=True)
    settings = SetAccount(id, config, address, paused=False)
    desk.store.execute(back, settings, agent=desk.agent.id).result()


def change(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``, ``settings`` and ``secrets`` to change, ``paused`` and ``signature`` (None: as it
    is)."""
    from app.inbox.account_commands import SetAccount

    row = desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()
    before = {"address": row["address"]} | json.loads(row["config"])
    spec = load(driver(row["kind"], before)).spec
    settings = _kept(desk.store.profile, spec, args["settings"])
    _keep_secrets(desk, row["name"], _entered(row["kind"], before | settings, args["secrets"]))
    config = {key: value for key, value in settings.items() if key != "address"}
    made = SetAccount(AccountId(row["id"]), config, settings.get(spec.own), args.get("paused"))
    desk.store.execute(made, agent=desk.agent.id).result()
    if args.get("signature") is not None:
        text = rich_text.of_text(args["signature"]) if args["signature"].strip() else None
        signatures.change(desk.store, desk.agent.id, AccountId(row["id"]), text, shared=True)
    yield {"id": row["id"], "name": row["name"], "kind": row["kind"]}


def remove(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``name``: it is disconnected and its secrets forgotten; what it brought stays, but for
    ``history`` with ``yes``: then that goes for good, with progress."""
    from app.inbox import history

    row = desk.store.read(lambda c: _even_removed(c, args)).result()
    id = AccountId(row["id"])
    if args.get("history") and not args.get("yes"):
        found = desk.store.read(lambda c: history.brought(c, id)).result()
        params = {"conversations": found.conversations, "messages": found.messages}
        raise UsageError("history-goes", name=row["name"], **params)
    for line in removing.remove(desk, id, history=bool(args.get("history")), stop=stop):
        if not isinstance(line, removing.Removed):
            yield line
            continue
        _drop_secrets(desk, row)
        _put_aside(desk.store.profile.folder_of(id), keep=line.command is not None)
        yield {"id": id, "name": row["name"], "kind": row["kind"], **asdict(line)}


def _even_removed(c: Dbapi, args: Args) -> Mapping[str, Any]:
    """The account; for its history one that is removed, too."""
    if args.get("history"):
        found = one(c, "SELECT * FROM account WHERE name = ? AND removed", args["name"])
        if found is not None:
            return found
    return lookup.account_row(c, args["name"])


def _drop_secrets(desk: Desk, row: Mapping[str, Any]) -> None:
    """Out of the keychain; this process remembers them for ``restore``."""
    kept = {}
    spec = load(driver(row["kind"], json.loads(row["config"]))).spec
    for field in (*(each.name for each in spec.fields if each.secret), *spec.keeps):
        name = secret_name(row["name"], field)
        with contextlib.suppress(SecretError):
            kept[field] = desk.secrets.get(name)
        desk.secrets.drop(name)
    desk.connecting.forgotten[AccountId(row["id"])] = kept


def _put_aside(folder: Path, *, keep: bool) -> None:
    """What a channel keeps of its own; until the next removal where it can be taken back."""
    aside = folder.with_name(f"{folder.name}{_ASIDE}")
    for past in folder.parent.glob(f"*{_ASIDE}"):
        shutil.rmtree(past, ignore_errors=True)
    if keep and folder.is_dir():
        folder.rename(aside)
    shutil.rmtree(folder, ignore_errors=True)


def restore(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``id`` of an account that was removed without its history: it is connected again.
    ``complete``: with the secrets it needs, where this process still knows them."""
    from app.inbox.account_commands import RemoveAccount

    id = AccountId(args["id"])
    desk.store.execute(RemoveAccount(id, restore=True), agent=desk.agent.id).result()
    row = desk.store.read(lambda c: one(c, "SELECT * FROM account WHERE id = ?", id)).result()
    assert row is not None  # noqa: S101  it was restored just now
    name, known = row["name"], desk.connecting.forgotten.pop(id, {})
    _keep_secrets(desk, name, known)
    folder = desk.store.profile.folder_of(id)
    with contextlib.suppress(OSError):
        folder.with_name(f"{folder.name}{_ASIDE}").rename(folder)
    spec = load(driver(row["kind"], json.loads(row["config"]))).spec
    needed = any(field.secret and field.required for field in spec.fields)
    yield {"id": id, "name": name, "complete": bool(known) or not needed}


def check(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``: every step that was tried; raises when one did not work."""
    row = desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()
    steps = desk.engine.check(AccountId(row["id"])).result()
    for step in steps:
        remark = sentence(step.problem) if step.ok and step.problem is not None else None
        yield {"step": step.step, "ok": step.ok, "detail": step.detail or None, "remark": remark}
    failed = next((step for step in steps if not step.ok), None)
    if failed is not None:
        raise _told(row["name"], failed)


def snippet(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``name``: what goes onto the website; ``guide`` is a file for the page that says how, in a
    ``language``."""
    row = desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()
    language = args.get("language") or "en"
    kit = desk.store.read(lambda c: offers.kit(c, AccountId(row["id"]), language)).result()
    guide = args.get("guide")
    if guide:
        offers.save(Path(guide), kit.guide)
    yield {"snippet": kit.snippet, "guide": guide}


def _told(account: str, failed: Check) -> NightdeskError:
    """What a failed step says: the problem's own sentence, where it has one."""
    if failed.problem is None:
        return PermanentError(
            "check-failed", account=account, step=failed.step, words=failed.detail
        )
    params = {**failed.problem.params, "account": account}
    return NightdeskError(failed.problem.code, **params)


def sign_in(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``name``: the address to open in the browser, then each step of a check; it is resumed."""
    from app.inbox.account_commands import SetAccount

    row = desk.store.read(lambda c: lookup.account_row(c, args["name"])).result()
    id = AccountId(row["id"])
    for address in signing_in.sign_in(desk, id, stop):
        yield {"open": address}
    desk.store.execute(SetAccount(id, {}, paused=False), agent=desk.agent.id).result()
    yield from check(desk, args, stop)


def _kept(profile: Profile, spec: ChannelSpec, settings: Mapping[str, str]) -> dict[str, str]:
    """The settings, with copies of the files they name; raises for one the channel has not."""
    fields = {each.name: each for each in spec.fields if not each.secret}
    for name in settings:
        if name not in fields:
            raise UsageError("no-such-setting", field=name, kind=spec.kind)
    kept = {
        name: _copied(profile, Path(value)) if fields[name].file and value else value
        for name, value in settings.items()
    }
    written = spec.people in (*NUMBERS, *HANDLES)
    if written and kept.get(spec.own):  # compared with what messages go to
        kept[spec.own], _ = checked(spec.people, kept[spec.own])
    return kept


def _copied(profile: Profile, file: Path) -> str:
    """A copy in the workspace: the file may have come on a stick. Gives its path."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError("file-unreadable", path=str(file)) from error
    folder = profile.root / "files"
    copy = folder.absolute() / f"{hashlib.sha256(data).hexdigest()[:16]}{file.suffix}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        copy.write_bytes(data)
    except OSError as error:
        raise WorkspaceError("workspace-readonly", path=str(profile.root)) from error
    return str(copy)


def _entered(
    kind: str, settings: Mapping[str, str], secrets: Mapping[str, str]
) -> Mapping[str, str]:
    """The secrets to keep; raises ``ChannelError`` before anything is written: for settings that
    cannot work, and for secrets that had to be good for others and were not."""
    channel = load(driver(kind, settings))(cast("Context", _Trial(settings)))
    if not secrets:
        return {}

    async def enter() -> Mapping[str, str]:
        try:
            return await channel.entered(secrets)
        finally:
            await channel.close()

    return asyncio.run(enter())


def _keep_secrets(desk: Desk, account: str, secrets: Mapping[str, str]) -> None:
    for name, secret in secrets.items():
        desk.secrets.put(secret_name(account, name), secret)


@dataclass(frozen=True, slots=True)
class _Trial:
    """As much of ``channels.base.Context`` as a channel looks at while it is made: its settings."""

    config: Mapping[str, str]

    def now(self) -> int:
        return 0
