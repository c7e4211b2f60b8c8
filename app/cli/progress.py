"""A bar on a terminal for what takes long; nothing where nobody looks. Main thread."""

import sys
import time
from typing import Any, TextIO

_WIDTH = 30
_EVERY = 0.1


class Bar:
    """Redraws one line on stderr, and takes it away before other lines come."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shown = self._stream.isatty()
        self._began = self._drawn = time.monotonic()
        self._length = 0

    def tell(self, progress: dict[str, Any]) -> None:
        """``done`` messages of ``total`` (None when nobody knows)."""
        now = time.monotonic()
        if not self._shown or now - self._drawn < _EVERY:
            return
        self._drawn = now
        done, total = progress["done"], progress["total"]
        rate = done / max(now - self._began, 0.001)
        text = f"{done:,} of {total:,}" if total else f"{done:,}"
        line = f"{_bar(done, total)}{text} messages, {rate:,.0f}/s"
        self._stream.write(f"\r{line.ljust(self._length)}")
        self._stream.flush()
        self._length = len(line)

    def clear(self) -> None:
        """Leave the line empty."""
        if self._length:
            self._stream.write(f"\r{' ' * self._length}\r")
            self._stream.flush()
            self._length = 0


def _bar(done: int, total: int | None) -> str:
    if not total:
        return ""
    full = min(_WIDTH, done * _WIDTH // total)
    return f"[{'#' * full}{'.' * (_WIDTH - full)}] "
