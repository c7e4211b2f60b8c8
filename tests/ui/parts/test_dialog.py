"""Dialogs come back in the size that they were given, and are no larger than the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.choices import Choices
from app.ui.customers.box import Box
from app.ui.parts.dialog import Dialog
from app.ui.parts.label import PlainLabel


class Place(QWidget):
    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self.resize(1000, 800)


class Sheet(Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(520, 420)


@pytest.fixture
def place(bare: Callable[[QWidget], QWidget], tmp_path: Path) -> Place:
    made = Place(Choices(tmp_path))
    bare(made)
    return made


def visit(dialog: Dialog, size: QSize | None = None) -> QSize:
    """Open it, give it another size, close it: the size it came with."""
    dialog.open()
    came = dialog.size()
    if size is not None:
        dialog.resize(size)
    dialog.reject()
    return came


def test_a_dialog_comes_back_in_its_last_size(place: Place, tmp_path: Path) -> None:
    assert visit(Sheet(place), QSize(640, 500)) == QSize(520, 420)
    assert visit(Sheet(place)) == QSize(640, 500)
    place.choices.save()
    place.choices = Choices(tmp_path)
    assert visit(Sheet(Sheet(place))) == QSize(640, 500), "after a restart, over another dialog too"
    assert visit(Box(place, "Another", "kind", "Yes")).height() < 400


def test_no_dialog_is_larger_than_the_screen(place: Place) -> None:
    visit(Sheet(place), QSize(90_000, 450))
    came = visit(Sheet(place))
    room = place.screen().availableSize().width()
    assert room - 50 < came.width() <= room, "with its frame"
    assert came.height() == 450


def test_what_nobody_resized_is_not_kept(place: Place) -> None:
    visit(Sheet(place))
    sheet = Sheet(place)
    down = QVBoxLayout(sheet)
    sheet.open()
    part = QWidget()
    part.setFixedHeight(600)
    down.addWidget(part)
    part.show()
    sheet.layout().activate()
    sheet.resize(sheet.minimumSizeHint().expandedTo(sheet.size()))
    assert sheet.height() >= 600
    sheet.reject()
    assert visit(Sheet(place)) == QSize(520, 420), "it grew by itself"


def test_a_box_is_as_high_as_what_it_says_or_higher_as_it_was_made(place: Place) -> None:
    own = visit(Box(place, "Title", "Says something.", "Yes"))
    assert visit(Box(place, "Title", "Says something.", "Yes"), QSize(own.width(), 500)) == own
    box = Box(place, "Title", "Says something.", "Yes")
    assert visit(box) == QSize(own.width(), 500)
    box = Box(place, "Title", "Says something.", "Yes")
    box.open()
    more = PlainLabel("More.\n" * 60)
    box.body.addWidget(more)
    more.show()
    box.fit()
    assert box.height() > 500
    box.reject()
    assert place.choices.get("dialogs/Box") == "", "as high as what it says: nothing is kept"
