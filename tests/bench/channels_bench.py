"""Twelve accounts of mixed channels in one process, beside one account.

``python -m tests.bench.channels_bench [--seconds N]``: scripted services on loopback and mailboxes
on Dovecot, the accounts' engine running as under the window, nothing arriving. Processor time of
the measured process comes from /proc, memory is its share (PSS). Then one customer writes to each,
and the time until the store has it is set beside what its channel promises: a second where it is
pushed, else the pace of a conversation that is under way. A quick run leaves out the one account
and the messages that would be waited for longer than a second.
"""

import argparse
import math
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path
from typing import Protocol

from tests.bench import measure
from tests.inbox.channels.contract.conftest import SERVICES
from tests.peers.dovecot import Dovecot

MANY = 12
_SETTLED = 15.0
_PUSHED = 1.0


class Customers(Protocol):
    """Whoever has an account of ours, and customers who write to it."""

    kind: str

    @property
    def config(self) -> dict[str, str]: ...

    @property
    def secrets(self) -> dict[str, str]: ...

    def customer_writes(self, text: str) -> None: ...


class Mailbox:
    """A mailbox on Dovecot."""

    kind = "email"

    def __init__(self, server: Dovecot) -> None:
        self._server, self._user = server, server.fresh_login().address
        self.secrets = {"password": "pw3"}
        at = f"127.0.0.1:{server.imaps}"
        self.config = {"address": self._user, "imap": at, "smtp": at, "ca": str(server.ca)}

    def customer_writes(self, text: str) -> None:
        head = f"Message-ID: <{self._user}>\r\nFrom: c@client.example\r\nTo: {self._user}\r\n"
        self._server.deliver(self._user, f"{head}\r\n{text}\r\n".encode())


def serve(folder: str, accounts: list[tuple[str, dict[str, str], dict[str, str]]]) -> None:
    """The measured process: a desk with these accounts (kind, settings, secrets); says on a line
    which of them has a message, and when."""
    from app.base.paths import Profile
    from app.desk.desk import Desk
    from app.inbox.context import secret_name
    from app.store.store import Store
    from tests.house import add_account, make_profile

    known = {
        secret_name(f"a{n}", key): value
        for n, (_, _, secrets) in enumerate(accounts)
        for key, value in secrets.items()
    }
    desk = Desk(Store(Profile(make_profile(Path(folder)).root)))

    class Secrets:
        def get(self, name: str) -> str:
            return known[name]

    desk.__dict__["secrets"] = Secrets()
    ids = {
        add_account(desk, kind, f"a{n}", settings.pop("address", ""), **settings): n
        for n, (kind, settings, _) in enumerate(accounts)
    }

    query = "SELECT account FROM message WHERE conversation = ? ORDER BY id DESC LIMIT 1"

    def heard(changes: object) -> None:
        for id in changes.arrived:  # type: ignore[attr-defined]
            found = desk.store.read(lambda c, id=id: c.execute(query, (id,)).fetchone()[0])
            print(ids[found.result()], time.time(), flush=True)

    desk.bus.subscribe(heard)
    desk.engine.run()
    print("ready", flush=True)
    sys.stdin.read()
    desk.close()


def _measured(
    services: Sequence[Customers], seconds: float, longest: float
) -> tuple[float, float, list[tuple[str, float]]]:
    """Share of a core, MB, and how long the message of each account's customer took.

    Of those that promise more than ``longest`` seconds nobody writes.
    """
    accounts = [(one.kind, dict(one.config), dict(one.secrets)) for one in services]
    with tempfile.TemporaryDirectory(prefix="nightdesk-channels-") as folder:
        code = f"from tests.bench import channels_bench as b; b.serve({folder!r}, {accounts!r})"
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout is not None
            process.stdout.readline()
            measure.wait_until_settled(process.pid, _SETTLED)
            before = measure.cpu_of(process.pid)
            time.sleep(seconds)
            after = measure.cpu_of(process.pid)
            memory = measure.pss_mb(process.pid)
            began = {}
            for n, one in enumerate(services):
                if _promised(one.kind) <= longest:
                    began[n] = time.time()
                    one.customer_writes("Hello")
            took = []
            for _ in began:
                n, at = process.stdout.readline().split()
                took.append((services[int(n)].kind, float(at) - began[int(n)]))
        finally:
            process.communicate("", timeout=30)
    return (after - before) / seconds, memory, took


def _promised(kind: str) -> float:
    """Seconds until a message is here, of a conversation that is not yet under way."""
    from app.inbox.channels import load

    channel = load(kind)
    if channel.spec.mode == "push":
        return _PUSHED
    return max(getattr(channel, "paces", (_PUSHED,)))


def _kinds(open_services: ExitStack, count: int) -> Iterable[Customers]:
    """One of each in turn, mailboxes among them; the first is a mailbox."""
    server = Dovecot()
    open_services.callback(server.close)
    makes = [lambda: Mailbox(server)]
    makes += [lambda made=made: open_services.enter_context(made()) for made in SERVICES.values()]
    return (make() for make in islice(cycle(makes), count))


def main(quick: bool = False, seconds: float | None = None) -> None:
    """Run and print."""
    seconds = seconds or (5.0 if quick else 60.0)
    longest = _PUSHED if quick else math.inf
    rows, times = [], []
    for count in (MANY,) if quick else (1, MANY):
        with ExitStack() as open_services:
            services = list(_kinds(open_services, count))
            share, memory, times = _measured(services, seconds, longest)
        rows.append((f"{count} accounts, {seconds:.0f} s", f"{share:.3%}", f"{memory:.0f}"))
    print(measure.table(("channels", "of a core", "PSS MB"), rows))
    slow = sorted({kind: (kind, took) for kind, took in sorted(times, key=lambda t: t[1])}.values())
    told = [(kind, f"{took:.2f}", f"{_promised(kind):.0f}") for kind, took in slow]
    print(measure.table(("channel", "slowest message in the store, s", "promised, s"), told))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=float)
    given = parser.parse_args()
    main(given.quick, given.seconds)
