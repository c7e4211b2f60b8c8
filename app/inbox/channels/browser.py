"""Signing in with the browser, as every channel does it that can. Loop thread.

RFC 6749 section 4.1, RFC 7636, RFC 8252 section 7.3. The browser comes back to a port of this
machine that is open for this one sign-in; what does not carry its ``state`` is turned away and
changes nothing.
"""

import asyncio
import base64
import hashlib
import html
import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from app.base.errors import AuthError

PATIENCE = 300.0
"""Seconds a person may take in the browser."""
_HEAD_LIMIT = 16 * 1024
_HEAD_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Challenge:
    """The secrets of one sign-in (RFC 7636 section 4, method S256)."""

    state: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48), repr=False)

    @property
    def challenge(self) -> str:
        digest = hashlib.sha256(self.verifier.encode("ascii")).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


class Loopback:
    """The place the browser comes back to; ``answer`` is the query that carried the state."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._server: asyncio.Server | None = None
        self.port = 0
        self.answer: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()

    async def __aenter__(self) -> "Loopback":
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", 0, limit=_HEAD_LIMIT, backlog=5
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()
        self.answer.cancel()

    async def came(self, patience: float) -> dict[str, str]:
        """What the browser brings; raises ``AuthError("sign-in-timeout")``."""
        try:
            async with asyncio.timeout(patience):
                return await self.answer
        except TimeoutError as error:
            raise AuthError("sign-in-timeout", seconds=round(patience)) from error

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_HEAD_PATIENCE):
                head = await reader.readuntil(b"\r\n\r\n")
                found, page = self._judge(head.decode("latin-1"))
                writer.write(page)
                await writer.drain()
                writer.close()
                await writer.wait_closed()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            writer.close()
            return
        if found and not self.answer.done():
            self.answer.set_result(found)

    def _judge(self, head: str) -> tuple[dict[str, str], bytes]:
        """What the browser brings, and the page it gets for it."""
        line, *rest = head.split("\r\n")
        pairs = (each.partition(":") for each in rest)
        headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
        language = headers.get("accept-language", "")
        method, _, target = line.rpartition(" ")[0].partition(" ")
        parts = urlsplit(target)
        if method != "GET" or parts.path != "/" or not self._is_us(headers.get("host", "")):
            return {}, _page(404, "other", language)
        query = dict(parse_qsl(parts.query))
        if not secrets.compare_digest(query.get("state", "").encode(), self._state.encode()):
            return {}, _page(400, "other", language)
        return query, _page(200, "done" if query.get("code") else "declined", language)

    def _is_us(self, host: str) -> bool:
        """No page of elsewhere under a name that was pointed at this machine."""
        return host in {f"127.0.0.1:{self.port}", f"localhost:{self.port}"}


_TEXTS = {
    "done": {
        "en": "You are signed in. You can close this page and go back to Nightdesk.",
        "pt": "A sessão foi iniciada. Pode fechar esta página e voltar ao Nightdesk.",
        "it": "L'accesso è riuscito. Puoi chiudere questa pagina e tornare a Nightdesk.",
        "ca": "Has iniciat la sessió. Pots tancar aquesta pàgina i tornar al Nightdesk.",
        "es": "Has iniciado sesión. Puedes cerrar esta página y volver a Nightdesk.",
    },
    "declined": {
        "en": "Nothing was changed. You can close this page and try again in Nightdesk.",
        "pt": "Nada foi alterado. Pode fechar esta página e tentar de novo no Nightdesk.",
        "it": "Non è cambiato nulla. Puoi chiudere questa pagina e riprovare in Nightdesk.",
        "ca": "No ha canviat res. Pots tancar aquesta pàgina i tornar-ho a provar al Nightdesk.",
        "es": "No ha cambiado nada. Puedes cerrar esta página y reintentarlo en Nightdesk.",
    },
    "other": {
        "en": "This is not the page Nightdesk is waiting for.",
        "pt": "Esta não é a página que o Nightdesk espera.",
        "it": "Questa non è la pagina che Nightdesk aspetta.",
        "ca": "Aquesta no és la pàgina que espera el Nightdesk.",
        "es": "Esta no es la página que espera Nightdesk.",
    },
}


def _page(status: int, text: str, accept_language: str) -> bytes:
    """A small answer in the browser's own language, that loads nothing and tells nobody."""
    wished = (part.strip()[:2].lower() for part in accept_language.split(","))
    language = next((each for each in wished if each in _TEXTS[text]), "en")
    said = html.escape(_TEXTS[text][language])
    body = (
        f'<!DOCTYPE html><html lang="{language}"><meta charset="utf-8"><title>Nightdesk</title>'
        f"<p>{said}</p></html>"
    ).encode()
    reason = {200: "OK", 400: "Bad Request", 404: "Not Found"}[status]
    head = (
        f"HTTP/1.1 {status} {reason}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode("ascii") + body
