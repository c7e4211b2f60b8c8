"""An SMTP server (RFC 5321) that behaves, except where a test's plan says otherwise.

It runs on threads of its own and is driven with plain calls, so a test may itself be asyncio or
start the program under test as another process. Three ports share one plan and one record:

==============  =============================================================================
``smtp``        plain, AUTH offered in the clear
``submission``  STARTTLS offered; AUTH offered after it, before it only when it was stripped
``smtps``       TLS from the first byte
==============  =============================================================================

``plan("dot-451", "ok")`` gives the next connections their faults, one each in order; what comes
after them gets ``always``'s, which is none at first. AUTH is offered, never demanded.
"""

import contextlib
import dataclasses
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Literal, Self

from tests.peers.accounts import KNOWN, Login
from tests.peers.certs import Leaf, authority
from tests.peers.process import HOST, PeerError
from tests.peers.smtp_faults import FAULTS, Fault
from tests.peers.smtp_session import Accepted, Attempt, Gone, Session

Security = Literal["plain", "starttls", "tls"]


class SmtpScript:
    """The server; starts when made, ``close`` ends it. ``leaf`` is the certificate it shows.

    ``accepted`` holds what it really took, even when the client was told otherwise; ``attempts``
    one record for each connection.
    """

    host = HOST

    def __init__(
        self,
        leaf: Leaf = "good",
        *,
        size: int = 20_000_000,
        logins: tuple[Login, ...] = KNOWN,
    ) -> None:
        self.ca = authority().ca
        self.tls = authority().server_context(leaf)
        self.size = size
        self.passwords = {login.address: login.password for login in logins}
        self.good_token: Callable[[str, str], bool] | None = None
        """Offer XOAUTH2 and OAUTHBEARER besides, and ask this of a user and a token."""
        self.bearer_ways = "XOAUTH2 OAUTHBEARER"
        self.stopping = threading.Event()
        self.released = threading.Event()
        self.reached = threading.Event()
        """Set when a session waits in a fault with ``wait=FOREVER``."""
        self._lock = threading.Condition()
        self._accepted: list[Accepted] = []
        self._attempts: list[Attempt] = []
        self._plan: deque[Fault | None] = deque()
        self._rest: Fault | None = None
        self._seen: set[tuple[str, ...]] = set()
        self._threads: list[threading.Thread] = []
        self._listeners: list[socket.socket] = []
        self.smtp = self._listen("plain")
        self.submission = self._listen("starttls")
        self.smtps = self._listen("tls")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # what a test says

    def plan(self, *faults: str | Fault) -> None:
        """One fault for each of the next connections, after those planned before; "ok" is none."""
        with self._lock:
            self._plan.extend(_fault(fault) for fault in faults)

    def always(self, fault: str | Fault = "ok") -> None:
        """The fault of every connection that has no plan of its own."""
        with self._lock:
            self._rest = _fault(fault)

    def release(self) -> None:
        """Let every session go on that waits ``FOREVER``, now and later."""
        self.released.set()

    def forget(self) -> None:
        """Back to the beginning: no plan, nothing accepted, nothing attempted."""
        with self._lock:
            self._accepted.clear()
            self._attempts.clear()
            self._plan.clear()
            self._seen.clear()
            self._rest = None
        self.released.clear()
        self.reached.clear()

    # what a test reads

    @property
    def accepted(self) -> list[Accepted]:
        with self._lock:
            return list(self._accepted)

    @property
    def attempts(self) -> list[Attempt]:
        """A copy of each connection's record so far, in the order they came."""
        with self._lock:
            return [dataclasses.replace(attempt) for attempt in self._attempts]

    def wait_accepted(self, count: int = 1, timeout: float = 10.0) -> list[Accepted]:
        """``accepted`` once it holds ``count``; raises ``PeerError`` after ``timeout`` seconds."""
        self._wait(lambda: len(self._accepted) >= count, timeout, f"{count} accepted messages")
        return self.accepted

    def wait_ended(self, count: int = 1, timeout: float = 10.0) -> list[Attempt]:
        """``attempts`` once so many connections are over; raises ``PeerError``."""
        self._wait(
            lambda: sum(attempt.ended for attempt in self._attempts) >= count,
            timeout,
            f"{count} ended connections",
        )
        return self.attempts

    def wait_reached(self, timeout: float = 10.0) -> None:
        """Return once a session waits in its fault; raises ``PeerError``."""
        if not self.reached.wait(timeout):
            raise PeerError(f"no session waits after {timeout:g} s; {self.transcript()}")

    def transcript(self) -> str:
        """Everything said so far, for a failing test."""
        parts = (
            f"-- {attempt.number} ({attempt.fault or 'ok'})\n" + "\n".join(attempt.lines)
            for attempt in self.attempts
        )
        return "\n".join(parts)

    def close(self) -> None:
        """Stop listening and drop every session; safe to call twice."""
        self.stopping.set()
        self.released.set()
        for listener in self._listeners:
            listener.close()
        for thread in self._threads:
            thread.join(5.0)

    # what a session calls

    def took(self, message: Accepted) -> None:
        with self._lock:
            self._accepted.append(message)
            self._lock.notify_all()

    def first_time(self, *envelope: str) -> bool:
        """Whether this envelope was not seen before: greylisting's memory."""
        with self._lock:
            known = envelope in self._seen
            self._seen.add(envelope)
            return not known

    # running

    def _wait(self, done: Callable[[], bool], timeout: float, what: str) -> None:
        with self._lock:
            ok = self._lock.wait_for(done, timeout)
        if not ok:
            raise PeerError(f"not {what} after {timeout:g} s\n{self.transcript()}")

    def _listen(self, security: Security) -> int:
        """Accept on a port of the kernel's choice; returns it."""
        listener = socket.create_server((HOST, 0), backlog=100)
        listener.settimeout(0.1)
        self._listeners.append(listener)
        self._start(f"peer-smtp-{security}", self._accept, listener, security)
        return int(listener.getsockname()[1])

    def _start(self, name: str, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket, security: Security) -> None:
        while not self.stopping.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            with self._lock:
                fault = self._plan.popleft() if self._plan else self._rest
                name = fault.name if fault else ""
                attempt = Attempt(len(self._attempts) + 1, security, name, time.monotonic())
                self._attempts.append(attempt)
            self._start("peer-smtp-session", self._serve, connection, attempt, fault)

    def _serve(self, connection: socket.socket, attempt: Attempt, fault: Fault | None) -> None:
        session = Session(self, connection, attempt, fault)
        with contextlib.suppress(Gone, OSError):
            session.run()
        session.leave()
        with self._lock:
            attempt.ended = True
            self._lock.notify_all()


def _fault(fault: str | Fault) -> Fault | None:
    if isinstance(fault, Fault):
        return fault
    return None if fault == "ok" else FAULTS[fault]
