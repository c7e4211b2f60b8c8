"""The demo workspace: a small pottery shop with a year behind it. Main thread.

It lies in ``demo`` within the profile and is told anew each day, so that its newest mail is minutes
old. Its accounts only pretend: nothing in it can leave this machine.
"""

import datetime as dt
import json
import shutil
from contextlib import suppress
from pathlib import Path

from app import __version__
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store.lock import WorkspaceLock

FOLDER = "demo"
_MARK = "demo.json"


def ready(profile: Profile) -> Profile:
    """The profile of the demo workspace, made or brought up to today.

    One that is open in a window is left as it is. Raises ``WorkspaceError``.
    """
    place = Profile(profile.root / FOLDER)
    today = {"day": dt.datetime.now(dt.UTC).date().isoformat(), "program": __version__}
    if place.exists and (_mark(place) == today or _in_use(place)):
        return place
    _clear(place)
    try:
        place.make()
        _write_mark(place, {})  # an unfinished one is known as ours, too
        _tell(place)
        _write_mark(place, today)
    except OSError as error:
        raise WorkspaceError("workspace-readonly", path=str(place.root)) from error
    return place


def is_one(place: Profile) -> bool:
    """Whether a workspace is a demo of ours."""
    return place.root.name == FOLDER and _mark(place) is not None


def forget(profile: Profile) -> None:
    """Take the demo away, so that the next one begins as at first; never while it is open."""
    place = Profile(profile.root / FOLDER)
    if place.root.exists() and not _in_use(place):
        _clear(place)


def _tell(place: Profile) -> None:
    from app.desk.demo import story as demo_story

    demo_story.tell(place)


def _mark(place: Profile) -> object:
    with suppress(OSError, ValueError):
        return json.loads((place.root / _MARK).read_text(encoding="utf-8"))
    return None


def _write_mark(place: Profile, mark: dict[str, str]) -> None:
    (place.root / _MARK).write_text(json.dumps(mark), encoding="utf-8")


def _in_use(place: Profile) -> bool:
    lock = WorkspaceLock(place.lock)
    try:
        lock.acquire()
    except WorkspaceError:
        return True
    lock.release()
    return False


def _clear(place: Profile) -> None:
    """Take an older demo away; never a folder that is not one."""
    if not place.root.exists():
        return
    if _mark(place) is None:
        raise WorkspaceError("workspace-exists", path=str(place.root))
    _remove(place.root)


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise WorkspaceError("workspace-readonly", path=str(folder)) from error
