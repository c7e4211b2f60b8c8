"""What a row of the queue shows and says: every mark, in any width, at any size of text."""

from array import array
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from app.base.clock import MICRO
from app.inbox.values import Priority, QueueRow, SendState, Status
from app.ui.look import fonts
from app.ui.triage import queue_layout, row_words
from app.ui.triage.queue_delegate import QueueDelegate
from app.ui.triage.queue_layout import RIGHT, lay_out
from app.ui.triage.queue_model import QueueModel
from tests.ui.fake_desk import FakeDesk

HOUR = 3600 * MICRO


@pytest.fixture(scope="module")
def row(look: QApplication) -> QueueRow:
    desk = FakeDesk(5)
    found = desk.row(next(iter(desk.cases.values())))
    return replace(
        found, status=Status.OPEN, send_state=None, has_draft=False, related=False, tags=(),
        priority=Priority.NORMAL, waiting_since=10 * HOUR, snoozed_until=None,
    )  # fmt: skip


def laid(row: QueueRow, width: int = 352, now: int = 12 * HOUR) -> queue_layout.RowLayout:
    return lay_out(row, width, compact=False, plain=Status.OPEN, now=now)


def test_one_state_is_shown_the_most_urgent(row: QueueRow) -> None:
    every = replace(
        row, send_state=SendState.FAILED, replying="Priya", replying_at=12 * HOUR, has_draft=True
    )
    assert [m.text for m in laid(every).states] == ["Reply not sent"]
    every = replace(every, send_state=None)
    assert [m.text for m in laid(every).states] == ["Priya is replying"]
    assert [m.text for m in laid(every, now=14 * HOUR).states] == ["Priya has a draft"]
    assert [m.text for m in laid(replace(every, replying="")).states] == ["Draft"]


def test_two_tags_and_how_many_more(row: QueueRow) -> None:
    tagged = replace(row, tags=("a", "b", "c", "d", "e"))
    assert [text for text, _ in laid(tagged).tags] == ["a", "b", "+3"]


@pytest.mark.parametrize("priority", Priority)
def test_a_priority_is_a_mark_with_its_word(row: QueueRow, priority: Priority) -> None:
    marks = [mark.text for mark in laid(replace(row, priority=priority)).states]
    assert marks == ([] if priority is Priority.NORMAL else [priority.value.capitalize()])


def test_a_snoozed_one_says_until_when(row: QueueRow) -> None:
    asleep = replace(row, status=Status.SNOOZED, snoozed_until=400 * 24 * HOUR)
    badge = laid(asleep).badge
    assert badge is not None
    assert badge.icon == "alarm-clock"
    assert "snoozed until" in row_words.sentence(asleep, 12 * HOUR)


@pytest.mark.parametrize("width", [240, 280, 352, 480])
@pytest.mark.parametrize("compact", [False, True])
def test_nothing_reaches_over_the_edge(row: QueueRow, width: int, compact: bool) -> None:
    full = replace(
        row, subject="long " * 60, customer="Name " * 60, tags=("tag " * 20, "b", "c"),
        priority=Priority.URGENT, replying="Somebody with a long name", replying_at=12 * HOUR,
        pinned=True, assignee_name="Ana",
    )  # fmt: skip
    found = lay_out(full, width, compact=compact, plain=Status.OPEN, now=12 * HOUR)
    if compact:
        return
    marks = sum(mark.width + 8 for mark in found.states) + sum(w + 4 for _, w in found.tags)
    assert queue_layout.LEFT + marks <= width - RIGHT - 18


def test_the_layout_follows_whatever_the_row_shows(row: QueueRow) -> None:
    cache = queue_layout.LayoutCache()
    look = {"compact": False, "plain": Status.OPEN, "now": 12 * HOUR}
    first = cache.get(row, 352, **look)  # type: ignore[arg-type]
    assert cache.get(replace(row), 352, **look) is first  # type: ignore[arg-type]
    drafted = cache.get(replace(row, has_draft=True), 352, **look)  # type: ignore[arg-type]
    assert drafted.states != first.states


def test_the_sentence_says_all_of_it(row: QueueRow) -> None:
    full = replace(
        row, customer="Helen", channels=("sms",), unread=2, pinned=True, priority=Priority.URGENT,
        subject="Bowls", tags=("damage", "VIP"), assignee_name="Ana", has_draft=True,
    )  # fmt: skip
    said = row_words.sentence(full, 40 * HOUR, 24 * HOUR, chosen=True)
    assert said == (
        "chosen, Helen, SMS, unread, pinned, waiting 1 day, late, Urgent, Bowls, Draft, "
        "assigned to Ana, tags damage, VIP"
    )
    assert "late" not in row_words.sentence(full, 40 * HOUR, 0)


def test_late_is_a_matter_of_the_setting(row: QueueRow) -> None:
    assert row_words.is_late(row, 35 * HOUR, 24 * HOUR)
    assert not row_words.is_late(row, 33 * HOUR, 24 * HOUR)
    assert not row_words.is_late(row, 900 * HOUR, 0)
    assert not row_words.is_late(replace(row, status=Status.WAITING), 900 * HOUR, HOUR)


@pytest.fixture
def scaled(look: QApplication) -> Iterator[None]:
    yield
    fonts.set_scale(1.0)


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.5])
def test_a_row_grows_with_the_text(row: QueueRow, scaled: None, scale: float) -> None:
    fonts.set_scale(scale)
    high = queue_layout.row_height(compact=False)
    assert high % 2 == 0
    assert 0 <= high - 92 * scale < 2
    model, delegate = QueueModel(), QueueDelegate()
    model.begin(array("q", [row.id]), [row])
    image = QImage(480, high, QImage.Format.Format_ARGB32)
    option = QStyleOptionViewItem()
    option.rect.setRect(0, 0, 480, high)
    painter = QPainter(image)
    delegate.hover = 0
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    right = 480 - 8 * scale
    for n, action in enumerate(("assign", "snooze", "resolve")):
        x = round(right - (n + 0.5) * 28 * scale)
        assert delegate.action_at(row, x, round(19 * scale), 480) == action
    assert delegate.action_at(row, round(30 * scale), round(30 * scale), 480) == "pick"
