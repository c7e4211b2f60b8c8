"""Reading a mailbox: everything once, whatever the server, the network and the past did."""

import asyncio
import contextlib
import datetime as dt
import imaplib
import threading

import pytest

from app.base import clock
from app.base.errors import AuthError, ChannelError, ConfigError, SecretError, TransientError
from app.inbox.channels.base import Mark, Place
from app.inbox.channels.email import Email, reading
from app.inbox.channels.email.cursor import Cursor, spans
from app.inbox.channels.email.settings import ImapTimeouts
from tests.inbox.channels.email.accounts import IMAP, house, mail, named, opened
from tests.inbox.channels.email.imap_script import ImapScript
from tests.inbox.channels.house import House, look
from tests.peers.accounts import Login
from tests.peers.certs import LEAVES
from tests.peers.dovecot import Dovecot, Seed
from tests.peers.proxy import Proxy

QUICK = ImapTimeouts(connect=0.5, command=0.5)


async def looked(context: House, times: int = 1, timeouts: ImapTimeouts = QUICK) -> list[bytes]:
    """New messages of so many looks on one channel."""
    found = []
    async with opened(context, imap=timeouts) as channel:
        for _ in range(times):
            found += [raw.data for raw in await look(channel, context)]
    return found


def ledger(context: House, folder: str = "INBOX") -> Cursor:
    """The cursor of a folder, but for its mod-sequence."""
    return Cursor.parse(context.cursors[folder]).marked(0)


# a real server


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
async def test_everything_comes_once_with_its_date_and_place(
    dovecot: Dovecot, mailbox: Login, security: str
) -> None:
    moment = dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    mails = [mail(number) for number in range(1, 4)]
    dovecot.seed(mailbox.address, "INBOX", [Seed(data, moment, "S") for data in mails])
    port = dovecot.imaps if security == "tls" else dovecot.imap
    context = house(mailbox, imap=port, security=security)
    async with opened(context) as channel:
        raws = await look(channel, context)
        assert await look(channel, context) == []
    assert [raw.data for raw in raws] == mails
    assert {raw.received_at for raw in raws} == {clock.from_datetime(moment)}
    assert {raw.marks for raw in raws} == {Mark.SEEN}
    validity = dovecot.uidvalidity(mailbox.address)
    assert [raw.place for raw in raws] == [Place("INBOX", validity, uid) for uid in (1, 2, 3)]
    assert set(context.cursors) == {"INBOX", "Sent"}
    assert ledger(context) == Cursor(validity, ((1, 3),), uidnext=4, exists=3)


async def test_reading_marks_nothing_as_seen(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [Seed(mail(1)), Seed(mail(2), flags="S")])
    assert len(await looked(house(mailbox, imap=dovecot.imaps))) == 2
    assert dovecot.flags(mailbox.address) == ["", "S"]


async def test_new_mail_and_deleted_mail_between_looks(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(number) for number in range(1, 6)])
    context = house(mailbox, imap=dovecot.imaps)
    async with opened(context) as channel:
        assert len(await look(channel, context)) == 5
        dovecot.expunge(mailbox.address, "INBOX", "uid", "2,5")
        dovecot.deliver(mailbox.address, mail(6))
        (new,) = await look(channel, context)
    assert new.data.endswith(mail(6))
    assert new.place is not None
    assert new.place.uid == 6
    validity = dovecot.uidvalidity(mailbox.address)
    assert ledger(context) == Cursor(validity, ((1, 6),), uidnext=7, exists=4)


async def test_a_month_away_brings_everything(dovecot: Dovecot, mailbox: Login) -> None:
    """R2: not "unseen", not "since": what another program read in the meantime comes as well."""
    context = house(mailbox, imap=dovecot.imaps)
    dovecot.seed(mailbox.address, "INBOX", [mail(1)])
    await looked(context)
    old = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    dovecot.seed(mailbox.address, "INBOX", [Seed(mail(n), old, "S") for n in range(2, 900)])
    assert len(await looked(context)) == 898


