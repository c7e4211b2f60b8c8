"""A telephone call in the timeline: what, when, how long; its recording, or calling back.

Loop thread. A recording that can be drawn is played here (``recordings``); any other is opened by
the system's own player.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import Attachment, Call, CallOutcome, Entry
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import badges, fonts, texts
from app.ui.look.theme import color
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import EntryWidget, draw_line, figures

_HIGH, _LEFT = 56, 56
WAVE_BARS = 40
_BAR, _STEP, _WAVE_HIGH = 2, 4, 28
_LEAST_WORDS = 180
"""What the words keep for themselves beside a wave."""
_SKIP = 5.0
_GAP = 8


@dataclass(frozen=True, slots=True)
class Heard:
    """How far a recording is played; seconds."""

    place: float
    length: float
    playing: bool
    speed: float = 1.0


class CallCard(EntryWidget):
    """Shows one call."""

    call_back_wanted = Signal(str)
    """The number."""
    menu_wanted = Signal(object, object)
    file_pressed = Signal(object, object)
    play_wanted = Signal(object)
    """The card: to be played, or paused."""
    place_wanted = Signal(object, float)
    """The card, and the second to go on from."""
    speed_wanted = Signal(object)
    """The card: another speed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry: Entry | None = None
        self._title = self._line = ""
        self._wave: tuple[float, ...] = ()
        self.heard = Heard(0, 0, playing=False)
        self._wave_at = self._time_at = QRectF()
        self._words_end = 0.0
        self._play = Button(
            translate("Call", "Play"), icon_name="play", kind="primary", small=True, parent=self
        )
        self._speed = Button("1×", kind="flat", small=True, parent=self)
        self._speed.clicked.connect(lambda: self.speed_wanted.emit(self))
        self._back = Button(
            translate("Call", "Call back"), icon_name="phone", small=True, parent=self
        )
        self._play.clicked.connect(self.play)
        self._back.clicked.connect(self._call_back)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_entry(self, entry: Entry, now: int) -> None:
        """Show this call."""
        if self.entry is None or self.entry.id != entry.id:
            self._wave, self.heard = (), Heard(0, 0, playing=False)
        self.entry = entry
        call = entry.call or Call(CallOutcome.ANSWERED)
        self._title = call_title(call)
        self._line = _line(entry, call, now)
        self._play.setVisible(self.recording() is not None)
        self._show_heard()
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

    def show_wave(self, bars: tuple[float, ...], seconds: float) -> None:
        """How loud the recording is from beginning to end, each part from 0 to 1; its length."""
        self._wave = bars
        self.show_heard(Heard(0, seconds, playing=False))

    def show_heard(self, heard: Heard) -> None:
        """How far it is played."""
        self.heard = heard
        self._show_heard()
        self._arrange()
        self.update()

    def _show_heard(self) -> None:
        """One played here has an icon, a time and a speed; any other says how long it is."""
        call = self.entry.call if self.entry is not None else None
        here, playing = bool(self._wave), self.heard.playing
        self._play.show_icon("pause" if playing else "play")
        self._play.setText("" if here or call is None else _play_words(call))
        self._play.describe(translate("Call", "Pause") if playing else translate("Call", "Play"))
        factor = f"{self.heard.speed:g}"
        self._speed.setText(f"{factor}×")
        self._speed.describe(translate("Call", "Speed: %1 times").replace("%1", factor))

    def play(self) -> None:
        """Let the recording be heard, or pause it."""
        recording = self.recording()
        if self._wave:
            self.play_wanted.emit(self)
        elif self.entry is not None and recording is not None:
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
        """From the right: speed, time, wave, the button; what has no room beside words is away."""
        room = self.width() - 16 - _LEFT - _LEAST_WORDS
        right, here = self.width() - 16.0, bool(self._wave) and not self._play.isHidden()
        hint = self._play.sizeHint().width()
        time = texts.metrics(figures()).horizontalAdvance(self._time()) + 2
        wave, speed = WAVE_BARS * _STEP, self._speed.sizeHint().width()
        self._wave_at = self._time_at = QRectF()
        room -= hint
        self._speed.setVisible(here and room >= time + speed + 2 * _GAP)
        if not self._speed.isHidden():
            right = self._put(self._speed, right)
        if here and room >= time + _GAP:
            self._time_at = QRectF(right - time, 0, time, self.height())
            right -= time + _GAP
        if here and room >= wave + time + speed + 3 * _GAP:
            self._wave_at = QRectF(right - wave, 0, wave, self.height())
            right -= wave + _GAP
        for button in (self._play, self._back):
            if not button.isHidden():
                right = self._put(button, right)
        self._words_end = right

    def _put(self, button: Button, right: float) -> float:
        """Place it left of ``right``; where the next one ends."""
        hint = button.sizeHint()
        x, y = round(right) - hint.width(), (self.height() - hint.height()) // 2
        button.setGeometry(x, y, hint.width(), hint.height())
        return x - _GAP

    def _time(self) -> str:
        heard = self.heard
        whole = _minutes(heard.length)
        return f"{_minutes(heard.place)} / {whole}" if heard.place or heard.playing else whole

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        badges.draw_badge(painter, 16, 14, "phone", 28)
        room = self._words_end - _LEFT - 4
        if not self._wave_at.isEmpty():
            self._paint_wave(painter, self._wave_at.left())
        if not self._time_at.isEmpty():
            draw_line(painter, self._time_at, self._time(), figures(), "text-muted")
        title, small = fonts.font("body", 500), fonts.font("small")
        draw_line(painter, QRectF(_LEFT, 10, room, 18), self._title, title, "text")
        draw_line(painter, QRectF(_LEFT, 29, room, 17), self._line, small, "text-muted")
        self.paint_ring(painter, QRectF(self.rect()))

    def _paint_wave(self, painter: QPainter, x: float) -> None:
        """Bars round the middle line; what is silent is a dot, what was played has colour."""
        painter.setPen(Qt.PenStyle.NoPen)
        played = self.heard.place / self.heard.length if self.heard.length else 0.0
        for n, loud in enumerate(self._wave):
            painter.setBrush(color("accent-ink" if n < played * WAVE_BARS else "text-faint"))
            high = max(2.0, loud * _WAVE_HIGH)
            bar = QRectF(x + n * _STEP, (self.height() - high) / 2, _BAR, high)
            painter.drawRoundedRect(bar, 1, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play()
            return
        if self._wave and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = _SKIP if event.key() == Qt.Key.Key_Right else -_SKIP
            self.place_wanted.emit(self, self.heard.place + by)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() == Qt.MouseButton.LeftButton and self._wave_at.contains(at):
            share = (at.x() - self._wave_at.left()) / self._wave_at.width()
            self.place_wanted.emit(self, share * self.heard.length)
            return
        super().mousePressEvent(event)

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


def _minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


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
