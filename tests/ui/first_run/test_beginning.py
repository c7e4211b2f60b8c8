"""The first page and where its ways lead, in the demo and in a workspace of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.first_run.wish import Wish
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk


async def test_in_the_demo_the_mailbox_is_another_workspace(desktop: Desktop) -> None:
    desktop.desk.is_demo = True
    desktop.session.begin_with("welcome")
    assert desktop.window.page() is desktop.session.welcome.page
    desktop.session.welcome.page.demo_button.click()
    assert desktop.window.page() is None
    desktop.session.welcome.open()
    desktop.session.welcome.page.connect_button.click()
    assert desktop.window.wish == Wish("real", then="connect")


async def test_the_strip_of_the_demo_waits_until_it_is_chosen(look: QApplication) -> None:
    desk = FakeDesk(1)
    desk.is_demo = True
    desktop = Desktop(desk)
    await desktop.open()
    desktop.session.welcome.open()
    assert desktop.session.demo.bar.isHidden()
    assert desktop.window.rail.isHidden()  # it would count what nobody has chosen to see
    desktop.session.welcome.page.demo_button.click()
    assert not desktop.session.demo.bar.isHidden()
    assert not desktop.window.rail.isHidden()
    await desktop.close()


async def test_with_files_in_the_demo(desktop: Desktop) -> None:
    desktop.desk.is_demo = True
    desktop.session.welcome.open()
    desktop.session.welcome.page.import_button.click()
    assert desktop.window.wish == Wish("real", then="import")


async def test_in_ones_own_workspace_the_demo_is_the_other_one(desktop: Desktop) -> None:
    desktop.session.begin_with("welcome")
    desktop.session.welcome.page.connect_button.click()
    assert desktop.window.page() is desktop.session.accounts.form
    desktop.session.begin_with("import")
    assert desktop.window.page() is desktop.session.settings.page
    assert desktop.session.settings.page.shown == "data"
    desktop.session.welcome.open()
    desktop.press(Qt.Key.Key_Escape)
    assert desktop.window.page() is None
    desktop.session.welcome.page.demo_button.click()
    assert desktop.window.wish == Wish("demo")
