"""Seven hundred hostile mails in the real window: nothing loads, nothing runs, nothing hangs.

The window lives in a process of its own whose system calls are read (``strace``), so that what Qt
does by itself is seen, too. Faults 36 to 39 of the list.
"""

import json
import re
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.peers.process import need
from tests.ui.hostile_run import MARK

PARTS = 4
"""So many processes, one after another: none takes long, whatever else the machine does."""
HANG = 600
"""Seconds for one of them."""
ROOT = Path(__file__).parents[2]
OPENED = re.compile(r'\bopen(?:at2?)?\((?:(\w+), )?"((?:[^"\\]|\\.)*)"')
REACHED = re.compile(r"\b(connect|sendto|sendmsg)\(\d+, .*?sa_family=AF_(INET6?|UNIX)")
SYSTEM = (
    *("/usr/share/fonts/", "/usr/local/share/fonts/", "/etc/fonts/", "/var/cache/fontconfig/"),
    *("/usr/share/mime/", "/usr/share/icons/", "/usr/share/zoneinfo/", "/etc/localtime"),
    *("/usr/lib/", "/usr/local/lib/", "/lib/", "/lib64/", "/etc/ld.so.cache"),
    *("/sys/devices/system/cpu", "/proc/self/maps", "/proc/sys/vm/overcommit_memory"),
)


@dataclass(frozen=True)
class Watched:
    """What the process said, and what was seen of it: system calls by stage, and visitors."""

    report: dict[str, Any]
    canary: Path
    attacked: list[str]
    control: list[str]
    visits: int


def watched(folder: Path, part: int) -> Watched:
    """One run, of a part of the mails."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        came = count_visits(server)
        log = folder / "calls"
        calls = "trace=open,openat,openat2,connect,sendto,sendmsg,execve"
        watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", calls, "-o", str(log)]
        web = f"127.0.0.1:{server.getsockname()[1]}"
        run = [sys.executable, "-m", "tests.ui.hostile_run", str(folder), web]
        command = [*watch, *run, str(part), str(PARTS)]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=HANG, check=False
        )
    assert done.returncode == 0, done.stderr[-4000:]
    lines = log.read_text(errors="replace").splitlines()
    at = {stage: next(n for n, line in enumerate(lines) if f"{MARK}{stage}" in line)
          for stage in ("begin", "end", "try", "control")}  # fmt: skip
    report = json.loads((folder / "report.json").read_text())
    attacked, control = lines[at["begin"] : at["end"]], lines[at["try"] : at["control"]]
    return Watched(report, folder / "canary", attacked, control, len(came))


def count_visits(server: socket.socket) -> list[int]:
    """Who connects, from now on, until the server is closed."""
    came: list[int] = []

    def accept() -> None:
        while True:
            try:
                server.accept()[0].close()
            except OSError:
                return
            came.append(1)

    threading.Thread(target=accept, daemon=True).start()
    return came


def opened(lines: list[str]) -> list[str]:
    """The paths that were opened, or tried to; relative ones stay so."""
    found = [match[2] for line in lines if (match := OPENED.search(line))]
    return [path for path in found if not path.startswith(MARK)]


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_loads_nothing_runs_nothing_hangs(part: int, tmp_path: Path) -> None:
    """All that is asked of a run in one test: several would run on several workers, each anew."""
    need("strace")
    seen = watched(tmp_path, part)
    all_are_shown_formatted_or_as_text(seen)
    no_file_is_opened_but_the_program_s_own(seen)
    nobody_is_spoken_to_and_no_program_is_started(seen)
    the_watch_would_have_seen_it(seen)
    none_holds_the_window_up(seen)


def all_are_shown_formatted_or_as_text(watched: Watched) -> None:
    assert watched.report["shown"] >= 700 // PARTS
    assert watched.report["formatted"] >= 600 // PARTS
    assert watched.report["wrong"] == []


def no_file_is_opened_but_the_program_s_own(watched: Watched) -> None:
    own = (str(ROOT), sys.prefix, sys.base_prefix, str(Path(sys.prefix).resolve()),
           str(watched.canary.parent / "profile"), *SYSTEM)  # fmt: skip
    others = [path for path in opened(watched.attacked) if not path.startswith(own)]
    assert others == []


def nobody_is_spoken_to_and_no_program_is_started(watched: Watched) -> None:
    assert [line for line in watched.attacked if REACHED.search(line)] == []
    assert [line for line in watched.attacked if "execve(" in line] == []


def the_watch_would_have_seen_it(watched: Watched) -> None:
    """The same process did it on purpose, with Qt's own view and a socket of Qt's."""
    found = opened(watched.control)
    assert "secret.png" in found
    assert str(watched.canary / "secret.png") in found
    assert [line for line in watched.control if REACHED.search(line)]
    assert watched.visits == 1


def none_holds_the_window_up(watched: Watched) -> None:
    """A guard against hangs, of the thread that paints; no goal of speed."""
    seconds, _, name = watched.report["slowest"][0]
    assert seconds < 10, name
