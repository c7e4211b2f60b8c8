# ruff: noqa: PLC0414  the window knows the fields by this name
"""The channels that can be connected, as a form shows them. Values; any thread."""

import json
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.ids import AccountId
from app.inbox.channels import CHANNELS, driver, load, spec_of
from app.inbox.channels.kit import Kit as Kit
from app.inbox.channels.spec import Field as Field
from app.store.database import Dbapi
from app.store.queries import one, rows

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.inbox.channels.base import Check, Found


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of account. Its texts are English sources (context "Channel")."""

    kind: str
    shown: str
    """As which channel its messages are shown."""
    label: str
    about: str
    fields: tuple[Field, ...]
    own: str
    """The field that is its own address."""
    browser: str = ""
    """The secret that signing in with the browser gives."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an account brought; ``waiting``: messages in its outbox that are not sent yet."""

    conversations: int
    messages: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Former:
    """An account that was removed and whose history stays; ``shown`` is its channel's badge."""

    id: AccountId
    name: str
    kind: str
    address: str
    shown: str
    conversations: int
    """That are its own."""


class Connecting:
    """A facet of ``Desk``; any thread."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._store = desk.store
        self.forgotten: dict[AccountId, dict[str, str]] = {}
        """Secrets of accounts that were removed while this ran, by field: an undo needs them."""

    def offers(self) -> tuple[Offer, ...]:
        """The channels that can be connected, email first."""
        return offers()

    def given(self, id: AccountId) -> "Future[tuple[str, Mapping[str, str]]]":
        """The kind of an account and its settings, without secrets."""
        return self._store.read(lambda c: given(c, id))

    def kit_label(self, kind: str) -> str:
        """What ``kit`` gives for accounts of a kind, in words (context "Channel"); else empty."""
        spec = spec_of(kind)
        return spec.kit if spec and not self._desk.is_demo else ""

    def kit(self, id: AccountId, language: str) -> "Future[Kit]":
        """What the owner of an account puts elsewhere; raises ``ConfigError``, or
        ``UsageError("no-kit")`` where there is no such thing."""
        return self._store.read(lambda c: kit(c, id, language))

    def save(self, kit: Kit, path: Path) -> "Future[None]":
        """Write a guide; raises ``UsageError("file-unwritable")``."""
        return self._desk.errand(lambda: save(path, kit.guide))

    def brought(self, id: AccountId) -> "Future[Brought]":
        """How much would go with the history of an account; a moment for a large one."""
        from app.inbox import history

        return self._store.read(lambda c: Brought(*astuple(history.brought(c, id))))

    def former(self) -> "Future[tuple[Former, ...]]":
        """The removed accounts of which something is still here, by name."""
        return self._store.read(former)

    def find(
        self, kind: str, known: Mapping[str, str], tell: "Callable[[Check], object]"
    ) -> "Future[Found | None]":
        """The servers of a new account; ``tell`` hears each step tried, on a thread of its own."""
        from app.desk import setting_up

        return setting_up.find(kind, known, tell)


def offers() -> tuple[Offer, ...]:
    """Every kind that somebody can connect, email first."""
    specs = (load(kind).spec for kind in CHANNELS)
    return tuple(
        Offer(s.kind, s.shown, s.label, s.about, s.fields, s.own, s.browser)
        for s in specs
        if s.mode != "none"
    )


def kit(connection: Dbapi, id: AccountId, language: str) -> Kit:
    """What the owner of an account puts elsewhere so that people can write to it."""
    kind, settings = given(connection, id)
    if kind not in CHANNELS or not load(kind).spec.kit:
        raise UsageError("no-kit")
    return load(kind).kit(settings, language)


def save(path: Path, guide: str) -> None:
    """Write a guide; raises ``UsageError("file-unwritable")``."""
    try:
        path.write_text(guide, encoding="utf-8")
    except OSError as error:
        detail = error.strerror or str(error)
        raise UsageError("file-unwritable", path=str(path), detail=detail) from error


_FORMER = """
SELECT a.id, a.name, a.kind, a.address,
(SELECT count(*) FROM conversation c WHERE c.account = a.id AND c.merged_into IS NULL) AS own
FROM account a WHERE a.removed AND (own > 0
OR EXISTS (SELECT 1 FROM location l WHERE l.account = a.id)
OR EXISTS (SELECT 1 FROM message m WHERE m.account = a.id AND m.remote_id <> ''))
ORDER BY a.name
"""


def former(connection: Dbapi) -> tuple[Former, ...]:
    """The removed accounts of which something is still here, by name."""
    if one(connection, "SELECT id FROM account WHERE removed") is None:
        return ()
    return tuple(
        Former(r["id"], r["name"], r["kind"], r["address"], shown(r["kind"]), r["own"])
        for r in rows(connection, _FORMER)
    )


def shown(kind: str) -> str:
    """As which channel the messages of a kind of account are shown."""
    spec = spec_of(kind)
    return kind if spec is None else spec.shown


def given(connection: Dbapi, id: AccountId) -> tuple[str, Mapping[str, str]]:
    """The kind that works for an account, and its settings, without secrets."""
    row = one(connection, "SELECT kind, address, config FROM account WHERE id = ?", id)
    if row is None:
        return "", {}
    settings: dict[str, str] = json.loads(row["config"]) | {"address": row["address"]}
    return driver(row["kind"], settings), settings
