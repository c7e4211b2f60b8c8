"""The shipped table of mail providers (``resources/providers.json``): servers, habits, sign-in.

Pure but for reading the file once. Any thread.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

import msgspec

from app.base.errors import ConfigError
from app.base.paths import RESOURCES

FILE = RESOURCES / "providers.json"

Kind = Literal["password", "app-password", "oauth2", "bridge"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """A provider. ``domains`` are those of its addresses, ``mx`` the ends of its MX hosts' names.

    ``imap`` and ``smtp`` are ``HOST:PORT`` ("" when it has none), secured from the start on 993 and
    465 and by STARTTLS elsewhere. ``sign_in`` begins with what is recommended.
    """

    id: str
    name: str
    imap: str
    smtp: str
    sign_in: tuple[Kind, ...]
    domains: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    user: Literal["address", "local"] = "address"
    oauth: str = ""
    """A key of ``Table.oauth``."""
    saves_sent: bool = False
    """It files a copy of what it sends by itself."""
    folders: Mapping[Literal["all", "sent", "junk", "trash"], str] = field(default_factory=dict)
    """Names of folders that it does not mark by SPECIAL-USE, or not everywhere."""
    authserv: str = ""
    """Under which name it writes Authentication-Results, where that is not its mail domain."""
    help: str = ""
    """Where to make an app password; else its own page about mail programs."""
    imap_switch: str = ""
    """Where IMAP must be switched on first."""

    def security(self, protocol: Literal["imap", "smtp"]) -> str:
        port = getattr(self, protocol).rpartition(":")[2]
        return "tls" if port in {"993", "465"} else "starttls"


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """A provider's endpoints (RFC 6749); ``register`` is where a business gets its client id."""

    authorize: str
    token: str
    scope: str
    register: str
    extra: Mapping[str, str] = field(default_factory=dict)
    refresh_days: int = 0
    """How long a sign-in lasts after it was last used; 0: until it is withdrawn."""
    loopback: Literal["127.0.0.1", "localhost"] = "127.0.0.1"
    """How it wants this machine called in the redirect (RFC 8252 section 7.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The whole file."""

    oauth: Mapping[str, OAuth]
    providers: tuple[Provider, ...]


@dataclass(frozen=True, slots=True)
class Grant:
    """All that signing in by OAuth needs, but for the secrets."""

    authorize: str
    token: str
    scope: str
    client_id: str
    provider: str
    """Its name, for sentences."""
    extra: Mapping[str, str] = field(default_factory=dict)
    loopback: str = "127.0.0.1"
    refresh_days: int = 0


@cache
def table() -> Table:
    return msgspec.json.decode(FILE.read_bytes(), type=Table)


def by_id(id: str) -> Provider | None:
    return next((p for p in table().providers if p.id == id), None)


def by_domain(domain: str) -> Provider | None:
    """Whose addresses end so."""
    return _domains().get(domain.lower().rstrip("."))


def by_mx(hosts: Iterable[str]) -> Provider | None:
    """Who receives for a domain with these MX hosts, the most preferred first."""
    for host in hosts:
        name = "." + host.lower().rstrip(".")
        for provider in table().providers:
            if any(name.endswith("." + end) for end in provider.mx):
                return provider
    return None


def of_account(config: Mapping[str, str]) -> Provider | None:
    """The provider named in an account's settings, else the one whose IMAP server it has."""
    if named := config.get("provider", "").strip():
        return by_id(named)
    server = config.get("imap", "").strip().lower()
    return _servers().get(server) or _servers().get(f"{server}:993") if server else None


def grant(config: Mapping[str, str]) -> Grant:
    """How an account signs in by OAuth: its provider's way, or the endpoints in its own settings.

    Raises ``ConfigError("missing-setting")`` or "no-client-id".
    """
    provider = of_account(config)
    known = table().oauth.get(provider.oauth) if provider else None
    name = provider.name if provider else ""
    parts: dict[str, str] = {}
    for part, setting in _ENDPOINTS.items():
        parts[part] = config.get(setting, "").strip() or (getattr(known, part) if known else "")
        if not parts[part]:
            raise ConfigError("missing-setting", field=setting)
    client_id = config.get("client_id", "").strip()
    if not client_id:
        raise ConfigError("no-client-id", provider=name, url=known.register if known else "")
    made = Grant(parts["authorize"], parts["token"], parts["scope"], client_id, name)
    if known is None:
        return made
    days = known.refresh_days
    return replace(made, extra=known.extra, loopback=known.loopback, refresh_days=days)


_ENDPOINTS = {"authorize": "authorize_url", "token": "token_url", "scope": "scope"}


@cache
def _domains() -> Mapping[str, Provider]:
    return {domain: p for p in table().providers for domain in p.domains}


@cache
def _servers() -> Mapping[str, Provider]:
    """By IMAP server; the first of several that share one."""
    return {p.imap: p for p in reversed(table().providers) if p.imap}
