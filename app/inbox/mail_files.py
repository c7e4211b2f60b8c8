"""Mail on disk: Maildirs, mbox files, .eml files and folders of them. Pure reading, any process.

An ``Item`` is where one message lies; items are cheap, so a folder of a million messages is listed
at once and read piece by piece.
"""

import mmap
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import UsageError

Item = tuple[str, int, int]
"""path, offset, length; a length of -1 is the whole file"""
_ESCAPED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_START = b"From "


@dataclass(frozen=True, slots=True)
class MailSource:
    """A Maildir, an mbox or a folder of .eml files: the unit an import resumes in."""

    path: Path
    kind: str
    """"maildir", "mbox" or "eml"."""

    @property
    def stream(self) -> str:
        """The name its cursor is kept under."""
        return f"import:{self.path}"

    def items(self, after: str = "") -> Iterator[tuple[str, Item]]:
        """(mark, item) in a fixed order, those after the mark ``after`` only."""
        if self.kind == "mbox":
            yield from _mbox_items(self.path, int(after or -1))
            return
        if self.path.is_file():
            yield "1", (str(self.path), 0, -1)
            return
        for name in self._names():
            if name > after:
                yield name, (str(self.path / name), 0, -1)

    def _names(self) -> list[str]:
        folders = ("cur", "new") if self.kind == "maildir" else (".",)
        names = []
        for folder in folders:
            place = self.path / folder
            with os.scandir(place) if place.is_dir() else _nothing() as entries:
                names += [
                    e.name if folder == "." else f"{folder}/{e.name}"
                    for e in entries
                    if (self.kind == "maildir" or e.name.lower().endswith(".eml")) and e.is_file()
                ]
        return sorted(names)


class _nothing:  # noqa: N801  an empty os.scandir
    def __enter__(self) -> Iterator[os.DirEntry[str]]:
        return iter(())

    def __exit__(self, *_: object) -> None: ...


def find(path: Path) -> list[MailSource]:
    """Every source at or below ``path``; raises ``UsageError`` when nothing is there."""
    try:
        found = list(_find(path.absolute()))
    except OSError as error:
        raise UsageError("file-unreadable", path=str(path)) from error
    if not found:
        raise UsageError("nothing-to-import", path=str(path))
    return found


def _find(path: Path) -> Iterator[MailSource]:
    if not path.exists():
        raise UsageError("file-not-found", path=str(path))
    if path.is_file():
        with path.open("rb") as file:
            is_mbox = file.read(len(_START)) == _START
        yield MailSource(path, "mbox" if is_mbox else "eml")
        return
    if (path / "cur").is_dir() and (path / "new").is_dir():
        yield MailSource(path, "maildir")
        skipped = {"cur", "new", "tmp"}
    else:
        skipped = set()
        with os.scandir(path) as entries:
            if any(e.name.lower().endswith(".eml") and e.is_file() for e in entries):
                yield MailSource(path, "eml")
    for child in sorted(path.iterdir()):
        if child.is_dir() and child.name not in skipped:
            yield from _find(child)
        elif child.is_file() and child.suffix.lower() in (".mbox", ".mbx") and _is_mbox(child):
            yield MailSource(child, "mbox")


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_START)) == _START


def _mbox_items(path: Path, after: int) -> Iterator[tuple[str, Item]]:
    """A message begins at a "From " line that follows an empty line or the start (RFC 4155)."""
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text:
        start = 0
        while start < len(text):
            end = _next_start(text, start)
            if start > after:
                yield str(start), (str(path), start, end - start)
            start = end


def _next_start(text: mmap.mmap, start: int) -> int:
    unix, dos = text.find(b"\n\nFrom ", start), text.find(b"\r\n\r\nFrom ", start)
    ends = [e for e in (unix + 2 if unix >= 0 else -1, dos + 4 if dos >= 0 else -1) if e >= 0]
    return min(ends, default=len(text))


def read(item: Item) -> bytes:
    """The message at ``item``, without what the mbox form added to it."""
    path, offset, length = item
    with Path(path).open("rb") as file:
        if length < 0:
            return file.read()
        file.seek(offset)
        data = file.read(length)
    _, _, message = data.partition(b"\n")
    if b"\n>" in message:
        message = _ESCAPED_FROM.sub(rb"\1", message)
    return message.removesuffix(b"\n").removesuffix(b"\r") if message.endswith(b"\n\n") else message