async def test_batches_are_bounded_and_each_cursor_covers_what_came(
    dovecot: Dovecot, mailbox: Login
) -> None:
    sizes = [10_000] * 501 + [3_000_000, 3_000_000, 9_000_000, 100]
    mails = [mail(n, "x" * 70 + "\r\n" + "z" * size) for n, size in enumerate(sizes)]
    dovecot.seed(mailbox.address, "INBOX", mails)
    context = house(mailbox, imap=dovecot.imaps)
    await looked(context, timeouts=ImapTimeouts())
    covered: list[int] = []
    for batch in context.batches:
        assert len(batch.items) <= reading.CHUNK_MESSAGES
        weight = sum(len(raw.data) for raw in batch.items)
        assert weight <= reading.CHUNK_BYTES or len(batch.items) == 1
        covered += [raw.place.uid for raw in batch.items if raw.place]
        if batch.items:
            assert Cursor.parse(batch.cursor).ranges == spans(covered)
    newest = [uid for uid in covered if uid > len(sizes) - reading.NEWEST]
    assert covered[: reading.NEWEST] == newest, "the newest come first"
    assert sorted(covered) == list(range(1, len(sizes) + 1))
    by_uid = {raw.place.uid: raw.data for raw in context.mails if raw.place}
    assert [by_uid[uid] for uid in sorted(by_uid)] == mails


async def test_stopping_after_any_batch_and_coming_back_brings_the_rest(
    dovecot: Dovecot, mailbox: Login
) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(n, "x" * 900_000) for n in range(1, 13)])
    context = house(mailbox, imap=dovecot.imaps)
    for _ in range(20):
        async with opened(context) as channel:
            batches = channel.receive()
            async for batch in batches:
                await context.stored(batch)
                break
            await batches.aclose()  # type: ignore[attr-defined]
    uids = [raw.place.uid for raw in context.mails if raw.place]
    assert sorted(uids) == list(range(1, 13))


async def test_what_leaves_while_the_rest_is_fetched_is_no_fault(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """Fault 25: another program expunges between two chunks, before and within what is to come."""
    dovecot.seed(mailbox.address, "INBOX", [mail(n, "x" * 900_000) for n in range(1, 41)])
    context = house(mailbox, imap=dovecot.imaps)
    async with opened(context) as channel:
        async for batch in channel.receive():
            if len(context.batches) == 1:
                dovecot.expunge(mailbox.address, "INBOX", "uid", "1,3,5:8,40")
            await context.stored(batch)
        assert await look(channel, context) == []
    uids = {raw.place.uid for raw in context.mails if raw.place}
    there = set(range(1, 41)) - {1, 3, 5, 6, 7, 8, 40}
    assert there <= uids
    assert len(context.mails) == len(uids), "nothing twice"
    by_uid = {raw.place.uid: raw.data for raw in context.mails if raw.place}
    assert all(by_uid[n] == mail(n, "x" * 900_000) for n in there)


async def test_a_batch_that_was_not_stored_comes_again(dovecot: Dovecot, mailbox: Login) -> None:
    """Fault 27: killed between fetching and storing."""
    dovecot.seed(mailbox.address, "INBOX", [mail(n) for n in range(1, 4)])
    context = house(mailbox, imap=dovecot.imaps)
    async with opened(context) as channel:
        batches = channel.receive()
        lost = await anext(batches)
        await batches.aclose()  # type: ignore[attr-defined]
    assert len(lost.items) == 3
    assert len(await looked(context)) == 3


@pytest.mark.parametrize("renumber", [False, True])
async def test_after_another_uidvalidity_only_heads_are_read(
    dovecot: Dovecot, mailbox: Login, renumber: bool
) -> None:
    """Fault 24: what is stored is told by its head; only what is not is fetched."""
    dovecot.seed(mailbox.address, "INBOX", [mail(1), mail(2), mail(3)])
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1")
    context = house(mailbox, imap=dovecot.imaps)
    await looked(context)
    fresh = dovecot.change_uidvalidity(mailbox.address, renumber=renumber)
    dovecot.seed(mailbox.address, "INBOX", [mail(4)])
    async with opened(context) as channel:
        again = await look(channel, context)
    assert [raw.data for raw in again] == [mail(4)]
    assert [head.message_id for head in context.asked_for] == [
        f"<m{n}@client.example>" for n in (2, 3, 4)
    ]
    assert [head.size for head in context.asked_for] == [len(mail(n)) for n in (2, 3, 4)]
    first = 1 if renumber else 2
    assert ledger(context) == Cursor(fresh, ((first, first + 2),), uidnext=first + 3, exists=3)
    (census,) = [batch.census for batch in context.batches if batch.census]
    assert (census.whole, census.uidvalidity) == (True, fresh)
    assert census.present == ((first, first + 2),)


async def test_another_uidvalidity_with_nothing_recognised_reads_the_folder_again(
    dovecot: Dovecot, mailbox: Login
) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(1), mail(2)])
    context = house(mailbox, imap=dovecot.imaps)
    await looked(context)
    context.batches.clear()
    fresh = dovecot.change_uidvalidity(mailbox.address)
    assert await looked(context) == [mail(1), mail(2)]
    assert ledger(context) == Cursor(fresh, ((1, 2),), uidnext=3, exists=2)


