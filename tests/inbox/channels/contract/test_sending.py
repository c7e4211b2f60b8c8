"""Sending: once and never twice, whatever happens to the request; in doubt a person is told."""

import asyncio
from pathlib import Path

import pytest

from app.base.errors import UsageError
from app.base.problems import TEXTS
from app.inbox.channels import load
from app.inbox.values import SendState
from tests.inbox.channels.contract.conftest import Shop
from tests.waiting import until

IN_DOUBT = ("timeout-after", "cut-after", "500-after", "malformed")
"""The effect happened, and nobody heard of it."""
NOTHING_HAPPENED = ("timeout-before", "cut-before")


async def begun(shop: Shop) -> None:
    """A conversation to answer in."""
    if load(shop.service.kind).spec.capabilities.calls:
        pytest.skip("nothing is written on a telephone")
    shop.service.customer_writes("Hello")
    await shop.look()


async def test_an_answer_is_sent_once_and_is_known_there(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("On its way 😀")
    assert await shop.send() == 1
    assert await shop.send() == 0
    assert shop.service.sent == ["On its way 😀"]
    assert shop.item(id).state is SendState.SENT
    for _ in range(3):
        await shop.look()
    await shop.restart()
    await shop.look()
    ours = [e for e in shop.entries() if e.direction == "out"]
    assert [e.new_text for e in ours] == ["On its way 😀"]


async def test_what_was_sent_elsewhere_is_shown(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("one")
    await shop.send()
    assert shop.item(id).recipients[0].address == shop.service.customer


@pytest.mark.parametrize("trouble", IN_DOUBT)
async def test_an_answer_nobody_heard_of_is_sent_once(shop: Shop, trouble: str) -> None:
    await begun(shop)
    id = shop.reply("only once")
    shop.service.web.fault(trouble, shop.service.sending)
    await shop.send()
    if not shop.service.keyed:
        assert shop.item(id).state is SendState.UNKNOWN
        assert shop.item(id).reason in TEXTS
    for _ in range(3):
        shop.make_due()
        await shop.send()
    assert shop.service.sent == ["only once"]
    if shop.service.keyed or shop.service.lists:
        await shop.look()
        assert shop.item(id).state is SendState.SENT
    ours = [e for e in shop.entries() if e.direction == "out"]
    assert [e.new_text for e in ours] == ["only once"]


@pytest.mark.parametrize("trouble", NOTHING_HAPPENED)
async def test_one_that_never_arrived_is_not_sent_again_by_itself(shop: Shop, trouble: str) -> None:
    await begun(shop)
    id = shop.reply("lost")
    shop.service.web.fault(trouble, shop.service.sending)
    await shop.send()
    for _ in range(3):
        shop.make_due()
        await shop.send()
        await shop.look()
    if shop.service.keyed:
        assert shop.service.sent == ["lost"]
        assert shop.item(id).state is SendState.SENT
        return
    assert shop.service.sent == []
    assert shop.item(id).state is SendState.UNKNOWN


async def test_the_same_words_twice_are_two_messages(shop: Shop) -> None:
    """One that was sent long since proves nothing about one in doubt."""
    await begun(shop)
    shop.reply("yes")
    await shop.send()
    await shop.look()
    id = shop.reply("yes")
    shop.service.web.fault("timeout-before", shop.service.sending)
    await shop.send()
    shop.make_due()
    await shop.send()
    await shop.look()
    if not shop.service.keyed:
        assert shop.item(id).state is SendState.UNKNOWN
        assert shop.service.sent == ["yes"]


async def test_a_service_that_cannot_be_reached_is_tried_again(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("later")
    channel = await shop.supervisor.channels.get(shop.account)
    shop.service.go_away(channel)
    await shop.send()
    assert shop.item(id).state is SendState.RETRYING
    shop.service.come_back(channel)
    shop.make_due()
    await shop.send()
    assert shop.service.sent == ["later"]
    assert shop.item(id).state is SendState.SENT


async def test_being_asked_to_wait_is_no_doubt(shop: Shop) -> None:
    if not shop.service.says_when:
        pytest.skip("nothing says for how long to wait")
    await begun(shop)
    id = shop.reply("patience")
    shop.service.web.fault("429", shop.service.sending, Retry_After="120")
    before = shop.desk.store.clock.now()
    await shop.send()
    item = shop.item(id)
    assert item.state is SendState.RETRYING
    assert item.due_at is not None
    assert item.due_at - before >= 119 * 1_000_000
    shop.make_due()
    await shop.send()
    assert shop.service.sent == ["patience"]


async def test_a_refused_message_fails_with_the_services_words(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("refused")
    words = b'{"message": "We do not like this", "description": "We do not like this"}'
    shop.service.web.fault("400", shop.service.sending, body=words)
    await shop.send()
    item = shop.item(id)
    assert item.state is SendState.FAILED
    assert item.reason in TEXTS
    assert "We do not like this" in item.attempts[-1].outcome
    assert shop.service.sent == []


async def test_a_revoked_key_holds_what_is_to_be_sent(shop: Shop) -> None:
    await begun(shop)
    if not shop.service.secrets:
        pytest.skip("there is no key")
    ids = [shop.reply("first"), shop.reply("second")]
    shop.service.revoked = True
    await shop.send()
    states = [shop.item(id).state for id in ids]
    assert states == [SendState.PAUSED, SendState.PAUSED]
    assert shop.item(ids[0]).reason in TEXTS
    shop.service.revoked = False
    from app.inbox.sending.outbox_commands import Resume

    shop.desk.store.execute(Resume(shop.account)).result()
    await shop.send()
    assert shop.service.sent == ["first", "second"]


async def test_a_stop_in_the_middle_of_sending_is_no_second_message(shop: Shop) -> None:
    await begun(shop)
    id = shop.reply("stopped")
    shop.service.web.fault("timeout-after", shop.service.sending)
    sending = asyncio.ensure_future(shop.send())
    await until(lambda: shop.service.sent)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    await shop.restart()
    assert shop.item(id).state is SendState.UNKNOWN
    for _ in range(3):
        await shop.send()
        await shop.look()
    assert shop.service.sent == ["stopped"]


async def test_a_file_goes_along_or_is_refused_in_words(shop: Shop, tmp_path: Path) -> None:
    await begun(shop)
    picture = tmp_path / "cup.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 1000)
    if not shop.service.takes_files:
        with pytest.raises(UsageError) as refused:
            shop.reply("look", picture)
        assert refused.value.problem.code in TEXTS
        return
    id = shop.reply("look", picture)
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    assert shop.service.sent == ["look"]


async def test_a_file_of_25_megabytes_is_sent_or_refused_before_it_is_queued(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = 60.0  # the scripted service reads slowly
    monkeypatch.setattr(load(shop.service.kind), "silence", patient)
    await begun(shop)
    large = tmp_path / "large.png"
    large.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * (25 << 20))
    can = load(shop.service.kind).able(shop.service.config)
    fits = can.attachments and (can.file_limit is None or can.file_limit > 25 << 20)
    if fits:
        id = shop.reply("large", large)
        await shop.send()
        assert shop.item(id).state is SendState.SENT
        return
    with pytest.raises(UsageError) as refused:
        shop.reply("large", large)
    assert refused.value.problem.code in TEXTS
    assert shop.service.sent == []


async def test_a_text_too_long_is_refused_before_it_is_queued(shop: Shop) -> None:
    await begun(shop)
    limit = load(shop.service.kind).able(shop.service.config).max_length
    if limit is None:
        pytest.skip("there is no limit")
    with pytest.raises(UsageError) as refused:
        shop.reply("x" * (limit + 1))
    assert refused.value.problem.code in TEXTS
