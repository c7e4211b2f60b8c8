"""The queue's model: never touches the store, asks once, keeps selection by id."""

from array import array
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from app.inbox.values import QueueRow
from app.ui.parts.paged_model import RowRole
from app.ui.triage.queue_model import IdRole, QueueModel
from app.ui.triage.queue_view import QueueView
from tests.ui.fake_desk import FakeDesk

MILLION = 1_000_000


@pytest.fixture(scope="module")
def rows() -> dict[int, QueueRow]:
    desk = FakeDesk(40)
    return {case.id: desk.row(case) for case in desk.cases.values()}


def keep_the_rules(model: QueueModel) -> QAbstractItemModelTester:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    return QAbstractItemModelTester(model, mode, model)


def test_it_keeps_the_rules_of_models(look: QApplication, rows: dict[int, QueueRow]) -> None:
    model = QueueModel()
    keep_the_rules(model)
    model.begin(array("q", list(rows)[:10]), list(rows.values())[:5])
    model.append(array("q", list(rows)[10:]))
    model.put(rows.values())
    model.reorder(array("q", reversed(list(rows))))
    model.reorder(array("q"))
    assert model.rowCount() == 0


@settings(max_examples=60, deadline=None)
@given(orders=st.lists(st.lists(st.integers(1, 60), unique=True, max_size=40), max_size=6))
def test_every_change_of_order_keeps_the_rules(orders: list[list[int]]) -> None:
    model = QueueModel()
    keep_the_rules(model)
    for order in orders:
        before = {
            model.id_at(at): QPersistentModelIndex(model.index(at, 0))
            for at in range(model.rowCount())
        }
        model.reorder(array("q", order))
        assert list(model.ids()) == order
        for id_, index in before.items():
            if index.isValid():
                assert model.id_at(index.row()) == id_


def test_a_miss_is_a_placeholder_and_asked_for_once(
    look: QApplication, rows: dict[int, QueueRow]
) -> None:
    model = QueueModel()
    asked = QSignalSpy(model.wanted)
    model.begin(array("q", rows))
    for _ in range(3):
        for at in range(10):
            assert model.index(at, 0).data(RowRole) is None
    look.processEvents()
    assert asked.count() == 1
    assert set(asked.at(0)[0]) == set(rows)
    model.put(rows.values())
    first = model.index(0, 0)
    assert first.data(RowRole) == rows[first.data(IdRole)]


def test_what_could_not_be_read_is_asked_for_again(look: QApplication) -> None:
    model = QueueModel()
    asked = QSignalSpy(model.wanted)
    model.begin(array("q", [1, 2]))
    model.index(0, 0).data(RowRole)
    look.processEvents()
    model.forget([1, 2])
    model.index(0, 0).data(RowRole)
    look.processEvents()
    assert asked.count() == 2


def test_a_million_rows_cost_their_ids(
    look: QApplication, bare: Callable[[QWidget], QWidget]
) -> None:
    model = QueueModel()
    view = QueueView(model)
    view.resize(352, 800)
    bare(view)
    model.begin(array("q", range(1, 201)))
    for start in range(201, MILLION + 1, 20_000):
        model.append(array("q", range(start, min(start + 20_000, MILLION + 1))))
    assert model.rowCount() == MILLION
    view.choose(model.id_at(MILLION - 1))
    assert view.currentIndex().row() == MILLION - 1
    assert model.row_of(MILLION // 2) == MILLION // 2 - 1


def test_the_selection_stays_with_its_conversation(
    look: QApplication, rows: dict[int, QueueRow], bare: Callable[[QWidget], QWidget]
) -> None:
    model = QueueModel()
    view = QueueView(model)
    view.resize(352, 600)
    bare(view)
    ids = list(rows)
    model.begin(array("q", ids), rows.values())
    view.choose(ids[20])
    top = view.visualRect(view.currentIndex()).top()
    chosen = QSignalSpy(view.chosen)
    model.reorder(array("q", [9_000_001, 9_000_002, *ids]))
    assert view.current() == ids[20]
    assert view.currentIndex().row() == 22
    assert view.visualRect(view.currentIndex()).top() == top, "it moved under the eye"
    model.reorder(array("q", [ids[20], *ids[:20], *ids[21:]]))
    assert view.currentIndex().row() == 0
    model.begin(array("q", reversed(ids)), rows.values())
    assert view.currentIndex().row() == ids[::-1].index(ids[20])
    assert chosen.count() == 0, "an order that changes chooses nothing"


def test_each_row_is_a_sentence_for_a_screen_reader(look: QApplication) -> None:
    from app.ui.triage import row_words

    desk = FakeDesk(1)
    row = desk.row(next(iter(desk.cases.values())))
    model = QueueModel(lambda row: row_words.sentence(row, desk.maker.now))
    model.begin(array("q", [row.id]), [row])
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Helen Okafor, Email, unread, waiting 56 minutes, Two bowls broken, party on Saturday, "
        "assigned to Ana Ribeiro"
    )
