"""The fork server may be asked for before anything heavy is loaded, and only for much mail."""

import subprocess
import sys
from multiprocessing import forkserver
from pathlib import Path

import pytest

from app.inbox import pool_server


def test_asking_early_loads_no_parser() -> None:
    code = "import sys, app.inbox.pool_server; print([m for m in sys.modules if 'mime' in m])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize(("size", "wanted"), [(100, False), (3 << 20, True), (None, True)])
def test_only_much_mail_starts_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int | None, wanted: bool
) -> None:
    started: list[bool] = []
    monkeypatch.setattr(forkserver, "ensure_running", lambda: started.append(True))
    path = tmp_path / "mail"
    if size is None:
        path.mkdir()
    else:
        path.write_bytes(b"x" * size)
    pool_server.warm([path, tmp_path / "missing"])
    assert bool(started) is wanted
