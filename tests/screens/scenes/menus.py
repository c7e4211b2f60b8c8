"""Menus and small boxes that open from a button."""

from datetime import UTC, datetime

from PySide6.QtTest import QTest

from app.desk.writing.letter import Sender
from app.inbox.values import Address
from app.ui.triage.filter_chips import FilterChips
from app.ui.writing.later import LaterBox
from app.ui.writing.link_box import LinkBox
from app.ui.writing.signature_box import SignatureBox
from tests.screens.scenes.conversation import main
from tests.screens.scenes.customers import customers
from tests.screens.scenes.writing import writing
from tests.screens.stage import Stage, scene


@scene
async def views_menu(stage: Stage) -> None:
    await main(stage)
    stage.window.queue.open_view_menu()
    await stage.settle()


@scene
async def sort_menu(stage: Stage) -> None:
    await main(stage)
    stage.window.queue.sort.click()
    await stage.settle()


@scene
async def filter_menu(stage: Stage) -> None:
    await main(stage)
    stage.window.findChild(FilterChips).open_filters()
    await stage.settle()


@scene
async def row_menu(stage: Stage) -> None:
    """Of a row of the queue."""
    await main(stage)
    place = stage.window.queue.list.mapToGlobal(stage.window.queue.list.rect().center())
    stage.session.choosing.open_menu(place)
    await stage.settle()


@scene
async def ways_to_send(stage: Stage) -> None:
    await writing(stage)
    stage.window.conversation.composer.row.ways.click()
    await stage.settle()


@scene
async def person_menu(stage: Stage) -> None:
    await customers(stage)
    stage.session.customers.page.head.open_menu()
    await stage.settle()


@scene
async def emoji(stage: Stage) -> None:
    await writing(stage)
    stage.session.actions.run("emoji")
    await stage.settle()


@scene
async def mention(stage: Stage) -> None:
    """A colleague's name begun in a note."""
    await main(stage)
    composer = stage.window.conversation.composer
    composer.set_mode("note")
    composer.text.setFocus()
    QTest.keyClicks(composer.text, "Booked, @l")
    await stage.settle()


@scene
async def send_later(stage: Stage) -> None:
    await writing(stage)
    stage.show_over(LaterBox(stage.window, datetime(2026, 11, 29, 9, 30, tzinfo=UTC)))
    await stage.settle()


@scene
async def link(stage: Stage) -> None:
    await writing(stage)
    stage.show_over(LinkBox(stage.window, "the order", "shop.example/A-2291"))
    await stage.settle()


@scene
async def signature(stage: Stage) -> None:
    await main(stage)
    account = stage.desk.account_states[0]
    ours = (Address("Shop", account.address),)
    senders = (Sender(account.id, account.name, "email", ours),)
    stage.show_over(SignatureBox(stage.window, senders, account.id))
    await stage.settle()
