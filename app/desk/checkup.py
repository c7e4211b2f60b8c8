"""The doctor comes by himself: for a quick look each week, for one at everything each month.

What is wrong with a file that nobody reads would be found when it is needed (reliability 3.9, P14).
He looks in a process of his own, nicer than the program, which goes on beside; his findings are
told over the bus. On the thread of ``desk.upkeep``.
"""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

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
        tell(store, found, deep="deep" in due)
        dates |= dict.fromkeys(due, now)
    if dates != last:
        _write(store.profile, dates)


def tell_again(store: Store) -> None:
    """After a start: what was found before, and is there for all that anybody knows."""
    if found := known(store.profile):
        store.bus.publish(Changes(ails=(("audit", found[0]),)))


def known(profile: Profile) -> list[str]:
    """The codes of the faults that were found last."""
    found = _read(profile).get("found")
    return [str(code) for code in found] if isinstance(found, list) else []


def tell(store: Store, found: Sequence[str], *, deep: bool) -> None:
    """Tell everybody the codes of the faults that were found; that there are none only who looked
    at everything can say."""
    if found:
        _log.error("the doctor found: %s", ", ".join(found))
    if found or deep:
        _write(store.profile, {"found": list(found)})
        store.bus.publish(Changes(ails=(("audit", found[0] if found else ""),)))


def _last(profile: Profile) -> dict[str, int]:
    """When he looked how; nothing where nobody knows."""
    said = _read(profile)
    return {how: said[how] for how in _EVERY if isinstance(said.get(how), int)}


def _read(profile: Profile) -> dict[str, Any]:
    try:
        said = json.loads(profile.looked_over.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _write(profile: Profile, news: Mapping[str, object]) -> None:
    with suppress(OSError):  # he comes again
        profile.looked_over.write_text(json.dumps(_read(profile) | dict(news)), "utf-8")


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
