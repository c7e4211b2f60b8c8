"""A disk whose power can be cut: everything SQLite writes and syncs is recorded, and the files can
be laid out as they would be found after a cut at any moment.

``with Recorder(folder) as disk`` puts a VFS (https://sqlite.org/vfs.html) before the system's own
for every file of pysqlite3 that is opened meanwhile in ``folder``: the calls go on to the system,
and xWrite, xTruncate, xSync and xDelete are noted in order, together with what a test notes by
``mark``. ``lay(place, at, seed)`` then makes the files after the first ``at`` of them: what was
synced is there, and of what was not each write is there, is not, or is torn at a sector. The WAL's
index (-shm) is never kept, as SQLite makes it anew.
"""

import ctypes
import random
import threading
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from pysqlite3 import _sqlite3

SECTOR = 512
_OK = 0
_NAME = b"power-cut"

# Paths travel as SQLite's own pointers: it keeps them, and reads on behind their end.
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(Structure):
    """``sqlite3_vfs``; what is passed on unchanged is a plain pointer here."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        ("others", c_void_p * 14),
    )


class _Methods(Structure):
    """``sqlite3_io_methods``."""

    _fields_ = (
        ("version", c_int),
        ("close", _CLOSE),
        ("read", c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        ("others", c_void_p * 13),
    )


class _File(Structure):
    """``sqlite3_file``: what follows belongs to the system's VFS."""

    _fields_ = (("methods", POINTER(_Methods)),)


@dataclass(frozen=True, slots=True)
class Op:
    """One thing that happened: to a file, or (``mark``) in the test."""

    kind: Literal["write", "truncate", "sync", "delete", "mark"]
    name: str
    at: int = 0
    data: bytes = b""


@dataclass(slots=True)
class _Image:
    """A file while the power is on: what is on the disk, and what may still be lost."""

    safe: bytearray
    pending: list[Op] = field(default_factory=list)

    def sync(self) -> None:
        for op in self.pending:
            _apply(self.safe, op)
        self.pending.clear()

    def after_a_cut(self, dice: random.Random) -> bytes:
        left = bytearray(self.safe)
        keep = dice.choice((0.0, 0.5, 1.0))
        for op in self.pending:
            if dice.random() >= keep:
                continue
            torn = op.kind == "write" and len(op.data) > SECTOR and dice.random() < 0.3
            cut = SECTOR * dice.randrange(1, len(op.data) // SECTOR + 1) if torn else len(op.data)
            _apply(left, Op(op.kind, op.name, op.at, op.data[:cut]))
        return bytes(left)


def _apply(content: bytearray, op: Op) -> None:
    if op.kind == "truncate":
        del content[op.at :]
        content.extend(bytes(op.at - len(content)))
        return
    if len(content) < op.at:
        content.extend(bytes(op.at - len(content)))
    content[op.at : op.at + len(op.data)] = op.data


def _path(pointer: int) -> Path:
    return Path(ctypes.string_at(pointer).decode())


class Recorder:
    """Records while it is entered; ``ops`` is what happened, ``lay`` the files after a cut."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.ops: list[Op] = []
        self._before = {path.name: path.read_bytes() for path in self._files()}
        self._lock = threading.Lock()
        self._open: dict[int, tuple[str, _Methods]] = {}
        self._kept: dict[int, _Methods] = {}
        self._library: Any = ctypes.CDLL(_sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = c_void_p
        self._library.sqlite3_vfs_register.argtypes = (c_void_p, c_int)
        self._library.sqlite3_vfs_unregister.argtypes = (c_void_p,)

    def _files(self) -> list[Path]:
        return [p for p in self.folder.glob("*.db*") if not p.name.endswith("-shm")]

    # recording

    def __enter__(self) -> Self:
        found = self._library.sqlite3_vfs_find(None)
        self._real = ctypes.cast(found, POINTER(_Vfs)).contents
        self._vfs = _Vfs.from_buffer_copy(self._real)
        self._vfs.name, self._vfs.next = _NAME, None
        self._vfs.open, self._vfs.delete = _OPEN(self._on_open), _DELETE(self._on_delete)
        self._library.sqlite3_vfs_register(ctypes.addressof(self._vfs), 1)
        return self

    def __exit__(self, *_: object) -> None:
        self._library.sqlite3_vfs_unregister(ctypes.addressof(self._vfs))
        self._library.sqlite3_vfs_register(ctypes.addressof(self._real), 1)
        assert not self._open, "a database is still open"

    def mark(self, name: str) -> None:
        """Note something that happened elsewhere, in its place among the rest."""
        self._note(Op("mark", name))

    def _note(self, op: Op) -> None:
        with self._lock:
            self.ops.append(op)

    def _on_open(self, vfs: Any, path: int | None, file: int, flags: int, out: Any) -> int:
        code: int = self._real.open(vfs, path, file, flags, out)
        if code != _OK or path is None:
            return code
        name = _path(path)
        if name.parent != self.folder or name.name.endswith("-shm"):
            return code
        handle = ctypes.cast(file, POINTER(_File)).contents
        real = handle.methods.contents
        self._open[file] = (name.name, real)
        handle.methods = ctypes.pointer(self._methods(real))
        return code

    def _methods(self, real: _Methods) -> _Methods:
        """The system's methods with ours before four of them; one for each of the system's."""
        known = self._kept.get(ctypes.addressof(real))
        if known is None:
            known = _Methods.from_buffer_copy(real)
            known.close, known.write = _CLOSE(self._on_close), _WRITE(self._on_write)
            known.truncate, known.sync = _TRUNCATE(self._on_truncate), _SYNC(self._on_sync)
            self._kept[ctypes.addressof(real)] = known
        return known

    def _on_close(self, file: int) -> int:
        _, real = self._open.pop(file)
        code: int = real.close(file)
        return code

    def _on_write(self, file: int, data: int, size: int, at: int) -> int:
        name, real = self._open[file]
        self._note(Op("write", name, at, ctypes.string_at(data, size)))
        code: int = real.write(file, data, size, at)
        return code

    def _on_truncate(self, file: int, size: int) -> int:
        name, real = self._open[file]
        self._note(Op("truncate", name, size))
        code: int = real.truncate(file, size)
        return code

    def _on_sync(self, file: int, flags: int) -> int:
        name, real = self._open[file]
        code: int = real.sync(file, flags)
        self._note(Op("sync", name))
        return code

    def _on_delete(self, vfs: Any, path: int, durable: int) -> int:
        name = _path(path)
        if name.parent == self.folder:
            self._note(Op("delete", name.name))
        code: int = self._real.delete(vfs, path, durable)
        return code

    # the files after a cut

    def lay(self, place: Path, at: int, seed: int) -> None:
        """Write the files into ``place`` as a cut after the first ``at`` operations leaves them."""
        images = {name: _Image(bytearray(data)) for name, data in self._before.items()}
        for op in self.ops[:at]:
            if op.kind == "mark":
                continue
            image = images.setdefault(op.name, _Image(bytearray()))
            if op.kind == "sync":
                image.sync()
            elif op.kind == "delete":
                images.pop(op.name)
            else:
                image.pending.append(op)
        dice = random.Random(f"{at} {seed}")
        for name, image in images.items():
            (place / name).write_bytes(image.after_a_cut(dice))

    def happened(self, name: str, at: int) -> int:
        """How often ``mark(name)`` came within the first ``at`` operations."""
        return sum(op.kind == "mark" and op.name == name for op in self.ops[:at])
