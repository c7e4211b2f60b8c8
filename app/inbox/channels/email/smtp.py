"""One message to one SMTP server, driven step by step (reliability 3.1). On the loop thread.

Until the commit point every failure is safe to retry. After it only a reply that can be read
decides: 2xx to the final dot is sent, 4xx and 5xx are not; anything else raises
``UnknownOutcome``, since the server may have the message. It may have it, too, when the task is
cancelled after that point.
"""

import asyncio
import base64
import contextlib
import ipaddress
import ssl
from collections.abc import Awaitable, Callable
from typing import cast

import aiosmtplib
from aiosmtplib.protocol import SMTPProtocol

from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    PermanentError,
    TransientError,
    UnknownOutcome,
)
from app.inbox.channels.base import Check, Ledger, Outgoing, Receipt
from app.inbox.channels.email import faults
from app.inbox.channels.email.manner import Manner, acknowledgement, bearer, best_way
from app.inbox.channels.email.settings import Server, SmtpTimeouts
from app.inbox.channels.email.smtp_text import Reply, dotted, envelope, told_time, with_crlf
from app.inbox.channels.spec import STARTTLS, TLS

_BLOCK = 64 * 1024
_BUFFERED = 4 * _BLOCK
_POLL = 0.02
_CLOSING, _START_INPUT, _GO_ON = 421, 354, 334
_BY_PASSWORD = Manner()
_UNKNOWN_COMMAND = range(500, 505)
_WIRE = (aiosmtplib.SMTPException, OSError, TimeoutError, UnicodeError)
_Stage = Callable[[str], Awaitable[None]]
_Reading = asyncio.Future[aiosmtplib.SMTPResponse]


class _Client(aiosmtplib.SMTP):
    """Ends at once, where the library leaves TLS to wait half a minute for its other end."""

    def close(self) -> None:
        transport = cast("asyncio.Transport | None", self.transport)
        super().close()
        if transport is not None:
            transport.abort()


