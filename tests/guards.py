"""What no test may do: hang, reach outside, touch the developer's home, leave something behind.

``tests/conftest.py`` wires these in. All of it works on this process; programs that a test starts
inherit the environment, so their home is a temporary one too.
"""

import faulthandler
import gc
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

KEPT_SETTINGS = ("NIGHTDESK_CORPUS", "NIGHTDESK_SPECS", "NIGHTDESK_TEST_LIMIT")
HOMES = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
}
DESKTOP = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND")
THREAD_GRACE = 3.0
TEST_LIMIT = 120.0
NIGHTLY_LIMIT = 3600.0
LIMIT_SETTING = "NIGHTDESK_TEST_LIMIT"
PEER_THREADS = "peer-"
_NOWHERE = (".invalid", ".test", ".example", ".localdomain")


class OutsideError(OSError):
    """A test wanted to talk to something other than this machine."""


# time


class Watch:
    """Ends this process when a step of a test does not; the others go on in a new one (xdist).

    Nothing milder ends every hang: an exception raised into a test is lost in a slot that Qt calls,
    and no signal is heard while Qt waits or lays out. A thread of C's writes the stacks of all to
    ``stderr`` (a file descriptor that nothing captures) and exits. pytest's own
    ``faulthandler_exit_on_timeout`` stops watching once a test has failed, and then a fixture may
    still hang taking down what the test left: this one knows each step.

    To set it costs a thread, and to end it another one's turn: tens of thousands of steps were a
    minute. So a step that begins soon after it was set goes with what is left, and what nobody
    needs any more is ended by a thread of ours.
    """

    _SOON = 0.05
    """Of the limit: what a step may have less."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = False
        self._given = self._set_at = 0.0
        self._resting: threading.Thread | None = None

    @contextmanager
    def limit(self, seconds: float, stderr: int) -> Iterator[None]:
        """What is inside has so many seconds."""
        given = float(os.environ.get(LIMIT_SETTING, seconds))
        with self._lock:
            self._inside = True
            fresh = time.monotonic() - self._set_at < given * self._SOON
            if given != self._given or not fresh:
                faulthandler.dump_traceback_later(given, file=stderr, exit=True)
                self._given, self._set_at = given, time.monotonic()
        self._rest()
        try:
            yield
        finally:
            with self._lock:
                self._inside = False

    def forget(self) -> None:
        """Somebody else has ended it: the next step sets it again."""
        with self._lock:
            self._given = 0.0

    def _rest(self) -> None:
        if self._resting is None:
            self._resting = threading.Thread(target=self._end_unneeded, daemon=True)
            self._resting.start()

    def _end_unneeded(self) -> None:
        while True:
            time.sleep(1.0)
            with self._lock:
                if self._given and not self._inside:
                    faulthandler.cancel_dump_traceback_later()
                    self._given = 0.0


WATCH = Watch()


# the network


def asks_the_way(sock: socket.socket, name: str, host: str) -> bool:
    """A UDP socket that is connected to nobody sends nothing: the system tells its route."""
    nobody = host in {"192.0.2.1", "2001:db8::1"}  # RFC 5737, RFC 3849
    return nobody and name == "connect" and sock.type is socket.SOCK_DGRAM


class Wire:
    """Keeps sockets and name look-ups on this machine; ``take`` tells what was tried."""

    def __init__(self) -> None:
        self._tried: list[str] = []
        self._originals: dict[str, Callable[..., Any]] = {}

    def install(self) -> None:
        for name in ("connect", "connect_ex", "sendto"):
            self._originals[name] = getattr(socket.socket, name)
            setattr(socket.socket, name, self._guarded(name))
        self._originals["getaddrinfo"] = socket.getaddrinfo
        socket.getaddrinfo = self._look_up

    def remove(self) -> None:
        socket.getaddrinfo = self._originals.pop("getaddrinfo")
        for name, original in self._originals.items():
            setattr(socket.socket, name, original)

    def take(self) -> list[str]:
        """The tries since the last call."""
        tried, self._tried = self._tried, []
        return tried

    def _guarded(self, name: str) -> Callable[..., Any]:
        original = self._originals[name]

        def call(sock: socket.socket, *args: Any) -> Any:
            outside = sock.family in {socket.AF_INET, socket.AF_INET6} and not local(args[-1][0])
            if outside and not asks_the_way(sock, name, args[-1][0]):
                self._refuse(f"{name} to {args[-1]}")
            return original(sock, *args)

        return call

    def _look_up(self, host: Any, *args: Any, **more: Any) -> Any:
        """Names under reserved domains do not exist; other foreign ones are a fault."""
        name = host.decode() if isinstance(host, bytes) else host
        if name is None or name == "" or local(name):
            return self._originals["getaddrinfo"](host, *args, **more)
        if not name.rstrip(".").endswith(_NOWHERE):
            self._tried.append(f"look-up of {name}")
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    def _refuse(self, what: str) -> None:
        self._tried.append(what)
        raise OutsideError(f"the tests stay on this machine: {what}")


def local(host: str) -> bool:
    """Whether a host name or address is this machine's loopback (or "any", for listening)."""
    name = host.partition("%")[0].rstrip(".").lower()
    if name in {"localhost", socket.gethostname().lower()}:
        return name == "localhost"
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


