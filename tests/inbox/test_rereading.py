"""What could not be read is read again by a newer program, and by no other (reliability 3.2.5)."""

from collections.abc import Callable

import pytest

from app.base.ids import AccountId
from app.desk import upkeep
from app.desk.desk import Desk
from app.desk.upkeep import read_again
from app.inbox.channels.base import Place, Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare_all, unpack
from app.inbox.values import Inbound
from app.store import doctor
from tests.house import add_account
from tests.inbox.test_ingest import NOW, SHOP, mail, queue

Reader = Callable[[bytes], Inbound]


def fails(_: bytes) -> Inbound:
    raise ValueError("an older program")


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "email", "shop", SHOP)


def put(desk: Desk, account: AccountId, reader: Reader, *mails: bytes, history: bool) -> None:
    """Packed as an import does it, or each in its place of a mailbox."""
    places = [None if history else Place("INBOX", 7, n + 1) for n in range(len(mails))]
    raws = [
        Raw(data, received_at=NOW, place=place, history=history)
        for data, place in zip(mails, places, strict=True)
    ]
    prepared = unpack(prepare_all(raws, reader, NOW))
    Feed(desk.store, account, "email").put(prepared, "INBOX", None).result()


@pytest.mark.parametrize("history", [False, True])
def test_a_newer_program_reads_what_an_older_could_not(
    desk: Desk, account: AccountId, monkeypatch: pytest.MonkeyPatch, history: bool
) -> None:
    first = mail("<a@okafor.example>", "Where is my bowl?")
    junk = b"\x00\xff"
    put(desk, account, fails, first, junk, history=history)
    before = [(row.subject, row.status, row.waiting_since) for row in queue(desk)]
    assert {subject for subject, *_ in before} == {""}
    assert read_again(desk.store, lambda: False) == 1
    row = next(row for row in queue(desk) if row.subject)
    assert (row.subject, row.customer, row.messages) == ("Bowls", "Helen", 1)
    assert (row.status, row.waiting_since) == before[0][1:]
    (entry,) = desk.conversation(row.id).result().entries
    assert (entry.new_text.strip(), entry.unreadable) == ("Where is my bowl?", False)
    assert desk.source(entry.id).result() == first
    assert [hit.conversation for hit in desk.search("bowl").result()] == [row.id]
    # Whoever answers it finds it, and the same mail once more is known.
    answer = mail("<b@okafor.example>", "Well?", refs="<a@okafor.example>")
    put(desk, account, parse, answer, first, history=True)
    assert desk.queue_rows((row.id,)).result()[0].messages == 2
    assert doctor.examine(desk.store, deep=True).clean

    # The same program does not try again; the next one does.
    put(desk, account, fails, mail("<c@okafor.example>", "Hello"), history=True)
    assert read_again(desk.store, lambda: False) == 0
    monkeypatch.setattr(upkeep, "__version__", "99.0")
    assert read_again(desk.store, lambda: False) == 1
