"""The test's side of the zygote: start a job, kill it at a point or after a while."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parents[2]
KILLED = -signal.SIGKILL


class Runner:
    """Runs jobs of ``tests.crash.jobs``, one at a time, each in a process of its own."""

    def __init__(self, log: Path) -> None:
        self._log = log.open("w")
        self._zygote = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.zygote"],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def run(
        self, job: str, *, crash_at: str = "", after: float | None = None, **arguments: Any
    ) -> int:
        """The exit code of a job, killed at a named point or ``after`` seconds."""
        order = {"job": job, "arguments": arguments, "crash_at": crash_at}
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
        """What the jobs printed."""
        return Path(self._log.name).read_text()

    def close(self) -> None:
        assert self._zygote.stdin
        assert self._zygote.stdout
        self._zygote.stdin.close()
        self._zygote.wait(30)
        self._zygote.stdout.close()
        self._log.close()

    def _tell(self, order: dict[str, Any]) -> dict[str, int]:
        assert self._zygote.stdin
        self._zygote.stdin.write(json.dumps(order) + "\n")
        self._zygote.stdin.flush()
        return self._hear()

    def _hear(self) -> dict[str, int]:
        assert self._zygote.stdout
        line = self._zygote.stdout.readline()
        assert line, self.words()
        answer: dict[str, int] = json.loads(line)
        return answer


def _kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)  # a zombie until the zygote has told its end: the pid is its own
