"""The first run against real servers: the first page, a mailbox connected with all that goes wrong
on the way, mail that arrives and an answer that leaves."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui import loop
from tests.house import open_desk
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.ui.test_real_desk import CTRL, RealDesktop

MAIL = (
    b"From: Helen Okafor <helen@okafor.example>\r\nTo: %s\r\nSubject: Two bowls broken\r\n"
    b"Message-ID: <first@okafor.example>\r\nDate: %s\r\n\r\nCan you send two more?\r\n"
)


class FirstRun(RealDesktop):
    """A workspace in which nothing is yet."""

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.session.start()
        await self.until(lambda: self.window.page() is not None)

    @property
    def form(self):
        return self.session.accounts.form

    def fill(self, address: str, password: str) -> None:
        typed = ((self.form.address, address), (self.form.password, password))
        for line, text in typed:
            line.field.clear()
            QTest.keyClicks(line.field, text)

    def servers(self, imap: int, smtp: int) -> None:
        if not self.form.settings.by_hand:
            self.form.settings.edit()
        self.form.settings.fields["imap"].field.setText(f"127.0.0.1:{imap}")
        self.form.settings.fields["smtp"].field.setText(f"127.0.0.1:{smtp}")

    async def tried(self) -> None:
        """The form came to an end: it can be pressed again, or is gone."""
        await self.until(lambda: self.form.submit.isEnabled() or self.window.page() is None)

    def accounts(self) -> list[str]:
        return [state.name for state in self.desk.accounts().result()]


@pytest.fixture
async def first(
    look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[FirstRun]:
    monkeypatch.setenv("NIGHTDESK_VAULT_KEY", "a master password")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    desk = open_desk(tmp_path)
    desk.go_online().result()
    made = FirstRun(desk)
    await made.open()
    yield made
    made.session.close()
    made.window.quit()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await asyncio.to_thread(desk.close)


async def test_nothing_yet_says_what_comes_next(first: FirstRun) -> None:
    welcome = first.session.welcome.page
    assert first.window.page() is welcome
    first.press(Qt.Key.Key_Escape)
    assert first.window.page() is None
    await first.until(lambda: "Your conversations will appear here" in first.rows.empty_text)
    pane = first.window.conversation
    await first.until(pane.connect_button.isVisible)
    first.session.actions.run("customers")
    await first.settle()
    first.session.go_inbox()
    pane.connect_button.click()
    assert first.window.page() is first.form


async def test_back_leads_to_the_first_page_and_the_address_is_kept(first: FirstRun) -> None:
    first.session.welcome.page.connect_button.click()
    assert first.window.page() is first.form
    first.form.submit.click()
    assert first.form.address.wrong() == "Write the address like anna@example.com."
    QTest.keyClicks(first.form.address.field, "anna@shop.test")
    first.form.submit.click()
    assert first.form.password.wrong() == "Type the password first."
    first.form.back.click()
    assert first.window.page() is first.session.welcome.page
    first.session.welcome.page.connect_button.click()
    assert first.form.address.text() == "anna@shop.test"
    assert first.form.password.text() == ""
    await first.until(first.form.password.field.hasFocus)


async def test_from_the_first_page_to_an_answer_that_left(
    first: FirstRun, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    await _nobody_listens(first, mailbox)
    await _refused(first, dovecot, exim, mailbox)
    await _left_while_it_was_tried(first, dovecot, exim, mailbox)
    await _connected(first, dovecot, exim, mailbox)
    await _answered(first, dovecot, exim, mailbox)


async def _nobody_listens(first: FirstRun, mailbox: Login) -> None:
    first.session.welcome.page.connect_button.click()
    first.fill(mailbox.address, mailbox.password)
    first.servers(1, 1)
    first.form.submit.click()
    await first.tried()
    assert first.form.notice.text()
    assert first.form.submit.label() == "Try again"
    assert first.form.lines.lines()[1].state == "bad"


async def _refused(first: FirstRun, dovecot: Dovecot, exim: Exim, mailbox: Login) -> None:
    first.fill(mailbox.address, "not the password")
    first.servers(dovecot.imaps, exim.smtps)
    await _trusting(first)
    assert "did not accept" in first.form.password.wrong()
    assert first.form.password.field.hasFocus()
    assert first.window.page() is first.form


async def _left_while_it_was_tried(
    first: FirstRun, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    """Cancelled in the middle: what was begun is taken away, what was typed is kept."""
    first.fill(mailbox.address, mailbox.password)
    first.form.submit.click()
    first.press(Qt.Key.Key_Escape)
    assert first.window.page() is first.session.welcome.page
    await first.until(lambda: not first.accounts())
    first.session.welcome.page.connect_button.click()
    assert first.form.address.text() == mailbox.address


async def _connected(first: FirstRun, dovecot: Dovecot, exim: Exim, mailbox: Login) -> None:
    first.fill(mailbox.address, mailbox.password)
    first.servers(dovecot.imaps, exim.smtps)
    await _trusting(first)
    await first.until(lambda: first.window.page() is None)
    assert first.accounts() == [mailbox.address]
    assert "connected" in first.window.conversation.notice.text()


async def _trusting(first: FirstRun) -> None:
    """Press Connect, and trust each certificate that is asked about."""
    first.form.submit.click()
    for _ in range(3):
        await first.tried()
        if first.window.page() is None or "not trusted" not in first.form.notice.text():
            return
        if first.form.notice.isHidden():
            return
        first.form.notice.ways()[0].click()


async def _answered(first: FirstRun, dovecot: Dovecot, exim: Exim, mailbox: Login) -> None:
    from email.utils import formatdate

    first.desk.settings.set("undo_seconds", 1).result()
    data = MAIL % (mailbox.address.encode(), formatdate(localtime=True).encode())
    await asyncio.to_thread(dovecot.deliver, mailbox.address, data)
    await first.until(lambda: first.window.model.rowCount() == 1)
    first.rows.step(0)
    await first.until(lambda: first.shown() is not None)
    first.press("r")
    first.write("Two bowls leave today.")
    first.press(Qt.Key.Key_Return, CTRL)
    await first.until(lambda: first.desk.outbox().result())
    (item,) = first.desk.outbox().result()
    assert item.state.value == "held"
    sent = await asyncio.to_thread(exim.delivered, 1, 60.0)
    assert b"Two bowls leave today." in sent[0].data
    await first.until(lambda: not first.desk.outbox().result())
