"""What leaves: under which address, to whom, how large, when."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import html_part, inline_images, parse
from app.inbox.prepare import prepare
from app.inbox.sending.outbox_commands import HoldBack
from app.inbox.supervisor import Supervisor
from app.inbox.values import Inbound, OutboxItem, RecipientState, SendState, View
from app.store.schema.accounts import health
from app.store.upsert import upsert
from tests.house import add_account
from tests.inbox.machines import written
from tests.inbox.machines.written import people
from tests.peers.accounts import ANNA
from tests.peers.smtp_script import SmtpScript

HELEN, SAM = "helen@okafor.example", "sam@okafor.example"
DAY = 86_400 * MICRO


@pytest.fixture
def account(desk: Desk, smtp_script: SmtpScript) -> AccountId:
    more = {
        "imap": "127.0.0.1:1",
        "smtp": f"127.0.0.1:{smtp_script.smtps}",
        "ca": str(smtp_script.ca),
        "aliases": "Orders <orders@shop.test>, hello@bowls.test",
        "reply_to": "",
    }
    return add_account(desk, "email", "shop", ANNA.address, **more)


def hear(desk: Desk, account: AccountId, raw: bytes) -> None:
    mail = prepare(Raw(raw), parse, desk.store.clock.now())
    Feed(desk.store, account, "email").put([mail], "INBOX", None).result()


@pytest.fixture
def conversation(desk: Desk, account: AccountId) -> ConversationId:
    hear(desk, account, written.question(HELEN, SAM))
    (id,) = desk.queue_head(View.ALL).result()[1]
    return ConversationId(id)


def send(desk: Desk, draft: Draft) -> tuple[OutboxItem, Inbound, bytes]:
    from app.inbox.timeline import all_outbox

    desk.reply(draft, hold=0).result()
    item = desk.store.read(lambda c: all_outbox(c, settled=True)).result()[-1]
    raw = desk.source(item.message).result()
    return item, parse(raw), raw


@pytest.mark.parametrize(
    ("written_to", "chosen", "expected"),
    [
        ("anna@shop.test", "", ("Ana", ANNA.address)),
        ("orders@shop.test", "", ("Orders", "orders@shop.test")),
        ("ORDERS@shop.test, anna@shop.test", "", ("Orders", "orders@shop.test")),
        ("orders@shop.test", "hello@bowls.test", ("Ana", "hello@bowls.test")),
        ("somebody@else.example", "", ("Ana", ANNA.address)),
    ],
)
def test_the_address_the_customer_wrote_to_answers(
    desk: Desk, account: AccountId, written_to: str, chosen: str, expected: tuple[str, str]
) -> None:
    raw = written.question(HELEN, SAM).replace(b"To: anna@shop.test", f"To: {written_to}".encode())
    hear(desk, account, raw)
    (id,) = desk.queue_head(View.ALL).result()[1]
    item, mail, _ = send(desk, Draft(ConversationId(id), "Today.", sender=chosen))
    assert (mail.sender.name, mail.sender.address) == expected
    assert item.message_id.endswith(f"@{expected[1].partition('@')[2]}>")


def test_an_address_of_somebody_else_is_refused(desk: Desk, conversation: ConversationId) -> None:
    with pytest.raises(UsageError, match="not-your-address"):
        desk.reply(Draft(conversation, "Today.", sender=HELEN)).result()


def test_our_other_addresses_are_never_answered(desk: Desk, account: AccountId) -> None:
    raw = written.question(HELEN, "orders@shop.test, hello@bowls.test, sam@okafor.example")
    hear(desk, account, raw)
    (id,) = desk.queue_head(View.ALL).result()[1]
    page = desk.conversation(ConversationId(id)).result()
    assert [a.address for a in page.reply_all_cc] == [SAM]


def test_blind_copies_are_in_the_envelope_alone(desk: Desk, conversation: ConversationId) -> None:
    item, _, raw = send(desk, Draft(conversation, "Today.", bcc=people(SAM)))
    assert {r.address for r in item.recipients} == {HELEN, SAM}
    assert b"sam@" not in raw
    assert b"Bcc" not in raw


def test_where_answers_go(desk: Desk, conversation: ConversationId) -> None:
    _, mail, _ = send(desk, Draft(conversation, "Today.", reply_to=people("team@shop.test")))
    assert [a.address for a in mail.reply_to] == ["team@shop.test"]


def test_pictures_stand_in_the_text(
    desk: Desk, conversation: ConversationId, tmp_path: Path
) -> None:
    picture = tmp_path / "bowl.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    _, mail, raw = send(desk, Draft(conversation, "See:", images=(picture,)))
    (image,) = mail.attachments
    assert (image.name, image.inline) == ("bowl.png", True)
    assert f"cid:{image.content_id}" in (html_part(raw) or "")
    assert inline_images(raw)[image.content_id][1] == picture.read_bytes()


@pytest.mark.parametrize("missing", ["gone.pdf", "."])
def test_a_file_that_cannot_be_read_stops_the_send(
    desk: Desk, conversation: ConversationId, tmp_path: Path, missing: str
) -> None:
    with pytest.raises(UsageError, match="file-"):
        desk.reply(Draft(conversation, "See:", attachments=(tmp_path / missing,))).result()
    assert desk.outbox().result() == ()


# --- size ---------------------------------------------------------------------------------------


def asked_by(desk: Desk, account: AccountId, server: SmtpScript) -> ConversationId:
    """A conversation of an account that sends by this server."""
    from app.inbox.account_commands import SetAccount

    config = {"smtp": f"127.0.0.1:{server.smtps}", "ca": str(server.ca)}
    desk.store.execute(SetAccount(account, config)).result()
    hear(desk, account, written.question(HELEN, SAM))
    (id,) = desk.queue_head(View.ALL).result()[1]
    return ConversationId(id)


async def test_the_servers_size_is_known_before_the_first_message(
    desk: Desk, account: AccountId, tmp_path: Path
) -> None:
    """The check of a new account asks; who writes is told before anything is queued."""
    with SmtpScript(size=50_000) as small:
        id = asked_by(desk, account, small)
        supervisor = Supervisor(desk.store, Secrets())
        checks = await supervisor.check(account)
        await supervisor.close()
        assert [check.ok for check in checks if check.step.startswith("smtp")] == [True] * 4
        assert not small.accepted
    (sender,) = desk.letters.senders().result()
    assert sender.size_limit == 50_000  # what the window asks before Send
    plan = tmp_path / "plan.bin"
    plan.write_bytes(bytes(60_000))
    with pytest.raises(UsageError, match="too-large"):
        desk.reply(Draft(id, "See:", attachments=(plan,))).result()
    assert desk.outbox().result() == ()


async def test_a_server_that_names_no_size_ends_the_old_ones_limit(
    desk: Desk, account: AccountId, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.bin"
    plan.write_bytes(bytes(60_000))
    with SmtpScript(size=50_000) as small, SmtpScript(size=0) as any_size:
        for server in (small, any_size):
            id = asked_by(desk, account, server)
            supervisor = Supervisor(desk.store, Secrets())
            await supervisor.check(account)
            await supervisor.close()
    desk.reply(Draft(id, "See:", attachments=(plan,))).result()


async def test_a_limit_is_written_once(
    desk: Desk, account: AccountId, conversation: ConversationId, smtp_script: SmtpScript
) -> None:
    """Each message hears it; a transaction for each would be for nothing."""
    from app.inbox.sending import outbox

    written: list[int | None] = []
    supervisor = Supervisor(desk.store, Secrets())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outbox, "note_limit", lambda _store, _id, limit: written.append(limit))
        for text in ("One.", "Two."):
            send(desk, Draft(conversation, text))
            await supervisor.outbox.send_due()
    await supervisor.close()
    assert len(smtp_script.accepted) == 2
    assert written == [smtp_script.size]


async def test_the_servers_size_is_learnt_and_holds_at_send(
    desk: Desk, account: AccountId, tmp_path: Path
) -> None:
    """Refused in words when Send is pressed, not an hour later by the server."""
    with SmtpScript(size=50_000) as small:
        id = asked_by(desk, account, small)
        supervisor = Supervisor(desk.store, Secrets())
        plan = tmp_path / "plan.bin"
        plan.write_bytes(bytes(60_000))
        draft = Draft(id, "See:", attachments=(plan,))
        item, _, _ = send(desk, draft)  # nothing is known yet: the server says so at MAIL
        await supervisor.outbox.send_due()
        await supervisor.close()
    (after,) = desk.outbox().result()
    assert (after.id, after.state, after.reason) == (item.id, SendState.FAILED, "too-large")
    with pytest.raises(UsageError) as refused:
        desk.reply(draft).result()
    assert refused.value.problem.params["limit"] == 50_000
    desk.reply(replace(draft, attachments=())).result()


class Secrets:
    def get(self, name: str) -> str:
        return ANNA.password


def test_without_a_limit_anything_goes(
    desk: Desk, account: AccountId, conversation: ConversationId
) -> None:
    def write(connection: object) -> tuple[None, Changes]:
        upsert(connection, health, {"account": account, "last_poll": 1})  # type: ignore[arg-type]
        return None, Changes()

    desk.store.write(write).result()
    send(desk, Draft(conversation, "Today."))


# --- later --------------------------------------------------------------------------------------


async def test_send_later_waits_for_its_time(
    desk: Desk, account: AccountId, conversation: ConversationId, smtp_script: SmtpScript
) -> None:
    at = desk.store.clock.now() + DAY
    item, _, _ = send(desk, Draft(conversation, "Tomorrow.", send_at=at))
    assert (item.state, item.due_at) == (SendState.HELD, at)
    supervisor = Supervisor(desk.store, Secrets())
    await supervisor.outbox.send_due()
    await supervisor.close()
    assert smtp_script.attempts == []
    assert desk.letters.take_back(item.id).result().text == "Tomorrow."


def test_a_time_that_is_past_is_now(desk: Desk, conversation: ConversationId) -> None:
    item, _, _ = send(desk, Draft(conversation, "Now.", send_at=desk.store.clock.now() - DAY))
    assert (item.state, item.due_at) == (SendState.QUEUED, None)


@pytest.mark.parametrize(
    ("if_silent", "who", "state"),
    [
        (True, "customer", SendState.PAUSED),
        (True, "vacation", SendState.HELD),
        (True, "nobody", SendState.HELD),
        (True, "by hand", SendState.PAUSED),
        (False, "customer", SendState.HELD),
    ],
)
def test_if_the_customer_writes_first(
    desk: Desk,
    account: AccountId,
    conversation: ConversationId,
    if_silent: bool,
    who: str,
    state: SendState,
) -> None:
    """Its text stays: a person decides."""
    at = desk.store.clock.now() + DAY
    item, _, _ = send(desk, Draft(conversation, "Still there?", send_at=at, if_silent=if_silent))
    if who == "by hand":
        desk.store.execute(HoldBack(conversation)).result()
    elif who != "nobody":
        make = written.ANSWERS["rfc3834"] if who == "vacation" else _answer
        hear(desk, account, make("<q1@okafor.example>"))
    (after,) = desk.outbox().result()
    assert (after.state, after.recipients[0].state) == (state, RecipientState.WAITING)
    assert desk.letters.take_back(item.id).result().text == "Still there?"


def _answer(id: str) -> bytes:
    return written.answer(id, HELEN)
