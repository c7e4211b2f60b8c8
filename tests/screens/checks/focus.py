"""Focus: every control has a name, is reached by Tab, and shows that it is where one is."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from app.ui.templates.picker import Picker
from app.ui.writing.composer import Composer
from tests.screens.checks.pixels import Pixels
from tests.screens.checks.words import name_of, on_top

_CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextEdit,
)  # fmt: skip
_CARET = 60
"""A blinking caret alone changes fewer pixels than this."""


def controls(window: QWidget) -> list[QWidget]:
    """What somebody can act on: shown, enabled, takes the focus."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is window
    ]


def unnamed(window: QWidget) -> Iterator[str]:
    """Controls that a screen reader could only call by their kind."""
    for widget in controls(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            yield f"no name: {name_of(widget)}"


def unreached(window: QWidget) -> Iterator[str]:
    """Controls that keys do not lead to."""
    for widget in window.findChildren(QWidget):
        if (
            isinstance(widget, _CONTROLS)
            and widget.isVisible()
            and widget.isEnabled()
            and widget.window() is window
            and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not _only_read(widget)
            and not _driven_by_a_text(widget)
        ):
            yield f"no way by Tab: {name_of(widget)}"


def unlit(window: QWidget, done: set[str]) -> Iterator[str]:
    """Controls that look the same with the focus as without; ``done`` kinds are left out."""
    before = QApplication.focusWidget()
    for widget in controls(window):
        kind = name_of(widget)
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if kind in done or not on_top(widget, place, window) or place.size() == window.size():
            continue
        done.add(kind)
        _leave()
        if not widget.isVisible():  # a field that is there only while one types
            continue
        without = _around(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not widget.hasFocus():
            yield f"takes no focus: {kind}"
            continue
        if without.differing(_around(widget), _frame(widget)) < _CARET:
            yield f"focus not seen: {kind}"
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)


def _leave() -> None:
    """Take the focus from everything."""
    now = QApplication.focusWidget()
    if now is not None:
        now.clearFocus()


def _around(widget: QWidget) -> Pixels:
    """The picture of a widget and 3 px around it; of a field, of the frame it lies in."""
    shown = _framed(widget)
    place = QRect(shown.mapTo(shown.window(), QPoint(0, 0)), shown.size())
    return Pixels(shown.window().grab(place.adjusted(-3, -3, 3, 3)).toImage())


def _frame(widget: QWidget) -> QRect:
    return _framed(widget).rect().adjusted(0, 0, 6, 6)


def _framed(widget: QWidget) -> QWidget:
    parent = widget.parentWidget()
    if not isinstance(widget, QLineEdit | QTextEdit) or parent is None or parent.isWindow():
        return widget
    composer = next((one for one in _above(widget) if isinstance(one, Composer)), None)
    return composer or parent


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _driven_by_a_text(widget: QWidget) -> bool:
    """What lies over a text and is handed its keys takes no focus from it."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Picker):
        above = above.parentWidget()
    return above is not None


def _only_read(widget: QWidget) -> bool:
    """Whether it is a text with nothing in it to press: its card has the focus and its name."""
    return isinstance(widget, QTextBrowser) and "<a " not in widget.toHtml()
