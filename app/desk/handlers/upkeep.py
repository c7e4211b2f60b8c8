"""Requests that look after the workspace: ``doctor`` and ``backup``."""

from collections.abc import Iterator
from threading import Event

from app.desk.desk import Desk
from app.desk.requests import Args, Line


def backup(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """A verified copy beside the workspace; it may be made while the window runs."""
    from app.store.backup import backup as make

    file = make(desk.store.profile, desk.store.clock.now())
    yield {"file": str(file), "size": file.stat().st_size}
