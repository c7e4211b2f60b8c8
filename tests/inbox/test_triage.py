"""Triage on a real store: each act does what it says to one and to many, and is undone at once."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from threading import Event

import pytest

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import AccountId, AgentId, ConversationId
from app.desk import triage as facet
from app.desk.desk import Desk
from app.desk.triage import Bulk, How, Triage, Whole
from app.inbox.conversation_commands import Reopen, Resolve
from app.inbox.triage_commands import clean_tag
from app.inbox.values import Lens, Priority, QueueRow, Status, View
from app.store import commands as journal
from app.store import doctor
from app.store.queries import rows, values
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put, queue

PAST = 1_000_000
FAR = 4_000_000_000 * MICRO
WALL, ZONE = "2096-10-02T07:06", "Europe/Lisbon"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Nine conversations that wait for an answer."""
    desk = open_desk(tmp_path)
    account = _account(desk)
    for n in range(9):
        sender = f"P{n} <p{n}@okafor.example>"
        put(desk, account, mail(f"<{n}@okafor.example>", subject=f"Case {n}", sender=sender, at=n))
    yield desk
    desk.close()


def _account(desk: Desk) -> AccountId:
    return add_account(
        desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1"
    )


def ids(desk: Desk, view: View = View.ALL) -> list[ConversationId]:
    return [row.id for row in queue(desk, view)]


def row(desk: Desk, id: ConversationId) -> QueueRow:
    return desk.queue_rows((id,)).result()[0]


def fail_a_send(desk: Desk, id: ConversationId) -> None:
    """A reply that a server refused."""
    from app.base.bus import Changes
    from app.desk.values import Draft

    sent = desk.reply(Draft(id, "Hello"), hold=3600).result()

    def write(connection: object) -> tuple[None, Changes]:
        sql = "UPDATE outbox SET state = 'failed' WHERE id = ?"
        connection.exec_driver_sql(sql, (sent.outbox,))  # type: ignore[attr-defined]
        return None, Changes(frozenset({id}))

    desk.store.write(write).result()


