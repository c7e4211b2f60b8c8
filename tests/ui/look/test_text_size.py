"""The text size: chosen before the window or while it is open, everything is as large."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QWidget

from app.inbox.values import Attachment
from app.ui import loop
from app.ui.conversation import attachment_chip
from app.ui.conversation.attachment_chip import AttachmentChip
from app.ui.look import fonts, icons
from app.ui.look.picture import Picture
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.label import PlainLabel
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk

SECTIONS = ("general", "business", "notices", "data", "about")


@pytest.fixture(autouse=True)
def as_before(look: QApplication) -> Iterator[None]:
    yield
    theme().set_size(1.0)


@pytest.fixture
async def opened() -> AsyncIterator[list[Desktop]]:
    made: list[Desktop] = []
    yield made
    for desktop in made:
        desktop.session.close()
        desktop.window.close()
        desktop.window.deleteLater()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def furnished(opened: list[Desktop]) -> Desktop:
    """A window with a conversation, its composer and five sections of the settings seen."""
    desktop = Desktop(FakeDesk(40))
    opened.append(desktop)
    await desktop.open()
    desktop.composer.set_mode("reply")
    for name in SECTIONS:
        desktop.session.settings.open(name)
    await desktop.settle()
    return desktop


def sizes(window: QWidget) -> dict[str, tuple[float, int]]:
    """Font in points and fixed height (0: none) of each text, by its place in the tree."""
    found: dict[str, tuple[float, int]] = {}
    for place, widget in _below(window, ""):
        if isinstance(widget, PlainLabel | QLineEdit):
            fixed = widget.minimumHeight() == widget.maximumHeight()
            size = round(widget.font().pointSizeF(), 2)
            found[place] = (size, widget.minimumHeight() if fixed else 0)
    return found


def _below(widget: QWidget, place: str) -> Iterator[tuple[str, QWidget]]:
    """Everything in a widget: named by its kind, and which of that kind it is there."""
    count: Counter[str] = Counter()
    for child in widget.children():
        if isinstance(child, QWidget):
            kind = type(child).__name__
            here = f"{place}/{kind}{count[kind]}"
            count[kind] += 1
            yield here, child
            yield from _below(child, here)


@pytest.mark.parametrize("size", [0.9, 1.3, 1.5])
async def test_chosen_before_or_live_it_is_the_same(
    look: QApplication, opened: list[Desktop], size: float
) -> None:
    theme().set_size(size)
    before = sizes((await furnished(opened)).window)
    theme().set_size(1.0)
    live_window = (await furnished(opened)).window
    theme().set_size(size)
    live = sizes(live_window)
    assert len(before.keys() & live.keys()) > 40
    different = {k: (v, live[k]) for k, v in before.items() if k in live and v != live[k]}
    assert not different


async def test_a_label_is_as_large_as_a_painted_line(look: QApplication, bare) -> None:
    theme().set_size(1.3)
    label = bare(PlainLabel("Nothing slides or fades", role="small"))
    assert label.font().pointSizeF() == pytest.approx(fonts.font("small").pointSizeF())
    theme().set_size(1.5)
    assert label.font().pointSizeF() == pytest.approx(fonts.font("small").pointSizeF())
    theme().choose("dark")  # another style sheet: everything is dressed anew
    assert label.font().pointSizeF() == pytest.approx(fonts.font("small").pointSizeF())
    theme().set_size(1.0)
    theme().choose("light")
    assert label.font().pointSizeF() == pytest.approx(fonts.base("small").pointSizeF())


async def test_pictures_grow_with_the_text(look: QApplication, bare) -> None:
    """A picture in a widget, an icon alone, one beside words, one in a menu."""
    picture = bare(Picture(16).show_icon("search"))
    button = bare(Button("Write", icon_name="pencil", name="Write"))
    before = button.sizeHint().width(), _inked(button)
    theme().set_size(1.5)
    assert picture.size() == QSize(24, 24)
    words = fonts.font("body", 500)
    assert button._icon_size() == 24
    assert button.sizeHint().width() > before[0] * 1.3
    assert _inked(button) > before[1] * 1.5, "and it is drawn so"
    assert icons.icon("pencil", color("text")).availableSizes() == [QSize(24, 24)]
    assert look.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) == 24
    theme().set_size(1.0)
    assert picture.size() == QSize(16, 16)
    assert words.pointSizeF() == pytest.approx(fonts.base("body", 500).pointSizeF())


def _inked(button: Button) -> int:
    """How many pixels at the left of a button are not its ground."""
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    ground = image.pixel(5, image.height() // 2)
    left = range(6, 8 + button._padding() + button._icon_size())
    return sum(image.pixel(x, y) != ground for x in left for y in range(4, image.height() - 4))


def test_an_icon_grows_from_its_middle_and_once(look: QApplication) -> None:
    """A painter that is scaled for the text size does not have it grow twice."""
    theme().set_size(1.5)
    for scale in (1.0, 1.5):
        image = QImage(60, 60, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        painter.scale(scale, scale)
        middle = 30 / scale
        icons.draw(painter, middle - 8, middle - 8, "circle-dot", color("text"))
        painter.end()
        seen = [(x, y) for x in range(60) for y in range(60) if image.pixelColor(x, y).alpha() > 60]
        across = [x for x, _ in seen]
        assert max(across) - min(across) + 1 == pytest.approx(24 * 22 / 24, abs=2)
        assert (max(across) + min(across) + 1) / 2 == pytest.approx(30, abs=1)


async def test_a_file_is_as_high_as_its_row_has_it(look: QApplication, bare) -> None:
    """It was fitted a second time, and lay over what stands below."""
    theme().set_size(1.5)
    chip = bare(AttachmentChip(Attachment("1", "bowl.jpg", "image/jpeg", 1_800, "00")))
    assert chip.height() == attachment_chip.height()
    theme().set_size(1.0)
    assert chip.height() == attachment_chip.height()
