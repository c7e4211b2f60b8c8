"""A channel over HTTPS: its requests, and the files that come and go beside messages.

On the accounts' loop. What a stranger sends names any address of the world: none of this network is
asked, nobody but the service is told who we are, and what another host says stops no account.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from app.base.errors import ConfigError, PermanentError, TransientError
from app.inbox.channels.base import Context
from app.inbox.channels.http_client import (
    Answer,
    TooLarge,
    body_of,
    headers_of,
    is_loopback,
    new_client,
    safe_base,
)
from app.inbox.channels.http_requests import CONNECT, HttpRequests
from app.inbox.pinned import is_public, resolve

if TYPE_CHECKING:
    import httpx2

FILE_LIMIT = 64 << 20
"""Bytes of a file somebody sent us that are read."""
_HOPS = 4
_LONGEST = 120.0
"""Seconds that a file of another host may take: whoever sends it a byte at a time holds up all."""
_PATIENCE = 3
"""Looks in which a file could not be fetched, before its message is stored without it."""

_T = TypeVar("_T")


class HttpChannel(HttpRequests):
    """What every channel over HTTPS is."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._missed: dict[str, int] = {}

    async def put_file(
        self,
        url: str,
        data: bytes,
        kind: str,
        auth: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """PUT a file somewhere else than the service; it may be done twice."""
        import httpx2

        safe_base(url)
        try:
            async with new_client(url, keep=False) as client:
                timeout = httpx2.Timeout(self.silence, connect=CONNECT)
                more = {**(headers or {}), "Content-Type": kind}
                request = client.build_request(
                    "PUT", url, content=data, headers=more, timeout=timeout
                )
                answer = await client.send(request, auth=auth)
        except (httpx2.HTTPError, OSError) as error:
            raise TransientError("upload-failed", server=urlsplit(url).netloc) from error
        if not answer.is_success:
            server, words = urlsplit(url).netloc, str(answer.status_code)
            raise ConfigError("upload-refused", server=server, words=words)

    async def patiently(self, id: str, work: Callable[[], Awaitable[_T]], instead: _T) -> _T:
        """What belongs to the message ``id``; ``instead`` when it is gone, or could not be had
        in some looks: it does not hold up the others for ever."""
        try:
            return await work()
        except PermanentError:
            return instead
        except TransientError:
            self._missed[id] = self._missed.get(id, 0) + 1
            if self._missed[id] < _PATIENCE:
                raise
            return instead

    async def download(self, url: str, limit: int = FILE_LIMIT) -> bytes:
        """A file somebody sent us. Only over https, only from public hosts beyond our own service;
        who we are is told to that alone.

        Raises ``PermanentError("file-gone" | "file-too-large")`` or ``TransientError``, of our own
        service also what ``call`` does: another host's word is none on our account.
        """
        import httpx2

        try:
            at = httpx2.URL(self._url(url))
            for _ in range(_HOPS):
                ours = self._is_ours(at)
                if not ours:
                    await self._refuse_private(at)
                async with (
                    asyncio.timeout(None if ours else _LONGEST),
                    self._opened(at, ours) as found,
                ):
                    if found.next_request is None:
                        return await self._loaded(found, limit, ours)
                    at = found.next_request.url
        except (httpx2.InvalidURL, ValueError) as error:  # a stranger wrote it
            raise PermanentError("file-gone", server=self.host) from error
        except (httpx2.HTTPError, OSError) as error:
            away = self._away(error)
            if isinstance(away, ConfigError) and not ours:
                raise PermanentError("file-gone", server=self.host) from error
            raise away from error
        raise PermanentError("file-gone", server=self.host)

    def _is_ours(self, at: "httpx2.URL") -> bool:
        """Whether it is our service itself, and no less safe on the way: it is told who we are."""
        import httpx2

        own = httpx2.URL(self.base_url)
        return (at.scheme, at.host, at.port) == (own.scheme, own.host, own.port)

    @contextlib.asynccontextmanager
    async def _opened(self, at: "httpx2.URL", ours: bool) -> AsyncIterator["httpx2.Response"]:
        import httpx2

        auth, more = (await self.auth(), dict(await self.headers())) if ours else (None, {})
        timeout = httpx2.Timeout(self.silence, connect=CONNECT)
        async with new_client(str(at), keep=False) as client:
            self._traffic.asked()
            request = client.build_request("GET", at, timeout=timeout, headers=more)
            answer = await client.send(request, auth=auth, stream=True)
            try:
                yield answer
            finally:
                await answer.aclose()

    async def _loaded(self, answer: "httpx2.Response", limit: int, ours: bool) -> bytes:
        status = answer.status_code
        if not answer.is_success:
            if status in (404, 410) or not (ours or status == 429 or status >= 500):
                raise PermanentError("file-gone", server=self.host)
            if not ours:
                raise TransientError("server-later", server=answer.url.host)
            raise self.refusal(Answer(status, headers_of(answer), b""))
        try:
            return await body_of(answer, limit)
        except TooLarge as error:
            raise PermanentError("file-too-large", server=self.host, limit=limit) from error

    async def _refuse_private(self, at: "httpx2.URL") -> None:
        """A message must not make us knock at a machine of this network (SSRF). A name that leads
        there a moment later reaches nobody: TLS asks whoever answers for a certificate of it."""
        if is_loopback(self.base_url):
            return
        if at.scheme != "https":
            raise PermanentError("file-gone", server=self.host)
        addresses = await asyncio.to_thread(resolve, at.raw_host.decode("ascii"))
        if not all(map(is_public, addresses)):
            raise PermanentError("file-gone", server=self.host)
