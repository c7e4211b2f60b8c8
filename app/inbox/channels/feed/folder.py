"""A feed in a folder, for a program without a web server: JSON files come in and go out.

``in/`` holds what somebody wrote, a ``FileIn`` of ``resources/feed.schema.json`` a file; what is
stored goes to ``done/``. ``out/`` gets answers, a ``FileOut`` a file, complete once it has its
name. Only names that end in ``.json`` and begin with no dot are looked at; one that is no JSON yet
may be half written, and is left until it stands still. One that never becomes a message stays
where it is, with a sentence at the account. Nothing is ever deleted here.

On the accounts' loop; disks are touched on threads, for one may be a network's that went away.
"""

import asyncio
import contextlib
import hashlib
import os
import stat
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

import msgspec

from app.base.errors import ConfigError, NightdeskError, Problem, TransientError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records
from app.inbox.channels import json_text
from app.inbox.channels.base import (
    Batch,
    Channel,
    ChannelSpec,
    Check,
    Context,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Seen,
)
from app.inbox.channels.feed import record
from app.inbox.sending import compose
from app.inbox.values import Inbound

_ENDING = ".json"
_GLANCE = 1.0
"""Seconds between two glances at the folder: one ``stat``."""
_STILL = 5.0
"""Seconds that a file has to stand still before it counts as complete and wrong."""
_BATCH, _BATCH_BYTES = 100, 16 << 20
_FILE_LIMIT = 64 << 20
"""Bytes of one file that are read."""
Stamp: TypeAlias = str
"""Size and time of a file: the same name with another stamp is another file."""


class _Wrong(Exception):  # noqa: N818  caught where it is raised for
    """What a file says is no message; ``other`` is a file or words.

    ``wait``: it may become one within seconds; ``again``: or later, without a change of its own.
    """

    def __init__(
        self, code: str, other: str = "", *, wait: bool = False, again: bool = False
    ) -> None:
        super().__init__(code, other)
        self.code, self.other, self.wait, self.again = code, other, wait, again


@dataclass(frozen=True, slots=True)
class _Read:
    """A file's messages with their files, and what else it tells."""

    page: Mapping[str, Any]
    files: Mapping[str, tuple[compose.File, ...]]
    size: int


