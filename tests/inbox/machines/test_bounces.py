"""What machines say about our mail is read right, and believed only where it can be true."""

import pytest

from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.sending.outbox_commands import Claim, Commit, Settle
from app.inbox.sending.outbox_rows import Verdict
from app.inbox.threading import message_ids
from app.inbox.values import (
    Direction,
    Entry,
    OutboxItem,
    RecipientState,
    Report,
    ReportKind,
    SaidState,
    SendState,
    Status,
    View,
)
from tests.house import add_account
from tests.inbox.machines import written

HELEN, SAM = "helen@okafor.example", "sam@okafor.example"
ID = "<c1.aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb@shop.test>"
R, S = RecipientState, SaidState


def report(raw: bytes) -> Report:
    found = parse(raw).report
    assert found is not None
    return found


# --- reading ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "status", "state"),
    [
        ("failed", "5.1.1", S.BOUNCED),
        ("failed", "4.4.7", S.BOUNCED),
        ("Failed (no such user)", "5.1.1", S.BOUNCED),
        ("delayed", "4.4.1", S.DELAYED),
        ("delivered", "2.0.0", S.DELIVERED),
        ("", "5.2.2", S.BOUNCED),
        ("", "4.2.2", S.DELAYED),
        ("", "2.1.5", S.DELIVERED),
    ],
)
@pytest.mark.parametrize("returned", ["whole", "headers", "none"])
def test_delivery_status(action: str, status: str, state: SaidState, returned: str) -> None:
    raw = written.dsn(ID, [(HELEN, action, status, "550 5.1.1 no such user")], returned=returned)
    found = report(raw)
    assert (found.kind, found.about[0]) == (ReportKind.DELIVERY, ID)
    (said,) = found.said
    assert (said.final, said.state) == (HELEN, state)
    assert said.words == "550 5.1.1 no such user"
    assert parse(raw).machine_answer


@pytest.mark.parametrize("action", ["relayed", "expanded"])
def test_what_says_nothing_more_will_be_heard_says_nothing(action: str) -> None:
    assert report(written.dsn(ID, [(HELEN, action, "2.0.0", "")])).said == ()


@pytest.mark.parametrize("name", written.BOUNCES)
def test_bounces_that_follow_no_standard(name: str) -> None:
    raw, address, state = written.BOUNCES[name](ID)
    found = report(raw)
    assert (found.kind, ID in found.about) == (ReportKind.DELIVERY, True)
    states = {said.original or said.final: said.state for said in found.said}
    assert states.get(address) is state


@pytest.mark.parametrize("name", written.ANSWERS)
def test_automatic_answers(name: str) -> None:
    raw = written.ANSWERS[name](ID)
    assert report(raw).kind is ReportKind.ANSWER
    assert report(raw).said == ()
    assert (parse(raw).machine_answer, parse(raw).automatic) == (True, True)


@pytest.mark.parametrize("name", written.PEOPLE)
def test_people_are_no_machines(name: str) -> None:
    mail = parse(written.PEOPLE[name](ID))
    assert (mail.report, mail.machine_answer) == (None, False)


@pytest.mark.parametrize(
    ("disposition", "read"),
    [
        ("manual-action/MDN-sent-manually; displayed", True),
        ("automatic-action/MDN-sent-automatically; displayed/error", True),
        ("manual-action/MDN-sent-automatically; deleted", False),
        ("automatic-action/MDN-sent-automatically; dispatched", False),
        ("nonsense", False),
    ],
)
def test_receipts(disposition: str, read: bool) -> None:
    found = report(written.mdn(ID, HELEN, disposition))
    assert (found.kind, found.about[0]) == (ReportKind.RECEIPT, ID)
    assert [said.state for said in found.said] == [S.READ] * read


def test_a_refusal_in_the_form_of_a_receipt() -> None:
    disposition = "automatic-action/MDN-sent-automatically; deleted"
    text = "Your message was automatically rejected:\n\nQuota exceeded"
    found = report(written.mdn(ID, HELEN, disposition, text))
    assert (found.kind, found.said[0].state) == (ReportKind.DELIVERY, S.BOUNCED)


def test_reading_is_total() -> None:
    raw = written.dsn(ID, [(HELEN, "failed", "5.1.1", "550 no")])
    for cut in range(0, len(raw), 37):
        parse(raw[:cut])
        parse(raw[cut:])


