"""Attachments as files: in a private folder that goes with the program, under cleaned names.

Rule V3. Files are made anew, for this user alone, and never written through a link that lies there.
Any thread.
"""

import os
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from app.base.file_names import safe_name


class SafeFiles:
    """A folder of one run; ``close`` takes it away."""

    def __init__(self) -> None:
        self._root: Path | None = None
        self._count = 0

    def write(self, name: str, data: bytes) -> Path:
        """A new file with these bytes under a cleaned name, in a folder of its own."""
        if self._root is None:
            self._root = Path(tempfile.mkdtemp(prefix="nightdesk-"))
        self._count += 1
        folder = self._root / str(self._count)
        folder.mkdir(mode=0o700)
        return write_new(folder / safe_name(name), data)

    def close(self) -> None:
        """Take the folder and all in it away."""
        root, self._root = self._root, None
        if root is not None:
            shutil.rmtree(root, ignore_errors=True)


def write_new(path: Path, data: bytes) -> Path:
    """Write a file that was not there; raises ``FileExistsError`` where one is."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    _mark_foreign(path)
    return path


def save(path: Path, data: bytes) -> Path:
    """Write where the person said, in place of what they agreed to lose."""
    part = path.with_name(f".{path.name}.part")
    with suppress(FileNotFoundError):
        part.unlink()
    write_new(part, data)
    part.replace(path)
    return path


def free_name(folder: Path, name: str, taken: set[str]) -> Path:
    """A cleaned name that is not used in a folder: "bowl.jpg", "bowl (2).jpg", ..."""
    cleaned = safe_name(name)
    stem, dot, ending = cleaned.rpartition(".")
    stem, ending = (stem, f".{ending}") if dot and stem else (cleaned, "")
    for count in range(1, 10_000):
        made = cleaned if count == 1 else f"{stem} ({count}){ending}"
        if made.lower() not in taken and not (folder / made).exists():
            taken.add(made.lower())
            return folder / made
    return folder / cleaned


def _mark_foreign(path: Path) -> None:
    """Windows asks before it opens what came from elsewhere."""
    if sys.platform == "win32":
        with suppress(OSError):
            Path(f"{path}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n", "ascii")
