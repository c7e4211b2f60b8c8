"""The running desk takes requests from other processes over a local socket (rules K2).

The process that holds the workspace lock serves; another one that wants to write asks it and prints
the answer. Where it listens and the key that proves a caller may read the profile lie in
``desk.json`` (mode 0600) in the profile. Messages are JSON; somebody who is at work says so once a
second, so silence means that nobody is there.

Threads: one that accepts, two for each caller; all daemons.
"""

import json
import os
import secrets
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import (
    Client,
    Connection,
    Listener,
    answer_challenge,
    deliver_challenge,
)
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import NightdeskError, Problem, WorkspaceError
from app.base.paths import Profile
from app.desk import requests
from app.desk.requests import Line, Request

if TYPE_CHECKING:
    from app.desk.desk import Desk

PATIENCE = 5.0
"""Seconds of silence after which a running desk counts as not responding."""
RAISE = "raise"
"""The request of a second start: bring the window to the front."""
_BEAT = 1.0
_RETRY = 0.05
_BACKLOG = 64
_LONGEST_PATH = 90
"""Bytes of a Unix socket's path that every system takes (macOS: 104)."""
_GONE = (OSError, EOFError, AuthenticationError)


class NobodyListensError(Exception):
    """The workspace is taken, but its desk does not take requests (yet, or any more)."""


def _note(profile: Profile) -> Path:
    return profile.root / "desk.json"


# --- the side that has the desk --------------------------------------------------------------


class HandoverServer:
    """Takes requests for ``desk`` from ``start`` until ``stop``.

    When a second start asks for the window, ``desk.on_raise`` is called on a thread of ours.
    """

    def __init__(self, desk: "Desk", profile: Profile) -> None:
        self._desk = desk
        self._profile = profile
        self._key = secrets.token_bytes(32)
        self._stopping = threading.Event()
        self._callers: dict[Connection[Any, Any], bool] = {}
        self._gate = threading.Lock()
        self._listener: Listener | None = None

    def start(self) -> None:
        """Listen, then say where."""
        _clear_stale(self._profile)
        self._address = _address(self._profile)
        self._listener = Listener(self._address, backlog=_BACKLOG)
        _write_note(self._profile, self._address, self._key)
        self._thread = threading.Thread(target=self._accept, name="handover", daemon=True)
        self._thread.start()

    def stop(self, deadline: float = 3.0) -> None:
        """Take nothing more, let what is under way end within ``deadline`` seconds."""
        if self._listener is None or self._stopping.is_set():
            return
        self._stopping.set()
        _note(self._profile).unlink(missing_ok=True)
        with suppress(*_GONE):
            Client(self._address).close()  # wakes the accepting thread
        self._thread.join(deadline)
        self._listener.close()
        _remove_place(self._address)
        self._let_end(deadline)

    def _let_end(self, deadline: float) -> None:
        ends = time.monotonic() + deadline
        while self._at_work() and time.monotonic() < ends:
            time.sleep(_RETRY)
        with self._gate:  # whoever is named here has not closed it yet
            for caller in self._callers:
                with suppress(OSError):
                    _hang_up(caller)

    def _at_work(self) -> bool:
        """Whether a caller who proved the key is being answered."""
        with self._gate:
            return any(self._callers.values())

    def _accept(self) -> None:
        listener = self._listener
        while listener is not None and not self._stopping.is_set():
            try:
                caller = listener.accept()
            except _GONE:
                if not self._stopping.is_set():
                    time.sleep(_RETRY)  # out of file descriptors, say: it passes
                continue
            if self._stopping.is_set():
                caller.close()
                return
            self._mark(caller, at_work=False)
            name = "handover-caller"
            threading.Thread(target=self._serve, args=(caller,), name=name, daemon=True).start()

    def _serve(self, caller: "Connection[Any, Any]") -> None:
        try:
            # Not the listener's own way: there a silent caller would keep all others waiting.
            deliver_challenge(caller, self._key)
            answer_challenge(caller, self._key)
            self._mark(caller, at_work=True)
            _Answer(caller).give(self._lines)
        except _GONE:
            pass  # the caller went away or is none of ours
        finally:
            with self._gate:
                self._callers.pop(caller, None)
            caller.close()

    def _mark(self, caller: "Connection[Any, Any]", *, at_work: bool) -> None:
        with self._gate:
            self._callers[caller] = at_work

    def _lines(self, request: Request, stop: threading.Event) -> Iterator[Line]:
        if request.name == RAISE:
            return iter(({"raised": self._raise()},))
        return requests.perform(self._desk, request, stop)

    def _raise(self) -> bool:
        """Whether there is a window to raise."""
        act = self._desk.on_raise
        if act is not None:
            act()
        return act is not None


