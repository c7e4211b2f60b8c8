"""P3: a Maildir of real mail to searchable and threaded, beside mu, notmuch and parsing alone.

``python -m tests.bench.import_bench [--messages N] [--rounds R]``: everything in one run, taking
turns, medians. The floor reads and parses each file with the Rust parser and does nothing else.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import cycle, islice
from pathlib import Path

from tests.bench import measure, real_mail

ROOT = Path(__file__).resolve().parents[2]
RATE_GOAL, SIZE_GOAL = 2_500, 0.9
PEER_GOALS = {"mu": 3.0, "notmuch": 7.0}
_FLOOR = """
import sys, pathlib, fast_mail_parser as f
for p in pathlib.Path(sys.argv[1], "cur").iterdir():
    try: f.parse_email(p.read_bytes())
    except Exception: pass
"""


def make_maildir(folder: Path, messages: int) -> int:
    """Real mail, and beyond its end again under other Message-IDs; returns the bytes written."""
    (folder / "cur").mkdir(parents=True)
    (folder / "new").mkdir()
    (folder / "tmp").mkdir()
    mails = real_mail.messages(messages)
    size = 0
    for n, data in enumerate(islice(cycle(mails), messages)):
        mail = as_of_lap(data, n // len(mails))
        (folder / "cur" / f"{n:07}.host:2,S").write_bytes(mail)
        size += len(mail)
    return size


def as_of_lap(data: bytes, lap: int) -> bytes:
    """The same mail under ids of its own, so that it is no duplicate."""
    if lap:
        for name in (b"Message-ID: <", b"Message-Id: <", b"In-Reply-To: <"):
            data = data.replace(name, name + b"lap%d." % lap)
    return data


def ours(maildir: Path, place: Path) -> measure.Run:
    nightdesk = [sys.executable, str(ROOT / "main.py"), "--profile", str(place), "--json"]
    measure.run([*nightdesk, "init"])
    return measure.run([*nightdesk, "import", str(maildir)])


def mu(maildir: Path, place: Path) -> measure.Run:
    home = f"--muhome={place}"
    measure.run(["mu", "init", home, f"--maildir={maildir}"])
    return measure.run(["mu", "index", home, "--quiet"])


def notmuch(maildir: Path, place: Path) -> measure.Run:
    place.mkdir()
    config = place / "config"
    config.write_text(f"[database]\npath={place}/db\nmail_root={maildir}\n")
    (place / "db").mkdir()
    return measure.run(["notmuch", "new", "--quiet"], env={"NOTMUCH_CONFIG": str(config)})


def floor(maildir: Path, place: Path) -> measure.Run:
    return measure.run([sys.executable, "-c", _FLOOR, str(maildir)])


CONTESTANTS: dict[str, Callable[[Path, Path], measure.Run]] = {
    "floor: parse alone": floor,
    "nightdesk": ours,
    "mu": mu,
    "notmuch": notmuch,
}


def main(quick: bool = False, messages: int | None = None, rounds: int | None = None) -> None:
    """Run and print."""
    messages = messages or (3_000 if quick else 10_000)
    rounds = rounds or (1 if quick else 3)
    known = [n for n in CONTESTANTS if n not in ("mu", "notmuch") or shutil.which(n)]
    runs: defaultdict[str, list[measure.Run]] = defaultdict(list)
    stored = kept = 0
    with tempfile.TemporaryDirectory(prefix="nightdesk-import-") as scratch:
        maildir = Path(scratch, "mail")
        size = make_maildir(maildir, messages)
        for n in range(rounds):
            for name in known:
                place = Path(scratch, f"{n}-{name.split(':')[0]}")
                runs[name].append(CONTESTANTS[name](maildir, place))
                if name == "nightdesk":
                    counts = json.loads(runs[name][-1].output.splitlines()[-1])
                    stored = counts["stored"] + counts["duplicate"]
                    kept = sum(p.stat().st_size for p in place.rglob("*") if p.is_file())
                shutil.rmtree(place, ignore_errors=True)
    _print(runs, messages, stored, kept / size)


def _print(
    runs: dict[str, list[measure.Run]], messages: int, stored: int, size_ratio: float
) -> None:
    mine = measure.median(r.seconds for r in runs["nightdesk"])
    rows = []
    for name, each in runs.items():
        seconds = measure.median(r.seconds for r in each)
        rows.append(
            (
                name,
                f"{messages / seconds:,.0f}",
                f"{measure.median(r.cpu for r in each) / messages * 1e6:,.0f}",
                f"{max(r.peak_mb for r in each):,.0f}",
                f"{seconds / mine:.2f}",
            )
        )
    head = ("P3 import", "messages/s", "cpu µs each", "peak PSS MB", "times our time")
    print(measure.table(head, rows))
    print(
        f"{stored} of {messages} messages accounted for; "
        f"database and blobs {size_ratio:.2f} of the mail's bytes (goal {SIZE_GOAL})"
    )
    print(f"P3 import: {messages / mine:,.0f} messages/s (goal {RATE_GOAL:,})")
    for name, goal in PEER_GOALS.items():
        if name in runs:
            theirs = measure.median(a.seconds / b.seconds for a, b in _pairs(runs, name))
            print(f"P3 {name} / ours: {theirs:.2f}x (goal {goal:g}x)")


def _pairs(
    runs: dict[str, list[measure.Run]], name: str
) -> Iterable[tuple[measure.Run, measure.Run]]:
    """Their run and ours of each round: both felt the same load."""
    return zip(runs[name], runs["nightdesk"], strict=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--messages", type=int)
    parser.add_argument("--rounds", type=int)
    given = parser.parse_args()
    main(given.quick, given.messages, given.rounds)
