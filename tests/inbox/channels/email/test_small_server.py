"""pymap, a small real server: no SPECIAL-USE, no NAMESPACE, and its own idea of some commands."""

import contextlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inbox.channels.email.accounts import house, mail, named, opened, outgoing
from tests.inbox.channels.house import look
from tests.peers.accounts import Login
from tests.peers.process import free_port

LOGIN = Login("demouser", "demopass")


@pytest.fixture(scope="module")
def pymap() -> Iterator[int]:
    """The port of a server with four messages in INBOX; it keeps them in memory."""
    program = Path(sys.executable).with_name("pymap")
    if not program.exists():
        pytest.skip("not installed: pymap")
    port = free_port()
    options = ["--host", "127.0.0.1", "--port", str(port), "--no-tls", "dict", "--demo-data"]
    with subprocess.Popen([program, *options], stderr=subprocess.DEVNULL) as server:
        try:
            _wait(port)
            yield port
        finally:
            server.terminate()


def _wait(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    pytest.fail("pymap does not answer")


async def test_everything_works_with_the_least_a_server_can_do(pymap: int) -> None:
    own = {"address": "demo@client.example", "user": LOGIN.address}
    context = house(LOGIN, imap=pymap, security="plain", **own)
    async with opened(context) as channel:
        checks = await channel.check()
        assert [check.ok for check in checks if check.step.startswith("imap")] == [True] * 4
        found = await look(channel, context)
        assert [raw.ours for raw in found] == [False] * 4 + [True] * 2
        assert await look(channel, context) == []
        out = outgoing(data=mail(1))
        for _ in range(2):
            await channel.file_sent(out)
        assert await channel.find_sent(out)
        assert not await channel.find_sent(named("<nobody@client.example>"))
        (copy,) = await look(channel, context)
        assert copy.ours
        assert await look(channel, context) == []
