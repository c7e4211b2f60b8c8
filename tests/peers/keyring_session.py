"""A D-Bus session of a test's own, with a GNOME keyring in a chosen state, or with no D-Bus.

Nothing of the developer's session or keyring is touched: home and runtime folders are new ones.
A locked keyring answers at once here, as there is no desktop to ask for a password.
"""

import contextlib
import os
import socket
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, Self

from tests.peers.process import PeerError, tie_to_us, wait_for

State = Literal["unlocked", "locked", "no-keyring", "no-dbus"]
BINARIES = ("dbus-daemon", "dbus-send", "gnome-keyring-daemon", "setpriv")
_COLLECTION = "/org/freedesktop/secrets/collection/login"
_SECRETS = "org.freedesktop.secrets"
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""A session bus that starts nothing on demand: a keyring is there only when we started it."""


class KeyringSession:
    """The session; starts when made. ``folder`` is an empty folder of the test's (``tmp_path``).

    ``no-keyring`` has a bus without the Secret Service; ``no-dbus`` has no bus at all.
    """

    def __init__(self, folder: Path, state: State = "unlocked") -> None:
        self.folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environment = self._homes()
        if state == "no-dbus":
            return
        self._start_bus()
        if state == "no-keyring":
            return
        self._start_keyring()
        if state == "locked":
            self.lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(
        self,
        command: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        timeout: float = 60.0,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program inside the session, whatever its exit code; output is captured."""
        return subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            env={**self.environment, **(env or {})},
            timeout=timeout,
        )

    def lock(self) -> None:
        """Lock the keyring; what lies in it stays."""
        what = f"array:objpath:{_COLLECTION}"
        self._send(_SECRETS, "/org/freedesktop/secrets", "Secret.Service.Lock", what)

    def stop_keyring(self) -> None:
        """The keyring goes away while the bus stays, as after a crash."""
        self._end(self._processes.pop())

    def close(self) -> None:
        """End everything; safe to call twice."""
        while self._processes:
            self._end(self._processes.pop())

    # running

    def _homes(self) -> dict[str, str]:
        """The caller's environment with homes of its own and without a bus."""
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        foreign = ("DBUS_", "XDG_", "GNOME_", "DISPLAY", "WAYLAND_")
        kept = {name: word for name, word in os.environ.items() if not name.startswith(foreign)}
        return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}

    def _start_bus(self) -> None:
        config = self.folder / "bus.conf"
        config.write_text(_BUS.format(folder=self.folder))
        self._spawn(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.folder}/bus"
        wait_for(self._bus_listens, 30.0, "no bus", self.log)

    def _bus_listens(self) -> bool:
        """Its socket is there a moment before anybody listens at it."""
        with socket.socket(socket.AF_UNIX) as there:
            return there.connect_ex(f"{self.folder}/bus") == 0

    def _start_keyring(self) -> None:
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        daemon = self._spawn(command, stdin=subprocess.PIPE)
        assert daemon.stdin is not None
        with daemon.stdin as pipe:
            pipe.write(b"test password")
        wait_for(self._keyring_is_there, 10.0, "no keyring", self.log)

    def _keyring_is_there(self) -> bool:
        with contextlib.suppress(PeerError):
            self._send(_SECRETS, _COLLECTION, "DBus.Introspectable.Introspect")
            return "true" in self._send(
                "org.freedesktop.DBus", "/", "DBus.NameHasOwner", f"string:{_SECRETS}"
            )
        return False

    def _send(self, destination: str, path: str, method: str, *words: str) -> str:
        """Call ``org.freedesktop.<method>``; gives the reply, raises ``PeerError``."""
        call = f"org.freedesktop.{method}"
        options = ["--session", "--print-reply", "--reply-timeout=5000", f"--dest={destination}"]
        done = self.run(["dbus-send", *options, path, call, *words])
        if done.returncode:
            raise PeerError(f"{call}: {done.stderr}")
        return done.stdout

    @property
    def log(self) -> Path:
        return self.folder / "session.log"

    def _spawn(
        self, command: Sequence[str], stdin: int = subprocess.DEVNULL
    ) -> subprocess.Popen[bytes]:
        """As ourselves, not as the servers' user: a session bus admits only its owner."""
        with self.log.open("ab") as output:
            process = subprocess.Popen(
                [*tie_to_us(), *command],
                stdin=stdin,
                stdout=output,
                stderr=output,
                env=self.environment,
            )
        self._processes.append(process)
        return process

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.terminate()
        try:
            process.wait(5.0)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5.0)