class SmtpSession:
    """A connection for one message. ``passed`` and ``stage`` as in ``ImapSession``."""

    def __init__(
        self,
        server: Server,
        user: str,
        tls: ssl.SSLContext,
        timeouts: SmtpTimeouts,
        manner: Manner = _BY_PASSWORD,
    ) -> None:
        self._manner = manner
        self.server = server
        self.passed: list[Check] = []
        self.stage = "resolve"
        self._user = user
        self._tls = tls
        self._timeouts = timeouts
        self._secrets: tuple[str, ...] = ()
        self._client = _Client(
            hostname=server.host,
            port=server.port,
            use_tls=server.security == TLS,
            start_tls=False,  # None would go on in clear when STARTTLS is stripped
            tls_context=tls,
            local_hostname="localhost",  # the library asks the DNS otherwise; see _hello
            timeout=timeouts.command,
        )
        self.greeted_at: float | None = None
        """What the greeting says of the time, seconds since 1970: Exim's and Exchange's do."""
        self._protocol: SMTPProtocol | None = None
        self._transport: asyncio.BaseTransport | None = None

    def __repr__(self) -> str:
        return f"<SmtpSession {self.server} {self.stage}>"

    # connecting

    async def open(self, password: str, stage: _Stage) -> None:
        """Connect, protect, sign in; ``stage`` hears "connect", "tls", "auth".

        ``password`` is an access token where the manner says so. Raises ``AuthError``,
        ``ConfigError`` or ``TransientError``.
        """
        self._secrets = self._manner.secrets(self._user, password)
        try:
            await self.greet(stage)
            await self._signed_in(password, stage)
        except ChannelError as error:
            told = self._manner.explained(error)
            if told is error:
                raise
            raise told from error

    async def greet(self, stage: _Stage) -> None:
        """Connect and protect, without signing in; raises as ``open`` does."""
        try:
            await self._resolve()
            await self._connect(stage)
        except _WIRE as error:
            raise self._failed(error) from error

    @property
    def takes_sign_in(self) -> bool:
        """Whether the server, once greeted, offers to sign in."""
        return self._client.supports_extension("auth")

    async def _signed_in(self, password: str, stage: _Stage) -> None:
        try:
            await self._sign_in(password, stage)
        except _WIRE as error:
            raise self._failed(error) from error

    async def _resolve(self) -> None:
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(self._timeouts.connect):
            found = await loop.getaddrinfo(self.server.host, self.server.port)
        self._passed(", ".join(dict.fromkeys(str(entry[4][0]) for entry in found)))

    async def _connect(self, stage: _Stage) -> None:
        self.stage = "connect"
        await stage("connect")
        async with asyncio.timeout(self._timeouts.connect):
            # The library's own limit is wait_for, which before Python 3.12 forgets a cancelling
            # that comes in the moment the connection is there.
            greeting = await self._client.connect(timeout=None)
        self._passed(f"{greeting.code} {faults.words(greeting.message)}")
        self.greeted_at = told_time(greeting.message)
        if self.server.security == TLS:
            self.stage = "tls"
            self._passed(self._cipher())
        await self._hello()
        if self.server.security == STARTTLS:
            await self._start_tls(stage)
        self._protocol, self._transport = self._client.protocol, self._client.transport

    async def _start_tls(self, stage: _Stage) -> None:
        self.stage = "tls"
        await stage("tls")
        if not self._client.supports_extension("starttls"):
            raise ConfigError("no-starttls", server=str(self.server))
        try:
            await self._client.starttls(timeout=self._timeouts.connect)
        except aiosmtplib.SMTPResponseException as error:
            reply = self._reply(error.code, error.message)
            if reply.code < 500:
                raise TransientError(
                    "server-away", server=str(self.server), words=str(reply)
                ) from error
            raise ConfigError("no-starttls", server=str(self.server), words=str(reply)) from error
        self._passed(self._cipher())
        await self._hello()

    async def _hello(self) -> None:
        """EHLO with the address literal of our end: host names say too much and are often wrong."""
        host = self._client.get_transport_info("sockname")[0]
        address = ipaddress.ip_address(host.partition("%")[0])
        literal = f"[IPv6:{address}]" if address.version == 6 else f"[{address}]"
        await self._client.ehlo(hostname=literal)

    async def _sign_in(self, password: str, stage: _Stage) -> None:
        """One method, once: a wrong password must not count three times towards a lock-out."""
        self.stage = "sign-in"
        if not self._client.supports_extension("auth"):
            return  # a relay that knows us by our address; one that does not says so at MAIL
        await stage("auth")
        if self._manner.bearer:
            await self._show_token(password)
            return
        methods = {
            "plain": self._client.auth_plain,
            "login": self._client.auth_login,
            "cram-md5": self._client.auth_crammd5,
        }
        offered = [name for name in methods if name in self._client.server_auth_methods]
        for name in offered:
            try:
                answer = await methods[name](self._user, password)
            except aiosmtplib.SMTPAuthenticationError as error:
                if error.code in _UNKNOWN_COMMAND and name != offered[-1]:
                    continue
                raise
            self._passed(str(self._reply(answer.code, answer.message)))
            return
        raise ConfigError("no-sign-in-method", server=str(self.server))

    async def _show_token(self, token: str) -> None:
        way = best_way({name.upper() for name in self._client.server_auth_methods})
        if not way:
            raise ConfigError("no-sign-in-method", server=str(self.server))
        shown = base64.b64encode(bearer(way, self._user, token))
        answer = await self._client.execute_command(b"AUTH", way.encode(), shown)
        if answer.code == _GO_ON:
            last = base64.b64encode(acknowledgement(way))
            answer = await self._client.execute_command(last)
        if not 200 <= answer.code < 300:
            raise aiosmtplib.SMTPAuthenticationError(answer.code, answer.message)
        self._passed(str(self._reply(answer.code, answer.message)))

    def _cipher(self) -> str:
        connection = self._client.get_transport_info("ssl_object")
        return f"{connection.version()}, {connection.cipher()[0]}"

    def _passed(self, detail: str) -> None:
        self.passed.append(Check(f"smtp-{self.stage}", ok=True, detail=detail))

    # sending

    async def deliver(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """Hand ``out`` over. Raises what ``Channel.send`` raises."""
        body = with_crlf(out.data)
        await ledger.stage("mail")
        utf8 = await self._mail(out, body)
        await ledger.stage("rcpt")
        await self._recipients(out, ledger, utf8=utf8)
        await ledger.stage("data")
        await ledger.commit_point()
        return await self._data(body)

    async def _mail(self, out: Outgoing, body: bytes) -> bool:
        """MAIL FROM; gives whether SMTPUTF8 (RFC 6531) holds for this message."""
        sender = envelope(out.sender)
        if sender is None:
            raise PermanentError("bad-sender", address=out.sender)
        options = [b"SIZE=%d" % len(body)] if self._allowed_size(len(body)) else []
        if not body.isascii():
            self._need("8bitmime")
            options.append(b"BODY=8BITMIME")
        utf8 = self._client.supports_extension("smtputf8")
        head = body.partition(b"\r\n\r\n")[0]
        addresses = (sender, *(envelope(address) or "" for address in out.recipients))
        if not head.isascii() or not sender.isascii():
            self._need("smtputf8")
        if utf8 and not (head.isascii() and all(address.isascii() for address in addresses)):
            options.append(b"SMTPUTF8")
        reply = await self._ask(b"MAIL", b"FROM:<%s>" % sender.encode(), *options)
        if not reply.accepted:
            raise self._refusal("sender-refused", reply)
        return utf8

    def _allowed_size(self, size: int) -> bool:
        """Whether the server takes SIZE (RFC 1870); raises ``PermanentError("too-large")``."""
        if not self._client.supports_extension("size"):
            return False
        if self.size_limit is not None and self.size_limit < size:
            raise PermanentError("too-large", size=size, limit=self.size_limit)
        return True

    @property
    def size_limit(self) -> int | None:
        """What the server said of SIZE after the last EHLO (RFC 1870 section 4); 0 means none."""
        said = self._client.esmtp_extensions.get("size", "").strip()
        return int(said) if said.isdecimal() and int(said) > 0 else None

    def _need(self, extension: str) -> None:
        if not self._client.supports_extension(extension):
            raise PermanentError("server-lacks", extension=extension, server=str(self.server))

    async def _recipients(self, out: Outgoing, ledger: Ledger, *, utf8: bool) -> None:
        """RCPT TO for each; raises when nobody was accepted."""
        refused: list[Reply] = []
        accepted = 0
        for address in dict.fromkeys(out.recipients):
            reply = await self._recipient(address, utf8=utf8)
            later = reply.refused_for_now
            await ledger.recipient(address, reply.accepted, str(reply), later=later)
            if reply.accepted:
                accepted += 1
            else:
                refused.append(reply)
        if accepted:
            return
        waiting = [reply for reply in refused if reply.refused_for_now]
        worst = (waiting or refused or [Reply(554, "no recipients")])[0]
        raise self._refusal("recipients-refused", worst)

    async def _recipient(self, address: str, *, utf8: bool) -> Reply:
        written = envelope(address)
        if not written:
            return Reply(553, "5.1.3 not an address that can be sent to")
        if not written.isascii() and not utf8:
            return Reply(553, "5.6.7 this server cannot send to addresses with such characters")
        return await self._ask(b"RCPT", b"TO:<%s>" % written.encode())

    async def _data(self, body: bytes) -> Receipt:
        """DATA, the message, the verdict. From the first byte on the outcome can be unknown."""
        try:
            reply = await self._transfer(body)
        except asyncio.CancelledError:
            self.abort()
            raise
        except _WIRE as error:
            self.abort()
            said = faults.words(error, self._secrets) or type(error).__name__
            raise UnknownOutcome("outcome-unknown", server=str(self.server), words=said) from error
        if reply.accepted:
            return Receipt(str(reply))
        raise self._refusal("content-refused", reply)

    async def _transfer(self, body: bytes) -> Reply:
        """The reply that decides; raises when there is none that means anything."""
        protocol = self._protocol
        if protocol is None:
            raise aiosmtplib.SMTPServerDisconnected("not connected")
        answer = await protocol.execute_command(b"DATA", timeout=self._timeouts.data_start)
        reply = self._reply(answer.code, answer.message)
        if reply.code != _START_INPUT:
            return _decisive(reply, complete=False)
        reading = asyncio.ensure_future(protocol.read_response())
        try:
            complete = await self._upload(protocol, dotted(body), reading)
            async with asyncio.timeout(self._timeouts.final_dot):
                answer = await reading
        finally:
            _drop(reading)
        return _decisive(self._reply(answer.code, answer.message), complete=complete)

    async def _upload(self, protocol: SMTPProtocol, data: bytes, reading: _Reading) -> bool:
        """Write it all, at the peer's pace; False when it was cut short, or the server spoke first.

        A server that refuses half-way says so and may hang up: its words are read afterwards.
        """
        with contextlib.suppress(aiosmtplib.SMTPServerDisconnected):
            for start in range(0, len(data), _BLOCK):
                if reading.done():
                    return False
                protocol.write(data[start : start + _BLOCK])
                await self._drain(protocol, reading, _BUFFERED)
            return await self._drain(protocol, reading, 0)
        return False

    async def _drain(self, protocol: SMTPProtocol, reading: _Reading, limit: int) -> bool:
        """Whether at most ``limit`` bytes wait; raises ``TimeoutError`` when nothing moves."""
        left, stalled = _waiting(protocol), 0.0
        while left > limit and not reading.done():
            await asyncio.sleep(_POLL)
            now = _waiting(protocol)
            stalled = 0.0 if now < left else stalled + _POLL
            left = now
            if stalled > self._timeouts.data_block:
                raise TimeoutError("the server stopped reading")
        return left <= limit

    # replies

    async def _ask(self, *words: bytes) -> Reply:
        """A command before the commit point; 421 and unreadable replies end the attempt."""
        try:
            answer = await self._client.execute_command(*words)
        except _WIRE as error:
            raise self._failed(error) from error
        reply = self._reply(answer.code, answer.message)
        if reply.code == _CLOSING or not 200 <= reply.code < 600:
            raise TransientError("server-away", server=str(self.server), words=str(reply))
        return reply

    def _reply(self, code: int, text: str) -> Reply:
        return Reply(code, faults.words(text, self._secrets))

    def _refusal(self, code: str, reply: Reply) -> ChannelError:
        """The error for a refusal at MAIL, RCPT or the final dot."""
        if reply.refused_for_now:
            return TransientError("server-later", server=str(self.server), words=str(reply))
        if reply.code == 530 and code != "content-refused":  # RFC 4954 section 6
            return AuthError("sign-in-required", server=str(self.server), words=str(reply))
        if reply.code == 552 and code == "sender-refused":
            return PermanentError("too-large", words=str(reply))
        return PermanentError(code, words=str(reply))

    def _failed(self, error: BaseException) -> ChannelError:
        """The error for a connection or sign-in that failed; never permanent."""
        if isinstance(error, aiosmtplib.SMTPAuthenticationError):
            reply = self._reply(error.code, error.message)
            if 500 <= reply.code < 600:
                return AuthError("wrong-password", server=str(self.server), words=str(reply))
            return TransientError("server-later", server=str(self.server), words=str(reply))
        if isinstance(error, aiosmtplib.SMTPResponseException):
            said = str(self._reply(error.code, error.message))
            return TransientError("server-away", server=str(self.server), words=said)
        if faults.is_tls_fault(error):
            self.stage = "tls"
        return faults.network_fault(error, self.server, self._secrets)

    # ending

    async def quit(self) -> None:
        """Say goodbye and drop the connection; whatever happens here changes nothing."""
        try:
            async with asyncio.timeout(self._timeouts.goodbye):
                await self._client.quit()
        except _WIRE:
            pass
        finally:
            self.abort()

    def abort(self) -> None:
        """Cut the connection at once."""
        transport = cast("asyncio.Transport | None", self._client.transport or self._transport)
        self._client.close()
        if transport is not None:
            transport.abort()


def _waiting(protocol: SMTPProtocol) -> int:
    transport = cast("asyncio.WriteTransport | None", protocol.transport)
    if transport is None:
        raise aiosmtplib.SMTPServerDisconnected("Connection lost")
    return transport.get_write_buffer_size()


def _drop(reading: _Reading) -> None:
    """End a read nobody waits for any more, without a complaint about its error."""
    if not reading.done():
        reading.cancel()
    elif not reading.cancelled():
        reading.exception()


def _decisive(reply: Reply, *, complete: bool) -> Reply:
    """A reply that says whether the server took the message; ``complete``: it had all of it."""
    if 400 <= reply.code < 600 or (complete and reply.accepted):
        return reply
    raise aiosmtplib.SMTPResponseException(reply.code, f"no verdict: {reply}")
