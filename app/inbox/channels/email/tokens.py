"""The access tokens of an account that signs in by OAuth (RFC 6749 sections 5 and 6). Loop thread.

Access tokens live in memory, the refresh token in the keychain. A new one is fetched five minutes
before the old one ends, by one task at a time. Where the provider gives a new refresh token with
it, that one is kept (written and read back) before the old one is forgotten. An answer that was
lost after such a rotation is asked for once more with the old token; when that one is refused, only
a person can help, and the provider is not asked again until another token is kept.
"""

import json
import logging
from collections.abc import Mapping
from typing import Any

from app.base import log
from app.base.clock import MICRO, Clock, SystemClock
from app.base.errors import AuthError, ChannelError, SecretError, TransientError
from app.inbox.channels.base import Context
from app.inbox.channels.email import certificates, faults, https
from app.inbox.channels.email.providers import Grant

AHEAD = 300.0
"""Seconds before its end from which a token is not used any more."""
_USUAL_LIFE = 3600.0
REFRESH_TOKEN, CLIENT_SECRET = "refresh_token", "client_secret"

_logger = logging.getLogger(__name__)


class Tokens:
    """Gives tokens for one account; every channel of the account shares ``context.renewing``."""

    def __init__(
        self, context: Context, grant: Grant, *, ca: str = "", clock: Clock | None = None
    ) -> None:
        self._context = context
        self._grant = grant
        self._tls = certificates.context(ca)
        self._clock = clock or SystemClock()
        self._access = ""
        self._ends = (0.0, 0.0)
        self._unkept = ""
        self._dead = ""
        self.ends: int | None = None
        """When the sign-in ends if it is not used, microseconds UTC; None: nobody says."""

    def __repr__(self) -> str:
        return f"<Tokens {self._grant.provider}>"

    async def access(self) -> str:
        """A token that lasts another five minutes.

        Raises ``AuthError("sign-in-needed")``, "sign-in-expired", "client-refused",
        ``TransientError`` and ``SecretError``.
        """
        async with self._context.renewing:
            if not self._fresh():
                await self._renew()
            return self._access

    async def refused(self, token: str) -> bool:
        """The mail server refused ``token``: the next one will be new. Whether to try that."""
        async with self._context.renewing:
            if token == self._access:
                self._access = ""
        return True

    def _fresh(self) -> bool:
        """By both clocks: one may have been set, the other stands still while a laptop sleeps."""
        now = (self._clock.monotonic(), self._clock.now() / MICRO)
        return bool(self._access) and all(n < end for n, end in zip(now, self._ends, strict=True))

    async def _renew(self) -> None:
        self._access = ""
        refresh = await self._refresh_token()
        if refresh == self._dead:
            raise self._expired()
        try:
            answer = await self._asked(refresh)
        except _InvalidGrantError:
            # Another process may have been given a new one in the meantime.
            kept = await self._refresh_token()
            answer = await self._asked_last(kept) if kept != refresh else self._give_up(refresh)
        await self._take(answer, refresh)

    async def _refresh_token(self) -> str:
        if self._unkept:
            return self._unkept
        try:
            return await self._context.secret(REFRESH_TOKEN)
        except SecretError as error:
            if error.problem.code in {"no-secret", "no-secret-variable"}:
                raise AuthError("sign-in-needed", provider=self._grant.provider) from error
            raise

    async def _asked(self, refresh: str) -> Mapping[str, Any]:
        """The token endpoint's answer; asked once more when it got lost."""
        try:
            return await self._ask(refresh)
        except TransientError as error:
            if error.problem.code != "server-away":
                raise
        return await self._ask(refresh)

    async def _asked_last(self, refresh: str) -> Mapping[str, Any]:
        try:
            return await self._asked(refresh)
        except _InvalidGrantError:
            return self._give_up(refresh)

    def _give_up(self, refresh: str) -> Mapping[str, Any]:
        self._dead = refresh
        raise self._expired()

    def _expired(self) -> AuthError:
        return AuthError("sign-in-expired", provider=self._grant.provider)

    async def _ask(self, refresh: str) -> Mapping[str, Any]:
        form = {"grant_type": "refresh_token", "refresh_token": refresh}
        return await request(self._context, self._grant, form, self._tls)

    async def _take(self, answer: Mapping[str, Any], refresh: str) -> None:
        access = str(answer["access_token"])
        log.conceal(access)
        life = max(_seconds(answer.get("expires_in")) - AHEAD, 1.0)
        self._ends = (self._clock.monotonic() + life, self._clock.now() / MICRO + life)
        self._note_end(answer)
        rotated = str(answer.get(REFRESH_TOKEN) or refresh)
        if rotated != refresh or self._unkept:
            await self._keep(rotated)
        self._access = access

    def _note_end(self, answer: Mapping[str, Any]) -> None:
        """Google and Microsoft tell it where the time is short; else the provider's rule holds."""
        days = float(self._grant.refresh_days)
        left = _number(answer.get("refresh_token_expires_in")) or days * 86400
        self.ends = self._clock.now() + int(left * MICRO) if left else None

    async def _keep(self, refresh: str) -> None:
        """Into the keychain; while that is locked, in memory, as the old one is gone already."""
        try:
            await self._context.keep(REFRESH_TOKEN, refresh)
        except SecretError as error:
            self._unkept = refresh
            _logger.warning("a new refresh token could not be kept: %s", error.problem.code)
        else:
            self._unkept = ""


