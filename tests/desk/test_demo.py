"""The demo workspace: what it shows, when it is made anew, and that nothing can leave it."""

import datetime as dt
import json
import socket
import time
from collections import Counter
from pathlib import Path

import pytest

from app import bootstrap
from app.base.errors import UsageError, WorkspaceError
from app.base.paths import Profile
from app.desk.demo import beginning as demo
from app.desk.demo import history as demo_history
from app.desk.demo import knowledge as demo_knowledge
from app.desk.demo import story as demo_story
from app.desk.demo.shop import DemoShop, Pace
from app.desk.requests import Request, perform
from app.desk.writing import rich_text
from app.desk.writing.letter import Letter
from app.inbox.values import SendState
from app.store import doctor
from app.store.queries import one
from app.store.queries import rows as rows_of
from tests.guards import asks_the_way
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return demo.ready(Profile(tmp_path_factory.mktemp("someone")))


@pytest.fixture
def desk(place: Profile):
    made = bootstrap.build(place, writable=False)
    yield made
    bootstrap.close(made)


def ask(desk, verb: str, **args: object) -> list[dict]:
    return list(perform(desk, Request(verb, args)))


def test_it_shows_every_state_of_a_conversation(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    assert len(rows) >= 40
    statuses = Counter(row["status"] for row in rows)
    assert set(statuses) == {"open", "waiting", "resolved", "snoozed"}
    assert min(statuses.values()) >= 2
    assert {row["assignee"] for row in rows} >= {None, *demo_story.AGENTS}
    assert any(row["unread"] for row in rows)
    assert desk.agent.name == demo_story.AGENTS[0]


def test_it_shows_every_kind_of_entry(desk):
    pages = [
        ask(desk, "show", id=row["id"])[0]["timeline"]
        for row in ask(desk, "queue", view="all", limit=None)
    ]
    entries = [entry for page in pages for entry in page]
    assert {e["direction"] for e in entries} == {"in", "out", "note", "event", "call"}
    assert sum(e["unreadable"] for e in entries) == 1
    assert sum(len(e["attachments"]) for e in entries) >= 8
    assert any(e["html"] for e in entries)
    assert [e["state"] for e in entries].count(SendState.FAILED.value) == 1
    quoted = [e for e in entries if e["direction"] == "in" and "\n> " in e["text"]]
    assert quoted
    assert [e["subject"] for e in quoted if "\n>" in e["new_text"]] == []


def test_every_thread_is_whole(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    told = [
        case for file in demo_story.STORY.glob("*.json") for case in json.loads(file.read_text())
    ]
    history = demo_history.letters(1_790_000_000_000_000)
    begun = {
        raw.data.partition(b"References:")[0] for raw in history if b"References:" not in raw.data
    }
    readers = json.loads(demo_knowledge.FILE.read_text())["readers"]
    assert len(rows) == len(told) + len(begun) + len(readers)


def test_its_knowledge_base_is_lived_in(desk):
    lines = desk.knowledge.lines().result()
    assert sum(row.edited for row in lines) == 2
    assert sum(up for up, _ in (row.readers for row in lines)) >= 5
    assert sum(down for _, down in (row.readers for row in lines)) >= 2
    told = {row.title: desk.knowledge.told_before(row.id).result() for row in lines}
    assert {one.language for one in told["Where an order is"]} == {"es", "ca", "it"}
    assert any(desk.knowledge.missed(row.id).result() for row in lines)
    gaps = desk.knowledge.gaps().result()
    assert {one.gap.language for one in gaps} == {"en", "pt", "es", "ca", "it"}
    assert all(len(one.gap.question) > 20 for one in gaps)


def test_a_vote_with_words_waits_for_an_answer_and_others_call_nobody(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    votes = {row["customer"]: row["status"] for row in rows if "[kb" in row["subject"]}
    assert votes["Vasco Lemos"] == votes["Inma Roca"] == "open"
    assert set(votes.values()) - {"open"} == {"resolved"}
    assert list(votes.values()).count("open") == 2


def test_a_year_lies_behind_it_in_five_languages(desk):
    rows = ask(desk, "queue", view="all", limit=None)
    assert len(rows) >= 100
    oldest = min(row["last_message_at"] for row in rows)
    assert oldest < (dt.datetime.now(dt.UTC) - dt.timedelta(days=200)).isoformat()
    count = desk.store.read(lambda c: one(c, "SELECT count(*) AS n FROM message")).result()["n"]
    assert count >= 300
    channels = desk.store.read(
        lambda c: rows_of(c, "SELECT DISTINCT channel FROM message")
    ).result()
    assert {"email", "sms", "webchat", "phone"} <= {each["channel"] for each in channels}
    tags = desk.triage.tags().result()
    assert {"damage", "VIP", "wholesale"} <= set(tags)


def test_every_address_is_an_example(desk):
    """Mail addresses are reserved ones; numbers and handles lead nowhere either."""
    rows = ask(desk, "queue", view="all", limit=None)
    ends = (".example", "example.com", "example.org", "example.net")
    mail = [a for row in rows for a in row["addresses"] if "@" in a]
    assert [a for a in mail if not a.endswith(ends)] == []


@pytest.fixture
def wire(monkeypatch):
    """Every address anybody connects to from here, this machine's own included."""
    tried = []
    for name in ("connect", "connect_ex", "sendto"):
        real = getattr(socket.socket, name)

        def call(sock, *args, name=name, real=real):
            told = sock.family in {socket.AF_INET, socket.AF_INET6}
            if told and not asks_the_way(sock, name, str(args[-1][0])):
                tried.append(args[-1])
            return real(sock, *args)

        monkeypatch.setattr(socket.socket, name, call)
    return tried


HURRY = Pace(between=(0.05, 0.1), thinking=(0.05, 0.1), tick=0.02)


@pytest.fixture
def shop(tmp_path, wire):
    """The demo at work, in a hurry."""
    made = bootstrap.build(demo.ready(Profile(tmp_path)))
    made.engine.run()
    life = DemoShop(made, HURRY, seed=1)
    life.start()
    yield made
    life.stop()
    bootstrap.close(made)
    assert wire == [], "the demo speaks to nobody"


def count(desk, view="all"):
    return len(ask(desk, "queue", view=view, limit=None))


def test_customers_write_while_it_is_open(shop):
    before = count(shop)
    heard = []
    shop.bus.subscribe(lambda changes: heard.extend(changes.arrived))
    wait_until(lambda: count(shop) >= before + 6)
    assert heard, "it is told as live mail is"


def test_the_next_start_goes_on_where_the_last_one_ended(tmp_path):
    """It said the same again, and a customer wrote the same mail each morning."""
    made = bootstrap.build(demo.ready(Profile(tmp_path)))

    def started() -> DemoShop:
        life = DemoShop(made, Pace(), seed=1)
        life.start()
        life.stop()
        return life

    first = started()
    begun = first._arrivals[0]
    for _ in range(3):
        first._arrive()
    assert first._arrivals[0] != begun
    assert started()._arrivals[0] == first._arrivals[0]
    bootstrap.close(made)


def test_it_can_be_paused(shop):
    shop.settings.set("demo_arrivals", False).result()
    time.sleep(0.3)
    before = count(shop)
    time.sleep(0.5)
    assert count(shop) == before


def test_a_reply_leaves_for_nowhere_and_is_answered(shop):
    (row,) = (r for r in ask(shop, "queue", view="all", limit=None)
              if r["subject"] == "Where is my order 20417?")  # fmt: skip
    sent = ask(shop, "reply", id=row["id"], text="It comes tomorrow.", now=True)
    assert sent[0]["state"] == "queued"

    def answered():
        (page,) = ask(shop, "show", id=row["id"])
        said = [e for e in page["timeline"] if e["direction"] in ("in", "out")]
        return said[-1]["direction"] == "in" and said[-2]["text"].startswith("It comes tomorrow.")

    wait_until(answered)
    (page,) = ask(shop, "show", id=row["id"])
    out = [e for e in page["timeline"] if e["direction"] == "out"][-1]
    assert out["state"] == SendState.SENT.value


def test_a_text_is_said_and_answered(shop):
    row = next(r for r in ask(shop, "queue", view="all", limit=None)
               if r["subject"].startswith("Boa tarde, estão abertos"))  # fmt: skip
    letter = Letter(row["id"], "reply", body=rich_text.of_text("Estamos, sim."))
    shop.letters.send(letter).result()

    def answered():
        (page,) = ask(shop, "show", id=row["id"])
        return [e["direction"] for e in page["timeline"] if e["direction"] in ("in", "out")][
            -2:
        ] == ["out", "in"]

    wait_until(answered)


def test_no_mailbox_can_be_connected_in_it(shop):
    args = {"kind": "email", "name": "x", "settings": {"address": "a@b.example"}, "secrets": {}}
    with pytest.raises(UsageError) as refused:
        list(perform(shop, Request("account add", args)))
    assert refused.value.problem.code == "demo-only-pretends"
    name = demo_story.SHOP.name
    ask(shop, "account set", name=name, settings={}, secrets={}, paused=True)
    ask(shop, "account set", name=name, settings={}, secrets={}, paused=False)
    assert [step.ok for step in shop.check_account(shop.accounts().result()[0].id).result()] == [
        True
    ]


def test_the_doctor_finds_nothing(place):
    assert doctor.examine(place, deep=True).findings == ()


def made_at(place: Profile) -> int:
    return place.database.stat().st_ino


def test_it_is_made_anew_each_day(tmp_path):
    place = demo.ready(Profile(tmp_path))
    first = made_at(place)
    assert demo.ready(Profile(tmp_path)) == place
    assert made_at(place) == first
    (place.root / "demo.json").write_text('{"day": "2020-01-01", "program": "0"}')
    lock = bootstrap.take_lock(place)
    assert made_at(demo.ready(Profile(tmp_path))) == first, "not under an open window"
    lock.release()
    demo.ready(Profile(tmp_path))
    assert json.loads((place.root / "demo.json").read_text())["day"] != "2020-01-01"


def test_an_unfinished_one_is_made_anew(tmp_path):
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "demo.json").write_text("{}")
    assert demo.ready(Profile(tmp_path)).exists


def test_a_folder_that_is_no_demo_is_left_alone(tmp_path: Path):
    mine = tmp_path / "demo" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(WorkspaceError):
        demo.ready(Profile(tmp_path))
    assert mine.read_text() == "mine"


LANGUAGES = ("en", "pt", "es", "ca", "it")


def test_its_templates_are_right_and_speak_the_customers_languages(desk):
    lines = ask(desk, "template list")
    assert len(lines) >= 10
    assert {language for line in lines for language in line["languages"]} == set(LANGUAGES)
    assert any(line["macro"] for line in lines)
    assert any(line["personal"] for line in lines)
    for line in lines:
        template = desk.templates.load(line["id"]).result()
        assert desk.templates.faults(template) == ()
    stale = [line["code"] for line in ask(desk, "template list", stale=True)]
    assert stale == ["gros"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_first_answer_is_filled_in_five_languages(desk, language):
    golden = {
        "en": "Dear Marta,\n\nI am sorry that it arrived broken. A new piece leaves today and"
        " reaches you by Monday 30 November; keep the broken one, we need nothing back.",
        "pt": "Marta,\n\nLamento que tenha chegado partido. Uma nova peça sai hoje e chega até"
        " segunda-feira, 30 de novembro; fique com a partida, não precisamos dela.",
        "es": "Marta:\n\nSiento que llegara rota. Hoy sale una nueva pieza y te llega antes del"
        " lunes, 30 de noviembre; quédate con la rota, no la necesitamos.",
        "ca": "Marta,\n\nEm sap greu que arribés trencada. Avui surt una altra peça i us arriba"
        " abans de dilluns, 30 de novembre; quedeu-vos la trencada, no la necessitem.",
        "it": "Marta,\n\nmi dispiace che sia arrivato rotto. Un nuovo pezzo parte oggi e arriva"
        " entro lunedì 30 novembre; tenga pure quello rotto.",
    }
    (made,) = ask(desk, "template render", code="brk", language=language)
    assert made["text"] == f"{golden[language]}\n\nAna, Mar e Barro"
    assert len(made["missing"]) == 1
    assert made["acts"][0] == "tag damage"
