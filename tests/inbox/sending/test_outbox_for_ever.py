"""The outbox as it runs in the window: no account waits for another, and no error ends it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest

from app.base.errors import WorkspaceError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox import errands
from app.inbox.channels.base import Raw
from app.inbox.channels.email.channel import Email
from app.inbox.feed import Feed
from app.inbox.pace import Pauses
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.sending import outbox
from app.inbox.sending.outbox_commands import Pause
from app.inbox.supervisor import Supervisor
from app.inbox.timeline import all_outbox
from app.inbox.values import SendState
from tests.house import add_account
from tests.inbox.sending.test_outbox import QUESTION
from tests.peers.accounts import SPARE
from tests.peers.smtp_script import SmtpScript
from tests.waiting import until


class Secrets:
    def get(self, name: str) -> str:
        return SPARE[0].password


@asynccontextmanager
async def at_work(desk: Desk) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets())
    running = asyncio.create_task(supervisor.run())
    try:
        yield supervisor
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await supervisor.close()


def account(desk: Desk, server: SmtpScript, address: str, imap: str = "127.0.0.1:1") -> AccountId:
    return add_account(
        desk,
        "email",
        address,
        address,
        imap=imap,
        smtp=f"127.0.0.1:{server.smtps}",
        ca=str(server.ca),
    )


def asked(desk: Desk, account: AccountId, number: int) -> ConversationId:
    """A conversation of an account, to be answered."""
    data = QUESTION.replace(b"<q1@", b"<q%d@" % number).replace(b"Bowls", b"Bowls %d" % number)
    mail = prepare(Raw(data), parse, desk.store.clock.now())
    Feed(desk.store, account, "email").put([mail], "INBOX", None).result()
    newest = "SELECT max(conversation) FROM message"
    return ConversationId(desk.store.read(lambda c: c.execute(newest).fetchone()[0]).result())


def states(desk: Desk) -> dict[ConversationId, SendState]:
    items = desk.store.read(lambda c: all_outbox(c, settled=True)).result()
    return {item.conversation: item.state for item in items}


def fill_up(desk: Desk) -> None:
    """The database may not grow, and what was left in its pages is used up: SQLITE_FULL."""
    connection = desk.store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    refused = None
    while refused is None:
        refused = desk.store.execute(Pause(AccountId(9), "")).exception()
    assert isinstance(refused, WorkspaceError)
    assert refused.problem.code == "disk-full"


def room(desk: Desk) -> None:
    desk.store._connection.execute("PRAGMA max_page_count = 1000000")


async def test_a_server_that_takes_its_time_holds_up_no_other_account(
    desk: Desk, smtp_script: SmtpScript
) -> None:
    first, second = (account(desk, smtp_script, login.address) for login in SPARE[:2])
    slow, other = asked(desk, first, 1), asked(desk, second, 2)
    smtp_script.plan("dot-hold")
    async with at_work(desk):
        desk.reply(Draft(slow, "They are on their way."), hold=0).result()
        await until(smtp_script.reached.is_set)
        desk.reply(Draft(other, "Tomorrow."), hold=0).result()
        await until(lambda: states(desk)[other] is SendState.SENT)
        assert states(desk)[slow] is SendState.COMMITTED
        smtp_script.release()
        await until(lambda: states(desk)[slow] is SendState.SENT)
    assert len(smtp_script.accepted) == 2


async def test_a_mailbox_that_does_not_answer_holds_up_no_message(
    desk: Desk, smtp_script: SmtpScript
) -> None:
    """The copy of the first waits for IMAP, which takes the connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        imap = f"127.0.0.1:{silent.getsockname()[1]}"
        shop = account(desk, smtp_script, SPARE[0].address, imap)
        one, two = asked(desk, shop, 1), asked(desk, shop, 2)
        async with at_work(desk):
            for conversation in (one, two):
                desk.reply(Draft(conversation, "They are on their way."), hold=0).result()
                await until(lambda id=conversation: states(desk).get(id) is SendState.SENT)
            silent.close()
    assert len(smtp_script.accepted) == 2


async def test_a_disk_that_is_full_for_a_while_ends_nothing(
    desk: Desk, smtp_script: SmtpScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 44: what is due when the disk is full leaves when there is room, once."""
    monkeypatch.setattr(errands, "Pauses", partial(Pauses, 0.05, 0.05))
    shop = account(desk, smtp_script, SPARE[0].address)
    here = asked(desk, shop, 1)
    desk.reply(Draft(here, "They are on their way."), hold=0).result()
    fill_up(desk)
    async with at_work(desk):
        await asyncio.sleep(0.2)
        assert (states(desk)[here], smtp_script.accepted) == (SendState.QUEUED, [])
        room(desk)
        await until(lambda: states(desk)[here] is SendState.SENT)
    assert len(smtp_script.accepted) == 1


async def test_what_a_server_said_is_not_forgotten_when_it_cannot_be_written(
    desk: Desk, smtp_script: SmtpScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 44: the disk is full when the server takes the message; it is sent, not unknown."""
    monkeypatch.setattr(outbox, "Pauses", partial(Pauses, 0.05, 0.05))
    shop = account(desk, smtp_script, SPARE[0].address)
    here = asked(desk, shop, 1)
    smtp_script.plan("dot-hold")
    async with at_work(desk):
        desk.reply(Draft(here, "They are on their way."), hold=0).result()
        await until(smtp_script.reached.is_set)
        fill_up(desk)
        smtp_script.release()
        await until(lambda: smtp_script.accepted)
        await asyncio.sleep(0.2)
        assert states(desk)[here] is SendState.COMMITTED
        room(desk)
        await until(lambda: states(desk)[here] is SendState.SENT)
    assert len(smtp_script.accepted) == 1


async def test_a_late_sweep_leaves_alone_what_is_under_way(
    desk: Desk, smtp_script: SmtpScript
) -> None:
    """Two starts at once, or a sweep the disk had no room for: nothing is sent a second time."""
    here = asked(desk, account(desk, smtp_script, SPARE[0].address), 1)
    desk.reply(Draft(here, "They are on their way."), hold=0).result()
    smtp_script.plan("dot-hold")
    supervisor = Supervisor(desk.store, Secrets())
    sending = asyncio.create_task(supervisor.outbox.send_due())
    await until(smtp_script.reached.is_set)
    await supervisor.outbox.sweep()
    assert states(desk)[here] is SendState.COMMITTED
    smtp_script.release()
    assert await sending == 1
    await supervisor.close()
    assert states(desk)[here] is SendState.SENT


async def test_an_error_nobody_thought_of_is_told_and_stays_with_its_account(
    desk: Desk, smtp_script: SmtpScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(self: Email) -> None:
        raise ValueError("a bug")

    monkeypatch.setattr(Email, "receive", wrong)
    here = asked(desk, account(desk, smtp_script, SPARE[0].address), 1)
    desk.reply(Draft(here, "They are on their way."), hold=0).result()
    supervisor = Supervisor(desk.store, Secrets())
    done = await supervisor.once()
    await supervisor.close()
    assert (done.sent, [problem.code for _, problem in done.problems]) == (1, ["internal"])
    assert desk.accounts().result()[0].problem.code == "internal"
