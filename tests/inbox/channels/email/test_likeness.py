"""A message of ours is found again, also under another id; one that only looks like it is not."""

import pytest

from tests.inbox.channels.email.accounts import house, mail, opened, outgoing
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot

REWRITTEN = b"Message-ID: <AM9PR05@eurprd05.outlook.example>"


def changed(data: bytes, *swaps: tuple[bytes, bytes]) -> bytes:
    own = next(line for line in data.split(b"\r\n") if line.startswith(b"Message-ID:"))
    for before, after in ((own, REWRITTEN), *swaps):
        assert before in data
        data = data.replace(before, after, 1)
    return data


@pytest.mark.parametrize(
    ("swaps", "same"),
    [
        ((), True),
        (((b"10:00:00 +0000", b"10:09:00 +0000"),), True),
        (((b"10:00:00 +0000", b"11:00:00 +0100"),), True),
        (((b"10:00:00 +0000", b"10:11:00 +0000"),), False),
        (((b"Subject: Question", b"Subject: Another"),), False),
        (((b"To: anna", b"To: rui"),), False),
        (((b"Are you open?", b"Are you shut?"),), False),
        (((b"Are you open?\r\n", b"Are\r\nyou   open?\r\n\r\n"),), True),
        (
            ((REWRITTEN, b"Message-ID: <c7.aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb@shop.test>"),),
            False,
        ),
    ],
)
async def test_by_what_it_says(
    dovecot: Dovecot, mailbox: Login, swaps: tuple[tuple[bytes, bytes], ...], same: bool
) -> None:
    out = outgoing(data=mail(10))
    dovecot.seed(mailbox.address, "Sent", [mail(n) for n in range(20, 25)])
    dovecot.seed(mailbox.address, "Sent", [changed(out.data, *swaps)])
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        assert await channel.find_sent(out) is same
        await channel.file_sent(out)
    assert len(dovecot.messages(mailbox.address, "Sent")) == (6 if same else 7)


async def test_the_id_that_exchange_keeps_beside_its_own(dovecot: Dovecot, mailbox: Login) -> None:
    out = outgoing()
    kept = b"X-Microsoft-Original-Message-ID: " + out.message_id.encode()
    data = changed(out.data, (REWRITTEN, REWRITTEN + b"\r\n" + kept), (b"Subject: ", b"Subject: X"))
    dovecot.seed(mailbox.address, "Sent", [data])
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        assert await channel.find_sent(out)
