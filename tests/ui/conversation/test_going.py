"""Who types, who has left, what they see of us; and what goes onto the website."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from app.base.ids import AccountId, ConversationId
from app.desk.values import AccountState
from app.desk.writing.ways import Way
from app.inbox import live
from app.inbox.channels.signs import Sign
from app.inbox.channels.spec import Capabilities
from app.inbox.values import Address
from tests.ui.conftest import Desktop

CHAT = Capabilities(attachments=True, receipts=True, typing=True)
VISITOR = Address("Visitor 3f9c", "3f9c@guest.shop.example")
WAY = Way(AccountId(77), "Chat", "webchat", VISITOR, VISITOR.address, CHAT, 0)


async def opened(desktop: Desktop, *ways: Way) -> Any:
    desktop.desk.letters.ways_known = list(ways)
    first = desktop.shown()
    desktop.press("j")
    await desktop.until(lambda: desktop.shown() != first and desktop.session.reader.is_here())
    return desktop.window.conversation.going


def tell(desktop: Desktop, what: Any, person: str = VISITOR.address) -> None:
    desktop.desk.live.tell(ConversationId(desktop.shown() or 0), Sign(person, what))


def told(desktop: Desktop) -> list[tuple[AccountId, str, bool]]:
    return [args for name, args in desktop.desk.calls if name == "typing"]


async def test_who_types_is_said_and_no_longer_when_they_stop(desktop: Desktop) -> None:
    line = await opened(desktop)
    assert line.isHidden()
    tell(desktop, "typing")
    await desktop.until(lambda: line.text().endswith("is typing…"))
    customer = desktop.session.reader.page.row.customer
    assert line.text().startswith(customer)
    tell(desktop, "quiet")
    await desktop.until(line.isHidden)


async def test_typing_is_forgotten_by_itself(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = await opened(desktop)
    monkeypatch.setattr(live, "TYPING", 200_000)
    tell(desktop, "typing")
    await desktop.until(line.text)
    await desktop.until(line.isHidden)


async def test_who_has_left_is_said_until_another_is_shown(desktop: Desktop) -> None:
    line = await opened(desktop)
    first = desktop.shown()
    tell(desktop, "left")
    await desktop.until(lambda: "has left the chat" in line.text())
    desktop.press("j")
    await desktop.until(lambda: desktop.shown() != first and line.isHidden())
    desktop.press("k")
    await desktop.until(lambda: desktop.shown() == first and "has left" in line.text())


async def test_that_we_type_is_told_once_and_taken_back(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(desktop, WAY)
    desktop.press("r")
    await desktop.until(lambda: desktop.composer.by.ways)
    desktop.composer.by.chosen.emit(desktop.composer.by.ways[0])
    desktop.write("Hel")
    desktop.write("lo")
    assert told(desktop) == [(WAY.account, VISITOR.address, True)]
    desktop.session.conversation.going._rest.setInterval(50)
    desktop.write("!")
    await desktop.until(lambda: told(desktop)[-1][2] is False)
    desktop.write("?")
    assert [on for *_, on in told(desktop)] == [True, False, True]
    desktop.composer.submit_now()
    await desktop.until(lambda: told(desktop)[-1][2] is False)


async def test_a_note_and_a_channel_that_cannot_show_it_tell_nothing(desktop: Desktop) -> None:
    await opened(desktop, replace(WAY, kind="sms", can=Capabilities()))
    desktop.press("r")
    await desktop.until(lambda: desktop.composer.by.ways)
    desktop.composer.by.chosen.emit(desktop.composer.by.ways[0])
    desktop.write("Hello")
    desktop.composer.set_mode("note")
    desktop.write("only for us")
    assert told(desktop) == []


# --- the website --------------------------------------------------------------------------------


async def shown(desktop: Desktop) -> Any:
    """The box with the snippet of a chat account."""
    shop = desktop.desk.account_states[0]
    chat: AccountState = replace(shop, id=77, name="Chat: front/desk", kind="webchat")
    desktop.desk.account_states.append(chat)
    accounts = desktop.session.accounts
    desktop.window.status.accounts.click()
    await desktop.until(lambda: accounts.page.row(chat.id) is not None)
    row = accounts.page.row(chat.id)
    assert row.kit.text() == "Put the chat on your website"
    assert accounts.page.row(shop.id).kit.isHidden()
    row.kit.click()
    await desktop.until(lambda: accounts.kits.box is not None)
    return accounts.kits


async def test_the_snippet_is_copied_whole(desktop: Desktop) -> None:
    kits = await shown(desktop)
    kits.box.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == kits.box.snippet.toPlainText()
    assert copied.startswith("<!--")
    assert "help@shop.example" in copied
    assert kits.box.copy.text() == "Copied"
    kits.box.close()


async def test_the_guide_is_saved_or_the_reason_is_said(desktop: Desktop, tmp_path: Path) -> None:
    kits = await shown(desktop)
    kit = desktop.desk.connecting.kit(AccountId(77), "en").result()
    says: Callable[[], str] = kits.box.notice.text
    await kits.save(kits.box, kit, tmp_path / "no such folder" / "guide.html")
    assert "cannot be written" in says()
    await kits.save(kits.box, kit, tmp_path / "guide.html")
    assert "guide.html" in says()
    assert (tmp_path / "guide.html").read_text(encoding="utf-8") == kit.guide
    kits.box.close()
