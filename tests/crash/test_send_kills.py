"""A send that dies anywhere: one copy at the server, or a visible "unknown"; never two (K1, S1)."""

import random
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.base.ids import ConversationId, OutboxId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.values import OutboxItem, QueueRow, SendState, View
from app.store import doctor
from app.store.store import Store
from tests.crash.runner import KILLED, Runner
from tests.house import add_account, make_profile
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.smtp_script import SmtpScript
from tests.store.sample import corpus, put

REPLIES = 3
SENT, UNKNOWN = SendState.SENT, SendState.UNKNOWN


@dataclass(frozen=True, slots=True)
class Case:
    """A workspace with replies that are due, and the servers they go through."""

    profile: Profile
    login: Login
    smtp: SmtpScript
    dovecot: Dovecot
    runner: Runner

    def look(self, profile: Profile, **killing: object) -> int:
        arguments = {"profile": str(profile.root), "password": self.login.password}
        return self.runner.run("sync", **killing, **arguments)  # type: ignore[arg-type]

    def delivered(self, message_id: str) -> int:
        """How many copies the server took; what one connection gave it twice counts twice."""
        return sum(message_id.encode() in taken.data for taken in self.smtp.accepted)

    def filed(self, message_id: str) -> int:
        copies = self.dovecot.messages(self.login.address, "Sent")
        return sum(message_id.encode() in copy for copy in copies)


@pytest.fixture(scope="module")
def smtp() -> Iterator[SmtpScript]:
    with SmtpScript() as server:
        yield server


@pytest.fixture(scope="module")
def case(
    tmp_path_factory: pytest.TempPathFactory, runner: Runner, dovecot: Dovecot, smtp: SmtpScript
) -> Case:
    login = dovecot.fresh_login()
    profile = make_profile(tmp_path_factory.mktemp("send"))
    desk = Desk(Store(profile))
    account = add_account(
        desk,
        "email",
        "shop",
        login.address,
        imap=f"127.0.0.1:{dovecot.imaps}",
        smtp=f"127.0.0.1:{smtp.smtps}",
        ca=str(dovecot.ca),
    )
    put(desk, account, corpus(12, seed=4))
    for id in desk.queue_head(View.ALL).result()[1][:REPLIES]:
        desk.reply(Draft(ConversationId(id), "It leaves today."), hold=0).result()
    desk.close()
    return Case(profile, login, smtp, dovecot, runner)


@pytest.fixture
def profile(case: Case, tmp_path: Path) -> Profile:
    """A copy of the workspace, beside servers that have seen nothing of it."""
    case.smtp.forget()
    case.dovecot.expunge(case.login.address, "Sent")
    profile = Profile(tmp_path / "desk")
    shutil.copytree(case.profile.root, profile.root)
    return profile


def outcome(profile: Profile) -> Mapping[OutboxId, tuple[OutboxItem, QueueRow]]:
    """Each reply with the queue row that shows it."""
    from app.inbox.timeline import all_outbox

    desk = Desk(Store(profile))
    try:
        items = list(desk.store.read(lambda c: all_outbox(c, settled=True)).result())
        rows = desk.queue_rows(tuple(item.conversation for item in items)).result()
        return {item.id: (item, row) for item, row in zip(items, rows, strict=True)}
    finally:
        desk.close()


def settle(case: Case, profile: Profile) -> None:
    """Look twice, as a desk does that is started again after the kill."""
    for _ in range(2):
        assert case.look(profile) == 0, case.runner.words()


def check(case: Case, profile: Profile) -> list[SendState]:
    """No silent loss, no second copy; returns the states the replies ended in."""
    assert doctor.examine(profile, deep=True).findings == ()
    states = []
    for item, row in outcome(profile).values():
        delivered = case.delivered(item.message_id)
        if item.state is SENT:
            assert (delivered, case.filed(item.message_id)) == (1, 1), case.smtp.transcript()
        else:
            assert item.state is UNKNOWN
            assert delivered <= 1, case.smtp.transcript()
            assert row.send_state is UNKNOWN  # it can be seen
        states.append(item.state)
    assert len(states) == REPLIES
    return sorted(states)


# Before the commit point everything is tried again; after it only a server's word is believed.
POINTS: dict[str, int] = {
    "store.before_commit:1": 0,
    "store.after_commit:1": 0,
    "send.claimed:1": 0,
    "send.claimed:2": 0,
    "send.claimed:3": 0,
    "send.before_commit_point:1": 0,
    "send.before_commit_point:2": 0,
    "send.after_commit_point:1": 1,
    "send.after_commit_point:2": 1,
    "send.after_commit_point:3": 1,
    "send.before_settle:1": 1,
    "send.before_settle:2": 1,
    "send.settled:1": 0,
    "send.settled:3": 0,
    "send.before_filing:1": 0,
    "send.before_filing:2": 0,
    "send.after_filing:1": 0,
    "send.after_filing:3": 0,
}


@pytest.mark.parametrize("point", POINTS)
def test_killed_at_a_named_point(case: Case, profile: Profile, point: str) -> None:
    assert case.look(profile, crash_at=point) == KILLED, case.runner.words()
    settle(case, profile)
    assert check(case, profile).count(UNKNOWN) == POINTS[point]


@pytest.mark.parametrize("n", [3, 5, 7, 9, 11])
@pytest.mark.parametrize("side", ["before", "after"])
def test_killed_around_a_commit(case: Case, profile: Profile, side: str, n: int) -> None:
    code = case.look(profile, crash_at=f"store.{side}_commit:{n}")
    assert code == KILLED, case.runner.words()
    settle(case, profile)
    assert check(case, profile).count(UNKNOWN) <= 1


def kill_at_random(case: Case, profile: Profile, kills: int, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(kills):
        code = case.look(profile, after=dice.uniform(0.01, 0.3))
        assert code in (0, KILLED), case.runner.words()
        for item, _ in outcome(profile).values():
            assert case.delivered(item.message_id) <= 1, case.smtp.transcript()
    settle(case, profile)
    check(case, profile)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_at_random(case: Case, profile: Profile, seed: int) -> None:
    kill_at_random(case, profile, 3, seed)


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(300, 350))
def test_killed_two_hundred_times(case: Case, profile: Profile, seed: int) -> None:
    """Fifty lots of replies, four kills each."""
    kill_at_random(case, profile, 4, seed)


def test_undisturbed(case: Case, profile: Profile) -> None:
    settle(case, profile)
    assert check(case, profile) == [SENT] * REPLIES
