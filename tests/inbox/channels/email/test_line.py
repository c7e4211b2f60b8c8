"""One connection, however many jobs wait for it."""

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from app.base.errors import TransientError
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.line import Line
from app.inbox.channels.email.settings import ImapTimeouts, Server
from tests.peers.accounts import ANNA
from tests.peers.imap_box import ImapBox
from tests.waiting import until


@pytest.fixture
def box() -> Iterator[ImapBox]:
    server = ImapBox("plain")
    yield server
    server.close()


@pytest.fixture
async def line(box: ImapBox) -> AsyncIterator[Line]:
    async def secret() -> str:
        return ANNA.password

    server, tls = Server("127.0.0.1", box.port, "plain"), ssl.create_default_context()

    def make() -> ImapSession:
        return ImapSession(server, ANNA.address, tls, ImapTimeouts())

    line = Line("imap-test", make, secret)
    yield line
    await line.close()


async def test_jobs_that_come_together_share_a_connection(box: ImapBox, line: Line) -> None:
    """Each found none at first; a second one would take the place of the first, left open."""
    used = await asyncio.gather(*(line.run(lambda session: session) for _ in range(4)))
    assert len(set(map(id, used))) == 1
    assert box.connections == 1


async def test_jobs_on_a_connection_that_died_share_the_next(box: ImapBox, line: Line) -> None:
    first = await line.run(lambda session: session)

    def job(session: ImapSession) -> ImapSession:
        if session is first:
            raise TransientError("server-away", words="cut")
        return session

    used = await asyncio.gather(*(line.run(job) for _ in range(4)))
    assert len(set(map(id, used))) == 1
    assert box.connections == 2


@pytest.mark.parametrize("security", ["plain", "tls", "starttls"])
async def test_who_connects_to_a_black_hole_can_be_cut(security: str) -> None:
    """Its greeting, or its end of TLS, may not come for half a minute: nobody waits for that."""
    with socket.create_server(("127.0.0.1", 0)) as hole:
        server = Server("127.0.0.1", hole.getsockname()[1], security)

        def make() -> ImapSession:
            return ImapSession(server, ANNA.address, ssl.create_default_context(), ImapTimeouts())

        line = Line("imap-test", make, _password)
        looking = asyncio.create_task(line.run(lambda session: session))
        connection, _ = await asyncio.to_thread(hole.accept)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        await line.close()
        connection.close()
    assert "imap-test" not in {thread.name for thread in threading.enumerate()}


async def test_what_nobody_waits_for_does_not_connect() -> None:
    """Cancelled while its thread had not got to it yet: there was nothing to be cut."""
    made, hold = [], threading.Event()

    def make() -> ImapSession:
        hold.wait(5)  # as long as the module is loaded
        server = Server("127.0.0.1", 1, "plain")
        made.append(ImapSession(server, "", ssl.create_default_context(), ImapTimeouts()))
        return made[0]

    line = Line("imap-test", make, _password)
    looking = asyncio.create_task(line.run(lambda session: session))
    await until(lambda: line._worker is not None)
    await asyncio.sleep(0.02)  # it is in make by now, or will find that it is over
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)
    hold.set()
    await line.close()
    assert [session.passed for session in made] == [[]]


async def _password() -> str:
    return ANNA.password
