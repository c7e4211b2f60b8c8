"""The copy in Sent: one, seen, dated, in the right folder, whatever the server calls it."""

import datetime as dt

import pytest
from imapclient import IMAPClient, imap_utf7

from app.base.errors import PermanentError, TransientError
from app.inbox.channels.email.filing import is_host_that_files
from app.inbox.channels.email.folder_names import Habits, find, special
from app.inbox.channels.email.settings import ImapTimeouts, read
from tests.inbox.channels.email.accounts import house, mail, named, opened, outgoing
from tests.inbox.channels.email.imap_script import ImapScript
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.proxy import Proxy

QUICK = ImapTimeouts(connect=0.5, command=0.5)


async def test_one_copy_however_often_it_is_filed(dovecot: Dovecot, mailbox: Login) -> None:
    out = outgoing()
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        assert not await channel.find_sent(out)
        for _ in range(3):
            await channel.file_sent(out)
        assert await channel.find_sent(out)
        assert not await channel.find_sent(named("<m11@client.example>"))
    assert dovecot.messages(mailbox.address, "Sent") == [out.data]
    assert dovecot.flags(mailbox.address, "Sent") == ["S"]


async def test_the_copy_carries_the_messages_own_date(dovecot: Dovecot, mailbox: Login) -> None:
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        await channel.file_sent(outgoing())
    with IMAPClient(dovecot.host, port=dovecot.imap, ssl=False, timeout=5) as client:
        client.login(mailbox.address, mailbox.password)
        client.normalise_times = False
        client.select_folder("Sent")
        moment = client.fetch([1], ["INTERNALDATE"])[1][b"INTERNALDATE"]
    assert moment == dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC)


async def test_a_large_copy_is_filed_whole(dovecot: Dovecot, mailbox: Login) -> None:
    out = outgoing(data=mail(body=("x" * 70 + "\r\n") * 100_000))
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        await channel.file_sent(out)
    assert dovecot.messages(mailbox.address, "Sent") == [out.data]


async def test_an_append_whose_answer_was_lost_is_not_repeated(
    dovecot: Dovecot, mailbox: Login
) -> None:
    """S3: the search before the second try finds the copy of the first."""
    out = outgoing(data=mail(body="x" * 900))
    with Proxy(dovecot.imap) as proxy:
        context = house(mailbox, imap=proxy.port, security="plain")
        for cut in range(200, 3000, 150):
            proxy.cut_after = cut
            async with opened(context, imap=QUICK) as channel:
                try:
                    await channel.file_sent(out)
                except TransientError:
                    continue
        proxy.cut_after = None
        async with opened(context) as channel:
            await channel.file_sent(out)
    assert dovecot.messages(mailbox.address, "Sent") == [out.data]


async def test_a_message_in_the_inbox_is_evidence_too(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(5)])
    async with opened(house(mailbox, imap=dovecot.imaps)) as channel:
        assert await channel.find_sent(named("<m5@client.example>"))
        assert not await channel.find_sent(named("<m6@client.example>"))
        assert not await channel.find_sent(named('<a"b@c>\r\nX'))
        assert not await channel.find_sent(named(""))


def listing(*folders: tuple[bytes, str]) -> bytes:
    return b"".join(
        b'* LIST (%s) "/" "%s"\r\n' % (flags, imap_utf7.encode(name)) for flags, name in folders
    )


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        (((rb"\HasNoChildren \Sent", "Ablage"),), "Ablage"),
        (((rb"\sent", "Lower"), (b"", "Sent")), "Lower"),
        (((b"", "INBOX"), (b"", "Sent Items"), (b"", "Archive/Sent")), "Sent Items"),
        (((b"", "Archive/Sent"), (b"", "INBOX/Enviados")), "Archive/Sent"),
        (((b"", "Itens Enviados"),), "Itens Enviados"),
        (((b"", "Éléments envoyés"),), "Éléments envoyés"),
        (((b"", "GESENDETE OBJEKTE"),), "GESENDETE OBJEKTE"),
        (((rb"\Noselect \Sent", "Sent"), (b"", "Posta inviata")), "Posta inviata"),
    ],
)
async def test_the_sent_folder_is_found(
    folders: tuple[tuple[bytes, str], ...], expected: str
) -> None:
    with ImapScript() as server:
        server.answers["LIST"] = listing(*folders)
        server.answers["APPEND"] = b""
        server.done["APPEND"] = b"NO over quota"
        context = house(imap=server.port, security="plain")
        async with opened(context) as channel:
            with pytest.raises(PermanentError, match="copy-refused"):
                await channel.file_sent(outgoing())
        assert server.commands("CREATE") == []
        (appended,) = server.commands("APPEND")
    assert imap_utf7.encode(expected).decode() in appended
    assert r"(\Seen)" in appended


