"""What follows from the shared tables follows at every step: never other than made anew."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import UsageError
from app.base.ids import AccountId, ConversationId, MessageId
from app.base.paths import Profile
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.values import Priority, Status, View
from app.store import doctor
from app.store.database import Dbapi
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.store import sample

LOCAL = {
    "summary": "SELECT * FROM summary ORDER BY conversation",
    "tally": "SELECT * FROM tally WHERE n <> 0 ORDER BY 1, 2, 3, 4, 5",
    "tags": "SELECT * FROM summary_tag ORDER BY 1, 2",
    "unread": "SELECT * FROM unread ORDER BY 1, 2",
    "tag counts": "SELECT * FROM tag_tally WHERE n <> 0 ORDER BY 1, 2, 3, 4",
    "document": "SELECT message, conversation FROM document ORDER BY message",
    "words": "SELECT word FROM search_word ORDER BY word",
}
VERSION = 21


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Profile, AccountId]:
    profile = make_profile(tmp_path_factory.mktemp("projection"))
    desk = Desk(Store(profile))
    account = add_account(
        desk, "email", "shop", sample.SHOP, imap="127.0.0.1:1", smtp="127.0.0.1:1"
    )
    sample.put(desk, account, sample.corpus(12))
    desk.close()
    return profile, account


class Play:
    """Acts on a desk, with conversations and mails chosen by number."""

    def __init__(self, desk: Desk, account: AccountId) -> None:
        self._desk = desk
        self._account = account
        self._mails = sample.corpus(80)[12:]
        self._uid = 100
        self._done: list[Any] = []

    def _pick(self, n: int) -> ConversationId:
        _, ids = self._desk.queue_head(View.ALL).result()
        return ConversationId(ids[n % len(ids)])

    def arrive(self, n: int) -> None:
        some, self._mails = self._mails[: n % 5 + 1], self._mails[n % 5 + 1 :]
        sample.put(self._desk, self._account, some, self._uid, history=n % 3 == 0)
        self._uid += len(some)

    def assign(self, n: int) -> None:
        self._done.append(self._desk.assign(self._pick(n), self._desk.agent.id).result())

    def unassign(self, n: int) -> None:
        self._done.append(self._desk.assign(self._pick(n), None).result())

    def resolve(self, n: int) -> None:
        self._done.append(self._desk.resolve(self._pick(n)).result())

    def reopen(self, n: int) -> None:
        self._done.append(self._desk.reopen(self._pick(n)).result())

    def tag(self, n: int) -> None:
        some = [self._pick(n), self._pick(n // 2)]
        done = self._desk.triage.tag(some, [f"Tag {n % 3}"], [f"Tag {n % 5}"]).result()
        self._done.append(done.command)

    def prioritise(self, n: int) -> None:
        priority = list(Priority)[n % 4]
        done = self._desk.triage.prioritise([self._pick(n), self._pick(n + 3)], priority)
        self._done.append(done.result().command)

    def snooze(self, n: int) -> None:
        until = self._desk.store.clock.now() + (n + 1) * 3_600_000_000
        some = [self._pick(n), self._pick(n + 1)]
        done = self._desk.triage.snooze(some, until, "2026-12-03T10:00", "Europe/Lisbon")
        self._done.append(done.result().command)

    def settle(self, n: int) -> None:
        status = (Status.RESOLVED, Status.WAITING, Status.OPEN, Status.SPAM)[n % 4]
        some = [self._pick(n), self._pick(n + 2), self._pick(n + 5)]
        self._done.append(self._desk.triage.settle(some, status).result().command)

    def pin(self, n: int) -> None:
        self._done.append(self._desk.triage.pin([self._pick(n)], n % 3 > 0).result().command)

    def unread(self, n: int) -> None:
        self._done.append(self._desk.triage.read([self._pick(n)], n % 2 > 0).result().command)

    def note(self, n: int) -> None:
        self._done.append(self._desk.note(self._pick(n), f"Glaze {n}").result())

    def read(self, n: int) -> None:
        page = self._desk.conversation(self._pick(n)).result()
        if page.entries:
            self._desk.mark_read(page.row.id, MessageId(page.entries[-1].id)).result()

    def reply(self, n: int) -> None:
        self._done.append(self._desk.reply(Draft(self._pick(n), f"Answer {n}"), hold=99).result())

    def cancel(self, n: int) -> None:
        waiting = self._desk.outbox().result()
        if waiting:
            self._desk.letters.take_back(waiting[n % len(waiting)].id).result()

    def undo(self, n: int) -> None:
        commands = [done for done in self._done if isinstance(done, int)]
        if commands:
            self._desk.undo(commands[n % len(commands)]).result()  # type: ignore[arg-type]


ACTS = [name for name in vars(Play) if not name.startswith("_")]


def local_tables(connection: Dbapi) -> dict[str, list[tuple[Any, ...]]]:
    found = {name: connection.execute(sql).fetchall() for name, sql in LOCAL.items()}
    found["summary"] = [row[:VERSION] for row in found["summary"]]
    return found


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(script=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 50)), max_size=25))
def test_step_by_step_is_as_made_anew(
    template: tuple[Profile, AccountId], tmp_path: Path, script: list[tuple[str, int]]
) -> None:
    source, account = template
    profile = Profile(tmp_path / "desk")
    shutil.rmtree(profile.root, ignore_errors=True)
    shutil.copytree(source.root, profile.root)
    desk = Desk(Store(profile))
    try:
        play = Play(desk, account)
        for act, n in script:
            try:
                getattr(play, act)(n)
            except UsageError:  # what makes no sense now is refused and changes nothing
                continue
        assert doctor.examine(desk.store, deep=True).findings == ()
        before = desk.store.read(local_tables).result()
        doctor.repair(desk.store)
        assert desk.store.read(local_tables).result() == before
    finally:
        desk.close()


def test_merges_count_as_one(template: tuple[Profile, AccountId], tmp_path: Path) -> None:
    source, account = template
    shutil.copytree(source.root, tmp_path / "desk")
    desk = Desk(Store(Profile(tmp_path / "desk")))
    total = desk.queue_head(View.ALL).result()[0]
    sample.put(desk, account, [_mail("a"), _mail("b")], 500)
    assert desk.queue_head(View.ALL).result()[0] == total + 2
    sample.put(desk, account, [_mail("c", "<a@glaze.example> <b@glaze.example>")], 502)
    count, ids = desk.queue_head(View.ALL).result()
    assert count == total + 1
    assert len(ids) == count
    rows = desk.queue_rows(tuple(ConversationId(id) for id in ids)).result()
    (merged,) = [row for row in rows if row.subject.endswith("kiln")]
    assert (merged.messages, merged.unread) == (3, 3)
    assert doctor.examine(desk.store, deep=True).findings == ()
    desk.close()


def _mail(name: str, references: str = "") -> bytes:
    lines = [
        "From: Kiln <kiln@glaze.example>",
        f"To: {sample.SHOP}",
        "Subject: kiln",
        f"Message-ID: <{name}@glaze.example>",
        "Date: Thu, 1 Oct 2026 10:00:00 +0000",
        *([f"References: {references}"] if references else []),
    ]
    return ("\r\n".join(lines) + f"\r\n\r\nIt is {name}.\r\n").encode()
