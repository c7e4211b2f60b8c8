"""Start server processes for the tests, as an unprivileged user, and stop them for certain.

As root, servers run as the user ``peertest`` (made when missing); otherwise as whoever runs the
tests. A server gets SIGTERM from the kernel when the test run dies, so none outlives it.
"""

import atexit
import contextlib
import functools
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

HOST = "127.0.0.1"
ROOT_USER = "peertest"
START_TIMEOUT = 20.0
POLL = 0.02
_SBIN = ("/usr/sbin", "/usr/local/sbin", "/sbin")


class PeerError(RuntimeError):
    """A server did not start or did not do what it was told; the text holds the end of its log."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The system user that servers run as."""

    uid: int
    gid: int
    name: str


def find_binary(name: str) -> str | None:
    """Path of a program, looking into the sbin folders too; None when it is not installed."""
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *_SBIN))
    return shutil.which(name, path=path)


def need(*binaries: str) -> None:
    """Skip the test, or with PEERS=required fail it, unless all these programs are installed."""
    missing = [name for name in binaries if find_binary(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)} (make peers)"
    if os.environ.get("PEERS") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@functools.cache
def owner() -> Owner:
    """The user for servers: ``peertest`` when we are root, else ourselves."""
    if os.geteuid() != 0:
        return _as_owner(pwd.getpwuid(os.getuid()))
    return _as_owner(_peertest())


def _as_owner(entry: pwd.struct_passwd) -> Owner:
    return Owner(entry.pw_uid, entry.pw_gid, entry.pw_name)


def _peertest() -> pwd.struct_passwd:
    """The entry of ``peertest``; several workers may try to create it at the same moment."""
    for _ in range(50):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(ROOT_USER)
        command = ["useradd", "--system", "--user-group", "--no-create-home", ROOT_USER]
        subprocess.run(command, check=False, capture_output=True)
        time.sleep(0.05)
    raise PeerError(f"the user {ROOT_USER} could not be created")


def workdir(prefix: str) -> Path:
    """A fresh folder owned by the servers' user, gone when the run ends.

    The name is short, as the path of a unix socket ends at 108 bytes.
    """
    path = Path(tempfile.mkdtemp(prefix=f"nd-{prefix}-", dir="/tmp"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    path.chmod(0o755)
    give(path)
    return path


def give(path: Path) -> None:
    """Hand ``path`` and all below it to the servers' user (nothing to do when that is us)."""
    if os.geteuid() != 0:
        return
    who = owner()
    os.chown(path, who.uid, who.gid)
    for folder, folders, files in os.walk(path):
        for name in (*folders, *files):
            os.chown(Path(folder, name), who.uid, who.gid, follow_symlinks=False)


def free_port() -> int:
    """A port nobody listens on, below the range the kernel takes client ports from.

    A server may therefore be stopped and started again on the same port.
    """
    for _ in range(200):
        port = random.randint(10_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind((HOST, port))
            return port
    raise PeerError("no free port")


def tail(log: Path, size: int = 3000) -> str:
    """The last ``size`` bytes of a log as text; empty when there is no log."""
    with contextlib.suppress(OSError):
        return log.read_bytes()[-size:].decode(errors="replace")
    return ""


class Process:
    """A running server and its whole process group."""

    def __init__(self, argv: Sequence[str], folder: Path) -> None:
        self.log = folder / "output.log"
        self._popen = _spawner().submit(_start, argv, self.log, folder).result()

    @property
    def pid(self) -> int:
        return self._popen.pid

    def alive(self) -> bool:
        return self._popen.poll() is None

    def wait_port(self, port: int, timeout: float = START_TIMEOUT) -> None:
        """Return once something accepts on ``port``; raises ``PeerError`` when it ended first."""
        wait_for(lambda: self._answers(port), timeout, f"no answer on port {port}", self.log)

    def _answers(self, port: int) -> bool:
        if not self.alive():
            raise PeerError(f"ended with {self._popen.returncode}:\n{tail(self.log)}")
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), 0.5):
            return True
        return False

    def stop(self, grace: float = 5.0) -> None:
        """End the server and everything it started; safe to call twice.

        It gets ``grace`` seconds to end by itself, then its group is killed.
        """
        if self.alive():
            self._popen.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(grace)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        self._popen.wait(5.0)


def wait_for(
    done: Callable[[], bool], timeout: float, failure: str, log: Path | None = None
) -> None:
    """Poll ``done`` until it is true; raises ``PeerError`` after ``timeout`` seconds."""
    deadline = time.monotonic() + timeout
    while not done():
        if time.monotonic() > deadline:
            raise PeerError(f"{failure} after {timeout:g} s:\n{tail(log) if log else ''}")
        time.sleep(POLL)


def run_as_owner(argv: Sequence[str], folder: Path) -> str:
    """Run a short command as the servers' user and give its output; raises ``PeerError``."""
    done = subprocess.run(
        [*_drop(), *argv],
        check=False,
        capture_output=True,
        text=True,
        cwd=folder,
        env=_environment(folder),
        timeout=60,
    )
    if done.returncode:
        raise PeerError(f"{' '.join(argv)} gave {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout


@functools.cache
def _spawner() -> ThreadPoolExecutor:
    """The one thread that starts servers.

    The death signal comes when the *thread* that forked ends, so a test's own short-lived thread
    must not be the parent.
    """
    return ThreadPoolExecutor(1, thread_name_prefix="peer-spawner")


def _start(argv: Sequence[str], log: Path, folder: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(
            [*_drop(), *argv],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=folder,
            env=_environment(folder),
            start_new_session=True,
        )


def tie_to_us() -> list[str]:
    """The words before a command that make it end when the thread that starts it does."""
    return ["setpriv", "--pdeathsig", "TERM", "--"]


def _drop() -> list[str]:
    """The words before a command: change user when root, then tie its life to ours."""
    if os.geteuid() != 0:
        return tie_to_us()
    who = owner()
    change = ["setpriv", "--reuid", str(who.uid), "--regid", str(who.gid), "--clear-groups", "--"]
    return [*change, *tie_to_us()]  # changing the user clears the death signal, so it comes second


def _environment(folder: Path) -> dict[str, str]:
    """A clean environment: nothing of the developer's leaks into a server."""
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *_SBIN))
    name = owner().name
    home = str(folder)
    return {"PATH": path, "HOME": home, "TMPDIR": home, "USER": name, "LOGNAME": name, "LANG": "C"}
