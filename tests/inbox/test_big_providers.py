"""Mailboxes as the large providers keep them: labels, All Mail, own copies in Sent, own ids.

The servers are scripted (``tests.peers.imap_box``); the way from the first look to the copy in Sent
is the program's own.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import MICRO, SystemClock
from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.supervisor import Supervisor
from app.inbox.triage_commands import Settle
from app.inbox.values import OutboxItem, SendState, Status, View
from app.store.flags import Flag
from app.store.queries import rows
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.peers.accounts import ANNA
from tests.peers.filing_smtp import FilingSmtp
from tests.peers.imap_box import ALL, SENT, AppendFault, ImapBox, Kind, ids

KINDS: tuple[Kind, ...] = ("gmail", "outlook", "plain")
LATER = (0, 80, 450, 1400, 5300, 9000)


class Clock(SystemClock):
    later = 0

    def now(self) -> int:
        return super().now() + self.later * MICRO


class Secrets:
    def get(self, name: str) -> str:
        return ANNA.password


class House:
    """A workspace with one account on a scripted provider."""

    def __init__(self, folder: Path, kind: Kind, *, extension: bool = True, **more: str) -> None:
        self.clock = Clock()
        self.box = ImapBox(kind, extension=extension)
        self.smtp = FilingSmtp(kind, self.box.file_sent)
        self.desk = Desk(Store(make_profile(folder), clock=self.clock))
        servers = {"imap": f"127.0.0.1:{self.box.port}", "smtp": f"127.0.0.1:{self.smtp.smtp}"}
        plain = {"imap_security": "plain", "smtp_security": "plain"}
        self.account: AccountId = add_account(
            self.desk, "email", "shop", ANNA.address, **servers, **plain, **more
        )
        self.supervisor = Supervisor(self.desk.store, Secrets())

    async def close(self) -> None:
        await self.supervisor.close()
        self.desk.close()
        self.smtp.close()
        self.box.close()

    async def look(self, times: int = 1) -> None:
        """As the program does it: everything new, everything due."""
        for _ in range(times):
            done = await self.supervisor.once()
            assert not done.problems

    def read(self, sql: str) -> list[dict[str, Any]]:
        return self.desk.store.read(lambda c: rows(c, sql)).result()

    def places(self) -> set[str]:
        return {r["folder"] for r in self.read("SELECT folder FROM location WHERE gone_at IS NULL")}

    def vanished(self) -> list[dict[str, Any]]:
        return self.read(f"SELECT 1 FROM message WHERE flags & {int(Flag.VANISHED)}")

    def only(self) -> ConversationId:
        (id,) = self.desk.queue_head(View.ALL).result()[1]
        return ConversationId(id)

    def item(self) -> OutboxItem:
        from app.inbox.timeline import all_outbox

        (item,) = self.desk.store.read(lambda c: all_outbox(c, settled=True)).result()
        return item

    def copies(self) -> int:
        return len(self.box.messages(SENT[self.box.kind]))

    def status(self) -> Status:
        return self.desk.queue_rows((self.only(),)).result()[0].status


@pytest.fixture
async def houses(tmp_path: Path) -> AsyncIterator[Any]:
    made: list[House] = []

    def make(kind: Kind, **more: Any) -> House:
        made.append(House(tmp_path, kind, **more))
        return made[-1]

    yield make
    for house in made:
        await house.close()


def mail(number: int, sender: str = "helen@okafor.example") -> bytes:
    return (
        f"Message-ID: <m{number}@okafor.example>\r\nDate: Sun, 29 Nov 2026 10:00:00 +0000\r\n"
        f"From: Helen Okafor <{sender}>\r\nTo: {ANNA.address}\r\nSubject: Bowls {number}\r\n\r\n"
        f"Text {number}.\r\n"
    ).encode()


# --- receiving ----------------------------------------------------------------------------------


@pytest.mark.parametrize("extension", [True, False])
async def test_a_message_with_labels_is_one_message(houses: Any, extension: bool) -> None:
    """Labels are folders, All Mail holds everything: one message, a place for each."""
    house: House = houses("gmail", extension=extension, folders="all; Offers; 2026")
    for name in ("Offers", "2026"):
        house.box.create(name)
    for number in range(1, 6):
        house.box.deliver(mail(number), "INBOX", "Offers", "2026")
    await house.look(2)
    assert len(house.read("SELECT 1 FROM message")) == 5
    assert len(house.read("SELECT 1 FROM location")) == 20
    assert house.places() == {"INBOX", ALL, "Offers", "2026"}


async def test_a_label_taken_off_elsewhere_loses_a_place_alone(houses: Any) -> None:
    house: House = houses("gmail", folders="all")
    letter = house.box.deliver(mail(1))
    await house.look()
    with house.box.lock:
        house.box.move(letter, "INBOX", ALL)
    await house.look()
    assert house.places() == {ALL}
    assert house.vanished() == []


# --- sending ------------------------------------------------------------------------------------

APPENDS: tuple[tuple[AppendFault, ...], ...] = (
    (),
    ("lost",),
    ("taken",),
    ("refused", "refused"),
    ("lost", "taken"),
    ("refused", "lost", "taken"),
)


@pytest.mark.parametrize("faults", APPENDS)
@pytest.mark.parametrize(
    ("kind", "told"),
    [("gmail", True), ("gmail", False), ("outlook", True), ("outlook", False), ("plain", False)],
)
async def test_one_copy_in_sent_whatever_happens(
    houses: Any, kind: Kind, told: bool, faults: tuple[AppendFault, ...]
) -> None:
    """P5, also where nobody told us that the provider files by itself."""
    more = {"saves_sent": "yes"} if told else {}
    house: House = houses(kind, extension=told, **more)
    house.box.deliver(mail(1))
    await house.look()
    house.box.next_append.extend(faults)
    sent = house.desk.reply(Draft(house.only(), "They leave today."), hold=0).result()
    for later in LATER:
        house.clock.later = later
        await house.look()
    assert (house.item().state, len(house.smtp.accepted)) == (SendState.SENT, 1)
    assert house.copies() == 1
    assert house.read("SELECT count(*) AS n FROM message") == [{"n": 2}]
    if kind != "outlook":
        assert list(ids(house.box.messages(SENT[kind]))) == [sent.message_id]


@pytest.mark.parametrize("taken", [True, False])
@pytest.mark.parametrize("kind", KINDS)
async def test_an_unknown_one_ends_by_evidence_alone(houses: Any, kind: Kind, taken: bool) -> None:
    """The line breaks after the dot: found in Sent, under whatever id, it is sent; else asked."""
    house: House = houses(kind, **({"saves_sent": "yes"} if kind != "plain" else {}))
    house.box.deliver(mail(1))
    await house.look()
    house.smtp.plan("dot-drop-accepted" if taken else "dot-drop-refused")
    house.desk.reply(Draft(house.only(), "They leave today."), hold=0).result()
    done = await house.supervisor.once()
    assert [problem.code for _, problem in done.problems] == ["outcome-unknown"]  # it is told
    assert house.item().state in (SendState.UNKNOWN, SendState.SENT)  # Sent was read meanwhile
    for later in LATER:
        house.clock.later = later
        await house.look()
    known = taken and kind != "plain"
    assert house.item().state is (SendState.SENT if known else SendState.UNKNOWN)
    assert len(house.smtp.accepted) == int(taken)
    assert house.copies() == int(known)
    assert house.read("SELECT count(*) AS n FROM message") == [{"n": 2}]


# --- what agents do, done in the mailbox (C3) -----------------------------------------------------

ARCHIVE: dict[Kind, str] = {"gmail": ALL, "outlook": "Archive", "plain": "Archive"}
JUNK: dict[Kind, str] = {"gmail": "[Gmail]/Spam", "outlook": "Junk Email", "plain": "Junk"}
ASKED = {"on_resolve": "archive", "on_spam": "junk"}


@pytest.mark.parametrize("extension", [True, False])
@pytest.mark.parametrize("kind", KINDS)
async def test_resolved_is_archived_and_reopened_is_back(
    houses: Any, kind: Kind, extension: bool
) -> None:
    house: House = houses(kind, extension=extension, **ASKED)
    other = house.box.deliver(mail(2, "sam@okafor.example"), flags=r"\Flagged")
    letter = house.box.deliver(mail(1), flags=r"\Flagged $Label1")
    everywhere = {ALL} if kind == "gmail" else set()
    await house.look()
    mine = house.read("SELECT conversation FROM message WHERE subject = 'Bowls 1'")[0]
    id = ConversationId(mine["conversation"])
    house.desk.resolve(id).result()
    await house.look(2)
    moved = house.box.messages(ARCHIVE[kind])
    assert letter.data in moved
    assert house.box.messages("INBOX") == [other.data]
    assert house.vanished() == [], "marked as vanished"
    assert house.read("SELECT 1 FROM location WHERE wanted <> 0") == []
    house.desk.reopen(id).result()
    await house.look(2)
    assert sorted(house.box.messages("INBOX")) == sorted([letter.data, other.data])
    if kind == "gmail":
        assert house.box.where(letter) == {"INBOX"} | everywhere
    else:
        assert house.box.messages(ARCHIVE[kind]) == []
    flags = [each.flags for each in house.box.folders["INBOX"].letters.values()]
    assert {r"\Flagged", "$Label1"} in flags
    assert {r"\Flagged"} in flags
    assert house.read("SELECT count(*) AS n FROM message") == [{"n": 2}]
    house.desk.resolve(id).result()
    await house.look(2)
    assert house.box.messages("INBOX") == [other.data]


@pytest.mark.parametrize(("status", "folder"), [("resolved", "Archive"), ("spam", "Junk")])
async def test_what_is_done_to_many_at_once_is_followed_too(
    houses: Any, status: str, folder: str
) -> None:
    house: House = houses("plain", **ASKED)
    for n in (1, 2):
        house.box.deliver(mail(n, f"c{n}@okafor{n}.example"))
    await house.look()
    rows = house.read("SELECT DISTINCT conversation FROM message")
    ids = tuple(ConversationId(row["conversation"]) for row in rows)
    done = house.desk.store.execute(Settle(ids, Status(status)), agent=house.desk.agent.id)
    command = done.result().commands[0]
    await house.look(2)
    assert (len(house.box.messages(folder)), house.box.messages("INBOX")) == (2, [])
    house.desk.undo(command).result()
    await house.look(2)
    assert (house.box.messages(folder), len(house.box.messages("INBOX"))) == ([], 2)
    assert house.vanished() == []


async def test_by_default_nothing_is_done(houses: Any) -> None:
    house: House = houses("plain")
    house.box.deliver(mail(1))
    await house.look()
    house.desk.resolve(house.only()).result()
    await house.look(2)
    assert len(house.box.messages("INBOX")) == 1
    assert not [line for line in house.box.heard if line.startswith(("MOVE", "COPY", "EXPUNGE"))]


async def test_undo_before_the_server_heard_of_it_asks_nothing(houses: Any) -> None:
    house: House = houses("plain", **ASKED)
    house.box.deliver(mail(1))
    await house.look()
    done = house.desk.resolve(house.only()).result()
    house.desk.undo(done).result()
    await house.look()
    assert len(house.box.messages("INBOX")) == 1
    assert not [line for line in house.box.heard if line.startswith("MOVE")]


async def test_what_a_person_filed_elsewhere_stays_there(houses: Any) -> None:
    house: House = houses("plain", folders="Offers", **ASKED)
    house.box.create("Offers")
    house.box.deliver(mail(1), "Offers")
    await house.look()
    house.desk.resolve(house.only()).result()
    await house.look()
    assert len(house.box.messages("Offers")) == 1


@pytest.mark.parametrize("kind", KINDS)
async def test_a_move_whose_answer_was_lost_is_found_again(
    houses: Any, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the server's act and our knowing of it: done once, known in the end."""
    from app.inbox.places import Places

    house: House = houses(kind, **ASKED)
    house.box.deliver(mail(1))
    await house.look()
    house.desk.resolve(house.only()).result()
    with monkeypatch.context() as patch:

        async def dead(*_: object) -> None:
            raise asyncio.CancelledError

        patch.setattr(Places, "acted", dead)
        with pytest.raises(asyncio.CancelledError):
            await house.look()
    await house.look(3)
    assert len(house.box.messages(ARCHIVE[kind])) == 1
    assert house.box.messages("INBOX") == []
    assert house.vanished() == []
    house.desk.reopen(house.only()).result()
    await house.look()
    assert len(house.box.messages("INBOX")) == 1