# the environment


class Home:
    """One temporary home for each test, below one folder for the run."""

    def __init__(self) -> None:
        self._root = Path(tempfile.mkdtemp(prefix="nd-home-", dir="/tmp"))
        self._count = 0

    def remove(self) -> None:
        shutil.rmtree(self._root, ignore_errors=True)

    def fresh(self) -> Path:
        """Point HOME and XDG at a new empty folder and cut the ties to the desktop."""
        self._count += 1
        home = self._root / str(self._count)
        for name, below in HOMES.items():
            os.environ[name] = str(home / below)
        (home / "run").mkdir(parents=True, mode=0o700)
        for name in DESKTOP:
            os.environ.pop(name, None)
        for name in nightdesk_settings():
            del os.environ[name]
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return home


def nightdesk_settings() -> list[str]:
    """Our own variables in the environment, except those that point the tests at their data."""
    return [
        name for name in os.environ if name.startswith("NIGHTDESK_") and name not in KEPT_SETTINGS
    ]


@contextmanager
def environment(home: Home) -> Iterator[Path]:
    """A test's own environment; raises ``AssertionError`` when it leaves a setting of ours."""
    before = dict(os.environ)
    try:
        yield home.fresh()
        left = nightdesk_settings()
    finally:
        if dict(os.environ) != before:
            os.environ.clear()
            os.environ.update(before)
    assert not left, f"left in the environment: {', '.join(left)} (use monkeypatch.setenv)"


# cycles

_tests = count()
_FULL_EVERY = 5
"""Tests between two collections of everything."""


def collect_here() -> None:
    """Once Qt is loaded, collect cycles between tests alone, on the main thread.

    A worker's thread that happens to collect would end QObjects whose timers still run here, and
    the next turn of the loop crashes. The program does the same (``app.ui.loop``). What is there
    when Qt comes is set aside, so that windows of earlier tests cost little to find and never pile
    up: each of them slows every change of the look.
    """
    if "PySide6.QtCore" not in sys.modules:
        return
    if gc.isenabled():
        gc.disable()
        gc.collect()
        gc.freeze()
    gc.collect(2 if next(_tests) % _FULL_EVERY == 0 else 1)


# threads


class Threads:
    """Knows which threads may live on: older ones, daemons, and those of wider fixtures."""

    def __init__(self) -> None:
        self._allowed: set[threading.Thread] = set()

    def allow_current(self) -> None:
        self._allowed.update(threading.enumerate())

    def leaked(self) -> list[str]:
        """Names of threads that a test should have joined, after a short grace."""
        deadline = time.monotonic() + THREAD_GRACE
        while (found := self._strangers()) and time.monotonic() < deadline:
            found[0].join(0.05)
        names = [thread.name for thread in found]
        self._allowed = {*threading.enumerate()}  # told once, not again by every later test
        return names

    def _strangers(self) -> list[threading.Thread]:
        return [
            thread
            for thread in threading.enumerate()
            if thread not in self._allowed
            and not thread.daemon
            and not thread.name.startswith(PEER_THREADS)
        ]
