"""One connection, however many jobs wait for it."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator

import pytest

from app.base.errors import TransientError
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.line import Line
from app.inbox.channels.email.settings import ImapTimeouts, Server
from tests.peers.accounts import ANNA
from tests.peers.imap_box import ImapBox


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
