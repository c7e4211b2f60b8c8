"""A workspace that may be read but not written: it is shown, and every write says why not."""

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.peers.mails import make_mail


@pytest.fixture
def sealed(cli: Terminal):
    """A workspace in folders without write permission, and a program that must obey it."""
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("setpriv is not installed: root may write everywhere")
        cli.before = [setpriv, "--bounding-set", "-dac_override,-dac_read_search"]
    (cli.here / "1.eml").write_bytes(make_mail(subject="Jug"))
    cli.done("import", "1.eml")
    places = [cli.profile, *cli.profile.rglob("*")]
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    yield cli
    for place in places:
        place.chmod(0o755 if place.is_dir() else 0o644)


def test_it_can_be_read(sealed):
    assert sealed.done("queue", "--view", "all").line["subject"] == "Jug"
    assert sealed.done("show", 1).line["messages"] == 1
    assert sealed.done("search", "jug").lines


@pytest.mark.parametrize(
    "words",
    [
        ["note", "1", "--text", "x"],
        ["import", "1.eml"],
        ["sync", "--once"],
        ["backup"],
        ["--quit-after", "1", "--human"],
    ],
)
def test_a_write_is_refused_with_a_reason(sealed, words):
    before = sealed.profile.joinpath("workspace.db").read_bytes()
    assert str(sealed.profile) in sealed.refused(*words)
    assert sealed.profile.joinpath("workspace.db").read_bytes() == before


def test_a_workspace_cannot_be_made_there(sealed, tmp_path: Path):
    place = sealed.profile / "inner"
    assert sealed("init", profile=place).code == 1
    assert not place.exists()
