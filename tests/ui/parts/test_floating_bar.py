"""A scroll bar over what it scrolls: rows reach the edge, the place is the same for both."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QListView

from app.ui.parts.floating_bar import FloatingBar

pytestmark = pytest.mark.usefixtures("qapp")


def _list(lines: int) -> tuple[QListView, FloatingBar]:
    view = QListView()
    view.setModel(QStringListModel([str(n) for n in range(lines)], view))
    bar = FloatingBar(view)
    view.resize(300, 200)
    view.show()
    QApplication.processEvents()
    return view, bar


def test_rows_are_as_wide_as_their_list() -> None:
    view, bar = _list(500)
    assert view.viewport().width() == view.contentsRect().width()
    assert bar.isVisible()
    assert bar.geometry().right() == view.viewport().geometry().right()
    view.resize(360, 240)
    QApplication.processEvents()
    assert bar.geometry().right() == view.viewport().geometry().right()
    assert bar.height() == view.viewport().height()


def test_it_goes_along_where_only_the_width_changes() -> None:
    """Then the range stays the same, and nothing else tells it."""
    view, bar = _list(500)
    for width in (400, 260):
        view.resize(width, view.height())
        QApplication.processEvents()
        assert bar.geometry().right() == view.viewport().geometry().right()


def test_the_bar_and_the_list_move_each_other() -> None:
    view, bar = _list(500)
    view.scrollToBottom()
    assert bar.value() == bar.maximum() == view.verticalScrollBar().maximum() > 0
    bar.setValue(40)
    assert view.verticalScrollBar().value() == 40
    assert bar.pageStep() == view.verticalScrollBar().pageStep()


def test_there_is_none_where_everything_is_in_sight() -> None:
    view, bar = _list(3)
    assert not bar.isVisible()
    model = view.model()
    assert isinstance(model, QStringListModel)
    model.setStringList([str(n) for n in range(500)])
    QApplication.processEvents()
    assert bar.isVisible()


def test_it_lies_where_lines_end() -> None:
    view, bar = _list(500)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(320, 200)
    QApplication.processEvents()
    assert bar.geometry().left() == view.viewport().geometry().left()


def test_who_corrects_a_place_while_it_changes_is_not_overruled() -> None:
    view = QListView()
    view.setModel(QStringListModel([str(n) for n in range(500)], view))
    hidden = view.verticalScrollBar()
    hidden.valueChanged.connect(lambda value: hidden.setValue(50) if value == 40 else None)
    bar = FloatingBar(view)
    view.resize(300, 200)
    view.show()
    QApplication.processEvents()
    hidden.setValue(40)
    assert hidden.value() == bar.value() == 50
