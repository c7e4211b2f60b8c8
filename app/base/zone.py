"""The time zone of this computer by its IANA name, without a window. Any thread."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

_LINK = Path("/etc/localtime")
_MARK = "zoneinfo/"


def local_zone() -> str:
    """``TZ``, else where the system's link leads; "UTC" where neither names a zone."""
    named = os.environ.get("TZ", "").lstrip(":")
    linked = ""
    if not named and _LINK.is_symlink():
        linked = str(_LINK.resolve()).partition(_MARK)[2]
    for name in (named, linked):
        if name and _is_zone(name):
            return name
    return "UTC"


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True
