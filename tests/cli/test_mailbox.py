"""The main job, from the command line, against a real IMAP and a real SMTP server."""

import email
import email.policy
import json
import signal

import pytest

from tests.cli.terminal import Terminal
from tests.peers.mails import make_mail
from tests.waiting import wait_until

QUESTION = make_mail(
    text="Is the blue jug still there?",
    subject="Blue jug",
    sender="Ada Whitfield <ada@cust.test>",
    message_id="<q1@cust.test>",
    date=None,
)


@pytest.fixture
def shop(cli: Terminal, dovecot, exim, mailbox) -> Terminal:
    """A workspace with the account ``shop`` on both servers; one question lies in INBOX."""
    cli.env |= {"NIGHTDESK_SECRETS": "env", "NIGHTDESK_SECRET_SHOP": mailbox.password}
    added = cli.done(
        "account", "add", "email", "--name", "shop", "--address", mailbox.address,
        "--imap", f"{dovecot.host}:{dovecot.imaps}", "--smtp", f"{exim.host}:{exim.smtps}",
        "--ca", dovecot.ca,
    )  # fmt: skip
    assert added.line["address"] == mailbox.address
    dovecot.deliver(mailbox.address, QUESTION, sender="ada@cust.test")
    return cli


def sent_copies(dovecot, mailbox) -> list[bytes]:
    return dovecot.messages(mailbox.address, "Sent")


def test_a_question_is_answered_once(shop, dovecot, exim, mailbox):
    assert shop.done("sync", "--once").line["stored"] == 1
    row = shop.done("queue").line
    assert (row["subject"], row["status"], row["unread"]) == ("Blue jug", "open", 1)
    assert row["waiting_since"] == row["last_message_at"]
    (shop.here / "price.txt").write_text("12 euros\n")
    queued = shop.done(
        "reply", row["id"], "--text", "Yes, it is.", "--attach", "price.txt", "--now"
    ).line
    assert list(queued) == ["outbox_id", "message_id", "state"]
    assert queued["state"] == "queued"
    assert exim.delivered() == [], "reply queues, it does not send"
    assert shop.done("sync", "--once").line["sent"] == 1

    (arrived,) = exim.delivered(1)
    assert arrived.recipients == ("ada@cust.test",)
    mail = email.message_from_bytes(arrived.data, policy=email.policy.default)
    assert mail["Message-ID"] == queued["message_id"]
    assert mail["In-Reply-To"] == "<q1@cust.test>"
    assert mail["References"] == "<q1@cust.test>"
    assert mail["Subject"] == "Re: Blue jug"
    assert mailbox.address in mail["From"]
    assert mail.get_body(("plain",)).get_content().strip() == "Yes, it is."
    assert [part.get_filename() for part in mail.iter_attachments()] == ["price.txt"]
    assert dovecot.flags(mailbox.address) == ["R"], "answered, for other programs as well"
    (copy,) = sent_copies(dovecot, mailbox)
    assert email.message_from_bytes(copy)["Message-ID"] == queued["message_id"]

    (item,) = shop.done("outbox").lines
    assert (item["id"], item["state"], item["filing"]) == (queued["outbox_id"], "sent", "done")
    assert item["conversation_id"] == row["id"]
    assert [(r["address"], r["state"]) for r in item["recipients"]] == [
        ("ada@cust.test", "accepted")
    ]
    assert len(item["attempts"]) == 1

    again = shop.done("sync", "--once").line
    assert (again["stored"], again["sent"]) == (0, 0)
    assert len(exim.delivered()) == 1
    assert len(sent_copies(dovecot, mailbox)) == 1
    page = shop.done("show", row["id"]).line
    assert page["status"] == "waiting"
    mails = [entry for entry in page["timeline"] if entry["direction"] in ("in", "out")]
    assert [entry["state"] for entry in mails] == [None, "sent"]
    assert shop.done("queue").lines == []
    assert shop.done("doctor").line["integrity"] == "ok"
    *days, left = shop.done("account", "audit", "shop").lines
    assert {(day["folder"], day["on_server"], day["known"]) for day in days} == {
        ("INBOX", 1, 1), ("Sent", 1, 1)
    }  # fmt: skip
    assert left == {"account": "shop", "missing": 0}
    assert shop.done("account", "audit", "shop", "--human").out.endswith("Nothing is missing.\n")
    assert shop.done("account", "accept-loss", "shop").out == ""


def test_the_customers_answer_comes_back_into_the_thread(shop, dovecot, exim, mailbox):
    shop.done("sync", "--once")
    queued = shop.done("reply", 1, "--text", "Yes.", "--now").line
    shop.done("sync", "--once")
    thanks = make_mail(
        text="Thanks!",
        subject="Re: Blue jug",
        sender="Ada Whitfield <ada@cust.test>",
        in_reply_to=queued["message_id"],
        references=["<q1@cust.test>", queued["message_id"]],
        date=None,
    )
    dovecot.deliver(mailbox.address, thanks, sender="ada@cust.test")
    assert shop.done("sync", "--once").line["conversations"] == 0
    row = shop.done("queue").line
    assert (row["number"], row["messages"], row["status"]) == (1, 3, "open")


