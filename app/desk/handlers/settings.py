"""Requests about settings: ``setting list``, ``setting get`` and ``setting set``."""

import json
from collections.abc import Iterator
from threading import Event
from typing import Any

from app.desk.desk import Desk
from app.desk.requests import Args, Line
from app.desk.settings import known, may_be
from app.store.known_settings import KNOWN


def list_all(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """Every setting: key, value, scope, default and what it may be."""
    values = desk.settings.all().result()
    for key in KNOWN:
        yield _line(key, values[key])


def get(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``key``: that one alone."""
    known(args["key"])
    yield _line(args["key"], desk.settings.all().result()[args["key"]])


def change(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """``key`` and ``value``: JSON, or a word."""
    key = args["key"]
    command = desk.settings.set(key, _value(known(key).default, args["value"])).result()
    yield _line(key, desk.settings.all().result()[key]) | {"command_id": command}


def _value(default: Any, typed: str) -> Any:
    """What was typed, as the setting's kind: a word needs no quotes, a list may be one a comma."""
    if isinstance(default, str):
        return typed
    if isinstance(default, list) and not typed.startswith("["):
        return [part.strip() for part in typed.split(",") if part.strip()]
    try:
        return json.loads(typed)
    except ValueError:
        return typed


def _line(key: str, value: Any) -> Line:
    found = KNOWN[key]
    return {
        "key": key,
        "value": value,
        "scope": found.scope,
        "default": found.default,
        "may_be": may_be(found),
    }
