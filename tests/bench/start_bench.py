"""From a click to the first rows of the queue (goal P6), beside a bare window of PySide6.

``python -m tests.bench.start_bench [--quick] [--rounds N] [--keep FOLDER]``. Each round starts,
interleaved and each as a process of its own: a bare window; Nightdesk with 50,000 messages;
Nightdesk with 1,000,000. Times run from the start of the process to the moment its window has been
painted, and until it takes commands; memory is PSS a second and a half later. Offscreen.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.base.paths import Profile
from app.store import database, projection
from tests.bench.measure import environment as measured_environment
from tests.bench.measure import median, pss_mb, table
from tests.house import make_profile

REPOSITORY = Path(__file__).parents[2]
SIZES = (50_000, 1_000_000)
SETTLED = 1.5
PATIENCE = 120.0
GOALS = {50_000: 2.0, 1_000_000: 2.2}
READY_GOAL, MEMORY_GOAL = 5.0, 60.0

BARE = """
import json, time
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
print(json.dumps({"painted": time.monotonic(), "cpu": time.process_time()}), flush=True)
told_to_end = QSocketNotifier(0, QSocketNotifier.Type.Read)
told_to_end.activated.connect(app.quit)
app.exec()
"""

# The program's own start, with a witness at the first paint and one where it takes commands.
OURS = """
import json, sys, time
from app.cli import main
from app.ui import start
from app.ui.triage.queue_delegate import QueueDelegate
painted = []
paint, open_window, work = QueueDelegate.paint, start.open_window, start._work

def count(self, *args):
    painted.append(1)
    paint(self, *args)

def tell(**values):
    print(json.dumps(values), flush=True)

def opened(*args, **more):
    window = open_window(*args, **more)
    tell(painted=time.monotonic(), cpu=time.process_time(), rows=len(painted))
    return window

async def working(window, *rest):
    from PySide6.QtCore import QSocketNotifier
    from app.ui.session import Session
    begin = Session.start

    def started(self):
        begin(self)
        tell(ready=time.monotonic())
        told_to_end = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
        told_to_end.activated.connect(window.close)

    Session.start = started
    await work(window, *rest)

