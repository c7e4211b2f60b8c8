"""What a desk does beside everything else: a thread asleep until something changed, or for a while.

It ends by ``stop`` alone. What fails is tried again in the next round, whatever it was: a disk that
is full for a while, or a mistake of ours, must not keep the snoozed asleep until the next start.
"""

import logging
import threading
from typing import ClassVar

from app.base.bus import Changes
from app.base.errors import NightdeskError
from app.base.worker import StoppedError
from app.store.store import Store

_log = logging.getLogger(__name__)


class Background:
    """Runs from ``start`` to ``stop``. Whoever is one says what concerns it, how long it sleeps
    and what it does then."""

    name: ClassVar[str]

    def __init__(self, store: Store) -> None:
        self._store = store
        self._over, self._news = threading.Event(), threading.Event()
        self._unsubscribe = store.bus.subscribe(self._heard)
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, deadline: float = 5.0) -> None:
        """End after the step at hand, which looks at ``_over`` when there are many."""
        self._unsubscribe()
        self._over.set()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(deadline)

    def _heard(self, changes: Changes) -> None:
        if self._concerns(changes):
            self._news.set()

    def _concerns(self, changes: Changes) -> bool:
        """Whether a change is a reason to wake up."""
        raise NotImplementedError

    def _sleep(self) -> None:
        """Until there may be something to do; ``_news`` is set when there is, and at the end."""
        raise NotImplementedError

    def _once(self) -> None:
        """All there is to do now."""
        raise NotImplementedError

    def _run(self) -> None:
        while True:
            self._sleep()
            if self._over.is_set():
                return
            try:
                self._once()
            except StoppedError:
                return
            except NightdeskError as error:
                _log.warning("%s: %s", self.name, error.problem.code)
            except Exception:  # noqa: BLE001  the next round tries
                _log.exception("%s: a round failed", self.name)
