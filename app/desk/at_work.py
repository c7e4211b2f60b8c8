"""What a desk does by itself once it is online: accounts, outbox, wakings, upkeep, the index.

``begin`` runs on the desk's own thread; what it needs is imported here, after the window's first
paint. The engine brings half of the program along (protocols, parsers, SQLAlchemy), so it waits for
an account that connects or a message that is to leave.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.worker import StoppedError
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.desk import Desk

_KINDS = "SELECT DISTINCT kind FROM account WHERE NOT removed"
# Each part is what a partial index holds.
_TO_SEND = """
SELECT 1 FROM outbox WHERE state IN ('held', 'queued', 'retrying', 'sending', 'committed')
UNION ALL SELECT 1 FROM outbox WHERE state IN ('failed', 'partial', 'unknown', 'paused')
UNION ALL SELECT 1 FROM outbox WHERE filing = 'pending' LIMIT 1
"""


def begin(desk: "Desk") -> None:
    """Keep everything going until the desk closes."""
    from app.desk.times.waking import Waking
    from app.desk.upkeep import Upkeep

    _finish_erasing(desk)
    _Engine(desk).look()
    upkeep = Upkeep(desk.store)
    desk.at_close(upkeep.stop)
    upkeep.start()
    if desk.is_demo:
        from app.desk.demo.shop import DemoShop

        shop = DemoShop(desk)
        desk.at_close(shop.stop)
        shop.start()
    waking = Waking(desk.store)
    desk.at_close(waking.stop)
    waking.start()
    desk.letters.sweep()
    desk.suggestions.keep_up()


def _finish_erasing(desk: "Desk") -> None:
    """What was erased before the last end, and could not be finished."""
    if desk.store.read(lambda c: c.execute("SELECT 1 FROM unlink LIMIT 1").fetchone()).result():
        from app.inbox.people import erasing

        erasing.finish(desk.store)


class _Engine:
    """Has the engine run from the moment there is something for it."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._runs = False
        self._unsubscribe = desk.bus.subscribe(self._heard)
        desk.at_close(self._unsubscribe)

    def _heard(self, changes: Changes) -> None:
        if changes.accounts or changes.outbox:
            with suppress(StoppedError):
                self._desk.errand(self.look)

    def look(self) -> None:
        """On the desk's own thread: run it if there is."""
        if self._runs or not self._desk.store.read(has_work).result():
            return
        from app.inbox import pool_server

        self._desk.store.read(pool_server.warm_for_first_look).result()  # while the engine loads
        self._desk.engine.run()
        self._runs = True
        self._unsubscribe()


def has_work(connection: Dbapi) -> bool:
    """Whether there is an account that connects, or a message on its way."""
    if connection.execute(_TO_SEND).fetchone():
        return True
    kinds = connection.execute(_KINDS).fetchall()
    if not kinds:
        return False
    from app.inbox.channels import spec_of

    specs = [spec_of(kind) for (kind,) in kinds]
    return any(spec is None or spec.mode != "none" for spec in specs)
