"""What lies over and beside a conversation: the toast, files that are dropped, an empty pane."""

from array import array
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.base.clock import MICRO
from app.base.ids import MessageId
from app.desk.writing.letter import Letter
from app.inbox.values import Address, Direction, View
from app.ui import words
from app.ui.accounts.removal_box import ErasureBox
from app.ui.conversation import attachment_chip
from app.ui.look import fonts, texts
from app.ui.look.theme import theme
from app.ui.parts.notice import Notice
from app.ui.rail import Rail
from tests.ui.conftest import Desktop
from tests.ui.showpiece import furnish

PRINT = ":".join(["9A"] * 32)


async def test_the_toast_stays_above_the_composer(desktop: Desktop) -> None:
    pane = desktop.window.conversation

    def above(what: QWidget) -> bool:
        edge = what.mapTo(pane, QPoint(0, 0)).y()
        return pane.toast.geometry().bottom() < edge <= pane.toast.geometry().bottom() + 16

    pane.notice.dismiss()
    pane.toast.show_countdown("Leaves in %1 s", words.now() + 3_600 * MICRO)
    pane.place_toast()
    await desktop.until(lambda: above(pane.composer))
    pane.composer.text.setPlainText("\n" * 9)
    await desktop.until(lambda: above(pane.composer))
    pane.notice.say("Something is wrong")
    await desktop.until(lambda: above(pane.notice))
    pane.toast.dismiss()


async def test_files_are_dropped_anywhere_on_the_conversation(
    desktop: Desktop, tmp_path: Path
) -> None:
    pane, file = desktop.window.conversation, tmp_path / "list.csv"
    file.write_text("a,b")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(file))])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 200), copy, given, button, none)
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(pane, QDropEvent(QPointF(300, 200), copy, given, button, none))
    assert [one.name for one in pane.composer.letter().files] == ["list.csv"]
    words = QMimeData()
    words.setText("no file")
    other = QDragEnterEvent(QPoint(300, 200), copy, words, button, none)
    other.ignore()
    QApplication.sendEvent(pane, other)
    assert not other.isAccepted()


async def test_what_one_wrote_comes_into_sight_from_wherever_one_was(desktop: Desktop) -> None:
    star = furnish(desktop.desk)
    case = desktop.desk.cases[star]
    mail = next(entry for entry in case.entries if entry.direction is Direction.IN)
    case.entries = [
        replace(mail, unread=False, id=MessageId(200 + n), new_text="Line\n" * 30) for n in range(6)
    ]
    desktop.session.reader.open(star)
    timeline = desktop.window.conversation.timeline
    await desktop.until(lambda: timeline.card(MessageId(205)) is not None)
    bar = timeline.verticalScrollBar()
    bar.setValue(0)
    answer = replace(mail, unread=False, id=MessageId(300), direction=Direction.OUT)
    timeline.refresh((*case.entries, answer))
    assert bar.value() == 0
    desktop.composer.taken.emit()
    timeline.refresh((*case.entries, answer, replace(answer, id=MessageId(301))))
    assert bar.value() > bar.maximum() - timeline.viewport().height()


async def test_splitting_is_offered_where_something_stays(desktop: Desktop) -> None:
    desktop.session.reader.open(furnish(desktop.desk))
    timeline, actions = desktop.window.conversation.timeline, desktop.session.actions
    await desktop.until(lambda: len(timeline.entries()) > 2)
    await desktop.settle()
    told = [entry.id for entry in timeline.entries() if entry.direction is not Direction.EVENT]
    timeline.focus(told[-1])
    assert actions.can("message.split")
    timeline.focus(told[0])
    assert not actions.can("message.split")


