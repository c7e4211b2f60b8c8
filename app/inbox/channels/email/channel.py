"""The email channel: what the rest of the program sees. On the loop thread.

Reading and filing have a connection and thread of their own each; sending opens one connection per
message. ``imapclient`` and ``aiosmtplib`` are imported at the first connection.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.base.errors import ChannelError, TransientError
from app.inbox.channels.base import (
    Batch,
    Capabilities,
    Channel,
    ChannelSpec,
    Check,
    Context,
    Ledger,
    Outgoing,
    Receipt,
)
from app.inbox.channels.email import settings as options
from app.inbox.channels.email.cursor import Cursor
from app.inbox.channels.email.line import Line
from app.inbox.values import Inbound

if TYPE_CHECKING:
    from app.inbox.channels.email.imap import ImapSession
    from app.inbox.channels.email.reading import Chunk, Fetch
    from app.inbox.channels.email.smtp import SmtpSession

FOLDERS = ("INBOX",)
Stage = Callable[[str], Awaitable[None]]
_GOODBYE = 1.0
_RECONNECTS = 15
"""In one look: enough to corner two messages that break the connection."""


class Email(Channel):
    """A mailbox on an IMAP server and the SMTP server its answers leave by.

    Raises ``ConfigError`` when the settings cannot work.
    """

    spec = ChannelSpec(
        kind="email",
        label="Email",
        icon="mail",
        fields=options.FIELDS,
        capabilities=Capabilities(html=True, attachments=True, threads=True, receipts=False),
        mode="poll",
    )

    def __init__(
        self,
        context: Context,
        *,
        imap_timeouts: options.ImapTimeouts | None = None,
        smtp_timeouts: options.SmtpTimeouts | None = None,
    ) -> None:
        super().__init__(context)
        self.settings = options.read(context.config)
        self._tls = options.tls_context(self.settings)
        self._imap_timeouts = imap_timeouts or options.ImapTimeouts()
        self._smtp_timeouts = smtp_timeouts or options.SmtpTimeouts()
        self._reader = Line("imap-reader", self._imap, self._password)
        self._filer = Line("imap-filer", self._imap, self._password)
        self._farewells: set[asyncio.Task[None]] = set()

    def __repr__(self) -> str:
        return f"<Email {self.settings.imap} {self.settings.smtp}>"

    # receiving

    async def receive(self) -> AsyncIterator[Batch]:
        """One look at each folder, oldest message first."""
        for folder in FOLDERS:
            async for batch in self._look(folder):
                yield batch

    async def _look(self, folder: str) -> AsyncIterator[Batch]:
        """What is new in a folder; each cursor covers exactly what was given up to there."""
        from app.inbox.channels.email import reading

        stored = Cursor.parse(self.context.cursors.get(folder, ""))
        fetch = await self._reader.run(lambda session: reading.look(session, folder, stored))
        found, behind = fetch.found, list[int]()
        cursor = found.known
        async for chunk in self._chunks(fetch):
            behind += chunk.behind
            uids = (raw.place.uid for raw in chunk.items if raw.place)
            cursor = cursor.add(uids).compact(behind)
            if chunk.items:
                yield Batch(folder, str(cursor), chunk.items)
        if found.whole and not behind:
            cursor = cursor.looked(found.uidnext, found.exists)
        if cursor != stored:
            yield Batch(folder, str(cursor), ())

    async def _chunks(self, fetch: "Fetch") -> "AsyncIterator[Chunk]":
        """The chunks; the next is being fetched while the last one is stored.

        When a message had to be given up, what it did to the connection is raised at the end.
        """
        lost: list[TransientError] = []
        coming = self._reader.start(fetch.next)
        try:
            while (chunk := await self._next(fetch, coming, lost)) is not None:
                coming = self._reader.start(fetch.next)
                yield chunk
        finally:
            if not coming.done():
                self._reader.cut()
        if fetch.gave_up:
            raise lost[-1]

    async def _next(
        self, fetch: "Fetch", coming: "Future[Chunk | None]", lost: list[TransientError]
    ) -> "Chunk | None":
        """Await a chunk; when the connection breaks over it, go on over another one."""
        while True:
            try:
                return await self._reader.finish(coming)
            except TransientError as error:
                lost.append(error)
                if len(lost) > _RECONNECTS or not _may_be_one_message(error):
                    raise
            await self._reader.run(fetch.resume)
            coming = self._reader.start(fetch.next)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        from app.inbox.mime import parse

        return parse(raw)

    # sending

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """Send once, over a connection of its own.

        Raises ``AuthError``, ``ConfigError``, ``TransientError`` and ``PermanentError`` when the
        server has not taken the message, ``UnknownOutcome`` when it may have.
        """
        session = await self._open_smtp(ledger.stage)
        try:
            receipt = await session.deliver(out, ledger)
        except BaseException:
            session.abort()
            raise
        self._part(session)
        return receipt

    async def file_sent(self, out: Outgoing) -> None:
        from app.inbox.channels.email import filing

        await self._filer.run(lambda session: filing.file_copy(session, out.message_id, out.data))

    async def find_sent(self, message_id: str) -> bool:
        from app.inbox.channels.email import filing

        return await self._filer.run(lambda session: filing.is_in_folders(session, message_id))

    # checking and ending

    async def check(self) -> tuple[Check, ...]:
        """Resolve, connect, protect, sign in, open INBOX; the same for SMTP, sending nothing."""
        return (*await self._check_imap(), *await self._check_smtp())

    async def _check_imap(self) -> tuple[Check, ...]:
        made: list[ImapSession] = []

        def make() -> "ImapSession":
            made[:] = [self._imap()]
            return made[0]

        line = Line("imap-check", make, self._password)
        try:
            await line.run(lambda session: session.examine(FOLDERS[0]))
        except ChannelError as error:
            return _failed("imap", made[0], error)
        finally:
            await line.close()
        return tuple(made[0].passed)

    async def _check_smtp(self) -> tuple[Check, ...]:
        session = self._smtp()
        try:
            await session.open(await self._password(), _unheard)
        except ChannelError as error:
            session.abort()
            return _failed("smtp", session, error)
        await session.quit()
        return tuple(session.passed)

    async def close(self) -> None:
        """Drop every connection: some seconds at most."""
        if self._farewells:
            _, late = await asyncio.wait(self._farewells, timeout=_GOODBYE)
            for task in late:
                task.cancel()
        await asyncio.gather(self._reader.close(), self._filer.close())

    # connections

    def _imap(self) -> "ImapSession":
        from app.inbox.channels.email.imap import ImapSession

        return ImapSession(self.settings.imap, self.settings.user, self._tls, self._imap_timeouts)

    def _smtp(self) -> "SmtpSession":
        from app.inbox.channels.email.smtp import SmtpSession

        return SmtpSession(self.settings.smtp, self.settings.user, self._tls, self._smtp_timeouts)

    async def _open_smtp(self, stage: "Stage") -> "SmtpSession":
        session = self._smtp()
        try:
            await session.open(await self._password(), stage)
        except BaseException:
            session.abort()
            raise
        return session

    def _part(self, session: "SmtpSession") -> None:
        """Say goodbye on the side: the outcome is known, nobody should wait for QUIT."""
        task = asyncio.get_running_loop().create_task(session.quit(), name="smtp-quit")
        self._farewells.add(task)
        task.add_done_callback(self._farewells.discard)

    async def _password(self) -> str:
        return await self.context.secret("password")


def _may_be_one_message(error: TransientError) -> bool:
    """Whether a failure can be about what was asked for; silence and "not now" are not."""
    if isinstance(error.__cause__, TimeoutError):
        return False
    return error.problem.code in {"server-away", "server-confused", "server-refused"}


async def _unheard(stage: str) -> None:
    """A check is no attempt: nobody writes down how far it got."""


def _failed(
    protocol: str, session: "ImapSession | SmtpSession", error: ChannelError
) -> tuple[Check, ...]:
    """The steps that worked and the one that did not, in the server's words."""
    said = str(error.problem.params.get("words") or error)
    return (*session.passed, Check(f"{protocol}-{session.stage}", ok=False, detail=said))
