"""One process owns a workspace: an OS lock on ``app.lock``, held for the life of the process.

Taken before any write connection. An OS lock vanishes with its process, so a killed desk never
locks anybody out; a file with a process number in it would.
"""

import os
import sys
from pathlib import Path

from app.base.errors import WorkspaceError


class WorkspaceLock:
    """Holds the lock until ``release``."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise ``WorkspaceError("workspace-busy")`` at once; twice is once."""
        if self._fd is not None:
            return
        try:
            fd = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise WorkspaceError("workspace-readonly", path=str(self._path.parent)) from error
        try:
            _lock(fd)
        except OSError as error:
            os.close(fd)
            raise WorkspaceError("workspace-busy", path=str(self._path.parent)) from error
        self._fd = fd

    def release(self) -> None:
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
