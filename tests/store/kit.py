"""What the store's tests share: workspaces with something in them, and processes that die."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.base.paths import Profile
from app.store import database, migrate
from app.store.store import Store

REPOSITORY = Path(__file__).parents[2]
PATIENCE = 120.0
KILLED = -signal.SIGKILL


def run(module: str, *arguments: str, crash_at: str = "") -> "subprocess.CompletedProcess[str]":
    """``python -m module`` in a process of its own, which may be told where to die."""
    environment = {**os.environ, "NIGHTDESK_CRASH_AT": crash_at}
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def new_profile(folder: Path) -> Profile:
    """A workspace without anything in it, at ``folder``."""
    profile = Profile(folder)
    migrate.create(profile)
    return profile


@contextmanager
def opened(profile: Profile) -> Iterator[Store]:
    """The workspace's store, closed in the end."""
    store = Store(profile)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def reading(profile: Profile) -> Iterator[database.Dbapi]:
    """A reading connection."""
    connection = database.open_reader(profile.database)
    try:
        yield connection
    finally:
        connection.close()
