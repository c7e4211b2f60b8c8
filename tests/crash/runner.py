"""The test's side of the zygote: start a job, kill it at a point or after a while."""

from pathlib import Path
from typing import Any

from tests.forking import KILLED, Forker

__all__ = ["KILLED", "Runner"]


class Runner:
    """Runs jobs of ``tests.crash.jobs``, one at a time, each in a process of its own."""

    def __init__(self, log: Path) -> None:
        self._forker = Forker("tests.crash.zygote", log)
        self.words = self._forker.words
        """What the jobs printed."""
        self.close = self._forker.close

    def run(
        self, job: str, *, crash_at: str = "", after: float | None = None, **arguments: Any
    ) -> int:
        """The exit code of a job, killed at a named point or ``after`` seconds."""
        order = {"job": job, "arguments": arguments, "crash_at": crash_at}
        return self._forker.run(order, after)