async def test_a_kept_connection_that_died_is_replaced(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(1)])
    context = house(mailbox, imap=dovecot.imaps)
    async with opened(context) as channel:
        await look(channel, context)
        dovecot.kick(mailbox.address)
        dovecot.deliver(mailbox.address, mail(2))
        assert len(await look(channel, context)) == 1
        asked = context.asked
        assert await look(channel, context) == []
    assert context.asked == asked, "a connection that stands needs no secret"


async def test_a_wrong_password(dovecot: Dovecot, mailbox: Login) -> None:
    for port, security in ((dovecot.imaps, "tls"), (dovecot.imap, "starttls")):
        context = house(Login(mailbox.address, "wrong-horse"), imap=port, security=security)
        with pytest.raises(AuthError) as caught:
            await looked(context, timeouts=IMAP)
        assert caught.value.problem.code == "wrong-password"
        assert "Authentication failed" in str(caught.value)
        assert "wrong-horse" not in f"{caught.value!r}"


@pytest.mark.parametrize(
    ("user", "password"), [("ann b@shop.test", "x"), ("a@b.test", 'pä"ss'), ("a", 'LOGOUT\r\n"')]
)
async def test_odd_names_and_passwords_travel_safely(
    dovecot: Dovecot, mailbox: Login, user: str, password: str
) -> None:
    context = house(Login(mailbox.address, password), imap=dovecot.imaps, user=user)
    with pytest.raises(AuthError):
        await looked(context, timeouts=IMAP)


@pytest.mark.parametrize("leaf", [leaf for leaf in LEAVES if leaf != "good"])
async def test_a_bad_certificate_is_never_accepted(leaf: str) -> None:
    server = Dovecot(leaf)  # type: ignore[arg-type]
    try:
        for port, security in ((server.imaps, "tls"), (server.imap, "starttls")):
            with pytest.raises(ConfigError) as caught:
                await looked(house(imap=port, security=security))
            assert caught.value.problem.code == "bad-certificate"
    finally:
        server.close()


async def test_plain_on_a_tls_port_and_the_other_way_round(
    dovecot: Dovecot, mailbox: Login
) -> None:
    with pytest.raises(ConfigError, match="no-tls"):
        await looked(house(mailbox, imap=dovecot.imap, security="tls"))
    with pytest.raises(TransientError, match="server-away"):
        await looked(house(mailbox, imap=dovecot.imaps, security="plain"))


async def test_the_secret_is_asked_for_in_vain(dovecot: Dovecot) -> None:
    context = house(imap=dovecot.imaps)
    context.password = None
    with pytest.raises(SecretError):
        await looked(context)


# a bad network


@pytest.mark.parametrize("mode", ["refuse", "reset", "blackhole"])
async def test_a_server_out_of_reach_is_away(dovecot: Dovecot, mailbox: Login, mode: str) -> None:
    with Proxy(dovecot.imap) as proxy:
        proxy.mode = mode  # type: ignore[assignment]
        with pytest.raises(TransientError, match="server-away"):
            await looked(house(mailbox, imap=proxy.port, security="plain"))


