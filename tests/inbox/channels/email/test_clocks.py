"""Our clock is wrong: a mailbox tells by a copy in Sent, the way out by its greeting."""

import email.utils
import re
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.channels.base import Outgoing
from app.inbox.channels.email.smtp_text import told_time
from app.inbox.supervisor import Supervisor
from tests.house import add_account, open_desk
from tests.inbox.channels.email.accounts import house, mail, opened, outgoing
from tests.inbox.channels.house import House, Ledger
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.imap_box import ImapBox

WRONG = 61 * 60
"""Seconds."""


class Strayed(House):
    """A house whose clock is an hour ahead, until somebody sets it."""

    off = WRONG

    def now(self) -> int:
        return super().now() + self.off * MICRO


def strayed(plain: House) -> Strayed:
    return Strayed(plain.config, plain.password)


def written_now(number: int = 1) -> Outgoing:
    date = email.utils.formatdate(time.time())
    data = mail(number).replace(b"Mon, 2 Nov 2026 10:00:00 +0000", date.encode())
    assert date.encode() in data
    return outgoing(data=data, number=number)


async def test_a_copy_in_sent_tells_the_mailboxs_clock(dovecot: Dovecot, mailbox: Login) -> None:
    async with opened(strayed(house(mailbox, imap=dovecot.imaps))) as channel:
        await channel.file_sent(written_now())
        assert channel.ahead == pytest.approx(WRONG * MICRO, abs=30 * MICRO)
        assert channel.traffic().ahead == pytest.approx(WRONG, abs=30)
    assert len(dovecot.messages(mailbox.address, "Sent")) == 1


async def test_what_was_told_is_forgotten_when_our_clock_is_set(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """Else whoever puts it right gets an hour of mail that is an hour wrong."""
    context = strayed(house(mailbox, imap=dovecot.imaps))
    async with opened(context) as channel:
        await channel.file_sent(written_now())
        assert channel.ahead
        context.off = 0
        assert (channel.ahead, channel.traffic().ahead) == (0, None)
        await channel.file_sent(written_now(2))
        assert channel.ahead == 0
        assert abs(channel.traffic().ahead or 0) < 30
    assert len(dovecot.messages(mailbox.address, "Sent")) == 2


async def test_clocks_that_agree_move_nothing(dovecot: Dovecot, mailbox: Login) -> None:
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        await channel.file_sent(written_now())
        assert channel.ahead == 0
        assert abs(channel.traffic().ahead or 0) < 30


async def test_an_old_one_keeps_its_date_and_tells_nothing(
    dovecot: Dovecot, mailbox: Login
) -> None:
    async with opened(strayed(house(mailbox, imap=dovecot.imaps))) as channel:
        await channel.file_sent(outgoing())
        assert (channel.ahead, channel.traffic().ahead) == (0, None)


async def test_a_server_that_does_not_say_which_one_it_is_dates_no_copy() -> None:
    """As Exchange, which has no UIDPLUS: there would be nothing to learn from any of them."""
    with ImapBox("outlook") as server:
        async with opened(strayed(house(imap=server.port, security="plain"))) as channel:
            for number in (1, 2):
                await channel.file_sent(written_now(number))
            assert (channel.ahead, channel.traffic().ahead) == (0, None)
        filed = [line for line in server.heard if "APPEND" in line]
    assert len(filed) == 2
    assert all(re.search(r'"[ \d]\d-[A-Z][a-z]{2}-\d{4} ', line) for line in filed)


async def test_a_greeting_is_told_and_moves_no_mail(exim: Exim) -> None:
    """The servers of the two ways may be two, and one of them wrong."""
    async with opened(strayed(house(smtp=exim.smtps))) as channel:
        await channel.send(outgoing("ok@shop.test"), Ledger())
        assert channel.traffic().ahead == pytest.approx(WRONG, abs=30)
        assert channel.ahead == 0


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        ("mx.shop.test ESMTP Exim 4.96 Sun, 29 Nov 2026 02:00:00 +0000", 1795917600),
        ("mx Microsoft ESMTP MAIL Service ready at Sun, 29 Nov 2026 03:00:00 +0100", 1795917600),
        ("mx ESMTP Sendmail 8.17/8.17; Sun, 29 Nov 2026 02:00:00 GMT", None),
        ("mail.shop.test ESMTP Postfix (Debian/GNU)", None),
        ("mx Sun, 99 Nov 2026 02:00:00 +0000", None),
        ("mx Sun, 29 Xyz 2026 02:00:00 +9999", None),
        ("", None),
    ],
)
def test_what_a_greeting_says_of_the_time(greeting: str, expected: int | None) -> None:
    assert told_time(greeting) == expected


class Secrets:
    def __init__(self, password: str) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password


@pytest.fixture
async def desk(
    dovecot: Dovecot, mailbox: Login, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Desk, AccountId, Supervisor]]:
    desk = open_desk(tmp_path)
    config = dict(house(mailbox, imap=dovecot.imaps).config)
    account = add_account(desk, "email", "shop", config.pop("address"), **config)

    class Ahead(SystemClock):
        def now(self) -> int:
            return super().now() + WRONG * MICRO

    monkeypatch.setattr(desk.store, "clock", Ahead())
    supervisor = Supervisor(desk.store, Secrets(mailbox.password))
    yield desk, account, supervisor
    await supervisor.close()
    desk.close()


async def test_what_arrives_then_stands_in_its_order(
    desk: tuple[Desk, AccountId, Supervisor], dovecot: Dovecot, mailbox: Login
) -> None:
    """Mail that came after an answer is younger than it, by our clock too."""
    opened_desk, account, supervisor = desk
    channel = await supervisor.channels.get(account)
    await channel.file_sent(written_now())
    dovecot.deliver(mailbox.address, mail(2))
    await supervisor.look(account)
    query = "SELECT received_at FROM message WHERE direction = 'in'"
    (at,) = opened_desk.store.read(lambda c: c.execute(query).fetchone()).result()
    assert at == pytest.approx(opened_desk.store.clock.now(), abs=60 * MICRO)
    (state,) = opened_desk.accounts().result()
    assert state.usage.ahead == pytest.approx(WRONG, abs=30)
