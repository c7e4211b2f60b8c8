"""A workspace of its own for each test, and the terminal that speaks to it."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import STRICT, Terminal
from tests.forking import Forker


@pytest.fixture(scope="session")
def forker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forker]:
    """Has the program loaded."""
    log = tmp_path_factory.mktemp("loaded") / "log"
    made = Forker("tests.cli.zygote", log, {**os.environ, **STRICT})
    yield made
    made.close()


@pytest.fixture
def bare(tmp_path: Path, forker: Forker) -> Iterator[Terminal]:
    """A terminal on a profile without a workspace."""
    here = tmp_path / "here"
    here.mkdir()
    terminal = Terminal(tmp_path / "profile", here, forker)
    yield terminal
    terminal.end()


@pytest.fixture(scope="session")
def workspace(tmp_path_factory: pytest.TempPathFactory, forker: Forker) -> Path:
    """A fresh workspace whose agent is Rita; to be copied, not used."""
    place = tmp_path_factory.mktemp("workspace")
    Terminal(place / "profile", place, forker).done("init", "--agent", "Rita")
    return place / "profile"


@pytest.fixture
def cli(bare: Terminal, workspace: Path) -> Terminal:
    """A terminal on a fresh workspace whose agent is Rita."""
    shutil.copytree(workspace, bare.profile)
    return bare