def _hang_up(caller: "Connection[Any, Any]") -> None:
    """Wakes the thread that reads, which closes it: closed twice at once, a descriptor that
    somebody else was given meanwhile would be closed, too."""
    if sys.platform == "win32":
        caller.close()
        return
    with socket.socket(fileno=os.dup(caller.fileno())) as end:
        end.shutdown(socket.SHUT_RDWR)


class _Answer:
    """One caller: its request, our lines, a sign of life while there are none."""

    def __init__(self, caller: "Connection[Any, Any]") -> None:
        self._caller = caller
        self._sending = threading.Lock()
        self._stop = threading.Event()
        self._over = threading.Event()

    def give(self, lines: Callable[[Request, threading.Event], Iterator[Line]]) -> None:
        asked = _receive(self._caller)
        self._send({"beat": True})
        watch = threading.Thread(target=self._watch, name="handover-watch", daemon=True)
        watch.start()
        try:
            for line in lines(Request(asked["name"], asked["args"]), self._stop):
                self._send({"line": line})
            self._send({"end": True})
        except NightdeskError as error:
            self._send({"problem": _problem_out(error.problem)})
        except _GONE:
            raise
        except Exception as error:  # noqa: BLE001  a fault of ours is the caller's to hear too
            problem = Problem("internal", {"error": type(error).__name__})
            self._send({"problem": _problem_out(problem)})
        finally:
            self._over.set()
            watch.join()

    def _watch(self) -> None:
        """Beat, and hear when the caller wants to stop or has gone."""
        last = time.monotonic()
        try:
            while not self._over.wait(_RETRY):
                if self._caller.poll():
                    _receive(self._caller)
                    self._stop.set()
                if time.monotonic() - last >= _BEAT:
                    self._send({"beat": True})
                    last = time.monotonic()
        except _GONE:
            self._stop.set()

    def _send(self, message: Line) -> None:
        with self._sending:
            self._caller.send_bytes(json.dumps(message).encode())


# --- the side that asks ----------------------------------------------------------------------


def ask(profile: Profile, request: Request, stop: threading.Event | None = None) -> Iterator[Line]:
    """The running desk's answer to ``request``, line by line; its problems are raised here.

    Raises ``NobodyListensError`` at once when no desk takes the request, and
    ``WorkspaceError("not-responding")`` after five seconds of silence.
    """
    caller = _connect(profile)
    asked = json.dumps({"name": request.name, "args": dict(request.args)}).encode()

    def hand_over() -> None:
        caller.send_bytes(asked)
        _receive(caller)  # the first beat: it is taken, from here on nobody may ask again

    try:
        _in_time(hand_over, profile)
    except _GONE as error:
        caller.close()
        raise NobodyListensError from error
    return _answer(caller, profile, stop or threading.Event())


def _answer(
    caller: "Connection[Any, Any]", profile: Profile, stop: threading.Event
) -> Iterator[Line]:
    try:
        for message in _messages(caller, profile, stop):
            if "line" in message:
                yield message["line"]
            elif "problem" in message:
                raise _problem_in(message["problem"])
            elif "end" in message:
                return
    except _GONE as error:
        raise WorkspaceError("desk-went-away", path=str(profile.root)) from error
    finally:
        caller.close()


def _messages(
    caller: "Connection[Any, Any]", profile: Profile, stop: threading.Event
) -> Iterator[Line]:
    """What the desk says; ``stop`` is passed on to it."""
    told = False
    silence = time.monotonic() + PATIENCE
    while True:
        if stop.is_set() and not told:
            caller.send_bytes(b'{"stop": true}')
            told = True
        if caller.poll(_RETRY):
            yield _receive(caller)
            silence = time.monotonic() + PATIENCE
        elif time.monotonic() > silence:
            raise _not_responding(profile)


