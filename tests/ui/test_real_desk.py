"""The window on a real desk and a real file: what is done there is stored, and seen again."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.base.bus import Changes
from app.base.ids import AccountId
from app.desk.desk import Desk
from app.inbox.channels.base import Raw
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.values import Direction, Status, View
from app.ui import loop
from app.ui.conversation.chooser import Chooser
from app.ui.conversation.embedded import EmbeddedMail
from app.ui.loop import answer
from app.ui.session import Session
from app.ui.window import Window
from tests.desk.test_odd_parts import message
from tests.house import add_account, fill_up, make_room, open_desk
from tests.inbox.parsing.test_tnef import SAMPLE
from tests.inbox.test_ingest import mail, put
from tests.ui.conftest import Desktop

CTRL = Qt.KeyboardModifier.ControlModifier


class RealDesktop(Desktop):
    """The same hands and eyes; the desk behind is the program's own."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk  # type: ignore[assignment]
        self.window = Window()
        self.window.resize(1440, 900)
        self.session = Session(self.window, desk)

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.session.start()
        await self.until(lambda: self.shown() is not None)

    def row(self):
        return self.desk.queue_rows((self.shown(),)).result()[0]

    def entries(self):
        return self.desk.conversation(self.shown()).result().entries


@pytest.fixture
async def real(look: QApplication, tmp_path: Path) -> AsyncIterator[RealDesktop]:
    desk = open_desk(tmp_path)
    account = AccountId(
        add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    )
    put(desk, account, mail("<a@okafor.example>", "Two bowls are broken.\r\n\r\n> as said\r\n"))
    put(desk, account, mail("<b@okafor.example>", "Where is my order?\r\n"))
    made = RealDesktop(desk)
    await made.open()
    yield made
    made.session.close()
    made.window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()


async def test_mail_is_there_and_read(real: RealDesktop) -> None:
    assert real.window.model.rowCount() >= 1
    await real.until(lambda: real.row().unread == 0)
    await real.until(real.window.status.accounts.isVisible)


async def test_a_note_is_stored_and_undone(real: RealDesktop) -> None:
    real.press("n")
    real.write("Ask the workshop")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: [e for e in real.entries() if e.direction is Direction.NOTE])
    await real.until(lambda: not real.window.conversation.toast.isHidden())
    await real.settle()
    real.press(Qt.Key.Key_Escape)
    real.press("z")
    await real.until(lambda: not [e for e in real.entries() if e.direction is Direction.NOTE])
    await real.until(lambda: real.composer.text.toPlainText() == "Ask the workshop")
    assert real.composer.mode == "note"
    assert not real.session.acts.can_redo()  # it is under the hand again


async def test_a_split_that_is_taken_back_leads_back(real: RealDesktop) -> None:
    real.press("n")
    real.write("Ask the kiln")
    real.press(Qt.Key.Key_Return, CTRL)
    whole, timeline = real.shown(), real.window.conversation.timeline
    await real.until(lambda: any(e.direction is Direction.NOTE for e in timeline.entries()))
    note = next(e.id for e in timeline.entries() if e.direction is Direction.NOTE)
    timeline.focus(note)
    real.session.actions.run("message.split")
    await real.until(lambda: real.shown() != whole)
    await real.until(lambda: note in [e.id for e in timeline.entries()])
    real.session.acts.undo()
    await real.until(lambda: real.shown() == whole)


