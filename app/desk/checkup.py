"""The doctor comes by himself: for a quick look each week, for one at everything each month.

What is wrong with a file that nobody reads would be found when it is needed (reliability 3.9, P14).
He looks in a process of his own, nicer than the program, which goes on beside; his findings are
told over the bus. On the thread of ``desk.upkeep``.
"""

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.paths import Profile
from app.store import doctor
from app.store.store import Store

_DAY = 86_400 * MICRO
_EVERY = {"quick": 7 * _DAY, "deep": 30 * _DAY}
_BEAT = 0.2
_log = logging.getLogger(__name__)


def look_over(store: Store, over: Callable[[], bool]) -> None:
    """Have the doctor come if it is time; ``over``: there is no time for it now."""
    now, last = store.clock.now(), _last(store.profile)
    # A new workspace is sound, and one that was last seen in the future has had its clock set.
    dates = {how: min(last.get(how, now), now) for how in _EVERY}
    due = [how for how, every in _EVERY.items() if now - dates[how] >= every]
    if due:
        found = _examine(store.profile, over, deep="deep" in due)
        if found is None:
            return
        _tell(store, found)
        dates |= dict.fromkeys(due, now)
    if dates != last:
        with suppress(OSError):  # he comes again
            store.profile.looked_over.write_text(json.dumps(dates), "utf-8")


def _last(profile: Profile) -> dict[str, int]:
    """When he looked how; nothing where nobody knows."""
    try:
        said = json.loads(profile.looked_over.read_text("utf-8"))
        return {how: int(said[how]) for how in _EVERY if how in said}
    except (OSError, ValueError, TypeError):
        return {}


def _examine(profile: Profile, over: Callable[[], bool], *, deep: bool) -> list[str] | None:
    """The codes of what is wrong; None when it is over before he is done, or he could not come."""
    from concurrent.futures import BrokenExecutor

    from app.inbox.pool import Pool

    pool = Pool()
    try:
        looking = pool.submit(examined, str(profile.root), deep)
        while not over():
            with suppress(TimeoutError):
                found: list[str] = json.loads(looking.result(_BEAT))
                return found
        pool.kill()
    except (OSError, BrokenExecutor):
        _log.warning("the doctor could not come", exc_info=True)
    finally:
        pool.close()
    return None


def examined(root: str, deep: bool) -> bytes:
    """In a process: the codes of the faults of a workspace, as JSON."""
    report = doctor.examine(Profile(Path(root)), deep=deep)
    return json.dumps([one.code for one in report.findings if one.severity == "error"]).encode()


def _tell(store: Store, found: list[str]) -> None:
    if found:
        _log.error("the doctor found: %s", ", ".join(found))
    store.bus.publish(Changes(ails=(("audit", found[0] if found else ""),)))
