"""The demo in the window: it says what it is, can be paused, begun anew and left."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.first_run.wish import Wish
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk


@pytest.fixture
async def shop(look: QApplication) -> AsyncIterator[Desktop]:
    desk = FakeDesk(30)
    desk.is_demo = True
    made = Desktop(desk)
    await made.open()
    yield made
    await made.close()


async def test_it_says_what_it_is_and_leads_on(shop: Desktop) -> None:
    bar = shop.session.demo.bar
    assert bar.isVisible()
    bar.connect_button.click()
    assert shop.window.wish == Wish("real", then="connect")


async def test_its_customers_can_be_paused(shop: Desktop) -> None:
    bar = shop.session.demo.bar
    bar.pause.click()
    await shop.until(lambda: bar.pause.label() == "Let them write")
    assert shop.desk.settings.values["demo_arrivals"] is False
    assert shop.session.actions.run("demo-go-on")
    await shop.until(lambda: bar.pause.label() == "Pause them")


async def test_it_begins_anew(shop: Desktop) -> None:
    shop.session.demo.bar.fresh.click()
    assert shop.window.wish == Wish("fresh-demo")


async def test_a_workspace_of_ones_own_says_nothing(desktop: Desktop) -> None:
    assert not hasattr(desktop.session, "demo")
    assert not desktop.session.actions.can("demo-pause")
