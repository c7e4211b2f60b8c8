"""Ingest on a real store: duplicates, threads, status, people, places, and what follows locally."""

from email.utils import formatdate

import pytest

from app.base.clock import MICRO
from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.channels.base import Place, Raw
from app.inbox.feed import Feed, stored
from app.inbox.ingest_rows import Stored
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare, prepare_all, unpack
from app.inbox.values import Direction, Inbound, QueueRow, Status, View
from app.store.flags import Flag
from app.store.queries import rows, values
from tests.house import add_account

NOW = 1_790_000_000 * MICRO
SHOP = "help@shop.test"


@pytest.fixture
def account(desk: Desk) -> AccountId:
    return add_account(desk, "archive", "shop", SHOP)


def mail(
    id: str,
    text: str = "Hello",
    *,
    sender: str = "Helen <helen@okafor.example>",
    to: str = SHOP,
    subject: str = "Bowls",
    refs: str = "",
    at: int = 0,
    **headers: str,
) -> bytes:
    lines = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Message-ID": id,
        "Date": formatdate(NOW / MICRO + at),
        "In-Reply-To": refs,
    } | {k.replace("_", "-"): v for k, v in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
    return f"{head}\r\n{text}\r\n".encode()


def put(
    desk: Desk,
    account: AccountId,
    *mails: bytes,
    history: bool = False,
    uids: range | None = None,
    trust: bool = False,
    folder: str = "INBOX",
) -> Stored:
    """Store mails as one batch, each received when it says."""
    places = [Place(folder, 7, u) for u in uids] if uids else [None] * len(mails)
    batch = [
        prepare(Raw(m, place=p, history=history), parse, 2 * NOW)
        for m, p in zip(mails, places, strict=True)
    ]
    feed = Feed(desk.store, account, "email", trust, ("shop.test",))
    return stored(feed.put(batch, folder, f"after {len(mails)}").result())


def queue(desk: Desk, view: View = View.ALL) -> list[QueueRow]:
    _, ids = desk.queue_head(view).result()
    return list(desk.queue_rows(tuple(ids)).result())


def test_many_new_people_are_one_addition_to_what_finds_them(
    desk: Desk, account: AccountId
) -> None:
    senders = [f"Person{n} <p{n}@client{n}.example>" for n in range(130)]
    put(desk, account, *(mail(f"<{n}@a.example>", sender=s) for n, s in enumerate(senders)))
    for index in ("search_customer", "address_book"):
        query = f"SELECT count(DISTINCT segid) FROM {index}_idx"
        (pieces,) = desk.store.read(lambda c, query=query: values(c, query)).result()
        assert pieces <= 3, index
    assert len(desk.letters.people("person129").result()) == 1
    assert len(desk.customers.find("person129").result()) == 1


def test_a_live_message_waits_for_an_answer(desk: Desk, account: AccountId) -> None:
    assert put(desk, account, mail("<a@okafor.example>")) == Stored(1, 0, 0, 1)
    (row,) = queue(desk, View.NEEDS_REPLY)
    assert (row.customer, row.unread, row.messages) == ("Helen", 1, 1)
    assert row.waiting_since == row.last_message_at == NOW
    assert desk.queue_counts().result()[View.UNASSIGNED] == 1


def test_history_arrives_resolved_and_read(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"), history=True)
    (row,) = queue(desk)
    assert (row.status, row.waiting_since, row.unread) == (Status.RESOLVED, None, 0)


def test_history_under_our_address_is_ours(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@shop.test>", sender=SHOP, to="rosa@lobato.example"), history=True)
    (row,) = queue(desk)
    (entry,) = desk.conversation(row.id).result().entries
    assert (entry.direction, row.customer) == (Direction.OUT, "rosa@lobato.example")


def test_the_same_place_is_stored_once(desk: Desk, account: AccountId) -> None:
    again = mail("<a@okafor.example>")
    assert put(desk, account, again, uids=range(1, 2)).stored == 1
    assert put(desk, account, again, uids=range(1, 2)) == Stored(0, 1, 0, 0)


def test_two_folders_give_one_message_and_two_places(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"), uids=range(1, 2))
    put(desk, account, mail("<a@okafor.example>"), uids=range(9, 10), folder="All Mail")
    places = desk.store.read(lambda c: values(c, "SELECT uid FROM location ORDER BY uid")).result()
    assert (places, len(queue(desk))) == ([1, 9], 1)


def test_one_id_with_three_contents_is_three_messages(desk: Desk, account: AccountId) -> None:
    texts = ("Parcel 1", "Parcel 2", "Parcel 3")
    mails = [mail("<same@dhl.example>", text, at=n) for n, text in enumerate(texts)]
    assert put(desk, account, *mails, *reversed(mails)) == Stored(3, 3, 0, 1)
    assert put(desk, account, *mails) == Stored(0, 3, 0, 0)
    pages = [desk.conversation(row.id).result() for row in queue(desk)]
    entries = [entry for page in pages for entry in page.entries]
    assert sorted(entry.new_text.strip() for entry in entries) == sorted(texts)


def test_what_breaks_its_reader_is_kept_and_holds_up_no_other(
    desk: Desk, account: AccountId
) -> None:
    def reads(raw: bytes) -> Inbound:
        if raw == b"{}":
            raise ValueError("a mistake of ours")
        return parse(raw)

    now = desk.store.clock.now()
    raws = (Raw(b"{}", "7"), Raw(mail("<next@okafor.example>", "Two bowls"), "8"))
    made = unpack(prepare_all(raws, reads, now))
    put_in = Feed(desk.store, account, "email").put(made, "INBOX", None).result()
    assert (stored(put_in).stored, stored(put_in).unreadable) == (2, 1)
    held = desk.store.read(lambda c: rows(c, "SELECT remote_id, flags FROM message ORDER BY id"))
    odd = [(row["remote_id"], bool(row["flags"] & Flag.UNREADABLE)) for row in held.result()]
    assert odd == [("7", True), ("8", False)]


def test_a_missing_id_is_no_reason_to_drop(desk: Desk, account: AccountId) -> None:
    assert put(desk, account, mail("", "one"), mail("", "two", subject="Cups")).stored == 2
    assert put(desk, account, mail("", "one")).duplicate == 1
    assert [row.messages for row in queue(desk)] == [1, 1], "each stands alone"


def test_who_cannot_be_told_is_nobody(desk: Desk, account: AccountId) -> None:
    """Two messages without a sender are not of one customer, and in nobody's conversation."""
    put(
        desk,
        account,
        mail("<1@x.example>"),
        mail("<2@x.example>", sender=""),
        mail("<3@x.example>", sender=""),
    )
    put(desk, account, mail("<4@x.example>", sender="", subject="[kb+1] Cups"))
    put(desk, account, mail("<5@x.example>", "No, mine", sender="", refs="<2@x.example>"))
    assert sorted(row.customer for row in queue(desk)) == ["", "", "", "", "Helen"]
    known = desk.store.read(lambda c: values(c, "SELECT address FROM identity")).result()
    assert known == ["helen@okafor.example"]
    pages = [desk.conversation(row.id).result() for row in queue(desk) if row.customer != "Helen"]
    assert [(page.customer, page.reply_to) for page in pages] == [(None, ())] * 4
    theirs = next(row.id for row in queue(desk) if row.customer == "Helen")
    done = desk.threads.merge(theirs, pages[0].row.id).result()
    assert "Helen" in [row.customer for row in queue(desk)], "whose it is, somebody has said"
    desk.undo(done).result()
    assert sum(row.customer == "" for row in queue(desk)) == 4
    assert not any(entry.suspect for page in pages for entry in page.entries), "nobody is named"


def test_an_answer_joins_and_reopens(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    desk.resolve(row.id).result()
    put(desk, account, mail("<b@okafor.example>", refs="<a@okafor.example>", at=60))
    (row,) = queue(desk)
    assert (row.status, row.messages) == (Status.OPEN, 2)
    assert row.waiting_since == NOW + 60 * MICRO


def test_the_answer_may_come_before_what_it_answers(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<b@okafor.example>", refs="<a@okafor.example>", at=60))
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    entries = desk.conversation(row.id).result().entries
    assert [e.message_id for e in entries] == ["<a@okafor.example>", "<b@okafor.example>"]


def test_a_stranger_who_names_the_thread_stays_outside(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    forged = mail(
        "<x@evil.example>", sender="Eve <eve@evil.example>", refs="<a@okafor.example>", at=9
    )
    put(desk, account, forged)
    assert sorted((r.customer, r.related) for r in queue(desk)) == [("Eve", True), ("Helen", False)]


def test_a_disowned_sender_joins_without_reopening(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    desk.resolve(row.id).result()
    results = "mx.shop.test; dmarc=fail header.from=okafor.example"
    put(
        desk,
        account,
        mail("<b@x.example>", refs="<a@okafor.example>", at=5, Authentication_Results=results),
    )
    (row,) = queue(desk)
    assert (row.status, row.messages) == (Status.RESOLVED, 2)


@pytest.mark.parametrize(
    "sender",
    [
        "Sender: Helen <helen@okafor.example>\r\n",
        "Return-Path: <helen@okafor.example>\r\n",
        "From: Helen <helen@okafor.example>\r\nFrom: mallory@evil.example\r\n",
        "From: Helen Okafor\r\nSender: helen@okafor.example\r\n",
    ],
)
def test_a_sender_that_no_single_from_names_is_not_believed(
    desk: Desk, account: AccountId, sender: str
) -> None:
    """No server could ask the sender's domain about it: DMARC would be gone round."""
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    desk.resolve(row.id).result()
    put(
        desk,
        account,
        sender.encode() + mail("<b@x.example>", sender="", refs="<a@okafor.example>", at=5),
    )
    (row,) = queue(desk)
    assert (row.status, row.messages) == (Status.RESOLVED, 2)
    first, second = [
        e for e in desk.conversation(row.id).result().entries if e.direction is Direction.IN
    ]
    assert (first.suspect, second.suspect) == (False, True)


@pytest.mark.parametrize("sender", ["helen@okafor.example", SHOP])
def test_what_may_be_forged_and_opens_a_conversation_is_marked_and_waits(
    desk: Desk, account: AccountId, sender: str
) -> None:
    """Lists and forwards break DMARC every day: it is to be answered, and to be doubted."""
    results = "mx.shop.test; dmarc=fail header.from=okafor.example"
    put(desk, account, mail("<b@x.example>", sender=sender, Authentication_Results=results))
    (row,) = queue(desk, View.NEEDS_REPLY)
    (entry,) = desk.conversation(row.id).result().entries
    assert entry.suspect


def test_a_vacation_notice_reopens_nothing(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    desk.resolve(row.id).result()
    notice = mail("<v@okafor.example>", refs="<a@okafor.example>", Auto_Submitted="auto-replied")
    put(desk, account, notice)
    assert queue(desk)[0].status is Status.RESOLVED


def test_mail_in_spam_stays_in_spam(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"))
    (row,) = queue(desk)
    from app.inbox.conversation_commands import SetState

    desk.store.execute(SetState(row.id, Status.SPAM, None)).result()
    put(desk, account, mail("<b@okafor.example>", refs="<a@okafor.example>", at=5))
    assert [r.messages for r in queue(desk, View.SPAM)] == [2]


def test_subject_joins_only_the_same_sender_within_a_week(desk: Desk, account: AccountId) -> None:
    week = 8 * 24 * 3600
    put(desk, account, mail("<a@okafor.example>"))
    put(desk, account, mail("<b@okafor.example>", subject="Re: Bowls", at=3600))
    put(desk, account, mail("<c@o.example>", sender="Eve <eve@evil.example>", subject="Re: Bowls"))
    put(desk, account, mail("<d@okafor.example>", subject="Re: Bowls", at=week))
    assert sorted(r.messages for r in queue(desk)) == [1, 1, 2]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (0, 2, 1), (2, 0, 1)])
def test_trusted_references_thread_in_any_order(
    desk: Desk, account: AccountId, order: tuple[int, ...]
) -> None:
    thread = [
        mail("<1@list.example>", sender="a@list.example"),
        mail("<2@list.example>", sender="b@list.example", refs="<1@list.example>", at=1),
        mail("<3@list.example>", sender="c@list.example", refs="<2@list.example>", at=2),
    ]
    for n in order:
        put(desk, account, thread[n], history=True, trust=True)
    (row,) = queue(desk)
    assert row.messages == 3
    found = desk.store.search(lambda c: values(c, "SELECT count(*) FROM summary")).result()
    assert found == [1]


def test_people_written_to_are_no_customers_until_they_write(
    desk: Desk, account: AccountId
) -> None:
    put(desk, account, mail("<a@okafor.example>", to=f"{SHOP}, Rosa <rosa@lobato.example>"))
    names = desk.store.read(lambda c: values(c, "SELECT name FROM customer")).result()
    assert names == ["Helen"]
    put(desk, account, mail("<r@lobato.example>", sender="Rosa <rosa@lobato.example>", subject="x"))
    linked = "SELECT count(*) FROM identity WHERE address = 'rosa@lobato.example' AND customer > 0"
    assert desk.store.read(lambda c: values(c, linked)).result() == [1]


def test_the_cursor_moves_with_the_batch(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>"), uids=range(1, 2))
    (cursor,) = desk.store.read(lambda c: rows(c, "SELECT * FROM cursor")).result()
    assert (cursor["stream"], cursor["value"]) == ("INBOX", "after 1")


def test_a_large_source_is_a_blob_and_reads_back(desk: Desk, account: AccountId) -> None:
    import random

    noise = random.Random(1).randbytes(300_000).hex()
    large = mail(
        "<a@okafor.example>", "\r\n".join(noise[i : i + 70] for i in range(0, 600_000, 70))
    )
    put(desk, account, large)
    (entry,) = desk.conversation(queue(desk)[0].id).result().entries
    assert desk.source(entry.id).result() == large
    assert sum(1 for p in desk.store.profile.blobs.rglob("*") if p.is_file()) == 1


def test_search_finds_it_at_once(desk: Desk, account: AccountId) -> None:
    put(desk, account, mail("<a@okafor.example>", "Duas taças partidas"))
    (hit,) = desk.search("tacas").result()
    assert hit.conversation == queue(desk)[0].id
    assert "\x01taças\x02" in hit.snippet
    assert [h.message for h in desk.search("helen okafor").result()] == [hit.message]


def test_blank_lines_at_the_end_quote_nothing(desk: Desk, account: AccountId) -> None:
    """Many programs and servers put some there; a button offered to unfold them."""
    put(desk, account, mail("<a@okafor.example>", "Two bowls.\r\n\r\n\r\n \r\n"))
    put(desk, account, mail("<b@okafor.example>", "Two.\r\n\r\n> How many?\r\n\r\n",
                            refs="<a@okafor.example>", at=60))  # fmt: skip
    id = desk.search("bowls").result()[0].conversation
    shown = desk.conversation(id).result().entries
    assert [entry.quoted for entry in shown if not entry.event] == [False, True]
