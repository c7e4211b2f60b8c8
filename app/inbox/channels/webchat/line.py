"""One signed-in connection to an XMPP server, over slixmpp. On the accounts' loop.

slixmpp does the stream: SRV, TLS, SASL, binding, stream management (XEP-0198). What it would do by
itself is left off: a lost connection is not opened again and nothing is ever sent again. Whoever
uses a line opens another one; what was missed meanwhile is in the server's archive.
"""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NoReturn
from xml.etree.ElementTree import Element

from app.base.errors import AuthError, ChannelError, ConfigError, TransientError

if TYPE_CHECKING:
    from slixmpp import ClientXMPP

CONNECT = 20.0
"""Seconds to connect and sign in."""
_CLOSING = 1.0
_REASON = 0.05
_WORDS = 300
_STANZAS = "{urn:ietf:params:xml:ns:xmpp-stanzas}"
_TEXT = f"{_STANZAS}text"

Heard = Callable[[Element], None]
Asking = Literal["get", "set"]


@dataclass(frozen=True, slots=True)
class Where:
    """Who signs in, and where: without a ``host`` the domain's SRV records tell.

    ``security``: "starttls", "tls", or "plain" (this computer only).
    """

    jid: str
    password: str
    host: str = ""
    port: int = 0
    security: str = "starttls"
    ca: str = ""

    @property
    def domain(self) -> str:
        return self.jid.rpartition("@")[2]

    def __repr__(self) -> str:
        return f"<Where {self.jid}>"


class Refused(Exception):  # noqa: N818  the server's answer, caught where the question is asked
    """The server's error to a request: its condition and its own words (RFC 6120 section 8.3)."""

    def __init__(self, condition: str, words: str = "") -> None:
        super().__init__(condition)
        self.condition = condition
        self.words = words


