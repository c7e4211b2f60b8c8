"""The log: seeded secrets never reach the file, by whatever way they come."""

import base64
import logging
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base import log
from app.base.log import GONE, conceal, redact

REPO = Path(__file__).parents[2]
SECRET = "Tr0ub4dor-and-3"
BASE64 = base64.b64encode(b"\0anna@shop.example\0Tr0ub4dor-and-3").decode()
BEARER = "ya29.A0AfH6SMBx-Qk_7Z"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"

SEEDED = {
    "imap login": f"sending: A001 LOGIN anna {SECRET}",
    "imap login quoted": f'> b\'A001 LOGIN "anna" "{SECRET}"\\r\\n\'',
    "imap login lower": f"a12 login anna {SECRET}",
    "imap authenticate": f"A002 AUTHENTICATE PLAIN {SECRET}",
    "imap xoauth2": f"A003 AUTHENTICATE XOAUTH2 {SECRET}",
    "smtp auth": f"AUTH PLAIN {SECRET}",
    "smtp auth lower": f"auth login {SECRET}",
    "xoauth2 alone": f"mechanism XOAUTH2 {SECRET}",
    "oauthbearer": f"('OAUTHBEARER', '{SECRET}')",
    "password=": f"connect(host='x', password='{SECRET}')",
    "password json": f'{{"user": "a", "password": "{SECRET}", "b": 1}}',
    "password dict": f"{{'password': '{SECRET}'}}",
    "password bare": f"password: {SECRET}",
    "passwd": f"passwd={SECRET};",
    "passphrase": f"passphrase => {SECRET}",
    "access token": f"access_token={SECRET}&x=1",
    "refresh token": f'"refresh_token":"{SECRET}"',
    "id token": f"id_token={SECRET}",
    "client secret": f"client_secret={SECRET}",
    "camel": f"accessToken: {SECRET}",
    "code": f"GET /callback?state=1&code={SECRET}",
    "api key": f"api-key: {SECRET}, apikey={SECRET}",
    "environment": f"NIGHTDESK_SECRET_SHOP={SECRET} NIGHTDESK_VAULT_KEY={SECRET}",
    "header": f"Authorization: Bearer {SECRET}",
    "header dict": f"{{'Authorization': 'Basic {SECRET}', 'Accept': '*/*'}}",
    "proxy header": f"proxy-authorization: Basic {SECRET}",
    "cookie": f"Set-Cookie: session={SECRET}; Path=/",
    "bearer": f"token was Bearer {SECRET}",
    "query": f"GET https://api.example/v1/messages?key={SECRET}&page=2 200",
    "fragment": f"https://app.example/#access={SECRET}",
    "userinfo": f"imaps://anna:{SECRET}@mail.example/INBOX",
    "bot": f"POST https://api.example/bot123456:{SECRET}/getUpdates",
}


@pytest.mark.parametrize("name", SEEDED)
def test_redact(name: str) -> None:
    cleaned = redact(SEEDED[name])
    assert SECRET not in cleaned
    assert GONE in cleaned


@pytest.mark.parametrize("token", [BASE64, JWT, "1//0gA" + "bC9dEfGhIj" * 5])
def test_tokens_are_known_by_their_shape(token: str) -> None:
    assert token not in redact(f"the server said {token} twice")


@pytest.mark.parametrize(
    "text",
    [
        "stored 500 messages of account 1099511627777 in 0.25 s",
        "login failed: wrong-password (server=mail.example:993)",
        "blob 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 is missing",
        "file /home/Anna/Projects/nightdesk/app/inbox/channels/email/reading.py, line 12",
        "GET https://api.example/v1/messages 200 OK",
        "status code=550, retry in 60 s",
        "authenticated by XOAUTH2",
    ],
)
def test_plain_words_stay(text: str) -> None:
    assert redact(text) == text


def test_addresses_become_hashes() -> None:
    text = redact("from anna@shop.example to joan.puig+x@mail.example.com", b"one")
    assert "anna" not in text
    assert "example" not in text
    assert redact("Anna@Shop.example", b"one") == redact("anna@shop.example", b"one")
    assert redact("anna@shop.example", b"one") != redact("anna@shop.example", b"two")


def test_concealed_secrets_go_in_every_form() -> None:
    secret = "correct horse/battery 'staple'"
    conceal(secret)
    for form in (
        secret,
        repr(secret),
        quote(secret, safe=""),
        base64.b64encode(secret.encode()).decode(),
    ):
        assert "battery" not in redact(f"x {form} y")
        assert form not in redact(f"x {form} y")


@given(st.text(max_size=300))
def test_redact_is_total_and_settles(text: str) -> None:
    once = redact(text)
    assert redact(once, b"other") == redact(once)


