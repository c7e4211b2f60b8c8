"""What channels that speak HTTP share: one client, its limits, and what its failures mean.

On the accounts' loop; ``httpx2`` is imported with the first request. A request with an *effect*
(something is sent) goes over a connection of its own, so that a kept-alive one that just died is
no doubt about it. Bodies, query strings and secrets are never logged and in no error.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from app.base.errors import (
    AuthError,
    ChannelError,
    ConfigError,
    PermanentError,
    TransientError,
    UnknownOutcome,
)
from app.inbox.channels.base import Channel, Context, Ledger, Outgoing, Traffic
from app.inbox.channels.http_client import (
    Answer,
    Form,
    Query,
    TooLarge,
    body_of,
    form_of,
    headers_of,
    new_client,
    safe_base,
)
from app.inbox.channels.traffic import Heard
from app.inbox.pacing import Pace

if TYPE_CHECKING:
    import httpx2

CONNECT, SILENCE = 10.0, 30.0
"""Seconds to connect, and of silence before a request is given up."""
JSON_LIMIT = 16 << 20
"""Bytes of an answer that are read."""
_WORDS = 300

File: TypeAlias = tuple[str, bytes, str]
"""name, bytes, media type"""


class HttpRequests(Channel):
    """Subclasses say where (``base_url``) and how (``auth``, ``headers``)."""

    base_url = ""
    """Where the service is; the setting of that name stands over it."""
    silence = SILENCE
    local = False
    """It may be a machine of this network, spoken to without TLS."""
    paces: tuple[float, ...] = (5.0, 20.0, 60.0, 180.0)
    """Seconds between two looks: in a conversation, the hours after it, by day, at night."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        given = context.config.get("base_url", "").strip() or self.home(context.config)
        self.base_url = safe_base(given, local=self.local)
        self.pace = Pace(context.now, *self.paces)
        self._traffic = Heard()
        self._kept: httpx2.AsyncClient | None = None
        self._secrets: dict[str, str] = {}
        self._woken = False
        """The next look is one for which somebody woke us."""

    @classmethod
    def home(cls, config: Mapping[str, str]) -> str:  # noqa: ARG003  a hook
        """Where the service is when no setting says it."""
        return cls.base_url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.host}>"

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).netloc

    async def secret(self, name: str) -> str:
        """The secret of a field; known from then on, so that no words repeat it."""
        self._secrets[name] = found = (await self.context.secret(name)).strip()
        return found

    async def auth(self) -> tuple[str, str] | None:
        """User and password for basic authentication; None: there is none."""
        return None

    async def headers(self) -> Mapping[str, str]:
        """Headers that every request carries."""
        return {}

    async def changed(self, seconds: float) -> None:
        """Until the next look is due: soon while somebody talks, rarely at night."""
        self._woken = await self.pace.wait(seconds)

    @property
    def ahead(self) -> int:
        return self._traffic.ahead

    def theirs(self, at: int) -> int:
        """A moment of ours by the clock of the service."""
        return at - self.ahead

    def traffic(self) -> Traffic:
        return self._traffic.take()

    @property
    def rest(self) -> float:
        return self._traffic.rest(self.context.now(), told=self._woken)

    def network_changed(self) -> None:
        """No open connection is to be trusted, and there may be news."""
        kept, self._kept = self._kept, None
        if kept is not None:
            task = asyncio.ensure_future(kept.aclose())
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
        self.pace.wake()

    async def close(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            await kept.aclose()

    # --- requests ----------------------------------------------------------------------------

    async def commit(self, out: Outgoing, ledger: Ledger) -> None:
        """The next request has the effect: what comes of it may never be heard."""
        for address in out.recipients:
            await ledger.recipient(address, accepted=True, reply="")
        await ledger.commit_point()

    async def call(
        self,
        method: str,
        path: str,
        *,
        query: Query | None = None,
        form: Form | None = None,
        json: Any = None,
        content: bytes | None = None,
        files: Mapping[str, File] | None = None,
        headers: Mapping[str, str] | None = None,
        effect: bool = False,
        keyed: bool = False,
        silence: float | None = None,
    ) -> Answer:
        """One request; gives a 2xx answer or raises a ``ChannelError`` that says what is known.

        ``effect``: it does something that must not be done twice. Then an answer that did not
        come, or a 5xx, is ``UnknownOutcome``; ``keyed``: the service knows the request by a key,
        so it may be repeated. ``silence``: seconds, for a long poll.
        """
        asked: dict[str, Any] = {"headers": dict(headers or {})}
        if query:  # an empty one would take away what stands in the path
            asked["params"] = dict(query)
        given = {"data": form and form_of(form), "json": json, "content": content, "files": files}
        asked |= {name: value for name, value in given.items() if value is not None}
        doubt = effect and not keyed
        answer = await self._asked(method, path, asked, silence or self.silence, effect, doubt)
        if not answer.ok:
            raise self._failed(answer, doubt)
        return answer

    def reading(self, answer: Answer, *, effect: bool = False) -> Any:
        """The JSON of a 2xx answer; what is none was garbled: ``server-confused``, or in doubt."""
        try:
            return answer.json
        except ValueError:
            raise self.confused(effect=effect) from None

    async def entity(self, path: str, query: Query | None = None) -> dict[str, Any]:
        """The JSON object at ``path``."""
        found = self.reading(await self.call("GET", path, query=query))
        if not isinstance(found, dict):
            raise self.confused()
        return found

    async def rows(self, path: str, query: Query | None = None) -> list[dict[str, Any]]:
        """The JSON list of objects at ``path``, as far as they have an id."""
        found = self.reading(await self.call("GET", path, query=query))
        if not isinstance(found, list):
            raise self.confused()
        return [row for row in found if isinstance(row, dict) and isinstance(row.get("id"), str)]

    def confused(self, *, effect: bool = False) -> ChannelError:
        """The error for an answer that cannot be understood."""
        if effect:
            return UnknownOutcome("unknown-outcome", server=self.host, words="garbled answer")
        return TransientError("server-confused", server=self.host)

    async def _asked(
        self,
        method: str,
        path: str,
        content: Mapping[str, Any],
        silence: float,
        effect: bool,
        doubt: bool,
    ) -> Answer:
        import httpx2

        auth = await self.auth()
        content = dict(content) | {"headers": {**await self.headers(), **content["headers"]}}
        timeout = httpx2.Timeout(silence, connect=CONNECT)
        self._traffic.asked()
        try:
            async with self._client(effect) as client:
                request = client.build_request(method, self._url(path), timeout=timeout, **content)
                answer = await client.send(request, auth=auth, stream=True)
                try:
                    body = await body_of(answer, JSON_LIMIT)
                finally:
                    await answer.aclose()
                headers = headers_of(answer)
                self._traffic.answered(headers, self.context.now(), effect=effect)
                return Answer(answer.status_code, headers, body)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout) as error:
            raise self._away(error) from error
        except (httpx2.InvalidURL, httpx2.UnsupportedProtocol) as error:
            raise ConfigError("bad-server", server=self.host) from error
        except (httpx2.HTTPError, OSError, TooLarge) as error:
            if doubt:
                words = type(error).__name__
                raise UnknownOutcome("unknown-outcome", server=self.host, words=words) from error
            raise self._away(error) from error

    async def lines(self, path: str, silence: float) -> AsyncIterator[str]:
        """The lines of an answer that does not end; raises as ``call`` does.

        ``silence``: seconds without a line, after which nobody is there any more.
        """
        import httpx2

        timeout = httpx2.Timeout(silence, connect=CONNECT)
        try:
            async with new_client(self.base_url, keep=False) as client:
                own = dict(await self.headers())
                request = client.build_request("GET", self._url(path), timeout=timeout, headers=own)
                answer = await client.send(request, auth=await self.auth(), stream=True)
                try:
                    if not answer.is_success:
                        body = await body_of(answer, JSON_LIMIT)
                        raise self.refusal(Answer(answer.status_code, headers_of(answer), body))
                    async for line in answer.aiter_lines():
                        yield line
                finally:
                    await answer.aclose()
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, TooLarge) as error:
            raise self._away(error) from error

    def _away(self, error: BaseException) -> ChannelError:
        if isinstance(error, TooLarge):
            return TransientError("server-confused", server=self.host)
        if "CERTIFICATE_VERIFY_FAILED" in str(error):
            return ConfigError("bad-certificate", server=self.host)
        return TransientError("server-away", server=self.host)

    def _url(self, path: str) -> str:
        return path if path.startswith(("http://", "https://")) else self.base_url + path

    @contextlib.asynccontextmanager
    async def _client(self, fresh: bool) -> AsyncIterator["httpx2.AsyncClient"]:
        if fresh:
            async with new_client(self.base_url, keep=False) as client:
                yield client
            return
        if self._kept is None:
            self._kept = new_client(self.base_url, keep=True)
        yield self._kept

    # --- what an answer means ----------------------------------------------------------------

    def _failed(self, answer: Answer, doubt: bool) -> ChannelError:
        if answer.status >= 500 and doubt:
            words = self.redacted(self.words(answer))
            return UnknownOutcome("unknown-outcome", server=self.host, words=words)
        error = self.refusal(answer)
        error.answered = True
        if isinstance(error, TransientError) and error.retry_after:
            self._traffic.told_to_wait(error.retry_after, self.context.now())
        return error

    def refusal(self, answer: Answer) -> ChannelError:
        """What an answer that is not 2xx means; a channel knows more of its service's codes."""
        words = self.redacted(self.words(answer))
        match answer.status:
            case 401:
                return AuthError("token-refused", server=self.host, words=words)
            case 403:
                return AuthError("token-forbidden", server=self.host, words=words)
            case 408 | 425:
                return TransientError("server-busy", server=self.host, words=words)
            case 429:
                wait = answer.retry_after
                return TransientError("rate-limited", server=self.host, retry_after=wait)
            case status if status >= 500:
                wait = answer.retry_after
                return TransientError("server-later", server=self.host, retry_after=wait)
            case status if 300 <= status < 400:  # a network that wants a sign-in of its own
                return TransientError("network-interferes", server=self.host)
        return PermanentError("refused-message", server=self.host, words=words or answer.status)

    def words(self, answer: Answer) -> str:
        """What the service said, for a person."""
        said = answer.values
        for name in ("message", "error_description", "description", "detail", "error"):
            if isinstance(said.get(name), str):
                return str(said[name])
        return ""

    def redacted(self, text: str) -> str:
        """Words of the service, cut short, without any secret of ours in them."""
        for secret in self._secrets.values():
            if secret:
                text = text.replace(secret, "…")
        return " ".join(text.split())[:_WORDS]
