"""``FAULTS.md``: every fault has its row, its outcome, and tests that are there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

TABLE = Path(__file__).with_name("FAULTS.md")
ROOT = TABLE.parents[1]
NUMBERS = {*range(1, 36), 40, 41, *range(43, 60)}
NAMED = re.compile(r"(tests/[\w/]+\.py)::(test_\w+)")


def rows() -> list[list[str]]:
    """Number, fault, outcome and tests of each row."""
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return [row for row in cells if row[0].isdecimal()]


@cache
def functions_of(path: str) -> frozenset[str]:
    """The test functions of a file, read without running it."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, functions))


def test_no_row_is_missing_or_there_twice() -> None:
    assert [int(row[0]) for row in rows()] == sorted(NUMBERS)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_each_is_told_and_injected(row: list[str]) -> None:
    _, fault, outcome, tests = row
    assert fault
    assert outcome
    named = NAMED.findall(tests)
    assert tests == ", ".join("::".join(pair) for pair in named)
    assert len(named) == len(set(named)) > 0
    for path, name in named:
        assert (ROOT / path).exists(), path
        assert name in functions_of(path), f"{path} has no {name}"
