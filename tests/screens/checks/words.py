"""Words: none cut, none outside of what holds it, each legible on what it stands on."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.look.theme import color
from app.ui.parts.button import Button
from tests.screens.checks.painted import Line, place_in
from tests.screens.checks.pixels import Pixels, contrast
from tests.ui.pseudo import CLOSE, NAME, OPEN

LEAST = 4.5
_TOLD = 8
"""Letters that tell a text of ours from what somebody wrote."""
_COLOURED = "\ufe0f"
"""Behind a letter that is shown as a picture: the source of information in a blue square."""
_EXEMPT = ("text-disabled",)


def cut(lines: list[Line]) -> Iterator[str]:
    """Words of ours that lack a bracket; what a sender wrote may be cut.

    A text in several lines has the one in its first and the other in its last.
    """
    painted: dict[QWidget, list[str]] = {}
    for line in lines:
        if not line.widget.property("elides"):
            painted.setdefault(line.widget, []).append(line.text)
    for widget, texts in painted.items():
        if sum(t.count(OPEN) for t in texts) != sum(t.count(CLOSE) for t in texts):
            odd = [text for text in texts if text.count(OPEN) != text.count(CLOSE)]
            yield f"cut: {' | '.join(odd)!r} in {name_of(widget)}"


def unended(lines: list[Line], language: str) -> Iterator[str]:
    """The same in a language that people speak: words of ours that end in an ellipsis."""
    ours = _begun(language)
    for line in lines:
        stem = line.text.removesuffix("\N{HORIZONTAL ELLIPSIS}")
        short = stem != line.text and stem[:_TOLD] in ours and line.text not in ours
        if short and not line.widget.property("elides"):
            yield f"cut: {line.text!r} in {name_of(line.widget)}"


def outside(lines: list[Line]) -> Iterator[str]:
    """Lines that are wider than what holds them."""
    for line in lines:
        room = line.widget.rect()
        if line.box.left() < -1 or line.box.right() > room.width() + 1:
            over = max(-line.box.left(), line.box.right() - room.width())
            yield f"wider by {over:.0f} px: {line.text!r} in {name_of(line.widget)}"


def untranslated(lines: list[Line], language: str) -> Iterator[str]:
    """Texts of the sources that are shown as they are there."""
    if language == NAME:
        for line in lines:
            if line.text in _sources():
                yield f"not translated: {line.text!r} in {name_of(line.widget)}"


def faint(lines: list[Line], window: QWidget, pixels: Pixels) -> Iterator[str]:
    """Lines whose ink has too little contrast with what is painted behind them."""
    exempt = {color(name).rgb() for name in _EXEMPT}
    for line in lines:
        place = place_in(line, window)
        if not any(map(str.isalnum, line.text)) or _COLOURED in line.text:
            continue  # signs have colours of their own
        if line.ink.rgb() in exempt or not on_top(line.widget, place, window):
            continue
        yield from _faint(line.text, line.ink, place, pixels, line.widget)


def squeezed(window: QWidget) -> Iterator[str]:
    """Qt's own widgets that have less room than their words need."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.property("elides"):
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield from _squeezed_label(widget)
        elif isinstance(widget, QAbstractButton | QComboBox) and not isinstance(widget, Button):
            short = widget.minimumSizeHint().width() - widget.width()
            if short > 0:
                yield f"squeezed by {short} px: {name_of(widget)}"
        elif isinstance(widget, QLineEdit) and not widget.text():
            room = widget.contentsRect().width() - 4
            wide = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if wide > room:
                yield f"placeholder wider by {wide - room} px: {widget.placeholderText()!r}"


def faint_widgets(window: QWidget, pixels: Pixels) -> Iterator[str]:
    """The same contrast for Qt's own labels and fields."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not on_top(widget, place, window):
            continue
        ink = _ink(widget)
        if ink is not None:
            yield from _faint(name_of(widget), ink, place, pixels, widget)


def _ink(widget: QWidget) -> QColor | None:
    group = QPalette.ColorGroup.Active
    if isinstance(widget, QLabel) and widget.text():
        return widget.palette().color(group, widget.foregroundRole())
    if isinstance(widget, QLineEdit):
        shown = bool(widget.text())
        role = QPalette.ColorRole.Text if shown else QPalette.ColorRole.PlaceholderText
        return widget.palette().color(group, role)
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.palette().color(group, QPalette.ColorRole.Text)
    return None


def _faint(text: str, ink: QColor, place: QRect, pixels: Pixels, widget: QWidget) -> Iterator[str]:
    ground = pixels.ground(place)
    if ground is None:
        return
    if ink.alpha() < 255:
        ink = _over(ink, ground)
    ratio = contrast(ink, ground)
    if ratio < LEAST:
        yield (
            f"contrast {ratio:.2f}: {text[:40]!r}, {ink.name()} on {ground.name()},"
            f" in {name_of(widget)}"
        )


def _over(ink: QColor, ground: QColor) -> QColor:
    share = ink.alphaF()
    pairs = zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[misc]
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def on_top(widget: QWidget, place: QRect, window: QWidget) -> bool:
    """Whether a place is seen: neither scrolled away nor under something else."""
    seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))
    points = (place.center(), place.topLeft(), place.bottomRight())
    if not seen.contains(points[0]):
        return False
    tops = [window.childAt(point) for point in points if seen.contains(point)]
    return all(
        top is None or top is widget or widget.isAncestorOf(top) or top.isAncestorOf(widget)
        for top in tops
    )


def _squeezed_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if not label.wordWrap():
        short = label.sizeHint().width() - label.width()
        if short > 1 and label.pixmap().isNull():
            yield f"wider by {short} px: {label.text()[:60]!r}"
        return
    flags = int(Qt.TextFlag.TextWordWrap)
    need = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    if need.height() > room.height() + 2:
        yield f"higher by {need.height() - room.height()} px: {label.text()[:60]!r}"
    if need.width() > room.width() + 1:
        yield f"a word wider by {need.width() - room.width()} px: {label.text()[:60]!r}"


def name_of(widget: QWidget) -> str:
    said = widget.accessibleName() or widget.objectName()
    if isinstance(widget, QAbstractButton):
        said = widget.text() or said
    parents, above = [], widget.parentWidget()
    while above is not None and len(parents) < 2:
        if not type(above).__name__.startswith("Q") or above.objectName():
            parents.append(type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {said[:40]!r} of {' of '.join(parents)}"


@cache
def _begun(language: str) -> frozenset[str]:
    """How the longer texts of a language begin, and those that end in an ellipsis, whole."""
    from tests.ui.test_translations import FOLDER, update

    if language == NAME:
        return frozenset()
    if language == "en":
        texts = [one.text for one in update.sources()]
    else:
        told = update.read(FOLDER / f"nightdesk_{language}.ts").values()
        texts = [form for forms in told for form in forms]
    dotted = (text for text in texts if text.endswith("\N{HORIZONTAL ELLIPSIS}"))
    return frozenset((*(text[:_TOLD] for text in texts if len(text) > _TOLD), *dotted))


@cache
def _sources() -> frozenset[str]:
    from tests.ui.test_translations import update

    texts = (one.text for one in update.sources() if any(map(str.isalpha, one.text)))
    return frozenset(texts) - {"Nightdesk", "English"}
