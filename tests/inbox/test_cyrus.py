"""The whole of a mailbox on Cyrus: read, kept in step, answered, filed, told at once, archived.

Nightly: what differs from Dovecot is in the server, not in us, and changes with neither every day.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import imapclient
import pytest

from app.base.ids import AccountId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.supervisor import Supervisor
from app.inbox.values import Filing, SendState, Status, View
from app.store import doctor
from tests.house import add_account, open_desk
from tests.inbox.test_sync import Secrets, mail, queue, read, running
from tests.peers.accounts import ANNA
from tests.peers.cyrus import Cyrus
from tests.peers.exim import Exim
from tests.waiting import until

pytestmark = [pytest.mark.nightly, pytest.mark.peers]
QUOTA = 20_000
"""KiB that a mailbox may hold."""


@pytest.fixture
def cyrus() -> Iterator[Cyrus]:
    server = Cyrus(quota=QUOTA)
    yield server
    server.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert doctor.examine(desk.store, deep=True).clean
    desk.close()


@pytest.fixture
async def supervisor(desk: Desk) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets(ANNA.password))
    yield supervisor
    await supervisor.close()


def connect(desk: Desk, server: Cyrus, smtp: int = 9, **more: str) -> AccountId:
    where = {"imap": f"127.0.0.1:{server.imaps}", "smtp": f"127.0.0.1:{smtp}"}
    return add_account(desk, "email", "shop", ANNA.address, **where, ca=str(server.ca), **more)


def other_program(server: Cyrus) -> Any:
    client = imapclient.IMAPClient("127.0.0.1", server.imap, ssl=False, timeout=30)
    client.login(ANNA.address, ANNA.password)
    return client


def filled(server: Cyrus, count: int) -> None:
    for n in range(1, count + 1):
        server.deliver(ANNA.address, mail(n))


async def test_everything_comes_once_and_what_another_program_does_is_followed(
    desk: Desk, supervisor: Supervisor, cyrus: Cyrus
) -> None:
    filled(cyrus, 30)
    connect(desk, cyrus)
    done = await supervisor.once()
    assert (done.counts.stored, done.problems) == (30, ())
    assert (await supervisor.once()).counts.stored == 0
    client = other_program(cyrus)
    client.select_folder("INBOX")
    client.add_flags([1, 2], [imapclient.SEEN])
    client.add_flags([3], [imapclient.ANSWERED])
    client.move([4], "Archive")
    client.delete_messages([5])
    client.expunge([5])
    client.logout()
    assert (await supervisor.once()).problems == ()
    marks = read(desk, "SELECT uid, marks, gone_at FROM location WHERE folder = 'INBOX'")
    found = {r["uid"]: (r["marks"], r["gone_at"] is not None) for r in marks}
    assert [found[n] for n in range(1, 7)] == [
        (1, False), (1, False), (2, False), (0, True), (0, True), (0, False),
    ]  # fmt: skip
    assert len(queue(desk)) == 30, "what left the server stays here"


async def test_reading_and_answering_here_is_seen_there_and_one_copy_lies_in_sent(
    desk: Desk, supervisor: Supervisor, cyrus: Cyrus, exim: Exim
) -> None:
    filled(cyrus, 1)
    connect(desk, cyrus, exim.smtps)
    await supervisor.once()
    (row,) = queue(desk)
    (entry,) = desk.conversation(row.id).result().entries
    desk.mark_read(row.id, entry.id).result()
    desk.reply(Draft(row.id, "Yes, we are."), hold=0).result()
    for _ in range(2):
        assert (await supervisor.once()).problems == ()
    (item,) = desk.outbox().result() or (_settled(desk),)
    assert (item.state, item.filing) == (SendState.SENT, Filing.DONE)
    assert len(exim.delivered(1)) == 1
    client = other_program(cyrus)
    client.select_folder("INBOX", readonly=True)
    ((_, answer),) = client.fetch([1], ["FLAGS"]).items()
    assert {imapclient.SEEN, imapclient.ANSWERED} <= set(answer[b"FLAGS"])
    client.select_folder("Sent", readonly=True)
    assert len(client.search()) == 1
    client.logout()
    (row,) = queue(desk)
    assert row.status is Status.WAITING


def _settled(desk: Desk) -> Any:
    from app.inbox.timeline import all_outbox

    (item,) = desk.store.read(lambda c: all_outbox(c, settled=True)).result()
    return item


async def test_resolved_is_archived_where_an_account_says_so(
    desk: Desk, supervisor: Supervisor, cyrus: Cyrus
) -> None:
    """The folder by its flag, which Cyrus writes in lower case."""
    filled(cyrus, 2)
    connect(desk, cyrus, on_resolve="archive")
    await supervisor.once()
    first = queue(desk)[0].id
    desk.resolve(first).result()
    for _ in range(2):
        assert (await supervisor.once()).problems == ()
    client = other_program(cyrus)
    client.select_folder("Archive", readonly=True)
    assert len(client.search()) == 1
    client.select_folder("INBOX", readonly=True)
    assert len(client.search()) == 1
    client.logout()
    assert len(queue(desk, View.ALL)) == 2


async def test_new_mail_is_told_and_a_restart_is_survived(
    desk: Desk, supervisor: Supervisor, cyrus: Cyrus
) -> None:
    connect(desk, cyrus)

    async def work() -> None:
        await until(lambda: read(desk, "SELECT 1 FROM health WHERE last_poll > 0"))
        await asyncio.sleep(1.0)
        await asyncio.to_thread(cyrus.deliver, ANNA.address, mail(1))
        await until(lambda: len(queue(desk)) == 1)
        await asyncio.to_thread(cyrus.restart)
        await asyncio.to_thread(cyrus.deliver, ANNA.address, mail(2))
        await until(lambda: len(queue(desk)) == 2)

    await running(supervisor, work)


async def test_the_audit_counts_as_the_server_does(
    desk: Desk, supervisor: Supervisor, cyrus: Cyrus
) -> None:
    filled(cyrus, 12)
    account = connect(desk, cyrus)
    await supervisor.once()
    assert await supervisor.audit(account) == 0
    (state,) = desk.accounts().result()
    assert (state.missing, state.quota_limit) == (0, QUOTA * 1024)
    assert 0 < (state.quota_used or 0) < QUOTA * 1024
    days = read(desk, "SELECT sum(on_server) AS there, sum(known) AS here FROM audit")
    assert days == [{"there": 12, "here": 12}]