async def test_who_can_only_be_called_is_said_before_anybody_types(desktop: Desktop) -> None:
    page, composer = desktop.session.reader.page, desktop.composer
    assert page is not None
    call = replace(page.entries[-1], direction=Direction.CALL)
    composer.open(replace(page, entries=(call,)), {"reply": Letter(page.row.id)})
    composer.typed.emit()
    assert composer.by.text().startswith("Nothing can be written by telephone.")
    assert not composer.submit.isEnabled()
    composer.to.show_addresses((Address("", "helen@example.org"),))
    composer.typed.emit()
    assert composer.by.text() == ""
    assert composer.submit.isEnabled()


async def test_a_window_that_comes_forward_opens_nothing_else(desktop: Desktop) -> None:
    """A notice led to a conversation that the list does not hold; then the list has the focus."""
    rows, chosen = desktop.rows, []
    rows.chosen.connect(chosen.append)
    rows.choose(None)
    rows.reset()  # as after another view
    came = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(rows, came)
    assert (chosen, rows.current(), rows.currentIndex().isValid()) == ([], None, False)
    rows.step(1)
    assert len(chosen) == 1


async def test_tab_leads_from_whom_to_what_about(desktop: Desktop) -> None:
    assert desktop.session.actions.run("new-message")
    composer = desktop.composer
    await desktop.until(composer.to.field.hasFocus)
    desktop.press(Qt.Key.Key_Tab)
    assert composer.lines.subject.hasFocus()
    desktop.press(Qt.Key.Key_Tab)
    assert composer.text.hasFocus()


async def test_an_empty_pane_knows_of_the_queue_beside_it(desktop: Desktop) -> None:
    pane = desktop.window.conversation
    desktop.session.reader.close()
    assert pane._empty_title.text() == "Everybody has an answer"
    desktop.window.model.reordered.emit()
    assert pane._empty_title.text() == "There is something in the queue"
    desktop.session.shelf.view = View.SPAM
    desktop.window.model.begin(array("q"), ())
    desktop.window.model.reordered.emit()
    assert pane._empty_title.text() == ""


def test_the_lines_of_a_file_stand_apart_at_every_text_size(look: QApplication) -> None:
    for size in (1.0, 1.5):
        theme().set_size(size)
        lines = texts.metrics(fonts.font("small")).height(), texts.metrics(fonts.font("micro"))
        assert attachment_chip.height() >= lines[0] + lines[1].height()
    theme().set_size(1.0)


def test_what_cannot_be_undone_is_red_where_it_is_agreed_to(look: QApplication) -> None:
    over = QWidget()
    box = ErasureBox(over, "Texts")
    assert box.yes.kind == "danger"
    over.deleteLater()


def test_a_fingerprint_is_read_to_its_end(look: QApplication) -> None:
    notice = Notice()
    notice.say(f"Its fingerprint is {PRINT}: trust it only if you know it.", "error")
    assert notice.minimumSizeHint().width() < 400
    assert PRINT in notice.text()
    notice.deleteLater()


def test_a_page_of_the_rail_is_named_whole_at_every_text_size(look: QApplication) -> None:
    rail = Rail()
    for size in (0.9, 1.0, 1.25, 1.5):
        theme().set_size(size)
        rail.set_narrow(False)
        metrics = texts.metrics(fonts.font("micro"))
        for item in (rail.inbox, rail.customers, rail.knowledge, rail.templates, rail.settings):
            assert metrics.horizontalAdvance(item.text()) <= item.width()
            assert item.width() <= rail.width()
    theme().set_size(1.0)
    rail.deleteLater()


async def test_an_error_is_over_once_something_worked(desktop: Desktop) -> None:
    """The disk was full, and is not any more; a question stays until it is answered."""
    notice, acts = desktop.window.conversation.notice, desktop.session.acts

    async def undo() -> None:
        return None

    notice.say("The disk is full.", "error")
    acts.remember("Resolved", undo)
    assert notice.isHidden()
    notice.say("Somebody wrote.", "error", ("Look", lambda: None))
    acts.remember("Resolved", undo)
    assert not notice.isHidden()
