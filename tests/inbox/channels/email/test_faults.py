"""What goes wrong on the wire, as the error tree: words are one clean line without the password."""

import base64
import socket
import ssl

import pytest

from app.base.errors import ConfigError, TransientError
from app.inbox.channels.email.faults import network_fault, secret_forms, words
from app.inbox.channels.email.settings import Server

SERVER = Server("mail.shop.example", 993, "tls")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"550 5.1.1 no\r\n such user", "550 5.1.1 no such user"),
        (
            "b'[AUTHENTICATIONFAILED] Authentication failed.'",
            "[AUTHENTICATIONFAILED] Authentication failed.",
        ),
        ("tab\tnul\x00esc\x1b[31m\x85\u2028end", "tab nul esc [31m end"),
        (b"caf\xc3\xa9 \xff", "café \ufffd"),
        ("\udcff", "?"),
        ("x" * 1000, "x" * 300),
        ("", ""),
        (ValueError("no"), "no"),
    ],
)
def test_words_are_one_clean_line(said: object, expected: str) -> None:
    assert words(said) == expected


@pytest.mark.parametrize("password", ["hunter2", 'qu"o\\te', "pässwörd", "with space"])
def test_an_echoed_password_is_taken_out(password: str) -> None:
    user = "anna@shop.example"
    plain = base64.b64encode(f"\0{user}\0{password}".encode()).decode()
    alone = base64.b64encode(password.encode()).decode()
    quoted = password.replace("\\", "\\\\").replace('"', '\\"')
    secrets = secret_forms(user, password)
    for form in (password, plain, alone, quoted):
        assert form not in words(f"bad command: {form} after", secrets)


def test_a_password_of_two_letters_is_not_searched_for() -> None:
    assert words("no such user", secret_forms("a@b", "no")) == "no such user"


@pytest.mark.parametrize(
    "error",
    [
        ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 18448)"),
        OSError("Multiple exceptions: [Errno 111] Connect call failed ('::1', 25, 0, 0), x"),
    ],
)
def test_a_connection_that_failed_is_told_in_the_words_of_the_system(error: OSError) -> None:
    assert network_fault(error, SERVER).problem.params["words"] == "Connection refused"


def raised(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "kind", "code"),
    [
        (ConnectionRefusedError(111, "Connection refused"), TransientError, "server-away"),
        (TimeoutError(), TransientError, "server-away"),
        (EOFError("closed"), TransientError, "server-away"),
        (socket.gaierror(-2, "Name or service not known"), TransientError, "server-away"),
        (ssl.SSLEOFError(8, "EOF occurred"), TransientError, "server-away"),
        (ssl.SSLCertVerificationError("self-signed"), ConfigError, "bad-certificate"),
        (
            raised(OSError("wrapped"), ssl.SSLCertVerificationError("x")),
            ConfigError,
            "bad-certificate",
        ),
        (UnicodeEncodeError("idna", "x" * 70, 0, 70, "label too long"), ConfigError, "bad-server"),
    ],
)
def test_only_what_a_person_must_mend_is_not_transient(
    error: BaseException, kind: type[Exception], code: str
) -> None:
    fault = network_fault(error, SERVER)
    assert type(fault) is kind
    assert fault.problem.code == code


def test_the_systems_sentence_is_told() -> None:
    fault = network_fault(OSError(113, "No route to host"), SERVER)
    assert fault.problem.params == {"server": "mail.shop.example:993", "words": "No route to host"}
