"""The loudness of recordings, as the standard library reads them."""

import io
import math
import struct
import wave

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.wave_form import bars


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


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("channels", [1, 2])
def test_loud_and_low_are_told_apart(width: int, channels: int) -> None:
    found = bars(recording([0.1, 1.0, 0.5, 0.0], width, channels), 4)
    assert found == pytest.approx((0.1, 1.0, 0.5, 0.0), abs=0.03)


def test_silence_is_flat() -> None:
    assert bars(recording([0.0] * 3), 3) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"ID3\x03mp3", b"OggS", recording([1.0])[:40], b"RIFF\xff\xff\xff\xffWAVEfmt "],
)
def test_what_is_no_plain_recording_has_none(data: bytes) -> None:
    assert bars(data, 10) is None


@given(st.binary(max_size=200), st.integers(0, 50))
def test_it_is_total(data: bytes, count: int) -> None:
    bars(b"RIFF" + data, count)
    bars(recording([0.5])[:44] + data, count)
