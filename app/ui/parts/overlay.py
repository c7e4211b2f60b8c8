"""What lies over the window until it is left: a scrim with a box in it. Loop thread.

Esc and a press beside the box leave it; the focus returns to where it was. While it is there, the
window's keys rest.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QWidget

from app.ui.actions import Actions
from app.ui.look.theme import color, theme
from app.ui.parts.focus import give_back

_SHADOW = 16


class Overlay(QWidget):
    """Put what it shows into ``box``; ``place`` says where the box lies."""

    left = Signal()
    """It is gone and the focus is back."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        self._before = window.focusWidget()
        self._shade = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box = QFrame(self)
        self.box.setObjectName("overlayBox")
        window.installEventFilter(self)
        theme().changed.connect(self.update)

    def appear(self, focus: QWidget) -> None:
        """Show it, with the focus there."""
        self._actions.hold(self)
        self.setGeometry(self._window.rect())
        self.place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        self._fade(theme().motion("popup"))

    def place(self) -> None:
        """Give the box its place; called again when the window changes its size."""
        raise NotImplementedError

    def leave(self) -> None:
        """Go; what is done next happens where the focus was before."""
        if self.isHidden():
            return
        self._actions.release(self)
        give_back(self._before, Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.left.emit()
        self.close()

    # --- fading ------------------------------------------------------------------------------

    def _fade(self, milliseconds: int) -> None:
        if milliseconds <= 0:
            return
        effect = QGraphicsOpacityEffect(self.box)
        effect.setOpacity(0.0)
        self.box.setGraphicsEffect(effect)
        self._shade = 0.0
        fade = QVariantAnimation(self)
        fade.setDuration(milliseconds)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.valueChanged.connect(self._faded)
        fade.finished.connect(self._there)
        fade.start()

    def _faded(self, value: float) -> None:
        self._shade = value
        effect = self.box.graphicsEffect()
        if isinstance(effect, QGraphicsOpacityEffect):
            effect.setOpacity(value)
        self.update()

    def _there(self) -> None:
        self._shade = 1.0
        self.box.setGraphicsEffect(None)  # type: ignore[arg-type]  # None takes the effect away
        self.update()

    # --- events ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.box.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes round within the box."""
        del following
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scrim = QColor(color("scrim"))
        scrim.setAlphaF(scrim.alphaF() * self._shade)
        painter.fillRect(self.rect(), scrim)
        painter.setOpacity(self._shade)
        _paint_shadow(painter, QRectF(self.box.geometry()))
        painter.setPen(QPen(color("border-strong"), 1))
        painter.setBrush(color("surface-raised"))
        box = QRectF(self.box.geometry()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 10, 10)


def _paint_shadow(painter: QPainter, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(color("scrim"))
    for spread in range(_SHADOW, 0, -2):
        ink.setAlphaF(0.03)
        painter.setBrush(ink)
        grown = box.adjusted(-spread, -spread + 6, spread, spread + 6)
        painter.drawRoundedRect(grown, 10 + spread, 10 + spread)
