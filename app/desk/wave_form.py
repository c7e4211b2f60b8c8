"""How loud a recording is from beginning to end, for drawing it. Pure; any thread.

Only what the standard library reads: WAV files of plain samples. Other formats have none.
"""

import io
import struct
import wave
from array import array
from sys import byteorder

_LONGEST = 40_000_000
"""Bytes looked at."""
_LOOKED_AT = 400
"""Samples looked at for each bar: enough to see where somebody speaks."""


def bars(data: bytes, count: int) -> tuple[float, ...] | None:
    """The loudness of ``count`` equal parts, the loudest of them 1.0; none when it is unreadable.

    A silent recording has zeros.
    """
    if not data.startswith(b"RIFF") or count < 1:
        return None
    try:
        with wave.open(io.BytesIO(data[:_LONGEST])) as file:
            width, channels = file.getsampwidth(), file.getnchannels()
            samples = _samples(file.readframes(file.getnframes()), width)
    except (wave.Error, EOFError, ValueError, struct.error, OverflowError):
        return None
    if samples is None or len(samples) < count * channels:
        return None
    part = len(samples) // count
    step = max(1, part // _LOOKED_AT)
    found = [_loudness(samples[n * part : (n + 1) * part : step]) for n in range(count)]
    loudest = max(found)
    return tuple(each / loudest if loudest else 0.0 for each in found)


def _loudness(samples: "array[int]") -> float:
    return sum(abs(sample) for sample in samples) / max(1, len(samples))


def _samples(frames: bytes, width: int) -> "array[int] | None":
    """Signed numbers; of 24 bits the upper 16 are enough. Eight bits are unsigned in WAV."""
    if width == 1:
        return array("h", (byte - 128 for byte in frames))
    if width == 3:
        upper = bytearray(len(frames) // 3 * 2)
        upper[::2], upper[1::2] = (
            frames[1 : len(frames) // 3 * 3 : 3],
            frames[2::3][: len(upper) // 2],
        )
        frames, width = bytes(upper), 2
    kinds = {2: "h", 4: "i"}
    if width not in kinds:
        return None
    found = array(kinds[width])
    found.frombytes(frames[: len(frames) // width * width])
    if byteorder == "big":
        found.byteswap()
    return found
