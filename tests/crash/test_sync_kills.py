"""A sync that dies anywhere goes on: the mailbox is in the workspace whole, and once."""

import datetime as dt
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import SystemClock, to_datetime
from app.base.paths import Profile
from app.desk.desk import Desk
from app.store import doctor
from app.store.flags import Flag
from app.store.store import Store
from tests.crash import ledger
from tests.crash.runner import KILLED, Runner
from tests.house import add_account, make_profile
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.maildir import Seed
from tests.store.sample import corpus

MAILS = 90
Case = tuple[Profile, Login, ledger.State]


@pytest.fixture(scope="module")
def login(dovecot: Dovecot) -> Login:
    """A mailbox with old and new mail, answers across it, and two large mails."""
    login = dovecot.fresh_login()
    now = to_datetime(SystemClock().now())
    mails = corpus(MAILS, seed=8, large=(20, 61))
    seeds = [
        Seed(data, now - dt.timedelta(days=60 if n < MAILS // 2 else 1, minutes=-n))
        for n, data in enumerate(mails)
    ]
    dovecot.seed(login.address, "INBOX", seeds)
    return login


@pytest.fixture(scope="module")
def whole(
    tmp_path_factory: pytest.TempPathFactory, runner: Runner, dovecot: Dovecot, login: Login
) -> Case:
    """An empty workspace with the account, and what an undisturbed sync makes of it."""
    folder = tmp_path_factory.mktemp("sync")
    empty = make_profile(folder)
    desk = Desk(Store(empty))
    add_account(
        desk,
        "email",
        "shop",
        login.address,
        imap=f"127.0.0.1:{dovecot.imaps}",
        smtp="127.0.0.1:1",
        ca=str(dovecot.ca),
        trust_references="yes",
    )
    desk.close()
    done = Profile(folder / "done")
    shutil.copytree(empty.root, done.root)
    sync(runner, done, login)
    expected = ledger.state(done)
    assert expected["messages"].total() == MAILS
    return empty, login, expected


@pytest.fixture
def profile(whole: Case, tmp_path: Path) -> Iterator[Profile]:
    profile = Profile(tmp_path / "desk")
    shutil.copytree(whole[0].root, profile.root)
    return profile


def sync(runner: Runner, profile: Profile, login: Login) -> None:
    code = runner.run("sync", profile=str(profile.root), password=login.password)
    assert code == 0, runner.words()


def check(profile: Profile, expected: ledger.State) -> None:
    assert doctor.examine(profile, deep=True).findings == ()
    found = ledger.state(profile)
    for name, value in expected.items():
        assert in_any_order(name, found[name]) == in_any_order(name, value), name


def in_any_order(name: str, value: Any) -> Any:
    """Without what hangs on the order of arrival, which a second look may change.

    What begins a conversation names it; who is new in it, and what looks related, is asked only of
    what is there by then (T1).
    """
    if name == "messages":
        ordered = Flag.RELATED | Flag.NEW_PARTICIPANT
        return Counter((*m[:3], m[3] & ~ordered, *m[4:]) for m in value.elements())
    if name == "conversations":
        return Counter((head[:2], head[3:], ids) for head, ids in value.elements())
    return value


POINTS = [
    *(f"sync.fetched:{n}" for n in (1, 2, 5, 8)),
    *(f"sync.batch_stored:{n}" for n in (1, 4, 7)),
    *(f"blob.written:{n}" for n in (1, 2)),
    "blob.renamed:2",
    *(f"feed.blobs_written:{n}" for n in (2, 6)),
    *(f"store.before_commit:{n}" for n in (1, 2, 3, 5, 8)),
    *(f"store.after_commit:{n}" for n in (2, 4, 8)),
]


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_a_named_point(whole: Case, runner: Runner, profile: Profile, point: str) -> None:
    _, login, expected = whole
    arguments = {"profile": str(profile.root), "password": login.password}
    assert runner.run("sync", crash_at=point, **arguments) == KILLED, runner.words()
    assert {f.severity for f in doctor.examine(profile).findings} <= {"info"}
    sync(runner, profile, login)
    check(profile, expected)


def kill_at_random(whole: Case, runner: Runner, profile: Profile, kills: int, seed: int) -> None:
    dice = random.Random(seed)
    _, login, expected = whole
    arguments = {"profile": str(profile.root), "password": login.password}
    for _ in range(kills):
        code = runner.run("sync", after=dice.uniform(0.002, 0.4), **arguments)
        assert code in (0, KILLED), runner.words()
        assert {f.severity for f in doctor.examine(profile).findings} <= {"info"}
    sync(runner, profile, login)
    check(profile, expected)


def test_killed_at_random(whole: Case, runner: Runner, profile: Profile) -> None:
    kill_at_random(whole, runner, profile, 6, seed=3)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(200, 220))
def test_killed_two_hundred_times(whole: Case, runner: Runner, profile: Profile, seed: int) -> None:
    """Twenty syncs, ten kills each."""
    kill_at_random(whole, runner, profile, 10, seed)
