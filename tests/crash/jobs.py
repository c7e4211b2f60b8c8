"""What the killed processes do: the program's own ways in and out, with batches of a few mails."""

import os
from collections.abc import Callable
from pathlib import Path

from app.base.ids import AccountId
from app.base.paths import Profile
from app.inbox import feed, importer, mail_files
from app.store.store import Store

SMALL_BATCH = 12
MARK = "CRASH_TEST_PROFILE"
"""In the environment of whatever a job starts."""


def import_mail(profile: str, account: int, paths: list[str], pool_from: int = 10_000) -> None:
    """Import, in batches small enough for a small corpus to have many."""
    os.environ[MARK] = profile
    importer._PIECE = feed.BATCH_MESSAGES = SMALL_BATCH
    importer._SMALL = pool_from
    store = Store(Profile(Path(profile)))
    way = feed.Feed(store, AccountId(account), "archive", trust_references=True)
    sources = [source for path in paths for source in mail_files.find(Path(path))]
    importer.Import(way, sources).run()
    store.close()


JOBS: dict[str, Callable[..., None]] = {"import": import_mail}
