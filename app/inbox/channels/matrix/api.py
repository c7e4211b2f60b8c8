"""Requests of Matrix's client-server API, and what its refusals mean.

https://spec.matrix.org/v1.15/client-server-api/. On the accounts' loop.
"""

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    PermanentError,
    TransientError,
)
from app.inbox.channels.base import Context
from app.inbox.channels.http import HttpChannel
from app.inbox.channels.http_client import LONGEST_WAIT, Answer, Query, safe_base
from app.inbox.channels.matrix.events import sub, text_of

V3 = "/_matrix/client/v3"
_WELL_KNOWN = "/.well-known/matrix/client"
_MEDIA = "/_matrix/client/v1/media"
_OLD_MEDIA = "/_matrix/media/v3"
_ENDED = ("M_USER_DEACTIVATED", "M_USER_LOCKED", "M_USER_SUSPENDED")


def path(*parts: str) -> str:
    """A path below the API's root; room ids and names are quoted."""
    return V3 + "".join(f"/{quote(part, safe='')}" for part in parts)


def home_of(address: str) -> str:
    """Where the server of ``@name:server`` is, as long as nobody says otherwise."""
    server = address.strip().partition(":")[2]
    return f"https://{server}" if server else ""


class Homeserver(HttpChannel):
    """An account at a homeserver."""

    base_url = "https://matrix.org"

    @classmethod
    def home(cls, config: Mapping[str, str]) -> str:
        return home_of(config.get("address", "")) or cls.base_url

    @property
    def own(self) -> str:
        """Our address there: ``@name:server``."""
        return self.context.config.get("address", "").strip()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._placed = bool(context.config.get("base_url", "").strip())
        """It is known where the homeserver is."""
        self.known = True
        """It knows us: requests say who we are."""
        self._placing = asyncio.Lock()

    async def headers(self) -> Mapping[str, str]:
        if not (self._placed and self.known):
            return {}
        return {"Authorization": f"Bearer {await self.secret('token')}"}

    async def call(self, method: str, path: str, **more: Any) -> Answer:
        async with self._placing:
            if not self._placed:
                await self._place()
        return await super().call(method, path, **more)

    async def _place(self) -> None:
        """The domain of an address says where its homeserver is; else it is there itself."""
        told: dict[str, Any] = {}
        with contextlib.suppress(PermanentError, ConfigError, AuthError):
            told = (await super().call("GET", _WELL_KNOWN)).values
        there = text_of(sub(told, "m.homeserver").get("base_url"))
        if there:
            self.base_url = safe_base(there)
        self._placed = True

    async def ask(
        self,
        method: str,
        *parts: str,
        query: Query | None = None,
        json: Any = None,
        silence: float | None = None,
    ) -> dict[str, Any]:
        """What the server says; it may be asked twice."""
        answer = await self.call(method, path(*parts), query=query, json=json, silence=silence)
        return self._object(answer)

    async def do(self, method: str, *parts: str, json: Any) -> dict[str, Any]:
        """The same for what has an effect and may be repeated: the path holds its key."""
        answer = await self.call(method, path(*parts), json=json, effect=True, keyed=True)
        return self._object(answer)

    def _object(self, answer: Answer) -> dict[str, Any]:
        said = self.reading(answer)
        if not isinstance(said, dict):
            raise self.confused()
        return said

    async def upload(self, data: bytes, name: str, kind: str) -> str:
        """Put a file there; gives its ``mxc://`` address."""
        more = {"Content-Type": kind}
        query = {"filename": name} if name else None
        at = f"{_OLD_MEDIA}/upload"
        answer = await self.call("POST", at, query=query, content=data, headers=more)
        uri = self._object(answer).get("content_uri")
        if not isinstance(uri, str):
            raise self.confused()
        return uri

    async def fetch(self, uri: str) -> bytes:
        """A file by its ``mxc://`` address; raises ``PermanentError`` when it cannot be had."""
        scheme, _, rest = uri.partition("://")
        server, _, id = rest.partition("/")
        if scheme != "mxc" or not server or not id:
            raise PermanentError("file-gone", server=self.host)
        at = f"/download/{quote(server, safe='')}/{quote(id, safe='')}"
        try:
            return await self.download(_MEDIA + at)
        except PermanentError as error:
            if error.problem.code != "file-gone":
                raise
            return await self.download(_OLD_MEDIA + at)  # servers before Matrix 1.11

    def refusal(self, answer: Answer) -> ChannelError:
        """The standard errors: section 2.3 of the specification."""
        said = answer.values
        code, words = str(said.get("errcode", "")), self.redacted(self.words(answer))
        match answer.status, code:
            case 401 | 403, _ if not self.known:
                return AuthError("wrong-password", server=self.host, words=words)
            case (401, _) | (403, "M_UNKNOWN_TOKEN"):
                return AuthError("signed-out", server=self.host, words=words)
            case 403, ended if ended in _ENDED:
                return AuthError("signed-out", server=self.host, words=words)
            case 403, "M_CONSENT_NOT_GIVEN":
                where = str(said.get("consent_uri", ""))[:300]
                return ConfigError("consent-needed", server=self.host, console=where)
            case 403, _:
                return PermanentError("room-refused", server=self.host, words=words)
            case 404, "" | "M_UNRECOGNIZED":
                return ConfigError("not-matrix", server=self.host)
            case 429, _:
                return TransientError("rate-limited", server=self.host, retry_after=_wait(answer))
        return super().refusal(answer)


def _wait(answer: Answer) -> float | None:
    """Seconds to wait: a header, or milliseconds in the answer of older servers."""
    told = answer.values.get("retry_after_ms")
    if answer.retry_after is None and isinstance(told, int) and told >= 0:
        return min(told / 1000, LONGEST_WAIT)
    return answer.retry_after
