"""Calls: their recording is drawn and played here where it can be read, else elsewhere."""

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import miniaudio
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.base.ids import MessageId
from app.desk.voice import Player
from app.inbox.values import Attachment, Call, CallOutcome, Direction
from app.ui.conversation.call_card import WAVE_BARS, CallCard, Heard
from tests.desk.test_voice import recording
from tests.ui.conftest import Desktop


def answered(data: bytes) -> "Future[bytes]":
    made: Future[bytes] = Future()
    made.set_result(data)
    return made


async def call(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, data: bytes) -> CallCard:
    """The newest entry is a call with that recording."""
    desk, shown = desktop.desk, desktop.shown()
    case = desk.cases[shown]
    file = Attachment("1", "voice.wav", "audio/wav", len(data), "x")
    entry = replace(
        desk.maker.inbound(case, desk.maker.now), direction=Direction.CALL, channel="phone",
        call=Call(CallOutcome.VOICEMAIL, rang=20, talked=4, recording="1"), attachments=(file,),
        new_text="",
    )  # fmt: skip
    monkeypatch.setattr(desk, "attachment", lambda id, part: answered(data), raising=False)
    case.entries.append(entry)
    desk.tell(case)
    timeline = desktop.window.conversation.timeline

    def found() -> CallCard | None:
        card = timeline.widget_of(MessageId(entry.id))
        return card if isinstance(card, CallCard) else None

    await desktop.until(lambda: found() is not None)
    card = found()
    assert card is not None
    return card


async def test_a_plain_recording_is_drawn(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await call(desktop, monkeypatch, recording([0.1, 1.0] * 20))
    await desktop.until(lambda: card._wave)
    assert len(card._wave) == WAVE_BARS
    assert max(card._wave) == 1.0
    assert min(card._wave) < 0.3


async def test_another_has_no_drawing_and_is_played(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    desktop.session.conversation.files.open_file = opened.append
    card = await call(desktop, monkeypatch, b"ID3 an mp3")
    await desktop.settle()
    assert card._wave == ()
    QTest.mouseClick(card._play, Qt.MouseButton.LeftButton)
    await desktop.until(lambda: opened)
    assert opened[0].read_bytes() == b"ID3 an mp3"


async def test_a_recording_is_played_here(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a device that makes no sound, as every computer has one."""
    recordings = desktop.session.conversation.recordings
    silent = [miniaudio.Backend.NULL]
    recordings.make_player = lambda samples: Player(samples, silent)
    card = await call(desktop, monkeypatch, recording([0.5] * 300))
    await desktop.until(lambda: card._wave)
    assert card.heard == Heard(0, 30, playing=False)
    desktop.window.conversation.timeline.focus(card.id())
    desktop.press(Qt.Key.Key_Space)
    await desktop.until(lambda: card.heard.place > 0)
    assert card._play.accessibleName() == "Pause"
    desktop.press(Qt.Key.Key_Right)
    await desktop.until(lambda: card.heard.place > 5)
    QTest.mouseClick(card._speed, Qt.MouseButton.LeftButton)
    assert card._speed.label() == "1.25×"
    desktop.press(Qt.Key.Key_Space)
    await desktop.until(lambda: not card.heard.playing)
    wave = card._wave_at
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=wave.center().toPoint())
    await desktop.until(lambda: abs(card.heard.place - 15) < 1)
    desktop.session.conversation.recordings.forget()


async def test_where_no_sound_can_be_made_the_systems_player_is_asked(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(samples: object) -> Player:
        raise OSError("no device")

    opened: list[Path] = []
    desktop.session.conversation.files.open_file = opened.append
    desktop.session.conversation.recordings.make_player = nothing
    data = recording([0.5] * 3)
    card = await call(desktop, monkeypatch, data)
    await desktop.until(lambda: card._wave)
    QTest.mouseClick(card._play, Qt.MouseButton.LeftButton)
    await desktop.until(lambda: opened)
    assert opened[0].read_bytes() == data
