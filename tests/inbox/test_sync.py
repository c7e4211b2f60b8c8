"""A mailbox and the workspace in step: what is read, answered, moved or lost on either side."""

import asyncio
import datetime as dt
import email.utils
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Any

import imapclient
import pytest

from app.base.clock import MICRO, SystemClock, to_datetime
from app.base.errors import WorkspaceError
from app.base.ids import AccountId, AgentId, ConversationId
from app.desk.desk import Desk
from app.desk.values import Draft
from app.inbox.pace import Pauses
from app.inbox.supervisor import Round, Supervisor
from app.inbox.values import Direction, QueueRow, Status, View
from app.store import backup, doctor
from app.store.queries import rows, values
from app.store.restore import restore
from app.store.settings import value
from app.store.store import Store
from app.team.commands import AddAgent
from tests.house import add_account, fill_up, make_room, open_desk
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.maildir import Seed
from tests.waiting import until

MANY = 30_000
HELEN = "Helen Okafor <helen@okafor.example>"


class Secrets:
    """Knows one password."""

    def __init__(self, password: str) -> None:
        self._password = password

    def get(self, name: str) -> str:
        return self._password

    def put(self, name: str, secret: str) -> None:
        raise AssertionError(f"nobody changes {name} here")


@pytest.fixture
async def supervisor(desk: Desk, mailbox: Login) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(desk.store, Secrets(mailbox.password))
    yield supervisor
    await supervisor.close()


def connect(desk: Desk, server: Dovecot, login: Login, smtp: int = 9, **more: str) -> AccountId:
    return add_account(
        desk,
        "email",
        more.pop("name", "shop"),
        login.address,
        imap=f"127.0.0.1:{server.imaps}",
        smtp=f"127.0.0.1:{smtp}",
        ca=str(server.ca),
        **more,
    )


def mail(
    number: int, sender: str = HELEN, to: str = "shop@shop.test", refs: str = "", ago: float = 60
) -> bytes:
    """A mail of so many seconds ago."""
    when = email.utils.formatdate(SystemClock().now() / 1e6 - ago)
    answered = f"In-Reply-To: {refs}\r\nReferences: {refs}\r\n" if refs else ""
    return (
        f"Message-ID: <m{number}@okafor.example>\r\nDate: {when}\r\nFrom: {sender}\r\n"
        f"To: {to}\r\nSubject: Bowls {number}\r\n{answered}\r\nText {number}.\r\n"
    ).encode()


def seed(data: bytes, flags: str = "", ago: float = 60) -> Seed:
    now = to_datetime(SystemClock().now())
    return Seed(data, now - dt.timedelta(seconds=ago), flags)


def other_program(server: Dovecot, login: Login) -> Any:
    client = imapclient.IMAPClient("127.0.0.1", server.imap, ssl=False, timeout=10)
    client.login(login.address, login.password)
    return client


def queue(desk: Desk, view: View = View.ALL) -> list[QueueRow]:
    _, ids = desk.queue_head(view).result()
    return list(desk.queue_rows(tuple(map(ConversationId, ids))).result())


def read(desk: Desk, sql: str) -> list[dict[str, Any]]:
    return desk.store.read(lambda c: rows(c, sql)).result()


async def running(supervisor: Supervisor, work: Callable[[], Awaitable[None]]) -> None:
    task = asyncio.create_task(supervisor.run())
    try:
        await work()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


# Sent


@pytest.mark.parametrize("first", ["INBOX", "Sent"])
async def test_a_reply_from_another_program_joins_and_answers(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login, first: str
) -> None:
    """R6, whichever folder is read first."""
    connect(desk, dovecot, mailbox)
    question = seed(mail(1, ago=300), ago=300)
    reply = seed(mail(2, mailbox.address, HELEN, "<m1@okafor.example>"), "S")
    both = [("INBOX", question), ("Sent", reply)]
    for folder, data in both if first == "INBOX" else reversed(both):
        dovecot.seed(mailbox.address, folder, [data])
        await supervisor.once()
    (row,) = queue(desk)
    assert (row.status, row.waiting_since, row.messages) == (Status.WAITING, None, 2)
    page = desk.conversation(row.id).result()
    assert [e.direction for e in page.entries[:2]] == [Direction.IN, Direction.OUT]
    assert row.customer == "Helen Okafor"


