"""A whole desk on pymap: no CONDSTORE, no SPECIAL-USE, no quotas, marks found out by counting."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import imapclient
import pytest

from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.supervisor import Supervisor
from app.inbox.timeline import all_outbox
from app.inbox.values import Filing, SendState, Status
from app.store import doctor
from tests.house import add_account, open_desk
from tests.inbox.channels.email.test_small_server import LOGIN, pymap
from tests.inbox.test_sync import Secrets, mail, queue, read
from tests.peers.smtp_script import SmtpScript

__all__ = ["pymap"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    yield desk
    assert doctor.examine(desk.store, deep=True).clean
    desk.close()


@pytest.fixture
async def supervisor(desk: Desk) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets(LOGIN.password))
    yield supervisor
    await supervisor.close()


async def test_it_is_read_answered_and_kept_in_step(
    desk: Desk, supervisor: Supervisor, pymap: int, smtp_script: SmtpScript
) -> None:
    smtp_script.passwords[LOGIN.address] = LOGIN.password
    add_account(
        desk, "email", "shop", "demo@shop.example", user=LOGIN.address,
        imap=f"127.0.0.1:{pymap}", imap_security="plain",
        smtp=f"127.0.0.1:{smtp_script.smtps}", ca=str(smtp_script.ca),
    )  # fmt: skip
    other = imapclient.IMAPClient("127.0.0.1", pymap, ssl=False, timeout=30)
    other.login(LOGIN.address, LOGIN.password)
    other.append("INBOX", mail(1, to="demo@shop.example"))
    first = await supervisor.once()
    assert first.problems == ()
    assert first.counts.stored >= 5
    again = await supervisor.once()
    assert (again.counts.stored, again.problems) == (0, ())

    (row,) = [each for each in queue(desk) if "Bowls" in each.subject]
    (entry,) = desk.conversation(row.id).result().entries
    desk.mark_read(row.id, entry.id).result()
    desk.reply(Draft(row.id, "Yes."), hold=0).result()
    for _ in range(2):
        assert (await supervisor.once()).problems == ()
    (item,) = desk.store.read(lambda c: all_outbox(c, settled=True)).result()
    assert (item.state, item.filing) == (SendState.SENT, Filing.DONE)
    assert len(smtp_script.accepted) == 1
    assert next(r for r in queue(desk) if r.id == row.id).status is Status.WAITING

    other.select_folder("INBOX", readonly=True)
    (uid,) = other.search(["SUBJECT", "Bowls"])
    assert {imapclient.SEEN, imapclient.ANSWERED} <= set(
        other.fetch([uid], ["FLAGS"])[uid][b"FLAGS"]
    )
    other.select_folder("Sent", readonly=True)
    assert len(other.search(["SUBJECT", "Bowls"])) == 1
    other.logout()
    places = read(desk, "SELECT folder FROM location WHERE folder = 'Sent' AND gone_at IS NULL")
    assert len(places) >= 1