@pytest.mark.parametrize(("prefix", "name"), [("", "Sent"), ("INBOX.", "INBOX.Sent")])
async def test_a_sent_folder_is_made_where_there_is_none(prefix: str, name: str) -> None:
    with ImapScript() as server:
        server.capabilities = "IMAP4rev1 NAMESPACE"
        server.answers["LIST"] = listing((b"", "INBOX"))
        server.answers["NAMESPACE"] = f'* NAMESPACE (("{prefix}" ".")) NIL NIL\r\n'.encode()
        server.done["APPEND"] = b"NO over quota"
        async with opened(house(imap=server.port, security="plain")) as channel:
            with pytest.raises(PermanentError):
                await channel.file_sent(outgoing())
        assert server.commands("CREATE") == [f'"{name}"']
        assert server.commands("SUBSCRIBE") == [f'"{name}"']


async def test_nothing_is_appended_where_the_server_files_by_itself() -> None:
    with ImapScript() as server:
        server.capabilities = "IMAP4rev1 X-GM-EXT-1"
        async with opened(house(imap=server.port, security="plain")) as channel:
            await channel.file_sent(outgoing())
        assert server.commands("APPEND") == []


@pytest.mark.parametrize(
    ("host", "files"),
    [
        ("imap.gmail.com", True),
        ("Outlook.Office365.com.", True),
        ("outlook.com", True),
        ("imap.notgmail.com", False),
        ("gmail.com.example", False),
        ("mail.shop.example", False),
    ],
)
def test_providers_that_file_by_themselves(host: str, files: bool) -> None:
    assert is_host_that_files(host) is files


@pytest.mark.parametrize("answer", [b"NO [UNAVAILABLE] later", b"NO [INUSE] later", b""])
async def test_not_now_is_transient(answer: bytes) -> None:
    with ImapScript() as server:
        server.answers["LIST"] = listing((rb"\Sent", "Sent"))
        server.answers["SEARCH"] = b"* SEARCH\r\n"
        server.done["APPEND"] = answer
        async with opened(house(imap=server.port, security="plain")) as channel:
            with pytest.raises(TransientError):
                await channel.file_sent(outgoing())


def test_a_folder_without_delimiter_or_flags() -> None:
    listed = (((), None, "Sent"), ((rb"\ALL",), b"/", "All"))
    assert find(listed, "sent") == "Sent"
    assert special(listed, rb"\all") == "All"
    assert special(listed, rb"\sent") is None


@pytest.mark.parametrize(
    ("habits", "use", "expected"),
    [
        (Habits(), "junk", "Spam"),
        (Habits(names={"junk": "Bulk"}), "junk", "Bulk"),
        (Habits(names={"junk": "Nowhere"}), "junk", "Spam"),
        (Habits(names={"sent": "Posta"}), "sent", "Gesendet"),
        (Habits(sent="posta"), "sent", "Posta"),
        (Habits(sent="Gone"), "sent", "Gesendet"),
        (Habits(names={"all": "Everything"}), "all", "Everything"),
        (Habits(), "pigeons", None),
    ],
)
def test_habits_of_account_and_provider(habits: Habits, use: str, expected: str | None) -> None:
    """The account's choice, the server's flag, the provider's name, a name in some language."""
    names = ("INBOX", "Spam", "Bulk", "Posta", "Everything")
    listed = [((), b"/", name) for name in names] + [((rb"\Sent",), b"/", "Gesendet")]
    assert habits.find(listed, use) == expected


@pytest.mark.parametrize(
    ("config", "habits"),
    [
        ({"imap": "imap.mail.yahoo.com"}, Habits(names={"sent": "Sent", "junk": "Bulk"})),
        ({"imap": "imap.shop.example", "saves_sent": "yes"}, Habits(saves_sent=True)),
        ({"imap": "imap.shop.example", "sent_folder": "Out"}, Habits(sent="Out")),
    ],
)
def test_an_account_has_its_providers_habits(config: dict[str, str], habits: Habits) -> None:
    more = {"address": "a@shop.example", "smtp": "smtp.shop.example"}
    assert read(more | config).habits == habits


async def test_the_accounts_own_sent_folder_is_filed_into() -> None:
    with ImapScript() as server:
        server.answers["LIST"] = listing((rb"\Sent", "Sent"), (b"", "Out"))
        server.answers["SEARCH"] = b"* SEARCH\r\n"
        server.done["APPEND"] = b"NO not this"
        context = house(imap=server.port, security="plain", sent_folder="Out")
        async with opened(context) as channel:
            with pytest.raises(PermanentError):
                await channel.file_sent(outgoing())
        (appended,) = server.commands("APPEND")
    assert appended.startswith('"Out"')
