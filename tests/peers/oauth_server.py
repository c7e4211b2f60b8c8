"""An authorization server on loopback: RFC 6749 with PKCE (RFC 7636), rotation and faults.

Access tokens are JWTs (HS256) that Dovecot checks by itself; ``good_token`` checks them for others.
A refresh token is worth something once when ``rotates``; ``browser`` does what a person would.
``plan`` gives the next calls of the token endpoint their faults, one each in order:

=============  ==========================================================================
"ok"           none
"500", "429"   that status, with the headers of ``pause``
"drop"         the connection ends before anything was done
"lost"         everything is done (rotation, too), then the connection ends without a word
"cut"          the same, with half an answer
"garbage"      the same, with an answer that is no JSON
"html"         a page, as a hotel's network would show
"redirect"     302 to another host
"hang"         nothing, for as long as the test lasts
"refused"      invalid_grant, whatever was shown
"client"       invalid_client
=============  ==========================================================================
"""

import base64
import hashlib
import hmac
import http.client
import json
import secrets
import ssl
import threading
import time
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.peers.process import HOST

ISSUER = "https://issuer.test"
KEY = b"a key that only the tests know......"


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token(address: str, *, seconds: float = 3600, key: bytes = KEY, issuer: str = ISSUER) -> str:
    """An access token of ``address`` as Dovecot takes it; negative ``seconds``: ended then."""
    now = int(time.time())
    head = {"alg": "HS256", "typ": "JWT", "kid": "default"}
    claims = {"iss": issuer, "sub": address, "email": address, "iat": now - 7200}
    claims |= {"exp": now + int(seconds), "jti": secrets.token_hex(4)}  # type: ignore[dict-item]
    text = ".".join(_encoded(json.dumps(part).encode()) for part in (head, claims))
    return f"{text}.{_encoded(hmac.digest(key, text.encode(), 'sha256'))}"


def good_token(address: str, shown: str) -> bool:
    """Whether a token was made here, for this address, and has not ended."""
    text, _, signature = shown.rpartition(".")
    if not hmac.compare_digest(signature, _encoded(hmac.digest(KEY, text.encode(), "sha256"))):
        return False
    body = text.partition(".")[2]
    claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return claims["email"] == address and claims["exp"] > time.time()


