"""Mail on disk: Maildirs, mbox files, .eml files and folders of them. Pure reading, any process.

An ``Item`` is where one message lies; items are cheap, so a folder of a million messages is listed
at once and read piece by piece.
"""

import glob
import mmap
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.base.errors import UsageError

Item = tuple[str, int, int]
"""path, offset, length; a length of -1 is the whole file"""
_ESCAPED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_START = re.compile(rb"From [^\n]*(?:\d:\d\d|\n[!-9;-~]+:)")
"""A time of day, or a header field in the next line: a sentence may begin with "From" too."""
_NEXT = re.compile(rb"\n\r?\n(?=" + _START.pattern + rb")")
_FIRST_LINES = 1024


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
        raise UsageError("file-unreadable", path=str(error.filename or path)) from error
    if not found:
        raise UsageError("nothing-to-import", path=str(path))
    return found


def _find(path: Path) -> Iterator[MailSource]:
    if not path.exists():
        raise UsageError("file-not-found", path=str(path))
    if path.is_file():
        empty = path.stat().st_size == 0 and path.suffix.lower() != ".eml"
        yield MailSource(path, "mbox" if empty or _is_mbox(path) else "eml")
        return
    yield from _find_below(path, set())


def _find_below(path: Path, seen: set[tuple[int, int]]) -> Iterator[MailSource]:
    """A folder and those in it, each once: ``seen`` ends the loops that links make."""
    place = path.stat()
    if (place.st_dev, place.st_ino) in seen:
        return
    seen.add((place.st_dev, place.st_ino))
    skipped: set[str] = set()
    if (path / "cur").is_dir() and (path / "new").is_dir():
        yield MailSource(path, "maildir")
        skipped = {"cur", "new", "tmp"}
    else:
        with os.scandir(path) as entries:
            if any(e.name.lower().endswith(".eml") and e.is_file() for e in entries):
                yield MailSource(path, "eml")
    for child in sorted(path.iterdir()):
        if child.is_dir() and child.name not in skipped:
            yield from _find_below(child, seen)
        elif child.is_file() and child.suffix.lower() != ".eml" and _is_mbox(child):
            yield MailSource(child, "mbox")


def _is_mbox(path: Path) -> bool:
    """By its first line: most programs give an mbox no suffix."""
    try:
        with path.open("rb") as file:
            return _START.match(file.read(_FIRST_LINES)) is not None
    except OSError:
        if path.suffix.lower() in (".mbox", ".mbx"):
            raise
        return False  # a folder of mail holds other files too


def _mbox_items(path: Path, after: int) -> Iterator[tuple[str, Item]]:
    """A message begins at a "From " line that follows an empty line or the start (RFC 4155)."""
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text:
        start = 0
        for found in _NEXT.finditer(text):
            if start > after:
                yield str(start), (str(path), start, found.end() - start)
            start = found.end()
        if start > after:
            yield str(start), (str(path), start, len(text) - start)


def size(item: Item) -> int:
    """Bytes on the disk; 0 where nobody can say."""
    path, _, length = item
    try:
        return length if length >= 0 else os.stat(path).st_size  # noqa: PTH116  one for each mail
    except OSError:
        return 0


def read(item: Item) -> bytes:
    """The message at ``item``, without what the mbox form added to it; raises OSError."""
    path, offset, length = item
    with _opened(path) as file:
        if length < 0:
            return file.read()
        file.seek(offset)
        data = file.read(length)
    _, _, message = data.partition(b"\n")
    if b"\n>" in message:
        message = _ESCAPED_FROM.sub(rb"\1", message)
    if message.endswith((b"\n\n", b"\n\r\n")):  # the empty line belongs to the next "From "
        return message.removesuffix(b"\n").removesuffix(b"\r")
    return message


def _opened(path: str) -> BinaryIO:
    """The file, also when a mail program has just marked it as read, which renames it."""
    try:
        return open(path, "rb")  # noqa: PTH123  the caller closes it
    except FileNotFoundError:
        place = Path(path).parent.with_name("cur")
        name = glob.escape(Path(path).name.partition(":")[0])
        renamed = next(place.glob(f"{name}:*"), None)
        if renamed is None:
            raise
        return renamed.open("rb")
