"""Where the processes of a pool come from; light, so that a start may ask for them early.

Fresh processes, never a copy of this one with its threads: where the system can, one server
imports the parsers once and the workers are forked from it. Any thread.
"""

import multiprocessing
from collections.abc import Iterable
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Any

_PRELOAD = ["app.inbox.pool_load"]
_FOR_MAILBOXES = "app.inbox.channels.email.channel"
_BULK = 2 << 20
"""Bytes of a file from which its import is surely done by a pool."""
_NEVER_LOOKED = """
SELECT 1 FROM account WHERE kind = 'email' AND NOT removed AND NOT paused
AND NOT EXISTS (SELECT 1 FROM cursor WHERE cursor.account = account.id) LIMIT 1
"""


def context() -> BaseContext:
    """The way in which workers are started here."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(_PRELOAD)
    return found


def warm(paths: Iterable[Path]) -> None:
    """Start the server now if these look like much mail, so that it loads while we do.

    A guess: a pool that is not wanted after all costs the server's start.
    """
    if any(map(_is_much, paths)):
        start()


def warm_for_first_look(connection: Any) -> None:
    """The same, if there is a mailbox that was never looked at: all of it is about to come."""
    if connection.execute(_NEVER_LOOKED).fetchone():
        start(_FOR_MAILBOXES)


def start(*more: str) -> None:
    """Start the server, so that it loads while we go on: returns at once.

    ``more`` are modules that its processes will need besides.
    """
    found = context()
    if found.get_start_method() == "forkserver":
        from multiprocessing import forkserver

        found.set_forkserver_preload([*_PRELOAD, *more])
        forkserver.ensure_running()


def _is_much(path: Path) -> bool:
    try:
        return path.is_dir() or path.stat().st_size > _BULK
    except OSError:
        return False
