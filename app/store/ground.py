"""Whether a folder is fit to hold a workspace (fault 48).

SQLite's WAL needs memory that all its processes share: on a disk of another machine it corrupts
(https://sqlite.org/wal.html), so such a workspace is not written. A folder that a program copies
into a cloud is only warned of: copies that are taken between two writes do not fit together.
"""

import os
import sys
from pathlib import Path

from app.base.errors import WorkspaceError

_MOUNTS = Path("/proc/self/mountinfo")
_ELSEWHERE = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "ceph", "lustre", "gpfs",
        "glusterfs", "fuse.glusterfs", "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone",
        "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.smbnetfs",
    }
)  # fmt: skip
_SYNCED = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive",
    "mobile documents", "nextcloud", "owncloud", "mega", "pcloud drive",
)  # fmt: skip
_REMOTE_DRIVE = 4
"""What Windows calls a network drive (GetDriveTypeW)."""


def refuse_network(folder: Path) -> None:
    """Raise ``WorkspaceError("network-folder")`` for a disk of another machine, unless the
    user took the risk (``NIGHTDESK_NETWORK_DISK=1``)."""
    kind = network(folder)
    if kind and not os.environ.get("NIGHTDESK_NETWORK_DISK"):
        raise WorkspaceError("network-folder", path=str(folder), kind=kind)


def network(folder: Path) -> str:
    """The kind of network disk the folder lies on, such as ``nfs4``; "" for one of this machine
    or when the system does not tell."""
    place = _resolved(folder)
    if sys.platform == "win32":
        return _windows(place)
    try:
        mounts = _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""
    kind = kind_of(place, mounts)
    return kind if kind in _ELSEWHERE else ""


def kind_of(place: Path, mounts: str) -> str:
    """The file system a path lies on, by the text of ``mountinfo`` (proc_pid_mountinfo(5))."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = Path(_unescaped(fields[4]))
        # The last of several on one point lies on top.
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ")[0]
    return kind


def synced(folder: Path) -> str:
    """The name of the folder above that is copied into a cloud; "" when none looks like it."""
    for part in _resolved(folder).parts:
        name = part.casefold()
        if any(name == each or name.startswith(f"{each} ") for each in _SYNCED):
            return part
        if name.startswith(("onedrive -", "googledrive-", "onedrive-", "dropbox (")):
            return part
    return ""


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except OSError:
        return folder.absolute()


def _unescaped(text: str) -> str:
    for written, meant in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(written, meant)
    return text


def _windows(place: Path) -> str:
    import ctypes

    if place.drive.startswith("\\\\"):
        return "UNC"
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\")  # type: ignore[attr-defined,unused-ignore]
    return "network drive" if kind == _REMOTE_DRIVE else ""
