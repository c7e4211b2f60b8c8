"""An import that dies anywhere goes on where it stopped: nothing lost, nothing twice."""

import mailbox
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.base.paths import Profile
from app.desk.desk import Desk
from app.store import doctor
from app.store.store import Store
from tests.crash import jobs, ledger
from tests.crash.runner import KILLED, Runner
from tests.house import add_account, make_profile
from tests.store.sample import corpus
from tests.waiting import wait_until

Case = tuple[Profile, dict[str, Any], ledger.State]


def write_sources(folder: Path) -> list[str]:
    """A Maildir, an mbox and loose files: answers across them, copies, three large mails."""
    mails = corpus(150, seed=5, large=(9, 30, 77))
    box = mailbox.Maildir(folder / "maildir")
    for data in mails[:60]:
        box.add(data)
    mbox = mailbox.mbox(folder / "box.mbox")
    for data in [*mails[50:120], *mails[70:90]]:
        mbox.add(data)
    mbox.close()
    loose = folder / "loose"
    loose.mkdir()
    for n, data in enumerate(mails[110:]):
        (loose / f"{n:03}.eml").write_bytes(data)
    return [str(folder / "maildir"), str(folder / "box.mbox"), str(loose)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, runner: Runner) -> Case:
    """An empty workspace, the import to do, and what it comes to when nobody interrupts it."""
    folder = tmp_path_factory.mktemp("import")
    empty = make_profile(folder)
    desk = Desk(Store(empty))
    account = add_account(desk, "archive", "archive", "help@shop.test")
    desk.close()
    arguments: dict[str, Any] = {"account": account, "paths": write_sources(folder)}
    done = Profile(folder / "done")
    shutil.copytree(empty.root, done.root)
    assert runner.run("import", profile=str(done.root), **arguments) == 0, runner.words()
    expected = ledger.state(done)
    assert expected["messages"].total() == 150
    return empty, arguments, expected


def fresh(whole: Case, folder: Path) -> Profile:
    profile = Profile(folder / "desk")
    shutil.copytree(whole[0].root, profile.root)
    return profile


def check(profile: Profile, expected: ledger.State) -> None:
    report = doctor.examine(profile, deep=True)
    assert report.findings == ()
    found = ledger.state(profile)
    for name, value in expected.items():
        assert found[name] == value, name


POINTS = [
    *(f"blob.written:{n}" for n in (1, 2, 3)),
    *(f"blob.renamed:{n}" for n in (1, 2, 3)),
    *(f"feed.blobs_written:{n}" for n in (1, 2, 7, 13)),
    *(f"store.before_commit:{n}" for n in (1, 2, 5, 11, 18)),
    *(f"store.after_commit:{n}" for n in (1, 3, 6, 12, 18)),
    *(f"import.between_batches:{n}" for n in (1, 2, 6, 9, 14)),
    *(f"import.before_end:{n}" for n in (1, 2, 3)),
]


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_a_named_point(whole: Case, runner: Runner, tmp_path: Path, point: str) -> None:
    profile = fresh(whole, tmp_path)
    _, arguments, expected = whole
    arguments = {"profile": str(profile.root), **arguments}
    assert runner.run("import", crash_at=point, **arguments) == KILLED, runner.words()
    assert {f.severity for f in doctor.examine(profile).findings} <= {"info"}
    assert runner.run("import", **arguments) == 0, runner.words()
    check(profile, expected)


def kill_at_random(whole: Case, runner: Runner, profile: Profile, kills: int, seed: int) -> int:
    """Kill the import up to ``kills`` times at any moment, then let it end."""
    dice = random.Random(seed)
    _, arguments, expected = whole
    arguments = {"profile": str(profile.root), **arguments}
    done = 0
    for _ in range(kills):
        # Later and later, so that it both gets on and is caught at everything.
        code = runner.run("import", after=dice.uniform(0.002, 0.25), **arguments)
        assert code in (0, KILLED), runner.words()
        done += code == KILLED
        assert {f.severity for f in doctor.examine(profile).findings} <= {"info"}
    assert runner.run("import", **arguments) == 0, runner.words()
    check(profile, expected)
    return done


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_random(whole: Case, runner: Runner, tmp_path: Path, seed: int) -> None:
    assert kill_at_random(whole, runner, fresh(whole, tmp_path), 8, seed) > 0


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(100, 140))
def test_killed_four_hundred_times(whole: Case, runner: Runner, tmp_path: Path, seed: int) -> None:
    """Forty imports, ten kills each."""
    kill_at_random(whole, runner, fresh(whole, tmp_path), 10, seed)


def test_a_second_import_stores_nothing_twice(whole: Case, runner: Runner, tmp_path: Path) -> None:
    profile = fresh(whole, tmp_path)
    _, arguments, expected = whole
    for _ in range(2):
        assert runner.run("import", profile=str(profile.root), **arguments) == 0, runner.words()
    check(profile, expected)


def test_a_killed_import_leaves_no_workers(whole: Case, runner: Runner, tmp_path: Path) -> None:
    profile = fresh(whole, tmp_path)
    _, arguments, expected = whole
    arguments = {"profile": str(profile.root), "pool_from": 10, **arguments}
    assert runner.run("import", crash_at="store.after_commit:9", **arguments) == KILLED
    wait_until(lambda: not workers(arguments["profile"]))
    assert runner.run("import", **arguments) == 0, runner.words()
    check(profile, expected)


def workers(profile: str) -> int:
    """How many processes live that a job on that profile has started."""
    found = 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            found += f"{jobs.MARK}={profile}\0".encode() in (process / "environ").read_bytes()
        except OSError:  # it has ended meanwhile, or is somebody else's
            continue
    return found