def raise_window(profile: Profile) -> bool:
    """Bring the running window to the front; false when the owner has none. Raises as ``ask``."""
    return any(line["raised"] for line in ask(profile, Request(RAISE)))


class Wait:
    """For an owner that is about to listen, or to go: others come and go meanwhile."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._owner = ""
        self._ends = time.monotonic() + PATIENCE

    def a_moment(self) -> None:
        """Raise ``WorkspaceError("not-responding")`` when one and the same owner took too long."""
        owner = ""
        with suppress(OSError):
            owner = _note(self._profile).read_text(encoding="utf-8")
        if owner not in ("", self._owner):
            self._owner = owner
            self._ends = time.monotonic() + PATIENCE
        if time.monotonic() > self._ends:
            raise _not_responding(self._profile)
        time.sleep(_RETRY)


def _connect(profile: Profile) -> "Connection[Any, Any]":
    try:
        note = json.loads(_note(profile).read_text(encoding="utf-8"))
        address, key = note["address"], bytes.fromhex(note["key"])
    except (OSError, ValueError, KeyError) as error:
        raise NobodyListensError from error
    try:
        made: Connection[Any, Any] = _in_time(lambda: Client(address, authkey=key), profile)
    except _GONE as error:
        raise NobodyListensError from error
    return made


def _in_time(step: "Callable[[], Any]", profile: Profile) -> Any:
    """``step`` within the patience: connecting and its proof block without a limit."""
    from app.base.worker import Worker

    worker = Worker("handover-call")
    future = worker.submit(step)
    try:
        return future.result(PATIENCE)
    except TimeoutError as error:
        raise _not_responding(profile) from error
    finally:
        worker.stop(0)


def _not_responding(profile: Profile) -> WorkspaceError:
    return WorkspaceError("not-responding", path=str(profile.root))


# --- the wire --------------------------------------------------------------------------------


def _receive(connection: "Connection[Any, Any]") -> Line:
    try:
        message = json.loads(connection.recv_bytes())
    except ValueError as error:
        raise EOFError from error
    if not isinstance(message, dict):
        raise EOFError
    return message


def _problem_out(problem: Problem) -> Line:
    return {
        "code": problem.code,
        "params": dict(problem.params),
        "severity": problem.severity,
        "actions": list(problem.actions),
    }


def _problem_in(told: Line) -> NightdeskError:
    return NightdeskError(told["code"], **told["params"])


def _address(profile: Profile) -> str:
    """A socket in the profile; where its path is too long, in a folder of its own elsewhere."""
    if sys.platform == "win32":
        return rf"\\.\pipe\nightdesk-{secrets.token_hex(16)}"
    inside = str(profile.root.absolute() / "desk.sock")
    if len(os.fsencode(inside)) <= _LONGEST_PATH:
        return inside
    return str(Path(tempfile.mkdtemp(prefix="nightdesk-", dir=_runtime_folder())) / "desk.sock")


def _runtime_folder() -> str | None:
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    usable = named and len(os.fsencode(named)) < _LONGEST_PATH // 2 and os.access(named, os.W_OK)
    return named if usable else None


def _clear_stale(profile: Profile) -> None:
    """A killed desk leaves its socket behind; the workspace lock says that nobody uses it."""
    with suppress(OSError, ValueError, KeyError):
        _remove_place(json.loads(_note(profile).read_text(encoding="utf-8"))["address"])
    with suppress(OSError):
        (profile.root / "desk.sock").unlink()


def _remove_place(address: str) -> None:
    if sys.platform == "win32":
        return
    place = Path(address)
    with suppress(OSError):
        place.unlink(missing_ok=True)
        place.parent.rmdir()  # a folder of its own is empty now; a profile never is


def _write_note(profile: Profile, address: str, key: bytes) -> None:
    text = json.dumps({"address": address, "key": key.hex(), "pid": os.getpid()})
    fd, temporary = tempfile.mkstemp(dir=profile.root, prefix="desk-")  # mode 0600
    with os.fdopen(fd, "w", encoding="utf-8") as file:
        file.write(text)
    Path(temporary).replace(_note(profile))
