"""Links under the pointer and under the finger: the real widgets, the real presses (rule V2)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.desk.values import Html
from app.inbox.values import Direction, Entry
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.conversation.mail_card import MailCard
from tests.ui.conftest import Desktop, point


class Reader:
    """A person before one mail."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.opened: list[str] = []
        self.can_open = True
        desktop.session.conversation.links.open_url = self.open_url
        self.timeline = desktop.window.conversation.timeline

    def open_url(self, url: str) -> bool:
        self.opened.append(url)
        return self.can_open

    async def read(self, html: str) -> MailCard:
        """The newest mail says this."""
        desk, shown = self.desktop.desk, self.desktop.shown()
        case = desk.cases[shown]
        entry: Entry = desk.maker.inbound(case, desk.maker.now)
        entry = replace(entry, has_html=True, channel="email", direction=Direction.IN)
        desk.html[entry.id] = Html(html, False, 0, {}, 3)
        case.entries.append(entry)
        desk.tell(case)
        await self.desktop.until(lambda: self.timeline.card(entry.id) is not None)
        self.timeline.html_wanted.emit(entry.id)
        await self.desktop.until(lambda: self.timeline.card(entry.id).formatted())
        self.timeline.reveal(entry.id)
        await self.desktop.settle()
        return self.timeline.card(entry.id)

    def place(self, body: MailBrowser, words: str) -> QPoint:
        """Where these words stand."""
        cursor = body.document().find(words)
        assert not cursor.isNull()
        end = body.cursorRect(cursor)
        return end.center() - QPoint(4, 0)

    def press(self, body: MailBrowser, words: str) -> None:
        at = self.place(body, words)
        body.cursor().setPos(body.viewport().mapToGlobal(at))
        point(body.viewport(), at)
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(body.viewport(), left, Qt.KeyboardModifier.NoModifier, at)


@pytest.fixture
async def reader(desktop: Desktop) -> Reader:
    return Reader(desktop)


LOGIN = '<p>Please <a href="https://evil.example/x">www.<b>bank</b>.example</a> now</p>'


async def test_the_pointer_shows_where_it_leads(reader: Reader) -> None:
    card = await reader.read('<p>see <a href="https://xn--pypal-4ve.example/x?y">here</a> now</p>')
    hint = reader.timeline.hint
    assert hint.isHidden()
    point(card.body.viewport(), reader.place(card.body, "here"))
    await reader.desktop.until(hint.isVisible)
    assert hint.text().startswith("xn--pypal-4ve.example")
    point(card.body.viewport(), reader.place(card.body, "now"))
    await reader.desktop.until(hint.isHidden)


async def test_what_leads_where_it_says_opens(reader: Reader) -> None:
    card = await reader.read('<p><a href="https://shop.example/a">shop.example</a></p>')
    reader.press(card.body, "shop")
    assert reader.opened == ["https://shop.example/a"]
    assert card.bar("link") is None


async def test_another_place_than_the_words_say_is_asked_about(reader: Reader) -> None:
    card = await reader.read(LOGIN)
    reader.press(card.body, "bank")
    bar = card.bar("link")
    assert bar is not None
    assert reader.opened == []
    assert "evil.example" in bar.bar.text
    assert "www.bank.example" in bar.bar.text
    labels = [label for label, _ in bar.bar.acts]
    assert labels == ["Open evil.example", "Copy the link", "Close"]
    bar.bar.acts[1][1]()
    assert QGuiApplication.clipboard().text() == "https://evil.example/x"
    assert card.bar("link") is None
    reader.press(card.body, "bank")
    card.bar("link").bar.acts[0][1]()
    assert reader.opened == ["https://evil.example/x"]
    assert card.bar("link") is None


async def test_where_no_bar_would_be_seen_a_notice_asks(reader: Reader) -> None:
    card = await reader.read("<p>line</p>" * 200 + LOGIN)
    bar = reader.timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    await reader.desktop.settle()
    reader.press(card.body, "bank")
    notice = reader.desktop.window.conversation.notice
    assert notice.isVisible()
    assert "evil.example" in notice.text()
    notice.ways()[0].click()
    assert reader.opened == ["https://evil.example/x"]


async def test_by_key(reader: Reader) -> None:
    card = await reader.read(LOGIN)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        if card.body.hasFocus():
            break
        QTest.keyClick(reader.desktop.window.focusWidget(), Qt.Key.Key_Tab)
    assert card.body.hasFocus()
    await reader.desktop.until(reader.timeline.hint.isVisible)
    QTest.keyClick(card.body, Qt.Key.Key_Return)
    assert "www.bank.example" in card.bar("link").bar.text


async def test_an_unsafe_link_is_only_copied(reader: Reader) -> None:
    card = await reader.read('<p><a href="smb://server/share">files</a></p>')
    reader.press(card.body, "files")
    assert [label for label, _ in card.bar("link").bar.acts] == ["Copy the link", "Close"]
    assert reader.opened == []


async def test_a_mail_address_opens_our_own_composer(reader: Reader) -> None:
    card = await reader.read('<p><a href="mailto:a@a.example?subject=Hi&body=x">write</a></p>')
    reader.press(card.body, "write")
    pane = reader.desktop.window.conversation
    await reader.desktop.until(pane.shows_new)
    letter = pane.composer.pending()
    assert [one.address for one in letter.to] == ["a@a.example"]
    assert (letter.subject, letter.text.strip()) == ("Hi", "x")
    assert reader.opened == []


async def test_a_number_goes_to_what_calls_here(reader: Reader) -> None:
    reader.can_open = False
    card = await reader.read('<p><a href="tel:+351210000000">call</a></p>')
    reader.press(card.body, "call")
    assert reader.opened == ["tel:+351210000000"]
    notice = reader.desktop.window.conversation.notice
    assert "+351210000000" in notice.text()
    notice.ways()[0].click()
    assert QGuiApplication.clipboard().text() == "+351210000000"


async def test_the_menu_copies_a_link(reader: Reader) -> None:
    card = await reader.read('<p><a href="https://shop.example/a">our shop</a> and more</p>')
    menu = card.body.menu(reader.place(card.body, "shop"))
    names = {action.text(): action for action in menu.actions()}
    names["Copy the link"].trigger()
    assert QGuiApplication.clipboard().text() == "https://shop.example/a"
    names["Open the link"].trigger()
    assert reader.opened == ["https://shop.example/a"]
    plain = [a.text() for a in card.body.menu(reader.place(card.body, "more")).actions()]
    assert "Copy the link" not in plain
