"""Read receipts: shown where the service tells of them, given by choice, not offered elsewhere."""

import pytest

from app.base.errors import ChannelError
from app.base.ids import MessageId
from app.inbox.account_commands import SetAccount
from app.inbox.channels import load
from app.inbox.channels.base import Channel
from app.inbox.channels.spec import READ_RECEIPTS
from tests.inbox.channels.contract.conftest import TALKS, Shop


@pytest.mark.parametrize("kind", TALKS)
def test_the_choice_is_offered_where_the_service_can_be_told(kind: str) -> None:
    channel = load(kind)
    assert channel.spec.tells_reading is (channel.tell_read is not Channel.tell_read)
    assert READ_RECEIPTS.default == "no"


async def read_all(shop: Shop) -> None:
    """The agent opens the conversation, and what that brings goes to the service."""
    newest = MessageId(shop.entries()[-1].id)
    shop.desk.mark_read(shop.conversation(), newest).result()
    await shop.supervisor.push(shop.account)


def choose(shop: Shop, value: str) -> None:
    shop.desk.store.execute(SetAccount(shop.account, {READ_RECEIPTS.name: value})).result()


@pytest.fixture
def telling(shop: Shop) -> Shop:
    if not load(shop.service.kind).spec.tells_reading:
        pytest.skip("the service cannot be told")
    return shop


async def test_nobody_is_told_unless_that_was_chosen(telling: Shop) -> None:
    telling.service.customer_writes("first")
    await telling.look()
    await read_all(telling)
    choose(telling, "yes")
    await telling.supervisor.push(telling.account)
    assert telling.service.read == []
    telling.service.customer_writes("second")
    await telling.look()
    choose(telling, "no")
    await read_all(telling)
    choose(telling, "yes")
    telling.service.customer_writes("third")
    await telling.look()
    await read_all(telling)
    assert telling.service.read == ["third"]


async def test_what_was_read_is_told_once(telling: Shop) -> None:
    choose(telling, "yes")
    telling.service.customer_writes("first")
    await telling.look()
    await telling.supervisor.push(telling.account)
    assert telling.service.read == []
    await read_all(telling)
    assert telling.service.read == ["first"]
    telling.service.customer_writes("second")
    await telling.look()
    await telling.supervisor.push(telling.account)
    assert telling.service.read == ["first"]
    await read_all(telling)
    await read_all(telling)
    await telling.restart()
    await telling.supervisor.push(telling.account)
    assert telling.service.read == ["first", "second"]


async def test_trouble_passes_and_it_is_told(telling: Shop) -> None:
    choose(telling, "yes")
    telling.service.customer_writes("first")
    await telling.look()
    channel = await telling.supervisor.channels.get(telling.account)
    telling.service.go_away(channel)
    with pytest.raises(ChannelError):
        await read_all(telling)
    telling.service.come_back(channel)
    await telling.supervisor.push(telling.account)
    assert telling.service.read == ["first"]


async def test_a_service_that_will_not_hear_of_it_is_asked_once(telling: Shop) -> None:
    choose(telling, "yes")
    telling.service.customer_writes("first")
    await telling.look()
    telling.service.web.fault("404")
    await read_all(telling)
    await telling.supervisor.push(telling.account)
    assert telling.service.read == []
