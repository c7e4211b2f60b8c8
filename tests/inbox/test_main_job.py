"""The main job, straight through: a mailbox on a real server becomes a queue, a reply goes out."""

import asyncio
import email
from collections.abc import AsyncIterator

import pytest

from app.base.ids import AccountId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.supervisor import Supervisor
from app.inbox.values import Filing, SendState, Status, View
from tests.house import add_account
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.smtp_script import SmtpScript
from tests.waiting import until

QUESTION = b"""\
From: Helen Okafor <helen@okafor.example>\r
To: Shop <%(to)s>\r
Subject: Two bowls broken\r
Message-ID: <q1@okafor.example>\r
Date: %(date)s\r
\r
Hello, two of the eight bowls are broken.\r
"""


class Secrets:
    """Knows one password."""

    def __init__(self, password: str) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password


def _question(to: str) -> bytes:
    date = email.utils.formatdate().encode()
    return QUESTION % {b"to": to.encode(), b"date": date}


def _connect(desk: Desk, dovecot: Dovecot, smtp: str, security: str, login: Login) -> AccountId:
    return add_account(
        desk,
        "email",
        "shop",
        login.address,
        imap=f"127.0.0.1:{dovecot.imaps}",
        smtp=smtp,
        smtp_security=security,
        ca=str(dovecot.ca),
    )


@pytest.fixture
async def supervisor(desk: Desk, mailbox: Login) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets(mailbox.password))
    yield supervisor
    await supervisor.close()


async def test_a_question_is_answered_once(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    _connect(desk, dovecot, f"127.0.0.1:{exim.smtps}", "tls", mailbox)
    dovecot.seed(mailbox.address, "INBOX", [_question(mailbox.address)])

    first = await supervisor.once()
    assert (first.counts.stored, first.problems) == (1, ())
    _, ids = desk.queue_head(View.NEEDS_REPLY).result()
    (row,) = desk.queue_rows(tuple(ids)).result()
    assert (row.customer, row.subject, row.unread) == ("Helen Okafor", "Two bowls broken", 1)

    sent = desk.reply(Draft(row.id, "Two bowls leave today."), hold=0).result()
    second = await supervisor.once()
    assert second.sent == 1
    (delivered,) = exim.delivered(1)
    mail = email.message_from_bytes(delivered.data)
    assert mail["Message-ID"] == sent.message_id
    assert mail["In-Reply-To"] == "<q1@okafor.example>"
    assert mail["References"] == "<q1@okafor.example>"
    assert delivered.recipients == ("helen@okafor.example",)
    assert len(dovecot.messages(mailbox.address, "Sent")) == 1

    third = await supervisor.once()
    assert (third.sent, third.counts.stored) == (0, 0)
    assert len(exim.delivered()) == 1
    page = desk.conversation(row.id).result()
    assert page.row.status is Status.WAITING
    assert page.entries[1].outbox is not None
    assert page.entries[1].outbox.filing is Filing.DONE


async def test_a_line_cut_after_the_dot_is_unknown_and_never_sent_again(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, smtp_script: SmtpScript, mailbox: Login
) -> None:
    smtp_script.plan("dot-drop-accepted")
    _connect(desk, dovecot, f"127.0.0.1:{smtp_script.smtps}", "tls", mailbox)
    dovecot.seed(mailbox.address, "INBOX", [_question(mailbox.address)])
    await supervisor.once()
    _, ids = desk.queue_head(View.NEEDS_REPLY).result()
    desk.reply(Draft(ids[0], "Today."), hold=0).result()
    for _ in range(3):
        await supervisor.once()
    (item,) = desk.outbox().result()
    assert item.state is SendState.UNKNOWN
    assert len(smtp_script.accepted) == 1
    row = desk.queue_rows(tuple(ids)).result()[0]
    assert (row.send_state, row.status) == (SendState.UNKNOWN, Status.OPEN)
    assert row.waiting_since is not None


async def test_undo_gives_the_text_back_and_nothing_leaves(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    _connect(desk, dovecot, f"127.0.0.1:{exim.smtps}", "tls", mailbox)
    dovecot.seed(mailbox.address, "INBOX", [_question(mailbox.address)])
    await supervisor.once()
    _, ids = desk.queue_head(View.NEEDS_REPLY).result()
    sent = desk.reply(Draft(ids[0], "Half a thou"), hold=30).result()
    assert desk.letters.take_back(sent.outbox).result().text == "Half a thou"
    await supervisor.once()
    assert exim.delivered() == []
    assert desk.draft(ids[0], "reply").result() == "Half a thou"
    assert len(desk.conversation(ids[0]).result().entries) == 1


async def test_a_new_message_reaches_the_window_while_the_desk_runs(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    _connect(desk, dovecot, f"127.0.0.1:{exim.smtps}", "tls", mailbox)
    dovecot.seed(mailbox.address, "INBOX", [_question(mailbox.address)])
    running = asyncio.create_task(supervisor.run())
    await until(lambda: desk.queue_head(View.NEEDS_REPLY).result()[0])
    _, ids = desk.queue_head(View.NEEDS_REPLY).result()
    desk.reply(Draft(ids[0], "On its way."), hold=0.2).result()
    await until(exim.delivered)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert len(exim.delivered()) == 1
