"""The email channel: what the rest of the program sees. On the loop thread.

Reading and filing have a connection and thread of their own each; sending opens one connection per
message. ``imapclient`` and ``aiosmtplib`` are imported at the first connection.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from app.base.errors import AuthError, ConfigError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox.channels.base import (
    Act,
    ActDone,
    Batch,
    Capabilities,
    Channel,
    ChannelSpec,
    Check,
    Context,
    Day,
    Found,
    Ledger,
    Outgoing,
    Place,
    Receipt,
    Standing,
    Traffic,
)
from app.inbox.channels.email import manner
from app.inbox.channels.email import settings as options
from app.inbox.channels.email.cursor import Cursor
from app.inbox.channels.email.line import Line
from app.inbox.channels.email.receiving import Mailbox
from app.inbox.channels.email.their_clock import TheirClock
from app.inbox.channels.email.tokens import Tokens
from app.inbox.channels.email.watch import Watch
from app.inbox.values import Inbound

if TYPE_CHECKING:
    from ssl import SSLContext

    from app.inbox.channels.email.imap import ImapSession
    from app.inbox.channels.email.smtp import SmtpSession

Stage = Callable[[str], Awaitable[None]]
_GOODBYE = 1.0
_COMPARED = 3600.0
"""Seconds after which the mailbox's clock is looked at again."""
_PROMPT = 15.0
"""Seconds within which a greeting still tells the time."""


