"""An Android phone beyond the contract: states, what comes late, STOP, the published schema."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import MICRO
from app.base.errors import ConfigError, UsageError
from app.desk.writing import ways
from app.inbox.channels.android import AndroidSms
from app.inbox.channels.http_client import safe_base
from app.inbox.people import identity_kinds
from app.inbox.supervisor import Supervisor
from app.inbox.values import RecipientState, SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.android import NUMBER, AndroidGateway
from tests.inbox.channels.contract.conftest import Secrets, Shop
from tests.inbox.channels.contract.service import CUSTOMER
from tests.inbox.channels.house import House
from tests.peers import python_peer
from tests.peers.node import spec
from tests.peers.schema import Schema


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with AndroidGateway() as service:
        desk = open_desk(tmp_path)
        config = dict(service.config)
        account = add_account(desk, "android", "front", config.pop("address"), **config)
        secrets = Secrets(service)
        made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        yield made
        await made.supervisor.close()
        desk.close()


async def sent(shop: Shop, text: str = "On its way") -> Any:
    shop.service.customer_writes("Hello")
    await shop.look()
    id = shop.reply(text)
    await shop.send()
    return id


# --- what becomes of a text ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "means"),
    [
        ("Pending", RecipientState.ACCEPTED),
        ("Processed", RecipientState.ACCEPTED),
        ("Sent", RecipientState.ACCEPTED),
        ("Delivered", RecipientState.DELIVERED),
        ("Failed", RecipientState.BOUNCED),
    ],
)
async def test_a_text_is_followed(shop: Shop, state: str, means: RecipientState) -> None:
    id = await sent(shop)
    (remote,) = shop.service.messages
    shop.service.becomes(remote, state, "no signal" if state == "Failed" else "")
    for _ in range(2):
        await shop.look()
    item = shop.item(id)
    assert item.recipients[0].state is means
    if state == "Failed":
        assert item.state is SendState.FAILED
        assert "no signal" in item.recipients[0].reply


async def test_a_gateway_that_has_it_already_is_believed(shop: Shop) -> None:
    """Between our question and the request it came: 409."""
    id = await sent(shop, "once")
    (remote,) = shop.service.messages
    channel = await shop.supervisor.channels.get(shop.account)

    async def nothing(out: object) -> bool:
        return False

    channel.find_sent = nothing
    from app.inbox.sending.frozen import frozen
    from tests.inbox.channels.house import Ledger

    store = shop.desk.store
    message = store.read(lambda c: frozen(c, store.profile, id)).result()
    receipt = await channel.send(message.out, Ledger())
    assert (receipt.remote_id, shop.service.sent) == (remote, ["once"])


# --- receiving ----------------------------------------------------------------------------------


async def test_what_the_app_slept_through_comes_with_the_phones_own_inbox(shop: Shop) -> None:
    shop.service.asleep.append(shop.service.arrives("while it slept"))
    shop.service.inbox.clear()
    assert await shop.look() == 1
    asks = [call for call in shop.service.calls if call[1] == "/inbox/refresh"]
    assert len(asks) == 1
    await shop.look()
    assert len([c for c in shop.service.calls if c[1] == "/inbox/refresh"]) == 1


async def test_a_gateway_that_cannot_look_again_is_no_fault(shop: Shop) -> None:
    shop.service.web.fault("500", "/inbox/refresh")
    shop.service.customer_writes("Hello")
    assert await shop.look() == 1


async def test_a_phone_that_was_off_brings_older_ones(shop: Shop) -> None:
    shop.service.customer_writes("now")
    await shop.look()
    row = shop.service.arrives("from yesterday")
    row["createdAt"] = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    assert await shop.look() == 0, "the last hour alone is read each time"
    clock = shop.desk.store.clock

    class Later:
        @staticmethod
        def now() -> int:
            return clock.now() + 1000 * MICRO

    shop.desk.store.clock = Later()
    assert await shop.look() == 1


async def test_a_phone_whose_clock_is_ahead_hides_nothing(shop: Shop) -> None:
    ahead = shop.service.arrives("from tomorrow")
    ahead["createdAt"] = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    await shop.look()
    shop.service.arrives("right again")["createdAt"] = datetime.now(UTC).isoformat()
    await shop.look()
    assert sorted(shop.heard()) == ["from tomorrow", "right again"]


async def test_a_picture_message_is_told_once_it_is_there(shop: Shop) -> None:
    """The phone tells first that one comes, later what is in it: under two ids."""
    announced = shop.service.arrives("MMS notification", "MMS")
    announced["createdAt"] = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
    assert await shop.look() == 0
    shop.service.customer_writes("MMS content", b"\x89PNG\r\n\x1a\n")
    shop.service.inbox[-1]["createdAt"] = datetime.now(UTC).isoformat()
    assert await shop.look() == 1
    (entry,) = shop.entries()
    assert (entry.new_text, len(entry.attachments)) == ("", 1)


async def test_one_that_never_came_is_said(shop: Shop) -> None:
    shop.service.arrives("MMS notification", "MMS")  # two hours ago
    await shop.look()
    assert shop.heard() == ["📎 MMS"]


async def test_a_number_of_the_country_is_the_same_person(shop: Shop) -> None:
    shop.service.arrives("one", sender=CUSTOMER)
    shop.service.arrives("two", sender="07700 900318")
    shop.service.arrives("a parcel is coming", sender="PARCELS")
    await shop.look()
    assert [e.sender.address for e in shop.entries()] == [CUSTOMER, CUSTOMER, "PARCELS"]


async def test_what_was_sent_from_the_phones_other_programs_is_shown(shop: Shop) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    shop.service._take({"phoneNumbers": [CUSTOMER], "textMessage": {"text": "Hi from the till"}})
    await shop.look()
    assert [(e.direction, e.new_text) for e in shop.entries()][-1] == ("out", "Hi from the till")


async def test_stop_and_start_are_obeyed_as_at_twilio(shop: Shop) -> None:
    shop.service.customer_writes("STOP")
    await shop.look()
    with pytest.raises(UsageError, match="opted-out"):
        shop.reply("But why?")
    here = shop.conversation()
    (way,) = shop.desk.store.read(lambda c: ways.of_conversation(c, here)).result()
    assert way.problem is not None
    assert (way.kind, way.can.segments) == ("sms", True)
    shop.service.customer_writes("START")
    await shop.look()
    shop.reply("Welcome back")
    await shop.send()
    assert shop.service.sent == ["Welcome back"]


# --- where it is --------------------------------------------------------------------------------


def test_a_phone_of_this_network_is_spoken_to_without_tls_others_are_not() -> None:
    for near in ("http://192.168.1.20:8080", "http://10.0.0.7:8080", "http://[fd00::7]:8080"):
        assert AndroidSms(House({"base_url": near})).base_url == near
        with pytest.raises(ConfigError, match="plain-not-loopback"):
            safe_base(near)
    for far in ("http://93.184.216.34:8080", "http://phone.example", "http://api.sms-gate.app"):
        with pytest.raises(ConfigError, match="plain-not-loopback"):
            AndroidSms(House({"base_url": far}))
    assert AndroidSms(House({})).base_url == "https://api.sms-gate.app/3rdparty/v1"


def test_numbers_are_read_as_one_dials_them_there() -> None:
    assert identity_kinds.near("07700 900318", NUMBER) == CUSTOMER
    assert identity_kinds.near("+351912345678", NUMBER) == "+351912345678"
    assert identity_kinds.near("62442", NUMBER) == "62442"
    assert identity_kinds.near("BANK", NUMBER) == "BANK"
    assert identity_kinds.near("07700 900318", "") == "07700 900318"


# --- the published schema -----------------------------------------------------------------------

_SAID = {
    ("POST", "/messages"): ("smsgateway.Message", "smsgateway.GetMessageResponse"),
    ("POST", "/inbox/refresh"): ("smsgateway.InboxRefreshRequest", ""),
    ("GET", "/inbox"): ("", "smsgateway.IncomingMessage"),
    ("GET", "/messages"): ("", "smsgateway.MessageState"),
}


@pytest.mark.peers
async def test_every_request_and_answer_keeps_to_the_published_schema(shop: Shop) -> None:
    schema = Schema(json.loads(spec("android_sms_gateway.json").read_text("utf-8")))
    await sent(shop)
    shop.service.customer_writes("look", b"\x89PNG")
    (remote,) = shop.service.messages
    shop.service.becomes(remote, "Delivered")
    await shop.look()
    seen, wrong = set(), []
    for method, path, asked, said in shop.service.calls:
        names = _SAID.get((method, path), ("", "smsgateway.GetMessageResponse"))
        seen.add((method, path))
        for name, value in zip(names, (asked, said), strict=True):
            many = value if isinstance(value, list) else [value]
            found = {"$ref": f"#/components/schemas/{name}"}
            missing = value == {"message": "Not found"}
            if name and not missing:
                wrong += [v for one in many for v in schema.violations(found, one, f"{path}")]
    assert wrong == []
    assert set(_SAID) <= seen


def test_the_schema_finds_what_is_wrong() -> None:
    schema = Schema(json.loads(spec("android_sms_gateway.json").read_text("utf-8")))
    state = {"$ref": "#/components/schemas/smsgateway.MessageState"}
    value = {"id": "1", "deviceId": "d", "recipients": [{"phoneNumber": "1"}], "state": "Lost"}
    wrong = schema.violations(state, value)
    assert len(wrong) == 2, wrong


@pytest.mark.peers
def test_its_authors_own_client_works_on_it() -> None:
    said = python_peer.run("android_sms_gateway", "tests.inbox.channels.android_client")
    assert said == "works\n"
