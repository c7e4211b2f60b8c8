"""Twelve accounts of mixed channels that are no mail, in one process, beside one account.

``python -m tests.bench.channels_bench [--seconds N]``: scripted services on loopback, the accounts'
engine running as under the window, nothing arriving. Processor time of the measured process comes
from /proc, memory is its share (PSS). Then one customer writes to each, in a conversation under
way, and the time until the store has it is set beside the pace of its channel.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path

from tests.bench import measure
from tests.bench.idle_bench import _status
from tests.inbox.channels.contract.conftest import SERVICES
from tests.inbox.channels.contract.service import Service

MANY = 12
_SETTLED = 15.0


def serve(folder: str, accounts: list[tuple[str, dict[str, str], dict[str, str]]]) -> None:
    """The measured process: a desk with these accounts (kind, settings, secrets)."""
    from app.base.paths import Profile
    from app.desk.desk import Desk
    from app.inbox.context import secret_name
    from app.store.store import Store
    from tests.house import add_account, make_profile

    known = {
        secret_name(f"a{n}", field): secret
        for n, one in enumerate(accounts)
        for field, secret in one[2].items()
    }
    desk = Desk(Store(Profile(make_profile(Path(folder)).root)))

    class Secrets:
        def get(self, name: str) -> str:
            return known[name]

    desk.__dict__["secrets"] = Secrets()
    for n, (kind, settings, _) in enumerate(accounts):
        add_account(desk, kind, f"a{n}", settings.pop("address", ""), **settings)

    def heard(changes: object) -> None:
        for _ in changes.arrived:  # type: ignore[attr-defined]
            print(time.time(), flush=True)

    desk.bus.subscribe(heard)
    desk.engine.run()
    print("ready", flush=True)
    sys.stdin.read()
    desk.close()


def _measured(services: Sequence[Service], seconds: float) -> tuple[float, float, list[float]]:
    """Share of a core, MB, and how long each customer's message took."""
    accounts = [(one.kind, one.config, one.secrets) for one in services]
    with tempfile.TemporaryDirectory(prefix="nightdesk-channels-") as folder:
        code = f"from tests.bench import channels_bench as b; b.serve({folder!r}, {accounts!r})"
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(_SETTLED)
            before, _ = _status(process.pid)
            time.sleep(seconds)
            after, _ = _status(process.pid)
            memory = measure.pss_mb(process.pid)
            began = time.time()
            for one in services:
                one.customer_writes("Hello")
            took = [float(process.stdout.readline()) - began for _ in services]
        finally:
            process.communicate("", timeout=30)
    return (after - before) / seconds, memory, took


def main(quick: bool = False, seconds: float | None = None) -> None:
    """Run and print."""
    seconds = seconds or (20.0 if quick else 60.0)
    rows = []
    for count in (1, MANY):
        with ExitStack() as open_services:
            kinds = islice(cycle(SERVICES.values()), count)
            services = [open_services.enter_context(kind()) for kind in kinds]
            share, memory, took = _measured(services, seconds)
        rows.append(
            (
                f"{count} accounts, {seconds:.0f} s",
                f"{share:.3%}",
                f"{memory:.0f}",
                f"median {measure.median(took):.1f}, worst {max(took):.1f}",
            )
        )
    head = ("channels", "of a core", "PSS MB", "new message in the store, s")
    print(measure.table(head, rows))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=float)
    given = parser.parse_args()
    main(given.quick, given.seconds)
