"""Where the processes of a pool come from; light, so that a start may ask for them early.

Fresh processes, never a copy of this one with its threads: where the system can, one server
imports the parsers once and the workers are forked from it. Any thread.
"""

import multiprocessing
from collections.abc import Iterable
from multiprocessing.context import BaseContext
from pathlib import Path

_PRELOAD = ["app.inbox.pool", "app.inbox.parsing.mime", "app.inbox.channels.archive"]
_BULK = 2 << 20
"""Bytes of a file from which its import is surely done by a pool."""


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


def start() -> None:
    """Start the server, so that it loads while we go on: returns at once."""
    if context().get_start_method() == "forkserver":
        from multiprocessing import forkserver

        forkserver.ensure_running()


def _is_much(path: Path) -> bool:
    try:
        return path.is_dir() or path.stat().st_size > _BULK
    except OSError:
        return False
