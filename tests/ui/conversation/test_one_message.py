"""One message under the hand: answered, forwarded, looked into, its files taken out of it."""

from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextOption
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.base.ids import AccountId
from app.inbox.cleaning.remote_pictures import Fetcher
from app.inbox.parsing.mime import parse
from app.inbox.values import Direction, Entry
from app.ui.conversation import files
from app.ui.conversation.attachment_chip import AttachmentChip
from app.ui.conversation.embedded import EmbeddedMail
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.source_view import SourceView
from tests.inbox.test_ingest import mail, put
from tests.peers.certs import authority
from tests.peers.web import Web
from tests.ui.conftest import point
from tests.ui.hostile_mail import PIXEL
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


async def read(real: RealDesktop, *raws: bytes) -> list[Entry]:
    """These mails come, and their conversation is shown."""
    account = AccountId(real.desk.accounts().result()[0].id)
    before = {real.window.model.id_at(n) for n in range(real.window.model.rowCount())}

    def fresh() -> set[int]:
        return {real.window.model.id_at(n) for n in range(real.window.model.rowCount())} - before

    for raw in raws:
        put(real.desk, account, raw)
    await real.until(fresh)
    (id,) = fresh()
    real.window.queue.list.choose(id)
    await real.until(lambda: real.shown() == id)
    await real.until(lambda: len(real.entries()) == len(raws))
    return list(real.entries())


def card(real: RealDesktop, entry: Entry) -> MailCard:
    timeline = real.window.conversation.timeline
    timeline.unfold(entry.id)
    timeline.reveal(entry.id)
    found = timeline.card(entry.id)
    assert found is not None
    return found


# --- answering the one that has the focus -------------------------------------------------------

FIRST = mail("<1@x.test>", "First", subject="Plates", Cc="Carl <carl@x.test>")
SECOND = mail("<2@x.test>", "Second", subject="Re: Plates", refs="<1@x.test>", at=60)


async def test_an_older_message_is_answered_by_key(real: RealDesktop) -> None:
    first, second = await read(real, FIRST, SECOND)
    card(real, first)
    real.window.conversation.timeline.focus(first.id)
    real.press(Qt.Key.Key_R, SHIFT)
    await real.until(lambda: real.composer.pending().about == first.id)
    assert [one.address for one in real.composer.pending().cc] == ["carl@x.test"]
    real.composer.text.setFocus()
    real.write("About the first")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: real.desk.outbox().result())
    sent = parse(real.desk.source(real.desk.outbox().result()[0].message).result())
    assert sent.in_reply_to == ("<1@x.test>",)
    assert [one.address for one in sent.cc] == ["carl@x.test"]
    assert second.message_id == "<2@x.test>"


async def test_what_is_begun_keeps_its_words(real: RealDesktop) -> None:
    first, _ = await read(real, FIRST, SECOND)
    real.press("r")
    await real.settle()
    real.write("Half a thought")
    card(real, first)
    real.window.conversation.timeline.focus(first.id)
    real.press("r")
    await real.until(lambda: real.composer.pending().about == first.id)
    assert real.composer.text.toPlainText() == "Half a thought"


async def test_the_newest_is_answered_as_ever(real: RealDesktop) -> None:
    await read(real, FIRST, SECOND)
    real.press("r")
    await real.settle()
    assert real.composer.pending().about is None
    real.write("x")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: real.desk.outbox().result())
    sent = parse(real.desk.source(real.desk.outbox().result()[0].message).result())
    assert sent.in_reply_to == ("<2@x.test>",)


async def test_an_older_message_is_forwarded(real: RealDesktop) -> None:
    first, _ = await read(real, FIRST, SECOND)
    card(real, first)
    real.window.conversation.timeline.focus(first.id)
    real.press("f")
    await real.until(lambda: real.composer.mode == "forward")
    assert real.composer.pending().about == first.id


