"""Screens in the longer language at the smallest size, both themes: nothing cut, faint or lost.

``make screens`` looks at every screen at every size; here are some that show every kind of widget.
"""

from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.look import texts
from app.ui.look.fonts import font
from app.ui.look.theme import theme
from app.ui.look.tokens import Scheme
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from tests.screens import checks, scenes  # noqa: F401 - fills the list
from tests.screens.checks import focus, places, words
from tests.screens.checks.painted import watching
from tests.screens.checks.pixels import Pixels, contrast
from tests.screens.stage import SCENES, Stage
from tests.ui import pseudo

COVERING = (
    "main",
    "reading",
    "note",
    "rich",
    "outbox",
    "several",
    "snooze_refused",
    "customers",
    "customer_import",
    "palette",
    "keys_clash",
    "accounts",
    "connect",
)
Show = Callable[[QWidget], QWidget]


@pytest.fixture
async def longer(look: QApplication) -> AsyncIterator[None]:
    pseudo.speak(pseudo.NAME)
    yield
    pseudo.speak("en")
    theme().choose("light")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", COVERING)
async def test_a_screen(name: str, scheme: Scheme, longer: None) -> None:
    theme().choose(scheme)
    stage = Stage(1024, 700)
    await stage.settle()
    await SCENES[name](stage)
    lit: set[str] | None = set() if scheme == "light" else None
    found = checks.look(stage, pseudo.NAME, lit=lit)
    await stage.close()
    assert found == []


def test_every_screen_that_is_covered_is_there() -> None:
    assert set(COVERING) <= SCENES.keys()


# the language


@pytest.mark.parametrize(
    "text", ["Send", "Reply to %1 leaves in %2 s", "The workspace[ in {path}] is damaged.", "Bcc"]
)
def test_the_longer_language_keeps_values_and_is_longer(text: str) -> None:
    said = pseudo.pseudo(text)
    assert said[0] + said[-1] == pseudo.OPEN + pseudo.CLOSE
    for value in ("%1", "%2", "[", "{path}", "]"):
        assert said.count(value) == text.count(value)
    assert len(said) - 2 >= 1.3 * len(text)
    assert text not in said


def test_the_longer_language_speaks_for_every_text(longer: None) -> None:
    from app.ui.i18n import translate
    from app.ui.words import age_spoken

    assert translate("Nowhere", "Anything at all").startswith(pseudo.OPEN)
    minute = 60_000_000
    assert age_spoken(0, minute) == pseudo.pseudo("%n minute").replace("%n", "1")
    assert age_spoken(0, 5 * minute) == pseudo.pseudo("%n minutes").replace("%n", "5")


# the checks find what they are for


def _row(show: Show, *parts: QWidget, width: int, margin: int = 8) -> QWidget:
    holder = QWidget()
    across = QHBoxLayout(holder)
    across.setContentsMargins(margin, 8, margin, 8)
    across.setSpacing(8)
    for part in parts:
        across.addWidget(part)
    holder.resize(width, 60)
    return show(holder)


def test_words_that_are_cut_are_found(bare: Show) -> None:
    whole = TextLine(pseudo.pseudo("Looks like the same person"), stretch=True)
    window = _row(bare, whole, width=120)
    with watching() as lines:
        window.grab()
    assert [found[:4] for found in words.cut(lines)] == ["cut:"]
    whole.setProperty("elides", True)
    assert list(words.cut(lines)) == []


def test_lines_wider_than_their_widget_are_found(bare: Show) -> None:
    class Careless(QWidget):
        def paintEvent(self, event: object) -> None:
            ink = QColor("black")
            texts.draw(QPainter(self), 0, 0, "much too long for its place", font(), ink)

    window = bare(Careless())
    window.resize(60, 20)
    with watching() as lines:
        window.grab()
    assert [found[:5] for found in words.outside(lines)] == ["wider"]


def test_labels_without_room_are_found(bare: Show) -> None:
    label = QLabel("words that need more than one line of it", wordWrap=True)
    label.setFixedSize(80, 16)
    window = _row(bare, label, width=120)
    assert [found[:6] for found in words.squeezed(window)] == ["higher"]


def test_faint_words_are_found(bare: Show) -> None:
    line = TextLine("hardly to be seen", ink="text-disabled", firm=True)
    line.ink = "border-strong"
    window = _row(bare, line, width=240)
    with watching() as lines:
        pixels = Pixels(window.grab().toImage())
    assert [found[:8] for found in words.faint(lines, window, pixels)] == ["contrast"]
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_what_lies_wrong_is_found(bare: Show) -> None:
    one, other = QPushButton("one"), QPushButton("other")
    window = _row(bare, one, other, width=240, margin=7)
    assert [found for found in places.distances(window) if "[7]" in found]
    assert list(places.overlapping(window)) == []
    other.move(one.pos())
    assert [found[:7] for found in places.overlapping(window)] == ["overlap"]
    other.move(220, 10)
    assert [found[:6] for found in places.beyond(window)] == ["out by"]


def test_controls_without_name_key_or_ring_are_found(bare: Show) -> None:
    class Dull(Button):
        def paintEvent(self, event: object) -> None:
            pass

    nameless, dull = QPushButton(), Dull("Press")
    unreached = QPushButton("by pointer only", focusPolicy=Qt.FocusPolicy.ClickFocus)
    window = bare(QWidget())
    for at, part in enumerate((nameless, dull, unreached)):
        part.setParent(window)
        part.setGeometry(10, 10 + 40 * at, 100, 30)
        part.show()
    window.activateWindow()
    assert ["no name" in found for found in focus.unnamed(window)] == [True]
    assert [found[:13] for found in focus.unreached(window)] == ["no way by Tab"]
    unlit = [found for found in focus.unlit(window, set()) if "Dull" in found]
    assert [found[:14] for found in unlit] == ["focus not seen"]
