"""An email account's settings: read from its config, checked, never with a secret. Any thread."""

import ipaddress
import re
import ssl
from collections.abc import Mapping
from dataclasses import dataclass

from app.base.errors import ConfigError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox.channels.base import Field
from app.inbox.channels.email import certificates, providers
from app.inbox.channels.email.folder_names import NO_HABITS, Habits
from app.inbox.channels.email.providers import Grant, Provider
from app.inbox.channels.spec import (
    PLAIN,
    SECURITIES,
    SECURITY_WORDS,
    STARTTLS,
    SWITCH,
    TAGS,
    TLS,
)

PASSWORD, OAUTH2 = SIGN_INS = ("password", "oauth2")
_PORTS = {
    "imap": {TLS: 993, STARTTLS: 143, PLAIN: 143},
    "smtp": {TLS: 465, STARTTLS: 587, PLAIN: 25},
}
_HOST_PORT = re.compile(r"(?:\[([0-9A-Fa-f:.%]+)\]|([^\s:/@\[\]]+))(?::(\d{1,5}))?")
_ADDRESS = re.compile(r"[^\s<>@,;]+@[^\s<>@,;]+")
_KEPT = QT_TRANSLATE_NOOP("Channel", "Stays where it is")

FIELDS = (
    Field("address", QT_TRANSLATE_NOOP("Channel", "Email address"), required=True),
    Field("password", QT_TRANSLATE_NOOP("Channel", "Password"), secret=True, required=True),
    Field("aliases", QT_TRANSLATE_NOOP("Channel", "Your other addresses")),
    Field("reply_to", QT_TRANSLATE_NOOP("Channel", "Reply address, if another")),
    TAGS,
    Field(
        "on_resolve",
        QT_TRANSLATE_NOOP("Channel", "Mail of resolved conversations"),
        default="keep",
        choices=("keep", "archive"),
        words=(_KEPT, QT_TRANSLATE_NOOP("Channel", "Moved to the archive")),
    ),
    Field(
        "on_spam",
        QT_TRANSLATE_NOOP("Channel", "Mail marked as spam"),
        default="keep",
        choices=("keep", "junk"),
        words=(_KEPT, QT_TRANSLATE_NOOP("Channel", "Moved to junk")),
    ),
    Field(
        "imap",
        QT_TRANSLATE_NOOP("Channel", "IMAP server (HOST:PORT); found from the address"),
        advanced=True,
    ),
    Field(
        "imap_security",
        QT_TRANSLATE_NOOP("Channel", "IMAP security"),
        default=TLS,
        choices=SECURITIES,
        words=SECURITY_WORDS,
        advanced=True,
    ),
    Field(
        "smtp",
        QT_TRANSLATE_NOOP("Channel", "SMTP server (HOST:PORT); found from the address"),
        advanced=True,
    ),
    Field(
        "smtp_security",
        QT_TRANSLATE_NOOP("Channel", "SMTP security"),
        default=TLS,
        choices=SECURITIES,
        words=SECURITY_WORDS,
        advanced=True,
    ),
    Field(
        "user",
        QT_TRANSLATE_NOOP("Channel", "User name, when it is not the address"),
        advanced=True,
    ),
    Field(
        "folders",
        QT_TRANSLATE_NOOP("Channel", "Other folders to read, with ; between"),
        advanced=True,
    ),
    Field(
        "sent_folder",
        QT_TRANSLATE_NOOP("Channel", "Sent folder, when it is not found"),
        advanced=True,
    ),
    Field(
        "saves_sent",
        QT_TRANSLATE_NOOP("Channel", "The provider keeps sent mail"),
        default="no",
        choices=SWITCH,
        advanced=True,
    ),
    Field(
        "trust_references",
        QT_TRANSLATE_NOOP("Channel", "Trust References"),
        default="no",
        choices=SWITCH,
        advanced=True,
    ),
    Field(
        "authserv",
        QT_TRANSLATE_NOOP("Channel", "Name of the receiving server in Authentication-Results"),
        advanced=True,
    ),
    Field(
        "ca",
        QT_TRANSLATE_NOOP("Channel", "Extra certificate authority (file)"),
        file=True,
        advanced=True,
    ),
    Field(
        "pinned",
        QT_TRANSLATE_NOOP("Channel", "Certificates trusted by fingerprint (SHA-256)"),
        advanced=True,
    ),
    Field(
        "auth",
        QT_TRANSLATE_NOOP("Channel", "How to sign in"),
        default=PASSWORD,
        choices=SIGN_INS,
        words=(
            QT_TRANSLATE_NOOP("Channel", "With a password"),
            QT_TRANSLATE_NOOP("Channel", "With the browser (OAuth 2)"),
        ),
        advanced=True,
    ),
    Field(
        "provider",
        QT_TRANSLATE_NOOP("Channel", "Mail provider, when it is not found"),
        advanced=True,
    ),
    Field(
        "client_id",
        QT_TRANSLATE_NOOP("Channel", "OAuth client id, of your own registration"),
        advanced=True,
    ),
    Field(
        "client_secret",
        QT_TRANSLATE_NOOP("Channel", "OAuth client secret"),
        secret=True,
        advanced=True,
    ),
    Field(
        "refresh_token",
        QT_TRANSLATE_NOOP("Channel", "OAuth refresh token"),
        secret=True,
        advanced=True,
    ),
    Field(
        "authorize_url",
        QT_TRANSLATE_NOOP("Channel", "OAuth sign-in page, of another provider"),
        advanced=True,
    ),
    Field(
        "token_url",
        QT_TRANSLATE_NOOP("Channel", "OAuth token endpoint, of another provider"),
        advanced=True,
    ),
    Field("scope", QT_TRANSLATE_NOOP("Channel", "OAuth scope, of another provider"), advanced=True),
)


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server listens and how the connection is protected."""

    host: str
    port: int
    security: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The account without its password.

    ``pinned`` fingerprints (``certificates.read_pins``) replace authorities and host names where
    they hold; ``grant`` is there when the account
    signs in by OAuth.
    """

    address: str
    user: str
    imap: Server
    smtp: Server
    ca: str = ""
    pinned: frozenset[str] = frozenset()
    provider: Provider | None = None
    grant: Grant | None = None
    habits: Habits = NO_HABITS


