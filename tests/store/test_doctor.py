"""The doctor: silent about a sound workspace, and about no other."""

import random
import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.errors import WorkspaceError
from app.base.ids import ConversationId
from app.base.paths import Profile
from app.base.problems import TEXTS
from app.desk.desk import Desk
from app.inbox.values import View
from app.store import backup, database, doctor, doctor_checks
from app.store.blobs import Blobs
from app.store.store import Store
from tests.crash.runner import KILLED, Runner
from tests.house import make_profile
from tests.store import sample
from tests.store.kit import opened, reading

PAGE = 8192


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """A closed workspace with everything in it; tests work on copies."""
    profile = make_profile(tmp_path_factory.mktemp("doctor"))
    desk = Desk(Store(profile))
    sample.fill(desk, 120)
    desk.close()
    return profile


@pytest.fixture
def profile(full: Profile, tmp_path: Path) -> Profile:
    shutil.copytree(full.root, tmp_path / "desk")
    return Profile(tmp_path / "desk")


def write(profile: Profile, *statements: str) -> None:
    """Do what no code of ours does."""
    connection = database.open_writer(profile.database)
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def codes(profile: Profile, *, deep: bool = False) -> set[str]:
    return {finding.code for finding in doctor.examine(profile, deep=deep).findings}


@pytest.mark.parametrize("deep", [False, True])
def test_a_sound_workspace_is_clean(profile: Profile, deep: bool) -> None:
    report = doctor.examine(profile, deep=deep)
    assert report.findings == ()
    assert report.clean
    assert (report.messages, report.schema) == (122, database.SCHEMA_VERSION)
    assert report.bytes == profile.database.stat().st_size


def test_examining_writes_nothing(profile: Profile) -> None:
    before = profile.database.read_bytes()
    write(profile, "UPDATE summary SET customer_name = 'wrong'")
    spoiled = profile.database.read_bytes()
    assert spoiled != before
    doctor.examine(profile, deep=True)
    assert profile.database.read_bytes() == spoiled


def test_a_running_desk_is_examined_beside(profile: Profile) -> None:
    with opened(profile) as store:
        assert doctor.examine(profile).findings == doctor.examine(store).findings == ()


