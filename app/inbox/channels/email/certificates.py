"""Which certificates an account accepts: by authority and host name, or exactly the pinned ones.

The check of a pinned certificate is part of the TLS handshake, so there is no connection whose
certificate was not looked at: IMAP, SMTP and STARTTLS need no code of their own. Any thread.
"""

import hashlib
import re
import ssl
from collections.abc import Callable, Collection

from app.base.errors import ConfigError

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_SEPARATORS = re.compile(r"[,;\s]+")


def context(ca: str = "", pinned: Collection[str] = ()) -> ssl.SSLContext:
    """A context for clients that verifies; ``ca`` names a PEM file of further authorities.

    With ``pinned`` fingerprints (see ``read_pins``) only those certificates are accepted, whoever
    signed them, whatever host they name and whenever they end. Raises
    ``ConfigError("bad-ca-file")``.
    """
    if pinned:
        return _deciding(lambda der: _refuse_others(der, pinned))
    made = ssl.create_default_context()
    if ca:
        try:
            made.load_verify_locations(cafile=ca)
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise ConfigError("bad-ca-file", file=ca, words=str(error)) from error
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
    """The fingerprints in a setting, with or without colons, separated by commas or spaces.

    Raises ``ConfigError("bad-fingerprint")``.
    """
    found = [word.replace(":", "").lower() for word in _SEPARATORS.split(text) if word]
    for each in found:
        if not _FINGERPRINT.fullmatch(each):
            raise ConfigError("bad-fingerprint", value=each)
    return frozenset(found)


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

    made = ssl.create_default_context()
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
