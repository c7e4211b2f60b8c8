"""23 faults of an SMTP server x 6 points to die at x 3 kinds of server: P4 and P5.

Each cell is one message to two people. The server fails at the first connection, the process is
killed at the point as soon as it comes there, and the desk is started again and again over the
next two hours. Nobody acts meanwhile, so nobody may ever get it twice; who did not get it, or may
not have, is seen in the queue; and Sent holds one copy of what is known to be sent.
"""

import itertools
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_args

import pytest

from app.base.ids import ConversationId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.values import OutboxItem, QueueRow, RecipientState, SendState, View
from app.store.store import Store
from tests.crash.runner import KILLED, Runner
from tests.house import add_account, make_profile
from tests.inbox.machines.written import people, question
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.filing_smtp import FilingSmtp, Kind
from tests.peers.smtp_faults import FAULTS, Fault
from tests.store.sample import put

HELEN, SAM = "helen@okafor.example", "sam@okafor.example"
KINDS: tuple[Kind, ...] = get_args(Kind)
_TLS = ("starttls-stripped", "starttls-refused", "starttls-injected")
_FAULTS = [name for name in FAULTS if name not in (*_TLS, "dot-hold")]
POINTS = (
    "send.queued",
    "send.claimed",
    "send.before_commit_point",
    "send.after_commit_point",
    "send.before_settle",
    "send.before_filing",
)
LATER = (0, 80, 450, 1400, 5300, 9000)
"""Seconds at which the desk is started: after each step of the ladder and of the looks."""
Cell = tuple[str, str, Kind]
CELLS: list[Cell] = list(itertools.product(_FAULTS, POINTS, KINDS))


