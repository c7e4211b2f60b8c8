"""The outbox as a desk works it that is started at some later time."""

import asyncio
from pathlib import Path

from app.base.clock import MICRO, SystemClock
from app.base.paths import Profile
from app.inbox.channels.email import likeness
from app.inbox.supervisor import Supervisor
from app.store.store import Store

LOADED = (likeness,)


class _Later(SystemClock):
    def __init__(self, seconds: int) -> None:
        self._by = seconds * MICRO

    def now(self) -> int:
        return super().now() + self._by


class _Secrets:
    def __init__(self, password: str) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password


def work_outbox(profile: str, password: str, later: int) -> None:
    """Sweep, send what is due, look for what is unknown, file copies: once, ``later`` seconds."""
    store = Store(Profile(Path(profile)), clock=_Later(later))

    async def once() -> None:
        supervisor = Supervisor(store, _Secrets(password))
        try:
            await supervisor.outbox.sweep()
            await supervisor.outbox.send_due()
        finally:
            await supervisor.close()

    asyncio.run(once())
    store.close()


JOBS = {"outbox": work_outbox}
