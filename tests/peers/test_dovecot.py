"""Dovecot as a peer: real clients log in, read what was seeded, see what was done to it."""

import contextlib
import datetime as dt
import smtplib
import socket
from collections.abc import Iterator

import pytest
from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from tests.peers.accounts import ANNA, BEN, Login
from tests.peers.certs import Authority
from tests.peers.dovecot import SPECIAL, Dovecot
from tests.peers.maildir import Seed

MAIL = b"From: Ada <ada@example.com>\r\nSubject: Opening hours\r\n\r\nAre you open?\r\n"


@contextlib.contextmanager
def connect(server: Dovecot, login: Login) -> Iterator[IMAPClient]:
    """A logged-in client; its socket is closed however the test ends."""
    client = IMAPClient(server.host, port=server.imap, ssl=False, timeout=10)
    try:
        client.login(login.address, login.password)
        yield client
    finally:
        client.shutdown()


@pytest.mark.parametrize("login", [ANNA, BEN])
def test_tls_and_starttls_let_the_known_users_in(
    dovecot: Dovecot, certificates: Authority, login: Login
) -> None:
    context = certificates.client_context()
    with IMAPClient(dovecot.host, port=dovecot.imaps, ssl_context=context) as client:
        client.login(login.address, login.password)
    with IMAPClient(dovecot.host, port=dovecot.imap, ssl=False) as client:
        client.starttls(context)
        client.login(login.address, login.password)


def test_a_wrong_password_is_refused_and_delays_nobody(dovecot: Dovecot, mailbox: Login) -> None:
    with IMAPClient(dovecot.host, port=dovecot.imap, ssl=False) as client:
        with pytest.raises(LoginError, match="AUTHENTICATIONFAILED"):
            client.login(mailbox.address, "wrong")
        client.login(mailbox.address, mailbox.password)


def test_seeded_mail_keeps_order_date_flags_and_folder(dovecot: Dovecot, mailbox: Login) -> None:
    day = dt.datetime(2024, 2, 29, 23, 59, 58, tzinfo=dt.UTC)
    mails = [Seed(b"Subject: %d\n\nbody\n" % n, day, "S" if n % 2 else "") for n in range(1, 21)]
    assert dovecot.seed(mailbox.address, "Offers/Été", mails) == 20
    with connect(dovecot, mailbox) as client:
        client.normalise_times = False
        assert client.select_folder("Offers/Été")[b"EXISTS"] == 20
        fetched = client.fetch(list(range(1, 21)), ["ENVELOPE", "INTERNALDATE", "FLAGS"])
    for uid, found in fetched.items():
        assert found[b"ENVELOPE"].subject == b"%d" % uid
        assert found[b"INTERNALDATE"] == day
        assert (b"\\Seen" in found[b"FLAGS"]) == bool(uid % 2)
    assert dovecot.flags(mailbox.address, "Offers/Été")[:2] == ["S", ""]


def test_special_folders_and_threads_are_there(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.seed(mailbox.address, "INBOX", [MAIL, MAIL])
    with connect(dovecot, mailbox) as client:
        folders = {name: flags for flags, _, name in client.list_folders()}
        assert all(f"\\{name}".encode() in folders[name] for name in SPECIAL)
        client.select_folder("INBOX")
        assert len(client.thread("REFS")) == 2


def test_delivered_mail_wakes_an_idling_client(dovecot: Dovecot, mailbox: Login) -> None:
    with connect(dovecot, mailbox) as client:
        client.select_folder("INBOX")
        client.idle()
        dovecot.deliver(mailbox.address, MAIL)
        assert (1, b"EXISTS") in client.idle_check(timeout=10)
        client.idle_done()
    assert dovecot.messages(mailbox.address)[0].endswith(MAIL)
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        dovecot.deliver("nobody@shop.test", MAIL)


def test_what_a_client_files_can_be_read_back(dovecot: Dovecot, mailbox: Login) -> None:
    assert dovecot.messages(mailbox.address, "Sent") == []
    with connect(dovecot, mailbox) as client:
        client.append("Sent", MAIL)
    assert dovecot.messages(mailbox.address, "Sent") == [MAIL]
    dovecot.expunge(mailbox.address, "Sent")
    assert dovecot.messages(mailbox.address, "Sent") == []


@pytest.mark.parametrize(("renumber", "uids"), [(False, [2, 3]), (True, [1, 2])])
def test_uidvalidity_can_change(
    dovecot: Dovecot, mailbox: Login, renumber: bool, uids: list[int]
) -> None:
    dovecot.seed(mailbox.address, "INBOX", [MAIL] * 3)
    before = dovecot.uidvalidity(mailbox.address)
    dovecot.expunge(mailbox.address, "INBOX", "uid", "1")
    after = dovecot.change_uidvalidity(mailbox.address, renumber=renumber)
    assert after != before
    with connect(dovecot, mailbox) as client:
        assert client.select_folder("INBOX")[b"UIDVALIDITY"] == after
        assert client.search() == uids


def test_a_kick_says_bye_and_the_server_stays(dovecot: Dovecot, mailbox: Login) -> None:
    with connect(dovecot, mailbox) as client:
        client.select_folder("INBOX")
        client.idle()
        dovecot.kick(mailbox.address)
        assert client.idle_check(timeout=5)[0][0] == b"BYE"
    with connect(dovecot, mailbox) as client:
        client.noop()


def test_a_changed_password_counts_at_once(dovecot: Dovecot, mailbox: Login) -> None:
    dovecot.change_password(mailbox.address, "other")
    with pytest.raises(LoginError), connect(dovecot, mailbox):
        pass
    with connect(dovecot, Login(mailbox.address, "other")) as client:
        client.noop()


def greets(server: Dovecot) -> bool:
    """Whether an IMAP server speaks there; the port may be another program's by now."""
    try:
        with socket.create_connection((server.host, server.imap), timeout=2) as line:
            return line.recv(4) == b"* OK"
    except OSError:
        return False


def test_it_stops_and_comes_back_on_the_same_port_with_its_mail(dovecot: Dovecot) -> None:
    server = Dovecot()
    try:
        server.seed(ANNA.address, "INBOX", [MAIL])
        server.stop()
        assert not greets(server)
        server.start()
        with connect(server, ANNA) as client:
            assert client.select_folder("INBOX")[b"EXISTS"] == 1
    finally:
        server.close()


def test_the_number_of_connections_can_be_limited(dovecot: Dovecot) -> None:
    server = Dovecot(logins_per_address=1)
    try:
        with (
            connect(server, ANNA),
            pytest.raises(LoginError, match="Maximum number"),
            connect(server, ANNA),
        ):
            pass
    finally:
        server.close()
