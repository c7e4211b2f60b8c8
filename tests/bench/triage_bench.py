"""Views and bulk acts on a workspace of a million conversations, beside the least SQLite can do.

``python -m tests.bench.triage_bench [--conversations N] [--bulk N] [--scattered] [--quick]``. Each
view in each of its orders, and through filters common and rare: count and first 200 ids; then a
bulk act of each kind with its undo, on the store beside the bare UPDATE of the same rows, with
small commands of another thread going in between, and in an open window with a probe on its loop.
Conversations are numbered as they came and every third of a view is chosen; ``--scattered`` chooses
from all over the view, which touches ten pages for each. Times in ms.
"""

import argparse
import asyncio
import json
import os
import random
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.base.ids import AgentId, ConversationId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.triage import Bulk, Triage, Whole
from app.inbox import views
from app.inbox.values import Lens, Priority, Status, View
from app.store import database, glance, projection
from app.store.store import Store
from tests.bench.measure import median, table
from tests.house import make_profile

GOALS = {"view": 16.0, "bulk 5,000": 1_000.0, "loop held": 50.0}
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_BEGIN = 1_700_000_000_000_000
_MINUTE = 60_000_000
# Half of them open, most of those waiting for an answer; channels and tags common and rare.
_ROWS = (
    """INSERT INTO customer (id, name, language, company, notes, created_at, rev)
    SELECT i, 'Customer ' || i, '', '', '', 0, 1 FROM n""",
    """INSERT INTO identity (id, customer, kind, address, shown, name, rev)
    SELECT i + 1000000000, i, 'email', 'c' || i || '@example.com', 'c' || i || '@example.com',
    'Customer ' || i, 1 FROM n""",
    """INSERT INTO conversation (id, number, customer, subject, base_subject, status, priority,
    assignee, waiting_since, snoozed_until, created_at, rev)
    SELECT i, i, i, 'A question about order ' || i, 'a question about order ' || i,
    CASE i % 20 WHEN 10 THEN 'waiting' WHEN 11 THEN 'snoozed' WHEN 12 THEN 'spam'
      ELSE CASE WHEN i % 20 < 10 THEN 'open' ELSE 'resolved' END END,
    CASE WHEN i % 50 = 0 THEN 'urgent' WHEN i % 50 = 1 THEN 'high' WHEN i % 50 = 2 THEN 'low'
      ELSE 'normal' END,
    CASE WHEN i % 7 = 0 THEN (SELECT min(id) FROM agent) END,
    CASE WHEN i % 20 < 9 THEN :begin + i * :minute END,
    CASE WHEN i % 20 = 11 THEN 4000000000000000 + i * :minute END, :begin, 1 FROM n""",
    """INSERT INTO message (id, conversation, direction, channel, message_id, remote_id,
    in_reply_to, refs, sender_identity, sender, recipients, reply_to, subject, received_at,
    preview, files, digest, flags, authentication, rev)
    SELECT i + 2000000000, i, 'in',
    CASE WHEN i % 10000 = 3 THEN 'phone' WHEN i % 5 = 0 THEN 'sms' ELSE 'email' END,
    '<' || i || '@example.com>', '', '', '', 0, 'Customer <c@example.com>',
    'Help <help@example.com>', '', 'A question', :begin + i * :minute,
    'Hello, where is the parcel that I ordered last week? Number ' || i, '', zeroblob(32),
    CASE WHEN i % 20 < 12 THEN 0 ELSE 1 END, '', 1 FROM n""",
    """INSERT INTO conversation_tag (conversation, tag, rev)
    SELECT i, 'common', 1 FROM n WHERE i % 10 = 1""",
    """INSERT INTO conversation_tag (conversation, tag, rev)
    SELECT i, 'rare', 1 FROM n WHERE i % 5000 = 7""",
)


