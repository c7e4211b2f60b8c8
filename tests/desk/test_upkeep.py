"""Quiet moments: the index is put in order and the workspace backed up, without anybody asking."""

import time

from app.desk.desk import Desk
from app.desk.upkeep import Upkeep, tidy_step
from app.store import backup
from tests.house import add_account
from tests.inbox.test_ingest import mail, put
from tests.waiting import wait_until


def test_a_backup_is_made_once_a_day_and_the_index_tidied(desk: Desk) -> None:
    account = add_account(desk, "archive", "shop", "help@shop.test")
    upkeep = Upkeep(desk.store, quiet=0.1)
    upkeep.start()
    for n in range(20):
        put(desk, account, mail(f"<{n}@okafor.example>", f"word{n} bowls", subject=f"s{n}"))
    wait_until(lambda: backup.backups(desk.store.profile))
    wait_until(lambda: not tidy_step(desk.store))
    upkeep.stop()
    assert len(backup.backups(desk.store.profile)) == 1
    assert len(desk.search("bowls").result()) == 20


def test_it_stops_at_once(desk: Desk) -> None:
    upkeep = Upkeep(desk.store)
    upkeep.start()
    began = time.monotonic()
    upkeep.stop()
    assert time.monotonic() - began < 3
