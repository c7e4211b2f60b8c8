"""A process that has something loaded and forks for each order: starts that cost next to nothing.

``serve`` is its side, ``Forker`` the test's. Orders and answers are JSON objects, one a line:
{"pid"} when a process has begun, {"exit"} when it has ended.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[1]
KILLED = -signal.SIGKILL


class Forker:
    """Runs orders of a module that serves, one at a time, each in a process of its own."""

    def __init__(
        self, module: str, log: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._log = log.open("w")
        self._server = subprocess.Popen(
            [sys.executable, "-m", module],
            cwd=REPOSITORY,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def run(self, order: Mapping[str, Any], after: float | None = None) -> int:
        """The exit code of an order, killed ``after`` seconds."""
        pid = self._tell(order)["pid"]
        if after is None:
            return self._hear()["exit"]
        timer = threading.Timer(after, _kill, (pid,))
        timer.start()
        code = self._hear()["exit"]
        timer.cancel()
        timer.join()
        return code

    def words(self) -> str:
        """What went to the server's stderr."""
        return Path(self._log.name).read_text()

    def close(self) -> None:
        assert self._server.stdin
        assert self._server.stdout
        self._server.stdin.close()
        self._server.wait(30)
        self._server.stdout.close()
        self._log.close()

    def _tell(self, order: Mapping[str, Any]) -> dict[str, int]:
        assert self._server.stdin
        self._server.stdin.write(json.dumps(order) + "\n")
        self._server.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, int]:
        assert self._server.stdout
        line = self._server.stdout.readline()
        assert line, self.words()
        answer: dict[str, int] = json.loads(line)
        return answer


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # it has ended, and is about to be told
        os.kill(pid, signal.SIGKILL)


def serve(work: Callable[[dict[str, Any]], None]) -> None:
    """Fork for each order; ``work`` ends the process it is called in."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            answers.close()
            work(order)
        _answer(answers, pid=pid)
        _, status = os.waitpid(pid, 0)
        _answer(answers, exit=os.waitstatus_to_exitcode(status))


def _answer(stream: Any, **values: int) -> None:
    stream.write(json.dumps(values) + "\n")
    stream.flush()
