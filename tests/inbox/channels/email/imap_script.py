"""An IMAP server that says what a test wants, for what no real server says on request.

Plain, one mailbox, any password but "wrong". It answers SEARCH and FETCH from ``mails`` unless the
test's ``answers`` has something else for a command: raw bytes by the command's name, said as they
are before the tagged ``done``. Threads of its own; driven with plain calls.
"""

import contextlib
import re
import socket
import threading
from collections.abc import Callable
from typing import Self

from tests.peers.process import HOST

Answer = bytes | Callable[[str], bytes]
"""The untagged bytes for a command, or a function from its arguments to them."""


class ImapScript:
    """The server. ``answers`` and ``done`` are keyed by command ("SELECT", "FETCH", ...)."""

    host = HOST

    def __init__(self, mails: dict[int, bytes] | None = None, *, uidvalidity: int = 7) -> None:
        self.mails = mails or {}
        self.uidvalidity = uidvalidity
        self.greeting = b"* OK ready\r\n"
        self.capabilities = "IMAP4rev1"
        self.answers: dict[str, Answer] = {}
        self.done: dict[str, bytes] = {}
        self.silent: set[str] = set()
        """Commands that are never answered."""
        self.unfinished: set[str] = set()
        """Those without a last word (``done``) after which the line stays open all the same."""
        self.heard: list[str] = []
        self.reached = threading.Event()
        self._listener = socket.create_server((HOST, 0))
        self._listener.settimeout(0.1)
        self.port = int(self._listener.getsockname()[1])
        self._connections: list[socket.socket] = []
        self._closing = threading.Event()
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self.drop()
        self._listener.close()
        for thread in self._threads:
            thread.join(5.0)

    def drop(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def commands(self, name: str) -> list[str]:
        """The arguments of every such command heard."""
        return [line.partition(" ")[2] for line in self.heard if line.split(" ")[0] == name]

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="peer-imap-script", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self._connections.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError), connection.makefile("rb") as lines:
            connection.sendall(self.greeting)
            for line in lines:
                tag, _, rest = line.decode("latin-1").strip().partition(" ")
                rest = rest.removeprefix("UID ") or tag  # DONE has no tag
                self.heard.append(rest)
                if not self._answer(connection, tag, rest):
                    return

    def _answer(self, connection: socket.socket, tag: str, rest: str) -> bool:
        """Say it; whether the session goes on."""
        name, _, arguments = rest.partition(" ")
        name = name.upper()
        if name in self.silent:
            self.reached.set()
            return True
        own = self.answers.get(name)
        if own is None:
            said = getattr(self, f"_{name.lower()}", lambda _: b"")(arguments)
        else:
            said = own(arguments) if callable(own) else own
        done = self.done.get(name, b"OK done")
        if name == "LOGIN" and "wrong" in arguments:
            done = self.done.get(name, b"NO [AUTHENTICATIONFAILED] bad password")
        connection.sendall(said + (tag.encode() + b" " + done + b"\r\n" if done else b""))
        return name != "LOGOUT" and (bool(done) or name in self.unfinished)

    def _capability(self, _: str) -> bytes:
        return f"* CAPABILITY {self.capabilities}\r\n".encode()

    def _logout(self, _: str) -> bytes:
        return b"* BYE bye\r\n"

    def _examine(self, _: str) -> bytes:
        return (
            b"* FLAGS ()\r\n* %d EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY %d] ok\r\n"
            b"* OK [UIDNEXT %d] ok\r\n"
            % (len(self.mails), self.uidvalidity, max(self.mails, default=0) + 1)
        )

    def _search(self, _: str) -> bytes:
        return b"* SEARCH %s\r\n" % b" ".join(b"%d" % uid for uid in sorted(self.mails))

    def _fetch(self, arguments: str) -> bytes:
        listed, _, what = arguments.partition(" ")
        return b"".join(self.row(uid, what) for uid in listed_uids(listed) if uid in self.mails)

    def row(self, uid: int, what: str) -> bytes:
        """The FETCH response for one message."""
        place, data = sorted(self.mails).index(uid) + 1, self.mails[uid]
        if "SIZE" in what:
            return b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (place, uid, len(data))
        return (
            b'* %d FETCH (UID %d INTERNALDATE " 1-Nov-2026 10:00:00 +0100" BODY[] {%d}\r\n%s)\r\n'
            % (
                place,
                uid,
                len(data),
                data,
            )
        )


def listed_uids(listed: str) -> list[int]:
    """The UIDs of a sequence set without ``*``."""
    found: list[int] = []
    for low, high in re.findall(r"(\d+)(?::(\d+))?", listed):
        found += range(int(low), int(high or low) + 1)
    return found
