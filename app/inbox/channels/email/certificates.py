"""Which certificates an account accepts: by authority and host name, or exactly the pinned ones.

The check of a pinned certificate is part of the TLS handshake, so there is no connection whose
certificate was not looked at: IMAP, SMTP and STARTTLS need no code of their own. Any thread.
"""

import hashlib
import os
import re
import ssl
from collections.abc import Callable, Collection
from functools import lru_cache
from pathlib import Path

from app.base.errors import ConfigError

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_SEPARATORS = re.compile(r"[,;\s]+")
_WHERE = ("SSL_CERT_FILE", "SSL_CERT_DIR")
"""Where OpenSSL looks for the authorities instead, if somebody says so."""


def context(ca: str = "", pinned: Collection[str] = ()) -> ssl.SSLContext:
    """A context for clients that verifies; ``ca`` names a PEM file of further authorities.

    With ``pinned`` fingerprints (see ``read_pins``) only those certificates are accepted, whoever
    signed them, whatever host they name and whenever they end. It is to be left as it is: accounts
    share one, since to read all authorities takes 27 ms. Raises ``ConfigError("bad-ca-file")``.
    """
    if pinned:
        return _deciding(lambda der: _refuse_others(der, pinned))
    try:
        theirs = tuple(map(os.environ.get, _WHERE))
        return _verifying(ca, Path(ca).stat().st_mtime_ns if ca else 0, theirs)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ConfigError("bad-ca-file", file=ca, words=str(error)) from error


@lru_cache(8)
def _verifying(ca: str, _changed: int, _theirs: tuple[str | None, ...]) -> ssl.SSLContext:
    made = ssl.create_default_context()
    if ca:
        made.load_verify_locations(cafile=ca)
    return made


def looking(seen: list[str]) -> ssl.SSLContext:
    """A context whose handshakes always fail, once the fingerprint shown is appended to ``seen``.

    With it a server is asked for its certificate over a connection that can carry nothing else.
    """

    def note(der: bytes) -> None:
        seen.append(fingerprint(der))
        raise _refusal("looked at only")

    return _deciding(note)


def fingerprint(der: bytes) -> str:
    """SHA-256 of a certificate in DER: 64 lower-case hexadecimal digits."""
    return hashlib.sha256(der).hexdigest()


def shown(print_: str) -> str:
    """A fingerprint as other programs show it: ``AB:CD:...``."""
    upper = print_.upper()
    return ":".join(upper[i : i + 2] for i in range(0, len(upper), 2))


def read_pins(text: str) -> frozenset[str]:
    """The fingerprints in a setting, with or without colons, separated by commas or spaces; each
    may say of which server it is (``AB:CD:...@mail.example.com:993``), else it is of all.

    Raises ``ConfigError("bad-fingerprint")``.
    """
    found = set()
    for word in filter(None, _SEPARATORS.split(text)):
        print_, at, server = word.lower().partition("@")
        print_ = print_.replace(":", "")
        if not _FINGERPRINT.fullmatch(print_):
            raise ConfigError("bad-fingerprint", value=print_)
        found.add(f"{print_}{at}{server}")
    return frozenset(found)


def of_server(pins: Collection[str], server: str) -> frozenset[str]:
    """The fingerprints among ``read_pins`` that hold for a server (``HOST:PORT``)."""
    parted = (pin.partition("@") for pin in pins)
    return frozenset(print_ for print_, _, of in parted if of in ("", server.lower()))


def with_pin(pins: Collection[str], print_: str, server: str) -> str:
    """The setting that trusts this certificate of a server besides ``pins``, in place of the one
    that was trusted there."""
    kept = sorted(pin for pin in pins if pin.partition("@")[2] != server.lower())
    return ",".join(map(_written, (*kept, f"{print_}@{server}")))


def _written(pin: str) -> str:
    print_, at, server = pin.partition("@")
    return f"{shown(print_)}{at}{server}"


def _deciding(decide: Callable[[bytes], None]) -> ssl.SSLContext:
    """A context that leaves the judgement of a certificate (DER) to ``decide`` alone."""

    class Socket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            decide(self.getpeercert(binary_form=True) or b"")

    class Object(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            decide(self.getpeercert(binary_form=True) or b"")

    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE
    made.sslsocket_class, made.sslobject_class = Socket, Object
    return made


def _refuse_others(der: bytes, pinned: Collection[str]) -> None:
    if fingerprint(der) not in pinned:
        raise _refusal("another certificate than the trusted one")


def _refusal(words: str) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(words)
    error.verify_message = words
    return error
