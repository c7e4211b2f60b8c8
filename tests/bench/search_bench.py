"""Search (goal P5): newest first and ranked, by class of query; and beside notmuch in process.

``python -m tests.bench.search_bench [--messages N] [--peer N] [--keep DIR]`` fills a workspace with
synthetic messages (1,000,000 unless told), lets idle merging finish, and runs 24 queries of each of
six classes in random order on a reader, three rounds: newest 200 hits to 50 conversations with
snippets, then ranked with a deadline of 150 ms. Then the same newest-first queries over the same
50,000 messages here and in notmuch (``python3-notmuch2`` of the system's Python, its database open,
newest first, 200 hits to 50 threads with their subjects), and the ratio.
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
from email.message import EmailMessage
from email.utils import formatdate
from itertools import islice
from pathlib import Path

from app.base.paths import Profile
from app.store import database, search, search_words
from tests.bench import search_corpus
from tests.bench.search_corpus import Mail

A_CLASS = 24
ROUNDS = 3
LIMIT = 50
RANKED_DEADLINE = 0.150
GOALS = {"newest": (2.0, 16.0), "ranked": (None, 150.0)}
SYSTEM_PYTHON = "/usr/bin/python3"

Queries = Mapping[str, Sequence[str]]
Times = dict[str, list[float]]


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
        words for words in (re.findall(r"[a-z]+(?: [a-z]+)+", m.body) for m in sample) if words
    ]
    return {
        "common word": dice.sample(common, A_CLASS),
        "rare word": dice.sample(rare, A_CLASS),
        "two words": [" ".join(dice.sample(middle, 2)) for _ in range(A_CLASS)],
        "phrase": [_phrase(dice.choice(dice.choice(phrases)), dice) for _ in range(A_CLASS)],
        "person": [_person(dice.choice(people), n) for n in range(A_CLASS)],
        "typed 2-6": [dice.choice(middle + rare[:2000])[: 2 + n % 5] for n in range(A_CLASS)],
    }


def _phrase(run: str, dice: random.Random) -> str:
    words = run.split()
    start = dice.randrange(max(1, len(words) - 3))
    return '"' + " ".join(words[start : start + dice.choice((2, 3))]) + '"'


def _person(sender: str, n: int) -> str:
    name, address = re.fullmatch(r"(.*) <(.*)>", sender).groups()
    return (name, address, name.split()[0])[n % 3]


def measured(asked: Queries, run: Callable[[str], object]) -> Times:
    """Milliseconds of every query by class, in random order so that caches favour none."""
    times: Times = {name: [] for name in asked}
    plan = [(name, text) for name, texts in asked.items() for text in texts]
    for turn in range(ROUNDS):
        random.Random(turn).shuffle(plan)
        for name, text in plan:
            start = time.perf_counter()
            run(text)
            times[name].append((time.perf_counter() - start) * 1000)
    return times


def percentiles(times: Iterable[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    cuts = statistics.quantiles(times, n=20)
    return cuts[9], cuts[18]


def report(title: str, times: Times) -> tuple[float, float]:
    print(f"\n{title}\n{'':14}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}")
    every = [t for of_class in times.values() for t in of_class]
    for name, values in {**times, "all": every}.items():
        p50, p95 = percentiles(values)
        print(f"{name:14}{p50:9.2f}{p95:9.2f}{max(values):9.2f}", flush=True)
    return percentiles(every)


def newest(connection: database.Dbapi) -> Callable[[str], object]:
    return lambda text: search.search(connection, text, LIMIT, per_conversation=True)


def ranked(connection: database.Dbapi) -> Callable[[str], object]:
    return lambda text: search.search(
        connection, text, LIMIT, per_conversation=True, ranked=True, deadline=RANKED_DEADLINE
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
    second = report(f"ranked, {count:,} messages", measured(asked, ranked(connection)))
    connection.close()
    print(f"\nP5 newest first: p50 {first[0]:.2f} of 2 ms, p95 {first[1]:.2f} of 16 ms")
    print(f"P5 ranked: p95 {second[1]:.1f} of 150 ms")


# notmuch

_NOTMUCH = """
import json, sys, time, notmuch2
folder, plan = json.load(sys.stdin)
database = notmuch2.Database(folder, config=notmuch2.Database.CONFIG.EMPTY)
times = []
for text in plan:
    start = time.perf_counter()
    threads = {}
    for n, message in enumerate(database.messages(text, sort=notmuch2.Database.SORT.NEWEST_FIRST)):
        if n == 200 or len(threads) == 50:
            break
        if message.threadid not in threads:
            threads[message.threadid] = message.header("subject")
    times.append((time.perf_counter() - start) * 1000)
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


def beside_notmuch(root: Path, count: int, asked: Queries) -> None:
    workspace(root / "ours", count)
    mail = root / "mail"
    if not mail.exists():
        _notmuch_new(mail, count)
    connection = database.open_reader(Profile(root / "ours").database)
    pairs = [_round(connection, mail, asked, turn) for turn in range(ROUNDS)]
    connection.close()
    ours = report(f"newest first, {count:,} messages", _together(pair[0] for pair in pairs))
    theirs = report(f"notmuch in process, {count:,} messages", _together(p[1] for p in pairs))
    print(
        f"\nP5 notmuch / ours: p50 {theirs[0] / ours[0]:.1f}x, p95 {theirs[1] / ours[1]:.1f}x"
        " (goal 10x)"
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
        start = time.perf_counter()
        run(text)
        ours[name].append((time.perf_counter() - start) * 1000)
    texts = [notmuch_text(text, typed=name.startswith("typed")) for name, text in plan]
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", _NOTMUCH],
        input=json.dumps([str(mail), texts]),
        capture_output=True,
        text=True,
        check=True,
    )
    theirs: Times = {name: [] for name in asked}
    for (name, _), taken in zip(plan, json.loads(done.stdout), strict=True):
        theirs[name].append(taken)
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
            beside_notmuch(root / f"peer-{options.peer}", options.peer, asked)


if __name__ == "__main__":
    main()
