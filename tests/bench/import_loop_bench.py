"""P9 for an import: how long the event loop is held while a desk takes in a Maildir.

``python -m tests.bench.import_loop_bench [--quick] [--messages N]``: a desk's store in this
process, the import on a thread of its own as the program runs it, workers beside it, and on the
loop a ticker that wants to wake every 5 ms. What it wakes late is what a person would wait for. The
same ticker runs alone before: on a busy machine that is the floor.
"""

import argparse
import asyncio
import tempfile
import time
from concurrent.futures import Future
from pathlib import Path

from app.base.ids import AccountId
from app.base.worker import Worker
from app.inbox.account_commands import AddAccount
from app.inbox.feed import Feed
from app.inbox.importer import Import
from app.inbox.ingest import Stored
from app.inbox.parsing import mail_files
from app.store.store import Store
from tests.bench import measure
from tests.bench.import_bench import make_maildir
from tests.house import make_profile

TICK = 0.005
GOAL_MS = 50
ALONE = 5.0


async def ticker(over: asyncio.Event) -> list[float]:
    """Milliseconds by which each tick came late."""
    late: list[float] = []
    while not over.is_set():
        began = time.perf_counter()
        await asyncio.sleep(TICK)
        late.append((time.perf_counter() - began - TICK) * 1000)
    return late


async def while_idle(seconds: float) -> list[float]:
    over = asyncio.Event()
    asyncio.get_running_loop().call_later(seconds, over.set)
    return await ticker(over)


async def while_importing(store: Store, maildir: Path) -> tuple[list[float], Stored]:
    account = AccountId(store.ids.take())
    added = AddAccount(account, "archive", "archive", "help@shop.example", {})
    store.execute(added).result()
    work = Import(Feed(store, account, "archive"), mail_files.find(maildir))
    worker = Worker("import")
    over, loop = asyncio.Event(), asyncio.get_running_loop()

    def end(_done: "Future[Stored]") -> None:
        loop.call_soon_threadsafe(over.set)

    done = worker.submit(work.run)
    done.add_done_callback(end)
    try:
        return await ticker(over), done.result()
    finally:
        work.stop()
        worker.stop(30.0)


def _row(name: str, late: list[float]) -> tuple[str, ...]:
    ordered = sorted(late)
    places = (0.5, 0.99, 0.999)
    cuts = (f"{ordered[int(len(ordered) * place)]:.1f}" for place in places)
    over = sum(1 for ms in late if ms > GOAL_MS)
    return name, str(len(late)), *cuts, f"{ordered[-1]:.1f}", str(over)


def main(quick: bool = False, messages: int | None = None) -> None:
    """Run and print."""
    messages = messages or (2_500 if quick else 50_000)
    with tempfile.TemporaryDirectory(prefix="nightdesk-loop-") as scratch:
        maildir = Path(scratch, "mail")
        make_maildir(maildir, messages)
        idle = asyncio.run(while_idle(2.0 if quick else ALONE))
        store = Store(make_profile(Path(scratch, "desk")))
        began = time.perf_counter()
        late, counts = asyncio.run(while_importing(store, maildir))
        seconds = time.perf_counter() - began
        store.close()
    head = ("P9 loop", "ticks", "p50 ms", "p99", "p99.9", "max", f"over {GOAL_MS} ms")
    print(measure.table(head, [_row("alone", idle), _row("while importing", late)]))
    print(f"{counts.stored + counts.duplicate} of {messages} messages in {seconds:.0f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--messages", type=int)
    given = parser.parse_args()
    main(given.quick, given.messages)
