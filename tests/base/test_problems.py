"""Sentences: every code has one, and it reads well with all its values, some, or none."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import Problem
from app.base.problems import TEXTS, sentence

APP = Path(__file__).parents[2] / "app"
OURS = re.compile(
    r"(?:Workspace|Usage|Secret|Channel|Auth|Config|Transient|Permanent|Nightdesk)Error"
    r"|UnknownOutcome|Problem"
)
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")


def codes_in_source() -> dict[str, set[str]]:
    """Codes of the errors raised in app/, with the names of their values."""
    found: dict[str, set[str]] = {}
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                code = node.args[0]
                if OURS.fullmatch(node.func.id) and isinstance(code, ast.Constant):
                    names = {keyword.arg for keyword in node.keywords if keyword.arg}
                    found.setdefault(str(code.value), set()).update(names)
    return found


def test_every_code_of_the_program_has_a_sentence() -> None:
    assert set(codes_in_source()) - set(TEXTS) == set()


@pytest.mark.parametrize("code", TEXTS)
def test_reads_well(code: str) -> None:
    names = re.findall(r"\{(\w+)\}", TEXTS[code])
    full = sentence(Problem(code, {name: f"<{name}>" for name in names}))
    for words in (full, sentence(Problem(code)), sentence(Problem(code, {"other": 1}))):
        assert words[0].isupper()
        assert words.endswith(".")
        assert "  " not in words
        assert not re.search(r"[{}\[\]?]| [.,;:](?!eml)|\.\.", words)
    assert all(f"<{name}>" in full for name in names)
    assert CODE.fullmatch(code)


def test_values_and_optional_parts() -> None:
    given = {"server": "mail.example.com:993", "words": "go away. "}  # it ends no sentence of ours
    problem = Problem("wrong-password", given)
    words = sentence(problem)
    assert "The server mail.example.com:993 did not accept" in words
    assert "It said: “go away”." in words
    assert "of {account}" not in words
    assert "It said" not in sentence(Problem("wrong-password", {"words": ""}))


def test_a_value_is_never_a_pattern() -> None:
    words = sentence(Problem("file-not-found", {"path": "[{path}] {0.__class__} \\1"}))
    assert "[{path}] {0.__class__} \\1" in words


def test_unknown_code_is_given_back() -> None:
    assert sentence(Problem("never-heard-of", {"a": 1})) == "never-heard-of"


def test_no_keyring_names_the_three_ways() -> None:
    words = sentence(Problem("no-keyring"))
    for way in ("keyring", "NIGHTDESK_VAULT_KEY", "NIGHTDESK_SECRETS=env", "NIGHTDESK_SECRET_"):
        assert way in words


def test_translation_comes_before_the_values() -> None:
    catalogue = {TEXTS["file-not-found"]: "O ficheiro[ {path}] não existe."}
    problem = Problem("file-not-found", {"path": "a.eml"})
    assert sentence(problem, lambda text: catalogue[text]) == "O ficheiro a.eml não existe."


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is
@given(st.dictionaries(st.sampled_from(["server", "words", "account"]), st.text()))
def test_sentence_is_total(params: dict[str, str]) -> None:
    assert sentence(Problem("wrong-password", params))


def test_qt_linguist_finds_every_text(tmp_path: Path) -> None:
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    if not shutil.which(lupdate):
        pytest.skip("pyside6-lupdate is not installed")
    catalogue = tmp_path / "en.ts"
    subprocess.run(
        [lupdate, *(APP / "base").glob("*.py"), "-ts", catalogue],
        check=True,
        capture_output=True,
        timeout=60,
    )
    assert catalogue.read_text().count("<source>") == len(set(TEXTS.values()))
