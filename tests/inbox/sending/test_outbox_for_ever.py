"""The outbox as it runs in the window: no account waits for another, and no error ends it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

import pytest

from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox import errands
from app.inbox.channels.email.channel import Email
from app.inbox.pace import Pauses
from app.inbox.sending import outbox
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import fill_up, make_room
from tests.inbox.machines import written
from tests.inbox.sending.conftest import HELEN, SAM, Secrets, asked, connect, items, reply
from tests.peers.accounts import SPARE
from tests.peers.smtp_script import SmtpScript
from tests.waiting import until


@asynccontextmanager
async def at_work(desk: Desk) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets(SPARE[0].password))
    running = asyncio.create_task(supervisor.run())
    try:
        yield supervisor
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await supervisor.close()


def spare(desk: Desk, server: SmtpScript, number: int = 0, **more: str) -> AccountId:
    """One of the accounts that have the same password."""
    address = SPARE[number].address
    return connect(desk, server, address, name=address, **more)


def question(number: int) -> bytes:
    return written.question(HELEN, SAM, number)


def states(desk: Desk) -> dict[ConversationId, SendState]:
    return {item.conversation: item.state for item in items(desk)}


async def test_a_server_that_takes_its_time_holds_up_no_other_account(
    desk: Desk, smtp_script: SmtpScript
) -> None:
    first, second = (
        connect(desk, smtp_script, login.address, name=login.address) for login in SPARE[:2]
    )
    slow, other = asked(desk, first, question(1)), asked(desk, second, question(2))
    smtp_script.plan("dot-hold")
    async with at_work(desk):
        reply(desk, slow)
        await until(smtp_script.reached.is_set)
        reply(desk, other)
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
        shop = spare(desk, smtp_script, imap=imap)
        one, two = asked(desk, shop, question(1)), asked(desk, shop, question(2))
        async with at_work(desk):
            for conversation in (one, two):
                reply(desk, conversation)
                await until(lambda id=conversation: states(desk).get(id) is SendState.SENT)
            silent.close()
    assert len(smtp_script.accepted) == 2


async def test_a_disk_that_is_full_for_a_while_ends_nothing(
    desk: Desk, smtp_script: SmtpScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 44: what is due when the disk is full leaves when there is room, once."""
    monkeypatch.setattr(errands, "Pauses", partial(Pauses, 0.05, 0.05))
    shop = spare(desk, smtp_script)
    here = asked(desk, shop, question(1))
    reply(desk, here)
    fill_up(desk)
    async with at_work(desk):
        await asyncio.sleep(0.2)
        assert (states(desk)[here], smtp_script.accepted) == (SendState.QUEUED, [])
        make_room(desk)
        await until(lambda: states(desk)[here] is SendState.SENT)
    assert len(smtp_script.accepted) == 1


async def test_what_a_server_said_is_not_forgotten_when_it_cannot_be_written(
    desk: Desk, smtp_script: SmtpScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 44: the disk is full when the server takes the message; it is sent, not unknown."""
    monkeypatch.setattr(outbox, "Pauses", partial(Pauses, 0.05, 0.05))
    shop = spare(desk, smtp_script)
    here = asked(desk, shop, question(1))
    smtp_script.plan("dot-hold")
    async with at_work(desk):
        reply(desk, here)
        await until(smtp_script.reached.is_set)
        fill_up(desk)
        smtp_script.release()
        await until(lambda: smtp_script.accepted)
        await asyncio.sleep(0.2)
        assert states(desk)[here] is SendState.COMMITTED
        make_room(desk)
        await until(lambda: states(desk)[here] is SendState.SENT)
    assert len(smtp_script.accepted) == 1


async def test_a_late_sweep_leaves_alone_what_is_under_way(
    desk: Desk, smtp_script: SmtpScript
) -> None:
    """Two starts at once, or a sweep the disk had no room for: nothing is sent a second time."""
    here = asked(desk, spare(desk, smtp_script))
    reply(desk, here)
    smtp_script.plan("dot-hold")
    supervisor = Supervisor(desk.store, Secrets(SPARE[0].password))
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
    here = asked(desk, spare(desk, smtp_script))
    reply(desk, here)
    supervisor = Supervisor(desk.store, Secrets(SPARE[0].password))
    done = await supervisor.once()
    await supervisor.close()
    assert (done.sent, [problem.code for _, problem in done.problems]) == (1, ["internal"])
    assert desk.accounts().result()[0].problem.code == "internal"
