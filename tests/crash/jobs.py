"""What the killed processes do: the program's own ways in and out, with batches of a few mails."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

from app.base.ids import AccountId
from app.base.paths import Profile
from app.inbox import feed, importer
from app.inbox.channels.email import channel, filing, line, reading, settings, smtp
from app.inbox.parsing import mail_files
from app.inbox.supervisor import Supervisor
from app.store.store import Store
from tests.crash import send_jobs
from tests.store import jobs as store_jobs

LOADED = (channel, filing, line, settings, smtp)
"""Imported before the zygote forks, so that each job need not."""
SMALL_BATCH = 12
MARK = "CRASH_TEST_PROFILE"
"""In the environment of whatever a job starts."""


def import_mail(profile: str, account: int, paths: list[str], pool_from: int = 10_000) -> None:
    """Import, in batches small enough for a small corpus to have many."""
    os.environ[MARK] = profile
    importer.PIECE = feed.BATCH_MESSAGES = SMALL_BATCH
    importer._SMALL = pool_from
    store = Store(Profile(Path(profile)))
    way = feed.Feed(store, AccountId(account), "archive", trust_references=True)
    sources = [source for path in paths for source in mail_files.find(Path(path))]
    importer.Import(way, sources).run()
    store.close()


class Secrets:
    """Knows one password."""

    def __init__(self, password: str) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password


def look_once(profile: str, password: str) -> None:
    """What ``sync --once`` does: receive, send what is due, file the copies."""
    feed.BATCH_MESSAGES = reading.CHUNK_MESSAGES = SMALL_BATCH
    store = Store(Profile(Path(profile)))

    async def once() -> None:
        supervisor = Supervisor(store, Secrets(password))
        try:
            done = await supervisor.once()
        finally:
            await supervisor.close()
        assert not done.problems, done.problems

    asyncio.run(once())
    store.close()


JOBS: dict[str, Callable[..., None]] = {
    "import": import_mail,
    "sync": look_once,
    **send_jobs.JOBS,
    **store_jobs.JOBS,
}
