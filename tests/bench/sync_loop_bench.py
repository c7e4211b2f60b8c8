"""P9 in a first sync: how long the window's loop is held while a mailbox of real mail comes in.

``python -m tests.bench.sync_loop_bench [--quick] [--messages N]``: Dovecot on loopback, a window on
an empty workspace that goes online, somebody who types an answer as soon as there is one to write.
A timer of 1 ms looks how long each turn of the loop took, the same timer alone before. Times in ms:
by the clock, and of the loop's own processor time, which other work on the machine does not
stretch. Offscreen.
"""

import argparse
import asyncio
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.desk.desk import Desk
from app.inbox.values import View
from app.ui import i18n, loop
from app.ui.look.theme import theme
from app.ui.start import application
from tests.bench.measure import table
from tests.bench.reading_bench import percentile
from tests.bench.sync_bench import Server, serving
from tests.bench.whole_bench import Bench, Probe
from tests.house import add_account, open_desk

GOAL_MS = 50
ALONE = 3.0
KEYS = 0.03
"""Seconds between two letters of somebody who types fast."""
ACCOUNT = "shop"


class Sync:
    """A window, and what is seen of a first sync through it."""

    def __init__(self, desk: Desk, server: Server) -> None:
        self.desk, self.server = desk, server
        self.bench = Bench(desk, quick=False)
        self.first = self.whole = 0.0
        """Seconds from going online to the first row, and to the last message."""

    async def alone(self) -> Probe:
        probe = Probe()
        with probe.watching():
            await asyncio.sleep(ALONE)
        return probe

    async def syncing(self) -> Probe:
        probe, began = Probe(), time.perf_counter()
        with probe.watching():
            # As in the window: what the engine imports is imported on the desk's own thread.
            await asyncio.wrap_future(self.desk.go_online())
            while self._accounted() < self.server.messages:
                await self._act(time.perf_counter() - began)
            self.whole = time.perf_counter() - began
            await asyncio.sleep(1)
        return probe

    def _accounted(self) -> int:
        counts = self.desk.engine.so_far.counts
        return counts.stored + counts.duplicate

    async def _act(self, since: float) -> None:
        """Wait for the first mail, open it, and type an answer."""
        window, session = self.bench.window, self.bench.session
        if not window.model.rowCount():
            await asyncio.sleep(0.005)
        elif not self.first:
            self.first = since
            window.queue.list.selectRow(0)
            await asyncio.sleep(0.5)
            session.write("reply")
        else:
            window.conversation.composer.text.insertPlainText("a")
            await asyncio.sleep(KEYS)


def _row(name: str, probe: Probe, clock: bool) -> tuple[str, ...]:
    taken = probe.clock if clock else probe.cpu
    cuts = (f"{percentile(taken, share):.1f}" for share in (0.5, 0.99, 0.999))
    over = sum(ms > GOAL_MS for ms in taken)
    by = "clock" if clock else "processor"
    return name, by, str(len(taken)), *cuts, f"{max(taken):.1f}", str(over)


async def measure(desk: Desk, server: Server) -> None:
    sync = Sync(desk, server)
    sync.bench.session.start(View.ALL)
    await asyncio.sleep(1)
    alone, busy = await sync.alone(), await sync.syncing()
    await sync.bench.close()
    probes = (("alone", alone), ("in a first sync", busy))
    rows = [_row(name, probe, clock) for name, probe in probes for clock in (True, False)]
    head = ("P9 loop", "by", "turns", "p50 ms", "p99", "p99.9", "max", f"over {GOAL_MS} ms")
    print(table(head, rows))
    print(f"first row after {sync.first:.1f} s, {server.messages} after {sync.whole:.1f} s")


def main(quick: bool = False, messages: int | None = None) -> None:
    """Run and print."""
    messages = messages or (2_000 if quick else 10_000)
    app = application()
    i18n.install("en")
    theme().install("light")
    made = loop.make(app)
    loop.collect_here(app)
    with (
        tempfile.TemporaryDirectory(prefix="nightdesk-loop-") as scratch,
        serving(messages, far=False) as server,
    ):
        os.environ["NIGHTDESK_SECRETS"] = "env"
        os.environ[f"NIGHTDESK_SECRET_{ACCOUNT.upper()}"] = server.login.password
        desk = open_desk(Path(scratch))
        config = {"imap": f"127.0.0.1:{server.port}", "imap_security": "plain"}
        config |= {"smtp": "127.0.0.1:9", "smtp_security": "plain"}
        add_account(desk, "email", ACCOUNT, server.login.address, **config)
        try:
            made.run_until_complete(measure(desk, server))
        finally:
            desk.close()
            made.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="tests.bench.sync_loop_bench")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--messages", type=int)
    given = parser.parse_args()
    main(given.quick, given.messages)