async def test_a_network_that_cuts_every_connection_still_gets_there(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """Each connection brings a little more; what was stored never comes twice."""
    dovecot.seed(mailbox.address, "INBOX", [mail(n, "x" * 900_000) for n in range(1, 31)])
    context = house(mailbox, imap=0)
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        proxy.cut_after = 12_000_000
        for _ in range(8):
            with contextlib.suppress(TransientError):
                await looked(context)
    uids = [raw.place.uid for raw in context.mails if raw.place]
    assert sorted(uids) == list(range(1, 31))


async def test_cancelling_a_look_cuts_the_connection_at_once(
    dovecot: Dovecot, mailbox: Login
) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(1)])
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        async with opened(context, imap=ImapTimeouts(connect=60, command=60)) as channel:
            await look(channel, context)
            proxy.mode = "blackhole"
            looking = asyncio.create_task(look(channel, context))
            await asyncio.sleep(0.1)
            looking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await looking
            proxy.mode = "ok"
            dovecot.deliver(mailbox.address, mail(2))
            assert len(await look(channel, context)) == 1
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("imap-")]


async def test_closing_ends_the_threads_and_can_be_done_twice(
    dovecot: Dovecot, mailbox: Login
) -> None:
    context = house(mailbox, imap=dovecot.imaps)
    channel = Email(context)
    await look(channel, context)
    await channel.find_sent(named("<a@b.example>"))
    names = {thread.name for thread in threading.enumerate()}
    assert {"imap-reader", "imap-filer"} <= names
    await channel.close()
    await channel.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("imap-")]


# a strange server


def script_house(server: ImapScript, password: str = "pw") -> House:
    return house(Login("anna@shop.test", password), imap=server.port, security="plain")


async def test_nothing_new_costs_one_command() -> None:
    with ImapScript({1: mail(1), 2: mail(2)}) as server:
        context = script_house(server)
        assert len(await looked(context, times=3)) == 2
        assert len(server.commands("EXAMINE")) == 3
        assert len(server.commands("SEARCH")) == 1
        assert len(server.commands("FETCH")) == 2


@pytest.mark.parametrize("step", [1, 3])
async def test_commands_stay_short(step: int) -> None:
    uids = range(20_000, 20_000 + 1202 * step, step)
    with ImapScript({uid: mail(uid) for uid in uids}) as server:
        assert len(await looked(script_house(server))) == len(uids)
        lists = [line.split(" ")[0] for line in server.commands("FETCH")]
        bodies = [line for line in server.commands("FETCH") if "BODY" in line]
    assert not any("*" in listed for listed in lists)
    assert not any(":" in line.split(" ")[0] for line in bodies)
    assert max(line.split(" ")[0].count(",") for line in bodies) < reading.CHUNK_MESSAGES
    assert max(map(len, lists)) < 8000


async def test_a_server_without_uidnext_is_read_all_the_same() -> None:
    with ImapScript({1: mail(1)}) as server:
        server.answers["EXAMINE"] = b"* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n"
        context = script_house(server)
        assert len(await looked(context, times=2)) == 1
        assert context.cursors == {"INBOX": "v=7;1"}
        assert len(server.commands("SEARCH")) == 2


async def test_a_server_without_uidvalidity_is_a_setting_problem() -> None:
    with ImapScript({1: mail(1)}) as server:
        server.answers["EXAMINE"] = b"* 1 EXISTS\r\n"
        with pytest.raises(ConfigError, match="no-uidvalidity"):
            await looked(script_house(server))


async def test_a_mailbox_of_200000_is_searched_at_once() -> None:
    with ImapScript({uid: mail(uid) for uid in (1, 200_000)}) as server:
        server.answers["SEARCH"] = b"* SEARCH %s\r\n" % b" ".join(
            b"%d" % uid for uid in range(1, 200_001)
        )
        context = script_house(server)
        context.cursors["INBOX"] = "v=7;2:199999"
        assert len(await looked(context)) == 2
    assert context.cursors["INBOX"].endswith(";1:200000")


