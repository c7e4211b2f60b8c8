"""Signing in to real servers with tokens, by both ways; what is refused, and what is said then."""

import pytest

from app.base.errors import AuthError, ConfigError
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.manner import Manner
from app.inbox.channels.email.settings import ImapTimeouts, Server
from tests.inbox.channels.email.accounts import house, mail, opened, outgoing
from tests.inbox.channels.house import House, Ledger
from tests.peers.accounts import Login
from tests.peers.certs import Authority
from tests.peers.dovecot import Dovecot
from tests.peers.oauth_server import OAuthServer, good_token, token
from tests.peers.smtp_script import SmtpScript

QUICK = ImapTimeouts(connect=3.0, command=3.0)


def by_token(server: OAuthServer, login: Login, **ports: int) -> House:
    """An account that signed in with the browser some time ago."""
    home = house(login, **ports, **server.settings)  # type: ignore[arg-type]
    home.password = None
    home.secrets["refresh_token"] = server.new_refresh_token()
    return home


def session(dovecot: Dovecot, tls: Authority, user: str, ways: str = "") -> ImapSession:
    made = ImapSession(
        Server("127.0.0.1", dovecot.imaps, "tls"), user, tls.client_context(), QUICK, Manner(True)
    )
    if ways:
        made.greet()
        offered = tuple(f"AUTH={way}".encode() for way in ways.split())
        made.client._cached_capabilities = (b"IMAP4REV1", *offered)
        made._connect = lambda: None  # type: ignore[method-assign]
    return made


@pytest.mark.parametrize("ways", ["XOAUTH2", "OAUTHBEARER", "XOAUTH2 OAUTHBEARER"])
def test_imap_takes_a_token_by_either_way(
    dovecot: Dovecot, mailbox: Login, certificates: Authority, ways: str
) -> None:
    made = session(dovecot, certificates, mailbox.address, ways)
    made.open(token(mailbox.address))
    assert made.client._imap.state == "AUTH"
    made.close()


@pytest.mark.parametrize("ways", ["XOAUTH2", "OAUTHBEARER"])
@pytest.mark.parametrize("wrong", ["expired", "signature", "other user", "issuer", "garbage"])
def test_imap_refuses_other_tokens(
    dovecot: Dovecot, mailbox: Login, certificates: Authority, ways: str, wrong: str
) -> None:
    shown = {
        "expired": token(mailbox.address, seconds=-60),
        "signature": token(mailbox.address, key=b"another key, of the same length ...."),
        "other user": token("ben@shop.test"),
        "issuer": token(mailbox.address, issuer="https://elsewhere.test"),
        "garbage": "x.y.z",
    }[wrong]
    made = session(dovecot, certificates, mailbox.address, ways)
    with pytest.raises(AuthError, match="sign-in-refused") as caught:
        made.open(shown)
    assert shown not in str(caught.value)
    assert "AUTHENTICATIONFAILED" in str(caught.value)


def test_a_server_that_offers_neither(
    dovecot: Dovecot, mailbox: Login, certificates: Authority
) -> None:
    made = session(dovecot, certificates, mailbox.address, "PLAIN LOGIN")
    with pytest.raises(ConfigError, match="no-sign-in-method"):
        made.open(token(mailbox.address))


@pytest.mark.parametrize("ways", ["XOAUTH2", "OAUTHBEARER", "OAUTHBEARER XOAUTH2"])
async def test_smtp_takes_a_token_by_either_way(smtp_script: SmtpScript, ways: str) -> None:
    smtp_script.good_token, smtp_script.bearer_ways = good_token, ways
    login = Login("anna@shop.test", "")
    with OAuthServer(login.address) as server:
        for port, security in ((smtp_script.smtps, "tls"), (smtp_script.submission, "starttls")):
            home = by_token(server, login, smtp=port)
            home.config = {**home.config, "smtp_security": security}
            async with opened(home) as channel:
                await channel.send(outgoing(), Ledger())
    assert [taken.user for taken in smtp_script.accepted] == [login.address] * 2
    shown = "".join(line for attempt in smtp_script.attempts for line in attempt.lines)
    assert not any(attempt.password_in_clear for attempt in smtp_script.attempts)
    assert f"C: AUTH {'XOAUTH2' if 'XOAUTH2' in ways else ways} " in shown


async def test_smtp_refuses_a_token_and_nothing_leaves(smtp_script: SmtpScript) -> None:
    """Row 18: a token that is refused is exchanged once, then it is a person's turn."""
    login = Login("anna@shop.test", "")
    smtp_script.good_token = lambda user, shown: False
    with OAuthServer(login.address) as server:
        ledger = Ledger()
        async with opened(by_token(server, login, smtp=smtp_script.smtps)) as channel:
            with pytest.raises(AuthError, match="sign-in-refused") as caught:
                await channel.send(outgoing(), ledger)
        assert len(server.calls) == 2
        assert not ledger.committed
        assert not [secret for secret in server.issued if secret in str(caught.value)]
    attempts = smtp_script.wait_ended(2)
    assert [a for a in attempts if "MAIL" in a.steps] == []


async def test_a_token_that_ended_on_the_way_is_exchanged(dovecot: Dovecot, mailbox: Login) -> None:
    """Row 18: the server says it has ended before we thought so; nobody is asked anything."""
    dovecot.seed(mailbox.address, "INBOX", [mail(1)])
    with OAuthServer(mailbox.address, lasts=3600) as server:
        home = by_token(server, mailbox, imap=dovecot.imaps)
        async with opened(home) as channel:
            assert channel._tokens is not None
            await channel._tokens.access()
            channel._tokens._access = token(mailbox.address, seconds=-60)
            checks = await channel.check()
        assert "imap-select" in [c.step for c in checks if c.ok]
        assert len(server.calls) == 2


async def test_check_says_whose_turn_it_is(dovecot: Dovecot, mailbox: Login) -> None:
    with OAuthServer(mailbox.address) as server:
        home = by_token(server, mailbox, imap=dovecot.imaps)
        server.alive.clear()
        async with opened(home) as channel:
            checks = await channel.check()
    failed = [c for c in checks if not c.ok]
    assert {c.problem.code for c in failed if c.problem} == {"sign-in-expired"}
