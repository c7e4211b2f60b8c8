"""A Mastodon server: who we are there, what it takes, what its errors mean.

https://docs.joinmastodon.org/client/intro/, /entities/Error/, /api/rate-limits/.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from app.base import log
from app.base.clock import MICRO
from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    NightdeskError,
    PermanentError,
    TransientError,
)
from app.inbox.channels.base import Check, Context, Standing
from app.inbox.channels.browser import PATIENCE, Challenge, Loopback
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import LONGEST_WAIT, Answer, safe_base
from app.inbox.channels.http_client import moment as http_moment
from app.inbox.channels.mastodon import posts
from app.inbox.channels.mastodon.stream import SILENCE

GONE = "post-gone"
_SCOPES = "read write"


class MastodonServer(HttpChannel):
    """What all of the channel asks a server."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.reader: dict[str, str] = {}
        self._nobody = False

    @classmethod
    def home(cls, config: Mapping[str, str]) -> str:
        """The server in the handle."""
        _, _, server = config.get("address", "").strip().rpartition("@")
        return f"https://{server}"

    async def headers(self) -> Mapping[str, str]:
        if self._nobody:
            return {}
        return {"Authorization": f"Bearer {await self.secret('token')}"}

    async def sign_in(self, browse: Callable[[str], Awaitable[None]]) -> Mapping[str, str]:
        """Nightdesk introduces itself to the server, then a person says yes in the browser.

        https://docs.joinmastodon.org/client/authorized/. A channel of its own: it is nobody yet.
        """
        self._nobody, challenge = True, Challenge()
        log.conceal(challenge.verifier)
        async with Loopback(challenge.state) as loopback:
            redirect = f"http://127.0.0.1:{loopback.port}/"
            about = {"client_name": "Nightdesk", "redirect_uris": redirect, "scopes": _SCOPES}
            app = self._told(await self.call("POST", "/api/v1/apps", json=about), "client_secret")
            await browse(self._authorize(str(app.get("client_id")), redirect, challenge))
            answer = await loopback.came(PATIENCE)
        if not (code := answer.get("code")):
            said = self.redacted(answer.get("error_description") or answer.get("error", ""))
            raise AuthError("sign-in-declined", provider=self.host, words=said)
        form = {
            "grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
            "client_id": str(app["client_id"]), "client_secret": str(app["client_secret"]),
            "code_verifier": challenge.verifier, "scope": _SCOPES,
        }  # fmt: skip
        token = self._told(await self.call("POST", "/oauth/token", form=form), "access_token")
        return {"token": str(token["access_token"])}

    def _told(self, answer: Answer, secret: str) -> dict[str, Any]:
        """An answer that has to hold a secret, which is in no log from now on."""
        found = answer.values
        if not isinstance(found.get(secret), str):
            raise self.confused()
        log.conceal(found[secret])
        return found

    def _authorize(self, client: str, redirect: str, challenge: Challenge) -> str:
        query = {
            "response_type": "code", "client_id": client, "redirect_uri": redirect,
            "scope": _SCOPES, "state": challenge.state,
            "code_challenge": challenge.challenge, "code_challenge_method": "S256",
        }  # fmt: skip
        return f"{self.base_url}/oauth/authorize?{urlencode(query)}"

    def refusal(self, answer: Answer) -> ChannelError:
        """https://docs.joinmastodon.org/entities/Error/, /api/rate-limits/."""
        said = self.redacted(self.words(answer))
        console = f"{self.host}/settings/applications"
        match answer.status:
            case 401:
                return AuthError("token-refused", server=self.host, words=said, console=console)
            case 403 if "not allowed" in said.lower():
                return PermanentError("refused-message", server=self.host, words=said)
            case 404 | 410:
                return PermanentError(GONE, server=self.host)
            case 429:
                wait = answer.retry_after or _reset(answer)
                return TransientError("rate-limited", server=self.host, retry_after=wait)
        return super().refusal(answer)

    async def instance(self) -> dict[str, Any]:
        """The server about itself; an old one knows the first version only."""
        try:
            return await self.entity("/api/v2/instance")
        except PermanentError:
            return await self.entity("/api/v1/instance")

    async def who(self) -> dict[str, str]:
        """Our account, asked for once."""
        if not self.reader:
            me = await self.entity("/api/v1/accounts/verify_credentials")
            there = await self.instance()
            domain = str(there.get("domain") or there.get("uri") or self.host)
            domain = domain.rpartition("//")[2].rstrip("/")
            if not isinstance(me.get("id"), str) or not me.get("acct"):
                raise self.confused()
            handle = posts.handle(me, domain)
            self.reader = {"id": me["id"], "handle": handle, "domain": domain}
        return self.reader

    async def check(self) -> tuple[Check, ...]:
        """Sign in, see whether it is that account, and what its server takes."""
        steps: list[Check] = []
        try:
            handle = (await self.who())["handle"]
            wanted = self.context.config.get("address", "").strip()
            if handle.casefold() != wanted.casefold():
                raise ConfigError("not-your-handle", name=handle, wanted=wanted)
            steps.append(Check("sign-in", ok=True, detail=handle))
            await self.rows("/api/v1/notifications", {"types[]": "mention", "limit": 1})
            longest = (await self.standing()).longest
            steps.append(Check("server", ok=True, detail=f"{self.host} ({longest})"))
        except NightdeskError as error:
            problem = error.problem
            if problem.code == GONE:
                problem = ConfigError("no-mastodon", server=self.host).problem
            step = "server" if steps else "sign-in"
            steps.append(Check(step, ok=False, detail=str(error), problem=problem))
        return tuple(steps)

    async def lines_of_stream(self) -> AsyncGenerator[str]:
        """What our stream says; the server tells where it is."""
        urls = posts.sub(posts.sub(await self.instance(), "configuration"), "urls")
        base = str(urls.get("streaming") or "").rstrip("/").replace("ws", "http", 1)
        path = "/api/v1/streaming/user"
        async for line in self.lines(safe_base(base) + path if base else path, SILENCE):
            yield line

    async def standing(self) -> Standing:
        """How long a post may be here: each server says it."""
        told = await self.instance()
        limits = posts.sub(posts.sub(told, "configuration"), "statuses")
        longest = limits.get("max_characters") or told.get("max_toot_chars")
        return Standing(longest=longest if isinstance(longest, int) and longest > 0 else None)


def _reset(answer: Answer) -> float | None:
    """Seconds until the limit is lifted, by the server's own clock."""
    until = posts.moment(answer.headers.get("x-ratelimit-reset"))
    now = http_moment(answer.headers.get("date", ""))
    if until is None or now is None:
        return None
    return min(max(until / MICRO - now, 1.0), LONGEST_WAIT)
