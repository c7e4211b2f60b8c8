"""Answering invitations and leaving mailing lists from the command line, against real servers."""

from email.message import EmailMessage

import pytest

from tests.cli.terminal import Terminal
from tests.inbox.parsing.test_invites import calendar
from tests.peers.accounts import Login
from tests.peers.certs import authority
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.web import Web


def mail(number: int, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Carl <carl@client.example>"
    made["To"] = "anna@shop.example"
    made["Subject"] = f"Fitting {number}"
    made["Message-ID"] = f"<q{number}@client.example>"
    made["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content("Shall we?")
    return made


@pytest.fixture
def shop(cli: Terminal, dovecot: Dovecot, exim: Exim, mailbox: Login) -> Terminal:
    cli.env |= {"NIGHTDESK_SECRETS": "env", "NIGHTDESK_SECRET_SHOP": mailbox.password}
    cli.done(
        "account", "add", "email", "--name", "shop", "--address", mailbox.address,
        "--imap", f"127.0.0.1:{dovecot.imaps}", "--smtp", f"127.0.0.1:{exim.smtps}",
        "--ca", authority().ca,
    )  # fmt: skip
    return cli


def arrived(shop: Terminal, dovecot: Dovecot, mailbox: Login, *mails: EmailMessage) -> int:
    """Deliver, fetch, and give the id of the newest conversation."""
    for each in mails:
        dovecot.deliver(mailbox.address, each.as_bytes())
    shop.done("sync", "--once")
    return int(shop.done("queue", "--view", "all").lines[0]["id"])


def test_an_invitation_is_answered(
    shop: Terminal, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    invitation = mail(1)
    invitation.add_alternative(
        calendar(method="REQUEST"), "text", "calendar", params={"method": "REQUEST"}
    )
    here = arrived(shop, dovecot, mailbox, invitation)
    (entry,) = shop.done("show", here).line["timeline"]
    assert entry["invite"]
    assert f"nightdesk invite {entry['id']} " in shop.done("show", here, "--human").out
    said = shop.done("invite", here, "accept", "--now").line
    assert (said["message"], said["answer"], said["state"]) == (entry["id"], "accepted", "queued")
    shop.done("sync", "--once")
    (left,) = exim.delivered(1)
    assert left.recipients == ("carl@client.example",)
    assert b"PARTSTAT=ACCEPTED" in left.data.replace(b"\r\n ", b"")
    assert shop.done("invite", entry["id"], "decline").line["answer"] == "declined"
    assert shop("invite", here, "maybe").code == 2


def test_a_list_is_left_by_mail(
    shop: Terminal, dovecot: Dovecot, exim: Exim, mailbox: Login
) -> None:
    news = mail(2, List_Id="The news <n.client.example>", List_Unsubscribe="<mailto:off@c.example>")
    here = arrived(shop, dovecot, mailbox, news)
    assert exim.delivered(0) == []  # nobody leaves a list by itself
    said = shop.done("unsubscribe", here).line
    assert (said["list"], said["way"], said["state"]) == ("The news", "mail", "held")
    shop.done("sync", "--once")
    (left,) = exim.delivered(1)
    assert left.recipients == ("off@c.example",)


def test_what_offers_nothing_is_a_sentence(
    shop: Terminal, dovecot: Dovecot, mailbox: Login
) -> None:
    here = arrived(shop, dovecot, mailbox, mail(3))
    shop.refused("invite", here, "accept")
    shop.refused("unsubscribe", here)
    shop.refused("unsubscribe", 999_999)


def test_no_click_inside_this_network(shop: Terminal, dovecot: Dovecot, mailbox: Login) -> None:
    """A mail may not have us knock at a machine of ours: not one request arrives there."""
    with Web({"/u": (200, {}, b"")}, authority().server_context()) as web:
        way = f"<https://localhost:{web.port}/u>"
        post = "List-Unsubscribe=One-Click"
        news = mail(4, List_Unsubscribe=way, List_Unsubscribe_Post=post)
        here = arrived(shop, dovecot, mailbox, news)
        assert "localhost" in shop.refused("unsubscribe", here)
        assert web.asked == []
