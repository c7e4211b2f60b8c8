"""Files too large for the database: written, synced and renamed before the commit that names them.

A blob is named by its SHA-256, so writing one twice is harmless and a name in the database that
has no file is a loss that ``doctor`` reports.
"""

import os
import tempfile
from pathlib import Path

from app.base import crashpoints
from app.base.errors import WorkspaceError


class Blobs:
    """The folder ``blobs/``; safe to use from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, sha256: bytes) -> Path:
        """Where the blob of that digest lies."""
        name = sha256.hex()
        return self._folder / name[:2] / name

    def put(self, sha256: bytes, data: bytes) -> None:
        """Store ``data`` durably under its digest."""
        target = self.path(sha256)
        if target.exists() and target.stat().st_size == len(data):
            return
        try:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fd, temporary = tempfile.mkstemp(dir=target.parent)
            try:
                with os.fdopen(fd, "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                crashpoints.passing("blob.written")
                Path(temporary).replace(target)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
            sync_folder(target.parent)
            crashpoints.passing("blob.renamed")
        except OSError as error:
            code = "disk-full" if error.errno == 28 else "workspace-readonly"
            raise WorkspaceError(code, path=str(self._folder.parent)) from error

    def get(self, sha256: bytes) -> bytes:
        """The bytes; raises ``WorkspaceError("blob-missing")`` when the file is gone."""
        try:
            return self.path(sha256).read_bytes()
        except OSError as error:
            raise WorkspaceError("blob-missing", name=sha256.hex()[:16]) from error


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable (a folder cannot be synced on Windows)."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