def sample() -> list[Cell]:
    """Every fault, every point and every pair of point and kind, in some 30 cells."""
    cells = [
        (fault, POINTS[n % len(POINTS)], KINDS[(n + n // len(POINTS)) % len(KINDS)])
        for n, fault in enumerate(_FAULTS)
    ]
    hard = ("dot-drop-accepted", "dot-drop-refused", "body-drop")
    seen = {(point, kind) for _, point, kind in cells}
    missing = [pair for pair in itertools.product(POINTS, KINDS) if pair not in seen]
    cells += [(hard[n % 3], *pair) for n, pair in enumerate(missing)]
    ends = ("send.after_commit_point", "send.before_settle")
    cells += itertools.product(("dot-drop-accepted", "dot-garbage"), ends, KINDS)
    return list(dict.fromkeys(cells))


def fault_of(name: str) -> Fault:
    """The fault, with the long silences cut short."""
    fault = FAULTS[name]
    return replace(fault, wait=0.2) if fault.wait else fault


@dataclass(frozen=True, slots=True)
class Case:
    """A workspace with a reply that is due, and its servers."""

    profile: Profile
    login: Login
    smtp: FilingSmtp
    dovecot: Dovecot
    runner: Runner

    def start(self, profile: Profile, later: int, crash_at: str = "") -> int:
        arguments: dict[str, Any] = {"profile": str(profile.root), "later": later}
        arguments["password"] = self.login.password
        return self.runner.run("outbox", crash_at=crash_at, **arguments)

    def copies(self) -> Counter[str]:
        """How often the server took it for each recipient."""
        return Counter(r for taken in self.smtp.accepted for r in taken.recipients)

    def filed(self) -> int:
        return len(self.dovecot.messages(self.login.address, "Sent"))


TALLY: Counter[str] = Counter()


@pytest.fixture(scope="module")
def cases(
    tmp_path_factory: pytest.TempPathFactory, runner: Runner, dovecot: Dovecot
) -> Iterator[dict[Kind, Case]]:
    made = {kind: make(kind, tmp_path_factory, runner, dovecot) for kind in KINDS}
    yield made
    for case in made.values():
        case.smtp.close()


def make(kind: Kind, factory: pytest.TempPathFactory, runner: Runner, dovecot: Dovecot) -> Case:
    login = dovecot.fresh_login()
    dovecot.seed(login.address, "Sent", [])
    smtp = FilingSmtp(kind, lambda data: dovecot.seed(login.address, "Sent", [data]))
    profile = make_profile(factory.mktemp(kind))
    desk = Desk(Store(profile))
    more = {"saves_sent": "yes"} if kind == "gmail" else {}
    account = add_account(
        desk,
        "email",
        "shop",
        login.address,
        imap=f"127.0.0.1:{dovecot.imaps}",
        smtp=f"127.0.0.1:{smtp.smtps}",
        ca=str(dovecot.ca),
        **more,
    )
    put(desk, account, [question(HELEN, SAM)])
    (id,) = desk.queue_head(View.ALL).result()[1]
    draft = Draft(ConversationId(id), "It leaves today.", to=people(HELEN, SAM))
    desk.reply(draft, hold=0).result()
    desk.close()
    return Case(profile, login, smtp, dovecot, runner)


def run(case: Case, profile: Profile, fault: str, point: str) -> None:
    """Fail, die, and start again until nothing more happens."""
    case.smtp.forget()
    case.dovecot.expunge(case.login.address, "Sent")
    case.smtp.plan(fault_of(fault))
    crash_at, killed = point, False
    for later in LATER:
        code = case.start(profile, later, crash_at)
        assert code in (0, KILLED), case.runner.words()
        if code == KILLED:
            killed, crash_at = True, ""
            assert case.start(profile, later) == 0, case.runner.words()
    TALLY["cells"] += 1
    TALLY["killed"] += killed


def outcome(profile: Profile) -> tuple[OutboxItem, QueueRow]:
    from app.inbox.timeline import all_outbox

    desk = Desk(Store(profile))
    try:
        (item,) = desk.store.read(lambda c: all_outbox(c, settled=True)).result()
        (row,) = desk.queue_rows((item.conversation,)).result()
        return item, row
    finally:
        desk.close()


def check(case: Case, profile: Profile) -> SendState:
    """No second copy, no silent loss, whatever is in doubt seen, one copy in Sent."""
    item, row = outcome(profile)
    copies, said = case.copies(), case.smtp.transcript()
    states = {r.address: r.state for r in item.recipients}
    visible = row.send_state is item.state
    for address, state in states.items():
        TALLY["duplicates"] += copies[address] > 1
        assert copies[address] <= 1, said
        lost = state is RecipientState.ACCEPTED and not copies[address]
        unseen = state is not RecipientState.ACCEPTED and not visible
        TALLY["losses"] += lost or unseen
        assert not lost, said
        assert not unseen, (item, said)
    if item.state in (SendState.SENT, SendState.PARTIAL):
        TALLY["copies in Sent"] += case.filed()
        assert case.filed() == 1, said
    elif case.smtp.kind != "plain" and copies:
        # Where the server keeps what it sends, nothing stays in doubt.
        raise AssertionError((item.state, said))
    assert item.state not in (SendState.SENDING, SendState.COMMITTED, SendState.QUEUED)
    TALLY[item.state.value] += 1
    return item.state


def cell(case: Case, folder: Path, fault: str, point: str) -> SendState:
    profile = Profile(folder / "desk")
    shutil.copytree(case.profile.root, profile.root)
    run(case, profile, fault, point)
    state = check(case, profile)
    shutil.rmtree(profile.root)
    return state


@pytest.mark.parametrize(("fault", "point", "kind"), sample())
def test_a_covering_sample(
    cases: dict[Kind, Case], tmp_path: Path, fault: str, point: str, kind: Kind
) -> None:
    cell(cases[kind], tmp_path, fault, point)


@pytest.mark.nightly
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", _FAULTS)
def test_the_whole_matrix(cases: dict[Kind, Case], tmp_path: Path, fault: str, kind: Kind) -> None:
    """Six cells each."""
    for point in POINTS:
        cell(cases[kind], tmp_path, fault, point)


def test_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """Printed after whatever ran before."""
    with capsys.disabled():
        told = ", ".join(f"{k} {v}" for k, v in figures(TALLY))
        sys.stdout.write(f"\nSMTP matrix: {told}\n")
    assert (TALLY["duplicates"], TALLY["losses"]) == (0, 0)


@pytest.mark.nightly
def test_the_figures_of_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert TALLY["cells"] >= len(CELLS) == 23 * 6 * 3
    test_the_figures(capsys)


def figures(tally: Counter[str]) -> Sequence[tuple[str, int]]:
    first = ("cells", "killed", "duplicates", "losses", "unknown")
    rest = [k for k in tally if k not in first]
    return [(name, tally[name]) for name in (*first, *sorted(rest))]


def test_the_matrix_has_its_size() -> None:
    assert len(_FAULTS) == 23
    chosen = sample()
    assert len(chosen) <= 36
    assert {c[0] for c in chosen} == set(_FAULTS)
    assert {c[1:] for c in chosen} == set(itertools.product(POINTS, KINDS))