def workspace(folder: Path, count: int) -> Profile:
    """A workspace with so many conversations of one message."""
    profile = make_profile(folder)
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    values = {"count": count, "begin": _BEGIN, "minute": _MINUTE}
    for statement in _ROWS:
        into, _, select = statement.partition("SELECT")
        names = {k: v for k, v in values.items() if f":{k}" in _NUMBERS + statement}
        connection.execute(f"{into} {_NUMBERS} SELECT {select}", names)
    for first in range(1, count + 1, 5000):
        ids = json.dumps(list(range(first, min(first + 5000, count + 1))))
        connection.execute(f"INSERT INTO summary {projection.ALONE}", {"ids": ids, "version": 1})
    connection.execute("INSERT INTO summary_tag SELECT conversation, tag FROM conversation_tag")
    connection.execute(
        "INSERT INTO unread SELECT a.id, s.status, s.conversation "
        "FROM agent a CROSS JOIN summary s WHERE s.news_at IS NOT NULL"
    )
    for counting in projection.TALLY_ALL:
        connection.execute(counting)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return profile


def spent(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


# --- views ---------------------------------------------------------------------------------------

FILTERS = {
    "channel, common": Lens(channel="sms"),
    "channel, rare": Lens(channel="phone"),
    "tag, common": Lens(tag="common"),
    "tag, rare": Lens(tag="rare"),
    "priority": Lens(priority=Priority.URGENT),
    "nobody's": Lens(assignee=AgentId(0)),
    "unread": Lens(unread=True),
}


def read_views(desk: Desk, rounds: int) -> None:
    me = desk.agent.id

    def measure(connection: database.Dbapi) -> list[tuple[object, ...]]:
        def times(ask: glance.Asked) -> tuple[object, ...]:
            found = glance.head(connection, ask)
            took = [spent(lambda: glance.head(connection, ask)) for _ in range(rounds)]
            more = spent(lambda: glance.rest(connection, ask, found[1][-1], 20_000))
            return (found[0], f"{median(took):.2f}", f"{max(took):.2f}", f"{more:.1f}")

        lines = []
        for view in View:
            for sort in views.sorts(view):
                asked = views.asked(view, me, Lens(sort))
                lines.append((f"{view} by {sort}", *times(asked), GOALS["view"]))
        for name, lens in FILTERS.items():
            asked = views.asked(View.NEEDS_REPLY, me, lens)
            lines.append((f"needs-reply, {name}", *times(asked), GOALS["view"]))
        for name, act in (
            ("counts of all views", lambda: glance.counts(connection, me)),
            ("counts for the filters", lambda: glance.facets(connection, "needs-reply", me)),
        ):
            took = [spent(act) for _ in range(rounds)]
            lines.append((name, "", f"{median(took):.2f}", f"{max(took):.2f}", "", GOALS["view"]))
        return lines

    head = ("view", "count", "first 200, ms", "worst", "next 20,000", "goal")
    print(table(head, desk.store.read(measure).result()))


# --- bulk acts -----------------------------------------------------------------------------------


def acts(triage: Triage, what: list[ConversationId], me: AgentId) -> dict[str, Callable[[], Bulk]]:
    return {
        "resolve": lambda: triage.settle(what, Status.RESOLVED).result(),
        "assign": lambda: triage.assign(what, me).result(),
        "tag": lambda: triage.tag(what, ["bulk"]).result(),
        "priority": lambda: triage.prioritise(what, Priority.HIGH).result(),
        "snooze": lambda: triage.snooze(what, 4_000_000_000_000_000, "", "UTC").result(),
        "spam": lambda: triage.settle(what, Status.SPAM).result(),
        "read": lambda: triage.read(what, True).result(),
    }


def floor(profile: Profile, ids: list[ConversationId]) -> float:
    """The bare statement on the same rows, in one durable transaction, and undone."""
    connection = database.open_writer(profile.database)

    def update() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "UPDATE conversation SET status = 'resolved', waiting_since = NULL "
            "WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        connection.execute("ROLLBACK")

    took = spent(update)
    connection.close()
    return took


class Beside(threading.Thread):
    """Small commands all the while: how long each waits for the writer."""

    def __init__(self, desk: Desk, id: ConversationId) -> None:
        super().__init__(daemon=True)
        self._desk, self._id = desk, id
        self.over = threading.Event()
        self.waits: list[float] = []

    def run(self) -> None:
        while not self.over.wait(0.01):
            self.waits.append(spent(lambda: self._desk.note(self._id, "Beside").result()))


def bulk(desk: Desk, count: int, *, scattered: bool) -> None:
    every, head = desk.queue_head(View.NEEDS_REPLY).result()
    rest = desk.queue_rest(View.NEEDS_REPLY, ConversationId(head[-1])).result()
    ids = [ConversationId(id) for id in (*head, *rest)]
    if scattered:
        random.Random(1).shuffle(ids)
    some, lines = ids[: 3 * count : 3], []
    for name, act in acts(desk.triage, some, desk.agent.id).items():
        beside = Beside(desk, ids[-1])
        beside.start()
        began = time.perf_counter()
        done = act()
        took = (time.perf_counter() - began) * 1000
        undone = spent(desk.triage.undo(done.command).result)
        beside.over.set()
        beside.join()
        worst = max(beside.waits, default=0.0)
        lines.append((name, f"{took:.0f}", f"{undone:.0f}", f"{worst:.0f}", GOALS["bulk 5,000"]))
    print(f"\nbulk acts on {count} of {every}")
    print(table(("act", "ms", "undo", "a command beside waited", "goal"), lines))


def in_window(desk: Desk, count: int) -> None:
    """The same act by Ctrl+A's way in an open window; how long its loop was held meanwhile."""
    from PySide6.QtCore import QTimer

    from app.ui import i18n, loop
    from app.ui.look.theme import theme
    from app.ui.session import Session
    from app.ui.start import application
    from app.ui.window import Window

    app = application()
    i18n.install("en")
    theme().install("light")
    window = Window()
    window.resize(1440, 900)
    window.show()
    session = Session(window, desk)
    gaps: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    async def play() -> tuple[float, float]:
        session.start()
        streamed = asyncio.Event()
        session.feed.complete.connect(streamed.set)
        await streamed.wait()
        await asyncio.sleep(1)
        session.triage.selection.keep(
            [ConversationId(id) for id in window.model.ids()[: count * 2 : 2]]
        )
        await asyncio.sleep(0.2)
        timer = QTimer(interval=1)
        timer.timeout.connect(beat)
        timer.start()
        last[0] = began = time.perf_counter()
        session.triage.settle(Status.RESOLVED)
        while session.triage.selection:  # noqa: ASYNC110  the window has no event for it
            await asyncio.sleep(0.005)
        done = time.perf_counter() - began
        await asyncio.sleep(4)
        timer.stop()
        session.close()
        left = loop.cancel_all()
        await asyncio.gather(*left, return_exceptions=True)
        return done * 1000, max(gaps)

    made = loop.make(app)
    took, held = made.run_until_complete(play())
    made.close()
    window.close()
    gaps.sort()
    lines = [
        ("bulk resolve, done in the window", f"{took:.0f}", GOALS["bulk 5,000"]),
        ("loop held at most", f"{held:.0f}", GOALS["loop held"]),
        ("loop held, 99 of 100", f"{gaps[int(len(gaps) * 0.99)]:.1f}", ""),
    ]
    print(f"\nin the window, {count} conversations")
    print(table(("what", "ms", "goal"), lines))


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.triage_bench")
    parser.add_argument("--conversations", type=int, default=1_000_000)
    parser.add_argument("--bulk", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--scattered", action="store_true")
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    count = 60_000 if asked.quick else asked.conversations
    with tempfile.TemporaryDirectory(prefix="nightdesk-triage-") as folder:
        began = time.perf_counter()
        profile = workspace(Path(folder), count)
        print(f"{count} conversations, made in {time.perf_counter() - began:.0f} s")
        ids = [ConversationId(20 * n + 1) for n in range(asked.bulk)]
        bare = floor(profile, ids)
        print(f"the bare UPDATE of {asked.bulk} rows: {bare:.0f} ms")
        desk = Desk(Store(profile))
        try:
            read_views(desk, asked.rounds)
            bulk(desk, asked.bulk, scattered=asked.scattered)
            in_window(desk, asked.bulk)
            whole = Whole(View.SNOOZED)
            took = spent(lambda: desk.triage.settle(whole, Status.OPEN).result())
            print(f"\na whole view of {count // 20}: {took / 1000:.1f} s")
        finally:
            desk.close()


if __name__ == "__main__":
    main()
