"""The house rules that a tool can check: layers, locks, the one SQLite, a sound Qt."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PEERS = ROOT / "tests" / "peers" / "python"
LOCKS = [*sorted((ROOT / "locks").glob("*.lock")), PEERS / "requirements.lock"]
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def sources(*places: str) -> Iterator[Path]:
    for place in places:
        path = ROOT / place
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """The top-level names of every module that a file imports, wherever the import stands."""
    names = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: Path) -> dict[str, str]:
    return {
        canonicalize_name(name): version
        for name, version, _ in PINNED.findall(lock.read_text(encoding="utf-8"))
    }


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_the_layers_hold():
    linted = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_there_is_one_sqlite():
    guilty = [path for path in sources("app", "tests", "main.py") if "sqlite3" in imported(path)]
    assert guilty == []


CANARY = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
label.setText("warm")
before = sys.getrefcount(None)
for number in range(1000):
    label.setText("never the same twice: %d" % number)
    application.processEvents()
print(before - sys.getrefcount(None))
"""


def test_qt_keeps_the_count_of_none():
    """PySide6 6.12.0 below Python 3.12 loses one reference a call and aborts after some 5,000."""
    counted = run("-c", CANARY)
    assert counted.returncode == 0, counted.stderr
    assert abs(int(counted.stdout)) < 10


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_registry(lock):
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host| @ ", text)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_pins_every_file_by_hash(lock):
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)[1:]
    assert len(entries) == len(PINNED.findall(text))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_tests_run_on_the_programs_pins():
    program, tests = pins(ROOT / "locks/runtime.lock"), pins(ROOT / "locks/dev.lock")
    assert {name: tests.get(name) for name in program} == program


def test_the_locks_hold_what_the_project_asks_for():
    settings = project()
    wanted = (PEERS / "requirements.in").read_text(encoding="utf-8").splitlines()
    asked = {
        ROOT / "locks/runtime.lock": settings["project"]["dependencies"],
        ROOT / "locks/dev.lock": settings["dependency-groups"]["dev"],
        PEERS / "requirements.lock": [line for line in wanted if not line.startswith("#")],
    }
    for lock, lines in asked.items():
        held = pins(lock)
        for requirement in map(Requirement, (line.partition(" #")[0] for line in lines)):
            version = held.get(canonicalize_name(requirement.name))
            assert version is not None, f"{requirement.name} is not in the lock: make lock"
            assert requirement.specifier.contains(version), f"{requirement} against {version}"


def test_the_program_imports_only_what_it_declares():
    table = project()["project"]
    extras = [line for lines in table["optional-dependencies"].values() for line in lines]
    declared = {
        canonicalize_name(Requirement(line).name) for line in (*table["dependencies"], *extras)
    }
    owners = packages_distributions()
    used = set().union(*(imported(path) for path in sources("app", "main.py")))
    foreign = used - set(sys.stdlib_module_names) - {"app", "__future__", "msvcrt", "winreg"}
    undeclared = {
        name
        for name in foreign
        if not declared & {canonicalize_name(owner) for owner in owners.get(name, [])}
    }
    # Shiboken comes with every PySide6 and cannot be had without it.
    assert undeclared - {"shiboken6"} == set()


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout: nothing tells the project's files from others")
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in files if path.is_file()]


def test_no_file_speaks_of_the_machine_it_was_written_on():
    """Absolute paths of this checkout, its neighbours or this person's home are nobody else's."""
    places = [str(ROOT), str(ROOT.parent / "shared"), str(Path.home() / ".")]
    words = [place.encode() for place in places if place.count("/") > 1]
    guilty = [path for path in tracked() if any(word in path.read_bytes() for word in words)]
    assert guilty == []


def test_no_room_hides_the_standard_library():
    rooms = [path for path in sources("app") if len(path.relative_to(ROOT).parts) <= 3]
    names = {path.parent.name if path.stem == "__init__" else path.stem for path in rooms}
    assert names & set(sys.stdlib_module_names) - {"__main__"} == set()


def test_parts_stay_small():
    """No function of the program is longer than a screen, and no file than a sitting."""
    long = []
    for path in sources("app"):
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 450:
            long.append(f"{path.name}: {text.count(chr(10))} lines")
        long += [
            f"{path.name}: {node.name}: {node.end_lineno - node.lineno + 1} lines"
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.end_lineno - node.lineno >= 50
        ]
    assert long == []


POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*?+]|\{\d*,?\d*\})\+")


def test_no_group_is_possessive() -> None:
    """``(?:...)*+`` matches too much or too little before Python 3.11.5 (python/cpython#106052), as
    in Debian 12; ``(?>(?:...)*)`` says the same and is right."""
    found = [
        (path.name, text)
        for path in sources("app")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "compile"
        for each in ast.walk(node)
        if isinstance(each, ast.Constant)
        and isinstance(text := each.value, str)
        and POSSESSIVE_GROUP.search(text)
    ]
    assert found == []


def test_nobody_waits_so_that_the_end_gets_lost() -> None:
    """``asyncio.wait_for`` swallows a cancellation that comes together with what is waited for
    (cpython#86296, before Python 3.12); ``asyncio.timeout`` does not."""
    assert [p.name for p in sources("app") if "asyncio.wait_for" in p.read_text("utf-8")] == []