async def test_a_server_that_lists_less_than_it_has_is_asked_again() -> None:
    """Nothing counts as seen because a server forgot to name it."""
    with ImapScript({uid: mail(uid) for uid in range(1, 6)}) as server:
        server.answers["SEARCH"] = b"* SEARCH 1 3\r\n"
        context = script_house(server)
        assert await looked(context) == [mail(1), mail(3)]
        server.answers["SEARCH"] = b"* SEARCH\r\n"
        assert await looked(context) == []
        del server.answers["SEARCH"]
        assert await looked(context) == [mail(2), mail(4), mail(5)]


async def test_an_empty_mailbox_is_not_searched() -> None:
    with ImapScript() as server:
        assert await looked(script_house(server)) == []
        assert server.commands("SEARCH") == []


def wrong_uid(server: ImapScript) -> bytes:
    """UID 2 answered as UID 9."""
    return server.row(1, "BODY") + server.row(2, "BODY").replace(b"UID 2", b"UID 9")


def without_uid(server: ImapScript) -> bytes:
    return server.row(1, "BODY") + server.row(2, "BODY").replace(b"UID 2 ", b"")


def not_asked_for(server: ImapScript) -> bytes:
    extra = b"* 3 FETCH (FLAGS (\\Seen))\r\n* 4 FETCH (UID 77 BODY[] {1}\r\nx)\r\n* 1 EXPUNGE\r\n"
    return extra + server.row(1, "BODY") + extra


def two_bodies(server: ImapScript) -> bytes:
    other = server.row(1, "BODY").replace(b"UID 1 ", b"UID 2 ")
    return server.row(1, "BODY") + server.row(2, "BODY") + other


def no_body(server: ImapScript) -> bytes:
    return server.row(1, "BODY") + b"* 2 FETCH (UID 2 BODY[] NIL)\r\n"


def flags_only(server: ImapScript) -> bytes:
    return server.row(1, "BODY") + b"* 2 FETCH (UID 2 FLAGS ())\r\n"


@pytest.mark.parametrize(
    "answer", [wrong_uid, without_uid, not_asked_for, two_bodies, no_body, flags_only]
)
async def test_a_row_that_cannot_be_believed_is_left_for_the_next_look(answer: object) -> None:
    """Fault 25. The good row is stored, the other comes when the server has come to its senses."""
    with ImapScript({1: mail(1), 2: mail(2)}) as server:

        def fetch(arguments: str) -> bytes:
            if "SIZE" in arguments:
                return server.row(1, "SIZE") + server.row(2, "SIZE")
            return answer(server)  # type: ignore[operator,no-any-return]

        server.answers["FETCH"] = fetch
        context = script_house(server)
        assert await looked(context) == [mail(1)]
        assert context.cursors == {"INBOX": "v=7;1"}
        del server.answers["FETCH"]
        assert await looked(context) == [mail(2)]
        assert context.cursors == {"INBOX": "v=7;n=3;e=2;1:2"}


async def test_one_message_the_server_cannot_give_does_not_stop_the_others() -> None:
    """Some servers refuse the whole FETCH over one broken message."""
    mails = {uid: mail(uid) for uid in range(1, 41)}
    with ImapScript(mails) as server:

        def fetch(arguments: str) -> bytes:
            listed = arguments.split(" ", maxsplit=1)[0].split(",")
            broken = "BODY" in arguments and "23" in listed
            server.done["FETCH"] = b"NO cannot fetch" if broken else b"OK done"
            return b"" if broken else server._fetch(arguments)

        server.answers["FETCH"] = fetch
        context = script_house(server)
        assert await looked(context) == [mails[uid] for uid in mails if uid != 23]
    assert context.cursors == {"INBOX": "v=7;1:22,24:40"}


