"""Rows beside those in sight are ready before they come, and the list leaves nothing unpainted."""

from array import array
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.look.theme import color
from app.ui.triage.queue_model import QueueModel
from app.ui.triage.queue_view import QueueView
from tests.ui.fake_desk import FakeDesk

HIGH, ROWS = 92, 12


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QueueView]:
    """Twelve rows at hand, three in sight."""
    desk, model = FakeDesk(ROWS), QueueModel()
    rows = [desk.row(case) for case in desk.cases.values()]
    model.begin(array("q", [row.id for row in rows]), rows)
    made = QueueView(model)
    qtbot.addWidget(made)
    made.resize(300, 3 * HIGH)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def unready(view: QueueView) -> list[int]:
    wide = view.viewport().width()
    return [n for n in range(ROWS) if view.painter_of_rows.lacks(view.queue.index(n, 0), wide)]


def test_what_stands_beside_is_ready(view: QueueView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: unready(view) == list(range(5, ROWS)))
    view.verticalScrollBar().setValue(5 * HIGH)
    qtbot.waitUntil(lambda: unready(view) == [10, 11])


def test_rows_that_are_not_at_hand_are_asked_for(view: QueueView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.queue.wanted):
        view.queue.begin(array("q", range(1, 100)))
    qtbot.wait(20)
    assert unready(view) == []


def test_below_the_last_row_is_the_ground(view: QueueView) -> None:
    first = view.queue.ids()[:1]
    row = view.queue.cached(first[0])
    assert row is not None
    view.queue.begin(first, [row])
    seen = view.grab().toImage()
    assert seen.pixelColor(150, 2 * HIGH) == color("surface-sunken")
    view.queue.begin(array("q"))
    assert view.grab().toImage().pixelColor(150, 10) == color("surface-sunken")
