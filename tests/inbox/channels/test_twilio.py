"""Twilio's channels against an emulator that nobody here wrote, every request held against
Twilio's own OpenAPI; and what the emulator has not: consent, statuses, templates, calls."""

import base64
import json
import urllib.parse
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.desk.writing import rich_text
from app.desk.writing.letter import Letter
from app.desk.writing.letter_checks import findings
from app.inbox.account_commands import SetAccount
from app.inbox.supervisor import Supervisor
from app.inbox.values import Address, CallOutcome, RecipientState, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.service import CUSTOMER
from tests.inbox.channels.contract.twilio import NUMBER, SID, TOKEN, TwilioCalls, TwilioMessages
from tests.peers.node import Checked, Node, emulator, spec

OTHER = "+447700900999"


class Emulated:
    """The emulator and the proxy before it; ``does`` plays the customer and the network."""

    secrets = {"token": TOKEN}  # noqa: RUF012
    customer = CUSTOMER

    def __init__(self, node: Node, checked: Checked) -> None:
        self.node, self.checked = node, checked
        self.web = checked.web

    def does(self, what: str, **data: str) -> dict[str, str]:
        login = base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
        asked = urllib.request.Request(
            f"{self.node.url}/_twilio/simulate/{what}",
            data=urllib.parse.urlencode(data).encode(),
            headers={"Authorization": f"Basic {login}"},
        )
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return json.loads(answer.read())

    @property
    def config(self) -> dict[str, str]:
        return {"account_sid": SID, "address": NUMBER, "base_url": self.checked.url}


@pytest.fixture(scope="module")
def emulated() -> Iterator[Emulated]:
    openapi = spec("twilio_api_v2010.json")
    numbers = [{"phone_number": NUMBER}, {"phone_number": f"whatsapp:{NUMBER}"}]
    account = {"sid": SID, "auth_token": TOKEN}
    node = emulator("twilio", {"twilio": {"account": account, "phone_numbers": numbers}})
    with Checked(node.url, openapi) as checked:
        yield Emulated(node, checked)
    node.stop()


async def opened(kind: str, service: object, folder: Path) -> Shop:
    desk = open_desk(folder)
    config = dict(service.config)
    account = add_account(desk, kind, "front", config.pop("address"), **config)
    secrets = Secrets(service)
    return Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))


async def closed(shop: Shop) -> None:
    await shop.supervisor.close()
    shop.desk.close()


@pytest.mark.peers
@pytest.mark.parametrize(("kind", "prefix"), [("sms", ""), ("whatsapp", "whatsapp:")])
async def test_a_round_trip_breaks_no_rule_of_twilios(
    emulated: Emulated, tmp_path: Path, kind: str, prefix: str
) -> None:
    shop = await opened(kind, emulated, tmp_path)
    checks = await shop.supervisor.check(shop.account)
    assert all(check.ok for check in checks), checks
    them, us = prefix + CUSTOMER, prefix + NUMBER
    emulated.does("inbound-message", From=them, To=us, Body="Is the blue cup in stock? 😀")
    assert await shop.look() == 1
    assert await shop.look() == 0
    assert shop.heard() == ["Is the blue cup in stock? 😀"]
    id = shop.reply("It is. 24 € — shall I keep one?")
    assert await shop.send() == 1
    await shop.look()
    (ours,) = [e for e in shop.entries() if e.direction == "out"]
    assert ours.new_text == "It is. 24 € — shall I keep one?"
    sid = shop.desk.store.read(
        lambda c: c.execute("SELECT remote_id FROM message WHERE id = ?", (ours.id,)).fetchone()
    ).result()[0]
    emulated.does("message-status", MessageSid=sid, Status="delivered")
    await shop.look()
    assert shop.item(id).recipients[0].state is RecipientState.DELIVERED
    assert emulated.checked.violations == []
    await closed(shop)


@pytest.mark.peers
async def test_a_text_that_did_not_arrive_needs_eyes(emulated: Emulated, tmp_path: Path) -> None:
    shop = await opened("sms", emulated, tmp_path)
    emulated.does("inbound-message", From=OTHER, To=NUMBER, Body="Hello from another")
    await shop.look()
    query = "SELECT conversation FROM message WHERE sender LIKE ? ORDER BY id DESC"
    (conversation,) = shop.desk.store.read(
        lambda c: c.execute(query, (f"%{OTHER}%",)).fetchone()
    ).result()
    letter = Letter(conversation, body=rich_text.of_text("Gone?"))
    sent = shop.desk.letters.send(letter, hold=0).result()
    await shop.send()
    found = "SELECT remote_id FROM message WHERE direction = 'out' ORDER BY id DESC"
    (sid,) = shop.desk.store.read(lambda c: c.execute(found).fetchone()).result()
    emulated.does("message-status", MessageSid=sid, Status="undelivered")
    await shop.look()
    item = shop.item(sent.outbox)
    assert item.state is SendState.FAILED
    assert item.recipients[0].state is RecipientState.BOUNCED
    assert emulated.checked.violations == []
    await closed(shop)


