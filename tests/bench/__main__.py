"""``python -m tests.bench [--quick] [NAME...]``: every benchmark, each in a process of its own.

One that cannot run here (no peer, no corpus) says why and does not stop the others; the exit code
is 1 when one failed. At the end stands how long each took, and all of them.
"""

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from tests.bench import measure, real_mail

HERE = Path(__file__).parent
QUICK: dict[str, tuple[str, ...]] = {
    "threading_f1": ("3000",),
    "search_bench": ("--messages", "8000", "--peer", "2000"),
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


class Spent(NamedTuple):
    """Seconds by the clock, and of the processor: of the benchmark and all that it started."""

    clock: float
    processor: float


def now() -> Spent:
    """Both, as of now; two differ by what ended between them."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(time.monotonic(), used.ru_utime + used.ru_stime)


def since(began: Spent) -> Spent:
    ended = now()
    return Spent(ended.clock - began.clock, ended.processor - began.processor)


def run(name: str, *, quick: bool) -> bool:
    """Run one; whether it ended well. What it prints is shown as it comes."""
    arguments = QUICK.get(name, ("--quick",)) if quick else ()
    print(f"\n== {name} {' '.join(arguments)}".rstrip(), flush=True)
    if name in REAL_MAIL and not any(real_mail.folder().glob("*.tar.xz")):
        print(f"not run: no real mail in {real_mail.folder()}; set NIGHTDESK_CORPUS")
        return True
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{name}", *arguments],
        cwd=HERE.parents[1],
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode:
        print(f"ended with {done.returncode}")
    return done.returncode == 0


def timed(names: list[str], *, quick: bool) -> bool:
    """Run these, whatever the first does; whether all ended well."""
    first = now()
    spent, ended_well = {}, []
    for name in names:
        began = now()
        ended_well.append(run(name, quick=quick))
        spent[name] = since(began)
        print(f"({spent[name].clock:.0f} s)", flush=True)
    spent["all"] = since(first)
    rows = [(name, f"{s.clock:.0f}", f"{s.processor:.0f}") for name, s in spent.items()]
    print("\n" + measure.table(("how long it took", "s", "of processor"), rows))
    return all(ended_well)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(benchmarks()))
    parser.add_argument("--quick", action="store_true", help="all of them in under five minutes")
    options = parser.parse_args()
    return 0 if timed(options.names or benchmarks(), quick=options.quick) else 1


if __name__ == "__main__":
    sys.exit(main())
