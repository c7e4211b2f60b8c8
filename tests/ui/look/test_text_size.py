"""The text size: chosen before the window or while it is open, everything is as large."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui import loop
from app.ui.look import fonts
from app.ui.look.theme import theme
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
