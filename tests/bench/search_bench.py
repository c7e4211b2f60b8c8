"""Search (goal P5): newest first and ranked, by class of query; and beside notmuch in process.

``python -m tests.bench.search_bench [--messages N] [--peer N] [--keep DIR]`` fills a workspace with
synthetic messages (1,000,000 unless told), lets idle merging finish, and runs 24 queries of each of
six classes in random order on a reader, three rounds: the newest 50 conversations, of which those
that a screen shows have their snippets, as the window asks for them; the same with all snippets;
then ranked with a deadline of 150 ms. Only in the class that types is the last word unfinished.
Then the same newest-first queries over the same 50,000 messages here and in notmuch
(``python3-notmuch2`` of the system's Python, its database open, 50 threads newest first with
subject and date; it makes no snippets, we do), and the ratio. Processor time stands beside the
clock's because a busy machine stretches the latter alone.
"""

import argparse
import json
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate
from itertools import islice
from pathlib import Path

from app.base.paths import Profile
from app.desk.search_values import SCREEN
from app.store import database, search, search_words
from tests.bench import search_corpus
from tests.bench.search_corpus import Mail

A_CLASS = 24
ROUNDS = 3
LIMIT = 50
RANKED_DEADLINE = 0.150
GOALS = {"newest": (2.0, 16.0), "ranked": (None, 150.0)}
SYSTEM_PYTHON = "/usr/bin/python3"

TYPED = "typed 2-6"

Queries = Mapping[str, Sequence[str]]
Times = dict[str, list[tuple[float, float]]]
"""Milliseconds by the clock and of processor, by class."""
Run = Callable[[str, str], object]
"""Asks a query of a class."""


def queries(sample: Sequence[Mail]) -> Queries:
    """The six classes, drawn from what the messages hold."""
    dice = random.Random(5)
    bodies = [search_words.words(mail.body) for mail in sample]
    held = Counter(word for words in bodies for word in set(words) if word.isalpha())
    common = [word for word, _ in held.most_common(120) if len(word) > 2]
    rare = sorted(word for word, n in held.items() if n <= 2 and len(word) > 4)
    middle = [word for word, _ in held.most_common(2000)[100:] if len(word) > 3]
    people = sorted({mail.sender for mail in sample} - {search_corpus.SHOP})
    phrases = [
        words
        for words in (re.findall(r"(?<![\w'])[a-z]+(?: [a-z]+)+", m.body) for m in sample)
        if words
    ]
    return {
        "common word": dice.sample(common, A_CLASS),
        "rare word": dice.sample(rare, A_CLASS),
        "two words": [" ".join(dice.sample(middle, 2)) for _ in range(A_CLASS)],
        "phrase": [_phrase(max(dice.choice(phrases), key=len), dice) for _ in range(A_CLASS)],
        "person": [_person(dice.choice(people), n) for n in range(A_CLASS)],
        TYPED: [dice.choice(middle + rare[:2000])[: 2 + n % 5] for n in range(A_CLASS)],
    }


def _phrase(run: str, dice: random.Random) -> str:
    words = run.split()[:-1]  # the last one may be cut short
    start = dice.randrange(max(1, len(words) - 3))
    return '"' + " ".join(words[start : start + dice.choice((2, 3))]) + '"'


def _person(sender: str, n: int) -> str:
    name, address = re.fullmatch(r"(.*) <(.*)>", sender).groups()
    return (name, address, name.split()[0])[n % 3]


def measured(asked: Queries, run: Run) -> Times:
    """Milliseconds of every query by class, in random order so that caches favour none."""
    times: Times = {name: [] for name in asked}
    plan = [(name, text) for name, texts in asked.items() for text in texts]
    for turn in range(ROUNDS):
        random.Random(turn).shuffle(plan)
        for name, text in plan:
            times[name].append(_taken(run, name, text))
    return times


def _taken(run: Run, name: str, text: str) -> tuple[float, float]:
    start, busy = time.perf_counter(), time.thread_time()
    run(name, text)
    busy = time.thread_time() - busy
    return (time.perf_counter() - start) * 1000, busy * 1000