@pytest.mark.parametrize("poison", [(1,), (250,), (700, 701)])
async def test_a_message_that_breaks_the_connection_does_not_keep_the_others_out(
    poison: tuple[int, ...],
) -> None:
    """The look ends with the failure, after everything else was stored."""
    mails = {uid: mail(uid) for uid in range(1, 751)}
    with ImapScript(mails) as server:

        def fetch(arguments: str) -> bytes:
            listed = arguments.split(" ", maxsplit=1)[0].split(",")
            broken = "BODY" in arguments and bool({str(uid) for uid in poison} & set(listed))
            server.done["FETCH"] = b"" if broken else b"OK done"
            return b"* 1 FETCH (UID 1 BODY[] {999}\r\nx" if broken else server._fetch(arguments)

        server.answers["FETCH"] = fetch
        context = script_house(server)
        with pytest.raises(TransientError, match="server-away"):
            await looked(context)
        assert {raw.data for raw in context.mails} == {
            mails[uid] for uid in mails if uid not in poison
        }
        del server.answers["FETCH"]
        server.done.clear()
        assert await looked(context) == [mails[uid] for uid in poison]
    assert context.cursors == {"INBOX": "v=7;n=751;e=750;1:750"}


async def test_a_folder_replaced_in_the_middle_ends_the_look() -> None:
    with ImapScript({uid: mail(uid) for uid in range(1, 4)}) as server:

        def fetch(arguments: str) -> bytes:
            server.uidvalidity = 8
            server.done["FETCH"] = b""
            return b""

        server.answers["FETCH"] = fetch
        context = script_house(server)
        with pytest.raises(TransientError, match="folder-changed"):
            await looked(context)
        server.answers.clear()
        server.done.clear()
        assert len(await looked(context)) == 3
    assert context.cursors["INBOX"].startswith("v=8;")


@pytest.mark.parametrize(
    "date",
    [b'"99-Foo-2026 10:00:00 +0100"', b"NIL", b'""', b'"1-Jan-2026 99:00:00 +0000"', b"(1 2)"],
)
async def test_an_absurd_internaldate_is_no_date(date: bytes) -> None:
    with ImapScript({1: mail(1)}) as server:

        def fetch(arguments: str) -> bytes:
            return server._fetch(arguments).replace(b'" 1-Nov-2026 10:00:00 +0100"', date)

        server.answers["FETCH"] = fetch
        context = script_house(server)
        assert await looked(context) == [mail(1)]
        assert context.mails[0].received_at is None


@pytest.mark.parametrize("size", [b"NIL", b"99999999999", b"0", b"x"])
async def test_a_size_that_is_a_lie_changes_nothing(size: bytes) -> None:
    with ImapScript({1: mail(1), 2: mail(2)}) as server:

        def fetch(arguments: str) -> bytes:
            said = server._fetch(arguments)
            return said.replace(b"SIZE %d" % len(mail(1)), b"SIZE " + size)

        server.answers["FETCH"] = fetch
        assert await looked(script_house(server)) == [mail(1), mail(2)]


@pytest.mark.parametrize(
    ("command", "answer", "done"),
    [
        ("EXAMINE", b"* garbage\r\n", b"OK"),
        ("EXAMINE", b"", b"NO no such mailbox"),
        ("EXAMINE", b"* OK [UIDVALIDITY x] ok\r\n* x EXISTS\r\n", b"BAD what"),
        ("SEARCH", b"* SEARCH one two\r\n", b"OK"),
        ("SEARCH", b"", b"NO [UNAVAILABLE] later"),
        ("SEARCH", b"", b"BAD what"),
        ("FETCH", b"* 1 FETCH (UID 1 BODY[] {100000}\r\nshort", b""),
        ("FETCH", b"", b"NO [INUSE] later"),
        ("FETCH", b"", b"BAD what"),
        ("FETCH", b"* BYE going down\r\n", b""),
        ("LOGIN", b"* BYE too many connections\r\n", b""),
        ("LOGIN", b"", b"NO [UNAVAILABLE] database down"),
        ("CAPABILITY", b"\xff\xfe\x00\r\n", b"OK"),
    ],
)
async def test_nonsense_is_transient_and_never_loses_or_repeats(
    command: str, answer: bytes, done: bytes
) -> None:
    with ImapScript({1: mail(1), 2: mail(2)}) as server:
        server.answers[command] = answer
        server.done[command] = done
        context = script_house(server)
        with contextlib.suppress(ConfigError), pytest.raises(TransientError):
            await looked(context)
        assert context.mails == []
        server.answers.clear()
        server.done.clear()
        assert await looked(context) == [mail(1), mail(2)]


