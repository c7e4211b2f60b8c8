"""Stands for a reader of mail with a fault: what it does to its process, a message itself says."""

import contextlib
import multiprocessing
import os
import time
from collections.abc import Sequence
from types import SimpleNamespace

import pytest

from app.inbox import limits, pool
from app.inbox.channels import load
from app.inbox.limits import Limit
from app.inbox.pool import Item
from app.inbox.values import Inbound


def prepare_items(kind: str, items: Sequence[Item], now: int, limit: Limit | None = None) -> bytes:
    """As ``pool.prepare_items``, but for what the messages say."""
    for item in items:
        data = pool.read(item).data
        if b"this one kills" in data:
            os._exit(11)
        if b"this one never ends" in data:
            time.sleep(600)
    with pytest.MonkeyPatch.context() as patch:
        impatient(patch)
        return pool.prepare_items(kind, items, now, limit)


def nowhere(kind: str, items: Sequence[Item], now: int, limit: Limit | None = None) -> bytes:
    """As ``pool.prepare_items`` where no process comes up."""
    if multiprocessing.parent_process() is not None:
        os._exit(11)
    return pool.prepare_items(kind, items, now, limit)


def impatient(patch: pytest.MonkeyPatch) -> None:
    """A message may take a twentieth of a second, and the channel's reader has its faults."""
    patch.setattr(limits, "SECONDS", 0.05)
    patch.setattr(limits, "BEAT", 0.02)
    patch.setattr(pool, "load", _impaired)


def _impaired(kind: str) -> object:
    return SimpleNamespace(normalise=_reader(kind), unread=load(kind).unread)


def _reader(kind: str) -> object:
    def normalise(data: bytes) -> Inbound:
        if b"this one burns" in data:
            burn()
        if b"this one eats" in data:
            bytearray(2 * limits.MEMORY)
        return load(kind).normalise(data)

    return normalise


def burn() -> None:
    """Goes on for ever, whatever happens meanwhile."""
    while True:
        with contextlib.suppress(Exception):
            sum(range(1000))
