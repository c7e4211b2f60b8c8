"""Accounts that are removed: what stays, what goes, what can be taken back, what is said."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.base.errors import SecretError, UsageError
from app.base.ids import AccountId, ConversationId
from app.desk import removing
from app.desk.desk import Desk
from app.desk.requests import Request, perform
from app.desk.values import Draft
from app.inbox import history, talk_commands
from app.inbox.values import Address, Direction, SendState, View
from app.store import doctor
from app.store.database import Dbapi
from app.store.queries import values
from tests.house import add_account, open_desk
from tests.inbox.people.test_erasing import letter
from tests.inbox.test_ingest import NOW, mail, put, queue
from tests.plans import Traced

SERVERS = {"imap": "127.0.0.1:1", "smtp": "127.0.0.1:1", "user": "x"}


class Secrets(dict[str, str]):
    """A keychain in memory."""

    def get(self, name: str) -> str:  # type: ignore[override]
        if name not in self:
            raise SecretError("no-secret", name=name)
        return self[name]

    def put(self, name: str, secret: str) -> None:
        self[name] = secret

    def drop(self, name: str) -> None:
        self.pop(name, None)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path)
    desk.__dict__["secrets"] = Secrets(old="the key", kept="another")
    yield desk
    assert doctor.examine(desk.store, deep=True).findings == ()
    desk.close()


@pytest.fixture
def old(desk: Desk) -> AccountId:
    return add_account(desk, "email", "old", "old@shop.test", **SERVERS)


@pytest.fixture
def kept(desk: Desk) -> AccountId:
    return add_account(desk, "email", "kept", "kept@shop.test", **SERVERS)


def fill(desk: Desk, old: AccountId, kept: AccountId) -> None:
    """Five conversations of the old account, one with a large file, two of the other."""
    for n in range(4):
        put(desk, old, mail(f"<o{n}@a.example>", f"old words {n}", sender=f"A <a{n}@a.example>"))
    put(desk, old, letter(9, large=True))
    for n in range(2):
        put(desk, kept, mail(f"<k{n}@b.example>", f"kept words {n}", sender=f"B <b{n}@b.example>"))


def ask(desk: Desk, verb: str, /, **args: object) -> dict[str, object]:
    *_, last = perform(desk, Request(verb, args))
    return last


def removed(desk: Desk, id: AccountId, stop: Event | None = None) -> removing.Removed:
    *_, last = removing.remove(desk, id, history=True, stop=stop or Event())
    assert isinstance(last, removing.Removed)
    return last


def names(desk: Desk) -> list[str]:
    return [state.name for state in desk.accounts().result()]


def test_without_its_history_everything_stays_and_can_be_undone(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    fill(desk, old, kept)
    before = {row.id for row in queue(desk)}
    told = ask(desk, "account remove", name="old")
    assert (told["cancelled"], told["conversations"], told["whole"]) == (0, 0, False)
    assert names(desk) == ["kept"]
    assert {row.id for row in queue(desk)} == before
    assert len(desk.search("old words").result()) == 4
    with pytest.raises(SecretError):
        desk.secrets.get("old")
    ask(desk, "account restore", id=old)
    assert names(desk) == ["kept", "old"]
    assert desk.secrets.get("old") == "the key"


def former(desk: Desk) -> list[tuple[str, int]]:
    return [(one.name, one.conversations) for one in desk.connecting.former().result()]


def test_what_is_kept_of_removed_accounts_is_listed(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    assert former(desk) == []
    fill(desk, old, kept)
    assert former(desk) == []
    ask(desk, "account remove", name="old")
    assert former(desk) == [("old", 5)]
    listed = ask(desk, "account list", removed=True)
    assert (listed["name"], listed["conversations"]) == ("old", 5)
    assert ask(desk, "account restore", id=old)["complete"]
    assert former(desk) == []
    ask(desk, "account remove", name="old")
    desk.connecting.forgotten.clear()  # as after the next start
    assert not ask(desk, "account restore", id=old)["complete"]
    ask(desk, "account remove", name="old")
    ask(desk, "account remove", name="old", history=True, yes=True)
    assert former(desk) == []


def test_what_an_account_brought_is_counted_along_an_index(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    fill(desk, old, kept)

    def count(connection: Dbapi) -> tuple[history.Brought, int, list[str]]:
        traced = Traced(connection)
        found = history.brought(traced, old)
        return found, sum(map(len, history.slices(traced, old))), traced.plans

    brought, conversations, plans = desk.store.read(count).result()
    assert (brought.conversations, brought.messages, conversations) == (5, 5, 5)
    walks = [plan for plan in plans if "SCAN message" in plan]
    assert len(walks) == 2
    assert all("COVERING INDEX message_timeline" in plan for plan in walks)
    assert not any("SCAN conversation" in plan for plan in plans)


def test_an_attempt_that_came_to_nothing_leaves_its_name_free(desk: Desk, kept: AccountId) -> None:
    chat = {"address": "help@shop.example", "guests": "guest.shop.example",
            "base_url": "https://shop.example"}  # fmt: skip
    ask(desk, "account add", kind="webchat", name="front", settings=chat, secrets={})
    ask(desk, "account remove", name="front")
    assert former(desk) == []
    matrix = {"address": "@shop:shop.example", "base_url": "https://shop.example"}
    told = ask(desk, "account add", kind="matrix", name="front", settings=matrix, secrets={})
    assert told["kind"] == "matrix"
    ask(desk, "account remove", name="kept")
    with pytest.raises(UsageError, match="name-taken"):
        ask(desk, "account add", kind="matrix", name="front", settings=matrix, secrets={})


def test_what_waits_in_its_outbox_is_a_draft_again(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    fill(desk, old, kept)
    here = next(row.id for row in queue(desk) if row.customer == "A")
    desk.reply(Draft(here, "Not sent yet"), hold=3600).result()
    assert ask(desk, "account remove", name="old")["cancelled"] == 1
    assert desk.outbox().result() == ()
    assert desk.draft(here, "reply").result() == "Not sent yet"
    ask(desk, "account restore", id=old)
    assert desk.outbox().result() == ()


def test_with_its_history_nothing_of_it_is_left(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    fill(desk, old, kept)
    here = next(row.id for row in queue(desk) if row.customer == "A")
    desk.note(here, "a note on old things").result()
    desk.reply(Draft(here, "an answer never sent"), hold=3600).result()
    with pytest.raises(UsageError, match="history-goes"):
        ask(desk, "account remove", name="old", history=True)
    assert len(queue(desk)) == 7
    told = ask(desk, "account remove", name="old", history=True, yes=True)
    assert (told["cancelled"], told["conversations"], told["whole"]) == (1, 5, True)
    assert sorted(row.customer for row in queue(desk)) == ["B", "B"]
    for word in ("old", "note", "answer", "gallimaufry"):
        assert desk.search(word).result() == ()
    assert not [p for p in desk.store.profile.blobs.rglob("*") if p.is_file()]
    assert desk.queue_counts().result()[View.NEEDS_REPLY] == 2
    tables = ("account", "message", "conversation", "outbox", "cursor", "cost", "link")
    for table in tables[1:]:
        query = f"SELECT 1 FROM {table} WHERE account = {old}"
        if table != "cost":
            assert desk.store.read(lambda c, q=query: values(c, q)).result() == []
    told_of = "SELECT count(*) FROM command WHERE payload LIKE '%a note on old things%'"
    assert desk.store.read(lambda c: values(c, told_of)).result() == [0]


def test_people_stay_and_it_can_be_connected_anew(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    fill(desk, old, kept)
    people = desk.customers.count().result()
    removed(desk, old)
    assert desk.customers.count().result() == people
    again = add_account(desk, "email", "old", "old@shop.test", **SERVERS)
    assert put(desk, again, mail("<o0@a.example>", "old words 0")).stored == 1


def test_a_conversation_in_which_another_account_wrote_keeps_what_that_said(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    put(desk, old, mail("<first@a.example>", "by the old one", sender="A <a@a.example>"))
    (row,) = queue(desk)
    said = talk_commands.Talk(
        "sms", Direction.OUT, Address("A", "+447700900318"), "+447700900001", "by the kept", NOW
    )
    ids = desk.store.ids
    desk.store.execute(
        talk_commands.StoreTalk(ids.take(), kept, said, ids.take(), conversation=row.id)
    ).result()
    removed(desk, old)
    (row,) = queue(desk)
    entries = desk.conversation(row.id).result().entries
    assert [e.new_text for e in entries] == ["by the kept"]
    assert row.waiting_since is None
    query = f"SELECT account FROM conversation WHERE id = {row.id}"
    assert desk.store.read(lambda c: values(c, query)).result() == [kept]


def test_a_merged_conversation_keeps_the_other_half(
    desk: Desk, old: AccountId, kept: AccountId
) -> None:
    put(desk, old, mail("<first@a.example>", "old half", sender="A <a@a.example>"))
    put(desk, kept, mail("<second@b.example>", "kept half", sender="B <b@b.example>"))
    one, two = (row.id for row in queue(desk))
    desk.threads.merge(two, one).result()
    removed(desk, old)
    (row,) = queue(desk)
    assert [e.new_text for e in desk.conversation(row.id).result().entries] == ["kept half"]


def test_stopped_in_the_middle_the_rest_can_be_read_and_goes_later(
    desk: Desk, old: AccountId, kept: AccountId, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(desk, old, kept)
    monkeypatch.setattr(history, "SLICE", 2)
    stop, parts = Event(), []
    for line in removing.remove(desk, old, history=True, stop=stop):
        if isinstance(line, removing.Removed):
            came_to = line
            continue
        parts.append(line["progress"])
        if line["progress"]["done"] == 2:
            stop.set()
    assert parts == [{"done": 0, "total": 5}, {"done": 2, "total": 5}]
    assert (came_to.conversations, came_to.whole, came_to.command) == (2, False, None)
    assert names(desk) == ["kept"]
    assert len(queue(desk)) == 5
    for row in queue(desk):
        assert desk.conversation(row.id).result().entries
    told = ask(desk, "account remove", name="old", history=True, yes=True)
    assert (told["conversations"], told["whole"]) == (3, True)
    assert len(queue(desk)) == 2


def test_what_is_just_leaving_is_waited_for(desk: Desk, old: AccountId, kept: AccountId) -> None:
    from app.inbox.sending.outbox_commands import Claim

    fill(desk, old, kept)
    here = next(row.id for row in queue(desk) if row.customer == "A")
    sent = desk.reply(Draft(ConversationId(here), "leaving"), hold=0).result()
    desk.store.execute(Claim(sent.outbox)).result()
    with pytest.raises(UsageError, match="sending-now"):
        removed(desk, old)
    assert names(desk) == ["kept", "old"]
    assert desk.outbox().result()[0].state is SendState.SENDING


def test_the_counts_are_those_that_go(desk: Desk, old: AccountId, kept: AccountId) -> None:
    fill(desk, old, kept)
    here = next(row.id for row in queue(desk) if row.customer == "A")
    desk.reply(Draft(here, "waits"), hold=3600).result()
    found = desk.connecting.brought(old).result()
    assert (found.conversations, found.messages, found.waiting) == (5, 6, 1)
