"""Clients that nobody here wrote at work on the scripted Bot API: ``telegram_clients NAME``.

Run by ``test_telegram_clients`` with the Python of the peers (``tests.peers.python_peer``).
"""

import asyncio
import json
import sys

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from tests.inbox.channels.contract.telegram import TOKEN, TelegramBot

PNG = b"\x89PNG\r\n\x1a\n"
WAIT = json.dumps({"ok": False, "error_code": 429, "description": "Too Many Requests: retry after"
                   " 7", "parameters": {"retry_after": 7}}).encode()  # fmt: skip


def python_telegram_bot() -> None:
    async def talk(peer: TelegramBot) -> None:
        url = peer.web.url
        bot = telegram.Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
        async with bot:
            assert bot.username == "shop_bot"
            peer.customer_writes("hello")
            peer.customer_writes("look", PNG)
            told = await bot.get_updates(timeout=1)
            again = await bot.get_updates(timeout=1)
            assert [u.update_id for u in told] == [u.update_id for u in again]
            file = await bot.get_file(told[1].message.photo[-1].file_id)
            assert bytes(await file.download_as_bytearray()) == PNG
            assert not await bot.get_updates(offset=told[-1].update_id + 1, timeout=1)
            await bot.send_message("77", "hi")
            await bot.send_photo("77", PNG, caption="below")
            peer.web.fault("429", peer.sending, body=WAIT)
            with pytest.raises(telegram.error.RetryAfter):
                await bot.send_message("77", "too soon")
            peer.webhook = "https://elsewhere.example/hook"
            with pytest.raises(telegram.error.Conflict):
                await bot.get_updates()

    with TelegramBot() as peer:
        asyncio.run(talk(peer))
        assert peer.sent == ["hi", "below"]


def with_aiogram() -> None:
    async def talk(peer: TelegramBot) -> None:
        session = AiohttpSession(api=TelegramAPIServer.from_base(peer.web.url))
        bot = aiogram.Bot(TOKEN, session=session)
        assert (await bot.me()).username == "shop_bot"
        peer.customer_writes("hello")
        (told,) = await bot.get_updates(timeout=1)
        assert told.message.text == "hello"
        assert not await bot.get_updates(offset=told.update_id + 1, timeout=1)
        await bot.send_message("77", "hi")
        await session.close()

    with TelegramBot() as peer:
        asyncio.run(talk(peer))
        assert peer.sent == ["hi"]


if __name__ == "__main__":
    {"telegram": python_telegram_bot, "aiogram": with_aiogram}[sys.argv[1]]()
    sys.stdout.write("works\n")
