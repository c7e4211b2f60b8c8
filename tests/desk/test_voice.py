"""Recordings are decoded, drawn, and played at a speed with their own pitch."""

import io
import math
import struct
import wave
from array import array
from collections.abc import Iterator
from itertools import pairwise

import miniaudio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.voice import RATE, SPEEDS, Player, Voice, bars, decoded
from tests.waiting import wait_until


def recording(loud: list[float], width: int = 2, channels: int = 1) -> bytes:
    """A tone, so loud in each part of a tenth of a second."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(8000)
        for each in loud:
            for n in range(800):
                file.writeframes(sample(each * math.sin(n / 4), width) * channels)
    return out.getvalue()


def sample(value: float, width: int) -> bytes:
    whole = int(value * (2 ** (8 * width - 1) - 1))
    if width == 1:
        return bytes([whole + 128])
    return struct.pack("<i", whole << (32 - 8 * width))[4 - width :]


def samples(loud: list[float], width: int = 2, channels: int = 1) -> array:
    found = decoded(recording(loud, width, channels))
    assert found is not None
    return found


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2])
def test_loud_and_low_are_told_apart(width: int, channels: int) -> None:
    found = bars(samples([0.1, 1.0, 0.5, 0.0], width, channels), 4)
    assert found == pytest.approx((0.1, 1.0, 0.5, 0.0), abs=0.03)


def test_silence_is_flat() -> None:
    assert bars(samples([0.0] * 3), 3) == (0.0, 0.0, 0.0)


def test_the_least_recording_has_bars() -> None:
    assert bars(array("h", [7]), 40)[0] == 1.0


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"ID3\x03mp3", b"OggS", recording([1.0])[:40], b"RIFF\xff\xff\xff\xffWAVEfmt "],
)
def test_what_is_no_recording_is_none(data: bytes) -> None:
    assert decoded(data) is None


@given(st.binary(max_size=200), st.sampled_from([b"RIFF\x00\x00\x00\x00WAVE", b"ID3", b"\xff\xfb"]))
def test_it_is_total(data: bytes, begin: bytes) -> None:
    decoded(begin + data)
    decoded(recording([0.5])[:44] + data)


# --- speed --------------------------------------------------------------------------------------

TONE = array("h", [int(10_000 * math.sin(math.tau * 200 * n / RATE)) for n in range(RATE * 2)])


def pitch(heard: array) -> float:
    """How often it swings in a second."""
    rises = sum(1 for low, high in pairwise(heard) if low < 0 <= high)
    return rises * RATE / len(heard)


@pytest.mark.parametrize("speed", SPEEDS)
def test_faster_is_shorter_and_no_higher(speed: float) -> None:
    voice = Voice(TONE)
    voice.set_speed(speed)
    heard = voice.read(10 * RATE)
    assert voice.ended
    assert len(heard) == pytest.approx(len(TONE) / speed, rel=0.02)
    assert pitch(heard) == pytest.approx(200, rel=0.02)
    assert max(heard) <= 10_000


def test_it_goes_on_from_any_place_and_in_any_pieces() -> None:
    voice = Voice(TONE)
    assert (voice.length, voice.place) == (2.0, 0.0)
    voice.go(1.5)
    heard = array("h")
    while piece := voice.read(333):
        heard.extend(piece)
    assert heard == TONE[int(1.5 * RATE) :]
    voice.go(-3)
    assert voice.place == 0
    voice.go(99)
    assert voice.ended


# --- sound --------------------------------------------------------------------------------------


@pytest.fixture
def player() -> Iterator[Player]:
    made = Player(TONE, [miniaudio.Backend.NULL])  # a device that everybody has, and nobody hears
    yield made
    made.close()


def test_a_device_plays_pauses_and_begins_anew(player: Player) -> None:
    player.play()
    wait_until(lambda: player.voice.place >= 0.05)
    player.pause()
    here = player.voice.place
    assert not player.playing
    player.voice.go(1.9)
    player.play()
    wait_until(lambda: player.voice.place >= 2.0)
    player.pause()
    assert player.voice.ended
    player.play()
    assert here < 2.0
    assert player.voice.place < 2.0


def test_without_a_device_it_is_an_error_of_the_system() -> None:
    with pytest.raises(OSError, match=r"."):
        Player(TONE, [miniaudio.Backend.WEBAUDIO])
