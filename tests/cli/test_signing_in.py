"""Accounts from the address alone, and signing in with the browser, as a person types it."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from app.cli import main
from app.inbox.channels.email import finding
from tests.cli.terminal import Terminal
from tests.inbox.channels.email.accounts import mail
from tests.inbox.channels.email.test_finding import provider, tools
from tests.peers.accounts import Login
from tests.peers.certs import authority
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.oauth_server import OAuthServer, good_token
from tests.peers.smtp_script import SmtpScript

Type = Callable[..., tuple[int, list[dict[str, object]], str]]


@pytest.fixture
def here(
    cli: Terminal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Type:
    """Types in this process, so that the search can be pointed at the peers."""
    monkeypatch.setenv("NIGHTDESK_VAULT_KEY", "a long master password")
    monkeypatch.setattr("app.base.os_keyring.find", lambda timeout: None)

    def type_(*words: str, input: str = "") -> tuple[int, list[dict[str, object]], str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(input))
        capsys.readouterr()
        code = main([*words, "--profile", str(cli.profile), "--json"])
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return type_


def test_an_address_is_enough(
    here: Type, dovecot: Dovecot, exim: Exim, mailbox: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    testmail = provider(
        dovecot, exim, sign_in=("app-password",), help="https://testmail.example/app-passwords"
    )
    asked = tools(by_domain=lambda domain: testmail if domain == "shop.test" else None)
    monkeypatch.setattr(finding, "Tools", lambda greet: asked)
    add = ("account", "add", "email", "--name", "shop", "--address", mailbox.address)
    ca = ("--ca", str(authority().ca))
    code, lines, said = here(*add, *ca, "--password-stdin", input=f"{mailbox.password}\n")
    assert code == 0, said
    assert [line["address"] for line in lines] == [mailbox.address]
    steps = said.splitlines()
    assert steps[0] == "ok      table  Testmail"
    assert any(step.startswith("ok      imap-tls") for step in steps)
    assert "https://testmail.example/app-passwords" in steps[-1]
    code, lines, said = here("account", "check", "shop")
    assert code == 0, said
    assert all(line["ok"] for line in lines)


def test_nothing_that_works_is_found(here: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "Tools", lambda greet: tools())
    add = ("account", "add", "email", "--name", "shop", "--address", "anna@shop.test")
    code, lines, said = here(*add, "--password-stdin", input="x\n")
    assert (code, lines) == (1, [])
    assert "No working mail servers were found for anna@shop.test" in said
    assert here("account", "list")[1] == []


def test_certificates_are_trusted_by_their_fingerprints(cli: Terminal, mailbox: Login) -> None:
    """Each server has its own: what is said of the second trusts the first as well."""
    cli.env["NIGHTDESK_VAULT_KEY"] = "a long master password"
    own = Dovecot("self-signed")
    try:
        with SmtpScript("expired") as smtp:
            cli.done(
                "account", "add", "email", "--name", "shop", "--address", "anna@shop.test",
                "--imap", f"127.0.0.1:{own.imaps}", "--smtp", f"127.0.0.1:{smtp.smtps}",
                "--password-stdin", input="pw1\n",
            )  # fmt: skip
            for _ in range(2):
                ended = cli("account", "check", "shop")
                assert ended.code == 1
                pins = ended.err.partition("--pinned ")[2].partition("”")[0]
                cli.done("account", "set", "shop", "--pinned", pins)
            assert all(line["ok"] for line in cli.done("account", "check", "shop").lines)
    finally:
        own.close()


# the browser


@pytest.fixture
def relay() -> Iterator[SmtpScript]:
    with SmtpScript() as server:
        server.good_token = good_token
        yield server


def connect(cli: Terminal, server: OAuthServer, dovecot: Dovecot, relay: SmtpScript) -> None:
    """An account that is to sign in with the browser."""
    cli.env["NIGHTDESK_VAULT_KEY"] = "a long master password"
    options = [
        word
        for name, value in server.settings.items()
        for word in (f"--{name.replace('_', '-')}", value)
    ]
    cli.done(
        "account", "add", "email", "--name", "shop", "--address", server.address,
        "--imap", f"127.0.0.1:{dovecot.imaps}", "--smtp", f"127.0.0.1:{relay.smtps}",
        "--ca", authority().ca, *options,
    )  # fmt: skip


def sign_in(
    cli: Terminal, server: OAuthServer, **how: bool
) -> tuple[int, list[dict[str, object]], str]:
    running: subprocess.Popen[str] = cli.start("account", "sign-in", "shop", "--no-browser")
    assert running.stdout is not None
    first = json.loads(running.stdout.readline())
    server.browser(first["open"], **how)
    out, err = running.communicate(timeout=60)
    return running.returncode, [json.loads(line) for line in out.splitlines()], err


def test_signing_in_with_the_browser(
    cli: Terminal, dovecot: Dovecot, mailbox: Login, relay: SmtpScript
) -> None:
    dovecot.seed(mailbox.address, "INBOX", [mail(1)])
    with OAuthServer(mailbox.address) as server:
        connect(cli, server, dovecot, relay)
        before = cli("sync", "--once")
        assert before.code == 1
        assert "not signed in yet" in before.err
        (account,) = cli.done("doctor").line["accounts"]
        assert account["state"] == "paused"
        code, steps, said = sign_in(cli, server)
        assert code == 0, said
        assert {step["step"] for step in steps} >= {"imap-sign-in", "smtp-sign-in"}
        assert cli.done("sync", "--once").line["stored"] == 1
        row = cli.done("queue").line
        cli.done("reply", row["id"], "--text", "Yes.", "--now")
        assert cli.done("sync", "--once").line["sent"] == 1
        assert [taken.user for taken in relay.accepted] == [mailbox.address]


def test_declining_and_signing_in_as_somebody_else(
    cli: Terminal, dovecot: Dovecot, mailbox: Login, relay: SmtpScript
) -> None:
    with OAuthServer(mailbox.address) as server:
        connect(cli, server, dovecot, relay)
        code, _, said = sign_in(cli, server, decline=True)
        assert code == 1
        assert "declined" in said
        server.address = "ben@shop.test"
        code, steps, said = sign_in(cli, server)
    assert code == 1
    assert "as the person whose mailbox it is" in said
    assert not steps[-1]["ok"]


def test_a_business_is_told_where_to_register(cli: Terminal) -> None:
    said = cli.refused(
        "account", "add", "email", "--name", "shop", "--address", "anna@shop.test",
        "--provider", "microsoft365", "--auth", "oauth2",
        "--imap", "outlook.office365.com", "--smtp", "smtp.office365.com:587",
    )  # fmt: skip
    assert "https://entra.microsoft.com" in said
    assert "Microsoft 365" in said
