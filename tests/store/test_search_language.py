"""The language of the search field: what is understood, and that what is found is what is meant."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.store import customer_rows, projection, search, search_dates, search_filters
from app.store.search_query import Clause
from app.store.search_syntax import OPERATORS, Branch, Filter, parse
from tests.store.test_search import NODE, Shelf, insert, open_shelf
from tests.store.test_search import _blank as blank

MICRO = 1_000_000


def at(*when: int) -> int:
    return int(datetime(*when).astimezone().timestamp()) * MICRO  # type: ignore[arg-type]


NOW = at(2026, 11, 18, 15, 30)  # a Wednesday


def word(text: str, *columns: str, negative: bool = False) -> Clause:
    return Clause(text, "", columns, negative)


def meant(*leaves: Clause | Filter) -> Branch:
    words = tuple(leaf for leaf in leaves if isinstance(leaf, Clause))
    return Branch(words, tuple(leaf for leaf in leaves if isinstance(leaf, Filter)))


OPEN, VIP = Filter("is", "open"), Filter("tag", "vip")
A, B, C, D = (word(letter) for letter in "abcd")
NOT_A = word("a", negative=True)

UNDERSTOOD: dict[str, tuple[list[Branch], tuple[str, ...]]] = {
    "a b": ([meant(A, B)], ()),
    "a AND b": ([meant(A, B)], ()),
    "a OR b": ([meant(A), meant(B)], ()),
    "a | b": ([meant(A), meant(B)], ()),
    "a or b": ([meant(A, word("or"), B)], ()),
    "a b OR c": ([meant(A, B), meant(C)], ()),
    "a (b OR c)": ([meant(A, B), meant(A, C)], ()),
    "(a OR b) (c OR d)": ([meant(A, C), meant(A, D), meant(B, C), meant(B, D)], ()),
    "b -a": ([meant(B, NOT_A)], ()),
    "b NOT a": ([meant(B, NOT_A)], ()),
    "b --a": ([meant(B, A)], ()),
    "c -(a OR b)": ([meant(C, NOT_A, word("b", negative=True))], ()),
    "c -(a b)": ([meant(C, NOT_A), meant(C, word("b", negative=True))], ()),
    "-a": ([], ()),
    "is:open": ([meant(OPEN)], ()),
    "IS:Open": ([meant(OPEN)], ()),
    "in:closed": ([meant(Filter("is", "resolved"))], ()),
    "-is:open": ([meant(Filter("is", "open", negative=True))], ()),
    "is:(open OR waiting)": ([meant(OPEN), meant(Filter("is", "waiting"))], ()),
    "tag:vip a": ([meant(A, VIP)], ()),
    'tag:"Not  Paid"': ([meant(Filter("tag", "not paid"))], ()),
    "tag:Preço": ([meant(Filter("tag", "preco"))], ()),
    "from:a": ([meant(word("a", "sender"))], ()),
    "from:(a OR b)": ([meant(word("a", "sender")), meant(word("b", "sender"))], ()),
    'from:"a b"': ([meant(word("a b", "sender"))], ()),
    "from:me": ([meant(Filter("from-me"))], ()),
    "cc:a": ([meant(word("a", "recipients"))], ()),
    "file:a": ([meant(word("a", "files"))], ()),
    "has:file": ([meant(Filter("has", "attachment"))], ()),
    "#1042": ([meant(Filter("number", "1042")), meant(word("1042"))], ()),
    "before:2026-11-02": ([meant(Filter("until", at=at(2026, 11, 2)))], ()),
    "after:yesterday": ([meant(Filter("since", at=at(2026, 11, 17)))], ()),
    "on:2026-11": (
        [meant(Filter("since", at=at(2026, 11, 1)), Filter("until", at=at(2026, 12, 1)))],
        (),
    ),
    "-on:hoje": (
        [
            meant(Filter("since", at=at(2026, 11, 18), negative=True)),
            meant(Filter("until", at=at(2026, 11, 19), negative=True)),
        ],
        (),
    ),
    # what means nothing is left out, and said
    "is:blue a": ([meant(A)], ("is:blue",)),
    "before:soon a": ([meant(A)], ("before:soon",)),
    "has:": ([], ()),
    "tag: a": ([meant(A)], ()),
    "nosuch:thing": ([meant(word("nosuch:thing"))], ()),
    "10:30": ([meant(word("10:30"))], ()),
    # syntax that is none
    "OR": ([meant(word("OR"))], ()),
    "OR a": ([meant(word("OR"), A)], ()),
    "a OR": ([meant(A, word("OR"))], ()),
    "(a": ([meant(A)], ()),
    "a)": ([meant(word("a)"))], ()),
    "a ) b": ([meant(A, B)], ()),
    "()": ([], ()),
    "(a(1).pdf)": ([meant(word("a(1).pdf"))], ()),
    ":( a": ([meant(A)], ()),
}


@pytest.mark.parametrize("text", UNDERSTOOD)
def test_what_is_understood(text: str) -> None:
    branches, ignored = UNDERSTOOD[text]
    query = parse(text, now=NOW)
    assert list(query.branches) == branches
    assert query.ignored == ignored


@pytest.mark.parametrize(
    ("text", "branches"),
    [
        ("is:op", [meant(OPEN)]),
        ("is:r", []),  # read or resolved: not known yet, and no mistake
        ("tag:vi", [meant(Filter("tag", "vi", beginning=True))]),
        ("tag:vip ", [meant(VIP)]),
        ("from:hel", [meant(Clause("", "hel", ("sender",)))]),
        ("(a OR hel", [meant(A), meant(Clause("", "hel"))]),
        ("before:2026-1", [meant(Filter("until", at=at(2026, 1, 1)))]),
        ("before:2026-1x", []),
    ],
)
def test_what_is_being_typed(text: str, branches: list[Branch]) -> None:
    query = parse(text, typing=True, now=NOW)
    assert list(query.branches) == branches
    assert query.ignored == ()


PIECES = st.sampled_from(
    [
        *(f"{name}:" for name in OPERATORS),
        *'()-|"# \t\u201c',
        "OR ",
        "NOT ",
        "open",
        "a",
        "3d",
        "é",
        "\0",
    ]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=60).map("".join), st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_text_is_understood_somehow(text: str, typing: bool) -> None:
    query = parse(text, typing=typing, now=NOW)
    assert len(query.branches) <= 32
    assert all(branch.wants() for branch in query.branches)


@pytest.mark.parametrize(
    "text", ["(" * 5000, "-" * 5000, "a OR " * 500, "(a OR b) " * 100, "-(" * 999]
)
def test_excess_is_cut(text: str) -> None:
    assert len(parse(text, now=NOW).branches) <= 32


DAY = 86_400 * MICRO
DATES: dict[str, tuple[int, int]] = {
    "2026-11-02": (at(2026, 11, 2), at(2026, 11, 3)),
    "2026/11/2": (at(2026, 11, 2), at(2026, 11, 3)),
    "02.11.2026": (at(2026, 11, 2), at(2026, 11, 3)),
    "2/11": (at(2026, 11, 2), at(2026, 11, 3)),
    "24/12": (at(2025, 12, 24), at(2025, 12, 25)),
    "2026-12": (at(2026, 12, 1), at(2027, 1, 1)),
    "2025": (at(2025, 1, 1), at(2026, 1, 1)),
    "3d": (NOW - 3 * DAY, NOW),
    "2w": (NOW - 14 * DAY, NOW),
    "6 months": (NOW - 180 * DAY, NOW),
    "3 dias": (NOW - 3 * DAY, NOW),
    "2 settimane": (NOW - 14 * DAY, NOW),
    "1 any": (NOW - 365 * DAY, NOW),
    "monday": (at(2026, 11, 16), at(2026, 11, 17)),
    "Quarta-feira": (at(2026, 11, 18), at(2026, 11, 19)),
    "giovedì": (at(2026, 11, 12), at(2026, 11, 13)),
    "dilluns": (at(2026, 11, 16), at(2026, 11, 17)),
    "miércoles": (at(2026, 11, 18), at(2026, 11, 19)),
    "december": (at(2025, 12, 1), at(2026, 1, 1)),
    "março 2024": (at(2024, 3, 1), at(2024, 4, 1)),
}
TODAY, YESTERDAY = (at(2026, 11, 18), at(2026, 11, 19)), (at(2026, 11, 17), at(2026, 11, 18))
LAST_WEEK, LAST_MONTH = (at(2026, 11, 9), at(2026, 11, 16)), (at(2026, 10, 1), at(2026, 11, 1))
for texts, span in (
    ("today hoje oggi avui hoy", TODAY),
    ("yesterday ontem ieri ahir ayer Ahir", YESTERDAY),
    ("last-week semana-passada settimana-scorsa setmana-passada semana-pasada", LAST_WEEK),
    ("last_month mês_passado mese_scorso mes_passat mes_pasado", LAST_MONTH),
    ("this-year este-ano quest'anno aquest-any este-año", (at(2026, 1, 1), at(2027, 1, 1))),
    ("last-year ano-passado anno-scorso any-passat año-pasado", (at(2025, 1, 1), at(2026, 1, 1))),
):
    DATES |= {text.replace("_", " "): span for text in texts.split()}


@pytest.mark.parametrize("text", DATES)
def test_times_in_five_languages(text: str) -> None:
    assert search_dates.span(text, NOW) == DATES[text]


@pytest.mark.parametrize("text", ["", "soon", "2026-13", "2026-02-30", "99/99", "9999", "5 apples",
                                  "last", "week", "99999999d", "0000-01-01"])  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert search_dates.span(text, NOW) is None


# --- what is found, beside a plain reading of every message ----------------------------------

WORDS = [
    "bowl",
    "kiln",
    "glaze",
    "refund",
    "parcel",
    "courier",
    "saffron",
    "zebra",
    "quince",
    "velvet",
]
TAGS = ["VIP", "damage", "Preço", "not paid"]
PEOPLE = [("Helen Okafor", "helen@okafor.example"), ("João Müller", "joao@kunden.example"),
          ("Marc Puig", "marc@puig.test")]  # fmt: skip
AGENTS = {NODE | 900: "Ana", NODE | 901: "Luís"}
ME = NODE | 900
STATUS = ("open", "waiting", "snoozed", "resolved", "spam")


@dataclass
class Thread:
    id: int
    number: int
    root: int
    status: str
    priority: str
    assignee: int | None
    person: int
    tags: tuple[str, ...]
    draft: bool
    failed: bool
    waits: bool
    pinned: bool


@dataclass
class Mail:
    thread: Thread
    text: str
    subject: str
    person: int
    direction: str
    agent: int | None
    channel: str
    when: int
    files: str
    image: bool


@dataclass
class World:
    shelf: Shelf
    threads: dict[int, Thread]
    mails: list[Mail]

    def root(self, mail: Mail) -> Thread:
        return self.threads[mail.thread.root]


def build(shelf: Shelf) -> World:
    dice = random.Random(7)
    for id, name in AGENTS.items():
        insert(shelf.connection, "agent", {**blank("agent"), "id": id, "name": name})
    for n, (name, address) in enumerate(PEOPLE):
        who = {"id": NODE | 800 + n, "name": name}
        insert(shelf.connection, "customer", {**blank("customer"), **who})
        own = {"id": NODE | 700 + n, "customer": NODE | 800 + n, "kind": "email"}
        shown = {"address": address, "shown": address, "name": name}
        insert(shelf.connection, "identity", {**blank("identity"), **own, **shown})
    threads: dict[int, Thread] = {}
    for n in range(400):
        id = NODE | (10_000 + n)
        root = dice.choice(list(threads)) if n > 20 and n % 13 == 0 else id
        root = threads[root].root if root in threads else id
        status = dice.choice(STATUS)
        threads[id] = Thread(
            id, 10_000 + n, root, status, dice.choice(("low", "normal", "high", "urgent")),
            dice.choice((None, None, *AGENTS)), dice.randrange(3),
            tuple(tag for tag in TAGS if dice.random() < 0.15), dice.random() < 0.1,
            dice.random() < 0.1, status == "open" and dice.random() < 0.5, dice.random() < 0.1,
        )  # fmt: skip
        _store_thread(shelf, threads[id], NOW)
    mails = [_mail(dice, threads, n) for n in range(1500)]
    mails += [_mail(dice, threads, n, thread) for n, thread in enumerate(threads.values())]
    shelf.add_all([_columns(mail) for mail in mails])
    _store_images(shelf, mails)
    engine = database_engine(shelf)
    with engine.begin() as connection:
        projection._summarise(connection, threads, 1)
        customer_rows.rebuild(connection)
    return World(shelf, threads, mails)


def database_engine(shelf: Shelf) -> Any:
    from app.store import database

    return database.engine_for(shelf.connection)


def _store_thread(shelf: Shelf, thread: Thread, now: int) -> None:
    connection = shelf.connection
    row = {
        **blank("conversation"), "id": thread.id, "number": thread.number,
        "status": thread.status, "priority": thread.priority, "assignee": thread.assignee,
        "customer": NODE | 800 + thread.person, "created_at": now,
        "merged_into": None if thread.root == thread.id else thread.root,
        "waiting_since": now if thread.waits else None,
        "pinned_at": now if thread.pinned else None,
    }  # fmt: skip
    insert(connection, "conversation", row)
    for tag in thread.tags:
        held = {"conversation": thread.id, "tag": tag}
        insert(connection, "conversation_tag", {**blank("conversation_tag"), **held})
    if thread.draft:
        mine = {"conversation": thread.id, "agent": ME, "mode": "reply"}
        insert(connection, "draft", {**blank("draft"), **mine})
    if thread.failed:
        sent = {"id": thread.id, "message": thread.id, "conversation": thread.id}
        named = {"send_id": str(thread.id), "message_id": str(thread.id), "state": "failed"}
        insert(connection, "outbox", {**blank("outbox"), **sent, **named})


def _mail(
    dice: random.Random, threads: dict[int, Thread], n: int, thread: Thread | None = None
) -> Mail:
    thread = thread or dice.choice(list(threads.values()))
    direction = dice.choice(("in", "in", "out", "note"))
    image = dice.random() < 0.1
    return Mail(
        thread, " ".join(dice.sample(WORDS, 3)), dice.choice(WORDS), thread.person, direction,
        dice.choice(list(AGENTS)) if direction != "in" else None,
        dice.choice(("email", "sms", "webchat")), NOW - dice.randrange(400 * 86_400) * MICRO,
        "kiln.jpg" if image else dice.choice(("", "", "quote.pdf")), image,
    )  # fmt: skip


def _columns(mail: Mail) -> dict[str, Any]:
    name, address = PEOPLE[mail.person]
    theirs, ours = f"{name} <{address}>", "Shop <help@shop.example>"
    inbound = mail.direction == "in"
    return {
        "conversation": mail.thread.id, "direction": mail.direction, "channel": mail.channel,
        "received_at": mail.when, "subject": mail.subject, "body": mail.text, "agent": mail.agent,
        "sender": theirs if inbound else ours, "recipients": ours if inbound else theirs,
        "files": mail.files,
    }  # fmt: skip


def _store_images(shelf: Shelf, mails: list[Mail]) -> None:
    for n, mail in enumerate(mails, 1):
        if mail.image:
            part = {"message": NODE | n, "part": "1", "type": "image/jpeg"}
            insert(shelf.connection, "attachment", {**blank("attachment"), **part})


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    shelf = open_shelf(tmp_path_factory.mktemp("language") / "workspace.db")
    yield build(shelf)
    shelf.connection.close()


Test = Callable[[World, Mail], bool]


def _holds(name: str) -> Test:
    return lambda _, mail: (
        name in f"{mail.text} {mail.subject} {mail.files}".replace(".", " ").split()
    )


def _root(test: Callable[[Thread], bool]) -> Test:
    return lambda world, mail: test(world.root(mail))


def _noted(world: World, mail: Mail) -> bool:
    root = world.root(mail)
    return any(m.direction == "note" for m in world.mails if world.root(m) is root)


def _whole(world: World, mail: Mail, name: str) -> bool:
    root = world.root(mail)
    return any(getattr(t, name) for t in world.threads.values() if t.root == root.id)


ATOMS: dict[str, Test] = {
    **{one: _holds(one) for one in WORDS},
    "subject:zebra": lambda _, m: m.subject == "zebra",
    "body:zebra": lambda _, m: "zebra" in m.text,
    '"bowl kiln"': lambda _, m: "bowl kiln" in m.text,
    "from:helen": lambda _, m: m.person == 0 and m.direction == "in",
    "to:muller": lambda _, m: m.person == 1 and m.direction != "in",
    "from:me": lambda _, m: m.agent == ME,
    "filename:quote": lambda _, m: m.files == "quote.pdf",
    **{f"is:{one}": _root(lambda t, one=one: t.status == one) for one in STATUS},  # type: ignore[misc]
    "is:mine": _root(lambda t: t.assignee == ME),
    "is:pinned": _root(lambda t: t.pinned),
    "is:unassigned": _root(lambda t: t.assignee is None),
    "is:assigned": _root(lambda t: t.assignee is not None),
    "is:failed": lambda w, m: _whole(w, m, "failed"),
    "is:draft": _root(lambda t: t.draft),
    "is:unanswered": _root(lambda t: t.waits),
    "is:urgent": _root(lambda t: t.priority == "urgent"),
    "priority:low": _root(lambda t: t.priority == "low"),
    "tag:vip": _root(lambda t: "VIP" in t.tags),
    "tag:preco": _root(lambda t: "Preço" in t.tags),
    'tag:"not paid"': _root(lambda t: "not paid" in t.tags),
    "tag:none-such": lambda _, __: False,
    "has:tag": _root(lambda t: bool(t.tags)),
    "has:attachment": lambda _, m: bool(m.files),
    "has:image": lambda _, m: m.image,
    "has:note": _noted,
    "assignee:luis": _root(lambda t: t.assignee == NODE | 901),
    "assignee:me": _root(lambda t: t.assignee == ME),
    "assignee:nobody": _root(lambda t: t.assignee is None),
    "customer:okafor": _root(lambda t: t.person == 0),
    "customer:puig.test": _root(lambda t: t.person == 2),
    "channel:sms": lambda _, m: m.channel == "sms",
    "#10042": lambda w, m: w.root(m).number == 10_042,
    "after:3d": lambda _, m: m.when >= NOW - 3 * DAY,
    "before:2026-10-01": lambda _, m: m.when < at(2026, 10, 1),
    "on:last-month": lambda _, m: at(2026, 10, 1) <= m.when < at(2026, 11, 1),
}  # fmt: skip


def expected(world: World, test: Test) -> set[int]:
    return {world.root(mail).id for mail in world.mails if test(world, mail)}


def found(world: World, text: str, limit: int = 10_000) -> list[int]:
    return search.conversations(world.shelf.connection, text, limit, agent=ME, now=NOW)


@pytest.mark.parametrize("text", ATOMS)
def test_each_operator_finds_what_it_says(world: World, text: str) -> None:
    wanted = expected(world, ATOMS[text])
    assert set(found(world, text)) == wanted
    assert wanted or "none-such" in text
    if not text.startswith(("bowl", '"')) and text not in WORDS:
        turned = expected(world, lambda w, m: not ATOMS[text](w, m))
        if ":" in text and not text.startswith(("subject", "body", "from:h", "to", "file")):
            assert set(found(world, f"-{text}")) == turned


@pytest.mark.parametrize("few", [0, 2_000])
@pytest.mark.parametrize("seed", range(60))
def test_any_combination_finds_what_it_says(
    world: World, seed: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether conversations are gone through one by one, or met in the order of their mail."""
    monkeypatch.setattr("app.store.search_filters.FEW", few)
    dice = random.Random(seed)
    text, test = _combined(dice, 2)
    first = dice.choice(list(ATOMS))
    whole = f"{first} {text}"
    both = expected(world, lambda w, m: ATOMS[first](w, m) and test(w, m))
    answer = found(world, whole)
    assert set(answer) == both, whole
    assert len(answer) == len(both)
    assert found(world, whole, 5) == answer[:5] or len(both) > 5


def _combined(dice: random.Random, depth: int) -> tuple[str, Test]:
    if depth == 0 or dice.random() < 0.3:
        name = dice.choice(list(ATOMS))
        return name, ATOMS[name]
    left, one = _combined(dice, depth - 1)
    right, other = _combined(dice, depth - 1)
    kind = dice.choice(("and", "or", "not"))
    if kind == "and":
        return f"({left} {right})", lambda w, m: one(w, m) and other(w, m)
    if kind == "or":
        return f"({left} OR {right})", lambda w, m: one(w, m) or other(w, m)
    return f"(-({left}) {right})", lambda w, m: not one(w, m) and other(w, m)


def test_the_newest_conversation_comes_first(world: World) -> None:
    newest: dict[int, int] = {}
    for mail in world.mails:
        if mail.subject == "zebra":
            root = world.root(mail).id
            newest[root] = max(newest.get(root, 0), mail.when)
    assert found(world, "subject:zebra") == sorted(newest, key=lambda id: -newest[id])


def test_unread_is_each_agents_own(world: World) -> None:
    unread = set(found(world, "is:unread"))
    assert unread == expected(
        world,
        lambda w, m: any(x.direction == "in" for x in w.mails if w.root(x) is w.root(m)),
    )
    assert set(found(world, "is:read")) == {w.root for w in world.threads.values()} - unread


def test_hits_of_a_filter_show_how_the_mail_begins(world: World) -> None:
    hits = search.search(world.shelf.connection, "is:open", 5, agent=ME, now=NOW)
    assert len({hit.conversation for hit in hits}) == 5
    assert all(hit.snippet for hit in hits)


@pytest.mark.parametrize("text", ["has:image", "has:attachment", "channel:sms"])
def test_what_few_have_is_found_through_an_index(world: World, text: str) -> None:
    """Not by going through all mail: the conversations it may be are listed first."""
    (branch,) = parse(text, now=NOW).branches
    found = search_filters.where(world.shelf.connection, branch.filters, ME)
    assert found is not None
    assert found.seeds, "they are few here"
    (condition,) = found.conditions
    plan = world.shelf.connection.execute(
        f"EXPLAIN QUERY PLAN {condition.seed}", {**found.params}
    ).fetchall()
    assert not [row[3] for row in plan if row[3].startswith("SCAN") and "INDEX" not in row[3]]
