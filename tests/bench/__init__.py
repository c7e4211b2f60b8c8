"""Benches. What they load is compiled once, as when it was installed.

Where Python is told to write no bytecode, each start compiles all of it anew; and to compile a
module keeps the interpreter from every other thread, for 40 ms if it is a large one.
"""

import os
import sys
from pathlib import Path

_COMPILED = str(Path(__file__).resolve().parents[2] / "build" / "bench-bytecode")


def compiled_once() -> dict[str, str]:
    """This process's environment, for one whose modules are compiled once."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": _COMPILED}


if "pytest" not in sys.modules:
    sys.dont_write_bytecode, sys.pycache_prefix = False, _COMPILED
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # for the processes that this one starts
    os.environ["PYTHONPYCACHEPREFIX"] = _COMPILED