class Line:
    """``heard`` gets each message and presence that arrives, as it came."""

    def __init__(self, where: Where, heard: Heard, silence: float) -> None:
        self._where = where
        self._heard = heard
        self._silence = silence
        self._client: ClientXMPP | None = None
        self._failure: ChannelError | None = None
        self._words = ""
        self._opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.over = asyncio.Event()
        """The connection is lost or closed."""

    def __repr__(self) -> str:
        return f"<Line {self._where.jid}>"

    @property
    def alive(self) -> bool:
        return self._client is not None and self._opened.done() and not self.over.is_set()

    # --- opening -----------------------------------------------------------------------------

    async def open(self) -> None:
        """Connect and sign in; raises the ``ChannelError`` that says what is wrong."""
        client = self._client = self._made()
        told = {
            "session_start": self._started,
            "connection_failed": self._not_reached,
            "reconnect_delay": lambda _: self._give_up(),
            "ssl_invalid_chain": self._not_reached,
            "failed_auth": self._not_let_in,
            "failed_all_auth": lambda _: self._give_up(),
            "stream_negotiated": self._negotiated,
            "stream_error": self._stream_error,
            "disconnected": self._lost,
        }
        for event, does in told.items():
            client.add_event_handler(event, does)
        host, port = self._where.host, self._where.port
        client.connect(host or None, port or None)  # type: ignore[no-untyped-call, unused-ignore]
        try:
            async with asyncio.timeout(min(CONNECT, self._silence * 4)):
                await asyncio.shield(self._opened)
        except TimeoutError:
            await self.close()
            raise self._failure or self._away("timed out") from None
        except BaseException:
            await self.close()
            raise

    def _made(self) -> "ClientXMPP":
        try:
            from slixmpp import ClientXMPP
        except ImportError as error:
            raise ConfigError("chat-not-installed") from error
        from slixmpp.xmlstream.handler import Callback
        from slixmpp.xmlstream.matcher import MatchXPath

        # It logs what people write, and the sign-in in letters that are no secret to a reader.
        logging.getLogger("slixmpp").setLevel(logging.CRITICAL)
        where, plain = self._where, self._where.security == "plain"
        options = {
            "feature_mechanisms": {"unencrypted_scram": plain},
            "xep_0198": {"allow_resume": False},
        }
        context = _context(where.ca)
        client = ClientXMPP(where.jid, where.password, options, ssl_context=context)
        client.enable_plaintext = plain
        client.enable_starttls = where.security == "starttls"
        client.enable_direct_tls = not plain and (where.security == "tls" or not where.host)
        client.auto_authorize, client.auto_subscribe = True, False
        client.whitespace_keepalive_interval = 60
        client.register_plugin("xep_0198")
        for name in ("message", "presence"):
            path = MatchXPath(f"{{jabber:client}}{name}")
            client.register_handler(Callback(f"desk {name}", path, self._arrived))
        return client

    def _started(self, _: object) -> None:
        if not self._opened.done():
            self._opened.set_result(None)

    def _not_reached(self, error: object) -> None:
        """One way to connect failed; others may follow. What is no passing trouble is kept."""
        if isinstance(error, ssl.SSLCertVerificationError):
            words = getattr(error, "verify_message", "") or str(error)
            self._failure = ConfigError("bad-certificate", server=self._name, words=words)
            self._give_up()
        elif isinstance(error, ssl.SSLError):
            self._failure = ConfigError("no-tls", server=self._name, words=str(error.reason))
        else:
            words = getattr(error, "strerror", None) or str(error)
            self._failure = self._failure or self._away(words)

    def _negotiated(self, _: object) -> None:
        """All that the server offers was gone through; without a session there will be none."""
        if not self._opened.done():
            self._give_up()

    def _not_let_in(self, failure: Any) -> None:
        self._words = str(failure["text"] or failure["condition"])

    def _give_up(self) -> None:
        """Nothing is left to be tried."""
        client = self._client
        if client is not None and self._failure is None:
            safe = "starttls" in client.features or self._where.security == "tls"
            if self._words:
                code = "wrong-password"
                self._failure = AuthError(code, server=self._name, words=self._words[:_WORDS])
            elif not safe and self._where.security != "plain":
                self._failure = ConfigError("no-starttls", server=self._name)
            else:
                self._failure = ConfigError("no-sign-in-method", server=self._name)
        self._lost(None)

    def _stream_error(self, error: Any) -> None:
        condition, text = str(error["condition"]), str(error["text"] or "")
        if condition == "host-unknown":
            domain = self._where.domain
            self._failure = ConfigError("chat-host-unknown", server=self._name, domain=domain)
        elif not self._opened.done() and self._failure is None:
            self._failure = self._away(text or condition)

    def _lost(self, _: object) -> None:
        self.over.set()
        if self._client is not None:
            self._client.cancel_connection_attempt()
        if not self._opened.done():  # the reason (a certificate) may be told after the end
            asyncio.get_running_loop().call_later(_REASON, self._conclude)

    def _conclude(self) -> None:
        if not self._opened.done():
            self._opened.set_exception(self._failure or self._away(""))
            self._opened.exception()  # whoever waits is told; if nobody does, it is no news

    @property
    def _name(self) -> str:
        where = self._where
        return f"{where.host}:{where.port}" if where.host else where.domain

    def _away(self, words: str) -> TransientError:
        return TransientError("server-away", server=self._name, words=words[:_WORDS])

    # --- talking -----------------------------------------------------------------------------

    def _arrived(self, stanza: Any) -> None:
        self._heard(stanza.xml)

    async def ask(self, kind: Asking, to: str, question: Element) -> Element:
        """The answer to an iq; raises ``Refused``, or ``TransientError`` when none came."""
        if not self.alive or self._client is None:
            raise self._away("")
        from slixmpp.exceptions import IqError, IqTimeout

        iq = self._client.make_iq(itype=kind, ito=to or None)
        iq.append(question)
        answer: asyncio.Future[Any] = iq.send(timeout=self._silence)  # type: ignore[no-untyped-call]
        lost = asyncio.ensure_future(self.over.wait())
        try:
            await asyncio.wait({answer, lost}, return_when=asyncio.FIRST_COMPLETED)
            if not answer.done():
                raise self._away("the connection was lost")
            found: Element = answer.result().xml
        except IqError as error:
            _refuse(error.iq.xml)
        except IqTimeout:
            self.drop()  # nobody is there any more
            raise self._away("timed out") from None
        finally:
            answer.cancel()
            lost.cancel()
        return found

    def say(self, stanza: Element) -> None:
        """Send a message or a presence; nothing tells what becomes of it."""
        if self._client is not None and self.alive:
            made = self._client.Message if stanza.tag.endswith("message") else self._client.Presence
            self._client.send(made(xml=stanza))

    def drop(self) -> None:
        """Cut the connection."""
        self.over.set()
        if self._client is not None:
            self._client.abort()

    async def close(self) -> None:
        """Say good-bye and let go; safe to call twice."""
        client, self._client = self._client, None
        if client is None:
            return
        client.cancel_connection_attempt()
        if client.is_connected() and not self.over.is_set():
            with contextlib.suppress(Exception):
                async with asyncio.timeout(2 * _CLOSING):
                    await client.disconnect(wait=_CLOSING)
        client.abort()
        self.over.set()
        running: asyncio.Future[object] | None = client._run_out_filters
        if running is not None:  # it would wait for what is to be sent until the loop ends
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


def _refuse(iq: Element) -> NoReturn:
    """Raise what an iq of type "error" says."""
    error = iq.find("{jabber:client}error")
    raise Refused(*reason(error)) from None


def reason(error: Element | None) -> tuple[str, str]:
    """Condition and words of an ``<error/>``."""
    if error is None:
        return "undefined-condition", ""
    found = (e.tag for e in error if e.tag.startswith(_STANZAS) and e.tag != _TEXT)
    condition = next(found, "").removeprefix(_STANZAS) or "undefined-condition"
    return condition, (error.findtext(_TEXT) or "")[:_WORDS]


def _context(ca: str) -> ssl.SSLContext:
    made = ssl.create_default_context()
    if ca:
        try:
            made.load_verify_locations(cafile=ca)
        except (OSError, ValueError) as error:
            raise ConfigError("bad-ca-file", file=ca, words=str(error)) from error
    return made
