"""One IMAP connection and the thread it lives on, awaited from the loop thread."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from app.base.errors import AuthError, TransientError
from app.base.worker import Worker

if TYPE_CHECKING:
    from app.inbox.channels.email.imap import ImapSession

T = TypeVar("T")
_GOODBYE = 2.0


class Line:
    """Runs blocking jobs on a session, one after the other, opening it when there is none.

    ``make`` builds an unopened session (on the line's thread), ``secret`` gives the password or
    token (on the loop thread); ``refused`` hears of one that was not accepted and says whether the
    next one is worth a try. ``greet_only``: nobody signs in.
    """

    def __init__(
        self,
        name: str,
        make: "Callable[[], ImapSession]",
        secret: Callable[[], Awaitable[str]],
        refused: Callable[[str], Awaitable[bool]] | None = None,
        *,
        greet_only: bool = False,
    ) -> None:
        self._name = name
        self._make = make
        self._secret = secret
        self._refused = refused
        self._greet_only = greet_only
        self._worker: Worker | None = None
        self._session: ImapSession | None = None
        self._cuts = 0

    @property
    def session(self) -> "ImapSession":
        """The connection as it is; raises ``TransientError`` when there is none."""
        if self._session is None:
            raise TransientError("server-away", words="not connected")
        return self._session

    async def run(self, job: "Callable[[ImapSession], T]") -> T:
        """Run ``job`` and give its result; a job must be safe to repeat from its beginning.

        A connection kept from earlier may have died meanwhile: then once more on a new one.
        Cancelling cuts the connection.
        """
        if self._session is not None:
            try:
                return await self.finish(self.start(lambda: job(self.session)))
            except TransientError:
                pass  # the next lines find out whether the server is there
        password = await self._secret()
        try:
            return await self._on_new(password, job)
        except AuthError:
            if self._refused is None or not await self._refused(password):
                raise
        return await self._on_new(await self._secret(), job)

    async def _on_new(self, password: str, job: "Callable[[ImapSession], T]") -> T:
        over = Event()
        begun = self.start(lambda: job(self._connected(password, over)))
        return await self.finish(begun, over)

    def start(self, job: Callable[[], T]) -> "Future[T]":
        """Begin a job on the connection as it is, to be awaited with ``finish``."""
        if self._worker is None:
            self._worker = Worker(self._name)
        return self._worker.submit(lambda: self._once(job))

    async def finish(self, future: "Future[T]", over: Event | None = None) -> T:
        """Await a job; cancelling cuts the connection. ``over`` tells it that nobody waits."""
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if over is not None:
                over.set()
            self.cut()
            raise

    def cut(self) -> None:
        """Drop the connection at once, whatever runs on it."""
        self._cuts += 1
        session, self._session = self._session, None
        if session is not None:
            session.abort()

    async def close(self) -> None:
        """Sign out and end the thread: at most some three seconds, then it is left to die alone."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        try:
            if self._session is not None:  # else it was cut, and may still be connecting
                async with asyncio.timeout(_GOODBYE):
                    await asyncio.wrap_future(worker.submit(self._sign_out))
        except TimeoutError:
            pass
        finally:
            self.cut()
            worker.stop(0)
        for _ in range(50):
            if worker.stop(0):
                return
            await asyncio.sleep(0.02)
            self.cut()  # a job that waited its turn may have connected anew

    # on the line's thread

    def _connected(self, password: str, over: Event) -> "ImapSession":
        if self._session is not None:  # opened by another job while this one waited its turn
            return self._session
        cuts = self._cuts
        session = self._session = self._make()
        try:
            if over.is_set():  # before there was a session to be cut
                raise TransientError("server-away", server=str(session.server), words="given up")
            if self._greet_only:
                session.greet()
            else:
                session.open(password)
        except BaseException:
            self._session = None
            session.abort()
            raise
        if cuts != self._cuts:  # cut while it was still connecting
            session.abort()
            raise TransientError("server-away", server=str(session.server), words="given up")
        return session

    def _once(self, job: Callable[[], T]) -> T:
        try:
            return job()
        except TransientError:
            session, self._session = self._session, None
            if session is not None:
                session.abort()
            raise

    def _sign_out(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()
