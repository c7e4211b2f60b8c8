"""The frame: widths, what is remembered, light and dark, names for screen readers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from app.base.bus import Changes
from app.base.errors import Problem
from app.desk.values import Html
from app.inbox.values import Attachment, Attempt, SendState, Status
from app.ui.choices import Choices
from app.ui.conversation.mail_card import MailCard
from app.ui.look import badges, theme, tokens
from app.ui.parts.paged_model import RowRole
from app.ui.status_bar import StatusBar
from app.ui.window import Window
from tests.ui.conftest import Desktop, point
from tests.ui.conversation.test_delivery import NOW, item
from tests.ui.fake_desk import FakeDesk
from tests.ui.showpiece import furnish


async def test_the_layout_holds_at_every_width(desktop: Desktop) -> None:
    window = desktop.window
    for width, rail, context in ((1440, 68, True), (1024, 52, False), (1920, 68, True)):
        window.resize(width, 700)
        await desktop.settle()
        assert window.rail.width() == rail
        assert window.context.isVisible() is context
        assert window.queue.isVisible()
        assert window.conversation.width() >= tokens.pane_widths("conversation")[0]
        right = window.conversation.mapTo(window, window.conversation.rect().bottomRight())
        assert right.x() <= width
        assert right.y() <= 700


async def test_the_context_lies_over_the_conversation_when_narrow(desktop: Desktop) -> None:
    window = desktop.window
    window.resize(1024, 700)
    await desktop.settle()
    before = window.conversation.width()
    window.conversation.head.context.click()
    await desktop.settle()
    assert window.context.isVisible()
    assert window.conversation.width() == before
    window.context.setFocus()
    QTest.keyClick(window.context, Qt.Key.Key_Escape)
    assert not window.context.isVisible()


def test_the_first_window_fits_its_screen(look: QApplication) -> None:
    window = Window()
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()
    assert (window.width(), window.height()) >= (640, 480)
    window.deleteLater()


async def test_one_pane_at_a_time_when_very_narrow(desktop: Desktop) -> None:
    window = desktop.window
    window.resize(800, 700)
    await desktop.settle()
    assert window.queue.isVisible()
    assert not window.conversation.isVisible()
    desktop.press("o")
    assert window.conversation.isVisible()
    assert not window.queue.isVisible()
    window.conversation.head._back.click()
    assert window.queue.isVisible()


async def test_sizes_are_remembered(look: QApplication, tmp_path: Path) -> None:
    first = Desktop(FakeDesk(30), Choices(tmp_path))
    await first.open()
    first.window.panes.setSizes([420, 700, 300])
    await first.settle()
    queue = first.window.queue.width()
    await first.close()
    again = Desktop(FakeDesk(30), Choices(tmp_path))
    await again.open()
    await again.settle()
    assert abs(again.window.queue.width() - queue) <= 2
    assert again.window.width() == 1440
    await again.close()


async def test_light_and_dark_repaint_without_rebuilding(desktop: Desktop) -> None:
    window = desktop.window
    before = window.findChildren(QWidget)
    light = window.grab().toImage().pixelColor(700, 400)
    theme.theme().choose("dark")
    try:
        dark = window.grab().toImage().pixelColor(700, 400)
        assert light == theme.color_of("light", "surface")
        assert dark == theme.color_of("dark", "surface")
        assert window.findChildren(QWidget) == before
    finally:
        theme.theme().choose("light")


async def test_every_control_has_a_name(desktop: Desktop) -> None:
    for button in desktop.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button
    fields = [*desktop.window.findChildren(QLineEdit), *desktop.window.findChildren(QTextEdit)]
    for field in fields:
        if field.isVisible() and not field.isReadOnly():
            assert field.accessibleName(), field
    assert "Reply by Email" in desktop.composer.text.accessibleName()
    desktop.press("n")
    assert desktop.composer.text.accessibleName() == "Note, only your team sees this"


async def test_targets_are_large_enough(desktop: Desktop) -> None:
    for button in desktop.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= 22, (button, button.size())


async def test_the_pointer_acts_on_the_row_below_it(desktop: Desktop) -> None:
    rows = desktop.rows
    index = desktop.window.model.index(2, 0)
    id_ = desktop.window.model.id_at(2)
    place = rows.visualRect(index)
    spot = QPoint(place.right() - 8 - 14, place.top() + 19)
    point(rows.viewport(), spot)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    await desktop.until(lambda: desktop.session.choosing.open is not None)
    QTest.keyClick(desktop.session.choosing.open.field, Qt.Key.Key_Return)
    await desktop.until(lambda: desktop.acts("assign"))
    assert desktop.desk.cases[id_].assignee == desktop.desk.agent.id
    assert desktop.shown() != id_, "acting is not choosing"


async def test_quoted_text_and_formatted_mail_come_when_asked_for(desktop: Desktop) -> None:
    star = furnish(desktop.desk)
    entry = next(e for e in desktop.desk.cases[star].entries if e.quoted)
    desktop.desk.html[entry.id] = Html("<p>Hello <b>you</b></p>", False, 2, {})
    desktop.session.reader.open(star)
    await desktop.settle()
    timeline = desktop.window.conversation.timeline
    timeline.unfold(entry.id)
    card = timeline.card(entry.id)
    assert isinstance(card, MailCard)
    assert "line 3" not in card.body.toPlainText()
    card._quoted.click()
    await desktop.until(lambda: "line 3" in card.body.toPlainText())
    card._quoted.click()
    assert "line 3" not in card.body.toPlainText()
    card._format.click()
    await desktop.until(lambda: card.body.toPlainText() == "Hello you")
    await desktop.until(lambda: card.bar("pictures") is not None)
    bar = card.bar("pictures")
    assert bar is not None
    assert bar.bar.text == "2 pictures from the internet are blocked"
    card._format.click()
    assert card.body.toPlainText() == entry.new_text


async def test_too_complex_mail_stays_text(desktop: Desktop) -> None:
    star = furnish(desktop.desk)
    entry = next(e for e in desktop.desk.cases[star].entries if e.has_html)
    desktop.desk.html[entry.id] = Html("", True, 0, {})
    desktop.session.reader.open(star)
    await desktop.settle()
    desktop.window.conversation.timeline.unfold(entry.id)
    card = desktop.window.conversation.timeline.card(entry.id)
    assert card is not None
    card._format.click()
    await desktop.until(lambda: "line 3" in card.body.toPlainText())
    assert not desktop.window.conversation.notice.isHidden()


async def test_an_attachment_is_saved_where_the_person_says(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    star = furnish(desktop.desk)
    entry = next(e for e in desktop.desk.cases[star].entries if e.attachments)
    names: list[str] = []

    def choose(
        parent: QWidget, name: str, chosen: Callable[[Path], object], *, asked: bool = False
    ) -> None:
        del asked
        names.append(name)
        chosen(tmp_path / "saved.jpg")

    monkeypatch.setattr("app.ui.conversation.files.ask_save_place", choose)
    desktop.session.reader.open(star)
    await desktop.settle()
    desktop.window.conversation.timeline.unfold(entry.id)
    card = desktop.window.conversation.timeline.card(entry.id)
    assert card is not None
    desktop.session.conversation.files.save(entry.id, card.files.chips[0].attachment)
    await desktop.until((tmp_path / "saved.jpg").exists)
    await desktop.until((tmp_path / "saved.jpg").read_bytes)
    assert names == ["bowl-1.jpg"]
    assert (tmp_path / "saved.jpg").read_bytes() == f"{entry.id} 2".encode()


async def test_a_long_conversation_folds_its_past(desktop: Desktop) -> None:
    case = desktop.desk.cases[desktop.shown()]
    start = case.entries[0].received_at
    past = [desktop.desk.maker.inbound(case, start - n * 60_000_000) for n in range(200, 0, -1)]
    case.entries = past + case.entries
    desktop.session.reader.open(case.id)
    await desktop.settle()
    timeline = desktop.window.conversation.timeline
    hidden = len(case.entries) - 20
    assert timeline._earlier.label() == f"Show {hidden} earlier"
    timeline._earlier.click()
    assert timeline._earlier.isHidden()
    assert len(timeline.live()) < 60, "only what is in sight is a widget"


async def test_the_status_bar_says_the_worst(desktop: Desktop) -> None:
    status = desktop.window.status
    await desktop.until(status.accounts.isVisible)
    assert status.accounts.label() == "1 account up to date"
    desktop.desk.account_states[0] = replace(
        desktop.desk.account_states[0], state="failing", problem=Problem("server-away")
    )
    changed = frozenset({desktop.desk.account_states[0].id})
    desktop.desk.bus.publish(Changes(accounts=changed))
    await desktop.until(lambda: status.accounts.label() == "Shop: The server cannot be reached.")
    assert "not sent" in status.outbox.label()


@pytest.mark.parametrize(
    ("state", "tries", "said", "ink"),
    [
        (SendState.RETRYING, 2, "Outbox 1", "text-muted"),
        (SendState.RETRYING, 3, "1 message held up", "warning"),
        (SendState.PAUSED, 1, "1 message held up", "warning"),
        (SendState.FAILED, 1, "1 message not sent", "danger"),
    ],
)
def test_who_waits_in_vain_is_told(
    look: QApplication, state: SendState, tries: int, said: str, ink: str
) -> None:
    """Fault 1: a server that is away for a moment alarms nobody, one that stays away does."""
    status = StatusBar()
    tried = (Attempt(NOW, "connect", "server-away"),) * tries
    status.show_outbox((replace(item(state, "waiting"), attempts=tried),))
    assert status.outbox.label() == said
    assert status.outbox.ink == ink


async def test_the_customers_other_conversations_open(desktop: Desktop) -> None:
    page = desktop.desk.page(desktop.desk.cases[desktop.shown()])
    assert page.customer is not None
    other = page.customer.others[0]
    assert other.status is not Status.OPEN
    desktop.window.context.opened.emit(other.id)
    await desktop.until(lambda: desktop.shown() == other.id)
    assert desktop.rows.selectionModel().selectedIndexes() == []


async def test_the_empty_queue_says_so(desktop: Desktop) -> None:
    for case in desktop.desk.cases.values():
        if case.status is Status.OPEN and case.send_state is None:
            case.status, case.waiting_since = Status.RESOLVED, None
        elif case.status is Status.OPEN:
            case.status, case.waiting_since = Status.WAITING, None
    desktop.desk.cases[desktop.shown()].status = Status.RESOLVED
    desktop.session.go_inbox()
    await desktop.until(lambda: desktop.window.model.rowCount() == 0)
    assert desktop.rows.empty_text == "Nobody waits for a reply."


async def test_a_view_of_ten_thousand_streams_in(look: QApplication) -> None:
    from app.inbox.values import View

    desktop = Desktop(FakeDesk(3_000))
    await desktop.open()
    desktop.session.choose_view(View.ALL)
    await desktop.until(lambda: desktop.window.model.rowCount() == 3_000)
    bar = desktop.rows.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = desktop.window.model.index(2_999, 0)
    await desktop.until(lambda: last.data(RowRole) is not None)
    await desktop.close()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Helen Okafor", "HO"),
        ("@nell@pottery.example", "N"),
        ("+44 7700 900 771", ""),
        ("", ""),
        ("Núria Puigdevall i Vilardebò", "NV"),
        ("no.name@example.org", "NO"),
        ("王小明", "王"),
        ("🌻", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert badges.initials(name) == letters


def test_an_attachment_without_a_name(look: QApplication) -> None:
    from app.ui.conversation.attachment_chip import AttachmentChip

    chip = AttachmentChip(Attachment("2", "", "application/pdf", 10, "0" * 64))
    assert "Unnamed file" in chip.accessibleName()
