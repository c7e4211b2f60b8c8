"""How full a mailbox is, as real and odd servers tell it, and what becomes of that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.clock import MICRO
from app.inbox.channels.base import Standing
from app.inbox.supervisor import Supervisor
from tests.house import add_account, open_desk
from tests.inbox.channels.email.accounts import house, mail, opened
from tests.inbox.channels.email.imap_script import ImapScript
from tests.inbox.test_sync import Secrets
from tests.peers.dovecot import Dovecot

LIMIT = 10 << 20


@pytest.fixture(scope="module")
def limited() -> Iterator[Dovecot]:
    server = Dovecot(quota="10M")
    yield server
    server.close()


async def test_a_real_server_tells_it(limited: Dovecot) -> None:
    login = limited.fresh_login()
    limited.seed(login.address, "INBOX", [mail(1, "x" * 3_000_000)])
    async with opened(house(login, imap=limited.imaps)) as channel:
        found = await channel.standing()
    assert found.quota_limit == LIMIT
    assert found.quota_used is not None
    assert 3_000_000 <= found.quota_used < 3_200_000
    assert found.sign_in_ends is None


async def test_a_server_without_quotas_says_nothing(dovecot: Dovecot) -> None:
    login = dovecot.fresh_login()
    async with opened(house(login, imap=dovecot.imaps)) as channel:
        assert await channel.standing() == Standing()


ROOT = b"* QUOTAROOT INBOX x\r\n"


@pytest.mark.parametrize(
    ("said", "done", "expected"),
    [
        (ROOT + b"* QUOTA x (STORAGE 5 10)\r\n", b"OK done", (5120, 10240)),
        (ROOT + b'* QUOTA "x" (STORAGE 5 10 MESSAGE 1 2)\r\n', b"OK done", (5120, 10240)),
        (ROOT + b"* QUOTA x (storage 5 0)\r\n", b"OK done", (None, None)),
        (ROOT + b"* QUOTA x (MESSAGE 5 10)\r\n", b"OK done", (None, None)),
        (b"* QUOTAROOT INBOX a b\r\n* QUOTA a (STORAGE 1 10)\r\n* QUOTA b (STORAGE 9 10)\r\n",
         b"OK done", (9216, 10240)),
        (b"* QUOTAROOT INBOX\r\n", b"OK done", (None, None)),
        (b"", b"OK done", (None, None)),
        (b"", b"NO not today", (None, None)),
        (b"", b"BAD what", (None, None)),
        (ROOT + b"* QUOTA x (STORAGE many 10)\r\n", b"OK done", (None, None)),
        (ROOT + b"* QUOTA x STORAGE\r\n", b"OK done", (None, None)),
    ],
)  # fmt: skip
async def test_what_is_made_of_it(
    said: bytes, done: bytes, expected: tuple[int | None, int | None]
) -> None:
    with ImapScript({1: mail(1)}) as server:
        server.capabilities += " QUOTA"
        server.answers["GETQUOTAROOT"] = said
        server.done["GETQUOTAROOT"] = done
        async with opened(house(imap=server.port, security="plain")) as channel:
            found = await channel.standing()
    assert (found.quota_used, found.quota_limit) == expected


async def test_it_is_kept_for_the_accounts_page_and_asked_a_few_times_a_day(
    limited: Dovecot, tmp_path: Path
) -> None:
    login = limited.fresh_login()
    limited.seed(login.address, "INBOX", [mail(1, "x" * 2_000_000)])
    desk = open_desk(tmp_path)
    where = {"imap": f"127.0.0.1:{limited.imaps}", "smtp": "127.0.0.1:9", "ca": str(limited.ca)}
    add_account(desk, "email", "shop", login.address, **where)
    supervisor = Supervisor(desk.store, Secrets(login.password))
    try:
        await supervisor.once()
        (state,) = desk.accounts().result()
        assert state.quota_limit == LIMIT
        assert state.quota_used is not None
        assert state.quota_used >= 2_000_000
        limited.deliver(login.address, mail(2, ("x" * 70 + "\r\n") * 30_000))
        await supervisor.once()
        assert desk.accounts().result()[0].quota_used == state.quota_used
        old = "UPDATE health SET standing_at = standing_at - ?"
        desk.store._connection.execute(old, (7 * 3600 * MICRO,))
        await supervisor.once()
        now = desk.accounts().result()[0].quota_used
        assert now is not None
        assert now >= state.quota_used + 2_000_000
    finally:
        await supervisor.close()
        desk.close()
