"""What the command line loads: never Qt, and for reading next to nothing."""

import subprocess
import sys

import pytest

from tests.cli.terminal import MAIN
from tests.peers.mails import make_mail

LOADED = """
import sys
from app.cli import main
code = main(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""
HEAVY = {"sqlalchemy", "alembic", "asyncio", "imaplib", "imapclient", "aiosmtplib", "keyring"}
HEAVY |= {"ssl", "multiprocessing", "cryptography", "email"}
QT = {"PySide6", "shiboken6", "qasync"}


def loaded(cli, *words: object) -> set[str]:
    command = [sys.executable, "-c", LOADED, *map(str, words), "--profile", str(cli.profile)]
    done = subprocess.run(
        [*command, "--json"], cwd=MAIN.parent, capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "words", [["queue", "--view", "all"], ["outbox"], ["search", "jug"], ["account", "list"]]
)
def test_reading_loads_no_database_toolkit_and_no_network(cli, words):
    (cli.here / "1.eml").write_bytes(make_mail(subject="jug"))
    cli.done("import", "1.eml")
    names = loaded(cli, *words)
    assert "pysqlite3" in names
    allowed = {"email", "asyncio", "ssl"} if words[0] == "account" else set()
    assert names & (HEAVY | QT) - allowed == set()


def test_showing_a_page_loads_no_database_toolkit(cli):
    (cli.here / "1.eml").write_bytes(make_mail(html="<p>jug</p>"))
    cli.done("import", "1.eml")
    heavy = {"sqlalchemy", "alembic", "asyncio", "imapclient", "aiosmtplib", "keyring"}
    assert loaded(cli, "show", 1) & (heavy | QT) == set()


@pytest.mark.parametrize("words", [["agent", "add", "Nuno"], ["sync", "--once"], ["doctor"]])
def test_nothing_on_the_command_line_loads_qt(cli, words):
    assert loaded(cli, *words) & QT == set()
