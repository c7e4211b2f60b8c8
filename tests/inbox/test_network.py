"""A change of network is noticed, at once where the system tells, and dead lines are dropped."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox import network
from app.inbox.network import Network
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account
from tests.inbox.test_sync import mail, queue, read, running, supervisor
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.proxy import Proxy
from tests.waiting import until

__all__ = ["supervisor"]
REPOSITORY = Path(__file__).parents[2]
HOME, AWAY = ("192.168.1.7",), ("10.9.8.7",)


async def test_another_way_out_or_one_again_is_a_change(monkeypatch: pytest.MonkeyPatch) -> None:
    now = HOME
    monkeypatch.setattr(network, "way_out", lambda: now)
    watched = Network(lambda: None)
    try:
        assert not watched.changed()
        now = AWAY
        assert watched.changed()
        assert not watched.changed()
        now = ()
        assert not watched.changed()
        now = AWAY
        assert watched.changed(), "a line that was gone for a while"
        assert not watched.changed()
    finally:
        watched.close()


# Runs alone in a network of its own, whose addresses and routes it changes for real.
STEPS = """
import asyncio, subprocess, sys
sys.path.insert(0, sys.argv[1])
from app.inbox.network import Network, way_out

def ip(*words):
    subprocess.run(["ip", *words], check=True)

async def main():
    heard = asyncio.Event()
    watched = Network(heard.set)
    assert way_out() == () and not watched.changed()
    async def told(expected):
        await asyncio.wait_for(heard.wait(), 30)
        heard.clear()
        assert watched.changed() is expected, (way_out(), expected)
    for name in ("wifi", "cable"):
        ip("link", "add", name, "type", "veth", "peer", "name", name + "2")
        ip("link", "set", name + "2", "up")
    ip("addr", "add", "192.168.1.7/24", "dev", "wifi")
    ip("addr", "add", "10.9.8.7/24", "dev", "cable")
    ip("link", "set", "wifi", "up")
    ip("route", "add", "default", "via", "192.168.1.1", "dev", "wifi")
    await told(True)
    ip("link", "set", "cable", "up")
    ip("route", "replace", "default", "via", "10.9.8.1", "dev", "cable")
    await told(True)
    ip("link", "set", "cable", "down")
    await told(False)
    ip("route", "add", "default", "via", "192.168.1.1", "dev", "wifi")
    await told(True)
    ip("addr", "add", "192.168.77.7/24", "dev", "wifi")
    await told(False)
    watched.close()

asyncio.run(main())
print("noticed")
"""


def test_the_system_is_heard(tmp_path: Path) -> None:
    """Real links, addresses and routes, in a network namespace."""
    alone = ["unshare", "--net"]
    if sys.platform != "linux" or not all(map(shutil.which, ("unshare", "ip"))):
        pytest.skip("needs unshare and ip")
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("needs the right to make a network namespace")
    pair = [*alone, "ip", "link", "add", "x", "type", "veth", "peer", "name", "y"]
    if subprocess.run(pair, capture_output=True, check=False).returncode:
        pytest.skip("needs veth links")
    script = tmp_path / "steps.py"
    script.write_text(STEPS)
    words = [*alone, sys.executable, str(script), str(REPOSITORY)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=180, check=False)
    assert (done.returncode, done.stdout) == (0, "noticed\n"), done.stderr


async def test_dead_lines_are_dropped_and_what_waited_leaves_at_once(
    desk: Desk,
    supervisor: Supervisor,
    dovecot: Dovecot,
    exim: Exim,
    mailbox: Login,
    proxy: Callable[..., Proxy],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The old network takes every packet and gives none; on the new one all goes on by itself."""
    monkeypatch.setattr("app.inbox.supervisor._TICK", 0.3)
    now = HOME
    monkeypatch.setattr(network, "way_out", lambda: now)
    imap, smtp = proxy(dovecot.imaps), proxy(exim.smtps)
    where = {"imap": f"127.0.0.1:{imap.port}", "smtp": f"127.0.0.1:{smtp.port}"}
    add_account(desk, "email", "shop", mailbox.address, **where, ca=str(dovecot.ca))
    dovecot.deliver(mailbox.address, mail(1))

    async def work() -> None:
        nonlocal now
        await until(lambda: len(queue(desk)) == 1)
        smtp.mode = "refuse"
        desk.reply(Draft(queue(desk)[0].id, "Yes."), hold=0).result()
        await until(lambda: read(desk, "SELECT 1 FROM outbox WHERE state = 'retrying'"))
        imap.mode = "blackhole"
        await asyncio.sleep(0.3)
        await asyncio.to_thread(dovecot.deliver, mailbox.address, mail(2))
        await asyncio.sleep(0.3)
        assert len(queue(desk)) == 1
        before = imap.connections
        imap.mode = smtp.mode = "ok"
        now = AWAY
        await until(lambda: imap.connections > before)
        await until(lambda: len(queue(desk)) == 2)
        await until(lambda: sent(desk), patience=50)  # its own turn would come after a minute

    await running(supervisor, work)


def sent(desk: Desk) -> bool:
    found = read(desk, "SELECT state FROM outbox")
    return [row["state"] for row in found] == [SendState.SENT.value]