@dataclass(frozen=True, slots=True)
class ImapTimeouts:
    """Seconds. ``command`` is the longest silence within a command; big ones get more."""

    connect: float = 30.0
    command: float = 30.0


@dataclass(frozen=True, slots=True)
class SmtpTimeouts:
    """Seconds, RFC 5321 section 4.5.3.2; ``data_block`` is the longest stall of the upload."""

    connect: float = 30.0
    command: float = 300.0
    data_start: float = 120.0
    data_block: float = 180.0
    final_dot: float = 600.0
    goodbye: float = 5.0


def read(config: Mapping[str, str]) -> Settings:
    """The settings of an account.

    Raises ``ConfigError``: ``missing-setting``, ``bad-address``, ``bad-server``, ``bad-choice`` or
    ``plain-not-loopback``, ``bad-fingerprint``, ``no-client-id``.
    """
    address = config.get("address", "").strip()
    if not is_address(address):
        raise ConfigError("bad-address", address=address)
    provider = providers.of_account(config)
    return Settings(
        address=address,
        user=config.get("user", "").strip() or address,
        imap=_server(config, "imap"),
        smtp=_server(config, "smtp"),
        ca=config.get("ca", "").strip(),
        pinned=certificates.read_pins(config.get("pinned", "")),
        provider=provider,
        grant=_grant(config),
        habits=Habits(
            sent=config.get("sent_folder", ""),
            names={str(use): name for use, name in provider.folders.items()} if provider else {},
            saves_sent=config.get("saves_sent") == "yes" or bool(provider and provider.saves_sent),
        ),
    )


def tls_contexts(settings: Settings) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The contexts of the IMAP and the SMTP server, which verify certificate and host name, or the
    certificate itself when the server's is pinned.

    The account's own CA is trusted as well. Raises ``ConfigError("bad-ca-file")``.
    """
    servers = (settings.imap, settings.smtp)
    pins = [certificates.of_server(settings.pinned, str(server)) for server in servers]
    imap = certificates.context(settings.ca, pins[0])
    return imap, imap if pins[0] == pins[1] else certificates.context(settings.ca, pins[1])


def is_address(text: str) -> bool:
    """Whether it can be the address of a mailbox."""
    return _ADDRESS.fullmatch(text) is not None


def is_loopback(host: str) -> bool:
    """Whether a host, as written, can only be this machine."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _grant(config: Mapping[str, str]) -> Grant | None:
    chosen = config.get("auth", "").strip().lower() or PASSWORD
    if chosen not in SIGN_INS:
        raise ConfigError("bad-choice", field="auth", value=chosen)
    return providers.grant(config) if chosen == OAUTH2 else None


def _server(config: Mapping[str, str], name: str) -> Server:
    written = config.get(name, "").strip()
    if not written:
        raise ConfigError("missing-setting", field=name)
    security = config.get(f"{name}_security", "").strip().lower() or TLS
    if security not in SECURITIES:
        raise ConfigError("bad-choice", field=f"{name}_security", value=security)
    match = _HOST_PORT.fullmatch(written)
    port = int(match[3] or _PORTS[name][security]) if match else 0
    if match is None or not 0 < port < 65536:
        raise ConfigError("bad-server", field=name, value=written)
    server = Server(match[1] or match[2], port, security)
    if security == PLAIN and not is_loopback(server.host):
        raise ConfigError("plain-not-loopback", server=str(server))
    return server
