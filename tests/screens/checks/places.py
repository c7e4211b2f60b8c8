"""Places: all within the window, nothing over its neighbour, distances from the one table."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFileDialog,
    QLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QScrollBar,
    QSplitterHandle,
    QStackedWidget,
    QWidget,
)

from app.ui.look import tokens
from app.ui.parts.overlay import Overlay
from app.ui.parts.toast import Toast
from tests.screens.checks.words import name_of

_HAIRLINE = 1
_FLOATING = (Overlay, Toast, QMenu, QScrollBar, QSplitterHandle)


def beyond(window: QWidget) -> Iterator[str]:
    """Widgets that reach out of the window, or of what scrolls them sideways."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or not widget.size().isValid():
            continue
        area = _scrolled_by(widget, window)
        holder = area.viewport() if area is not None else window
        if widget is holder:
            continue
        if area is not None and area.horizontalScrollBar().maximum() > 0:
            continue
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        room = holder.rect()
        out = max(-place.left(), place.right() - room.right())
        if area is None:
            out = max(out, -place.top(), place.bottom() - room.bottom())
        if out > 0 and place.width() and place.height():
            yield f"out by {out} px: {name_of(widget)}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Neighbours that lie over each other though neither is made to float."""
    for parent in (window, *window.findChildren(QWidget)):
        floats = isinstance(parent, QMainWindow)  # what lies beside its middle lies over it
        if not parent.isVisible() or parent.layout() is None or floats:
            continue
        shown = [
            child
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and not child.isWindow()
            and not _floats(child)
        ]
        for one, other in combinations(shown, 2):
            both = one.geometry() & other.geometry()
            if both.width() > 1 and both.height() > 1:
                yield f"overlap {both.width()}x{both.height()}: {name_of(one)} and {name_of(other)}"


def distances(window: QWidget) -> Iterator[str]:
    """Margins and gaps of layouts that are not in the table of the tokens."""
    table = {*tokens.spaces(), _HAIRLINE, tokens.height("pane_header")}
    for layout in window.findChildren(QLayout):
        owner = layout.parentWidget()
        if owner is None or not owner.isVisible() or _of_qt(owner):
            continue
        margins = layout.contentsMargins()
        given = {margins.left(), margins.top(), margins.right(), margins.bottom()}
        if layout.count() > 1:
            given.add(max(0, layout.spacing()))
        gaps = (layout.itemAt(n).spacerItem() for n in range(layout.count()))
        given |= {
            max(gap.minimumSize().width(), gap.minimumSize().height())
            for gap in gaps
            if gap is not None
        }
        if given - table:
            yield f"not in the table: {sorted(given - table)} of {name_of(owner)}"


def _floats(widget: QWidget) -> bool:
    return isinstance(widget, _FLOATING) or bool(widget.property("over"))


def _of_qt(widget: QWidget) -> bool:
    """Whether Qt made the layout itself: in its own dialogs and item views."""
    return isinstance(widget.window(), QMessageBox | QFileDialog) or isinstance(
        widget, QAbstractScrollArea | QMainWindow | QStackedWidget
    )


def _scrolled_by(widget: QWidget, window: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None and above is not window:
        over = above.parentWidget()
        if isinstance(over, QAbstractScrollArea) and over.viewport() is above:
            return over
        above = over
    return None