@pytest.mark.parametrize(
    "piece", ["a", "a@", "a.", "password=", "A1 ", "://", "eyJ", "LOGIN ", "-"]
)
def test_redact_is_quick(piece: str) -> None:
    begun = time.perf_counter()
    redact((piece * 20_000)[:20_000])
    assert time.perf_counter() - begun < 2


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A log in place on the root logger, without the hooks of the process."""
    handler = log._PrivateFile(tmp_path / log.FILE)
    handler.setFormatter(log.RedactingFormatter(b"salt"))
    root = logging.getLogger()
    root.addHandler(handler)
    yield tmp_path
    root.removeHandler(handler)
    handler.close()


def written(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.glob(f"{log.FILE}*"))


def fail(password: str) -> None:
    raise ValueError(f"AUTH PLAIN {password} refused for anna@shop.example")


def test_seeded_secrets_never_land_in_the_file(folder: Path) -> None:
    logger = logging.getLogger("some.library")
    for text in SEEDED.values():
        logger.warning("said %s", text)
        logger.warning(text.replace("%", "%%"))
    logger.warning("given password=%(password)s", {"password": SECRET + SECRET})
    logger.error("headers %r", {"Authorization": f"Bearer {SECRET}", "password": SECRET})
    conceal(SECRET)
    logger.warning("plainly %s and %r", SECRET, [SECRET])
    try:
        fail(SECRET)
    except ValueError:
        logger.exception("it failed")
        logger.error("with stack", stack_info=True, exc_info=True)  # noqa: G201
    text = written(folder)
    assert text.count("it failed") == 1
    assert "ValueError" in text
    assert SECRET not in text
    assert "anna@shop.example" not in text


def test_a_message_cannot_forge_a_record(folder: Path) -> None:
    logging.getLogger("x").warning("first\n2026-01-01T00:00:00.000Z CRITICAL forged\u2028line\rend")
    lines = written(folder).split("\n")
    assert len([line for line in lines if line and not line.startswith(" ")]) == 1


def test_lines_are_in_utc(folder: Path) -> None:
    logging.getLogger("x").warning("hello")
    assert written(folder).startswith(time.strftime("%Y-%m-%dT", time.gmtime()))
    assert "Z WARNING x [MainThread] hello" in written(folder)


def test_endless_message_is_cut(folder: Path) -> None:
    logging.getLogger("x").warning("begin %s end", "y" * 1_000_000)
    assert len(written(folder)) < 25_000


CHILD = """
import logging, sys, threading
from pathlib import Path
from app.base import log

log.conceal("Tr0ub4dor-and-3")
installed = log.setup(Path(sys.argv[1]), logging.INFO)
logging.getLogger("aiosmtplib").info("AUTH PLAIN nothing of this")
what = sys.argv[2]
if what == "thread":
    thread = threading.Thread(target=lambda: 1 / 0, name="poller")
    thread.start(); thread.join()
elif what == "main":
    raise RuntimeError("password=Tr0ub4dor-and-3 for anna@shop.example")
elif what == "crash":
    import faulthandler
    faulthandler._sigabrt()
elif what == "interrupt":
    raise KeyboardInterrupt
elif what == "rotate":
    for n in range(1_500):
        logging.getLogger("x").warning("%06d %s", n, "word " * 3_800)
elif what == "close":
    hooks = sys.excepthook, threading.excepthook
    installed.close()
    assert sys.excepthook is sys.__excepthook__
    logging.getLogger("x").warning("after the end")
"""


def run(folder: Path, what: str) -> str:
    subprocess.run(
        [sys.executable, "-c", CHILD, str(folder), what],
        cwd=REPO,
        check=False,
        capture_output=True,
        timeout=120,
    )
    return written(folder)


def test_uncaught_exceptions_are_logged(tmp_path: Path) -> None:
    text = run(tmp_path / "logs", "main")
    assert "uncaught exception" in text
    assert "RuntimeError" in text
    assert SECRET not in text
    assert "anna@" not in text
    assert "nothing of this" not in text


def test_uncaught_exceptions_of_threads_are_logged(tmp_path: Path) -> None:
    text = run(tmp_path / "logs", "thread")
    assert "uncaught exception in thread poller" in text
    assert "ZeroDivisionError" in text


def test_interrupt_is_no_crash(tmp_path: Path) -> None:
    assert run(tmp_path / "logs", "interrupt") == ""


def test_crash_file(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    run(folder, "crash")
    assert "Fatal Python error" in (folder / log.CRASH_FILE).read_text()
    for name in (log.FILE, log.CRASH_FILE, "salt"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_close_takes_everything_back(tmp_path: Path) -> None:
    assert run(tmp_path / "logs", "close") == ""


def test_rotation(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    run(folder, "rotate")
    files = sorted(folder.glob(f"{log.FILE}*"))
    assert len(files) == 5
    for file in files:
        assert file.stat().st_size <= 5_000_000
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_salt_is_kept(tmp_path: Path) -> None:
    run(tmp_path / "logs", "main")
    salt = (tmp_path / "logs" / "salt").read_bytes()
    run(tmp_path / "logs", "main")
    assert (tmp_path / "logs" / "salt").read_bytes() == salt
    assert len(salt) == 32