QueueDelegate.paint, start.open_window, start._work = count, opened, working
sys.exit(main(sys.argv[1:]))
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds to the first paint, of the processor till then, to taking commands; MB, rows."""

    painted: float
    cpu: float
    ready: float
    memory: float
    rows: int


def start(script: str, *arguments: str) -> Start:
    """Start a program and wait until it has settled and ended; raises when nothing was painted."""
    with (
        tempfile.TemporaryDirectory(prefix="start-bench-") as home,
        _child(script, arguments, home) as (process, began),
    ):
        assert process.stdin
        assert process.stdout
        told: dict[str, float] = {}
        last = "painted" if script is BARE else "ready"
        while last not in told:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError("the window ended before it was ready")
            if line.startswith("{"):
                told |= json.loads(line)
        time.sleep(SETTLED)
        memory = pss_mb(process.pid)
        process.stdin.write("enough\n")
        process.stdin.flush()
    painted = told["painted"] - began
    ready = told.get("ready", 0.0) - began
    return Start(painted, told["cpu"], ready, memory, int(told.get("rows", 0)))


@contextmanager
def _child(
    script: str, arguments: tuple[str, ...], home: str
) -> "Iterator[tuple[subprocess.Popen[str], float]]":
    environment = measured_environment(HOME=home, QT_QPA_PLATFORM="offscreen")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=REPOSITORY,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process, began
        process.wait(PATIENCE)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


# --- a workspace of any size -----------------------------------------------------------------

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_MINUTE = 60_000_000
_BEGIN = 1_500_000_000_000_000
_EACH = 4
"""Messages in a conversation."""
_ROWS = (
    """INSERT INTO customer (id, name, language, company, notes, created_at, rev)
    SELECT i, 'Customer ' || i, '', '', '', 0, 1 FROM n""",
    """INSERT INTO identity (id, customer, kind, address, shown, name, rev)
    SELECT i + 1000000000, i, 'email', 'c' || i || '@example.com', 'c' || i || '@example.com',
    'Customer ' || i, 1 FROM n""",
    """INSERT INTO conversation (id, number, customer, subject, base_subject, status, priority,
    assignee, waiting_since, created_at, rev)
    SELECT i, i, i, 'A question about order ' || i, 'a question about order ' || i,
    CASE WHEN i % 20 = 0 THEN 'open' WHEN i % 20 = 1 THEN 'waiting' ELSE 'resolved' END, 'normal',
    CASE WHEN i % 40 = 0 THEN (SELECT min(id) FROM agent) END,
    CASE WHEN i % 20 = 0 THEN :begin + i * :minute END, :begin, 1 FROM n""",
    """INSERT INTO message (id, conversation, direction, channel, message_id, remote_id,
    in_reply_to, refs, sender_identity, sender, recipients, reply_to, subject, received_at, preview,
    files, digest, flags, authentication, rev)
    SELECT i, (i - 1) / :each + 1, CASE i % 2 WHEN 0 THEN 'out' ELSE 'in' END, 'email',
    '<' || i || '@example.com>', '', '', '', 0, 'Customer <c@example.com>',
    'Help <help@example.com>', '', 'A question about an order', :begin + i * :minute / 4,
    'Hello, where is the parcel that I ordered last week? It was to be here by Monday, number '
    || i, '', zeroblob(32), CASE WHEN i % 80 < 4 THEN 0 ELSE 1 END, '', 1 FROM n""",
    """INSERT INTO message_text (message, body, rev)
    SELECT i, 'Hello, where is the parcel that I ordered last week? ' || i, 1 FROM n""",
)


def workspace(folder: Path, messages: int) -> Profile:
    """A workspace with so many messages, a twentieth of its conversations open; made once."""
    profile = Profile(folder / "profile")
    if profile.exists:
        return profile
    folder.mkdir(parents=True, exist_ok=True)
    make_profile(folder)
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    few = messages // _EACH
    for n, statement in enumerate(_ROWS):
        values = {"count": few if n < 3 else messages, "begin": _BEGIN}
        values |= {"minute": _MINUTE, "each": _EACH}
        names = {k: v for k, v in values.items() if f":{k}" in _NUMBERS + statement}
        into, _, select = statement.partition("SELECT")
        connection.execute(f"{into} {_NUMBERS} SELECT {select}", names)
    for first in range(1, few + 1, 5000):
        ids = json.dumps(list(range(first, min(first + 5000, few + 1))))
        values = {"ids": ids, "version": 1}
        connection.execute(f"INSERT INTO summary {projection.ALONE}", values)
    for counting in projection.TALLY_ALL:
        connection.execute(counting)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return profile


def measure(folder: Path, sizes: tuple[int, ...], rounds: int) -> dict[int, list[Start]]:
    """Starts by number of messages; 0 is the bare window. One unmeasured round warms the cache."""
    profiles = {size: workspace(folder / str(size), size) for size in sizes}
    found: defaultdict[int, list[Start]] = defaultdict(list)
    for n in range(rounds + 1):
        runs = {0: start(BARE)}
        for size, profile in profiles.items():
            runs[size] = start(OURS, "--profile", str(profile.root))
            if not runs[size].rows:
                raise RuntimeError("the window was painted without rows")
        for size, run in runs.items() if n else ():
            found[size].append(run)
    return found


def report(found: dict[int, list[Start]]) -> str:
    bare = found[0]
    floor = median(run.painted for run in bare)
    memory = median(run.memory for run in bare)
    lines: list[tuple[object, ...]] = [
        ("bare window", f"{floor * 1000:.0f} ms", "", "", "", "", "", f"{memory:.0f} MB", "")
    ]
    for size, runs in found.items():
        if size == 0:
            continue
        # Each start against the bare one of its own round: both felt the same load.
        painted = median(r.painted / b.painted for r, b in zip(runs, bare, strict=True))
        cpu = median(r.cpu / b.cpu for r, b in zip(runs, bare, strict=True))
        ready = median(r.ready / b.painted for r, b in zip(runs, bare, strict=True))
        more = median(run.memory for run in runs) - memory
        lines.append(
            (
                f"{size:,} messages",
                f"{median(r.painted for r in runs) * 1000:.0f} ms",
                f"{painted:.2f}x",
                f"<= {GOALS.get(size, 2.2)}x",
                f"{cpu:.2f}x",
                f"{ready:.2f}x",
                f"<= {READY_GOAL:g}x",
                f"+{more:.0f} MB",
                f"<= {MEMORY_GOAL:g} MB",
            )
        )
    head = (
        "what",
        "first rows",
        "ratio",
        "goal",
        "processor",
        "takes commands",
        "goal",
        "memory",
        "goal",
    )
    return table(head, lines)


def main(quick: bool = False, rounds: int | None = None, keep: Path | None = None) -> None:
    """Run and print."""
    rounds = rounds or (2 if quick else 7)
    sizes = SIZES[:1] if quick else SIZES
    with tempfile.TemporaryDirectory(prefix="start-bench-") as made:
        found = measure(keep or Path(made), sizes, rounds)
    print(f"start of the window, medians of {rounds}")
    print(report(found))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="tests.bench.start_bench")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--keep", type=Path, help="where the workspaces stay for the next run")
    options = parser.parse_args()
    main(options.quick, options.rounds, options.keep)
