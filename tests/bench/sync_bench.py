"""P1, P2: a mailbox of real mail from a server to searchable and threaded.

``python -m tests.bench.sync_bench [--messages N] [--rounds R] [--line near|far]``: Dovecot on
loopback (P1), then behind a line of 50 ms and 100 Mbit/s (P2). Taking turns in one run: the floor
(one connection that fetches everything and does nothing with it), Nightdesk from an empty
workspace, and mbsync with mu or notmuch. Medians; memory is the sum of all processes of the
contestant. A quick run leaves out the peers that no goal names.
"""

import argparse
import contextlib
import json
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from tests.bench import import_bench, measure, real_mail
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.proxy import OFFICE, Proxy

ROOT = Path(__file__).resolve().parents[2]
FLOOR = "floor: raw FETCH"
GOALS = {"P1": {FLOOR: 4.0, "mbsync + mu": 4.0, "mbsync + notmuch": 5.0}, "P2": {FLOOR: 0.7}}
MEMORY_GOAL = 200
_FLOOR = """
import imaplib, sys
port, user, word, count = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
client = imaplib.IMAP4("127.0.0.1", port)
client.login(user, word)
client.select("INBOX", readonly=True)
uids = client.uid("SEARCH", "ALL")[1][0].split()
assert len(uids) == count, len(uids)
for start in range(0, count, 500):
    rows = client.uid("FETCH", b",".join(uids[start:start + 500]).decode(), "(BODY.PEEK[])")[1]
    assert sum(isinstance(row, tuple) for row in rows) == len(uids[start:start + 500])
"""
_MBSYNC = """
IMAPAccount a
Host 127.0.0.1
Port {port}
User {user}
Pass {password}
SSLType None
AuthMechs LOGIN

IMAPStore far
Account a

MaildirStore near
Path {place}/mail/
Inbox {place}/mail/INBOX

Channel all
Far :far:
Near :near:
Patterns INBOX
Create Near
Sync Pull New
SyncState {place}/
"""


@dataclass(frozen=True, slots=True)
class Server:
    """Where the mailbox is, and how many messages it holds."""

    port: int
    login: Login
    messages: int


def floor(server: Server, _place: Path) -> measure.Run:
    login = server.login
    arguments = [str(server.port), login.address, login.password, str(server.messages)]
    return measure.run([sys.executable, "-c", _FLOOR, *arguments])


def ours(server: Server, place: Path) -> measure.Run:
    nightdesk = [sys.executable, str(ROOT / "main.py"), "--profile", str(place), "--json"]
    env = {"NIGHTDESK_SECRETS": "env", "NIGHTDESK_SECRET_SHOP": server.login.password}
    measure.run([*nightdesk, "init"], env)
    imap = ["--imap", f"127.0.0.1:{server.port}", "--imap-security", "plain"]
    smtp = ["--smtp", "127.0.0.1:9", "--smtp-security", "plain"]
    address = ["--address", server.login.address]
    measure.run(
        [*nightdesk, "account", "add", "email", "--name", "shop", *address, *imap, *smtp], env
    )
    return measure.run([*nightdesk, "sync", "--once"], env)


def mbsync(server: Server, place: Path, index: Callable[[Path, Path], measure.Run]) -> measure.Run:
    """mbsync into a Maildir, then an index of it: their times together."""
    (place / "mail").mkdir(parents=True)
    config = place / "mbsyncrc"
    login = server.login
    values = {"port": server.port, "user": login.address, "password": login.password}
    config.write_text(_MBSYNC.format(place=place, **values))
    fetched = measure.run(["mbsync", "--config", str(config), "--quiet", "all"])
    indexed = index(place / "mail" / "INBOX", place / "index")
    return measure.Run(
        fetched.seconds + indexed.seconds,
        fetched.cpu + indexed.cpu,
        max(fetched.peak_mb, indexed.peak_mb),
        "",
    )


CONTESTANTS: dict[str, Callable[[Server, Path], measure.Run]] = {
    FLOOR: floor,
    "nightdesk": ours,
    "mbsync + mu": partial(mbsync, index=import_bench.mu),
    "mbsync + notmuch": partial(mbsync, index=import_bench.notmuch),
}


