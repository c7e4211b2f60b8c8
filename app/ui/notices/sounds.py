"""The sound of a notice: the desktop's server plays it, else a player of the system. Loop thread.

``resources/sounds/soft.wav`` is made by ``resources/sounds/make.py``.
"""

from collections.abc import Mapping
from typing import Any, Literal

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from app.ui.look.resources import resource

Sound = Literal["none", "bell", "soft"]
_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""PipeWire, PulseAudio, ALSA, macOS: each takes the name of a file."""


def hints(sound: Sound) -> Mapping[str, tuple[str, Any]]:
    """What tells the desktop's server which sound to play, D-Bus typed."""
    if sound == "bell":
        return {"sound-name": ("s", "message-new-email")}
    if sound == "soft":
        return {"sound-file": ("s", str(resource("sounds", "soft.wav")))}
    return {"suppress-sound": ("b", True)}


def play(sound: Sound) -> bool:
    """Play it ourselves; whether there was a way. The bell is the system's own."""
    if sound == "soft":
        for player in _PLAYERS:
            found = QStandardPaths.findExecutable(player)
            if found:
                return bool(QProcess.startDetached(found, [str(resource("sounds", "soft.wav"))])[0])
    if sound != "none":
        QApplication.beep()
    return sound == "bell"