async def test_another_program_holds_the_file(real: RealDesktop) -> None:
    """Fault 43: what is done waits and is said to; nothing is lost, and the window goes on."""
    stranger = sqlite.connect(real.desk.store.profile.database, isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    try:
        real.press("n")
        real.write("Asked the potter.")
        real.press(Qt.Key.Key_Return, CTRL)
        status = real.window.status
        await real.until(lambda: not status.held_up.isHidden())
        assert status.held_up.label().startswith("Saving…")
        assert Direction.NOTE not in [e.direction for e in real.entries()]
    finally:
        stranger.execute("ROLLBACK")
        stranger.close()
    await real.until(lambda: Direction.NOTE in [e.direction for e in real.entries()])
    await real.until(status.held_up.isHidden)


async def test_a_full_disk_is_said_as_long_as_it_is_full(real: RealDesktop) -> None:
    """Fault 44: also when nobody does anything, for mail stays away meanwhile."""
    said = real.window.status.ails
    assert said.isHidden()
    fill_up(real.desk)
    await real.until(lambda: not said.isHidden())
    assert said.label() == "The disk is full: nothing can be saved"
    make_room(real.desk)
    real.desk.store.write(lambda _: (None, Changes())).result()
    await real.until(said.isHidden)


async def test_of_what_ails_the_workspace_the_worst_is_said(real: RealDesktop) -> None:
    """Faults 45 and 50; pressing it leads to where backups are made and the doctor is asked."""
    said = real.window.status.ails
    tell = real.desk.bus.publish
    tell(Changes(ails=(("backup", "backup-failed"),)))
    await real.until(lambda: said.label() == "The daily backup failed")
    tell(Changes(ails=(("audit", "source-damaged"),)))
    await real.until(lambda: said.label() == "The workspace has a fault")
    said.click()
    await real.until(lambda: real.window.page() is not None)
    tell(Changes(ails=(("audit", ""),)))
    await real.until(lambda: said.label() == "The daily backup failed")
    tell(Changes(ails=(("backup", ""),)))
    await real.until(said.isHidden)


async def test_a_reply_is_held_and_taken_back(real: RealDesktop) -> None:
    shown = real.shown()
    real.press("r")
    real.write("We send two more.")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: [i for i in real.desk.outbox().result() if i.state.value == "held"])
    await real.until(lambda: not real.window.conversation.toast.isHidden())
    real.press(Qt.Key.Key_Escape)
    real.press("z")
    await real.until(lambda: not real.desk.outbox().result())
    await real.until(lambda: real.composer.text.toPlainText() == "We send two more.")
    assert real.shown() == shown


async def test_resolve_takes_it_out_of_the_view(real: RealDesktop) -> None:
    shown, count = real.shown(), real.window.model.rowCount()
    real.press("e")
    await real.until(lambda: real.window.model.rowCount() == count - 1)
    assert real.desk.queue_rows((shown,)).result()[0].status is Status.RESOLVED
    real.session.choose_view(View.RESOLVED)
    await real.until(lambda: real.window.model.row_of(shown) == 0)


async def test_a_draft_outlives_the_window(real: RealDesktop) -> None:
    shown = real.shown()
    real.press("r")
    real.write("Half a thought")
    await real.until(lambda: real.desk.draft(shown, "reply").result() == "Half a thought")
    await real.until(lambda: real.row().has_draft)


async def test_a_winmail_is_read_like_a_message(real: RealDesktop) -> None:
    """Its chip opens what is in it, and the files there are files."""
    raw = message()
    raw.set_content("See the offer.")
    raw.add_attachment(SAMPLE, "application", "ms-tnef", filename="winmail.dat")
    (account,) = [one.id for one in real.desk.accounts().result()]
    ready = prepare(Raw(raw.as_bytes()), parse, real.desk.store.clock.now())
    Feed(real.desk.store, account, "email").put([ready], "INBOX", None).result()
    found = await answer(real.desk.search("offer"))
    real.session.open_other(found[0].conversation)
    timeline = real.window.conversation.timeline
    await real.until(lambda: timeline.card(found[0].message) is not None)
    card = timeline.card(found[0].message)
    card.file_pressed.emit(found[0].message, card.entry.attachments[0])
    shown = lambda: real.window.findChild(EmbeddedMail)  # noqa: E731
    await real.until(lambda: shown() is not None)
    assert "Offer" in shown().windowTitle()
    names = [chip.attachment.name for chip in shown().card.files.chips]
    assert names[:2] == ["Offer für März.pdf", "käse.txt"]
    shown().close()


async def test_search_finds_what_is_stored(real: RealDesktop) -> None:
    real.press("/")
    QTest.keyClicks(real.window.focusWidget(), "bowls")
    await real.until(lambda: real.window.queue.title.label() == "Search results")
    await real.until(lambda: real.window.model.rowCount() == 1)


async def test_who_joins_is_told_that_there_is_nothing_else_of_the_customer(
    real: RealDesktop,
) -> None:
    real.press("m", Qt.KeyboardModifier.ShiftModifier)
    await real.until(lambda: real.window.findChild(Chooser))
    chooser = real.window.findChild(Chooser)
    await real.until(chooser.empty.isVisible)
    assert chooser.empty.text() == "This customer has no other conversation."
    chooser.field.setText("zzzz")
    chooser.field.textEdited.emit("zzzz")
    await real.until(lambda: chooser.empty.text() == "Nothing was found.")
    chooser.reject()