class OAuthServer:
    """Starts when made, ``close`` ends it. ``address`` is who sits at the browser."""

    def __init__(
        self,
        address: str,
        *,
        client_id: str = "client-1",
        client_secret: str = "",
        rotates: bool = True,
        lasts: float = 3600,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.address = address
        self.client_id, self.client_secret = client_id, client_secret
        self.rotates = rotates
        self.lasts = lasts
        self.issued: list[str] = []
        """Every access and refresh token and code there ever was."""
        self.calls: list[dict[str, str]] = []
        """The forms that came to the token endpoint."""
        self.alive: set[str] = set()
        self.tells: dict[str, Any] = {}
        """What else a good answer says."""
        self.pause = {"Retry-After": "7"}
        """Headers of a 429 or 500."""
        self.over = threading.Event()
        self._codes: dict[str, dict[str, str]] = {}
        self._plan: deque[str] = deque()
        self._server = _Server((HOST, 0), _Handler)
        self._server.peer = self
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.name = "peer-oauth"
        self._thread.start()
        scheme = "http" if tls is None else "https"
        self.base = f"{scheme}://{HOST}:{self._server.server_address[1]}"
        self.settings = {
            "auth": "oauth2",
            "client_id": client_id,
            "authorize_url": f"{self.base}/authorize",
            "token_url": f"{self.base}/token",
            "scope": "mail",
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.over.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def plan(self, *faults: str) -> None:
        self._plan.extend(faults)

    def new_refresh_token(self) -> str:
        """One that counts, as if somebody had signed in before."""
        made = self._issue("refresh-" + secrets.token_urlsafe(24))
        self.alive.add(made)
        return made

    # the browser

    def browser(self, url: str, *, decline: bool = False, language: str = "en") -> tuple[int, str]:
        """Open ``url``, agree (or not), and follow the way back; status and page of its end."""
        asked = dict(parse_qsl(urlsplit(url).query))
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert "code_verifier" not in url
        back = urlsplit(asked["redirect_uri"])
        query = {"state": asked["state"]}
        query |= {"error": "access_denied"} if decline else {"code": self._code(asked)}
        return get(f"{back.geturl()}?{urlencode(query)}", language)

    def _code(self, asked: dict[str, str]) -> str:
        code = self._issue("code-" + secrets.token_urlsafe(24))
        self._codes[code] = asked
        return code

    def _issue(self, value: str) -> str:
        self.issued.append(value)
        return value

    # the token endpoint

    def answer(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        if form.get("client_id") != self.client_id or (
            self.client_secret and form.get("client_secret") != self.client_secret
        ):
            return 401, {"error": "invalid_client", "error_description": "unknown client"}
        good = self._good_code(form) if form.get("grant_type") == "authorization_code" else (
            form.get("grant_type") == "refresh_token" and form.get("refresh_token") in self.alive
        )  # fmt: skip
        if not good:
            return 400, {"error": "invalid_grant", "error_description": "not (any more)"}
        made = self._issue(token(self.address, seconds=self.lasts))
        values: dict[str, Any] = {"access_token": made, "token_type": "Bearer"}
        values["expires_in"] = int(self.lasts)
        values |= self.tells
        if self.rotates or "refresh_token" not in form:
            self.alive.discard(form.get("refresh_token", ""))
            values["refresh_token"] = self.new_refresh_token()
        return 200, values

    def _good_code(self, form: dict[str, str]) -> bool:
        asked = self._codes.pop(form.get("code", ""), None)
        if asked is None or asked["redirect_uri"] != form.get("redirect_uri"):
            return False
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        return asked["code_challenge"] == _encoded(digest)

    def called(self, form: dict[str, str]) -> str:
        """Note a call of the token endpoint; gives its fault."""
        self.calls.append(form)
        return self._plan.popleft() if self._plan else "ok"


def get(url: str, language: str = "en", **headers: str) -> tuple[int, str]:
    """What a browser gets from a page on this machine."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(HOST, parts.port or 80, timeout=5)
    try:
        sent = {"Accept-Language": language, "Host": parts.netloc, **headers}
        connection.request("GET", f"{parts.path or '/'}?{parts.query}", headers=sent)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class _Server(ThreadingHTTPServer):
    peer: OAuthServer


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        form = dict(parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        fault = self.server.peer.called(form)
        if fault == "hang":
            self.server.peer.over.wait(10)
        if fault in {"drop", "hang"}:
            self.close_connection = True
        elif not self._fail(fault):
            self._reply(*self.server.peer.answer(form), fault=fault)

    def _fail(self, fault: str) -> bool:
        """Whether the fault was all the answer."""
        if fault in {"500", "429"}:
            self._say(int(fault), b"{}", self.server.peer.pause)
        elif fault == "html":
            self._say(200, b"<html>Welcome to the hotel</html>", {})
        elif fault == "redirect":
            self._say(302, b"", {"Location": "http://portal.example/"})
        elif fault in {"refused", "client"}:
            code = "invalid_grant" if fault == "refused" else "invalid_client"
            self._say(400, json.dumps({"error": code}).encode(), {})
        else:
            return False
        return True

    def _reply(self, status: int, values: dict[str, Any], fault: str) -> None:
        data = json.dumps(values).encode()
        if fault == "lost":
            self.close_connection = True
        elif fault == "cut":
            self._say(status, data[:20], {"Content-Length": str(len(data))})
            self.close_connection = True
        else:
            self._say(status, b"surely" if fault == "garbage" else data, {})

    def _say(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""
