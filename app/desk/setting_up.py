"""Requests and searches that take long, each on a thread of its own, for the window.

A search for servers may wait for many of them, a sign-in for a person: neither may hold up the
desk's own errands. Any thread; ``tell`` is called on the thread of the work.
"""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.desk import signing_in
from app.desk.aside import aside
from app.desk.requests import Args, Line, Request, perform
from app.inbox.channels.base import Check, Found

if TYPE_CHECKING:
    from app.desk.desk import Desk


def ask(
    desk: "Desk",
    name: str,
    args: Args,
    tell: Callable[[Line], object] | None,
    stop: threading.Event | None,
) -> "Future[tuple[Line, ...]]":
    """Do a request of ``requests.VERBS``; ``tell`` hears each line as it comes."""

    def work() -> tuple[Line, ...]:
        lines = []
        for line in perform(desk, Request(name, args), stop):
            if tell is not None:
                tell(line)
            lines.append(line)
        return tuple(lines)

    return aside(work)


def find(
    kind: str, known: Mapping[str, str], tell: Callable[[Check], object]
) -> "Future[Found | None]":
    """The settings of a new account; ``tell`` hears each step as it was tried."""

    def work() -> Found | None:
        for step in signing_in.find(kind, known):
            if isinstance(step, Found):
                return step
            tell(step)
        return None

    return aside(work)
