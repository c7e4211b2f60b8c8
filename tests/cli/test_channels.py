"""Channels that are no mail from the command line alone: connect, sync, answer, write first."""

import pytest

from tests.inbox.channels.contract.conftest import SERVICES
from tests.inbox.channels.contract.service import Service

WRITTEN = tuple(kind for kind in SERVICES if kind != "phone")


@pytest.fixture(params=WRITTEN)
def service(request):
    with SERVICES[request.param]() as made:
        yield made


def connect(cli, service: Service) -> None:
    options = [f"--{name.replace('_', '-')}={value}" for name, value in service.config.items()]
    cli.env["NIGHTDESK_SECRETS"] = "env"
    for field, secret in service.secrets.items():
        named = "" if field == "password" else f"_{field.upper()}"  # an account's own has its name
        cli.env[f"NIGHTDESK_SECRET_FRONT{named}"] = secret
    cli.done("account", "add", service.kind, "--name", "front", *options)


def test_all_of_it_without_a_window(cli, service) -> None:
    connect(cli, service)
    cli.done("account", "check", "front")
    service.customer_writes("Are you open on Sunday?")
    cli.done("sync", "--once")
    (row,) = cli.done("queue").lines
    cli.done("reply", row["id"], "--text", "From ten to four.", "--now")
    cli.done("sync", "--once")
    assert service.sent == ["From ten to four."]
    (item,) = cli.done("outbox").lines
    assert item["state"] == "sent"


def test_an_account_has_a_signature_and_tags_of_its_own(cli) -> None:
    with SERVICES["feed"]() as service:
        connect(cli, service)
        cli.done("account", "set", "front", "--tags", "vip", "--signature", "The shop")
        service.customer_writes("Hello")
        cli.done("sync", "--once")
        (row,) = cli.done("queue").lines
        assert row["tags"] == ["vip"]
        cli.done("reply", row["id"], "--text", "Hi.", "--now")
        cli.done("account", "set", "front", "--signature", "")
        cli.done("reply", row["id"], "--text", "Bye.", "--now")
        cli.done("sync", "--once")
        assert service.sent == ["Hi.\nThe shop", "Bye."]


def test_an_account_goes_with_its_history_after_a_yes(cli) -> None:
    with SERVICES["feed"]() as service:
        connect(cli, service)
        service.customer_writes("Hello")
        cli.done("sync", "--once")
        assert "--yes" in cli.refused("account", "remove", "front", "--with-history")
        (state,) = cli.done("account", "list").lines
        assert (state["looks_today"], state["requests_today"]) == (1, 1)
        *_, told = cli.done("account", "remove", "front", "--with-history", "--yes").lines
        assert (told["conversations"], told["whole"]) == (1, True)
        assert cli.done("queue", "--view", "all").lines == []
        assert cli.done("account", "list").lines == []


def test_writing_first_or_being_told_why_not(cli, service) -> None:
    from app.inbox.channels import load

    connect(cli, service)
    can = load(service.kind).able(service.config)
    sent = ("compose", "--account", "front", "--to", service.customer, "--text", "Ready!", "--now")
    if can.reply_window_hours is not None:
        assert "template" in cli.refused(*sent)
        return
    if not can.starts:
        assert cli.refused(*sent)
        return
    cli.done(*sent)
    cli.done("sync", "--once")
    assert service.sent == ["Ready!"]


def test_what_cannot_work_is_said_before_anything_is_kept(cli) -> None:
    cli.env["NIGHTDESK_SECRETS"] = "env"
    add = ("account", "add", "sms", "--name", "front", "--address")
    assert "AC" in cli.refused(*add, "+15550001111", "--account-sid", "nonsense")
    assert "number" in cli.refused(*add, "nobody", "--account-sid", "AC" + "0" * 32)
    assert cli.done("account", "list").lines == []


def test_what_goes_onto_the_website_is_printed_and_its_guide_saved(cli, tmp_path) -> None:
    cli.env["NIGHTDESK_SECRETS"] = "env"
    chat = ("--address", "help@shop.example", "--guests", "guest.shop.example")
    web = ("--base-url", "https://shop.example:5281")
    cli.done("account", "add", "webchat", "--name", "chat", *chat, *web)
    guide = tmp_path / "guide.html"
    (made,) = cli.done("account", "snippet", "chat", "--guide", guide, "--language", "ca").lines
    assert made["snippet"].startswith("<!--")
    assert "help@shop.example" in made["snippet"]
    assert '<html lang="ca">' in guide.read_text(encoding="utf-8")
