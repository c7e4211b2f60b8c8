"""P10: five accounts connected and nothing to do.

``python -m tests.bench.idle_bench [--seconds N]``: five mailboxes on Dovecot, the accounts' engine
running as under the window, nothing arriving. Processor time and wake-ups of the process come from
/proc: user and system time, and voluntary context switches of all its threads. Then a mail is
delivered to each, and the time until the store has it is taken.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import measure
from tests.peers.dovecot import Dovecot

ACCOUNTS = 5
_SETTLED = 20.0


def _status(pid: int) -> tuple[float, int]:
    """Seconds of processor time, and voluntary switches of all threads."""
    switches = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        text = (task / "status").read_text()
        line = next(x for x in text.splitlines() if x.startswith("voluntary_ctxt_switches"))
        switches += int(line.split()[1])
    return measure.cpu_of(pid), switches


def serve(folder: str, imap: int, ca: str, users: list[str], deliveries: int) -> None:
    """The measured process: a desk with its accounts; says on a line when each mail is there."""
    from app.base.paths import Profile
    from app.desk.desk import Desk
    from app.store.store import Store
    from tests.house import add_account, make_profile

    os.environ["NIGHTDESK_SECRETS"] = "env"
    desk = Desk(Store(Profile(make_profile(Path(folder)).root)))
    for n, user in enumerate(users):
        os.environ[f"NIGHTDESK_SECRET_A{n}"] = "pw3"
        server = f"127.0.0.1:{imap}"
        add_account(desk, "email", f"a{n}", user, imap=server, smtp=server, ca=ca)
    arrived = 0

    def heard(changes: object) -> None:
        nonlocal arrived
        arrived += len(changes.arrived)  # type: ignore[attr-defined]
        if changes.arrived:  # type: ignore[attr-defined]
            print(arrived, time.time(), flush=True)

    desk.bus.subscribe(heard)
    desk.engine.run()
    print("ready", flush=True)
    sys.stdin.read()
    desk.close()


def main(quick: bool = False, seconds: float | None = None) -> None:
    """Run and print."""
    seconds = seconds or (5.0 if quick else 60.0)
    server = Dovecot()
    users = [server.fresh_login().address for _ in range(ACCOUNTS)]
    with tempfile.TemporaryDirectory(prefix="nightdesk-idle-") as folder:
        code = (
            "from tests.bench import idle_bench as b; "
            f"b.serve({folder!r}, {server.imaps}, {str(server.ca)!r}, {users!r}, 0)"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            process.stdout.readline()
            measure.wait_until_settled(process.pid, _SETTLED)
            cpu, switches = _status(process.pid)
            time.sleep(seconds)
            cpu_after, switches_after = _status(process.pid)
            memory = measure.pss_mb(process.pid)
            took = [_deliver(server, user, process) for user in users]
        finally:
            process.communicate("", timeout=20)
            server.close()
    share, wakes = (cpu_after - cpu) / seconds, (switches_after - switches) / seconds
    head = ("P10 idle", "of a core", "wake-ups/s", "PSS MB", "new mail in the store, s")
    row = (
        f"{ACCOUNTS} accounts, {seconds:.0f} s",
        f"{share:.3%}",
        f"{wakes:.2f}",
        f"{memory:.0f}",
        f"median {measure.median(took):.2f}, worst {max(took):.2f}",
    )
    print(measure.table(head, [row]))


def _deliver(server: Dovecot, user: str, process: "subprocess.Popen[str]") -> float:
    mail = f"Message-ID: <{user}>\r\nFrom: c@client.example\r\nTo: {user}\r\n\r\nHello.\r\n"
    server.deliver(user, mail.encode())
    began = time.time()
    assert process.stdout is not None
    return float(process.stdout.readline().split()[1]) - began


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=float)
    given = parser.parse_args()
    main(given.quick, given.seconds)