def test_a_held_reply_is_waited_for(shop, exim):
    shop.done("sync", "--once")
    assert shop.done("reply", 1, "--text", "Yes.").line["state"] == "held"
    counts = shop.done("sync", "--once").line
    assert counts["sent"] == 1
    assert counts["seconds"] > 3
    assert len(exim.delivered(1)) == 1


def test_a_first_message_opens_a_conversation(shop, exim):
    composed = shop.done(
        "compose", "--account", "shop", "--to", "Bo <bo@cust.test>, cy@cust.test",
        "--subject", "Your order", "--text", "It left this morning.", "--now",
    ).line  # fmt: skip
    assert shop.done("sync", "--once").line["sent"] == 1
    (arrived,) = exim.delivered(1)
    assert set(arrived.recipients) == {"bo@cust.test", "cy@cust.test"}
    assert composed["message_id"].encode() in arrived.data
    (row,) = [r for r in shop.done("queue", "--view", "all").lines if r["subject"] != "Blue jug"]
    assert row["status"] == "waiting"


def test_a_refused_recipient_is_named(shop, exim):
    shop.done("sync", "--once")
    shop.done("reply", 1, "--text", "Yes.", "--to", "nouser@cust.test", "--now")
    ended = shop("sync", "--once")
    assert (ended.code, ended.line["sent"]) == (1, 0)
    assert "refused the message" in ended.err
    assert "550" in ended.err
    (item,) = shop.done("outbox").lines
    assert item["state"] == "failed"
    assert item["recipients"][0]["state"] == "refused"
    assert "550" in item["recipients"][0]["reply"]
    shown = shop.done("outbox", "--human").out
    assert "copy in Sent" not in shown
    assert f"nightdesk resend {item['id']}" in shown
    assert shop.refused("resolve", 1)
    assert shop.done("resend", item["id"]).line["state"] == "queued"
    shop("sync", "--once")
    assert len(shop.done("outbox").line["attempts"]) == 2


def test_an_account_is_checked_step_by_step(shop, dovecot, mailbox):
    steps = shop.done("account", "check", "shop").lines
    assert all(step["ok"] for step in steps)
    assert {step["step"].split("-")[0] for step in steps} == {"imap", "smtp"}
    shop.env["NIGHTDESK_SECRET_SHOP"] = "wrong"
    ended = shop("account", "check", "shop")
    assert ended.code == 1
    assert not ended.lines[-1]["ok"]
    assert "shop" in ended.err


def test_a_wrong_password_is_a_sentence_and_a_state(shop):
    shop.env["NIGHTDESK_SECRET_SHOP"] = "wrong"
    ended = shop("sync", "--once")
    assert ended.code == 1
    assert ended.line["stored"] == 0
    assert "shop" in ended.err
    (account,) = shop.done("doctor").line["accounts"]
    assert account["state"] == "paused"
    assert account["problem"]
    assert list(account) == [
        "name", "state", "last_poll", "problem", "waiting", "failed", "missing", "quota_used",
        "quota_limit", "sign_in_ends", "looks_today", "requests_today", "spent_today",
        "spent_month", "cap", "currency", "requests_left", "requests_most", "requests_until",
        "wait_until", "clock_ahead",
    ]  # fmt: skip
    shown = shop.done("account", "list", "--human").out
    assert shown.splitlines()[0].startswith("shop  paused  ")
    assert account["problem"] in shown


def test_a_server_that_is_away_is_a_sentence(shop):
    shop.done("account", "set", "shop", "--imap", "127.0.0.1:1")
    ended = shop("sync", "--once")
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1


def test_a_relay_that_is_away_is_a_sentence_while_something_is_due(shop):
    shop.done("account", "set", "shop", "--smtp", "127.0.0.1:1")
    assert shop.done("sync", "--once").line["stored"] == 1  # nothing to send: nothing is missed
    shop.done("reply", 1, "--text", "Yes.", "--now")
    ended = shop("sync", "--once")
    assert (ended.code, ended.line["sent"]) == (1, 0)
    (sentence,) = ended.err.splitlines()
    assert "127.0.0.1:1" in sentence
    assert shop.done("outbox").line["state"] == "retrying"
    assert shop.done("sync", "--once").line["sent"] == 0  # not due yet: nothing was tried


def test_the_vault_may_hold_the_password(shop, mailbox):
    shop.env = {"NIGHTDESK_VAULT_KEY": "a long master password"}
    assert "shop" in shop.refused("account", "check", "shop")
    shop.done("account", "set", "shop", "--password-stdin", input=f"{mailbox.password}\n")
    assert shop.done("sync", "--once").line["stored"] == 1


def test_a_sync_that_goes_on_sends_what_others_write_meanwhile(shop, exim):
    running = shop.start("sync")
    wait_until(lambda: shop.done("queue").lines, "the question is fetched")
    assert shop.done("reply", 1, "--text", "Yes.", "--now").line["state"] == "queued"
    wait_until(lambda: shop.done("outbox").line["filing"] == "done", "it is sent and filed")
    running.send_signal(signal.SIGTERM)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, "")
    assert json.loads(out)["sent"] == 1
    assert len(exim.delivered(1)) == 1


def test_a_sync_ends_by_itself(shop):
    counts = shop.done("sync", "--for", "1").line
    assert counts["stored"] == 1
    assert 1 <= counts["seconds"] < 30