async def test_a_change_of_mind_while_the_server_is_at_it(
    houses: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.inbox.places import Places

    house: House = houses("plain", **ASKED)
    house.box.deliver(mail(1))
    await house.look()
    house.desk.resolve(house.only()).result()
    written = Places.acted

    async def reopened_meanwhile(self: Places, *args: Any) -> None:
        monkeypatch.undo()
        house.desk.reopen(house.only()).result()
        await written(self, *args)

    monkeypatch.setattr(Places, "acted", reopened_meanwhile)
    await house.look()
    assert len(house.box.messages("Archive")) == 1
    await house.look()
    assert len(house.box.messages("INBOX")) == 1


async def test_another_message_under_the_uid_is_not_moved(houses: Any) -> None:
    house: House = houses("plain", **ASKED)
    house.box.deliver(mail(1))
    await house.look()
    house.desk.resolve(house.only()).result()
    with house.box.lock:
        house.box.folders["INBOX"].letters[1].data = mail(99)
    await house.look()
    assert house.box.messages("INBOX") == [mail(99)]
    assert house.read("SELECT 1 FROM location WHERE wanted <> 0") == []


async def test_marks_others_set_for_deletion_stay(houses: Any) -> None:
    r"""Without UIDPLUS an EXPUNGE would take away what others marked \Deleted."""
    house: House = houses("outlook", **ASKED)
    other = house.box.deliver(mail(2, "sam@okafor.example"), flags=r"\Deleted")
    house.box.deliver(mail(1))
    await house.look()
    mine = house.read("SELECT conversation FROM message WHERE subject = 'Bowls 1'")[0]
    house.desk.resolve(ConversationId(mine["conversation"])).result()
    await house.look()
    assert other.data in house.box.messages("INBOX")
    assert house.box.messages("Archive") == [mail(1)]


async def test_a_move_of_many_is_no_shrinking_folder(houses: Any) -> None:
    house: House = houses("plain", **ASKED)
    for number in range(1, 41):
        house.box.deliver(mail(number, f"p{number}@okafor.example"))
    await house.look()
    for id in house.desk.queue_head(View.ALL).result()[1]:
        house.desk.resolve(ConversationId(id)).result()
    await house.look(2)
    assert len(house.box.messages("Archive")) == 40
    assert house.read("SELECT 1 FROM missing") == []
    assert house.vanished() == []
