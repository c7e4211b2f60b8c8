"""What went wrong on the wire, as the error tree of channels. Pure, any thread.

A server's words travel in the parameter ``words``: one line, bounded, and without the password
even when a broken server echoes it.
"""

import base64
import os
import re
import socket
import ssl
from collections.abc import Iterator

from app.base.errors import ChannelError, ConfigError, TransientError
from app.inbox.channels.email.settings import Server

_WORDS_LIMIT = 300
_CONTROL = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]+")
_BYTES_REPR = re.compile(r"""b(['"])(.*)\1""", re.DOTALL)
_CONNECT = re.compile(r"\[Errno (\d+)\] Connect call failed")
"""What asyncio says, the address as Python writes it; of several tries several in one."""
_NOT_TLS = {"WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE"}


def words(said: object, secrets: tuple[str, ...] = ()) -> str:
    """What a server or library said, as one clean line of at most 300 characters."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    if match := _BYTES_REPR.fullmatch(text):  # imaplib passes on the repr of what it read
        text = match[2]
    for secret in secrets:
        text = text.replace(secret, "***")
    text = text.encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub(" ", text).strip()[:_WORDS_LIMIT]


def secret_forms(user: str, password: str) -> tuple[str, ...]:
    """A password as a server may echo it: itself, quoted, and as AUTH and LOGIN send it."""
    if len(password) < 3:
        return ()
    whole = f"\0{user}\0{password}"
    quoted = password.replace("\\", "\\\\").replace('"', '\\"')
    encoded = (base64.b64encode(text.encode("utf-8", "replace")) for text in (whole, password))
    return password, quoted, *(form.decode() for form in encoded)


def network_fault(
    error: BaseException, server: Server, secrets: tuple[str, ...] = ()
) -> ChannelError:
    """The error for a connection that failed: only certificates and settings are not transient."""
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            said = words(getattr(cause, "verify_message", cause))
            return ConfigError("bad-certificate", server=str(server), words=said)
        if isinstance(cause, ssl.SSLError) and getattr(cause, "reason", "") in _NOT_TLS:
            return ConfigError("no-tls", server=str(server), words=words(cause.reason))
        if isinstance(cause, UnicodeError) and not isinstance(cause, UnicodeDecodeError):
            return ConfigError("bad-server", field="host", value=server.host)
    said = words(_plain(error), secrets)
    return TransientError("server-away", server=str(server), words=said)


def is_tls_fault(error: BaseException) -> bool:
    """Whether the connection stood and only its protection failed."""
    return any(isinstance(cause, ssl.SSLError) for cause in _chain(error))


def is_name_fault(error: BaseException) -> bool:
    """Whether the host's name could not be resolved."""
    return any(isinstance(cause, socket.gaierror) for cause in _chain(error))


def _plain(error: BaseException) -> str:
    """The system's own sentence where there is one, else the library's."""
    for cause in _chain(error):
        if isinstance(cause, OSError) and (failed := _CONNECT.search(str(cause))):
            return os.strerror(int(failed[1]))
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror
        if isinstance(cause, TimeoutError):
            return "timed out"
    return str(error) or type(error).__name__


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(10):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__
