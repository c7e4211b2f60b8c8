"""mastodon-mock: a stateful Mastodon that nobody here wrote, on loopback.

Out of the peers' environment (``tests.peers.python_peer``). A second to start: one a module. Each
person has a token of the same name; ``fault`` is its own way of failing.
"""

import json
import urllib.parse
import urllib.request
from typing import Any, Self

from tests.peers.process import HOST, Process, free_port, give, workdir
from tests.peers.python_peer import interpreter

DOMAIN = "social.example"
_START = 90.0
_CONFIG = f"""
domain = "{DOMAIN}"
[streaming]
heartbeat_seconds = 1.0
[auth]
permissive = false
"""
_PERSON = """
[[seed.accounts]]
username = "{name}"
access_token = "{name}-token-of-the-tests"
"""


class Mastodon:
    """Serves until the end of the ``with``; ``people`` are local, ``others`` of other servers."""

    def __init__(self, *people: str) -> None:
        python = interpreter("mastodon_mock")
        folder = workdir("masto")
        config = folder / "mock.toml"
        config.write_text(_CONFIG + "".join(_PERSON.format(name=name) for name in people))
        give(folder)
        port = free_port()
        self.url = f"http://{HOST}:{port}"
        run = ("-m", "mastodon_mock", "serve", "--config", str(config))
        self._process = Process([python, *run, "--host", HOST, "--port", str(port)], folder)
        self._process.wait_port(port, _START)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stop()

    @staticmethod
    def token(name: str) -> str:
        return f"{name}-token-of-the-tests"

    def ask(self, who: str, method: str, path: str, **sent: Any) -> Any:
        """A request of somebody's; raises ``urllib.error.HTTPError``."""
        asked = urllib.request.Request(
            f"{self.url}/api/{path}",
            data=json.dumps(sent).encode() if sent else None,
            headers={
                "Authorization": f"Bearer {self.token(who)}",
                "Content-Type": "application/json",
            },
            method=method,
        )
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.loads(answer.read() or b"null")

    def says_yes(self, url: str, who: str) -> None:
        """What somebody's browser does with the page that asks whether a program may."""
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(url).query))
        form = urllib.parse.urlencode(query | {"username": who}).encode()
        with urllib.request.urlopen(url.partition("?")[0], form, timeout=30) as page:
            page.read()  # of the program, where it led

    def says(self, who: str, text: str, visibility: str = "direct", **more: Any) -> dict[str, Any]:
        """A post of somebody's."""
        sent = {"status": text, "visibility": visibility} | more
        return dict(self.ask(who, "POST", "v1/statuses", **sent))

    def fault(self, method: str, path: str, effect: dict[str, Any], count: int = 1) -> None:
        """Fail so the next ``count`` requests."""
        match = {"methods": [method], "path": path}
        self.ask("nobody", "POST", "v1/_mock/faults", match=match, effect=effect, count=count)
