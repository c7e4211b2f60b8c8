"""What a person would see at once, looked for in the live widgets of a screen. Loop thread.

``look`` gives a line for each thing found; none is the goal.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu, QWidget

from tests.screens.checks import focus, places, words
from tests.screens.checks.painted import watching
from tests.screens.checks.pixels import Pixels
from tests.screens.stage import Stage


def look(stage: Stage, language: str, *, lit: set[str] | None = None) -> list[str]:
    """Everything found in the window and in what lies over it.

    ``lit`` are the kinds of controls whose focus was looked at already, in this theme.
    """
    found: list[str] = []
    for window in (stage.window, *stage.over()):
        found += _look(window, language)
    top = stage.over()[-1] if stage.over() else stage.window
    if lit is not None and not isinstance(top, QMenu):
        found += focus.unlit(top, lit)
    return list(dict.fromkeys(found))


def _look(window: QWidget, language: str) -> Iterator[str]:
    with watching() as lines:
        pixels = Pixels(window.grab().toImage())
    yield from words.cut(lines)
    yield from words.unended(lines, language)
    yield from words.outside(lines)
    yield from words.untranslated(lines, language)
    yield from words.faint(lines, window, pixels)
    yield from words.squeezed(window)
    yield from words.faint_widgets(window, pixels)
    yield from places.beyond(window)
    yield from places.overlapping(window)
    yield from places.distances(window)
    if not isinstance(window, QMenu):
        yield from focus.unnamed(window)
        yield from focus.unreached(window)
