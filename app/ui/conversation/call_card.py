"""A telephone call in the timeline: what, when, how long; its recording, or calling back.

Loop thread. The recording is played by the system's own player: this program brings none.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Attachment, Call, CallOutcome, Entry
from app.ui import badges, fonts, words
from app.ui.button import Button
from app.ui.entry_widget import EntryWidget, draw_line
from app.ui.i18n import translate
from app.ui.theme import color

_HIGH, _LEFT = 56, 56
WAVE_BARS = 40
_BAR, _STEP, _WAVE_HIGH = 2, 4, 28
_LEAST_WORDS = 180
"""What the words keep for themselves beside a wave."""


class CallCard(EntryWidget):
    """Shows one call."""

    call_back_wanted = Signal(str)
    """The number."""
    menu_wanted = Signal(object, object)
    file_pressed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._title = self._line = ""
        self._wave: tuple[float, ...] = ()
        self._play = Button(
            translate("Call", "Play"), icon_name="play", kind="primary", small=True, parent=self
        )
        self._back = Button(
            translate("Call", "Call back"), icon_name="phone", small=True, parent=self
        )
        self._play.clicked.connect(self.play)
        self._back.clicked.connect(self._call_back)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this call."""
        if self.entry is None or self.entry.id != entry.id:
            self._wave = ()
        self.entry = entry
        call = entry.call or Call(CallOutcome.ANSWERED)
        self._title = call_title(call)
        self._line = _line(entry, call, now)
        self._play.setVisible(self.recording() is not None)
        self._play.setText(_play_words(call))
        self._back.setVisible(self.recording() is None and bool(self._number()))
        self.setAccessibleName(f"{self._title}, {self._line}")
        self.setAccessibleDescription(entry.new_text)
        self._arrange()
        self.update()

    def id(self) -> MessageId | None:
        """The call shown."""
        return self.entry.id if self.entry else None

    def height_for(self, width: int) -> int:  # noqa: ARG002 - the same at any width
        return _HIGH

    def show_wave(self, bars: tuple[float, ...]) -> None:
        """How loud the recording is from beginning to end, each part from 0 to 1."""
        self._wave = bars
        self.update()

    def play(self) -> None:
        """Let the recording be heard."""
        recording = self.recording()
        if self.entry is not None and recording is not None:
            self.file_pressed.emit(self.entry.id, recording)

    def recording(self) -> Attachment | None:
        """The file that can be heard."""
        if self.entry is None or self.entry.call is None or not self.entry.call.recording:
            return None
        part = self.entry.call.recording
        return next((one for one in self.entry.attachments if one.part == part), None)

    def _number(self) -> str:
        entry = self.entry
        if entry is None:
            return ""
        ours = entry.call is not None and entry.call.out
        person = (entry.to[0] if entry.to else None) if ours else entry.sender
        return person.address if person is not None else ""

    def _call_back(self) -> None:
        self.call_back_wanted.emit(self._number())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        for button in (self._play, self._back):
            hint = button.sizeHint()
            button.setGeometry(self.width() - 16 - hint.width(), 14, hint.width(), 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.drawPixmap(16, 14, badges.badge("phone", 28, self.devicePixelRatioF()))
        buttons = [one for one in (self._play, self._back) if not one.isHidden()]
        room = self.width() - _LEFT - 16 - sum(one.width() + 12 for one in buttons)
        wide = len(self._wave) * _STEP
        if wide and room - wide - 12 >= _LEAST_WORDS:
            room -= wide + 12
            self._paint_wave(painter, _LEFT + room + 12)
        title, small = fonts.font("body", 500), fonts.font("small")
        draw_line(painter, QRectF(_LEFT, 10, room, 18), self._title, title, "text")
        draw_line(painter, QRectF(_LEFT, 29, room, 17), self._line, small, "text-muted")
        self.paint_ring(painter, QRectF(self.rect()))

    def _paint_wave(self, painter: QPainter, x: float) -> None:
        """Bars round the middle line; what is silent is a dot."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text-faint"))
        for n, loud in enumerate(self._wave):
            high = max(2.0, loud * _WAVE_HIGH)
            bar = QRectF(x + n * _STEP, (self.height() - high) / 2, _BAR, high)
            painter.drawRoundedRect(bar, 1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry is not None:
            self.menu_wanted.emit(self.entry.id, event.globalPos())


def call_title(call: Call) -> str:
    """What the call was."""
    if call.out:
        return {
            CallOutcome.ANSWERED: translate("Call", "We called"),
            CallOutcome.VOICEMAIL: translate("Call", "We called, message left"),
            CallOutcome.BUSY: translate("Call", "We called, line busy"),
            CallOutcome.DECLINED: translate("Call", "We called, call declined"),
            CallOutcome.MISSED: translate("Call", "We called, no answer"),
        }[call.outcome]
    return {
        CallOutcome.ANSWERED: translate("Call", "Call"),
        CallOutcome.VOICEMAIL: translate("Call", "Missed call, voicemail"),
        CallOutcome.BUSY: translate("Call", "Missed call, line busy"),
        CallOutcome.DECLINED: translate("Call", "Declined call"),
        CallOutcome.MISSED: translate("Call", "Missed call"),
    }[call.outcome]


def duration(seconds: int) -> str:
    """Minutes and seconds."""
    if seconds < 60:
        return translate("Call", "%1 s").replace("%1", str(seconds))
    return f"{seconds // 60}:{seconds % 60:02d}"


def _line(entry: Entry, call: Call, now: int) -> str:
    parts = [words.moment(entry.received_at, now)]
    if call.rang is not None and call.outcome is not CallOutcome.ANSWERED:
        parts.append(translate("Call", "rang %1").replace("%1", duration(call.rang)))
    if call.talked is not None and call.outcome is CallOutcome.ANSWERED:
        parts.append(translate("Call", "lasted %1").replace("%1", duration(call.talked)))
    if entry.new_text:
        parts.append(" ".join(entry.new_text.split())[:160])
    return ", ".join(parts)


def _play_words(call: Call) -> str:
    if call.talked is None:
        return translate("Call", "Play")
    return translate("Call", "Play %1").replace("%1", duration(call.talked))