class _InvalidGrantError(AuthError):
    """The refresh token or code is worth nothing (any more)."""


async def request(
    context: Context, grant: Grant, form: Mapping[str, str], tls: Any
) -> Mapping[str, Any]:
    """What the token endpoint answers to ``form``; with an ``access_token`` for certain.

    Raises ``ChannelError``; "sign-in-expired" for a grant that is worth nothing is told apart by
    its class.
    """
    form = {**form, "client_id": grant.client_id}
    if secret := await _client_secret(context):
        form["client_secret"] = secret
    for value in (secret, form.get(REFRESH_TOKEN, ""), form.get("code", "")):
        log.conceal(value)
    try:
        answer = await https.fetch(grant.token, form, tls=tls)
    except ChannelError as error:
        if error.problem.code in {"bad-certificate", "no-tls"}:
            said = str(error.problem.params.get("words", ""))
            raise TransientError("network-interferes", server=grant.token, words=said) from error
        raise
    return _judged(answer, grant)


async def _client_secret(context: Context) -> str:
    """Optional: a provider that wants one says so."""
    try:
        return await context.secret(CLIENT_SECRET)
    except SecretError as error:
        if error.problem.code in {"no-secret", "no-secret-variable"}:
            return ""
        raise


def _judged(answer: https.Answer, grant: Grant) -> Mapping[str, Any]:
    """The values of a good answer; raises for any other (RFC 6749 section 5.2)."""
    values, server = answer.values, grant.token.partition("?")[0]
    if 200 <= answer.status < 300 and values.get("access_token"):
        return values
    code = str(values.get("error", ""))
    said = faults.words(values.get("error_description") or code or f"HTTP {answer.status}")
    if code == "invalid_grant":
        raise _InvalidGrantError("sign-in-expired", provider=grant.provider)
    if answer.status == 429 or answer.status >= 500 or code == "temporarily_unavailable":
        later = answer.retry_after
        raise TransientError("server-later", retry_after=later, server=server, words=said)
    if 300 <= answer.status < 400 or (not code and b"<html" in answer.body[:2000].lower()):
        raise TransientError("network-interferes", server=server, words=f"HTTP {answer.status}")
    if 200 <= answer.status < 300:
        raise TransientError("server-away", server=server, words="an answer without a token")
    raise AuthError("client-refused", provider=grant.provider, words=said)


def _seconds(value: object) -> float:
    """``expires_in``; providers also write it as text, or not at all."""
    return _number(value) or _USUAL_LIFE


def _number(value: object) -> float | None:
    """Seconds within ten years, also as text; none for anything else."""
    try:
        seconds = float(json.loads(str(value)))
    except (ValueError, TypeError):
        return None
    return seconds if 0 < seconds < 10 * 365 * 86400 else None
