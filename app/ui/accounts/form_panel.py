"""The left panel while a mailbox is connected: what this is, and how far it is. Loop thread."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import draw_icon, draw_line
from app.ui.parts.side_panel import SidePanel

_WIDE, _STEP = 340, 40


class FormPanel(SidePanel):
    """Steps with a number, the ones done with a check."""

    def __init__(self) -> None:
        text = translate(
            "Account",
            "Everything stays on this computer. Mail is read from your provider and answered from"
            " your own address.",
        )
        super().__init__(_WIDE, translate("Account", "Connect a mailbox"), text)
        self._steps = _Steps()
        self.down.addWidget(self._steps)
        self.down.addStretch(1)

    def show_step(self, at: int) -> None:
        """Which step is under way; the ones before are done."""
        self._steps.show_step(at)


class _Steps(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self._names = (
            translate("Account", "Address and password"),
            translate("Account", "Settings and live check"),
            translate("Account", "Mail arrives in the queue"),
        )
        self.setFixedHeight(_STEP * len(self._names))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def show_step(self, at: int) -> None:
        self._at = at
        self.setAccessibleName(self._names[min(at, len(self._names) - 1)])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, name in enumerate(self._names):
            y, done, now = at * _STEP, at < self._at, at == self._at
            circle = QRectF(0.5, y + 8.5, 23, 23)
            edge = "success" if done else "accent" if now else "border-control"
            painter.setPen(QPen(color(edge), 1))
            painter.setBrush(color("accent") if now else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            if done:
                draw_icon(painter, 5, y + 13, "check", "success")
            else:
                painter.setPen(color("accent-text" if now else "text-muted"))
                painter.setFont(fonts.font("small", 600))
                painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(at + 1))
            font = fonts.font("body", 600 if now else 400)
            room = QRectF(36, y, self.width() - 36, _STEP)
            draw_line(painter, room, name, font, "text" if now else "text-muted")
