"""Rules T1, T2, T6 and R4 as a table over one small world of conversations."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.base.clock import MICRO
from app.base.ids import ConversationId
from app.inbox.threading import message_ids
from app.inbox.threading.threading_rules import (
    MAX_REFERENCES,
    Attach,
    Mail,
    New,
    Policy,
    Reason,
    Sameness,
    decide,
    joining,
    links,
    sameness,
)
from app.inbox.values import Direction, Status
from tests.inbox.threading.book import Book

KEY = b"the workspace's own key, 32 bytes"
FREE = "gmail.com"
OWN = "support@shop.test"
ANNA, BEN, CARLA = "anna@corp.example", f"ben@{FREE}", "carla@other.example"
DORA, EMIL, MALLORY = "dora@studio.example", "emil@big.example", "mallory@evil.example"
HOUR = 3600 * MICRO
DAY = 24 * HOUR
NOW = 1_700_000_000 * MICRO

INVOICE, REFUND, OLD, SPAM, PRINTER, MERGED, CHAIRS, CHAIRS_AGAIN, SNOOZED = (
    ConversationId(n) for n in range(1, 10)
)
GONE = ConversationId(77)


def keyed(conversation: ConversationId, key: bytes = KEY, domain: str = "shop.test") -> str:
    return message_ids.make(conversation, bytes(range(12)), key, domain)


def tag(conversation: ConversationId, key: bytes = KEY, address: str = OWN) -> str:
    return message_ids.plus_tag(address, conversation, key)


def arriving(
    sender: str,
    subject: str = "",
    *,
    refs: tuple[str, ...] = (),
    reply_to: tuple[str, ...] = (),
    to: tuple[str, ...] = (OWN,),
    message_id: str = "<new@somewhere.example>",
    at: int = NOW,
    dmarc_fail: bool = False,
    history: bool = False,
) -> Mail:
    """An inbound mail with its tokens verified, as the ingest makes it."""
    named = [message_ids.owner(i, KEY) for i in (*reply_to, *reversed(refs))]
    tagged = [message_ids.owner_of_tag(a, KEY) for a in to]
    return Mail(
        message_id,
        reply_to,
        refs,
        sender,
        to,
        subject,
        at,
        own_tokens=tuple(t for t in (*named, *tagged) if t is not None),
        dmarc_fail=dmarc_fail,
        history=history,
    )


def sent(to: str, **fields: object) -> Mail:
    """What we sent ourselves."""
    return replace(arriving(OWN, to=(to,)), direction=Direction.OUT, **fields)


def world(trust: bool = False) -> Book:
    """Nine conversations, all begun within the last days and all but one with outsiders."""
    book = Book(Policy(own=frozenset({OWN}), trust_references=trust))
    begun = [
        (ANNA, "invoice 17", "<a1@corp.example>"),
        (BEN, "refund", "<b1@mail.example>"),
        (CARLA, "old case", "<c1@other.example>"),
        (MALLORY, "you won", "<s1@evil.example>"),
        (DORA, "printer", "<d1@studio.example>"),
        (ANNA, "second thing", "<a2@corp.example>"),
        (EMIL, "chairs", "<e1@big.example>"),
        (EMIL, "chairs", "<e2@big.example>"),
        (CARLA, "later", "<c2@other.example>"),
    ]
    for n, (who, subject, message_id) in enumerate(begun, 1):
        mail = arriving(who, subject, message_id=message_id, at=NOW - DAY)
        book.put(mail, ConversationId(n), New(Reason.UNRELATED))
    for conversation, customer in ((INVOICE, ANNA), (REFUND, BEN)):
        answer = sent(customer, message_id=keyed(conversation), received_at=NOW - HOUR)
        book.put(answer, conversation, Attach(conversation, Reason.REFERENCE))
    book.set_status(OLD, Status.RESOLVED)
    book.set_status(SPAM, Status.SPAM)
    book.set_status(SNOOZED, Status.SNOOZED)
    book.merge(MERGED, INVOICE)
    return book


def joins(
    conversation: ConversationId,
    reason: Reason,
    *,
    new: bool = False,
    reopen: bool = True,
    flagged: bool = False,
) -> Attach:
    return Attach(conversation, reason, new, reopen, flagged)


def stranger(related: ConversationId, flagged: bool = False) -> New:
    return New(Reason.STRANGER, related, flagged)


UNRELATED = New(Reason.UNRELATED)
K1, K2 = keyed(INVOICE), keyed(REFUND)
LONG = tuple(f"<x{n}@nowhere.example>" for n in range(60))

SPOOFS = {
    # Keys and tags
    "mac wrong": (arriving(MALLORY, refs=(K1[:-14] + "aaaa@shop.test>",)), UNRELATED),
    "mac wrong, right sender": (
        arriving(ANNA, refs=(K1.replace(K1.split(".")[2][:4], "aaaa"),)),
        UNRELATED,
    ),
    "mac of another conversation": (
        arriving(MALLORY, refs=(K1.replace("<c1.", "<c2."),)),
        UNRELATED,
    ),
    "key of somebody else": (
        arriving(ANNA, refs=(keyed(INVOICE, key=b"another workspace's key"),)),
        UNRELATED,
    ),
    "token moved to another domain": (
        arriving(ANNA, refs=(K1.replace("shop.test", "shop.example"),)),
        UNRELATED,
    ),
    "token without brackets": (arriving(ANNA, refs=(K1.strip("<>"),)), UNRELATED),
    "token within other text": (arriving(ANNA, refs=(f"see {K1}",)), UNRELATED),
    "token with a null in it": (arriving(ANNA, refs=(K1.replace("@", "\0@"),)), UNRELATED),
    "token of a conversation that is gone": (arriving(ANNA, refs=(keyed(GONE),)), UNRELATED),
    "stolen token": (arriving(MALLORY, refs=(K1,)), stranger(INVOICE)),
    "stolen token in In-Reply-To": (arriving(MALLORY, reply_to=(K1,)), stranger(INVOICE)),
    "stolen token, customer of another conversation": (
        arriving(BEN, refs=(K1,)),
        stranger(INVOICE),
    ),
    "stolen token beside one's own": (
        arriving(BEN, refs=(K2, K1)),
        joins(REFUND, Reason.KEYED),
    ),
    "stolen token of a merged conversation": (
        arriving(MALLORY, refs=(keyed(MERGED),)),
        stranger(INVOICE),
    ),
    "stolen token, no sender": (arriving("", refs=(K1,)), stranger(INVOICE)),
    "tag with a wrong mac": (
        arriving(ANNA, to=(tag(INVOICE)[:-14] + "aaaa@shop.test",)),
        UNRELATED,
    ),
    "tag moved to another address": (
        arriving(ANNA, to=(tag(INVOICE, address="sales@shop.test").replace("sales", "support"),)),
        UNRELATED,
    ),
    "tag made from a Message-ID's mac": (
        arriving(ANNA, to=(f"support+c1.{K1.split('.')[2].split('@')[0]}@shop.test",)),
        UNRELATED,
    ),
    "stolen tag": (arriving(MALLORY, to=(tag(INVOICE),)), stranger(INVOICE)),
    "stolen tag, same free-mail domain": (
        arriving(f"mallory@{FREE}", to=(tag(REFUND),)),
        stranger(REFUND),
    ),
    # References
    "stranger names a stored message": (
        arriving(MALLORY, refs=("<a1@corp.example>",)),
        stranger(INVOICE),
    ),
    "stranger names it in In-Reply-To": (
        arriving(MALLORY, reply_to=("<a1@corp.example>",)),
        stranger(INVOICE),
    ),
    "stranger names every message there is": (
        arriving(MALLORY, refs=("<b1@mail.example>", "<a1@corp.example>")),
        stranger(INVOICE),
    ),
    "stranger names it with the right subject": (
        arriving(MALLORY, "invoice 17", refs=("<a1@corp.example>",)),
        stranger(INVOICE),
    ),
    "message of another account": (arriving(ANNA, refs=("<elsewhere@corp.example>",)), UNRELATED),
    "victim hidden beyond the cap": (
        arriving(ANNA, refs=(LONG[0], "<a1@corp.example>", *LONG[1:])),
        UNRELATED,
    ),
    "names itself": (
        arriving(MALLORY, refs=("<new@somewhere.example>",)),
        UNRELATED,
    ),
    "takes a used id and names nothing": (arriving(ANNA, message_id=""), UNRELATED),
    "takes a used id and names it": (
        arriving(MALLORY, message_id="", refs=("<a1@corp.example>",)),
        stranger(INVOICE),
    ),
    # Who is a colleague
    "same free-mail domain": (
        arriving(f"mallory@{FREE}", refs=("<b1@mail.example>",)),
        stranger(REFUND),
    ),
    "look-alike domain": (arriving("anna@c0rp.example", refs=(K1,)), stranger(INVOICE)),
    "look-alike letters": (arriving("anna@c\u043erp.example", refs=(K1,)), stranger(INVOICE)),
    "subdomain": (arriving("anna@mail.corp.example", refs=(K1,)), stranger(INVOICE)),
    "domain in front": (arriving("anna@corp.example.evil.example", refs=(K1,)), stranger(INVOICE)),
    "domain that ends alike": (arriving("anna@evilcorp.example", refs=(K1,)), stranger(INVOICE)),
    "address as a name": (
        arriving("anna@corp.example@evil.example", refs=(K1,)),
        stranger(INVOICE),
    ),
    "tagged on a free-mail domain": (arriving(f"benn+x@{FREE}", refs=(K2,)), stranger(REFUND)),
    # Subjects
    "number in the subject": (arriving(MALLORY, "[#1] invoice 17"), UNRELATED),
    "number in the subject, right sender": (arriving(ANNA, "[#1] something new"), UNRELATED),
    "same subject": (arriving(MALLORY, "printer"), UNRELATED),
    "same subject, same domain": (arriving("boss@studio.example", "printer"), UNRELATED),
    "no sender, same subject": (arriving("", "printer"), UNRELATED),
    # Cc
    "stranger with the customer in Cc": (
        arriving(MALLORY, refs=("<a1@corp.example>",), to=(OWN, ANNA)),
        stranger(INVOICE),
    ),
    "stranger with the customer and a subject": (
        arriving(MALLORY, "invoice 17", to=(OWN, ANNA)),
        UNRELATED,
    ),
    # DMARC and our own address
    "right sender disowned by the domain": (
        arriving(ANNA, refs=(K1,), dmarc_fail=True),
        joins(INVOICE, Reason.KEYED, reopen=False, flagged=True),
    ),
    "right sender disowned, by reference": (
        arriving(CARLA, refs=("<c1@other.example>",), dmarc_fail=True),
        joins(OLD, Reason.REFERENCE, reopen=False, flagged=True),
    ),
    "right sender disowned, by subject": (
        arriving(DORA, "printer", dmarc_fail=True),
        joins(PRINTER, Reason.SUBJECT, reopen=False, flagged=True),
    ),
    "colleague disowned by the domain": (
        arriving("boss@corp.example", refs=(K1,), dmarc_fail=True),
        stranger(INVOICE, flagged=True),
    ),
    "stranger disowned by the domain": (
        arriving(MALLORY, refs=(K1,), dmarc_fail=True),
        stranger(INVOICE, flagged=True),
    ),
    "our own address, not sent by us": (
        arriving(OWN, refs=(K1,)),
        joins(INVOICE, Reason.KEYED, reopen=False, flagged=True),
    ),
    "our own address and a subject": (
        arriving(OWN, "printer"),
        New(Reason.UNRELATED, flagged=True),
    ),
    "our own domain disowns it": (
        arriving("boss@shop.test", refs=(K1,), dmarc_fail=True),
        stranger(INVOICE, flagged=True),
    ),
    "claims to be sent by us, disowned": (
        sent(ANNA, in_reply_to=("<a1@corp.example>",), dmarc_fail=True),
        joins(INVOICE, Reason.REFERENCE, reopen=False, flagged=True),
    ),
}

MAIL = {
    # (a) keyed ids and tags
    "answers our message": (arriving(ANNA, reply_to=(K1,)), joins(INVOICE, Reason.KEYED)),
    "answers it with other subject": (
        arriving(ANNA, "quite another thing", refs=(K1,)),
        joins(INVOICE, Reason.KEYED),
    ),
    "token in capitals": (arriving(ANNA, refs=(K1.upper(),)), joins(INVOICE, Reason.KEYED)),
    "writes to the tag": (arriving(ANNA, to=(tag(INVOICE),)), joins(INVOICE, Reason.KEYED)),
    "tag in capitals": (arriving(ANNA, to=(tag(INVOICE).upper(),)), joins(INVOICE, Reason.KEYED)),
    "token of a merged conversation": (
        arriving(ANNA, refs=(keyed(MERGED),)),
        joins(INVOICE, Reason.KEYED),
    ),
    "token gone, reference stored": (
        arriving(ANNA, refs=("<a1@corp.example>", keyed(GONE))),
        joins(INVOICE, Reason.REFERENCE),
    ),
    # (b) references
    "names a stored message": (
        arriving(ANNA, refs=("<a1@corp.example>",)),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "names it in In-Reply-To only": (
        arriving(DORA, reply_to=("<d1@studio.example>",)),
        joins(PRINTER, Reason.REFERENCE, reopen=False),
    ),
    "names a message of a merged conversation": (
        arriving(ANNA, refs=("<a2@corp.example>",)),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "the nearest wins": (
        arriving(CARLA, refs=("<c1@other.example>", "<c2@other.example>")),
        joins(SNOOZED, Reason.REFERENCE),
    ),
    "In-Reply-To is nearer": (
        arriving(
            CARLA,
            reply_to=("<c1@other.example>",),
            refs=("<c1@other.example>", "<c2@other.example>"),
        ),
        joins(OLD, Reason.REFERENCE),
    ),
    "the root of a chain beyond the cap": (
        arriving(ANNA, refs=("<a1@corp.example>", *LONG)),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "the end of a chain beyond the cap": (
        arriving(ANNA, refs=(*LONG, "<a1@corp.example>")),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "names itself and a stored message": (
        arriving(ANNA, refs=("<new@somewhere.example>", "<a1@corp.example>")),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "names one message many times": (
        arriving(ANNA, refs=("<a1@corp.example>",) * 200),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "reused id, joins by reference": (
        arriving(ANNA, message_id="", refs=("<a1@corp.example>",)),
        joins(INVOICE, Reason.REFERENCE),
    ),
    "resolved is reopened": (
        arriving(CARLA, refs=("<c1@other.example>",)),
        joins(OLD, Reason.REFERENCE),
    ),
    "spam stays spam": (
        arriving(MALLORY, refs=("<s1@evil.example>",)),
        joins(SPAM, Reason.REFERENCE, reopen=False),
    ),
    "history reopens nothing": (
        arriving(CARLA, refs=("<c1@other.example>",), history=True),
        joins(OLD, Reason.REFERENCE, reopen=False),
    ),
    # T6
    "colleague of the customer": (
        arriving("boss@corp.example", refs=(K1,)),
        joins(INVOICE, Reason.KEYED, new=True),
    ),
    "customer under a tagged address": (
        arriving("anna+work@corp.example", refs=(K1,)),
        joins(INVOICE, Reason.KEYED, new=True),
    ),
    "colleague of ours": (
        arriving("boss@shop.test", refs=(K1,)),
        joins(INVOICE, Reason.KEYED, new=True),
    ),
    # (c) subject
    "same sender and subject": (
        arriving(DORA, "printer"),
        joins(PRINTER, Reason.SUBJECT, reopen=False),
    ),
    "same, naming what we never saw": (
        arriving(DORA, "printer", refs=("<unknown@studio.example>",)),
        joins(PRINTER, Reason.SUBJECT, reopen=False),
    ),
    "snoozed is woken": (arriving(CARLA, "later"), joins(SNOOZED, Reason.SUBJECT)),
    "waiting is reopened": (arriving(ANNA, "invoice 17"), joins(INVOICE, Reason.SUBJECT)),
    "after seven days": (
        arriving(DORA, "printer", at=NOW + 6 * DAY),
        joins(PRINTER, Reason.SUBJECT, reopen=False),
    ),
    "after more than seven days": (arriving(DORA, "printer", at=NOW + 6 * DAY + 1), UNRELATED),
    "two candidates": (arriving(EMIL, "chairs"), New(Reason.AMBIGUOUS)),
    "candidate resolved": (arriving(CARLA, "old case"), UNRELATED),
    "candidate is spam": (arriving(MALLORY, "you won"), UNRELATED),
    "no subject": (arriving(DORA, ""), UNRELATED),
    "nothing in common": (arriving("fritz@new.example", "hello"), UNRELATED),
    # What we sent elsewhere
    "our answer from another program": (
        sent(ANNA, in_reply_to=("<a1@corp.example>",)),
        joins(INVOICE, Reason.REFERENCE, reopen=False),
    ),
    "our answer to a new address": (
        sent("new@else.example", in_reply_to=("<a1@corp.example>",)),
        joins(INVOICE, Reason.REFERENCE, reopen=False),
    ),
    "our mail with a customer's subject": (sent(DORA, base_subject="printer"), UNRELATED),
}

TRUSTED = {
    "anybody joins by reference": (
        arriving("gina@list.example", refs=("<a1@corp.example>",)),
        Attach(INVOICE, Reason.TRUSTED, new_participant=True, reopen=True),
    ),
    "same sender and subject do not": (arriving(DORA, "printer"), UNRELATED),
    "a tag alone does not": (arriving(ANNA, to=(tag(INVOICE),)), UNRELATED),
    "In-Reply-To where there are no References": (
        arriving(DORA, reply_to=("<d1@studio.example>", "<a1@corp.example>")),
        Attach(PRINTER, Reason.TRUSTED),
    ),
    "In-Reply-To beside References": (
        arriving(DORA, reply_to=("<a1@corp.example>",), refs=("<d1@studio.example>",)),
        Attach(PRINTER, Reason.TRUSTED),
    ),
    "ties two conversations": (
        arriving(DORA, refs=("<d1@studio.example>", "<a1@corp.example>")),
        Attach(INVOICE, Reason.TRUSTED, new_participant=True, reopen=True, merges=(PRINTER,)),
    ),
    "names two of one conversation": (
        arriving(ANNA, refs=("<a2@corp.example>", "<a1@corp.example>")),
        Attach(INVOICE, Reason.TRUSTED, reopen=True),
    ),
    "disowned by its domain": (
        arriving(ANNA, refs=("<a1@corp.example>",), dmarc_fail=True),
        Attach(INVOICE, Reason.TRUSTED, flagged=True),
    ),
    "names only itself": (arriving(ANNA, refs=("<new@somewhere.example>",)), UNRELATED),
    "reused id": (arriving(ANNA, message_id=""), UNRELATED),
}


def _table(cases: dict[str, tuple[Mail, Attach | New]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("mail", "expected"), cases.values(), ids=cases.keys())


@_table(SPOOFS)
def test_a_stranger_does_not_enter(mail: Mail, expected: Attach | New) -> None:
    book = world()
    assert decide(mail, book, book.policy) == expected


@_table(MAIL)
def test_mail_finds_its_conversation(mail: Mail, expected: Attach | New) -> None:
    book = world()
    assert decide(mail, book, book.policy) == expected


@_table(TRUSTED)
def test_trusted_references(mail: Mail, expected: Attach | New) -> None:
    book = world(trust=True)
    assert decide(mail, book, book.policy) == expected


def test_the_table_is_wide_enough() -> None:
    assert len(SPOOFS) >= 36
    assert len(SPOOFS) + len(MAIL) + len(TRUSTED) >= 60


def test_a_cc_of_a_customer_lets_nobody_in() -> None:
    book = world()
    book.add(arriving(ANNA, refs=(K1,), to=(OWN, MALLORY), message_id="<a3@corp.example>"))
    assert book.add(arriving(MALLORY, refs=("<a3@corp.example>",))) == stranger(INVOICE)


def test_whom_we_answer_is_let_in() -> None:
    book = world()
    book.add(sent(MALLORY, message_id="<ours@shop.test>", references=(K1,)))
    decision = book.add(arriving(MALLORY, refs=("<ours@shop.test>",)))
    assert decision == joins(INVOICE, Reason.REFERENCE)


def test_a_colleague_is_new_only_once() -> None:
    book = world()
    first = book.add(arriving("boss@corp.example", refs=(K1,), message_id="<n1@corp.example>"))
    again = book.add(arriving("boss@corp.example", refs=(K1,), message_id="<n2@corp.example>"))
    assert isinstance(first, Attach)
    assert isinstance(again, Attach)
    assert (first.new_participant, again.new_participant) == (True, False)


def test_a_flagged_mail_lets_nobody_in() -> None:
    forged = arriving(ANNA, refs=(K1,), dmarc_fail=True)
    assert joining(forged, joins(INVOICE, Reason.KEYED, reopen=False, flagged=True)) == ()


def test_a_stranger_cannot_wait_for_a_mail_that_is_on_its_way() -> None:
    """Naming the id of a mail not yet fetched does not draw that mail in."""
    book = world()
    book.add(arriving(MALLORY, refs=("<a9@corp.example>",), message_id="<m@evil.example>"))
    late = arriving(ANNA, message_id="<a9@corp.example>")
    assert book.add(late) == New(Reason.UNRELATED, related=ConversationId(10))


def test_the_answer_may_come_before_the_question() -> None:
    book = world()
    book.add(
        sent("hugo@far.example", message_id="<r@shop.test>", in_reply_to=("<h1@far.example>",))
    )
    question = arriving("hugo@far.example", message_id="<h1@far.example>", history=True)
    assert book.add(question) == joins(ConversationId(10), Reason.REFERENCED, reopen=False)


def test_the_first_mail_of_all() -> None:
    assert Book(Policy()).add(arriving(ANNA, "hello")) == UNRELATED


def test_links_are_capped_and_single() -> None:
    mail = arriving(ANNA, refs=(*LONG, *LONG), reply_to=(LONG[-1],))
    assert links(mail) == (LONG[0], *LONG[-MAX_REFERENCES + 1 :])


def test_cycles_tie_and_end() -> None:
    book = Book(Policy(trust_references=True))
    first = arriving(ANNA, message_id="<1@x.example>", refs=("<2@x.example>",))
    second = arriving(ANNA, message_id="<2@x.example>", refs=("<1@x.example>",))
    for mail in (first, second):
        book.add(mail)
    assert book.partition() == {frozenset({"<1@x.example>", "<2@x.example>"})}


@pytest.mark.parametrize(
    ("digest", "stored", "own_copy", "expected"),
    [
        (b"a", (), False, Sameness.NEW),
        (b"a", (), True, Sameness.NEW),
        (b"a", (b"a",), False, Sameness.DUPLICATE),
        (b"a", (b"b", b"a"), False, Sameness.DUPLICATE),
        (b"a", (b"b",), False, Sameness.ID_REUSED),
        (b"c", (b"a", b"b"), False, Sameness.ID_REUSED),
        (b"a", (b"b",), True, Sameness.DUPLICATE),
    ],
)
def test_sameness(
    digest: bytes, stored: tuple[bytes, ...], own_copy: bool, expected: Sameness
) -> None:
    assert sameness(digest, stored, own_copy) is expected


def _partition(mails: list[Mail]) -> set[frozenset[str]]:
    book = Book(Policy(trust_references=True))
    for mail in mails:
        book.add(mail)
    return book.partition()


def _components(mails: list[Mail]) -> set[frozenset[str]]:
    """The same by brute force: grow sets of ids until none of them overlap."""
    groups: list[tuple[set[str], set[str]]] = []
    for mail in mails:
        ids, members = {mail.message_id, *links(mail, trust_references=True)}, {mail.message_id}
        apart = []
        for other_ids, other_members in groups:
            if ids & other_ids:
                ids, members = ids | other_ids, members | other_members
            else:
                apart.append((other_ids, other_members))
        groups = [*apart, (ids, members)]
    return {frozenset(members) for _, members in groups}


_IDS = [f"<{n}@list.example>" for n in range(12)]


@st.composite
def _forests(draw: st.DrawFn) -> list[Mail]:
    """Mails that name each other, missing ids, themselves and circles."""
    stored = draw(st.lists(st.sampled_from(_IDS), min_size=1, max_size=9, unique=True))
    names = st.lists(st.sampled_from(_IDS), max_size=3).map(tuple)
    return [
        arriving(ANNA, message_id=message_id, refs=draw(names), reply_to=draw(names))
        for message_id in stored
    ]


@settings(max_examples=500, deadline=None)
@given(_forests(), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_conversations(mails: list[Mail], random: object) -> None:
    shuffled = list(mails)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _partition(shuffled) == _partition(mails) == _components(mails)


def test_every_order_of_one_thread_gives_the_same_conversations() -> None:
    """All 720 orders of a thread whose root and one middle message never come."""
    mails = [
        arriving(ANNA, message_id=_IDS[own], refs=tuple(_IDS[n] for n in refs))
        for own, refs in ((1, (0,)), (2, (0, 1)), (4, (3,)), (5, (0, 3)), (6, ()), (7, (6,)))
    ]
    expected = {frozenset(_IDS[n] for n in (1, 2, 4, 5)), frozenset(_IDS[n] for n in (6, 7))}
    assert all(_partition(list(order)) == expected for order in permutations(mails))