@pytest.mark.parametrize("command", ["LOGIN", "EXAMINE", "SEARCH", "FETCH"])
async def test_a_server_that_falls_silent_is_given_up(command: str) -> None:
    with ImapScript({1: mail(1)}) as server:
        server.silent.add(command)
        patience = ImapTimeouts(connect=0.3, command=0.3)
        looking = asyncio.create_task(looked(script_house(server), timeouts=patience))
        if command == "SEARCH":  # allowed 50 s more, as large mailboxes need them
            await asyncio.to_thread(server.reached.wait, 5)
            server.drop()
        with pytest.raises(TransientError, match="server-away"):
            await looking


async def test_a_lost_connection_while_signing_in_is_no_wrong_password() -> None:
    with ImapScript() as server:
        server.answers["LOGIN"] = b""
        server.done["LOGIN"] = b""
        with pytest.raises(TransientError):
            await looked(script_house(server))


async def test_a_server_that_signs_us_in_by_itself_is_refused() -> None:
    """PREAUTH would skip TLS (the "no STARTTLS" attacks)."""
    with ImapScript() as server:
        server.greeting = b"* PREAUTH welcome\r\n"
        for security in ("plain", "starttls"):
            context = house(imap=server.port, security=security)
            with pytest.raises(ConfigError, match="signed-in-by-server"):
                await looked(context)
        assert server.commands("LOGIN") == []


async def test_stripped_starttls_sends_no_password() -> None:
    with ImapScript() as server:
        context = house(imap=server.port, security="starttls")
        with pytest.raises(ConfigError, match="no-starttls"):
            await looked(context)
        server.capabilities = "IMAP4rev1 STARTTLS"
        server.done["STARTTLS"] = b"NO not now"
        with pytest.raises(ConfigError, match="no-starttls"):
            await looked(context)
        assert server.commands("LOGIN") == []


async def test_a_greeting_that_says_what_the_server_can_is_believed() -> None:
    """It is a round trip less; all that matters for signing in may be said there."""
    with ImapScript({1: mail()}) as server:
        server.greeting = b"* OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\r\n"
        with pytest.raises(ConfigError, match="no-sign-in-method"):
            await looked(script_house(server))
        assert server.commands("CAPABILITY") == []
        server.greeting = b"* OK [CAPABILITY IMAP4rev1] ready\r\n"
        server.heard.clear()
        assert len(await looked(script_house(server))) == 1
        assert [line.split(" ")[0] for line in server.heard][:2] == ["LOGIN", "CAPABILITY"]


async def test_what_was_said_before_tls_is_asked_again(
    dovecot: Dovecot, mailbox: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody on the way could have said it, in the greeting or in the answer to STARTTLS."""
    asked: list[tuple[str, bool]] = []
    ask = imaplib.IMAP4.capability

    def asking(self: imaplib.IMAP4) -> object:
        asked.append((self.state, self._tls_established))
        return ask(self)

    monkeypatch.setattr(imaplib.IMAP4, "capability", asking)
    for security in ("plain", "starttls"):
        context = house(mailbox, imap=dovecot.imap, security=security)
        async with opened(context) as channel:
            await look(channel, context)
        assert (("NONAUTH", True) in asked) is (security == "starttls")
        assert ("NONAUTH", False) not in asked


async def test_login_disabled_is_respected() -> None:
    with ImapScript() as server:
        server.capabilities = "IMAP4rev1 LOGINDISABLED"
        with pytest.raises(ConfigError, match="no-sign-in-method"):
            await looked(script_house(server))
        assert server.commands("LOGIN") == []


async def test_an_echoed_password_is_in_no_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    with ImapScript() as server:
        server.done["LOGIN"] = b"NO what is LOGIN anna@shop.test correct-horse"
        with pytest.raises(ChannelError) as caught:
            await looked(script_house(server, "correct-horse"))
    assert "correct-horse" not in f"{caught.value!r}{caught.value}"
    assert "correct-horse" not in caplog.text