async def test_who_writes_after_a_found_reply_waits(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    connect(desk, dovecot, mailbox)
    refs = "<m1@okafor.example>"
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1, ago=300), ago=300)])
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(3, refs=refs, ago=60), ago=60)])
    await supervisor.once()
    dovecot.seed(
        mailbox.address, "Sent", [seed(mail(2, mailbox.address, HELEN, refs, 200), "S", 200)]
    )
    await supervisor.once()
    (row,) = queue(desk, View.NEEDS_REPLY)
    at = row.waiting_since or 0
    assert abs(at / 1e6 - (SystemClock().now() / 1e6 - 60)) < 30


async def test_what_we_sent_to_ourselves_as_well_is_ours(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Bcc to oneself, Gmail's All Mail: one message, several places; Sent says whose it is."""
    connect(desk, dovecot, mailbox, folders="All Mail")
    data = mail(1, mailbox.address, HELEN)
    for folder in ("INBOX", "All Mail"):
        dovecot.seed(mailbox.address, folder, [seed(data)])
    await supervisor.once()
    dovecot.seed(mailbox.address, "Sent", [seed(data, "S")])
    await supervisor.once()
    (row,) = queue(desk)
    assert (row.messages, row.status, row.customer) == (1, Status.WAITING, "Helen Okafor")
    places = read(desk, "SELECT folder, message FROM location")
    assert {p["folder"] for p in places} == {"INBOX", "All Mail", "Sent"}
    assert len({p["message"] for p in places}) == 1


async def test_labels_are_folders_and_a_message_lies_in_many(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 28, as Gmail shows labels."""
    folders = ("INBOX", "All Mail", "Labels/Offers", "Labels/2026")
    connect(desk, dovecot, mailbox, folders="; ".join(folders[1:]))
    offers = [seed(mail(n)) for n in range(1, 6)]
    for folder in folders:
        dovecot.seed(mailbox.address, folder, offers)
    done = await supervisor.once()
    assert (done.counts.stored, done.counts.duplicate) == (5, 15)
    assert len(read(desk, "SELECT 1 FROM location")) == 20
    assert len(queue(desk)) == 5


async def test_our_own_copy_under_another_id_is_no_new_message(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    """Some servers rewrite the Message-ID of what they send (3.1.9)."""
    connect(desk, dovecot, mailbox, exim.smtps)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1, to=mailbox.address))])
    await supervisor.once()
    (row,) = queue(desk)
    sent = desk.reply(Draft(row.id, "They leave today."), hold=0).result()
    await supervisor.once()
    (delivered,) = exim.delivered(1)
    dovecot.expunge(mailbox.address, "Sent")
    rewritten = delivered.data.replace(sent.message_id.encode(), b"<AM0PR01@prod.example>")
    dovecot.seed(mailbox.address, "Sent", [seed(rewritten, "S")])
    await supervisor.once()
    assert [r.messages for r in queue(desk)] == [2]


# read and answered


async def test_reading_here_is_reading_there(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    connect(desk, dovecot, mailbox, exim.smtps)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1, to=mailbox.address)), seed(mail(2))])
    await supervisor.once()
    row = next(r for r in queue(desk) if r.subject == "Bowls 1")
    page = desk.conversation(row.id).result()

    async def work() -> None:
        desk.mark_read(row.id, page.entries[0].id).result()
        await until(lambda: dovecot.flags(mailbox.address) == ["S", ""])
        desk.reply(Draft(row.id, "They leave today."), hold=0).result()
        await until(lambda: dovecot.flags(mailbox.address) == ["RS", ""])

        await until(lambda: not read(desk, "SELECT 1 FROM location WHERE wanted <> 0"))

    await running(supervisor, work)


async def test_reading_there_is_reading_here_for_everybody(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    connect(desk, dovecot, mailbox)
    ben = AgentId(desk.store.ids.take())
    desk.store.execute(AddAgent(ben, "Ben")).result()
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1)), seed(mail(2), "S"), seed(mail(3))])
    await supervisor.once()
    assert {r.subject: r.unread for r in queue(desk)} == {
        "Bowls 1": 1,
        "Bowls 2": 0,
        "Bowls 3": 1,
    }
    with other_program(dovecot, mailbox) as client:
        client.select_folder("INBOX")
        client.add_flags([1], [rb"\Seen", rb"\Answered"])
    await supervisor.once()
    assert {r.subject: r.unread for r in queue(desk)}["Bowls 1"] == 0
    assert len(read(desk, "SELECT DISTINCT agent FROM read_mark")) == 2
    assert desk.store.read(lambda c: values(c, "SELECT marks FROM location")).result() == [3, 1, 0]


async def test_a_mark_is_never_given_to_another_message(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """3.2.7: the UID holds another message by now, under the same UIDVALIDITY."""
    account = connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1)), seed(mail(2))])
    await supervisor.once()
    first = next(r for r in queue(desk) if r.subject == "Bowls 1")
    entry = desk.conversation(first.id).result().entries[0]
    swap = "UPDATE location SET uid = 3 - uid WHERE folder = 'INBOX'"
    desk.store.write(lambda c: (c.exec_driver_sql("UPDATE location SET uid = uid + 100"), _none()))
    desk.store.write(lambda c: (c.exec_driver_sql(swap.replace("3 - uid", "203 - uid")), _none()))
    desk.mark_read(first.id, entry.id).result()
    await supervisor.push(account)
    assert dovecot.flags(mailbox.address) == ["", ""]
    assert read(desk, "SELECT 1 FROM location WHERE wanted <> 0") == []


def _none() -> Any:
    from app.base.bus import Changes

    return Changes()


# what leaves


async def test_two_programs_on_one_mailbox(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Another one flags, moves and deletes while this one watches; nothing is lost here."""
    connect(desk, dovecot, mailbox, folders="Archive")
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 61)])

    def stored() -> int:
        return len(read(desk, "SELECT 1 FROM message"))

    async def work() -> None:
        await until(lambda: stored() == 60)
        with other_program(dovecot, mailbox) as client:
            client.select_folder("INBOX")
            client.move([1, 2, 3], "Archive")
            client.delete_messages([10, 11])
            client.expunge([10, 11])
            client.add_flags([20, 21], [rb"\Seen"])
            dovecot.deliver(mailbox.address, mail(100))
        await until(lambda: stored() == 61)
        supervisor.network_changed()  # Archive is looked into with the next round
        await until(lambda: len(_vanished(desk)) == 2)

    await running(supervisor, work)
    assert _vanished(desk) == ["Bowls 10", "Bowls 11"]
    assert len(queue(desk)) == 61
    unread = {r.subject for r in queue(desk) if not r.unread}
    assert unread == {"Bowls 20", "Bowls 21"}
    in_archive = read(desk, "SELECT 1 FROM location WHERE folder = 'Archive' AND gone_at IS NULL")
    assert len(in_archive) == 3