FAULTS: dict[str, tuple[str, ...]] = {
    "queue-stale": ("UPDATE summary SET customer_name = 'wrong' WHERE rowid % 7 = 0",),
    "queue-stale ": ("DELETE FROM summary WHERE conversation % 7 = 0",),
    "counts-stale": ("UPDATE tally SET n = n + 1 WHERE rowid = 1",),
    "counts-stale ": ("DELETE FROM tally WHERE rowid = 1",),
    "search-damaged": ("DELETE FROM search_text_data WHERE id > 10",),
    "search-damaged ": ("INSERT INTO document VALUES (3, 99, 99)",),
    "reference-broken": ("UPDATE conversation SET customer = 77 WHERE rowid % 5 = 0",),
    "location-astray": ("UPDATE location SET message = 5 WHERE uid = 4",),
    "link-astray": ("UPDATE link SET message = 5 WHERE message <> 0",),
    "source-astray": ("UPDATE source SET message = 5 WHERE codec = 'blob'",),
    "source-missing": ("DELETE FROM source WHERE message % 3 = 0",),
    "text-missing": ("DELETE FROM message_text",),
    "text-astray": ("INSERT INTO message_text VALUES (5, 'lost', 1)",),
    "attachment-astray": ("UPDATE attachment SET message = 5",),
    "source-damaged": ("UPDATE source SET data = zeroblob(40) WHERE codec = 'zstd'",),
    "source-damaged ": ("UPDATE source SET sha256 = randomblob(32) WHERE codec = 'zstd'",),
    "blob-missing": ("UPDATE source SET sha256 = randomblob(32) WHERE codec = 'blob'",),
    "deleted-but-there": ("INSERT INTO tombstone SELECT 'message', max(id), 1 FROM message",),
    "status-impossible": ("UPDATE conversation SET status = 'lost' WHERE rowid % 5 = 0",),
    "event-astray": ("UPDATE event SET command = 5",),
    "merge-astray": ("UPDATE conversation SET merged_into = id",),
    "conversation-empty": ("UPDATE message SET conversation = (SELECT min(id) FROM conversation)",),
    "counter-behind": ("UPDATE counter SET value = value - 3 WHERE name = 'id'",),
    "counter-behind ": ("UPDATE counter SET value = 1 WHERE name = 'number'",),
    "counter-behind  ": ("DELETE FROM counter WHERE name = 'seq'",),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_is_found(profile: Profile, code: str) -> None:
    write(profile, *FAULTS[code])
    assert code.strip() in codes(profile)
    assert not doctor.examine(profile, deep=True).clean


OUTBOX = {
    "unknown state": "state = 'gone'",
    "unknown filing": "filing = 'perhaps'",
    "waits without a time": "due_at = NULL",
    "tries that nothing records": "tries = 3",
    "sent without a try": "state = 'sent'",
    "sent and still waiting": "state = 'sent', tries = 1",
    "partly sent to all or none": "state = 'partial', tries = 1",
    "filed before it left": "filing = 'done'",
    "message gone": "message = 7",
    "cancelled and still there": "state = 'cancelled'",
    "not what was frozen": "sha256 = randomblob(32)",
}


@pytest.mark.parametrize("why", OUTBOX)
def test_an_impossible_outbox_row_is_found(profile: Profile, why: str) -> None:
    write(profile, f"UPDATE outbox SET {OUTBOX[why]} WHERE state = 'held'")
    found = [f.params for f in doctor.examine(profile).findings if f.code == "outbox-impossible"]
    assert {"why": why, "n": 1} in found


def test_a_message_to_nobody_is_found(profile: Profile) -> None:
    write(profile, "DELETE FROM outbox_recipient")
    assert "outbox-impossible" in codes(profile)


def test_a_missing_and_a_changed_blob_are_found(profile: Profile) -> None:
    (name,) = backup.blob_names(profile.database)
    path = Blobs(profile.blobs).path(name)
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    assert codes(profile, deep=True) == {"source-damaged"}
    path.unlink()
    assert codes(profile) == {"blob-missing"}


def test_repair_makes_the_local_tables_anew(profile: Profile) -> None:
    write(
        profile,
        "UPDATE summary SET customer_name = 'wrong', status = 'open'",
        "DELETE FROM tally",
        "DELETE FROM search_text_data WHERE id > 10",
    )
    assert codes(profile) == {"queue-stale", "counts-stale", "search-damaged"}
    with opened(profile) as store:
        told: list[int] = []
        store.bus.subscribe(lambda changes: told.append(len(changes.conversations)))
        doctor.repair(store)
    assert codes(profile, deep=True) == set()
    with reading(profile) as connection:
        assert told == [connection.execute("SELECT count(*) FROM summary").fetchone()[0]]


def kill_a_writer(profile: Profile, runner: Runner) -> None:
    place = str(profile.root)
    assert runner.run("rename", crash_at="store.after_commit", profile=place) == KILLED


def test_an_unclean_end_is_told_and_no_fault(profile: Profile, runner: Runner) -> None:
    kill_a_writer(profile, runner)
    report = doctor.examine(profile)
    assert [f.code for f in report.findings] == ["unclean-exit"]
    assert report.clean
    with opened(profile) as store:
        assert not store.ended_well
        assert [f.code for f in doctor.examine(store).findings] == ["unclean-exit"]
        assert doctor.examine(profile).findings == ()  # beside a desk only the desk knows
    assert doctor.examine(profile).findings == ()


def test_a_reader_makes_no_exit_unclean(profile: Profile) -> None:
    with reading(profile) as reader:
        with opened(profile) as store:
            store.write(lambda c: (None, doctor.Changes())).result()
        reader.execute("SELECT count(*) FROM message").fetchone()
        assert doctor.examine(profile).findings == ()
    assert doctor.examine(profile).findings == ()


def test_after_an_unclean_end_a_damaged_file_takes_no_writes(
    profile: Profile, runner: Runner
) -> None:
    kill_a_writer(profile, runner)
    with reading(profile) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'message_timeline'"
        ).fetchone()[0]
    spoil(profile.database, (root - 1) * PAGE + 3, 0xFF)
    with opened(profile) as store:
        failed = store.write(lambda c: (None, doctor.Changes())).exception(timeout=60)
        assert isinstance(failed, WorkspaceError)
        assert failed.problem.code == "workspace-damaged"
        assert store.read(lambda c: c.execute("SELECT 1").fetchone()).result() == (1,)


def spoil(path: Path, offset: int, bits: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= bits
    path.write_bytes(data)


def dump(path: Path) -> object:
    """All rows of all tables, or the fact that they cannot be read."""
    connection = database._open(f"{path.as_uri()}?mode=ro&immutable=1")
    try:
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' "
            "AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            table: zlib.crc32(
                repr(connection.execute(f"SELECT * FROM {table}").fetchall()).encode()
            )
            for (table,) in tables
        }
    except (database.sqlite.DatabaseError, UnicodeError) as error:
        return type(error)
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("table", "needle"),
    [
        ("source", None),
        ("message_text", b"twice"),
        ("message", b"Person"),
        ("summary", b"okafor"),
        ("conversation", b"bowl"),
        ("customer", b"Person"),
        ("message_timeline", None),
    ],
)
def test_a_flipped_bit_is_found(profile: Profile, table: str, needle: bytes | None) -> None:
    with reading(profile) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()[0]
        pages = _leaves(profile.database.read_bytes(), root)
    data = profile.database.read_bytes()
    if needle is None:
        offset = (pages[-1] - 1) * PAGE + (PAGE - 40 if table != "message_timeline" else 9)
    else:
        start = (pages[0] - 1) * PAGE
        offset = data.index(needle, start, start + PAGE)
    spoil(profile.database, offset, 0x01)
    assert not doctor.examine(profile, deep=True).clean


