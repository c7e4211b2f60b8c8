# ruff: noqa: PLC0414  the window knows the fields by this name
"""The channels that can be connected, as a form shows them. Values; any thread."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.base.ids import AccountId
from app.inbox.channels import CHANNELS, driver, load
from app.inbox.channels.spec import Field as Field
from app.store.database import Dbapi
from app.store.queries import one


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


def offers() -> tuple[Offer, ...]:
    """Every kind that somebody can connect, email first."""
    specs = (load(kind).spec for kind in CHANNELS)
    return tuple(
        Offer(s.kind, s.shown, s.label, s.about, s.fields, s.own) for s in specs if s.mode != "none"
    )


def given(connection: Dbapi, id: AccountId) -> tuple[str, Mapping[str, str]]:
    """The kind that works for an account, and its settings, without secrets."""
    row = one(connection, "SELECT kind, address, config FROM account WHERE id = ?", id)
    if row is None:
        return "", {}
    settings: dict[str, str] = json.loads(row["config"]) | {"address": row["address"]}
    return driver(row["kind"], settings), settings
