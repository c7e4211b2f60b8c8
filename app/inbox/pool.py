"""Processes that prepare messages while this one stores them.

A pool is worth its start only for bulk; small work is prepared in place. The workers ignore
Ctrl+C: the importing process decides when to stop.
"""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import ClassVar

from app.base import memory
from app.inbox import lately
from app.inbox.channels import load
from app.inbox.channels.base import Raw
from app.inbox.limits import Limit, in_process
from app.inbox.parsing import mail_files
from app.inbox.pool_server import context
from app.inbox.prepare import prepare_all

CLOSED = "closed"
"""The remote id that stands for a file nobody could open: files have none of their own."""
_RARELY = 50_000
"""Objects made between two looks for cycles."""
_GIVES_WAY = 5
"""How much nicer (nice(2)) than the program the processes of bulk are: a third of its share."""
_END = 5.0
"""Seconds in which a worker may end what it is at when the pool closes."""


Item = Raw | mail_files.Item
"""A message that was fetched, or where one lies on disk."""


def prepare_items(kind: str, items: Sequence[Item], now: int, limit: Limit | None = None) -> bytes:
    """Prepare messages; with no ``limit`` of the caller's, on the main thread of a worker."""
    channel = load(kind)
    if limit is not None:
        return prepare_all(map(read, items), channel.normalise, now, limit, channel.unread)
    raws = map(read, items)
    with in_process() as own:
        return prepare_all(raws, channel.normalise, now, own, channel.unread, lately.seen)


def read(item: Item) -> Raw:
    """A message on disk is history, and one that cannot be opened is ``CLOSED``."""
    if isinstance(item, Raw):
        return item
    try:
        return Raw(mail_files.read(item), history=True)
    except OSError:
        return Raw(b"", history=True, remote_id=CLOSED)


class Pool:
    """Some processes, each at one piece of work. Those of bulk give way to a person at the window;
    of whom a number is asked, somebody waits for."""

    peak_mb: ClassVar[float] = 0.0
    """The most memory the workers of an ended pool had held, together; 0 where unknown."""

    def __init__(self, workers: int | None = None) -> None:
        settle()
        memory.give_back_large()
        self._killed = False
        self.workers = workers or min(4, os.cpu_count() or 2)
        self._executor = ProcessPoolExecutor(
            self.workers,
            mp_context=context(),
            initializer=_begin,
            initargs=(0 if workers else _GIVES_WAY,),
        )

    def submit(self, work: Callable[..., bytes], *piece: object) -> "Future[bytes]":
        """One piece of work, for callers that wait in their own way."""
        return self._executor.submit(work, *piece)

    @property
    def broken(self) -> bool:
        """Whether one of its processes ended, and with it all of them."""
        return self._killed or bool(self._executor._broken)

    def kill(self) -> None:
        """End the processes at once, whatever they do: what they were asked for breaks."""
        self._killed = True
        for process in list((self._executor._processes or {}).values()):
            process.kill()

    def close(self) -> None:
        """Drop what is queued and end the processes."""
        Pool.peak_mb = max(Pool.peak_mb, sum(map(_peak_mb, multiprocessing.active_children())))
        late = threading.Timer(_END, self.kill)
        late.start()
        try:
            self._executor.shutdown(wait=True, cancel_futures=True)
        finally:
            late.cancel()
            late.join()


@lru_cache
def settle() -> None:
    """Once a process: let cycle collection pass over all that the start has made, and come rarely.

    Bulk makes objects fast, so every full collection comes soon, and each would hold the loop for
    the time it takes to look through every module: some 50 ms. What parsing and storing make goes
    by itself, hardly any of it in cycles: looking for them took a tenth of the writer's time.
    """
    gc.freeze()
    if gc.isenabled():  # the window looks for them in its own time
        gc.set_threshold(_RARELY)


def _peak_mb(worker: BaseProcess) -> float:
    try:
        status = Path(f"/proc/{worker.pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    line = next((x for x in status.splitlines() if x.startswith("VmHWM:")), "VmHWM: 0")
    return int(line.split()[1]) / 1024


def _begin(nicer: int) -> None:
    if hasattr(os, "nice"):
        os.nice(nicer)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settle()
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A killed parent cannot stop its workers, and they would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