def _vanished(desk: Desk) -> list[str]:
    sql = "SELECT subject FROM message WHERE flags & 4096"
    return sorted(desk.store.read(lambda c: values(c, sql)).result())


async def test_much_gone_at_once_is_kept_and_asked_about(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 26: 30 % of a folder."""
    account = connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 101)])
    await supervisor.once()
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1:30")
    for _ in range(2):
        await supervisor.once()
        (state,) = desk.accounts().result()
        assert state.problem is not None
        assert state.problem.code == "folder-shrank"
        assert state.problem.params == {"folder": "INBOX", "gone": 30, "known": 100}
        assert _vanished(desk) == []
    await supervisor.accept_loss(account)
    assert len(_vanished(desk)) == 30
    (state,) = desk.accounts().result()
    assert state.problem is None
    assert len(queue(desk)) == 100


@pytest.mark.parametrize(("hours", "believed"), [(23, False), (25, True)])
async def test_after_a_day_what_is_gone_is_believed(
    desk: Desk,
    supervisor: Supervisor,
    dovecot: Dovecot,
    mailbox: Login,
    monkeypatch: pytest.MonkeyPatch,
    hours: int,
    believed: bool,
) -> None:
    """Fault 26: nobody answered; here it is marked as gone and stays to be read."""
    connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 31)])
    await supervisor.once()
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1:20")
    await supervisor.once()
    now = desk.store.clock.now
    monkeypatch.setattr(desk.store.clock, "now", lambda: now() + hours * 3600 * MICRO)
    await supervisor.once()
    assert len(_vanished(desk)) == (20 if believed else 0)
    (state,) = desk.accounts().result()
    assert (state.problem is None) is believed
    assert len(queue(desk)) == 30


async def test_what_was_gone_and_is_back_needs_no_answer(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    account = connect(desk, dovecot, mailbox)
    mails = [seed(mail(n)) for n in range(1, 41)]
    dovecot.seed(mailbox.address, "INBOX", mails)
    await supervisor.once()
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1:20")
    await supervisor.once()
    assert len(read(desk, "SELECT 1 FROM missing")) == 1
    dovecot.seed(mailbox.address, "INBOX", mails[:20])
    await supervisor.once()
    await supervisor.accept_loss(account)
    assert _vanished(desk) == []
    assert len(queue(desk)) == 40


@pytest.mark.parametrize("renumber", [False, True])
async def test_another_uidvalidity_changes_nothing_here(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login, renumber: bool
) -> None:
    """Fault 24, P6: nothing twice, nothing deleted, no mark set by an old UID."""
    account = connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 81)])
    await supervisor.once()
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1,2")
    row = next(r for r in queue(desk) if r.subject == "Bowls 7")
    entry = desk.conversation(row.id).result().entries[0]
    desk.mark_read(row.id, entry.id).result()
    fresh = dovecot.change_uidvalidity(mailbox.address, renumber=renumber)
    await supervisor.push(account)
    assert set(dovecot.flags(mailbox.address)) == {""}
    done = await supervisor.once()
    assert (done.counts.stored, done.counts.duplicate, done.problems) == (0, 0, ())
    assert len(queue(desk)) == 80
    live = read(desk, "SELECT DISTINCT uidvalidity AS v FROM location WHERE gone_at IS NULL")
    assert [r["v"] for r in live] == [fresh]
    assert _vanished(desk) == ["Bowls 1", "Bowls 2"]
    await supervisor.push(account)
    assert dovecot.flags(mailbox.address).count("S") == 1
    assert len(dovecot.messages(mailbox.address)) == 78


# outages and silence


async def test_after_a_month_everything_comes_once_and_the_old_of_it_silently(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(1))])
    await supervisor.once()
    day = 24 * 3600.0
    away = [seed(mail(n, ago=n * day), "S" if n % 2 else "", n * day) for n in range(2, 42)]
    dovecot.seed(mailbox.address, "INBOX", away)
    first, second = await supervisor.once(), await supervisor.once()
    assert (first.counts.stored, second.counts.stored, second.counts.duplicate) == (40, 0, 0)
    limit = int(desk.store.read(lambda c: value(c, "age_ceiling_days")).result())
    assert len(queue(desk, View.OPEN)) == limit - 1
    assert all(r.waiting_since is None for r in queue(desk, View.RESOLVED))


async def test_new_mail_is_here_within_a_second_and_a_failing_account_does_not_matter(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    add_account(desk, "email", "dead", "dead@shop.test", imap="127.0.0.1:9", smtp="127.0.0.1:9")
    connect(desk, dovecot, mailbox)
    took: list[float] = []

    async def work() -> None:
        await until(lambda: _idles(desk))
        await asyncio.sleep(0.5)
        for n in range(1, 4):
            await asyncio.to_thread(dovecot.deliver, mailbox.address, mail(n))
            took.append(await until(lambda n=n: len(queue(desk)) == n))  # type: ignore[misc]

    await running(supervisor, work)
    assert min(took) < 10


def _idles(desk: Desk) -> bool:
    return bool(read(desk, "SELECT 1 FROM health WHERE last_poll IS NOT NULL"))


async def test_one_that_cannot_be_read_does_not_stop_the_others(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 31: the first of fifty."""
    connect(desk, dovecot, mailbox)
    broken = b"\x00\xff\xfe" + b"Content-Type: multipart/mixed;;;;\r\n" * 40 + b"\r\n\x80\r\n"
    mails = [seed(broken), *(seed(mail(n)) for n in range(1, 50))]
    dovecot.seed(mailbox.address, "INBOX", mails)
    done = await supervisor.once()
    assert (done.counts.stored, done.counts.unreadable, done.problems) == (50, 1, ())
    entries = [desk.conversation(row.id).result().entries for row in queue(desk)]
    assert len(entries) == 50
    (odd,) = [entry for (entry,) in entries if entry.unreadable]
    assert desk.source(odd.id).result()[1:] == broken[1:]  # Dovecot takes no NUL
    again = await supervisor.once()
    assert again.counts.stored == 0


async def test_waking_up_looks_at_once(
    desk: Desk,
    supervisor: Supervisor,
    dovecot: Dovecot,
    mailbox: Login,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """P19: the clocks tell that the machine slept; every connection is made anew."""
    monkeypatch.setattr("app.inbox.supervisor._TICK", 0.2)
    monkeypatch.setattr("app.inbox.pace.Naps.overslept", lambda *_: True)
    woken: list[int] = []
    monkeypatch.setattr(
        "app.inbox.channels.email.channel.Email.network_changed", lambda _: woken.append(1)
    )
    connect(desk, dovecot, mailbox)

    async def work() -> None:
        await until(lambda: woken)

    await running(supervisor, work)


@pytest.mark.nightly
async def test_a_mailbox_of_30000(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    """Whole, once, and marks and departures in it are found."""
    connect(desk, dovecot, mailbox)
    mails = (seed(mail(n, f"c{n}@client.example")) for n in range(1, MANY + 1))
    dovecot.seed(mailbox.address, "INBOX", mails)
    done = await supervisor.once()
    assert (done.counts.stored, done.problems) == (MANY, ())
    with other_program(dovecot, mailbox) as client:
        client.select_folder("INBOX")
        client.add_flags(list(range(100, 200)), [rb"\Seen"])
        client.delete_messages(list(range(1, 100)))
        client.expunge()
    again = await supervisor.once()
    assert (again.counts.stored, again.counts.duplicate) == (0, 0)
    assert len(_vanished(desk)) == 99
    seen = "SELECT count(*) AS n FROM location WHERE marks & 1"
    assert read(desk, seen) == [{"n": 100}]


# the audit


async def test_what_comes_while_the_disk_is_full_is_here_when_there_is_room(
    desk: Desk,
    supervisor: Supervisor,
    dovecot: Dovecot,
    mailbox: Login,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Fault 44, at a fetch: told where somebody sees it, and all of it comes by itself, once."""
    monkeypatch.setattr("app.inbox.supervisor.Pauses", partial(Pauses, 0.05, 0.05))
    account = connect(desk, dovecot, mailbox)
    told: list[str] = []
    desk.bus.subscribe(lambda changes: told.extend(code for _, code in changes.ails))
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(3)])
    fill_up(desk)
    assert told == ["disk-full"]
    with pytest.raises(WorkspaceError, match="disk-full"):
        await supervisor.look(account)
    assert queue(desk) == []

    async def work() -> None:
        await asyncio.sleep(0.2)  # tried in vain
        make_room(desk)
        await until(lambda: len(queue(desk)) == 3)

    await running(supervisor, work)
    assert told[-1] == ""
    assert read(desk, "SELECT count(*) AS n FROM message") == [{"n": 3}]


async def test_a_damaged_workspace_comes_back_from_backup_and_server(
    tmp_path: Path, dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 46: a file whose header is zeroes; the newest backup and the mailbox make it whole."""
    desk = open_desk(tmp_path)
    connect(desk, dovecot, mailbox)
    profile = desk.store.profile
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 21)])
    assert (await once(desk, mailbox)).counts.stored == 20
    kept = backup.backup(profile, desk.store.clock.now())
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(21, 41)])
    assert (await once(desk, mailbox)).counts.stored == 20
    desk.close()
    with profile.database.open("r+b") as file:
        file.write(bytes(100))
    with pytest.raises(WorkspaceError, match="workspace-damaged"):
        Store(profile)
    restore(profile, kept)
    desk = Desk(Store(profile))
    try:
        assert len(queue(desk)) == 20
        assert (await once(desk, mailbox)).counts.stored == 20
        assert len(queue(desk)) == 40
        assert (await once(desk, mailbox)).counts.stored == 0
        assert doctor.examine(desk.store, deep=True).clean
    finally:
        desk.close()


