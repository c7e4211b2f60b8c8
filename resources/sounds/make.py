# ruff: noqa: INP001  # a script beside its files
"""Makes soft.wav: two soft notes a fifth apart that swell and fade. Mono, 16 bit, 22,050 Hz."""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
NOTES = ((587.33, 0.0), (880.0, 0.11))
"""Hertz (D5, A5), and when each begins in seconds."""
LONG, LOUD = 0.55, 0.22


def sample(at: float) -> float:
    """The height of the wave at a time in seconds, -1 to 1."""
    height = 0.0
    for hertz, begin in NOTES:
        since = at - begin
        if since > 0:
            swell = min(1.0, since / 0.012) * math.exp(-since * 9)
            turn = 2 * math.pi * hertz * since
            height += swell * (math.sin(turn) + 0.25 * math.sin(2 * turn))
    return height * LOUD * min(1.0, (LONG - at) / 0.05)


with wave.open(str(Path(__file__).with_name("soft.wav")), "wb") as file:
    file.setparams((1, 2, RATE, 0, "NONE", ""))
    heights = (round(sample(n / RATE) * 32_767) for n in range(int(LONG * RATE)))
    file.writeframes(b"".join(struct.pack("<h", height) for height in heights))
