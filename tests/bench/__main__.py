"""``python -m tests.bench [--quick] [NAME...]``: every benchmark, each in a process of its own.

One that cannot run here (no peer, no corpus) says why and does not stop the others; the exit code
is 1 when one failed.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

from tests.bench import real_mail

HERE = Path(__file__).parent
QUICK: dict[str, tuple[str, ...]] = {
    "threading_f1": ("3000",),
    "search_bench": ("--messages", "20000", "--peer", "3000"),
    "store_bench": ("--messages", "4000", "--rounds", "1"),
}
"""What makes a benchmark quick where that is not ``--quick``."""
REAL_MAIL = {
    "import_bench",
    "search_bench",
    "store_bench",
    "sync_bench",
    "sync_loop_bench",
    "threading_f1",
}
"""Those that measure with real messages only."""
PATIENCE = 3 * 3600


def benchmarks() -> list[str]:
    """The names of all there are."""
    found = {path.stem for path in HERE.glob("*_bench.py")} | {"threading_f1"}
    return sorted(found)


def run(name: str, *, quick: bool) -> bool:
    """Run one; whether it ended well. What it prints is shown as it comes."""
    arguments = QUICK.get(name, ("--quick",)) if quick else ()
    print(f"\n== {name} {' '.join(arguments)}".rstrip(), flush=True)
    if name in REAL_MAIL and not any(real_mail.folder().glob("*.tar.xz")):
        print(f"not run: no real mail in {real_mail.folder()}; set NIGHTDESK_CORPUS")
        return True
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{name}", *arguments],
        cwd=HERE.parents[1],
        timeout=PATIENCE,
        check=False,
    )
    ending = "" if done.returncode == 0 else f", ended with {done.returncode}"
    print(f"({time.monotonic() - began:.0f} s{ending})", flush=True)
    return done.returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(benchmarks()))
    parser.add_argument("--quick", action="store_true", help="all of them in under five minutes")
    options = parser.parse_args()
    names = options.names or benchmarks()
    ended_well = [run(name, quick=options.quick) for name in names]  # all, whatever the first does
    return 0 if all(ended_well) else 1


if __name__ == "__main__":
    sys.exit(main())