async def once(desk: Desk, mailbox: Login) -> Round:
    supervisor = Supervisor(desk.store, Secrets(mailbox.password))
    try:
        done = await supervisor.once()
    finally:
        await supervisor.close()
    assert done.problems == ()
    return done


async def test_the_audit_finds_a_gap_and_fetches_it(
    desk: Desk, supervisor: Supervisor, dovecot: Dovecot, mailbox: Login
) -> None:
    account = connect(desk, dovecot, mailbox)
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(n)) for n in range(1, 11)])
    await supervisor.once()
    cursor = read(desk, "SELECT value FROM cursor WHERE stream = 'INBOX'")[0]["value"]
    lie = cursor.replace("1:10", "1:12").replace("n=11", "n=13").replace("e=10", "e=12")
    channel = await supervisor.channels.get(account)
    channel.context.cursors["INBOX"] = lie  # type: ignore[index]
    dovecot.seed(mailbox.address, "INBOX", [seed(mail(11)), seed(mail(12))])
    await supervisor.once()
    assert len(queue(desk)) == 10, "the ledger says that they are here"
    assert await supervisor.audit(account) == 0
    assert len(queue(desk)) == 12
    (day,) = read(desk, "SELECT on_server, known FROM audit")
    assert day == {"on_server": 12, "known": 12}
