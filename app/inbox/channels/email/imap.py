"""An IMAP session: connect, protect, sign in, run commands. Blocking, on its own thread (``line``).

Passwords are sent only over TLS, or to this machine when the settings say ``plain``. Nothing the
session fetches is ever marked as seen on the server: folders are opened with EXAMINE.
"""

import contextlib
import imaplib
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import imapclient
from imapclient.exceptions import CapabilityError, LoginError, ProtocolError

from app.base.errors import AuthError, ChannelError, ConfigError, TransientError
from app.inbox.channels.base import Check
from app.inbox.channels.email import deflate, faults
from app.inbox.channels.email.ahead import Ahead, Asked
from app.inbox.channels.email.client import Client
from app.inbox.channels.email.folder_names import NO_HABITS, Habits
from app.inbox.channels.email.manner import Manner, acknowledgement, bearer, best_way
from app.inbox.channels.email.settings import ImapTimeouts, Server
from app.inbox.channels.spec import PLAIN, STARTTLS, TLS

_SIMPLE: Final = re.compile(r"[!#$&'+,\-./0-9:;<=>?@A-Z^_`a-z|~]+")
"""Characters imaplib can send as a user name without quoting (RFC 9051 astring-char)."""

imaplib._MAXLINE = 20_000_000  # type: ignore[attr-defined]
"""Longest line it reads, 1,000,000 at first: a SEARCH reply names up to 1.8 million UIDs so."""

_BY_PASSWORD: Final = Manner()
_WORTH_MEASURING = 64_000
_CAPABILITIES: Final = re.compile(rb"\[CAPABILITY [^\]]*\] ?")
_NOT_NOW = re.compile(
    r"\[(UNAVAILABLE|INUSE|LIMIT|OVERQUOTA|SERVERBUG)\b", re.IGNORECASE
)  # RFC 5530
_CONFUSED = (ValueError, IndexError, KeyError, TypeError, AttributeError)
"""What imaplib and imapclient raise over bytes that are no IMAP."""