class Email(Channel):
    """A mailbox on an IMAP server and the SMTP server its answers leave by.

    Raises ``ConfigError`` when the settings cannot work.
    """

    spec = ChannelSpec(
        kind="email",
        label=QT_TRANSLATE_NOOP("Channel", "Email"),
        icon="mail",
        about=QT_TRANSLATE_NOOP(
            "Channel", "A mailbox at any provider, read by IMAP and answered from its own address."
        ),
        fields=options.FIELDS,
        capabilities=Capabilities(html=True, subject=True, attachments=True, threads=True),
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
        self._imap_tls, self._smtp_tls = options.tls_contexts(self.settings)
        self._manner = manner.of(self.settings)
        grant = self.settings.grant
        self._tokens = Tokens(context, grant, ca=self.settings.ca) if grant else None
        self._imap_timeouts = imap_timeouts or options.ImapTimeouts()
        self._smtp_timeouts = smtp_timeouts or options.SmtpTimeouts()
        self._reader = Line("imap-reader", self._imap, self._secret, self._refused)
        self._filer = Line("imap-filer", self._imap, self._secret, self._refused)
        self._mailbox = Mailbox(context, self._reader)
        idle = Line("imap-idle", self._imap, self._secret, self._refused)
        self._watch = Watch(idle, self._mailbox.hear)
        self._farewells: set[asyncio.Task[None]] = set()
        self._written, self._greeted = TheirClock(context.now), TheirClock(context.now)
        """The mailbox's clock, and that of the way out."""

    def __repr__(self) -> str:
        return f"<Email {self.settings.imap} {self.settings.smtp}>"

    # receiving

    def receive(self) -> AsyncIterator[Batch]:
        """One look at each folder, the newest messages first (see ``receiving``)."""
        return self._mailbox.receive()

    async def changed(self, seconds: float) -> None:
        """Watch INBOX where the server can tell; return at once when it has."""
        self._watch.start()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._mailbox.news.wait()

    def network_changed(self) -> None:
        """Drop every connection, and look at once: none of them may be alive (P19)."""
        for line in (self._reader, self._filer):
            line.cut()
        self._watch.drop()
        self._mailbox.news.set()

    async def act(self, acts: Sequence[Act]) -> Mapping[Place, ActDone]:
        from app.inbox.channels.email import acting

        return await self._filer.run(lambda session: acting.act(session, acts))

    async def audit(self, days: int) -> AsyncIterator[Day]:
        """What the server holds of the last ``days`` days, counted folder by folder (R7)."""
        from app.inbox.channels.email import auditing

        for folder in await self._mailbox.folders():
            count = partial(auditing.count, folder=folder, days=days)
            for day in await self._filer.run(count):
                yield day

    async def standing(self) -> Standing:
        from app.inbox.channels.email import quota

        used, limit = await self._reader.run(quota.of_inbox) or (None, None)
        return Standing(used, limit, self._tokens.ends if self._tokens is not None else None)

    def without(self, cursor: str, uids: Iterable[int]) -> str:
        return str(Cursor.parse(cursor).without(uids))

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        from app.inbox.parsing.mime import parse

        return parse(raw)

    @staticmethod
    def unread(raw: bytes) -> Inbound:
        from app.inbox.parsing.mime import unread

        return unread(raw)

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

        compare = self._written.age > _COMPARED
        theirs = await self._filer.run(
            lambda session: filing.file_copy(session, out, compare=compare)
        )
        if theirs is not None:
            self._written.told(theirs)

    @property
    def ahead(self) -> int:
        """By the mailbox's clock, which dates what arrives; the way out may have another."""
        return self._written.ahead

    def traffic(self) -> Traffic:
        written, greeted = self._written.take(), self._greeted.take()
        return greeted if written.ahead is None else written

    async def find_sent(self, out: Outgoing) -> bool:
        from app.inbox.channels.email import filing

        return await self._filer.run(lambda session: filing.is_in_folders(session, out))

    # checking and ending

    async def check(self) -> tuple[Check, ...]:
        """Resolve, connect, protect, sign in, open INBOX; the same for SMTP, sending nothing."""
        from app.inbox.channels.email import checking

        steps = (
            *await checking.imap(self._imap, self._secret, self._refused),
            *await checking.smtp(self._smtp, self._secret, self._refused, self._takes),
        )
        return tuple(checking.besides(self.settings.pinned, step) for step in steps)

    @classmethod
    def find(cls, known: Mapping[str, str]) -> AsyncIterator[Check | Found]:
        from app.inbox.channels.email import finding

        return finding.find_settings(known)

    async def sign_in(self, browse: Callable[[str], Awaitable[None]]) -> Mapping[str, str]:
        from app.inbox.channels.email import oauth

        settings = self.settings
        if settings.grant is None:
            raise ConfigError("no-browser-sign-in")
        return await oauth.sign_in(
            self.context, settings.grant, settings.address, browse, ca=settings.ca
        )

    async def close(self) -> None:
        """Drop every connection: some seconds at most."""
        if self._farewells:
            _, late = await asyncio.wait(self._farewells, timeout=_GOODBYE)
            for task in late:
                task.cancel()
        await asyncio.gather(self._watch.close(), self._reader.close(), self._filer.close())

    # connections

    def _imap(self, tls: "SSLContext | None" = None) -> "ImapSession":
        from app.inbox.channels.email.imap import ImapSession

        where, who = self.settings.imap, self.settings.user
        return ImapSession(
            where,
            who,
            tls or self._imap_tls,
            self._imap_timeouts,
            self._manner,
            self.settings.habits,
        )

    def _smtp(self, tls: "SSLContext | None" = None) -> "SmtpSession":
        from app.inbox.channels.email.smtp import SmtpSession

        where, who = self.settings.smtp, self.settings.user
        return SmtpSession(where, who, tls or self._smtp_tls, self._smtp_timeouts, self._manner)

    async def _open_smtp(self, stage: "Stage") -> "SmtpSession":
        """Connected and signed in; a token that is refused is exchanged once."""
        secret = await self._secret()
        try:
            return await self._smtp_opened(secret, stage)
        except AuthError:
            if not await self._refused(secret):
                raise
        return await self._smtp_opened(await self._secret(), stage)

    async def _smtp_opened(self, secret: str, stage: "Stage") -> "SmtpSession":
        session, loop = self._smtp(), asyncio.get_running_loop()
        began = loop.time()
        try:
            await session.open(secret, stage)
        except BaseException:
            session.abort()
            raise
        if session.greeted_at is not None and loop.time() - began < _PROMPT:
            self._greeted.told(session.greeted_at)
        self._takes(session.size_limit)
        return session

    def _takes(self, limit: int | None) -> None:
        self.size_limit = limit or 0

    def _part(self, session: "SmtpSession") -> None:
        """Say goodbye on the side: the outcome is known, nobody should wait for QUIT."""
        task = asyncio.get_running_loop().create_task(session.quit(), name="smtp-quit")
        self._farewells.add(task)
        task.add_done_callback(self._farewells.discard)

    async def _secret(self) -> str:
        """What the servers are shown: the password, or a token that is still good."""
        if self._tokens is None:
            return await self.context.secret("password")
        return await self._tokens.access()

    async def _refused(self, secret: str) -> bool:
        return self._tokens is not None and await self._tokens.refused(secret)
