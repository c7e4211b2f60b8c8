"""P18: secrets are in the vault and nowhere else, whatever goes wrong on the way.

Two accounts, one with a password and one signed in with the browser, sync and send with faults on
every side, and the program is killed in the middle. Then everything it left, and everything that
any process showed as its arguments, is searched for every secret there was.
"""

import base64
import json
import re
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from urllib.parse import quote

import pytest

from tests.cli.terminal import Ended, Terminal
from tests.inbox.channels.email.accounts import mail
from tests.peers.accounts import Login
from tests.peers.certs import authority
from tests.peers.dovecot import Dovecot
from tests.peers.oauth_server import OAuthServer, good_token
from tests.peers.smtp_script import SmtpScript
from tests.waiting import wait_until

RUN = token_hex(6)
"""Another run of this test, at the same time, shows its own."""
VAULT_KEY = f"Vault-key-{RUN}-unguessable"
WRONG, RIGHT = f"Wrong-pw-{RUN}-typed-first", f'Right-pw-{RUN} "quoted" Ωmega'
CLIENT_WRONG, CLIENT = f"client-secret-{RUN}-old", f"client-secret-{RUN}-new"


@contextmanager
def watched_arguments(seen: set[bytes]) -> Iterator[None]:
    """Collect the arguments of every process there is, again and again."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.03):
            for entry in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    seen.add(entry.read_bytes())
                except OSError:
                    continue

    thread = threading.Thread(target=watch, name="peer-arguments")
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def forms(secret: str) -> set[bytes]:
    """A secret as it may be written: plain, quoted, escaped, in base64 at each alignment."""
    plain = secret.encode()
    found = {plain, secret.encode("utf-16-le"), quote(secret, safe="").encode()}
    found |= {json.dumps(secret)[1:-1].encode(), repr(secret)[1:-1].encode()}
    for lead in (b"", b"\0", b"\0\0"):
        coded = base64.b64encode(lead + plain).rstrip(b"=")
        cut = len(coded) - 2
        found |= {coded[4:cut], coded[4:cut].replace(b"+", b"-").replace(b"/", b"_")}
    return {form for form in found if len(form) >= 8}


@pytest.fixture
def relay() -> Iterator[SmtpScript]:
    with SmtpScript() as server:
        server.good_token = good_token
        yield server


def test_no_secret_is_left_anywhere(
    cli: Terminal, dovecot: Dovecot, relay: SmtpScript, home: Path
) -> None:
    first, second = dovecot.fresh_login(), dovecot.fresh_login()
    dovecot.change_password(first.address, RIGHT)
    relay.passwords[first.address] = RIGHT
    cli.env["NIGHTDESK_VAULT_KEY"] = VAULT_KEY
    cli.alone = True  # the arguments of each can be read by others; later ones are forked
    arguments: set[bytes] = set()
    said: list[Ended] = []

    def typed(*words: object, input: str = "") -> Ended:
        said.append(cli(*words, input=input))
        return said[-1]

    with OAuthServer(second.address, client_secret=CLIENT) as server, watched_arguments(arguments):
        typed(*added("shop", first, dovecot, relay), "--password-stdin", input=f"{WRONG}\n")
        settings = [w for k, v in server.settings.items() for w in (f"--{dashed(k)}", v)]
        browser = (*added("desk", second, dovecot, relay), *settings)
        typed(*browser, "--client-secret-stdin", input=f"{CLIENT_WRONG}\n")
        cli.alone = False
        sign_in(cli, server, said)
        typed("account", "set", "desk", "--client-secret-stdin", input=f"{CLIENT}\n")
        sign_in(cli, server, said)
        for number, login in enumerate((first, second)):
            dovecot.deliver(login.address, mail(number), sender="carl@client.example")
        server.plan("500")
        typed("sync", "--once")  # the wrong password, and a provider that is out of order
        typed("account", "set", "shop", "--password-stdin", input=f"{RIGHT}\n")
        typed("sync", "--once")
        for row in typed("queue").lines:
            typed("reply", row["id"], "--text", "Yes.", "--now")
        typed("sync", "--once")
        relay.plan("auth-535", "auth-535", "auth-535")
        typed("account", "check", "shop")
        crash(cli)
        server.plan("garbage")
        typed("account", "check", "desk")
        typed("backup")
        secrets = seeded(server)

    assert len({taken.user for taken in relay.accepted}) == 2, "it was real work, by both"
    assert len(secrets) >= 12, secrets
    left = [path for top in (cli.profile, home, cli.here) for path in top.rglob("*")]
    files = {path: path.read_bytes() for path in left if path.is_file()}
    assert any(path.name == "crash.log" and data for path, data in files.items())
    assert any(path.name.startswith("workspace.db") for path in files)
    texts = {"output": "".join(e.out + e.err for e in said).encode()}
    texts |= {"arguments": b"\n".join(arguments)}
    texts |= {str(path): data for path, data in files.items()}
    assert any(b"client-1" in data for data in files.values()), "a search finds what is there"
    assert b"client-1" in texts["arguments"]
    found = {
        (where, name)
        for where, data in texts.items()
        for name, secret in secrets.items()
        if any(form in data for form in forms(secret))
    }
    assert found == set()


def added(name: str, login: Login, dovecot: Dovecot, relay: SmtpScript) -> tuple[object, ...]:
    return (
        "account", "add", "email", "--name", name, "--address", login.address,
        "--imap", f"127.0.0.1:{dovecot.imaps}", "--smtp", f"127.0.0.1:{relay.smtps}",
        "--ca", authority().ca,
    )  # fmt: skip


def dashed(name: str) -> str:
    return name.replace("_", "-")


def sign_in(cli: Terminal, server: OAuthServer, said: list[Ended]) -> None:
    running = cli.start("account", "sign-in", "desk", "--no-browser")
    assert running.stdout is not None
    line = running.stdout.readline()
    server.browser(json.loads(line)["open"])
    out, err = running.communicate(timeout=60)
    # The address itself was for the person's eyes; it is theirs to open.
    said.append(Ended(running.returncode, out, err))


def crash(cli: Terminal) -> None:
    """Killed by a signal that leaves a crash file, while it is connected."""
    before = (cli.profile / "logs" / "crash.log").stat().st_size
    running = cli.start("sync", "--for", "20")
    wait_until((cli.profile / "desk.json").exists, "at work")
    time.sleep(0.5)
    running.send_signal(signal.SIGABRT)
    running.communicate(timeout=30)
    wait_until(lambda: (cli.profile / "logs" / "crash.log").stat().st_size > before, "a crash file")


def seeded(server: OAuthServer) -> dict[str, str]:
    """Every secret there was, by a name for it."""
    found = {"vault key": VAULT_KEY, "wrong password": WRONG, "right password": RIGHT}
    found |= {"old client secret": CLIENT_WRONG, "client secret": CLIENT}
    found |= {f"{re.split('[-.]', s)[0][:8]} {n}": s for n, s in enumerate(server.issued)}
    verifiers = [call["code_verifier"] for call in server.calls if "code_verifier" in call]
    return found | {f"verifier {n}": verifier for n, verifier in enumerate(verifiers)}
