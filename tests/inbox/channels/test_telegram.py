"""Telegram beyond the contract: groups, edits, files, the bot's troubles, the published schema."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.base.errors import ConfigError, TransientError, UsageError
from app.desk.writing import rich_text
from app.desk.writing.letter import Letter
from app.inbox.channels.telegram.bot import Cursor, Telegram
from app.inbox.supervisor import Supervisor
from app.inbox.values import SendState
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import Secrets, Shop, sentence_of
from tests.inbox.channels.contract.telegram import BOT, TelegramBot
from tests.inbox.channels.house import House
from tests.peers.node import spec
from tests.peers.schema import Schema
from tests.waiting import until

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
GROUP = {"id": -500, "type": "group", "title": "Cup lovers"}
BEA = {"id": 88, "is_bot": False, "first_name": "Bea", "username": "bea"}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    with TelegramBot() as service:
        desk = open_desk(tmp_path)
        config = dict(service.config)
        account = add_account(desk, "telegram", "front", config.pop("address"), **config)
        secrets = Secrets(service)
        made = Shop(desk, account, service, secrets, Supervisor(desk.store, secrets))
        yield made
        await made.supervisor.close()
        desk.close()


async def test_several_people_of_a_group_are_one_conversation(shop: Shop) -> None:
    bot: TelegramBot = shop.service
    bot.arrives(chat=GROUP, text="Hello all")
    last = bot.arrives(chat=GROUP, text="Me too", **{"from": BEA})
    bot.arrives(chat=GROUP, new_chat_members=[BEA])
    assert await shop.look() == 2
    assert [e.sender.name for e in shop.entries()] == ["Ana Pérez", "Bea"]
    count = "SELECT count(*) FROM conversation"
    assert shop.desk.store.read(lambda c: c.execute(count).fetchone()[0]).result() == 1
    id = shop.reply("Welcome")
    await shop.send()
    assert shop.item(id).state is SendState.SENT
    method, args, _ = bot.calls[-1]
    assert (method, args["chat_id"]) == ("sendMessage", "-500")
    assert args["reply_parameters"]["message_id"] == last["message_id"]


async def test_an_edit_changes_the_message_and_an_unseen_ones_is_kept(shop: Shop) -> None:
    first = shop.service.arrives(text="tow cups")
    await shop.look()
    late = {"date": first["date"], "edit_date": first["date"] + 5}
    shop.service.arrives("edited_message", **first | late | {"text": "two cups"})
    shop.service.arrives("edited_message", **late, message_id=900, text="never seen before")
    await shop.look()
    assert shop.heard() == ["two cups", "never seen before"]


async def test_a_message_and_its_edit_in_one_page(shop: Shop) -> None:
    first = shop.service.arrives(text="tow")
    shop.service.arrives("edited_message", **first | {"edit_date": 1, "text": "two"})
    await shop.look()
    assert shop.heard() == ["two"]


async def test_nothing_is_acknowledged_that_is_not_stored(shop: Shop) -> None:
    channel = Telegram(House(shop.service.config, secrets=dict(shop.service.secrets)))
    shop.service.customer_writes("first")
    async for _ in channel.receive():
        break  # and never stored
    await channel.changed(1)
    await channel.close()
    assert len(shop.service.updates) == 1
    await shop.look()
    await (await shop.supervisor.channels.get(shop.account)).changed(1)
    assert shop.service.updates == []


async def test_a_pushed_message_is_stored_at_once(shop: Shop) -> None:
    running = asyncio.ensure_future(shop.supervisor.run())
    try:
        await until(lambda: any(b'"timeout":50' in r.body for r in shop.service.web.requests))
        shop.service.customer_writes("pushed")
        await until(lambda: "pushed" in shop.heard())
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_another_bot_or_a_long_silence_begins_anew() -> None:
    house = House({"address": "x"}, secrets={"token": "42:" + "x" * 30})
    for bot, at, wanted in (("42", house.now(), 7), ("43", house.now(), 0), ("42", 1, 0)):
        house.cursors["updates"] = Cursor(bot, 7, at).write()
        assert (await Telegram(house)._stored()).next == wanted


async def test_voice_place_and_what_is_too_big(shop: Shop) -> None:
    bot: TelegramBot = shop.service
    bot.files["V"] = b"OggS"
    bot.arrives(voice={"file_id": "V", "file_unique_id": "V", "duration": 2})
    bot.arrives(location={"latitude": 41.4, "longitude": 2.2})
    await shop.look()
    bot.too_big = True
    big = {"file_id": "B", "file_unique_id": "B", "file_name": "film.zip", "file_size": 30 << 20}
    bot.arrives(document=big, caption="see")
    await shop.look()
    voice, place, film = shop.entries()
    assert [a.type for a in voice.attachments] == ["audio/ogg"]
    assert "mlat=41.4" in place.new_text
    assert film.new_text == "see\n📎 film.zip (30.0 MB)"


async def test_somebody_who_blocked_the_bot(shop: Shop) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    id = shop.reply("still there?")
    said = {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}
    shop.service.web.fault("403", shop.service.sending, body=json.dumps(said).encode())
    await shop.send()
    item = shop.item(id)
    assert (item.state, item.reason) == (SendState.FAILED, "bot-blocked")


async def test_a_text_too_long_to_stand_below_a_picture(shop: Shop, tmp_path: Path) -> None:
    shop.service.customer_writes("Hello")
    await shop.look()
    picture = tmp_path / "cup.png"
    picture.write_bytes(PNG)
    with pytest.raises(UsageError, match="text-too-long"):
        shop.reply("x" * 1025, picture)
    shop.reply("x" * 1025)


async def test_the_wait_telegram_asks_for_is_in_its_answer(shop: Shop) -> None:
    said = {"ok": False, "error_code": 429, "parameters": {"retry_after": 9}}
    shop.service.web.fault("429", body=json.dumps(said).encode())
    with pytest.raises(TransientError) as failed:
        await shop.look()
    assert failed.value.retry_after == 9


async def test_a_webhook_or_another_reader_is_said(shop: Shop) -> None:
    shop.service.webhook = "https://elsewhere.example/hook"
    with pytest.raises(ConfigError, match="bot-webhook") as failed:
        await shop.look()
    assert "webhook" in sentence_of(failed.value)
    steps = await shop.supervisor.check(shop.account)
    assert [(s.ok, s.problem and s.problem.code) for s in steps] == [
        (True, None),
        (False, "bot-webhook"),
    ]
    shop.service.webhook = ""
    words = b'{"ok": false, "description": "Conflict: terminated by other getUpdates request"}'
    shop.service.web.fault("409", body=words)
    with pytest.raises(TransientError, match="bot-taken") as taken:
        await shop.look()
    assert sentence_of(taken.value)


async def test_the_token_of_another_bot_is_noticed(tmp_path: Path) -> None:
    with TelegramBot() as service:
        house = House({**service.config, "address": "@other"}, secrets=dict(service.secrets))
        channel = Telegram(house)
        (step,) = await channel.check()
        await channel.close()
    assert step.problem is not None
    assert step.problem.code == "not-your-bot"


async def test_nobody_is_written_to_first(shop: Shop) -> None:
    from app.base.ids import ConversationId
    from app.inbox.values import Address

    letter = Letter(ConversationId(1 << 50), account=shop.account, to=(Address("", "77"),),
                    body=rich_text.of_text("Hi"))  # fmt: skip
    with pytest.raises(UsageError):
        shop.desk.letters.send(letter, hold=0).result()


async def test_every_call_is_as_the_published_schema_says(shop: Shop, tmp_path: Path) -> None:
    document = json.loads(spec("telegram_bot_api.json").read_text(encoding="utf-8"))
    bot: TelegramBot = shop.service
    assert all(step.ok for step in await shop.supervisor.check(shop.account))
    bot.customer_writes("Is the blue cup in stock?", PNG)
    first = bot.arrives(text="hello")
    bot.arrives("edited_message", **first | {"edit_date": first["date"], "text": "hello!"})
    bot.arrives(chat=GROUP, text="in a group", **{"from": BEA})
    await shop.look()
    files = []
    for name in ("a.png", "b.png"):
        files.append(tmp_path / name)
        files[-1].write_bytes(PNG)
    for count in range(3):
        shop.reply("here", *files[:count])
        await shop.send()
    schema = Schema(document)
    used = {method for method, _, _ in bot.calls}
    assert used >= {"getMe", "getWebhookInfo", "getUpdates", "getFile", "sendMessage",
                    "sendPhoto", "sendMediaGroup"}  # fmt: skip
    for method, args, said in bot.calls:
        post = document["paths"][f"/bot{{token}}/{method}"]["post"]
        kind = "application/json"
        asked = post["requestBody"]["content"][kind]["schema"]
        answered = post["responses"]["200"]["content"][kind]["schema"]
        assert schema.violations(asked, args, method) == []
        assert schema.violations(answered, said, method) == []
    assert schema.violations(asked, {"chat_id": 1.5, "wrong": BOT}), "it finds what is wrong"