@pytest.mark.peers
async def test_a_missed_call_waits_for_an_answer(emulated: Emulated, tmp_path: Path) -> None:
    shop = await opened("phone", emulated, tmp_path)
    call = emulated.does("inbound-call", From=CUSTOMER, To=NUMBER)
    assert await shop.look() == 0, "it still rings"
    emulated.does("call-status", CallSid=call["sid"], Status="no-answer")
    assert await shop.look() == 1
    (entry,) = shop.entries()
    assert entry.call is not None
    assert entry.call.outcome is CallOutcome.MISSED
    waiting = "SELECT count(*) FROM conversation WHERE waiting_since IS NOT NULL"
    assert shop.desk.store.read(lambda c: c.execute(waiting).fetchone()[0]).result() == 1
    assert emulated.checked.violations == []
    await closed(shop)


# what the emulator has not


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with TwilioMessages() as service:
        made = await opened("sms", service, tmp_path)
        yield made
        await closed(made)


async def test_whoever_says_stop_gets_no_more_until_start(shop: Shop) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    held = shop.reply("one more thing")
    shop.service.customer_writes(" Stop. ")
    await shop.look()
    await shop.send()
    assert shop.service.sent == []
    item = shop.item(held)
    assert (item.state, item.reason) == (SendState.FAILED, "opted-out")
    with pytest.raises(UsageError, match="opted-out"):
        shop.reply("please")
    shop.service.customer_writes("START")
    await shop.look()
    shop.reply("welcome back")
    await shop.send()
    assert shop.service.sent == ["welcome back"]


async def test_twilios_word_that_somebody_opted_out_is_kept(shop: Shop) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    id = shop.reply("anything")
    said = b'{"code": 21610, "message": "Attempt to send to unsubscribed recipient"}'
    shop.service.web.fault("400", shop.service.sending, body=said)
    await shop.send()
    assert shop.item(id).reason == "opted-out"
    with pytest.raises(UsageError, match="opted-out"):
        shop.reply("again")


async def test_a_failed_text_says_why_in_twilios_words(shop: Shop) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    id = shop.reply("soon")
    await shop.send()
    shop.service.rows[-1] |= {
        "status": "undelivered",
        "error_code": 30005,
        "error_message": "Unknown destination handset",
    }
    await shop.look()
    item = shop.item(id)
    assert item.state is SendState.FAILED
    assert item.recipients[0].reply == "30005 Unknown destination handset"


async def test_a_status_that_comes_before_the_answer_is_told_again(shop: Shop) -> None:
    """Delivered while the request is under way: the look after it knows the message."""
    shop.service.customer_writes("Hello")
    await shop.look()
    id = shop.reply("quick")
    await shop.send()
    shop.service.rows[-1]["status"] = "delivered"
    for _ in range(2):
        await shop.look()
        await shop.restart()
    assert shop.item(id).recipients[0].state is RecipientState.DELIVERED


async def test_pictures_are_put_where_twilio_fetches_them(shop: Shop, tmp_path: Path) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    picture = tmp_path / "cup.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\nblue")
    shop.reply("look", picture)
    await shop.send()
    put = [r for r in shop.service.web.requests if r.method == "PUT"]
    created = [r for r in shop.service.web.requests if r.method == "POST"][-1]
    assert [r.body for r in put] == [b"\x89PNG\r\n\x1a\nblue"]
    assert created.form["MediaUrl"] == f"{shop.service.web.url}{put[0].path}"


async def test_a_months_cap_stops_the_next_text(shop: Shop) -> None:
    shop.desk.store.execute(SetAccount(shop.account, {"cap": "0.01"})).result()
    shop.service.customer_writes("Hello")
    await shop.look()
    for text in ("one", "two"):
        shop.reply(text)
        await shop.send()
        price = {"status": "delivered", "price": "-0.00750", "price_unit": "USD"}
        shop.service.rows[-1] |= price
        await shop.look()
    with pytest.raises(UsageError) as refused:
        shop.reply("three")
    assert refused.value.problem.code == "cap-reached"
    assert refused.value.problem.params["unit"] == "USD"
    assert shop.service.sent == ["one", "two"]


async def test_new_conversations_get_the_accounts_tags(shop: Shop) -> None:
    shop.desk.store.execute(SetAccount(shop.account, {"tags": "texts,  front desk "})).result()
    shop.service.customer_writes("Hello")
    await shop.look()
    shop.service.customer_writes("again")
    await shop.look()
    tags = "SELECT tag FROM conversation_tag ORDER BY tag"
    found = shop.desk.store.read(lambda c: c.execute(tags).fetchall()).result()
    assert [tag for (tag,) in found] == ["front desk", "texts"]


async def test_nothing_is_written_by_telephone_and_that_is_said(tmp_path: Path) -> None:
    with TwilioCalls() as service:
        shop = await opened("phone", service, tmp_path)
        service.customer_writes("Please call me back")
        await shop.look()
        with pytest.raises(UsageError, match="only-calls"):
            shop.reply("written")
        assert shop.desk.outbox().result() == ()
        page = shop.desk.conversation(shop.conversation()).result()
        (found,) = findings(Letter(page.row.id, body=rich_text.of_text("written")), page)
        assert (found.code, found.stops) == ("only-calls", True)
        mail = Letter(page.row.id, to=(Address("", "a@b.test"),), body=rich_text.of_text("written"))
        assert "only-calls" not in {one.code for one in findings(mail, page)}
        await closed(shop)