# --- believing ----------------------------------------------------------------------------------


class Shop:
    """A desk whose answer to Helen and Sam a server has taken, or may have."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.account = add_account(desk, "email", "shop", "anna@shop.test")
        self.hear(written.question(HELEN, SAM))
        (id,) = desk.queue_head(View.ALL).result()[1]
        self.conversation = ConversationId(id)

    def hear(self, raw: bytes, host: str = "") -> None:
        mail = prepare(Raw(raw), parse, self.desk.store.clock.now())
        hosts = (host,) if host else ()
        Feed(self.desk.store, self.account, "email", hosts=hosts).put(
            [mail], "INBOX", None
        ).result()

    def answer(self, *to: str, state: SendState = SendState.SENT) -> str:
        draft = Draft(self.conversation, "They left today.", to=written.people(*to or (HELEN,)))
        sent = self.desk.reply(draft, hold=0).result()
        verdicts = tuple(Verdict(a, "accepted", "250 ok") for a in to or (HELEN,))
        commands = (
            Claim(sent.outbox),
            Commit(sent.outbox, verdicts),
            Settle(sent.outbox, state, "data", "", verdicts),
        )
        self.desk.store.execute(*commands).result()
        return sent.message_id

    @property
    def item(self) -> OutboxItem:
        from app.inbox.timeline import all_outbox

        return self.desk.store.read(lambda c: all_outbox(c, settled=True)).result()[-1]

    @property
    def states(self) -> dict[str, RecipientState]:
        return {r.address: r.state for r in self.item.recipients}

    @property
    def standing(self) -> tuple[Status, bool]:
        (row,) = self.desk.queue_rows((self.conversation,)).result()
        return row.status, row.waiting_since is not None

    def entries(self) -> tuple[Entry, ...]:
        return self.desk.conversation(self.conversation).result().entries

    def conversations(self) -> int:
        return self.desk.queue_counts().result()[View.ALL]


@pytest.fixture
def shop(desk: Desk) -> Shop:
    return Shop(desk)


def bounced(id: str, *people: str, **more: str) -> bytes:
    return written.dsn(id, [(p, "failed", "5.1.1", "550 no such user") for p in people], **more)


def test_a_bounce_lands_on_its_message(shop: Shop) -> None:
    shop.hear(bounced(shop.answer(), HELEN))
    assert (shop.item.state, shop.item.reason) == (SendState.FAILED, "bounced")
    assert shop.item.recipients[0].state is R.BOUNCED
    assert shop.item.recipients[0].reply == "550 no such user"
    assert shop.conversations() == 1
    event = next(e for e in shop.entries() if e.event == "bounced")
    assert event.direction is Direction.EVENT
    assert dict(event.event_params)["after"] == f"{HELEN}: 550 no such user"
    assert b"delivery-status" in shop.desk.source(event.id).result()


def test_nobody_got_it_so_the_customer_waits_as_before(shop: Shop) -> None:
    before = shop.standing
    id = shop.answer()
    assert shop.standing == (Status.WAITING, False)
    shop.hear(bounced(id, HELEN))
    assert shop.standing == before == (Status.OPEN, True)
    with pytest.raises(Exception, match="unsent-reply"):
        shop.desk.resolve(shop.conversation).result()
    (row,) = shop.desk.queue_rows((shop.conversation,)).result()
    assert row.send_state is SendState.FAILED
    page = shop.desk.conversation(shop.conversation).result()
    assert [a.address for a in page.reply_to] == [HELEN]  # never the machine
    assert row.messages == 2


def test_somebody_got_it(shop: Shop) -> None:
    shop.hear(bounced(shop.answer(HELEN, SAM), SAM))
    assert (shop.item.state, shop.item.reason) == (SendState.PARTIAL, "bounced")
    assert shop.states == {HELEN: R.ACCEPTED, SAM: R.BOUNCED}
    assert shop.standing == (Status.WAITING, False)


def test_a_resolved_conversation_does_not_stay_so(shop: Shop) -> None:
    id = shop.answer(HELEN, SAM)
    shop.desk.resolve(shop.conversation).result()
    shop.hear(bounced(id, SAM))
    assert shop.standing == (Status.OPEN, False)


def test_a_person_settles_it(shop: Shop) -> None:
    shop.hear(bounced(shop.answer(), HELEN))
    with pytest.raises(Exception, match="already-sent"):
        shop.desk.letters.take_back(shop.item.id).result()
    shop.desk.confirm_sent(shop.item.id).result()
    assert (shop.item.state, shop.states) == (SendState.SENT, {HELEN: R.BOUNCED})
    shop.desk.resolve(shop.conversation).result()


def test_send_again_tries_only_who_has_nothing(shop: Shop) -> None:
    shop.hear(bounced(shop.answer(HELEN, SAM), SAM))
    shop.desk.send_again(shop.item.id).result()
    assert (shop.item.state, shop.states) == (
        SendState.QUEUED,
        {HELEN: R.ACCEPTED, SAM: R.WAITING},
    )


def test_delays_and_receipts_are_noted_and_never_go_back(shop: Shop) -> None:
    id = shop.answer()
    steps = [
        (written.dsn(id, [(HELEN, "delayed", "4.4.1", "451 later")]), R.DELAYED),
        (written.dsn(id, [(HELEN, "delivered", "2.0.0", "250 ok")], number=2), R.DELIVERED),
        (written.mdn(id, HELEN, "manual-action/MDN-sent-manually; displayed"), R.READ),
        (written.dsn(id, [(HELEN, "delayed", "4.4.1", "451 later")], number=3), R.READ),
    ]
    for raw, state in steps:
        shop.hear(raw)
        assert shop.states == {HELEN: state}
    assert shop.item.state is SendState.SENT
    assert shop.standing == (Status.WAITING, False)
    assert [e.event for e in shop.entries() if e.event and e.message_id] == [
        "delayed",
        "delivered",
        "read",
        "delayed",
    ]


def test_the_same_bounce_twice_is_one(shop: Shop) -> None:
    raw = bounced(shop.answer(), HELEN)
    for _ in range(3):
        shop.hear(raw)
    assert sum(e.event == "bounced" for e in shop.entries()) == 1


def test_a_vacation_notice_reopens_nothing(shop: Shop) -> None:
    id = shop.answer()
    for make in written.ANSWERS.values():
        shop.hear(make(id))
    assert shop.standing == (Status.WAITING, False)
    assert shop.states == {HELEN: R.ACCEPTED}
    assert shop.conversations() == 1


def forged(shop: Shop, id: str) -> dict[str, bytes]:
    salt, domain = b"x" * message_ids.RANDOM_BYTES, "shop.test"
    stranger = message_ids.make(ConversationId(99), salt, b"another key", domain)
    conversation, _, rest = id.partition(".")
    other = f"{conversation}.{'b' if rest[0] == 'a' else 'a'}{rest[1:]}"
    own = bounced(id, HELEN).replace(b"MAILER-DAEMON@mx.okafor.example", b"anna@shop.test")
    return {
        "another key": bounced(stranger, HELEN),
        "a changed id": bounced(other, HELEN),
        "an id in our form": bounced(ID, HELEN),
        "never a recipient": bounced(id, "stranger@okafor.example"),
        "from our own address": own,
        "receipt of a stranger": written.mdn(id, "x@y.example", "manual-action/x; displayed"),
        "receipt of another id": written.mdn(other, HELEN, "manual-action/x; displayed"),
    }


@pytest.mark.parametrize(
    "which",
    [
        "another key",
        "a changed id",
        "an id in our form",
        "never a recipient",
        "from our own address",
        "receipt of a stranger",
        "receipt of another id",
    ],
)
@pytest.mark.parametrize("state", [SendState.SENT, SendState.UNKNOWN])
def test_what_is_forged_changes_nothing_and_is_marked(
    shop: Shop, which: str, state: SendState
) -> None:
    """Fault 41."""
    raw = forged(shop, shop.answer(state=state))[which]
    before = (shop.item.state, shop.states, shop.standing)
    shop.hear(raw)
    assert (shop.item.state, shop.states, shop.standing) == before
    pages = [
        shop.desk.conversation(ConversationId(id)).result()
        for id in shop.desk.queue_head(View.ALL).result()[1]
    ]
    (entry,) = [
        e
        for p in pages
        for e in p.entries
        if not e.message_id.startswith("<q1@") and e.direction is Direction.IN
    ]
    assert entry.suspect


def test_a_bounce_that_its_own_domain_disowns_changes_nothing(shop: Shop) -> None:
    id = shop.answer()
    verdict = b"Authentication-Results: mx.shop.test; dmarc=fail header.from=okafor.example\r\n"
    shop.hear(verdict + bounced(id, HELEN), host="mx.shop.test")
    assert shop.states == {HELEN: R.ACCEPTED}


def test_a_bounce_of_other_mail_stays_an_ordinary_one(shop: Shop) -> None:
    shop.answer()
    shop.hear(bounced("<unheard-of@shop.test>", HELEN))
    assert shop.states == {HELEN: R.ACCEPTED}
    assert shop.conversations() == 2


# --- what proves that an unknown one arrived (S2) -----------------------------------------------


@pytest.mark.parametrize("proof", ["answer", "bounce", "delay", "vacation", "copy"])
def test_an_unknown_one_is_sent_once_something_names_it(shop: Shop, proof: str) -> None:
    id = shop.answer(state=SendState.UNKNOWN)
    assert (shop.item.state, shop.standing) == (SendState.UNKNOWN, (Status.OPEN, True))
    shop.hear(
        {
            "answer": written.answer(id, HELEN),
            "bounce": bounced(id, HELEN),
            "delay": written.dsn(id, [(HELEN, "delayed", "4.4.1", "451 later")]),
            "vacation": written.ANSWERS["rfc3834"](id),
            "copy": shop.desk.source(shop.item.message).result(),
        }[proof]
    )
    states = {
        "answer": (SendState.SENT, R.ACCEPTED),
        "bounce": (SendState.FAILED, R.BOUNCED),
        "delay": (SendState.SENT, R.DELAYED),
        "vacation": (SendState.SENT, R.ACCEPTED),
        "copy": (SendState.SENT, R.ACCEPTED),
    }
    assert (shop.item.state, shop.states[HELEN]) == states[proof]
    waits = proof in ("answer", "bounce")
    assert shop.standing == ((Status.OPEN, True) if waits else (Status.WAITING, False))


def test_a_person_says_it_arrived(shop: Shop) -> None:
    shop.answer(state=SendState.UNKNOWN)
    shop.desk.confirm_sent(shop.item.id).result()
    assert (shop.item.state, shop.standing) == (SendState.SENT, (Status.WAITING, False))
    with pytest.raises(Exception, match="nothing-to-confirm"):
        shop.desk.confirm_sent(shop.item.id).result()


def test_asking_for_a_receipt_is_noted_and_none_is_sent(shop: Shop) -> None:
    wish = b"Disposition-Notification-To: helen@okafor.example\r\n"
    shop.hear(wish + written.question(HELEN, SAM, number=2))
    assert any(
        e.receipt_wanted
        for page in [
            shop.desk.conversation(ConversationId(i)).result()
            for i in shop.desk.queue_head(View.ALL).result()[1]
        ]
        for e in page.entries
    )
    assert shop.desk.outbox().result() == ()


def test_the_commands_have_a_json_form(shop: Shop) -> None:
    from app.store import commands

    shop.hear(bounced(shop.answer(), HELEN))
    rows = shop.desk.store.read(
        lambda c: c.execute("SELECT kind, version, payload FROM command").fetchall()
    ).result()
    assert "outbox.heard" in {kind for kind, _, _ in rows}
    for kind, version, payload in rows:
        assert commands.encode(commands.decode(kind, version, payload)) == payload


HOSTILE = [
    b"-" * 200_000,
    b"-" * 70 + b"\n",
    b"user ",
    b"a@",
    b"<",
    b"Message-ID: <",
    b"u@x.example\n",
]


@pytest.mark.parametrize("piece", HOSTILE, ids=lambda p: p[:12].decode())
def test_no_bounce_keeps_the_reader_busy(piece: bytes) -> None:
    """Fault 32: two seconds for any message."""
    import time

    head = b"Return-Path: <>\r\nFrom: MAILER-DAEMON@x.example\r\nSubject: Undelivered\r\n\r\n"
    began = time.process_time()
    parse(head + piece * (200_000 // len(piece)))
    assert time.process_time() - began < 2
