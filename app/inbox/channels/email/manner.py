"""How an account signs in, and what is to be said when that is refused. Pure, any thread.

SASL's two ways for OAuth tokens are XOAUTH2 (Google's and Microsoft's own) and OAUTHBEARER
(RFC 7628). In both a server that refuses a token says why in a challenge, which wants an answer
before the refusal itself comes.
"""

import base64
from collections.abc import Collection
from dataclasses import dataclass

from app.base.errors import AuthError, ChannelError, ConfigError, Problem, TransientError
from app.inbox.channels.email import faults
from app.inbox.channels.email.providers import Provider, table
from app.inbox.channels.email.settings import Settings

XOAUTH2, OAUTHBEARER = BEARER_WAYS = ("XOAUTH2", "OAUTHBEARER")
_BETWEEN = frozenset({"bad-certificate", "no-tls", "no-starttls", "signed-in-by-server"})


@dataclass(frozen=True, slots=True)
class Manner:
    """``bearer``: the secret is an access token; ``provider`` is known from the table.

    ``own_trust``: the person named an authority or a certificate, so what the provider usually
    shows says nothing.
    """

    bearer: bool = False
    provider: Provider | None = None
    own_trust: bool = False

    def secrets(self, user: str, secret: str) -> tuple[str, ...]:
        """The secret in every form that a server may echo."""
        forms = faults.secret_forms(user, secret)
        if not self.bearer:
            return forms
        encoded = (base64.b64encode(bearer(way, user, secret)) for way in BEARER_WAYS)
        return *forms, *(form.decode("ascii") for form in encoded)

    def explained(self, error: ChannelError) -> ChannelError:
        """The error in the words of this provider, or as it is."""
        params = error.problem.params
        said = {name: params[name] for name in ("server", "words") if name in params}
        if isinstance(error, AuthError) and error.problem.code == "wrong-password":
            return self._refused({name: str(value) for name, value in said.items()})
        if isinstance(error, ConfigError) and error.problem.code in _BETWEEN and self._is_public:
            # A large provider's certificate is never wrong for long: it is the network's.
            words = str(said.get("words") or error.problem.code)
            server = str(said.get("server", ""))
            return TransientError("network-interferes", server=server, words=words)
        return error

    @property
    def _is_public(self) -> bool:
        found = self.provider
        return found is not None and "bridge" not in found.sign_in and not self.own_trust

    def _refused(self, said: dict[str, str]) -> AuthError:
        found = self.provider
        if self.bearer:
            return AuthError("sign-in-refused", **said)
        if found is None:
            return AuthError("wrong-password", **said)
        said["provider"] = found.name
        if found.sign_in[:1] == ("oauth2",):
            return AuthError("browser-sign-in-needed", **said, url=registration(found))
        if "app-password" in found.sign_in:
            return AuthError("app-password-needed", **said, url=found.help)
        if "bridge" in found.sign_in:
            return AuthError("needs-bridge", **said, url=found.help)
        if found.imap_switch:
            return AuthError("imap-switched-off", **said, url=found.imap_switch)
        return AuthError("wrong-password", **said)


def of(settings: Settings) -> Manner:
    own = bool(settings.ca or settings.pinned)
    return Manner(settings.grant is not None, settings.provider, own)


def advice(provider: Provider, *, oauth: bool) -> tuple[Problem, ...]:
    """What a person should know before giving a secret."""
    found: list[Problem] = []
    params = {"provider": provider.name}
    if not oauth and provider.sign_in[:1] == ("app-password",):
        found.append(Problem("app-password-wanted", {**params, "url": provider.help}, "info"))
    if not oauth and provider.sign_in[:1] == ("oauth2",):
        url = registration(provider)
        found.append(Problem("browser-sign-in-needed", {**params, "url": url}, "info"))
    if "bridge" in provider.sign_in:
        found.append(Problem("needs-bridge", {**params, "url": provider.help}, "info"))
    if provider.imap_switch:
        found.append(Problem("imap-to-switch-on", {**params, "url": provider.imap_switch}, "info"))
    return tuple(found)


def registration(provider: Provider) -> str:
    """Where a business gets a client id for this provider."""
    known = table().oauth.get(provider.oauth)
    return known.register if known else ""


def best_way(offered: Collection[str]) -> str:
    """The way for tokens to take of those a server offers (upper case); "" when there is none."""
    return next((way for way in BEARER_WAYS if way in offered), "")


def bearer(way: str, user: str, token: str) -> bytes:
    """The client's first message (RFC 7628 section 3.1)."""
    if way == XOAUTH2:
        return f"user={user}\1auth=Bearer {token}\1\1".encode()
    escaped = user.replace("=", "=3D").replace(",", "=2C")
    return f"n,a={escaped},\1auth=Bearer {token}\1\1".encode()


def acknowledgement(way: str) -> bytes:
    """The answer to the challenge that says why a token is refused (RFC 7628 section 3.2.3)."""
    return b"" if way == XOAUTH2 else b"\1"
