"""Recordings of calls, decoded and played at a speed with the voice's own pitch. No Qt.

``miniaudio`` decodes (WAV of every kind, MP3) and plays: PulseAudio, ALSA, WASAPI, Core Audio. It
is imported with the first recording. What it cannot read, or where no sound can be made, is left
to the system's own player.
"""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable
from operator import mul
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import miniaudio

RATE = 16_000
"""Samples a second: more than a telephone line carries."""
SPEEDS = (1.0, 1.25, 1.5, 2.0)
LARGEST = 20_000_000
"""Bytes of a recording that is read."""
_LOOKED_AT = 400
"""Samples looked at for each bar of a drawing: enough to see where somebody speaks."""
_HOP = RATE // 50
"""Samples that a piece is shown for before the next one is faded in: 20 ms."""
_AROUND, _EACH = RATE // 200, 4
"""How far around its place a piece is looked for that goes on as the last one did, in steps."""
_BUFFER_MS = 100
_FADE = tuple(n / _HOP for n in range(_HOP))


def decoded(data: bytes) -> array[int] | None:
    """The samples of a recording, mono, ``RATE`` a second; none for what cannot be read."""
    wav = data[:4] in (b"RIFF", b"RIFX") and data[8:12] == b"WAVE"
    mp3 = data[:3] == b"ID3" or (data[:1] == b"\xff" and data[1:2] >= b"\xe0")
    if len(data) > LARGEST or not (wav or mp3):
        return None
    import miniaudio

    try:
        found = miniaudio.decode(data, nchannels=1, sample_rate=RATE)
    except miniaudio.MiniaudioError:
        return None
    samples: array[int] = found.samples
    return samples if len(samples) else None


def bars(samples: array[int], count: int) -> tuple[float, ...]:
    """The loudness of ``count`` equal parts, the loudest of them 1.0; of silence all are 0."""
    part = max(1, len(samples) // count)
    step = max(1, part // _LOOKED_AT)
    found = [_loudness(samples[n * part : (n + 1) * part : step]) for n in range(count)]
    loudest = max(found)
    return tuple(each / loudest if loudest else 0.0 for each in found)


def _loudness(samples: array[int]) -> float:
    return sum(map(abs, samples)) / max(1, len(samples))


class Voice:
    """Reads samples at a speed: pieces of 20 ms are left out where they fit best (WSOLA).

    After Verhelst and Roelands, "An overlap-add technique based on waveform similarity", ICASSP 93.
    """

    def __init__(self, samples: array[int]) -> None:
        self._samples = samples
        self._lock = Lock()
        self._speed, self._at, self._next = 1.0, 0, 0
        self._ready: array[int] = array("h")

    @property
    def length(self) -> float:
        """Seconds of the whole."""
        return len(self._samples) / RATE

    @property
    def place(self) -> float:
        """Seconds from the beginning."""
        return min(self._at, len(self._samples)) / RATE

    @property
    def ended(self) -> bool:
        """Whether everything was read."""
        return self._at >= len(self._samples) and not self._ready

    def go(self, seconds: float) -> None:
        """Read on from there."""
        with self._lock:
            self._at = self._next = max(0, min(int(seconds * RATE), len(self._samples)))
            self._ready = array("h")

    def set_speed(self, speed: float) -> None:
        """So many times as fast as it was said."""
        with self._lock:
            self._speed = speed

    def read(self, count: int) -> array[int]:
        """The next samples, fewer at the end."""
        with self._lock:
            while len(self._ready) < count and self._at < len(self._samples):
                self._ready.extend(self._piece())
            found, self._ready = self._ready[:count], self._ready[count:]
        return found

    def _piece(self) -> Iterable[int]:
        samples, at = self._samples, self._at
        if self._speed == 1.0:
            self._at = self._next = at + _HOP
            return samples[at : at + _HOP]
        self._at = at + round(_HOP * self._speed)
        before = samples[self._next : self._next + _HOP]
        start = self._alike(before, at)
        after = samples[start : start + _HOP]
        self._next = start + _HOP
        if len(before) < _HOP or len(after) < _HOP:
            return after
        faded = zip(before, after, _FADE, strict=True)
        return (int(old + (new - old) * part) for old, new, part in faded)

    def _alike(self, before: array[int], at: int) -> int:
        """Where around ``at`` the samples go on most as they would have."""
        wanted = before[::_EACH]
        last = len(self._samples) - _HOP
        places = range(max(0, at - _AROUND), min(at + _AROUND, last) + 1, _EACH)
        return max(places, key=lambda n: self._likeness(wanted, n), default=at)

    def _likeness(self, wanted: array[int], at: int) -> int:
        return sum(map(mul, wanted, self._samples[at : at + _HOP : _EACH]))


class Player:
    """Plays one recording. Raises ``OSError`` where no sound can be made.

    The device reads on a thread of its own; everything here may be called from any.
    """

    def __init__(
        self, samples: array[int], backends: list[miniaudio.Backend] | None = None
    ) -> None:
        import miniaudio

        self.voice = Voice(samples)
        self.playing = False
        able = [one for one in miniaudio.Backend if one is not miniaudio.Backend.NULL]
        try:
            self._device: Any = miniaudio.PlaybackDevice(
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_BUFFER_MS,
                backends=backends or able,
                app_name="Nightdesk",
            )
        except miniaudio.MiniaudioError as error:
            raise OSError(str(error)) from error

    def play(self) -> None:
        """From where it stands; from the beginning when it had come to the end."""
        if self.playing:
            return
        if self.voice.ended:
            self.voice.go(0)
        sound = self._sound()
        next(sound)
        self._device.start(sound)
        self.playing = True

    def pause(self) -> None:
        """Stop where it is."""
        self.playing = False
        self._device.stop()

    def close(self) -> None:
        """Give the device back."""
        self.playing = False
        self._device.close()

    def _sound(self) -> Generator[bytes, int, None]:
        count = yield b""
        while not self.voice.ended:
            count = yield self.voice.read(count).tobytes()