ACTS: dict[str, Callable[[Triage, list[ConversationId], Desk], "Future[Bulk]"]] = {
    "resolve": lambda t, some, d: t.settle(some, Status.RESOLVED),
    "wait": lambda t, some, d: t.settle(some, Status.WAITING),
    "spam": lambda t, some, d: t.settle(some, Status.SPAM),
    "snooze": lambda t, some, d: t.snooze(some, FAR, WALL, ZONE),
    "priority": lambda t, some, d: t.prioritise(some, Priority.URGENT),
    "assign": lambda t, some, d: t.assign(some, d.agent.id),
    "tag": lambda t, some, d: t.tag(some, ["VIP", "damage"]),
    "pin": lambda t, some, d: t.pin(some, True),
    "read": lambda t, some, d: t.read(some, True),
    "unread": lambda t, some, d: t.read(some, False),
}
SEEN: dict[str, Callable[[QueueRow, Desk], bool]] = {
    "resolve": lambda r, d: r.status is Status.RESOLVED and r.waiting_since is None,
    "wait": lambda r, d: r.status is Status.WAITING,
    "spam": lambda r, d: r.status is Status.SPAM and r.waiting_since is None,
    "snooze": lambda r, d: r.status is Status.SNOOZED and r.snoozed_until == FAR,
    "priority": lambda r, d: r.priority is Priority.URGENT,
    "assign": lambda r, d: r.assignee == d.agent.id,
    "tag": lambda r, d: set(r.tags) == {"VIP", "damage"},
    "pin": lambda r, d: r.pinned,
    "read": lambda r, d: r.unread == 0,
    "unread": lambda r, d: r.unread > 0,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("many", [1, 7])
def test_an_act_is_done_and_undone_as_one(
    desk: Desk, act: str, many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facet, "SLICE", 3)
    some = ids(desk)[:many]
    if act == "unread":
        desk.triage.read(some, True).result()
    before = {r.id: r for r in queue(desk)}
    done = ACTS[act](desk.triage, some, desk).result()
    assert (done.changed, done.refused, done.stopped) == (many, (), False)
    assert done.command is not None
    for r in queue(desk):
        assert SEEN[act](r, desk) == (r.id in some or SEEN[act](before[r.id], desk))
    assert doctor.examine(desk.store, deep=True).findings == ()
    after = {r.id: _timeless(r) for r in queue(desk)}
    again = desk.triage.undo(done.command).result()
    assert {r.id: _timeless(r) for r in queue(desk)} == {
        id: _timeless(r) for id, r in before.items()
    }
    once_more = desk.triage.undo(again).result()
    assert {r.id: _timeless(r) for r in queue(desk)} == after
    desk.triage.undo(once_more).result()
    assert doctor.examine(desk.store, deep=True).findings == ()
    with pytest.raises(UsageError, match="already-undone"):
        desk.triage.undo(done.command).result()


def _timeless(r: QueueRow) -> tuple[object, ...]:
    return (r.status, r.waiting_since, r.snoozed_until, r.priority, r.assignee, r.tags, r.pinned,
            r.unread)  # fmt: skip


@pytest.mark.parametrize("act", [name for name in ACTS if name != "snooze"])
def test_what_is_already_so_is_left_alone(desk: Desk, act: str) -> None:
    some = ids(desk)[:4]
    ACTS[act](desk.triage, some, desk).result()
    events = desk.store.read(lambda c: values(c, "SELECT count(*) FROM event")).result()
    again = ACTS[act](desk.triage, some, desk).result()
    assert (again.changed, again.command) == (0, None)
    assert desk.store.read(lambda c: values(c, "SELECT count(*) FROM event")).result() == events


def test_each_act_is_told_in_the_timeline(desk: Desk) -> None:
    (id,) = ids(desk)[:1]
    for act in ("snooze", "priority", "assign", "tag", "resolve"):
        ACTS[act](desk.triage, [id], desk).result()
    found = desk.store.read(
        lambda c: rows(c, "SELECT kind, before, after FROM event WHERE conversation = ?", id)
    ).result()
    told = {(e["kind"], e["before"], e["after"]) for e in found}
    assert {
        ("snoozed", "open", str(FAR)),
        ("priority", "normal", "urgent"),
        ("assigned", "", str(desk.agent.id)),
        ("tagged", "", "VIP"),
        ("tagged", "", "damage"),
        ("status", "snoozed", "resolved"),
    } <= told


def test_a_failed_send_is_left_and_named(desk: Desk) -> None:
    every = ids(desk)
    fail_a_send(desk, every[3])
    number = row(desk, every[3]).number
    done = desk.triage.settle(every, Status.RESOLVED).result()
    assert done.refused == ((every[3], number),)
    assert done.changed == len(every) - 1
    assert row(desk, every[3]).status is Status.OPEN
    with pytest.raises(UsageError, match="unsent-reply"):
        desk.triage.settle([every[3]], Status.RESOLVED).result()
    assert desk.triage.settle([every[3]], Status.WAITING).result().changed == 1


def test_a_whole_view_but_some(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facet, "_CHUNK", 2)
    spared = ids(desk)[2]
    done = desk.triage.settle(
        Whole(View.NEEDS_REPLY, without=frozenset({spared})), Status.RESOLVED
    ).result()
    assert done.changed == 8
    assert ids(desk, View.NEEDS_REPLY) == [spared]


def test_a_whole_view_through_a_lens(desk: Desk) -> None:
    some = ids(desk)[:3]
    desk.triage.tag(some, ["VIP"]).result()
    whole = Whole(View.OPEN, Lens(tag="VIP"))
    assert desk.triage.prioritise(whole, Priority.LOW).result().changed == 3
    assert {r.id for r in queue(desk) if r.priority is Priority.LOW} == set(some)


def test_a_large_act_tells_how_far_it_is_and_can_be_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facet, "SLICE", 2)
    told: list[tuple[int, int]] = []
    stop = Event()

    def tell(done: int, of: int) -> None:
        told.append((done, of))
        if done >= 4:
            stop.set()

    done = desk.triage.settle(ids(desk), Status.RESOLVED, How(tell, stop)).result()
    assert told == [(2, 9), (4, 9)]
    assert (done.changed, done.stopped) == (4, True)
    assert done.command is not None
    desk.triage.undo(done.command).result()
    assert len(ids(desk, View.NEEDS_REPLY)) == 9


