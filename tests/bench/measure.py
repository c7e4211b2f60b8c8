"""What benches share: running a command with its time and memory, medians, a table."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench import compiled_once

_QUIET = 2.0


def environment(**more: str) -> dict[str, str]:
    """Our environment for a measured process: its modules are compiled once, as when installed."""
    return {**compiled_once(), **more}


@dataclass(frozen=True, slots=True)
class Run:
    """A run of a command: wall and processor seconds, peak PSS of all its processes in MB."""

    seconds: float
    cpu: float
    peak_mb: float
    output: str


def run(
    command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Run:
    """Run to the end; raises ``CalledProcessError`` when it fails."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**(env or {})),
        cwd=cwd,
        start_new_session=True,
    )
    watch = _Watch(process.pid)
    out, err = process.communicate()
    seconds = time.perf_counter() - started
    watch.end()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, out, err)
    return Run(seconds, watch.cpu, watch.peak_mb, out)


class _Watch:
    """Samples the processes of a session: processor time of each, proportional set size of all."""

    def __init__(self, session: int) -> None:
        self.peak_mb = 0.0
        self._ticks: dict[int, int] = {}
        self._session = session
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    @property
    def cpu(self) -> float:
        """Seconds, to the accuracy of the last sample of each process."""
        return sum(self._ticks.values()) / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        self._over.set()
        self._thread.join()

    def _sample(self) -> None:
        while not self._over.wait(0.05):
            found = _of_session(self._session)
            self._ticks.update(found)
            self.peak_mb = max(self.peak_mb, sum(map(pss_mb, found)))


def _of_session(session: int) -> dict[int, int]:
    """The session's processes and the clock ticks each has used."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == session:
                found[int(entry.name)] = int(fields[11]) + int(fields[12])
    return found


def wait_until_settled(pid: int, most: float) -> None:
    """Wait until a process used no processor for two seconds, at most ``most`` seconds."""
    end = time.monotonic() + most
    quiet_since, known = time.monotonic(), cpu_of(pid)
    while time.monotonic() < min(end, quiet_since + _QUIET):
        time.sleep(0.1)
        if (now := cpu_of(pid)) != known:
            quiet_since, known = time.monotonic(), now


def cpu_of(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pss_mb(pid: int) -> float:
    """The proportional set size of a process; 0 when it is gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    line = next((x for x in text.splitlines() if x.startswith("Pss:")), "Pss: 0")
    return int(line.split()[1]) / 1024


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns as wide as their widest cell."""
    cells = [[str(c) for c in row] for row in (head, *rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    lines = ("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(line.rstrip() for line in lines)
