"""Servers and clients from PyPI that need a venv of their own: their pins are not the program's.

``make peers`` installs them; absent, a test is skipped with the reason, or fails under
``PEERS=required``. ``tests/peers/python/requirements.in`` names them.
"""

import os
import subprocess
from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parents[2]
_HOMES = (
    Path(os.environ.get("NIGHTDESK_PYTHON_PEERS", "/opt/nightdesk-peers/python")),
    _HERE / "build" / "python-peers",
)
_LIMIT = 120.0


def interpreter(package: str) -> str:
    """The Python that can import ``package``; skips, or fails under PEERS=required, without one."""
    for home in _HOMES:
        if any(home.glob(f"lib/python3*/site-packages/{package}/__init__.py")):
            return str(home / "bin" / "python")
    reason = f"not installed: Python's {package} (make peers)"
    if os.environ.get("PEERS") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def run(package: str, module: str, *args: str) -> str:
    """Run a module of the tests beside ``package``; gives what it printed, fails when it failed."""
    done = subprocess.run(
        [interpreter(package), "-m", module, *args],
        check=False,
        capture_output=True,
        text=True,
        cwd=_HERE,
        env={"PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
        timeout=_LIMIT,
    )
    if done.returncode:
        pytest.fail(f"{module} gave {done.returncode}:\n{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout
