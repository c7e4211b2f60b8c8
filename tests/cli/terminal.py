"""The program as a person starts it: a process of its own, its exit code, its two streams.

Short commands are forked from a process that has the program loaded; ``alone`` starts each anew.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.zygote import MAIN
from tests.forking import KILLED, Forker

HANG = 120.0
STRICT = {"PYTHONWARNINGS": "error", "PYTHONUTF8": "1"}
Words = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """A run that is over."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        """The one JSON object."""
        (only,) = self.lines
        return only


class Terminal:
    """Runs subcommands on one profile, from a folder that is not the program's."""

    def __init__(self, profile: Path, here: Path, forker: Forker) -> None:
        self.profile = profile
        self.here = here
        self.alone = False
        """Whether each start loads the program, as it does for a person."""
        self.forker = forker
        self.env: dict[str, str] = {}
        self.before: list[str] = []
        """What starts the program, when it is not started alone."""
        self._running: list[subprocess.Popen[str]] = []

    def __call__(self, *words: object, input: str = "", profile: Path | None = None) -> Ended:
        """Run to the end; JSON unless the words ask for a person's output by ``--human``."""
        if self.alone or self.before or not words or str(words[0]).startswith("-"):
            return self._start_alone(words, input, profile)
        return self._fork(words, input, profile)

    def _start_alone(self, words: Words, input: str, profile: Path | None) -> Ended:
        done = subprocess.run(
            self._command(words, profile),
            input=input,
            cwd=self.here,
            env=self._environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=HANG,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def _fork(self, words: Words, input: str, profile: Path | None) -> Ended:
        with tempfile.TemporaryDirectory() as name:
            streams = [Path(name, each) for each in ("in", "out", "err")]
            for stream, text in zip(streams, (input, "", ""), strict=True):
                stream.write_text(text, encoding="utf-8")
            order = {
                "argv": self._arguments(words, profile),
                "environment": self._environment(),
                "here": str(self.here),
                "streams": list(map(str, streams)),
            }
            code = self.forker.run(order, HANG)
            _, out, err = (stream.read_text(encoding="utf-8") for stream in streams)
        assert code != KILLED, f"{words} did not end: {err}"
        return Ended(code, out, err)

    def done(self, *words: object, input: str = "") -> Ended:
        """Run something that must work."""
        ended = self(*words, input=input)
        assert ended.code == 0, ended.err
        return ended

    def refused(self, *words: object, input: str = "") -> str:
        """Run something that must fail: 1, nothing on stdout, and the one sentence it says."""
        ended = self(*words, input=input)
        assert ended.code == 1, (ended.out, ended.err)
        (sentence,) = ended.err.splitlines()
        assert sentence.rstrip().endswith("."), sentence
        return sentence

    def start(self, *words: object, **more: Any) -> "subprocess.Popen[str]":
        """Start and leave running; ``end`` ends what the test has not."""
        started = subprocess.Popen(
            self._command(words, None),
            cwd=self.here,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            **more,
        )
        self._running.append(started)
        return started

    def end(self) -> None:
        """Leave nothing running, whatever the test came to."""
        for each in self._running:
            with each:  # closes its pipes and waits
                each.kill()

    def _command(self, words: Words, profile: Path | None) -> list[str]:
        return [*self.before, sys.executable, str(MAIN), *self._arguments(words, profile)]

    def _arguments(self, words: Words, profile: Path | None) -> list[str]:
        given = [str(word) for word in words if word != "--human"]
        as_json = [] if "--human" in words else ["--json"]
        return [*given, "--profile", str(profile or self.profile), *as_json]

    def _environment(self) -> Mapping[str, str]:
        return {**os.environ, **STRICT, **self.env}