class ImapSession:
    """A connection to an IMAP server. ``abort`` may be called from any thread, the rest not.

    ``passed`` holds the steps that worked, ``stage`` the one under way.
    """

    def __init__(
        self,
        server: Server,
        user: str,
        tls: ssl.SSLContext,
        timeouts: ImapTimeouts,
        manner: Manner = _BY_PASSWORD,
        habits: Habits = NO_HABITS,
    ) -> None:
        self.server = server
        self.habits = habits
        self._manner = manner
        self._user = user
        self.passed: list[Check] = []
        self.stage = "resolve"
        self._tls = tls
        self._timeouts = timeouts
        self._secrets: tuple[str, ...] = ()
        self._client: Any = None
        self._bare: socket.socket | None = None
        """The connection while nothing was said on it yet, for ``abort``."""
        self._given_up = False
        self._ahead = Ahead()
        self.selected = ""
        """The folder that is open for reading."""
        self.quick_resync = False
        self.mod_sequences = False
        self._asked_for_changes = False
        self.rate = float("inf")
        """Bytes a second the server gave messages at, as measured."""
        self._distance = float("inf")
        """Seconds there and back, as the quickest of its short answers took."""
        self.compressed: bool | None = None
        """None until it was considered."""

    def __repr__(self) -> str:
        return f"<ImapSession {self.server} {self.stage}>"

    @property
    def client(self) -> Any:
        """The IMAPClient, once all that was asked ahead is answered.

        Raises ``TransientError`` when there is no connection.
        """
        client = self._connected
        self._ahead.settle(client._imap)
        return client

    @property
    def _connected(self) -> Any:
        """The IMAPClient, whatever is under way."""
        if self._client is None:
            raise TransientError("server-away", server=str(self.server), words="not connected")
        return self._client

    # connecting

    def open(self, password: str) -> None:
        """Connect and sign in; ``password`` is an access token where the manner says so.

        Raises ``AuthError("wrong-password")``, ``ConfigError("bad-certificate")`` and others, or
        ``TransientError("server-away")``.
        """
        self._secrets = self._manner.secrets(self._user, password)
        try:
            with self.guarded():
                self._connect()
                self._sign_in(password)
        except ChannelError as error:
            self.abort()
            told = self._manner.explained(error)
            if told is error:
                raise
            raise told from error

    def greet(self) -> None:
        """Connect and protect, without signing in; raises as ``open`` does."""
        try:
            with self.guarded():
                self._connect()
        except ChannelError:
            self.abort()
            raise

    def _connect(self) -> None:
        self._resolve()
        self._at("connect")
        patience = imapclient.SocketTimeout(self._timeouts.connect, self._timeouts.command)
        direct = self.server.security == TLS
        client = Client(
            self._reached,
            self.server.host,
            self.server.port,
            ssl=direct,
            ssl_context=self._tls if direct else None,
            timeout=patience,
        )
        client._imap.debug = 0  # the library formats every literal for its log otherwise
        client.normalise_times = False
        self._client = client
        self._let_go_of_bare()
        if self._given_up:
            raise self._over()
        self._passed(faults.words(_for_people(client.welcome or b"")))
        if client._imap.state != "NONAUTH":
            raise ConfigError("signed-in-by-server", server=str(self.server))
        if self.server.security == STARTTLS:
            self._start_tls(client)
        if self.server.security != PLAIN:
            self._at("tls")
            self._passed(_cipher(client.socket()))

    def _reached(self, connection: socket.socket) -> None:
        """From now on ``abort`` has something to cut; the client is there after the greeting."""
        self._bare = connection.dup()
        if self._given_up:
            connection.close()
            raise self._over()

    def _over(self) -> ChannelError:
        return TransientError("server-away", server=str(self.server), words="given up")

    def _resolve(self) -> None:
        found = socket.getaddrinfo(self.server.host, self.server.port, type=socket.SOCK_STREAM)
        self._passed(", ".join(dict.fromkeys(str(entry[4][0]) for entry in found)))

    def _start_tls(self, client: Any) -> None:
        self._at("tls")
        try:
            client.starttls(self._tls)
        except CapabilityError as error:
            raise ConfigError("no-starttls", server=str(self.server)) from error
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            said = faults.words(error)
            raise ConfigError("no-starttls", server=str(self.server), words=said) from error

    def _sign_in(self, password: str) -> None:
        self._at("sign-in")
        try:
            said = self._login(self.client, self._user, password)
        except LoginError as error:
            if isinstance(error.__context__, imaplib.IMAP4.abort):
                raise error.__context__ from error  # a lost connection, not a refusal
            raise self._refusal(error) from error
        self._passed(faults.words(_for_people(said), self._secrets))

    def _login(self, client: Any, user: str, password: str) -> object:
        if self._manner.bearer:
            return self._show_token(client, user, password)
        simple = _SIMPLE.fullmatch(user) and password.isascii() and password.isprintable()
        if simple and not client.has_capability("LOGINDISABLED"):
            return client.login(user, password)
        if client.has_capability("AUTH=PLAIN"):
            return client.plain_login(user, password)
        if simple:
            raise ConfigError("no-sign-in-method", server=str(self.server))
        raise AuthError("unusable-password", server=str(self.server))

    def _show_token(self, client: Any, user: str, token: str) -> object:
        offered = {name.decode().removeprefix("AUTH=") for name in client.capabilities()}
        way = best_way(offered)
        if not way:
            raise ConfigError("no-sign-in-method", server=str(self.server))
        answers = iter((bearer(way, user, token),))
        return client.sasl_login(way, lambda _: next(answers, acknowledgement(way)))

    def _refusal(self, error: LoginError) -> ChannelError:
        self.reject_busy(error)
        said = faults.words(error, self._secrets)
        return AuthError("wrong-password", server=str(self.server), words=said)

    def reject_busy(self, said: object) -> None:
        """Raise ``TransientError("server-busy")`` when a refusal says "not now" (RFC 5530)."""
        text = faults.words(said, self._secrets)
        if _NOT_NOW.search(text):
            raise TransientError("server-busy", server=str(self.server), words=text)

    def _at(self, stage: str) -> None:
        self.stage = stage

    def _passed(self, detail: str) -> None:
        self.passed.append(Check(f"imap-{self.stage}", ok=True, detail=detail))

    # commands

    def examine(self, folder: str, known: tuple[int, int] = (0, 0)) -> dict[bytes, Any]:
        """Open a folder read-only; gives what SELECT answered.

        ``known`` is the UIDVALIDITY and HIGHESTMODSEQ of the last look: a server that can then
        tells at once what changed since (``untagged``: FETCH and VANISHED).
        """
        self._at("select")
        with self.guarded():
            client, parameters = self.client, ""
            if self.quick_resync and all(known):
                parameters = f"(QRESYNC ({known[0]} {known[1]}))"
            elif self.mod_sequences:
                parameters = "(CONDSTORE)"
            with self._timed():
                answer: dict[bytes, Any] = self._select(client, folder, parameters)
        self.selected = folder
        self._passed(f"{folder}: {answer.get(b'EXISTS', 0)} messages")
        return answer

    def follow_changes(self) -> None:
        """Have the server tell what changed since a look (RFC 7162), where it can.

        Before any folder is open; later calls do nothing.
        """
        if self._asked_for_changes:
            return
        self._asked_for_changes = True
        with self.guarded():
            client = self.client
            self.mod_sequences = bool(client.has_capability("CONDSTORE"))
            if client.has_capability("QRESYNC") and client.has_capability("ENABLE"):
                with self._timed():
                    self.quick_resync = self._is_enabled(client, "QRESYNC")

    @staticmethod
    def _is_enabled(client: Any, extension: str) -> bool:
        try:
            return extension.encode() in client.enable(extension)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            return False

    def _select(self, client: Any, folder: str, parameters: str) -> dict[bytes, Any]:
        self.selected = ""
        if not parameters:
            answer: dict[bytes, Any] = client.select_folder(folder, readonly=True)
            return answer
        imap = client._imap
        imap.untagged_responses, imap.is_readonly = {}, True
        name = client._normalise_folder(folder)
        status, said = imap._simple_command("EXAMINE", name, parameters)
        if status != "OK":
            imap.state = "AUTH"
            raise imaplib.IMAP4.error(said[-1])
        imap.state = "SELECTED"
        opened: dict[bytes, Any] = client._process_select_response(imap.untagged_responses)
        return opened

    def ensure(self, folder: str, uidvalidity: int) -> None:
        """Have ``folder`` open; raises ``TransientError("folder-changed")`` when it is another."""
        if self.selected == folder:
            return
        answer = self.examine(folder)
        if answer.get(b"UIDVALIDITY") != uidvalidity:
            self.selected = ""
            raise TransientError("folder-changed", folder=folder)

    def open_for_writing(self, folder: str) -> dict[bytes, Any]:
        """Open a folder with SELECT; gives what it answered, ``READ-WRITE`` False when it must
        not be written."""
        self.selected = ""
        with self.guarded():
            try:
                answer: dict[bytes, Any] = self.client.select_folder(folder)
            except imaplib.IMAP4.readonly:
                answer = {b"READ-WRITE": False}
        return answer

    def measured(self, size: int, seconds: float) -> None:
        """So many bytes of messages took so long."""
        if size < _WORTH_MEASURING:
            return
        rate = size / max(seconds, 1e-6)
        self.rate = rate if self.rate == float("inf") else (self.rate + rate) / 2

    def consider_compression(self) -> None:
        """Compress from now on, once, when the line has proved to be slow (RFC 4978)."""
        if self.compressed is not None or self.rate == float("inf"):
            return
        with self.guarded():
            client = self.client
            if self._distance > deflate.NEAR:  # or it had to think about what it was asked
                with self._timed():
                    client.noop()
            wanted = deflate.is_worth_it(client, self.rate, self._distance)
            self.compressed = wanted and deflate.compress(client)

    @contextlib.contextmanager
    def _timed(self) -> Iterator[None]:
        """One round trip."""
        began = time.monotonic()
        yield
        self._distance = min(self._distance, time.monotonic() - began)

    def ask(self, uids: str, what: str) -> Asked:
        """Send a UID FETCH without waiting; ``answer`` waits. Within ``guarded``."""
        return self._ahead.ask(self._connected._imap, uids, what)

    def answer(self, asked: Asked) -> tuple[str, list[Any]]:
        """The tagged word on it, and its rows (with what is said in a refusal before them)."""
        self._ahead.settle(self._connected._imap, asked)
        return asked.answer

    def untagged(self, kind: str) -> list[Any]:
        """What the last command brought besides its result, raw; it is given once."""
        found: list[Any] = self._connected._imap.untagged_responses.pop(kind, [])
        return found

    def search(self, *criteria: str, patience: float = 0.0) -> list[int]:
        """UIDs of the open folder by SEARCH; ``patience``: seconds it may take on top."""
        with self.guarded(), self.patience(patience):
            found: list[int] = list(self.client.search(list(criteria)))
        return found

    @contextlib.contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn whatever the libraries raise into the error tree."""
        try:
            yield
        except ChannelError:
            raise
        except (imaplib.IMAP4.abort, OSError, EOFError) as error:
            if faults.is_tls_fault(error):
                self._at("tls")
            elif faults.is_name_fault(error):
                self._at("resolve")
            raise faults.network_fault(error, self.server, self._secrets) from error
        except imaplib.IMAP4.error as error:
            code = "server-confused" if isinstance(error, ProtocolError) else "server-refused"
            said = faults.words(error, self._secrets)
            raise TransientError(code, server=str(self.server), words=said) from error
        except UnicodeError as error:
            raise faults.network_fault(error, self.server, self._secrets) from error
        except _CONFUSED as error:
            said = faults.words(error, self._secrets)
            raise TransientError("server-confused", server=str(self.server), words=said) from error

    @contextlib.contextmanager
    def patience(self, extra: float) -> Iterator[None]:
        """Allow ``extra`` seconds more of silence within a command that is much work."""
        connection = self._connected.socket()
        connection.settimeout(self._timeouts.command + extra)
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                connection.settimeout(self._timeouts.command)

    # ending

    def close(self) -> None:
        """Sign out, with little patience, and drop the connection."""
        client, self._client = self._client, None
        if client is None:
            return
        with contextlib.suppress(imaplib.IMAP4.error, OSError, *_CONFUSED):
            client.socket().settimeout(min(2.0, self._timeouts.command))
            client.logout()
        _shut(client.shutdown)

    def abort(self) -> None:
        """Cut the connection at once; what is under way on the thread fails."""
        self._given_up = True
        self._let_go_of_bare()
        client, self._client = self._client, None
        if client is None:
            return
        # Past the TLS layer: its own shutdown is not made for another thread's read.
        _shut(lambda: socket.socket.shutdown(client.socket(), socket.SHUT_RDWR))
        _shut(client.shutdown)

    def _let_go_of_bare(self) -> None:
        bare, self._bare = self._bare, None
        if bare is None:
            return
        if self._given_up:
            _shut(lambda: bare.shutdown(socket.SHUT_RDWR))
        bare.close()


def _shut(act: Callable[[], object]) -> None:
    with contextlib.suppress(OSError, imaplib.IMAP4.error, *_CONFUSED):
        act()


def _for_people(said: object) -> object:
    """What a server says without the list of what it can do, which leaves room for nothing else."""
    return _CAPABILITIES.sub(b"", said) if isinstance(said, bytes) else said


def _cipher(connection: Any) -> str:
    """For instance ``TLSv1.3, TLS_AES_256_GCM_SHA384``."""
    name = connection.cipher()
    return f"{connection.version()}, {name[0]}" if name else str(connection.version())
