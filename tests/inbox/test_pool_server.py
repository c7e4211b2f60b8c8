"""The fork server may be asked for before anything heavy is loaded, and only for much mail."""

import asyncio
import subprocess
import sys
from importlib.util import find_spec
from multiprocessing import forkserver
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.inbox import pool_load, pool_server
from app.inbox.channels.base import Batch, Place, Raw
from app.inbox.context import AccountContext, accounts
from app.inbox.feed import Feed
from app.inbox.live import Live
from app.inbox.preparing import Preparing
from tests.house import add_account, open_desk


def test_asking_early_loads_no_parser() -> None:
    code = "import sys, app.inbox.pool_server; print([m for m in sys.modules if 'mime' in m])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize(("size", "wanted"), [(100, False), (3 << 20, True), (None, True)])
def test_only_much_mail_starts_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int | None, wanted: bool
) -> None:
    started: list[bool] = []
    monkeypatch.setattr(forkserver, "ensure_running", lambda: started.append(True))
    path = tmp_path / "mail"
    if size is None:
        path.mkdir()
    else:
        path.write_bytes(b"x" * size)
    pool_server.warm([path, tmp_path / "missing"])
    assert bool(started) is wanted


def test_a_mailbox_that_was_never_looked_at_starts_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It loads while the engine does; nothing of a known mailbox is likely to need it."""
    started: list[str] = []
    monkeypatch.setattr(pool_server, "start", lambda *more: started.extend(more))

    def look() -> bool:
        started.clear()
        desk.store.read(pool_server.warm_for_first_look).result()
        return bool(started)

    assert not look()
    account = add_account(desk, "email", "shop", "shop@shop.test")
    assert look()
    Feed(desk.store, account, "email").put((), "INBOX", "cursor").result()
    assert not look()


def test_what_its_processes_need_is_loaded_by_the_server() -> None:
    """It says nothing about modules that it does not find."""
    names = [*pool_server._PRELOAD, pool_server._FOR_MAILBOXES, *pool_load._MODULES]
    assert all(map(find_spec, names))


@pytest.mark.parametrize(("more", "wanted"), [(5, False), (500, True)])
async def test_a_first_sync_starts_the_processes_while_it_fetches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: int, wanted: bool
) -> None:
    """The first few messages say how many follow: the processes come meanwhile. And the mail is
    let go once it is prepared, while it waits for its turn to be stored."""
    started: list[bool] = []

    async def expect(_self: Preparing, _kind: str, _now: int) -> None:
        started.append(True)

    monkeypatch.setattr(Preparing, "expect", expect)
    desk = open_desk(tmp_path)
    add_account(desk, "email", "shop", "shop@shop.test")
    (account,) = desk.store.read(accounts).result()
    context = AccountContext(
        desk.store, account, desk.secrets, Preparing(), Live(desk.bus, desk.store.clock.now)
    )
    await context.load()
    data = b"Subject: first\r\n\r\n" + b"text " * 2000
    batch = Batch("INBOX", "cursor", (Raw(data, place=Place("INBOX", 1, 1)),), more=more)
    async with context._order:
        storing = asyncio.ensure_future(context.stored(batch))
        del batch
        async with asyncio.timeout(10):
            while sys.getrefcount(data) > 2:  # noqa: ASYNC110  a count, not an event
                await asyncio.sleep(0.01)
        assert not storing.done()
    await storing
    assert context.received.stored == 1
    assert bool(started) is wanted
    desk.close()
