"""The queue's views by index: the same ids, counts and rows as a plain look at everything."""

import random
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.bus import Changes
from app.base.ids import AgentId, ConversationId
from app.desk.desk import Desk
from app.inbox import views
from app.inbox.values import Lens, Priority, QueueRow, Sort, Status, View
from app.store import glance
from app.store.database import Dbapi
from app.store.schema.team import agent
from app.templates.playbook_values import Playbook, Said, Step
from tests.house import add_account, open_desk
from tests.plans import Traced
from tests.store import sample


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A few hundred conversations in every status, some of them merged, some assigned."""
    desk = open_desk(tmp_path_factory.mktemp("glance"))
    account = add_account(desk, "email", "shop", sample.SHOP)
    mails = sample.corpus(600, seed=9)
    for start in range(0, 600, 60):
        sample.put(desk, account, mails[start : start + 60], 1 + start, history=start % 180 == 0)
    ben, playbook = _agent(desk, "Ben"), _playbook(desk)
    dice = random.Random(3)
    for id in list(desk.queue_head(View.ALL).result()[1]):
        conversation = ConversationId(id)
        act = dice.randrange(6)
        if act == 0:
            desk.assign(conversation, desk.agent.id).result()
        elif act == 1:
            desk.assign(conversation, ben).result()
        elif act == 2:
            desk.resolve(conversation).result()
        elif act == 3:
            desk.reopen(conversation).result()
        elif act == 4:
            desk.note(conversation, "Seen").result()
        _triage(desk, conversation, dice)
        if dice.random() < 0.1:
            desk.playbooks.start(conversation, playbook).result()
    yield desk
    desk.close()


def _triage(desk: Desk, id: ConversationId, dice: random.Random) -> None:
    act = dice.randrange(8)
    if act == 0:
        until = desk.store.clock.now() + dice.randrange(1, 10**12)
        desk.triage.snooze([id], until, "", "Europe/Lisbon").result()
    elif act in (1, 2):
        desk.triage.prioritise([id], dice.choice(list(Priority))).result()
    elif act in (3, 4):
        desk.triage.tag([id], dice.sample(("damage", "VIP", "invoice"), 2)).result()
    elif act == 5 and dice.random() < 0.3:
        desk.triage.pin([id], True).result()
    elif act == 6:
        desk.triage.read([id], True).result()


def _agent(desk: Desk, name: str) -> AgentId:
    id = AgentId(desk.store.ids.take())

    def write(connection: object) -> tuple[None, Changes]:
        row = {"id": id, "name": name, "created_at": 0, "rev": 0}
        connection.execute(agent.insert(), row)  # type: ignore[attr-defined]
        return None, Changes()

    desk.store.write(write).result()
    return id


def _playbook(desk: Desk) -> int:
    steps = (Step(desk.playbooks.new_id(), (Said("en", "Ask"),)),)
    made = Playbook(desk.playbooks.new_id(), (Said("en", "Broken"),), steps)
    desk.playbooks.save(made).result()
    return made.id


def everything(desk: Desk) -> list[QueueRow]:
    def ask(connection: Dbapi) -> tuple[ConversationId, ...]:
        found = connection.execute("SELECT id FROM conversation WHERE merged_into IS NULL")
        return tuple(ConversationId(row[0]) for row in found.fetchall())

    return list(desk.queue_rows(desk.store.read(ask).result()).result())


def belongs(row: QueueRow, view: View, me: AgentId) -> bool:
    is_open = row.status is Status.OPEN
    if view is View.NEEDS_REPLY:
        return is_open and row.waiting_since is not None
    if view is View.MINE:
        return is_open and row.assignee == me
    if view is View.UNASSIGNED:
        return is_open and row.assignee is None
    return view is View.ALL or row.status.value == view.value


RANKS = (Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW)


def place(row: QueueRow, sort: Sort) -> tuple[object, ...]:
    """Where a row stands: pinned ones first, ties by id."""
    wait = (row.waiting_since is None, row.waiting_since or -row.last_message_at)
    return (
        not row.pinned,
        *{
            Sort.NEWEST: (-row.last_message_at, row.id),
            Sort.OLDEST: (row.last_message_at, -row.id),
            Sort.WAIT: (*wait, row.id),
            Sort.PRIORITY: (RANKS.index(row.priority), *wait, row.id),
            Sort.WAKES: (row.snoozed_until, row.id),
        }[sort],
    )


def ordered(rows: list[QueueRow], view: View, sort: Sort | None = None) -> list[int]:
    sort = sort or views.sorts(view)[0]
    return [row.id for row in sorted(rows, key=lambda row: place(row, sort))]


ASPECTS = [(view, sort) for view in View for sort in views.sorts(view)]


@pytest.mark.parametrize("view", View)
def test_a_view_holds_what_belongs_in_its_order(desk: Desk, view: View) -> None:
    wanted = ordered([r for r in everything(desk) if belongs(r, view, desk.agent.id)], view)
    count, head = desk.queue_head(view).result()
    assert (count, list(head)) == (len(wanted), wanted[: glance.FIRST])
    assert desk.queue_counts().result()[view] == len(wanted)


@pytest.mark.parametrize(("view", "sort"), ASPECTS)
@pytest.mark.parametrize("chunk", [1, 7, 1000])
def test_every_order_goes_on_where_a_chunk_ended(
    desk: Desk, view: View, sort: Sort, chunk: int
) -> None:
    mine = [r for r in everything(desk) if belongs(r, view, desk.agent.id)]
    asked = views.asked(view, desk.agent.id, Lens(sort))
    assert walked(desk, asked, chunk) == ordered(mine, view, sort)


def walked(desk: Desk, asked: glance.Asked, chunk: int) -> list[int]:
    """A view read chunk by chunk."""

    def ask(connection: Dbapi) -> list[int]:
        _, ids = glance.head(connection, asked, limit=min(chunk, glance.FIRST))
        while ids and (more := glance.rest(connection, asked, ids[-1], chunk)):
            ids.extend(more)
        return list(ids)

    return desk.store.read(ask).result()


LENSES = (
    Lens(channel="email"),
    Lens(channel="sms"),
    Lens(priority=Priority.URGENT),
    Lens(tag="VIP"),
    Lens(tag="none such"),
    Lens(unread=True),
    Lens(assignee=AgentId(0)),
    Lens(assignee=AgentId(0), tag="damage"),
    Lens(channel="email", priority=Priority.HIGH, unread=True),
    Lens(tag="VIP", unread=True),
    Lens(playbook=0),
    Lens(playbook=0, assignee=AgentId(0), channel="email"),
    Lens(playbook=12345),
)


def let_through(row: QueueRow, lens: Lens) -> bool:
    return (
        (not lens.channel or lens.channel == row.channels[0])
        and (lens.priority is None or row.priority is lens.priority)
        and (not lens.tag or lens.tag in row.tags)
        and (lens.assignee is None or (row.assignee or 0) == lens.assignee)
        and (not lens.unread or row.unread > 0)
        and (lens.playbook is None or (bool(row.playbook) and lens.playbook == 0))
    )


@pytest.mark.parametrize("few", [0, 4_000])
@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("view", View)
def test_a_lens_lets_through_what_it_says(
    desk: Desk, view: View, lens: Lens, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glance, "_GATHER", few)
    mine = [r for r in everything(desk) if belongs(r, view, desk.agent.id)]
    wanted = ordered([r for r in mine if let_through(r, lens)], view)
    asked = views.asked(view, desk.agent.id, lens)
    assert walked(desk, asked, 9) == wanted
    count, _ = desk.queue_head(view, lens).result()
    assert count in (len(wanted), glance.UNKNOWN)
    assert (count == glance.UNKNOWN) == (lens.unread or lens.playbook is not None)


@pytest.mark.parametrize("view", View)
def test_facets_count_what_a_lens_lets_through(desk: Desk, view: View) -> None:
    facets = desk.triage.facets(view).result()
    lenses = [
        *((Lens(channel=kind), n) for kind, n in facets.channels),
        *((Lens(priority=priority), n) for priority, n in facets.priorities),
        *((Lens(assignee=who), n) for who, n in facets.assignees),
        *((Lens(tag=tag), n) for tag, n in facets.tags),
    ]
    for lens, n in lenses:
        assert desk.queue_head(view, lens).result()[0] == n
    for id, title, n in facets.playbooks:
        mine = walked(desk, views.asked(view, desk.agent.id, Lens(playbook=id)), 9)
        assert (title, n) == ("Broken", len(mine))
    assert bool(facets.playbooks) == any(
        row.playbook for row in everything(desk) if belongs(row, view, desk.agent.id)
    )
    assert sum(n for _, n in facets.priorities) == desk.queue_counts().result()[view]


def test_the_sample_fills_the_views(desk: Desk) -> None:
    counts = desk.queue_counts().result()
    for view in (View.NEEDS_REPLY, View.MINE, View.UNASSIGNED, View.OPEN, View.RESOLVED):
        assert counts[view] > 5, view
    assert counts[View.ALL] > glance.FIRST


def test_rows_come_in_the_order_asked_and_vanished_ones_not(desk: Desk) -> None:
    ids = list(desk.queue_head(View.ALL).result()[1])[:20]
    random.Random(1).shuffle(ids)
    asked = (*ids[:10], 12345, *ids[10:])
    rows = desk.queue_rows(tuple(ConversationId(id) for id in asked)).result()
    assert [row.id for row in rows] == ids


def test_a_row_shows_what_the_conversation_holds(desk: Desk) -> None:
    for row in everything(desk)[::17]:
        page = desk.conversation(row.id).result()
        mails = [entry for entry in page.entries if entry.direction in ("in", "out")]
        assert row.messages == len(mails)
        assert row.last_message_at == max(entry.received_at for entry in mails)
        assert row.channels == ("email",)
        assert row.address in row.addresses
        assert (row.unread == 0) or row.unread <= len(mails)


@pytest.mark.parametrize(("view", "sort"), ASPECTS)
def test_a_view_is_read_by_index(desk: Desk, view: View, sort: Sort) -> None:
    """A view of a million conversations must not sort them, nor read what came before a chunk."""

    def ask(connection: Dbapi) -> list[str]:
        traced = Traced(connection)
        asked = views.asked(view, AgentId(1), Lens(sort))
        _, ids = glance.head(traced, asked)
        glance.rest(traced, asked, ids[-1] if ids else 0, 100)
        return traced.plans

    head, *_, rest = desk.store.read(ask).result()[2:]
    for plan in (head, rest):
        assert "TEMP B-TREE" not in plan, plan
        assert "USING" in plan, plan
    key = glance.ORDERS[sort].key
    assert f"{key}>?" in rest or f"{key}<?" in rest, rest


def test_an_empty_workspace_has_empty_views(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    assert set(desk.queue_counts().result().values()) == {0}
    assert desk.queue_head(View.OPEN).result() == (0, array("q"))
    assert desk.queue_rows(()).result() == ()
    desk.close()


def test_what_is_unread_elsewhere_costs_a_view_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glance, "_GATHER", 3)
    ids = [row.id for row in everything(desk) if row.unread and not row.pinned]
    desk.triage.settle(ids, Status.RESOLVED).result()
    desk.triage.read(ids, True).result()
    few, many = ids[:2], ids[2:]

    def steps() -> tuple[list[int], int]:
        counted = [0]

        def ask(connection: Dbapi) -> list[int]:
            asked = views.asked(View.RESOLVED, desk.agent.id, Lens(unread=True))
            connection.set_progress_handler(lambda: counted.__setitem__(0, counted[0] + 1), 1)
            found = list(glance.head(connection, asked)[1])
            connection.set_progress_handler(None, 1)
            return found

        return desk.store.read(ask).result(), counted[0]

    desk.triage.read(few, False).result()
    found, before = steps()
    assert set(found) == set(few)
    desk.triage.read(many, False).result()
    desk.triage.settle(many, Status.OPEN).result()
    found, after = steps()
    assert set(found) == set(few)
    assert after <= before