def test_undo_puts_back_only_what_the_act_touched(desk: Desk) -> None:
    some = ids(desk)[:2]
    done = desk.triage.assign(some, desk.agent.id).result()
    desk.triage.prioritise(some, Priority.HIGH).result()
    desk.triage.tag(some, ["VIP"]).result()
    assert done.command is not None
    desk.triage.undo(done.command).result()
    found = [row(desk, id) for id in some]
    assert {(r.assignee, r.priority, r.tags) for r in found} == {(None, Priority.HIGH, ("VIP",))}


def test_a_tag_is_written_as_it_is_known(desk: Desk) -> None:
    one, two = ids(desk)[:2]
    desk.triage.tag([one], ["VIP"]).result()
    desk.triage.tag([two], ["  vip "]).result()
    assert row(desk, two).tags == ("VIP",)
    assert desk.triage.tags().result() == ("VIP",)
    desk.triage.tag([one, two], (), ["VIP"]).result()
    assert desk.triage.tags().result() == ()


@pytest.mark.parametrize("text", ["", "  ", "a" * 61, "two\x00parts"])
def test_a_tag_that_is_none(desk: Desk, text: str) -> None:
    with pytest.raises(UsageError, match="bad-tag"):
        desk.triage.tag(ids(desk)[:1], [text]).result()


def test_a_tag_may_be_of_any_script() -> None:
    assert clean_tag(" مهم  جدا ") == "مهم جدا"
    assert clean_tag("🏺 grès") == "🏺 grès"


def test_times_that_passed_and_agents_that_are_not(desk: Desk) -> None:
    some = ids(desk)[:2]
    with pytest.raises(UsageError, match="snooze-past"):
        desk.triage.snooze(some, PAST, WALL, ZONE).result()
    with pytest.raises(UsageError, match="no-such-agent"):
        desk.triage.assign(some, AgentId(5)).result()
    with pytest.raises(UsageError, match="no-such-conversation"):
        desk.triage.pin([ConversationId(5)], True).result()
    assert desk.triage.pin([ConversationId(5), *some], True).result().changed == 2


def test_an_answer_wakes_and_forgets_the_time(desk: Desk) -> None:
    (id,) = ids(desk)[:1]
    desk.triage.snooze([id], FAR, WALL, ZONE).result()
    account = AccountId(desk.accounts().result()[0].id)
    refs = f"<{8}@okafor.example>"
    put(
        desk, account, mail("<x@okafor.example>", sender="P8 <p8@okafor.example>", refs=refs, at=99)
    )
    woken = row(desk, id)
    assert (woken.status, woken.snoozed_until) == (Status.OPEN, None)
    kept = desk.store.read(
        lambda c: rows(c, "SELECT snoozed_until, snoozed_wall FROM conversation WHERE id = ?", id)
    ).result()
    assert tuple(kept[0].values()) == (None, None)


def test_undoing_a_resolve_by_the_old_command_keeps_the_snooze(desk: Desk) -> None:
    (id,) = ids(desk)[:1]
    desk.triage.snooze([id], FAR, WALL, ZONE).result()
    done = desk.store.execute(Resolve(id), agent=desk.agent.id).result()
    desk.undo(done.commands[0]).result()
    assert (row(desk, id).status, row(desk, id).snoozed_until) == (Status.SNOOZED, FAR)
    desk.store.execute(Reopen(id)).result()
    assert row(desk, id).snoozed_until is None


def test_unread_by_hand_lasts_until_it_is_read(desk: Desk) -> None:
    (id,) = ids(desk)[:1]
    page = desk.conversation(id).result()
    assert page.last_seen is not None
    desk.mark_read(id, page.last_seen).result()
    desk.triage.read([id], False).result()
    assert row(desk, id).unread == 1
    desk.mark_read(id, page.last_seen).result()
    assert row(desk, id).unread == 0


def test_every_command_makes_the_way_through_json() -> None:
    triaged = [c for c in journal.known() if c.kind.startswith("conversations.")]
    assert len(triaged) >= 10


def test_the_journal_can_be_read_again(desk: Desk) -> None:
    for act in ACTS.values():
        act(desk.triage, ids(desk)[:2], desk).result()
    found = desk.store.read(
        lambda c: rows(c, "SELECT * FROM command WHERE kind LIKE 'conversations.%'")
    ).result()
    for each in found:
        again = journal.decode(each["kind"], each["version"], each["payload"])
        assert journal.encode(again) == each["payload"]
        assert journal.unpack(each["inverse"]) is not None