class FeedFolder(Channel):
    """Messages of a program of one's own, as files."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="folder",
        label=QT_TRANSLATE_NOOP("Channel", "Feed in a folder"),
        icon="plug",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Messages of a program of your own, that reads and writes JSON files."
        ),
        fields=(
            Field(
                "path",
                QT_TRANSLATE_NOOP("Channel", "Folder"),
                required=True,
                folder=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "Messages are taken from in/ below it and answers put into out/, as the README"
                    " says.",
                ),
                example="/srv/desk/forum",
            ),
            *record.SHARED,
        ),
        capabilities=record.CAN,
        mode="poll",
        talk=True,
        identity="feed",
        channel="feed",
        own="path",
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._root = Path(context.config.get("path") or context.config.get("address") or "")
        if not self._root.is_absolute():
            raise ConfigError("no-such-folder", path=str(self._root))
        self._in, self._done, self._out = (self._root / n for n in ("in", "done", "out"))
        self._wrong: dict[str, tuple[Stamp, _Wrong, float]] = {}
        self._seen, self._looked = (0, 0.0), -1

    def __repr__(self) -> str:
        return "<FeedFolder>"

    async def check(self) -> tuple[Check, ...]:
        """Whether it is there and can be written; its three folders are made."""
        try:
            await asyncio.to_thread(self._make)
        except NightdeskError as error:
            return (Check("folder", ok=False, detail=str(error), problem=error.problem),)
        return (Check("folder", ok=True, detail=str(self._root)),)

    def _make(self) -> None:
        if not self._root.is_dir():
            raise TransientError("folder-away", path=str(self._root))
        try:
            for one in (self._in, self._done, self._out):
                one.mkdir(exist_ok=True)
                if not os.access(one, os.R_OK | os.W_OK | os.X_OK):
                    raise PermissionError
        except OSError as error:
            raise ConfigError("folder-unwritable", path=str(self._root)) from error

    async def changed(self, seconds: float) -> None:
        """Until something was put into the folder, or a file there may be complete by now."""
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            if self._looked != await asyncio.to_thread(self._time):
                return
            await asyncio.sleep(min(left, _GLANCE))
            if any(wrong.wait for _, wrong, _ in self._wrong.values()):
                return

    def _time(self) -> int:
        """When the folder changed last, by its disk's clock; -1 while it may be changing still."""
        try:
            changed = self._in.stat().st_mtime_ns
        except OSError:
            return 0
        now = time.monotonic()
        if changed != self._seen[0]:
            self._seen = (changed, now)
        return changed if now - self._seen[1] >= _GLANCE else -1

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Every new file; the cursor names those that are stored and not yet put away."""
        stored = _names(self.context.cursors.get(record.STREAM, ""))
        await asyncio.to_thread(self._make)
        await asyncio.to_thread(self._put_away, stored)
        self._looked = await asyncio.to_thread(self._time)
        listed = await asyncio.to_thread(lambda: list(_listed(self._in)))
        taken = {name: stamp for name, stamp in listed if stored.get(name) == stamp}
        fresh = [(name, stamp) for name, stamp in listed if name not in taken]
        self._wrong = {n: w for n, w in self._wrong.items() if (n, w[0]) in set(fresh)}
        some: list[_Read] = []
        for name, stamp in fresh:
            found = await asyncio.to_thread(self._read, name, stamp)
            if found is None:
                continue
            some.append(found)
            taken[name] = stamp
            if len(some) >= _BATCH or sum(one.size for one in some) > _BATCH_BYTES:
                yield await self._batch(some, taken)
                some = []
        if some:
            yield await self._batch(some, taken)
        self.trouble = self._sentence()

    def _sentence(self) -> Problem | None:
        """What a person has to know of the first file that is wrong."""
        for name, (_, wrong, _) in sorted(self._wrong.items()):
            if not wrong.wait:
                return Problem(wrong.code, {"file": name, "other": wrong.other}, "warning")
        return None

    async def _batch(self, some: Sequence[_Read], taken: Mapping[str, Stamp]) -> Batch:
        rows = [(row, one.files) for one in some for row in record.messages(one.page)]
        rows.sort(key=lambda pair: record.at(pair[0]) or 0)
        new = set(await self.context.unknown([row["id"] for row, _ in rows]))
        items = []
        for row, files in rows:
            edit = row.get("edited") is True and row["id"] not in new
            if row["id"] in new or edit:
                told = msgspec.json.encode(row | {record.FEED: str(self._root)})
                data = records.pack(told, files.get(row["id"], ()))
                items.append(Raw(data, remote_id=row["id"], received_at=record.at(row), edit=edit))
                new.discard(row["id"])
        news = tuple(state for one in some for state in record.states(one.page))
        cursor = msgspec.json.encode(taken).decode()
        return Batch(record.STREAM, cursor, tuple(items), news=news)

    def _read(self, name: str, stamp: Stamp) -> _Read | None:
        """What stands in a file; None: nothing that can be taken, and ``_wrong`` knows why."""
        now = time.monotonic()
        since = now
        if (known := self._wrong.get(name)) is not None:
            since = known[2]
            if not known[1].wait and not known[1].again:
                return None
        try:
            data = _bytes_of(self._in / name)
            page = _page_of(data)
            files = {row["id"]: self._enclosed(row) for row in record.messages(page)}
        except _Wrong as wrong:
            waits = wrong.wait and now - since < _STILL
            wrong.wait = waits
            self._wrong[name] = (stamp, wrong, since)
            return None
        self._wrong.pop(name, None)
        size = len(data) + sum(len(f.data or b"") for one in files.values() for f in one)
        return _Read(page, files, size)

    def _enclosed(self, row: Mapping[str, Any]) -> tuple[compose.File, ...]:
        """The files of a message, which lie in ``in/`` too."""
        found = []
        home = self._in.resolve()
        for file in record.files(row):
            path = str(file.get("url") or "")
            at = (home / path).resolve() if "\0" not in path else home
            if at == home or not at.is_relative_to(home):
                raise _Wrong("feed-file-outside", path)
            data = _bytes_of(at)
            kind = str(file.get("type") or "application/octet-stream")
            found.append(compose.File(str(file.get("name") or at.name), data, kind))
        return tuple(found)

    def _put_away(self, stored: Mapping[str, Stamp]) -> None:
        """Move what is stored to ``done/``; what has that name by now and is another file stays."""
        for name, stamp in stored.items():
            here, there = self._in / name, self._done / name
            if there.exists():
                there = self._done / f"{name.removesuffix(_ENDING)}-{time.time_ns()}{_ENDING}"
            with contextlib.suppress(OSError):
                if _stamp(here.lstat()) != stamp:
                    continue
                here.rename(there)
                if _stamp(there.lstat()) != stamp and not here.exists():  # replaced in between
                    there.rename(here)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        return record.normalise(raw)

    # --- sending -----------------------------------------------------------------------------

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """A file with the answer, there at once and whole or not at all; sent twice it is one."""
        await ledger.stage("write")
        name = out.send_id + _ENDING
        data = msgspec.json.encode(record.answer(out))
        await asyncio.to_thread(self._write, name, data)
        for address in out.recipients:
            await ledger.recipient(address, accepted=True, reply="")
        await ledger.commit_point()
        try:
            await asyncio.to_thread(self._publish, name)
        except TransientError as error:
            error.answered = True  # it did not get its name: nobody has seen it
            raise
        return Receipt(f"out/{name}", out.send_id)

    async def find_sent(self, out: Outgoing) -> bool:
        """Whether it lies in ``out/``, or below it where somebody put it."""
        name = out.send_id + _ENDING
        return await asyncio.to_thread(lambda: any(True for _ in self._out.rglob(name)))

    async def tell_read(self, seen: Sequence[Seen]) -> None:
        """A file of its own; the same messages have the same name."""
        ids = "\n".join(one.remote_id for one in seen).encode()
        name = f"read-{hashlib.sha256(ids).hexdigest()[:16]}{_ENDING}"
        data = msgspec.json.encode(record.read(seen, self.context.now()))
        await asyncio.to_thread(self._write, name, data)
        await asyncio.to_thread(self._publish, name)

    def _write(self, name: str, data: bytes) -> None:
        """Beside its place, and on the disk."""
        self._make()
        try:
            with self._hidden(name).open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise self._full(error) from error

    def _publish(self, name: str) -> None:
        try:
            self._hidden(name).replace(self._out / name)
            _sync(self._out)
        except OSError as error:
            raise self._full(error) from error

    def _hidden(self, name: str) -> Path:
        return self._out / f".{name}.part"

    def _full(self, error: OSError) -> TransientError:
        words = error.strerror or type(error).__name__
        return TransientError("folder-full", path=str(self._root), words=words)

    async def close(self) -> None:
        """Put away what the last look stored."""
        stored = _names(self.context.cursors.get(record.STREAM, ""))
        if stored:
            await asyncio.to_thread(self._put_away, stored)


def _names(cursor: str) -> dict[str, Stamp]:
    try:
        return msgspec.json.decode(cursor, type=dict[str, Stamp]) if cursor else {}
    except msgspec.DecodeError:
        return {}


def _stamp(found: os.stat_result) -> Stamp:
    return f"{found.st_size} {found.st_mtime_ns}"


def _listed(folder: Path) -> Iterator[tuple[str, Stamp]]:
    """Name and stamp of what may be a message, the oldest first."""
    files = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or not entry.name.endswith(_ENDING):
                continue
            with contextlib.suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                if stat.S_ISREG(found.st_mode):
                    files.append((found.st_mtime_ns, entry.name, _stamp(found)))
    return ((name, stamp) for _, name, stamp in sorted(files))


def _bytes_of(path: Path) -> bytes:
    """The bytes of a plain file; raises ``_Wrong``."""
    try:
        with open(path, "rb", opener=_opened) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _Wrong("feed-file-outside", path.name)
            data = file.read(_FILE_LIMIT + 1)
    except FileNotFoundError:
        raise _Wrong("feed-file-missing", path.name, wait=True, again=True) from None
    except OSError as error:
        words = error.strerror or ""
        raise _Wrong("feed-file-unreadable", words, wait=True, again=True) from None
    if len(data) > _FILE_LIMIT:
        raise _Wrong("feed-file-large", path.name)
    return data


def _opened(path: str, flags: int) -> int:
    """A pipe that nobody writes to must not hold the thread."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _page_of(data: bytes) -> Mapping[str, Any]:
    """One message or several, each with its id; raises ``_Wrong``."""
    try:
        found = json_text.read(data)
    except ValueError:
        raise _Wrong("feed-file-no-json", wait=True) from None
    if not isinstance(found, dict):
        raise _Wrong("feed-file-no-message")
    if "messages" not in found and "states" not in found:
        found = {"messages": [found]}
    if not _whole(found.get("messages", []), "id") or not _whole(found.get("states", []), "id"):
        raise _Wrong("feed-file-no-message")
    return found


def _whole(rows: object, name: str) -> bool:
    """Whether all of them can be told apart."""
    listed: Iterable[object] = rows if isinstance(rows, list) else [None]
    return all(isinstance(row, dict) and isinstance(row.get(name), str) for row in listed)


def _sync(folder: Path) -> None:
    """Make a name in it durable, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