async def test_the_reply_button_of_a_card_answers_that_card(real: RealDesktop) -> None:
    first, _ = await read(real, FIRST, SECOND)
    QTest.mouseClick(card(real, first)._reply, Qt.MouseButton.LeftButton)
    await real.until(lambda: real.composer.pending().about == first.id)


# --- looking into it ----------------------------------------------------------------------------


def open_one(kind: type) -> list:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


async def test_headers_and_source_are_read_searched_copied_and_saved(
    real: RealDesktop, tmp_path: Path
) -> None:
    (entry,) = await read(real, mail("<s@x.test>", "needle here", subject="Plates", X_Odd="yes"))
    menu = real.session.conversation.messages.menu(entry.id)
    named = {action.text(): action for action in menu.actions()}
    named["Show all headers"].trigger()
    await real.until(lambda: open_one(SourceView))
    (view,) = open_one(SourceView)
    assert "X-Odd: yes" in view.text()
    assert "needle" not in view.text()
    view.show_source()
    view.field.setText("needle")
    QTest.keyClick(view.field, Qt.Key.Key_Return)
    assert "needle here" in view.text()
    view.copy()
    assert "needle here" in QGuiApplication.clipboard().text()
    view._save()
    save_in(tmp_path / "kept.eml")
    await real.until((tmp_path / "kept.eml").exists)
    await real.settle()
    assert b"needle here" in (tmp_path / "kept.eml").read_bytes()
    view.close()


def test_a_source_with_a_line_that_never_ends_is_shown_at_once(look: QApplication) -> None:
    """Qt lays a word out in the square of its length: this one took 2 s."""
    word, window = "a" * 200_000, QWidget()
    view = SourceView(window, f"A: b\n\n{word}\n", "A: b", print)
    view.show_source()
    sheet = view.tabs.currentWidget()
    assert isinstance(sheet, QPlainTextEdit)
    assert sheet.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    assert word in view.text()


def save_in(path: Path) -> None:
    """The person chooses that place."""
    (dialog,) = open_one(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


async def test_the_original_is_shown_as_its_sender_made_it(real: RealDesktop) -> None:
    html = "<table><tr><td>A <b>formatted</b> mail</td></tr></table>"
    raw = mail("<h@x.test>", html, subject="Plates", Content_Type="text/html; charset=utf-8")
    (entry,) = await read(real, raw)
    shown = card(real, entry)
    await real.until(shown.formatted)
    QTest.mouseClick(shown._format, Qt.MouseButton.LeftButton)
    assert not shown.formatted()
    real.session.actions.run("message.original")
    await real.until(shown.formatted)


# --- its files ----------------------------------------------------------------------------------


def with_files() -> bytes:
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Message-ID"] = "c@c.test", "Within", "<w@c.test>"
    inner.set_content("The text within")
    inner.add_alternative("<p>The <b>text</b> within</p><img src='cid:p@c.test'>", subtype="html")
    html = inner.get_payload()[1]
    html.add_related(PIXEL, maintype="image", subtype="png", cid="<p@c.test>")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = "h@okafor.test", "help@shop.test", "Files"
    outer["Message-ID"] = "<f@x.test>"
    outer.set_content("See the files")
    outer.add_attachment(PIXEL, maintype="image", subtype="png", filename="a.png")
    outer.add_attachment(PIXEL, maintype="image", subtype="png", filename="b.png")
    outer.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="plan.pdf")
    outer.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="x.exe")
    outer.add_attachment(inner)
    return outer.as_bytes()


async def chips(real: RealDesktop) -> dict[str, AttachmentChip]:
    (entry,) = await read(real, with_files())
    shown = card(real, entry)
    await real.settle()
    by_type = {chip.attachment.type: chip for chip in shown.files.chips}
    return by_type | {chip.attachment.name: chip for chip in shown.files.chips}


def click(chip: AttachmentChip) -> None:
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


