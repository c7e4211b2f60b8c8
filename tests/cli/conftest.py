"""A workspace of its own for each test, and the terminal that speaks to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Terminal]:
    """A terminal on a profile without a workspace."""
    here = tmp_path / "here"
    here.mkdir()
    terminal = Terminal(tmp_path / "profile", here)
    yield terminal
    terminal.end()


@pytest.fixture
def cli(bare: Terminal) -> Terminal:
    """A terminal on a fresh workspace whose agent is Rita."""
    bare.done("init", "--agent", "Rita")
    return bare