@contextlib.contextmanager
def serving(messages: int, far: bool) -> Iterator[Server]:
    """A Dovecot whose mailbox is warm: it has looked at everything once."""
    dovecot = Dovecot(logins_per_address=50)
    try:
        login = dovecot.fresh_login()
        mails = real_mail.messages(messages)
        laps = (import_bench.as_of_lap(data, n // len(mails)) for n, data in _laps(mails, messages))
        dovecot.seed(login.address, "INBOX", laps)
        direct = Server(dovecot.imap, login, messages)
        floor(direct, Path())
        if not far:
            yield direct
            return
        with Proxy(dovecot.imap, OFFICE) as proxy:
            yield Server(proxy.port, login, messages)
    finally:
        dovecot.close()


def _laps(mails: list[bytes], messages: int) -> Iterator[tuple[int, bytes]]:
    return islice(enumerate(cycle(mails)), messages)


def main(
    quick: bool = False, messages: int | None = None, rounds: int | None = None, line: str = "both"
) -> None:
    """Run and print."""
    messages = messages or (1_000 if quick else 10_000)
    rounds = rounds or (1 if quick else 3)
    for name in ("near", "far"):
        if line in (name, "both"):
            _measure(messages, rounds, far=name == "far", all_peers=not quick)


def _measure(messages: int, rounds: int, *, far: bool, all_peers: bool) -> None:
    goals = GOALS["P2" if far else "P1"]
    known = [n for n in CONTESTANTS if "mbsync" not in n or _has("mbsync", n.split()[-1])]
    known = [n for n in known if all_peers or n in goals or n == "nightdesk"]
    runs: defaultdict[str, list[measure.Run]] = defaultdict(list)
    accounted = 0
    with (
        tempfile.TemporaryDirectory(prefix="nightdesk-sync-") as scratch,
        serving(messages, far) as server,
    ):
        for n in range(rounds):
            for name in known:
                place = Path(scratch, f"{n}-{known.index(name)}")
                runs[name].append(CONTESTANTS[name](server, place))
                if name == "nightdesk":
                    counts = json.loads(runs[name][-1].output.splitlines()[-1])
                    accounted = counts["stored"] + counts["duplicate"]
                shutil.rmtree(place, ignore_errors=True)
    _print("P2 at 50 ms, 100 Mbit/s" if far else "P1 on loopback", runs, messages, accounted)


def _has(*programs: str) -> bool:
    return all(shutil.which(program) for program in programs)


def _print(title: str, runs: dict[str, list[measure.Run]], messages: int, accounted: int) -> None:
    fetch, mine = (measure.median(r.seconds for r in runs[name]) for name in (FLOOR, "nightdesk"))
    rows = []
    for name, each in runs.items():
        seconds = measure.median(r.seconds for r in each)
        rows.append(
            (
                name,
                f"{seconds:.2f}",
                f"{messages / seconds:,.0f}",
                f"{max(r.peak_mb for r in each):,.0f}",
                f"{seconds / fetch:.2f}",
                f"{seconds / mine:.2f}",
            )
        )
    head = (title, "s", "messages/s", "peak PSS MB", "times the floor", "times our time")
    print(measure.table(head, rows))
    print(f"{accounted} of {messages} messages accounted for")
    line = title[:2]
    for name, goal in GOALS[line].items():
        rounds = zip(runs.get(name, ()), runs["nightdesk"], strict=False)
        ratios = [theirs.seconds / mine.seconds for theirs, mine in rounds]
        if ratios and name == FLOOR:
            print(f"{line} ours / {name}: {1 / measure.median(ratios):.2f}x (goal {goal:g}x)")
        elif ratios:
            print(f"{line} {name} / ours: {measure.median(ratios):.2f}x (goal {goal:g}x)")
    memory = max(run.peak_mb for run in runs["nightdesk"])
    print(f"{line} memory: {memory:.0f} MB (goal {MEMORY_GOAL})")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--messages", type=int)
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--line", choices=("near", "far", "both"), default="both")
    given = parser.parse_args()
    main(given.quick, given.messages, given.rounds, given.line)