async def test_pictures_are_seen_one_after_another(real: RealDesktop) -> None:
    click((await chips(real))["a.png"])
    await real.until(lambda: real.session.conversation.files.viewer is not None)
    viewer = real.session.conversation.files.viewer
    await real.until(lambda: viewer._image is not None)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.at() == 1
    await real.until(lambda: viewer._image is not None)
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert real.session.conversation.files.viewer is None


async def test_a_file_opens_elsewhere_and_one_that_can_run_does_not(real: RealDesktop) -> None:
    opened: list[Path] = []
    real.session.conversation.files.open_file = opened.append
    found = await chips(real)
    click(found["plan.pdf"])
    await real.until(lambda: opened)
    assert opened[0].read_bytes() == b"%PDF-1"
    click(found["x.exe"])
    await real.until(lambda: open_one(QMessageBox))
    (box,) = open_one(QMessageBox)
    assert "x.exe" in box.text()
    box.close()
    assert len(opened) == 1


async def test_a_message_in_a_message_is_read(real: RealDesktop) -> None:
    click((await chips(real))["message/rfc822"])
    await real.until(lambda: open_one(EmbeddedMail))
    (shown,) = open_one(EmbeddedMail)
    assert "Within" in shown.windowTitle()
    assert "The text within" in shown.card.body.toPlainText()
    await real.until(shown.card.formatted)  # its picture came: it is shown as it was made
    picture = shown.card.body.loadResource(2, "cid:p@c.test")
    assert picture.pixelColor(0, 0).alpha() == 255
    shown.close()


async def test_text_without_links_is_marked_and_copied_by_key(real: RealDesktop) -> None:
    (entry,) = await read(real, mail("<k@x.test>", "No link in here", subject="Plates"))
    shown = card(real, entry)
    real.window.conversation.timeline.focus(entry.id)
    for _ in range(2):
        real.press(Qt.Key.Key_Right, SHIFT | CTRL)
    assert shown.body.textCursor().selectedText() == "No link "
    assert real.window.focusWidget() is shown.body
    QGuiApplication.clipboard().clear()
    real.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "No link "
    real.press(Qt.Key.Key_Escape)
    assert not shown.body.textCursor().hasSelection()
    assert real.window.focusWidget() is shown
    real.press(Qt.Key.Key_Right, SHIFT)
    real.press(Qt.Key.Key_A, CTRL)
    assert shown.body.textCursor().selectedText() == "No link in here"
    real.press("n")  # a single key is still the window's
    await real.until(lambda: real.composer.mode == "note")


async def test_all_files_are_saved_in_a_folder(real: RealDesktop, tmp_path: Path) -> None:
    await chips(real)
    real.session.conversation.files.save_all(real.entries()[0].id)
    await real.until(lambda: open_one(QMessageBox))  # one of them can run
    (box,) = open_one(QMessageBox)
    yes = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    yes.click()
    await real.until(lambda: open_one(QFileDialog))
    out = tmp_path / "out"
    out.mkdir()
    save_in(out)
    await real.until(lambda: len(list(out.iterdir())) == 5)
    assert (out / "b.png").read_bytes() == PIXEL


