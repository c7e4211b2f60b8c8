"""Signing in with the browser: authorization code with PKCE on a loopback redirect. Loop thread.

RFC 6749 section 4.1, RFC 7636. The verifier never leaves this process but to the token endpoint.
"""

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlencode

from app.base import log
from app.base.errors import AuthError
from app.inbox.channels.base import Context
from app.inbox.channels.browser import PATIENCE, Challenge, Loopback
from app.inbox.channels.email import certificates, faults, tokens
from app.inbox.channels.email.providers import Grant

Browse = Callable[[str], Awaitable[None]]


async def sign_in(
    context: Context,
    grant: Grant,
    address: str,
    browse: Browse,
    *,
    ca: str = "",
    patience: float = PATIENCE,
) -> Mapping[str, str]:
    """Have a person sign in, and give the secrets to keep: the refresh token by its field's name.

    ``browse`` gets the address to open. Raises ``AuthError("sign-in-declined")``,
    "sign-in-timeout", "sign-in-not-lasting", "client-refused", or ``TransientError``.
    """
    challenge = Challenge()
    log.conceal(challenge.verifier)
    async with Loopback(challenge.state) as loopback:
        redirect = f"http://{grant.loopback}:{loopback.port}/"
        await browse(authorize_url(grant, challenge, redirect, address))
        answer = await loopback.came(patience)
    if not (code := answer.get("code")):
        said = faults.words(answer.get("error_description") or answer.get("error", ""))
        raise AuthError("sign-in-declined", provider=grant.provider, words=said)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect,
        "code_verifier": challenge.verifier,
    }
    found = await tokens.request(context, grant, form, certificates.context(ca))
    refresh = str(found.get(tokens.REFRESH_TOKEN) or "")
    if not refresh:
        raise AuthError("sign-in-not-lasting", provider=grant.provider)
    log.conceal(refresh)
    log.conceal(str(found["access_token"]))
    return {tokens.REFRESH_TOKEN: refresh}


def authorize_url(grant: Grant, challenge: Challenge, redirect: str, address: str) -> str:
    """Where the browser begins."""
    query = {
        "response_type": "code",
        "client_id": grant.client_id,
        "redirect_uri": redirect,
        "scope": grant.scope,
        "state": challenge.state,
        "code_challenge": challenge.challenge,
        "code_challenge_method": "S256",
        "login_hint": address,
        **grant.extra,
    }
    joint = "&" if "?" in grant.authorize else "?"
    return f"{grant.authorize}{joint}{urlencode(query)}"
