"""Draws the recordings of calls on their cards and plays them, one at a time. Loop thread.

Reading and decoding are other threads'. Where this computer can make no sound by itself, the
system's own player is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer

from app.base.errors import NightdeskError
from app.base.ids import MessageId
from app.ui.conversation.call_card import WAVE_BARS, CallCard, Heard
from app.ui.conversation.conversation_pane import ConversationPane
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable

    from app.desk.desk import Desk
    from app.desk.voice import Player

_TICK_MS = 100


class Recordings(QObject):
    """Serves the calls of one pane. ``make_player`` makes the sound."""

    def __init__(self, desk: Desk, pane: ConversationPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pane = desk, pane
        self._wired: WeakSet[CallCard] = WeakSet()
        self._playing: MessageId | None = None
        self._player: Player | None = None
        self._speed = 1.0
        self.make_player: Callable[[array[int]], Player] = _player
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        pane.timeline.entry_shown.connect(self._shown)

    def _shown(self, widget: object) -> None:
        if not isinstance(widget, CallCard):
            return
        if widget not in self._wired:
            self._wired.add(widget)
            widget.play_wanted.connect(lambda card: spawn(self._toggle(card), self))
            widget.place_wanted.connect(lambda card, at: spawn(self._go(card, at), self))
            widget.speed_wanted.connect(self._faster)
        if widget.recording() is not None:
            spawn(self._draw(widget), self)

    def forget(self) -> None:
        """Another conversation: what was heard is over."""
        self._ticker.stop()
        self._playing = None
        player, self._player = self._player, None
        if player is not None:
            player.close()

    # --- drawing -----------------------------------------------------------------------------

    async def _samples(self, card: CallCard) -> array[int] | None:
        import asyncio

        from app.desk import voice

        id_, recording = card.id(), card.recording()
        if id_ is None or recording is None or recording.size > voice.LARGEST:
            return None
        try:
            data = await answer(self._desk.attachment(id_, recording.part))
        except NightdeskError:
            return None  # what cannot be read is not drawn; opening it says why
        found = await asyncio.to_thread(voice.decoded, data)
        return found if card.id() == id_ else None

    async def _draw(self, card: CallCard) -> None:
        import asyncio

        from app.desk import voice

        samples = await self._samples(card)
        if samples is None:
            return
        id_ = card.id()
        found = await asyncio.to_thread(voice.bars, samples, WAVE_BARS)
        if card.id() == id_:
            card.show_wave(found, len(samples) / voice.RATE)

    # --- playing -----------------------------------------------------------------------------

    async def _toggle(self, card: CallCard) -> None:
        if not await self._take(card) or self._player is None:
            return
        if self._player.playing:
            self._player.pause()
        else:
            self._player.play()
            self._ticker.start()
        self._tick()

    async def _go(self, card: CallCard, seconds: float) -> None:
        if await self._take(card) and self._player is not None:
            self._player.voice.go(seconds)
            self._tick()

    def _faster(self, card: CallCard) -> None:
        """The next speed, for whatever is played from now on."""
        from app.desk.voice import SPEEDS

        self._speed = SPEEDS[(SPEEDS.index(card.heard.speed) + 1) % len(SPEEDS)]
        if self._player is not None:
            self._player.voice.set_speed(self._speed)
        heard = card.heard
        card.show_heard(Heard(heard.place, heard.length, heard.playing, self._speed))

    async def _take(self, card: CallCard) -> bool:
        """Have the player of this card's recording; whether there is one."""
        id_ = card.id()
        if self._player is not None and self._playing == id_:
            return True
        samples = await self._samples(card)
        if samples is None:
            return False
        self._end_other()
        try:
            self._player = self.make_player(samples)
        except OSError:
            card.file_pressed.emit(id_, card.recording())
            return False
        self._playing = id_
        self._player.voice.set_speed(card.heard.speed)
        return True

    def _end_other(self) -> None:
        """What was played before stands where it began."""
        card = self._card()
        if card is not None:
            card.show_heard(Heard(0, card.heard.length, playing=False, speed=card.heard.speed))
        self.forget()

    def _card(self) -> CallCard | None:
        for widget in self._pane.timeline.live():
            if isinstance(widget, CallCard) and widget.id() == self._playing:
                return widget
        return None

    def _tick(self) -> None:
        player, card = self._player, self._card()
        if player is None:
            return
        if player.playing and player.voice.ended:
            player.pause()
        if not player.playing:
            self._ticker.stop()
        if card is not None:
            voice = player.voice
            place = 0 if voice.ended else voice.place
            card.show_heard(Heard(place, voice.length, player.playing, card.heard.speed))


def _player(samples: array[int]) -> Player:
    from app.desk.voice import Player

    return Player(samples)