async def test_a_file_is_dragged_out(real: RealDesktop, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[tuple[AttachmentChip, Path]] = []
    monkeypatch.setattr(files, "_drag_out", lambda chip, path: dragged.append((chip, path)))
    held = staticmethod(lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr(files.QGuiApplication, "mouseButtons", held)
    chip = (await chips(real))["plan.pdf"]
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    point(chip, QPoint(60, 20), Qt.MouseButton.LeftButton)
    await real.until(lambda: dragged)
    assert dragged[0][0] is chip
    assert (dragged[0][1].name, dragged[0][1].read_bytes()) == ("plan.pdf", b"%PDF-1")


# --- pictures from the internet -----------------------------------------------------------------


def pictured(n: int, port: int) -> bytes:
    html = f'<p>A picture <img width=40 height=40 src="https://localhost:{port}/p{n}.png"></p>'
    return mail(f"<p{n}@x.test>", html, sender="News <news@x.test>", subject=f"Picture {n}",
                Content_Type="text/html; charset=utf-8")  # fmt: skip


def bar_acts(shown: MailCard) -> dict[str, Callable[[], object]]:
    bar = shown.bar("pictures")
    return dict(bar.bar.acts) if bar is not None else {}


async def test_pictures_come_once_or_always_and_never_unasked(real: RealDesktop) -> None:
    there = (200, {"Content-Type": "image/png"}, PIXEL)
    pages = {"/p1.png": (503, {}, b""), "/p2.png": there}
    with Web(pages, authority().server_context()) as web:
        trust = authority().client_context()
        real.desk.pictures.fetcher = Fetcher(
            lambda _: ["127.0.0.1"], lambda _: True, frozenset({web.port}), trust
        )
        (entry,) = await read(real, pictured(1, web.port))
        shown = card(real, entry)
        await real.until(lambda: "Show once" in bar_acts(shown))
        assert web.asked == []
        bar_acts(shown)["Show once"]()
        await real.until(lambda: "Try again" in bar_acts(shown))
        web.pages["/p1.png"] = there
        bar_acts(shown)["Try again"]()
        await real.until(lambda: shown.bar("pictures") is None)
        assert web.asked == ["/p1.png"] * 2
        assert real.desk.settings.get("image_senders").result() == []
        (entry,) = await read(real, pictured(2, web.port))
        shown = card(real, entry)
        await real.until(lambda: "Always for this sender" in bar_acts(shown))
        assert web.asked == ["/p1.png"] * 2
        bar_acts(shown)["Always for this sender"]()
        await real.until(lambda: shown.bar("pictures") is None)
        assert web.asked == ["/p1.png", "/p1.png", "/p2.png"]
        assert real.desk.settings.get("image_senders").result() == ["news@x.test"]
    assert entry.direction is Direction.IN


# --- out of its conversation --------------------------------------------------------------------


async def test_one_message_becomes_a_conversation_and_goes_back(real: RealDesktop) -> None:
    third = mail("<3@x.test>", "Third", subject="Re: Plates", refs="<2@x.test>", at=120)
    _, second, _ = await read(real, FIRST, SECOND, third)
    before = real.shown()
    menu = real.session.conversation.messages.menu(second.id)
    named = {action.text(): action for action in menu.actions()}
    named["A conversation of its own"].trigger()
    await real.until(lambda: real.shown() not in (before, None))
    assert [e.message_id for e in real.entries() if e.message_id] == ["<2@x.test>"]
    stayed = real.desk.conversation(before).result().entries
    assert [e.message_id for e in stayed if e.message_id] == ["<1@x.test>", "<3@x.test>"]
    real.session.actions.run("undo")
    await real.until(
        lambda: [e.message_id for e in real.desk.conversation(before).result().entries
                 if e.message_id] == ["<1@x.test>", "<2@x.test>", "<3@x.test>"]
    )  # fmt: skip


async def test_a_right_press_on_the_text_is_for_the_message(real: RealDesktop) -> None:
    """As anywhere on it; where words are marked it is for them."""
    sent = mail("<r@x.example>", "Where?", subject="Cups", sender="Zoe <zoe@x.example>")
    (entry,) = await read(real, sent)
    shown = card(real, entry)
    asked: list[object] = []
    shown.menu_wanted.connect(lambda id, _: asked.append(id))

    def press() -> QMenu | None:
        body, at = shown.body, QPoint(8, 8)
        there = body.viewport().mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, there)
        QApplication.sendEvent(body.viewport(), event)
        menu = QApplication.activePopupWidget()
        return menu if isinstance(menu, QMenu) else None

    menu = press()
    assert asked == [entry.id]
    assert menu is not None
    menu.close()
    shown.body.selectAll()
    menu = press()
    assert asked == [entry.id]
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Copy", "Select all"]
    menu.close()
