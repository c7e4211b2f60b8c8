"""The demo workspace: a small pottery shop with a year behind it. Main thread.

It lies in ``demo`` within the profile and is told anew each day, so that its newest mail is minutes
old. Its accounts only pretend: nothing in it can leave this machine.
"""

import datetime as dt
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app import __version__
from app.base.errors import WorkspaceError
from app.base.paths import Profile
from app.store.lock import WorkspaceLock

Told = Callable[[float], object]
"""Hears how far something is, 0 to 1."""
FOLDER = "demo"
_MARK = "demo.json"


def ready(profile: Profile) -> Profile:
    """The profile of the demo workspace, made or brought up to today.

    One that is open in a window is left as it is. Raises ``WorkspaceError``.
    """
    place = of(profile)
    if is_due(place):
        make_room(place)
        tell(place)
    return place


def of(profile: Profile) -> Profile:
    """Where the demo lies, made or not."""
    return Profile(profile.root / FOLDER)


def is_due(place: Profile) -> bool:
    """Whether it is to be told (anew): it is not of today, and open nowhere."""
    if place.exists or _mark(place) is not None:
        return _mark(place) != _today() and not _in_use(place)
    return True


def make_room(place: Profile) -> None:
    """An empty folder that is known as the demo's. Raises ``WorkspaceError``."""
    _clear(place)
    try:
        place.make()
        _write_mark(place, {})  # an unfinished one is known as ours, too
    except OSError as error:
        raise WorkspaceError("workspace-readonly", path=str(place.root)) from error


def tell(place: Profile, told: Told = lambda _: None, lock: WorkspaceLock | None = None) -> None:
    """Fill it: some seconds, on any thread. ``lock`` is the caller's and stays so.

    Raises ``WorkspaceError``.
    """
    today = _today()
    try:
        _tell(place, told, lock)
        _write_mark(place, today)
    except OSError as error:
        raise WorkspaceError("workspace-readonly", path=str(place.root)) from error
    finally:
        if lock is not None:
            lock.acquire()  # the story's store has let go of it


def _today() -> dict[str, str]:
    return {"day": dt.datetime.now(dt.UTC).date().isoformat(), "program": __version__}


def is_one(place: Profile) -> bool:
    """Whether a workspace is a demo of ours."""
    return place.root.name == FOLDER and _mark(place) is not None


def forget(profile: Profile) -> None:
    """Take the demo away, so that the next one begins as at first; never while it is open."""
    place = of(profile)
    if place.root.exists() and not _in_use(place):
        _clear(place)


def _tell(place: Profile, told: Told, lock: WorkspaceLock | None) -> None:
    from app.desk.demo import story as demo_story

    demo_story.tell(place, told, lock)


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
