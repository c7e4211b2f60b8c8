"""A program's keyring in each state of the session, as the ``keyring`` library meets it."""

import sys
from collections.abc import Callable

import pytest

from tests.peers.keyring_session import KeyringSession, State

PROGRAM = """
import sys, keyring
import keyring.errors
try:
    if sys.argv[1] == "set":
        keyring.set_password("nightdesk", "anna@shop.test", "s3cret äß")
    print(keyring.get_password("nightdesk", "anna@shop.test"))
except keyring.errors.KeyringError as error:
    print(type(error).__name__)
"""


Start = Callable[[State], KeyringSession]


def ask(session: KeyringSession, word: str) -> str:
    done = session.run([sys.executable, "-c", PROGRAM, word], env={"PYTHONIOENCODING": "utf-8"})
    return done.stdout.strip() or done.stderr


def test_an_unlocked_keyring_keeps_a_secret_between_programs(keyring_session: Start) -> None:
    session = keyring_session("unlocked")
    assert ask(session, "get") == "None"
    assert ask(session, "set") == "s3cret äß"
    assert ask(session, "get") == "s3cret äß"
    session.lock()
    assert ask(session, "get") == "KeyringLocked"


@pytest.mark.parametrize(
    ("state", "error"),
    [("locked", "KeyringLocked"), ("no-keyring", "NoKeyringError"), ("no-dbus", "NoKeyringError")],
)
def test_other_sessions_have_no_secret_to_give(
    keyring_session: Start, state: State, error: str
) -> None:
    assert ask(keyring_session(state), "set") == error


def test_a_keyring_that_goes_away_is_an_error_at_once(keyring_session: Start) -> None:
    session = keyring_session("unlocked")
    session.stop_keyring()
    assert ask(session, "get") == "NoKeyringError"
