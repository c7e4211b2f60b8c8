"""A running desk and an account whose sign-in ends: one notice, no loop, and all goes on after."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.base.errors import SecretError, UsageError
from app.desk import signing_in
from app.desk.desk import Desk
from app.desk.handlers import accounts
from app.desk.values import AccountState
from tests.house import add_account, open_desk
from tests.inbox.channels.email.accounts import mail
from tests.peers.accounts import Login
from tests.peers.certs import authority
from tests.peers.dovecot import Dovecot
from tests.peers.oauth_server import OAuthServer, good_token
from tests.peers.smtp_script import SmtpScript
from tests.waiting import wait_until


class Shelf:
    """A keychain in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str:
        if name not in self.kept:
            raise SecretError("no-secret", name=name)
        return self.kept[name]

    def put(self, name: str, secret: str) -> None:
        self.kept[name] = secret


@pytest.fixture
def server(mailbox: Login) -> Iterator[OAuthServer]:
    with OAuthServer(mailbox.address) as peer:
        yield peer


@pytest.fixture
def desk(tmp_path: Path, dovecot: Dovecot, mailbox: Login, server: OAuthServer) -> Iterator[Desk]:
    """At work, with one account that signed in with the browser some time ago."""
    made = open_desk(tmp_path)
    shelf = Shelf()
    shelf.put("shop refresh_token", server.new_refresh_token())
    made.secrets = shelf  # type: ignore[assignment]
    with SmtpScript() as relay:
        relay.good_token = good_token
        where = {"imap": f"127.0.0.1:{dovecot.imaps}", "smtp": f"127.0.0.1:{relay.smtps}"}
        more = {**where, "ca": str(authority().ca), **server.settings}
        add_account(made, "email", "shop", mailbox.address, **more)
        yield made
        made.close()


def state(desk: Desk) -> AccountState:
    (found,) = desk.accounts().result()
    return found


def test_a_sign_in_that_ended_is_told_once_and_taken_up_again(
    desk: Desk, dovecot: Dovecot, mailbox: Login, server: OAuthServer
) -> None:
    """Row 18: the account is held, its provider left in peace, and nothing is lost."""
    server.alive.clear()
    dovecot.deliver(mailbox.address, mail(1))
    desk.go_online().result()
    wait_until(lambda: state(desk).problem, "a notice")
    found = state(desk)
    assert found.state == "paused"
    assert found.problem is not None
    assert found.problem.code == "sign-in-expired"
    time.sleep(1.0)
    assert len(server.calls) == 1
    browsers: list[threading.Thread] = []
    steps = []
    for line in accounts.sign_in(desk, {"name": "shop"}, Event()):
        if "open" in line:
            browsers.append(threading.Thread(target=server.browser, args=(line["open"],)))
            browsers[-1].start()
        else:
            steps.append(line)
    for thread in browsers:
        thread.join()
    assert all(step["ok"] for step in steps)
    wait_until(lambda: state(desk).state == "ok", "back at work")
    shown = [call["refresh_token"] for call in server.calls if "refresh_token" in call]
    assert len(shown) == len(set(shown)), "each was used once, whoever asked"


def test_a_person_who_thinks_better_of_it(desk: Desk, server: OAuthServer) -> None:
    stop = Event()
    addresses = signing_in.sign_in(desk, state(desk).id, stop)
    assert next(addresses).startswith(server.base)
    stop.set()
    with pytest.raises(UsageError, match="interrupted"):
        next(addresses)
    assert not server.calls


def test_a_search_gives_its_steps_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.inbox.channels.email import finding
    from tests.inbox.channels.email.test_finding import tools

    monkeypatch.setattr(finding, "Tools", lambda greet: tools())
    steps = signing_in.find("email", {"address": "anna@shop.test"})
    first = next(steps)
    assert isinstance(first, signing_in.Check)
    assert first.step == "table"
    steps.close()
