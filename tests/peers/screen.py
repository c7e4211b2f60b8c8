"""A screen, a window manager and a keyboard for the real program: Xvfb, openbox, xdotool.

Keys go the way a person's do, through the X server to whatever has the focus; nothing here looks
into the program.
"""

import os
import re
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.peers.process import Process, need, wait_for, workdir

BINARIES = ("Xvfb", "openbox", "xdotool")
PATIENCE = 60.0
_TYPING_MS = 12


class Screen:
    """One display; ``close`` ends it and what runs on it by its own."""

    def __init__(self, size: str = "1440x900x24") -> None:
        need(*BINARIES)
        self.folder = workdir("screen")
        argv = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-ac", "-nolisten", "tcp"]
        # -r: no key repeats by itself, or a hand that a busy machine holds up would press twice
        argv += ["-r", "-fbdir", str(self.folder)]
        self._server = Process(argv, self.folder)
        wait_for(lambda: self._number() != "", PATIENCE, "no display", self._server.log)
        self.display = f":{self._number()}"
        managing = workdir("wm")
        argv = ["env", f"DISPLAY={self.display}", "openbox", "--sm-disable"]
        self._manager = Process(argv, managing)
        wait_for(self._is_managed, PATIENCE, "no window manager", self._manager.log)

    def environment(self) -> Mapping[str, str]:
        """What a program needs to show its window here."""
        return {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def close(self) -> None:
        self._manager.stop()
        self._server.stop()

    # --- a person ----------------------------------------------------------------------------

    def window(self, name: str) -> str:
        """Wait for a window whose title holds ``name``, and give it the focus; its number."""
        wait_for(lambda: self._find(name) != "", PATIENCE, f"no window {name}", self._manager.log)
        found = self._find(name)
        self._xdotool("windowactivate", "--sync", found)
        return found

    def press(self, *keys: str, delay_ms: int = _TYPING_MS) -> None:
        """Press and release keys by their X names ("j", "ctrl+Return"), so far apart."""
        self._xdotool("key", "--clearmodifiers", "--delay", str(delay_ms), *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--clearmodifiers", "--delay", str(_TYPING_MS), "--", text)

    def focus(self) -> str:
        """The title of the window that keys go to now."""
        return self._xdotool("getwindowfocus", "getwindowname", check=False).strip()

    def picture(self, to: Path) -> None:
        """What is on the screen, as a PNG for whoever looks into a failure."""
        from PySide6.QtGui import QImage

        data = (self.folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])  # an XWD file (X11/XWDFile.h)
        start, wide, high, line = head[0] + head[19] * 12, head[4], head[5], head[12]
        image = QImage(data[start:], wide, high, line, QImage.Format.Format_RGB32)
        image.save(str(to))

    # --- inside ------------------------------------------------------------------------------

    def _number(self) -> str:
        found = re.search(r"^(\d+)$", self._server.log.read_text(), re.MULTILINE)
        return found[1] if found else ""

    def _is_managed(self) -> bool:
        return self._xdotool("get_desktop", check=False).strip().isdigit()

    def _find(self, name: str) -> str:
        said = self._xdotool("search", "--onlyvisible", "--name", name, check=False)
        return said.split("\n", maxsplit=1)[0]

    def _env(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def _xdotool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._env(),
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=check,
        )
        return done.stdout
