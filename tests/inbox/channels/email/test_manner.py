"""What a refusal means at this provider, and what is somebody else's doing (rows 51, 52)."""

import base64

import pytest

from app.base.errors import AuthError, ChannelError, ConfigError, Problem, TransientError
from app.base.problems import sentence
from app.inbox.channels.email import providers
from app.inbox.channels.email.manner import Manner, bearer, best_way, of
from app.inbox.channels.email.settings import read

SAID = {"server": "imap.example:993", "words": "[AUTHENTICATIONFAILED] no"}


def manner(provider: str = "", *, oauth: bool = False, own: bool = False) -> Manner:
    return Manner(oauth, providers.by_id(provider) if provider else None, own)


@pytest.mark.parametrize(
    ("provider", "oauth", "code", "names"),
    [
        ("", False, "wrong-password", ["imap.example:993"]),
        ("strato", False, "wrong-password", ["imap.example:993"]),
        ("gmail", False, "app-password-needed", ["Gmail", "myaccount.google.com/apppasswords"]),
        ("icloud", False, "app-password-needed", ["iCloud", "account.apple.com"]),
        ("yahoo", False, "app-password-needed", ["Yahoo", "login.yahoo.com/account/security"]),
        ("microsoft365", False, "browser-sign-in-needed", ["Microsoft 365", "entra.microsoft"]),
        ("gmx", False, "imap-switched-off", ["GMX", "hilfe.gmx.net/pop-imap/einschalten"]),
        ("proton", False, "needs-bridge", ["Proton Mail", "proton.me/mail/bridge"]),
        ("gmail", True, "sign-in-refused", ["account sign-in"]),
        ("", True, "sign-in-refused", ["account sign-in"]),
    ],
)
def test_a_refused_sign_in_says_what_to_do_and_where(
    provider: str, oauth: bool, code: str, names: list[str]
) -> None:
    told = manner(provider, oauth=oauth).explained(AuthError("wrong-password", **SAID))
    assert isinstance(told, AuthError), "the account is paused"
    assert told.problem.code == code
    words = sentence(Problem(code, {**told.problem.params, "account": "shop"}))
    assert "shop" in words or code in {"browser-sign-in-needed", "needs-bridge"}
    assert "[AUTHENTICATIONFAILED] no" in words
    for name in names:
        assert name in words


BETWEEN = ["bad-certificate", "no-tls", "no-starttls", "signed-in-by-server"]


@pytest.mark.parametrize("code", BETWEEN)
def test_a_known_provider_never_shows_that_for_long(code: str) -> None:
    """A hotel's network does: it is tried again by itself, nothing is forgotten, nobody asked."""
    error = ConfigError(code, server="imap.gmail.com:993")
    told = manner("gmail").explained(error)
    assert isinstance(told, TransientError)
    assert told.problem.code == "network-interferes"
    assert "hotel" in sentence(told.problem)


@pytest.mark.parametrize("code", BETWEEN)
@pytest.mark.parametrize("whose", [manner(), manner("gmail", own=True), manner("proton")])
def test_elsewhere_it_is_for_a_person_to_see(code: str, whose: Manner) -> None:
    error = ConfigError(code, server="imap.shop.example:993")
    assert whose.explained(error) is error


@pytest.mark.parametrize(
    "error",
    [
        TransientError("server-away", server="x"),
        AuthError("unusable-password", server="x"),
        ConfigError("no-sign-in-method", server="x"),
    ],
)
def test_other_errors_stay_as_they_are(error: ChannelError) -> None:
    assert manner("gmail").explained(error) is error


def test_an_accounts_manner_comes_from_its_settings() -> None:
    config = {"address": "a@gmail.com", "imap": "imap.gmail.com", "smtp": "smtp.gmail.com"}
    assert of(read(config)) == manner("gmail")
    more = {**config, "auth": "oauth2", "client_id": "x"}
    assert of(read(more)) == manner("gmail", oauth=True)
    assert of(read({**config, "pinned": "ab" * 32})) == manner("gmail", own=True)


def test_the_first_message_is_the_standards_own() -> None:
    """RFC 7628 section 4.1, without the host and port that are optional; Google's own."""
    token = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
    standard = f"n,a=user@example.com,\1auth=Bearer {token}\1\1".encode()
    assert bearer("OAUTHBEARER", "user@example.com", token) == standard
    assert bearer("OAUTHBEARER", "a=b,c@x", "t").startswith(b"n,a=a=3Db=2Cc@x,")
    google = "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ=="  # noqa: E501
    shown = bearer(
        "XOAUTH2", "someuser@example.com", "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"
    )
    assert base64.b64encode(shown).decode() == google
    assert best_way({"PLAIN", "OAUTHBEARER"}) == "OAUTHBEARER"
    assert best_way({"OAUTHBEARER", "XOAUTH2"}) == "XOAUTH2"
    assert best_way({"PLAIN"}) == ""


def test_a_server_that_echoes_a_token_does_not_show_it() -> None:
    forms = manner(oauth=True).secrets("a@x.example", "the-access-token")
    for way in ("XOAUTH2", "OAUTHBEARER"):
        assert base64.b64encode(bearer(way, "a@x.example", "the-access-token")).decode() in forms
    assert "the-access-token" in forms