@pytest.mark.parametrize("table", ["search_text_data", "search_short_data", "search_part_data"])
def test_a_flipped_bit_in_the_index_is_found_and_mended(profile: Profile, table: str) -> None:
    connection = database.open_writer(profile.database)
    id, block = connection.execute(
        f"SELECT id, block FROM {table} ORDER BY length(block) DESC LIMIT 1"
    ).fetchone()
    spoiled = bytearray(block)
    spoiled[len(block) // 2] ^= 4
    connection.execute(f"UPDATE {table} SET block = ? WHERE id = ?", (bytes(spoiled), id))
    connection.close()
    assert codes(profile, deep=True) == {"search-damaged"}
    with opened(profile) as store:
        doctor.repair(store)
    assert codes(profile, deep=True) == set()


def _leaves(data: bytes, root: int) -> list[int]:
    """The leaf pages of a b-tree (SQLite file format, section 1.6)."""
    page = data[(root - 1) * PAGE : root * PAGE]
    if page[0] in (0x0D, 0x0A):
        return [root]
    last = int.from_bytes(page[8:12], "big")
    count = int.from_bytes(page[3:5], "big")
    cells = [int.from_bytes(page[12 + 2 * n : 14 + 2 * n], "big") for n in range(count)]
    children = [int.from_bytes(page[c : c + 4], "big") for c in cells]
    return [leaf for child in (*children, last) for leaf in _leaves(data, child)]


def test_most_flipped_bits_are_found(
    profile: Profile, record_property: Callable[..., None]
) -> None:
    """SQLite has no checksums of its own: what no hash or copy covers can change unseen.

    That is a few columns of ``message`` and the journal, a small part of a real workspace; a
    small one like this shows their share at its largest.
    """
    dice = random.Random(45)
    sound = profile.database.read_bytes()
    rows = dump(profile.database)
    harmful = found = 0
    for _ in range(40):
        spoil(profile.database, dice.randrange(100, len(sound)), 1 << dice.randrange(8))
        changed = dump(profile.database) != rows
        clean = doctor.examine(profile, deep=True).clean
        harmful += changed
        found += changed and not clean
        profile.database.write_bytes(sound)
    record_property("flips", f"{found} of {harmful} harmful flips found, of 40")
    assert found >= harmful / 2


@pytest.mark.parametrize(("days", "told"), [(0, ()), (2, ()), (3, (3,)), (40, (40,))])
def test_backups_that_stopped_coming_are_told(
    tmp_path: Path, days: int, told: tuple[int, ...]
) -> None:
    """Fault 50: also where nobody saw that the daily one failed."""
    profile = make_profile(tmp_path)
    backup.backup(profile, SystemClock().now() - days * 86_400 * MICRO)
    report = doctor.examine(profile)
    assert report.clean
    found = [f.params["days"] for f in report.findings if f.code == "backup-old"]
    assert tuple(found) == told


@pytest.mark.parametrize("spoiled", ["zeroed header", "empty", "text"])
def test_a_file_that_is_no_database_is_one_finding(profile: Profile, spoiled: str) -> None:
    data = profile.database.read_bytes()
    contents = {"zeroed header": bytes(100) + data[100:], "empty": b"", "text": b"hello " * 9000}
    profile.database.write_bytes(contents[spoiled])
    report = doctor.examine(profile)
    assert not report.clean
    assert "workspace-damaged" in {f.code for f in report.findings}


def test_no_workspace_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as refused:
        doctor.examine(Profile(tmp_path))
    assert refused.value.problem.code == "no-workspace"


def test_every_finding_has_a_sentence() -> None:
    named = {
        "unclean-exit",
        "workspace-damaged",
        "blob-missing",
        "outbox-impossible",
        *doctor_checks._ROWS,
        *(code.strip() for code in FAULTS),
    }
    assert named <= set(TEXTS)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE tag_tally SET n = n + 1",
        "DELETE FROM tag_tally",
        "DELETE FROM summary_tag",
        "INSERT INTO summary_tag VALUES (1, 'ghost')",
        "INSERT INTO unread SELECT id, 'open', 1 FROM agent",
        "UPDATE tally SET channel = 'sms' WHERE rowid = 1",
    ],
)
def test_counts_of_tags_and_channels_are_checked_and_made_anew(profile: Profile, harm: str) -> None:
    desk = Desk(Store(profile))
    some = [ConversationId(id) for id in desk.queue_head(View.ALL).result()[1][:4]]
    desk.triage.tag(some, ["VIP", "damage"]).result()
    desk.close()
    assert codes(profile, deep=True) == set()
    write(profile, harm)
    assert "counts-stale" in codes(profile)
    with opened(profile) as store:
        doctor.repair(store)
    assert codes(profile, deep=True) == set()
