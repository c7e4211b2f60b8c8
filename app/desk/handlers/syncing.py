"""Request ``sync``: fetch what is new, send what is due."""

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from threading import Event
from typing import TYPE_CHECKING

from app.base.errors import NightdeskError, UsageError
from app.desk.desk import Desk
from app.desk.handlers import usage
from app.desk.requests import PROGRESS, Args, Line
from app.desk.times.waking import Waking, wake_due
from app.inbox import pool_server

if TYPE_CHECKING:
    from app.desk.engine import Engine, Round

_TELL = 0.2


def run(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``once``, or for ``seconds`` (None: until stopped). Progress, then the counts.

    After the counts of a single look it raises the first thing that a person has to know: a message
    that did not reach everybody, or may not have; an account that failed.
    """
    began = time.monotonic()
    desk.store.read(pool_server.warm_for_first_look).result()  # while the engine loads
    engine = desk.engine
    _wake(desk, stop)
    if args.get("once"):
        came_to = yield from _once(engine, stop)
    else:
        with _waking(desk):
            came_to = yield from _for_a_while(engine, stop, args.get("seconds"))
    yield usage.counts(came_to.counts, came_to.sent, began)
    if stop.is_set() and args.get("once"):
        raise UsageError("sync-stopped")
    if came_to.problems:
        account, problem = came_to.problems[0]
        raise NightdeskError(problem.code, **{"account": account, **problem.params})


def _wake(desk: Desk, stop: Event) -> None:
    """What was snoozed and fell due while nothing ran."""
    while not stop.is_set() and wake_due(desk.store):
        pass


@contextmanager
def _waking(desk: Desk) -> Iterator[None]:
    """Snoozed ones wake at their time meanwhile."""
    waking = Waking(desk.store)
    waking.start()
    try:
        yield
    finally:
        waking.stop()


def _once(engine: "Engine", stop: Event) -> "Generator[Line, None, Round]":
    before = engine.so_far
    done = engine.once()
    while not stop.is_set():
        try:
            return done.result(_TELL)
        except TimeoutError:
            yield _progress(engine.so_far)
    return engine.since(before)  # what has begun ends with its desk, which may be another's


def _for_a_while(
    engine: "Engine", stop: Event, seconds: float | None
) -> "Generator[Line, None, Round]":
    before = engine.so_far
    engine.run()
    ends = None if seconds is None else time.monotonic() + seconds
    while ends is None or time.monotonic() < ends:
        if stop.wait(_TELL if ends is None else max(0, min(_TELL, ends - time.monotonic()))):
            break
        yield _progress(engine.so_far)
    return engine.since(before)


def _progress(so_far: "Round") -> Line:
    return {PROGRESS: {"done": so_far.counts.stored + so_far.counts.duplicate, "total": None}}
