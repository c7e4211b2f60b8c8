"""The power fails while a message is sent (fault 14): as a killed process, with files that have
lost what was not synced.

One send is recorded, every write and sync of it; then the power is cut after each of these, the
files are laid out as they would be found, and a desk is started on them. Whatever the server had
taken is never sent again by itself; what it had not is sent once or seen to be in doubt; and what
"queued" was said of is there.
"""

import asyncio
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.supervisor import Supervisor
from app.inbox.values import OutboxItem, SendState, View
from app.store import database
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.inbox.machines.written import people, question
from tests.peers.accounts import ANNA
from tests.peers.power import Recorder
from tests.peers.smtp_script import SmtpScript
from tests.peers.smtp_session import Accepted
from tests.store.sample import put

HELEN, SAM = "helen@okafor.example", "sam@okafor.example"
TOLD, TAKEN, SENT = "queued was said", "the server took it", "sent was stored"
LATER = (0, 120, 900, 7200)
POINTS = 1000
TALLY: Counter[str] = Counter()


class Clock(SystemClock):
    """The machine's, and as much later as a test says."""

    later = 0

    def now(self) -> int:
        return super().now() + self.later * MICRO


class Secrets:
    def get(self, name: str) -> str:
        return ANNA.password


class Server(SmtpScript):
    """Tells the recorder when it takes a message, before the client hears of it."""

    disk: Recorder | None = None

    def took(self, message: Accepted) -> None:
        super().took(message)
        if self.disk is not None:
            self.disk.mark(TAKEN)


@dataclass(frozen=True, slots=True)
class Recorded:
    profile: Profile
    disk: Recorder
    server: Server


def work(store: Store) -> None:
    """What a desk does with its outbox after a start."""

    async def once() -> None:
        supervisor = Supervisor(store, Secrets())
        try:
            await supervisor.outbox.sweep()
            await supervisor.outbox.send_due()
        finally:
            await supervisor.close()

    asyncio.run(once())


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recorded]:
    with Server() as server:
        profile = make_profile(tmp_path_factory.mktemp("power"))
        desk = Desk(Store(profile))
        account = add_account(
            desk,
            "email",
            "shop",
            ANNA.address,
            imap="127.0.0.1:9",
            smtp=f"127.0.0.1:{server.smtps}",
            ca=str(server.ca),
            saves_sent="yes",
        )
        put(desk, account, [question(HELEN, SAM)])
        (id,) = desk.queue_head(View.ALL).result()[1]
        desk.close()
        with Recorder(profile.root) as disk:
            server.disk = disk
            desk = Desk(Store(profile))
            draft = Draft(ConversationId(id), "It leaves today.", to=people(HELEN, SAM))
            desk.reply(draft, hold=0).result()
            disk.mark(TOLD)
            work(desk.store)
            disk.mark(SENT)
            desk.close()
        server.disk = None
        yield Recorded(profile, disk, server)


def cut(recorded: Recorded, folder: Path, at: int, seed: int) -> None:
    """Lay the files out, start again several times, and judge."""
    profile = Profile(folder / f"{at}-{seed}")
    profile.root.mkdir()
    for other in recorded.profile.root.iterdir():
        if other.is_file() and ".db" not in other.name:
            shutil.copy(other, profile.root)
    recorded.disk.lay(profile.root, at, seed)
    recorded.server.forget()
    clock = Clock()
    for clock.later in LATER:
        store = Store(profile, clock=clock)
        work(store)
        store.close()
    judge(recorded, at, *found(profile))
    shutil.rmtree(profile.root)


def found(profile: Profile) -> tuple[list[OutboxItem], list[str]]:
    from app.inbox.timeline import all_outbox

    connection = database.open_reader(profile.database)
    try:
        return all_outbox(connection, settled=True), database.faults(connection)[0]
    finally:
        connection.close()


def judge(recorded: Recorded, at: int, items: list[OutboxItem], wrong: list[str]) -> None:
    assert not wrong
    disk, said = recorded.disk, recorded.server.transcript()
    before, after = disk.happened(TAKEN, at), len(recorded.server.accepted)
    TALLY["cuts"] += 1
    TALLY["second copies"] += before + after > 1
    assert before + after <= 1, said
    if not items:
        TALLY["not queued yet"] += 1
        assert not disk.happened(TOLD, at), "what was said to be queued is gone"
        assert not before
        return
    (item,) = items
    TALLY[item.state.value] += 1
    TALLY["lost unseen"] += item.state is not SendState.UNKNOWN and not before + after
    assert item.state in (SendState.SENT, SendState.UNKNOWN), said
    if item.state is SendState.SENT:
        assert before + after == 1, said
    if disk.happened(SENT, at):
        assert item.state is SendState.SENT


def test_power_cuts(recorded: Recorded, tmp_path: Path) -> None:
    """Forty moments spread over the whole send."""
    every = len(recorded.disk.ops)
    assert every > 40
    for n in range(40):
        cut(recorded, tmp_path, every * n // 39, seed=n)
    assert TALLY[SendState.SENT.value]
    assert TALLY[SendState.UNKNOWN.value]
    assert TALLY["not queued yet"]


@pytest.mark.nightly
def test_a_thousand_power_cuts(
    recorded: Recorded, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every moment, with other writes lost each time."""
    TALLY.clear()
    every = len(recorded.disk.ops) + 1
    for n in range(POINTS):
        cut(recorded, tmp_path, n % every, seed=n)
    with capsys.disabled():
        told = ", ".join(f"{k} {v}" for k, v in sorted(TALLY.items()))
        sys.stdout.write(f"\npower cuts: {told}\n")
    assert (TALLY["second copies"], TALLY["lost unseen"]) == (0, 0)


def test_a_disk_that_syncs_nothing_is_found_out(recorded: Recorded, tmp_path: Path) -> None:
    """The recorder itself: without its syncs it does lose what was said to be kept."""
    disk = recorded.disk
    honest = disk.ops
    disk.ops = [op for op in honest if op.kind != "sync"]
    try:
        lost = 0
        for seed in range(12):
            place = tmp_path / str(seed)
            place.mkdir()
            disk.lay(place, len(disk.ops), seed)
            lost += not has_message(place)
        assert lost
    finally:
        disk.ops = honest


def has_message(folder: Path) -> bool:
    import pysqlite3.dbapi2 as sqlite

    connection = sqlite.connect(folder / "workspace.db")
    try:
        return bool(connection.execute("SELECT count(*) FROM outbox").fetchone()[0])
    except sqlite.DatabaseError:
        return False
    finally:
        connection.close()