def percentiles(times: Iterable[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    cuts = statistics.quantiles(times, n=20)
    return cuts[9], cuts[18]


@dataclass(frozen=True, slots=True)
class Summary:
    """Median and 95th percentile over all classes: by the clock, and of processor."""

    clock: tuple[float, float]
    cpu: tuple[float, float]


def report(title: str, times: Times) -> Summary:
    print(f"\n{title}\n{'':14}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'cpu p50':>9}{'cpu p95':>9}")
    every = [t for of_class in times.values() for t in of_class]
    for name, samples in {**times, "all": every}.items():
        clock = [sample[0] for sample in samples]
        columns = (*percentiles(clock), max(clock), *percentiles(s[1] for s in samples))
        print(f"{name:14}" + "".join(f"{value:9.2f}" for value in columns), flush=True)
    return Summary(percentiles(s[0] for s in every), percentiles(s[1] for s in every))


def newest(connection: database.Dbapi, shown: int | None = SCREEN) -> Run:
    return lambda name, text: search.search(
        connection, text, LIMIT, per_conversation=True, shown=shown, typing=name == TYPED
    )


def ranked(connection: database.Dbapi) -> Run:
    return lambda name, text: search.search(
        connection,
        text,
        LIMIT,
        per_conversation=True,
        typing=name == TYPED,
        ranked=True,
        deadline=RANKED_DEADLINE,
    )


def workspace(root: Path, count: int) -> list[Mail]:
    """Make the workspace, or take the one that ``--keep`` left; returns a sample of its mail."""
    if not Profile(root).exists:
        start = time.perf_counter()
        connection = search_corpus.new_workspace(root)
        search_corpus.fill(connection, search_corpus.mails(count))
        filled = time.perf_counter()
        steps = 1
        while search.tidy(connection):
            steps += 1
        merged = time.perf_counter() - filled
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        size = Profile(root).database.stat().st_size / 1e6
        print(
            f"{count:,} messages: made, stored and indexed in {filled - start:.0f} s,"
            f" {size:,.0f} MB; merging afterwards {merged:.0f} s in {steps} steps",
            flush=True,
        )
    return list(islice(search_corpus.mails(count), 3000))


def ours(root: Path, asked: Queries, count: int) -> None:
    connection = database.open_reader(Profile(root).database)
    first = report(f"newest first, {count:,} messages", measured(asked, newest(connection)))
    report(
        f"newest first with all snippets, {count:,} messages",
        measured(asked, newest(connection, None)),
    )
    second = report(f"ranked, {count:,} messages", measured(asked, ranked(connection)))
    connection.close()
    (p50, p95), (cpu50, cpu95) = first.clock, first.cpu
    print(
        f"\nP5 newest first: p50 {p50:.2f} of 2 ms, p95 {p95:.2f} of 16 ms"
        f" (processor alone {cpu50:.2f} and {cpu95:.2f})"
    )
    print(f"P5 ranked: p95 {second.clock[1]:.1f} of 150 ms (processor {second.cpu[1]:.1f})")


# notmuch

_NOTMUCH = """
import itertools, json, sys, time, notmuch2
folder, plan = json.load(sys.stdin)
database = notmuch2.Database(folder, config=notmuch2.Database.CONFIG.EMPTY)
times = []
for text in plan:
    start, busy = time.perf_counter(), time.thread_time()
    found = database.threads(text, sort=notmuch2.Database.SORT.NEWEST_FIRST)
    shown = [(t.threadid, t.subject, t.last) for t in itertools.islice(found, 50)]
    busy = time.thread_time() - busy
    times.append(((time.perf_counter() - start) * 1000, busy * 1000))
json.dump(times, sys.stdout)
"""


def maildir(folder: Path, made: Iterable[Mail]) -> None:
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    first: dict[int, str] = {}
    for mail in made:
        message = EmailMessage()
        message["From"], message["To"] = mail.sender, mail.recipients
        message["Subject"] = mail.subject.encode("ascii", "replace").decode()
        message["Date"] = formatdate(mail.received_at / 1e6)
        message["Message-ID"] = own = f"<{mail.number}@bench.example>"
        root = first.setdefault(mail.conversation, own)
        if root != own:
            message["References"] = root
        message.set_content(mail.body)
        (folder / "cur" / f"{mail.number}.bench:2,S").write_bytes(message.as_bytes())


def notmuch_text(text: str, *, typed: bool) -> str:
    """Our query in notmuch's words."""
    if text.startswith('"'):
        return text
    return f"{text}*" if typed else " ".join(f'"{word}"' for word in text.split())


def beside_notmuch(root: Path, count: int) -> None:
    asked = queries(workspace(root / "ours", count))
    mail = root / "mail"
    if not mail.exists():
        _notmuch_new(mail, count)
    connection = database.open_reader(Profile(root / "ours").database)
    pairs = [_round(connection, mail, asked, turn) for turn in range(ROUNDS)]
    connection.close()
    ours = report(f"newest first, {count:,} messages", _together(pair[0] for pair in pairs))
    theirs = report(f"notmuch in process, {count:,} messages", _together(p[1] for p in pairs))
    p50, p95 = (a / b for a, b in zip(theirs.clock, ours.clock, strict=True))
    cpu50, cpu95 = (a / b for a, b in zip(theirs.cpu, ours.cpu, strict=True))
    print(
        f"\nP5 notmuch / ours: p50 {p50:.1f}x, p95 {p95:.1f}x,"
        f" processor {cpu50:.1f}x and {cpu95:.1f}x (goal 10x)"
    )


def _notmuch_new(mail: Path, count: int) -> None:
    maildir(mail, search_corpus.mails(count))
    config = mail.with_name("config")
    config.write_text(f"[database]\npath={mail}\n[new]\ntags=\n")
    start = time.perf_counter()
    command = ["notmuch", f"--config={config}", "new", "--quiet"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    print(f"notmuch new: {time.perf_counter() - start:.0f} s", flush=True)


def _round(
    connection: database.Dbapi, mail: Path, asked: Queries, turn: int
) -> tuple[Times, Times]:
    """All queries once here, then once there."""
    plan = [(name, text) for name, texts in asked.items() for text in texts]
    random.Random(turn).shuffle(plan)
    run = newest(connection)
    ours: Times = {name: [] for name in asked}
    for name, text in plan:
        ours[name].append(_taken(run, name, text))
    texts = [notmuch_text(text, typed=name == TYPED) for name, text in plan]
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", _NOTMUCH],
        input=json.dumps([str(mail), texts]),
        capture_output=True,
        text=True,
        check=True,
    )
    theirs: Times = {name: [] for name in asked}
    for (name, _), taken in zip(plan, json.loads(done.stdout), strict=True):
        theirs[name].append((taken[0], taken[1]))
    return ours, theirs


def _together(rounds: Iterable[Times]) -> Times:
    joined: Times = {}
    for times in rounds:
        for name, values in times.items():
            joined.setdefault(name, []).extend(values)
    return joined


def _has_notmuch() -> bool:
    if shutil.which("notmuch") is None:
        return False
    probe = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import notmuch2"], capture_output=True, check=False
    )
    return probe.returncode == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--peer", type=int, default=50_000, help="messages beside notmuch; 0: none")
    parser.add_argument("--keep", type=Path, help="folder of the data, kept for the next run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="search-bench-") as made:
        root = options.keep or Path(made)
        root.mkdir(exist_ok=True)
        asked = queries(workspace(root / "workspace", options.messages))
        ours(root / "workspace", asked, options.messages)
        if options.peer and not _has_notmuch():
            print("notmuch: not measured, install notmuch and python3-notmuch2", file=sys.stderr)
        elif options.peer:
            beside_notmuch(root / f"peer-{options.peer}", options.peer)


if __name__ == "__main__":
    main()
