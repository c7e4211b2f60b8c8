"""A picture of every screen and state: ``python -m tests.screens OUTDIR [--quick]``.

Light and dark, at three sizes, in English and the pseudo-language, on a desk in memory; each is
checked besides (``checks``), and what was found ends the run with 1. ``--quick`` draws one size in
English. Two processes work side by side, one for each size and language.
"""

import argparse
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

from tests.screens.drawing import SIZES, Job, draw, prepare


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--quick", action="store_true", help="1440x900 in English, unchecked")
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--languages", default="en,pseudo", help="also pt, it, ca, es")
    parser.add_argument("--only", default="", help="names of screens, else all")
    parser.add_argument("--no-checks", action="store_true")
    parser.add_argument("--workers", type=int, default=2)
    return parser


def _apart(job: Job) -> list[str]:
    """Draw in a process of its own: it has one ratio and one language."""
    command = [sys.executable, "-m", "tests.screens", str(job.out), "--sizes", job.size]
    command += ["--languages", job.language, "--only", ",".join(job.scenes)]
    command += [] if job.check else ["--no-checks"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode not in (0, 1):
        return [f"{job.size} in {job.language}: the process ended with {done.returncode}"]
    return done.stdout.splitlines()


def _names(wanted: str) -> list[str]:
    from tests.screens import scenes  # noqa: F401 - fills the list
    from tests.screens.stage import SCENES

    chosen = [name for name in wanted.split(",") if name] or list(SCENES)
    unknown = set(chosen) - SCENES.keys()
    if unknown:
        raise SystemExit(f"no such screens: {', '.join(sorted(unknown))}")
    return chosen


def main() -> int:
    """Draw what is asked for; 1 when a check found something."""
    asked = _parser().parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    sizes = ["1440x900"] if asked.quick else asked.sizes.split(",")
    languages = ["en"] if asked.quick else asked.languages.split(",")
    check = not (asked.quick or asked.no_checks)
    pairs = list(product(sizes, languages))
    if len(pairs) == 1:
        prepare(sizes[0])
        found = draw(Job(asked.out, sizes[0], languages[0], _names(asked.only), check))
        return bool(found)
    began, names = time.monotonic(), _names(asked.only)
    jobs = [Job(asked.out, size, language, names, check) for size, language in pairs]
    with ThreadPoolExecutor(asked.workers) as pool:
        lines = [line for found in pool.map(_apart, jobs) for line in found]
    (asked.out / "found.txt").write_text("".join(f"{line}\n" for line in lines))
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    took = time.monotonic() - began
    drawn = len(jobs) * len(names) * 2
    print(f"\n{drawn} pictures in {asked.out} after {took:.0f} s; {len(lines)} things found")
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main())
