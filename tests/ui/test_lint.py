"""What a tool can see of the house rules of the window."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "app" / "ui"
FILES = sorted(UI.rglob("*.py"))
COLOR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(")
QSS = UI.parents[1] / "resources" / "themes" / "nightdesk.qss"


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield (node.func.id if isinstance(node.func, ast.Name) else name), node


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_label_takes_a_senders_text_for_html(path: Path) -> None:
    """QLabel guesses HTML; only the two labels of ours, which do not, may be used (V1)."""
    for name, node in calls(path):
        if name == "QLabel":
            pytest.fail(f"{path.name}:{node.lineno}: use TextLine or PlainLabel")
        if name == "QMessageBox":
            source = path.read_text("utf-8")
            assert "setTextFormat(Qt.TextFormat.PlainText)" in source, path.name
        if name in {"setToolTip", "showText"} and path.stem not in {
            "button",
            "rail",
            "queue_view",
            "chip",
            "tray",  # a number and a time, no sender's text
        }:
            given = node.args[-1] if name == "setToolTip" else node.args[1]
            said = ast.unparse(given)  # words of ours, or a text made safe
            safe = said.startswith(("'", "translate(")) or "texts.tip(" in said
            assert safe, f"{path.name}:{node.lineno}: a tool tip"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_colors_come_from_the_tokens(path: Path) -> None:
    code = "\n".join(ast.unparse(node) for node in ast.parse(path.read_bytes()).body)
    strings = [
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    found = [text for text in strings if "\n" not in text and COLOR.search(text)]
    assert not found


def test_the_style_sheet_names_colors_by_token() -> None:
    rules = re.sub(r"/\*.*?\*/", "", QSS.read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(r":[^;{]*#[0-9a-fA-F]{3,8}", rules)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_tasks_have_owners(path: Path) -> None:
    if path.stem == "loop":
        return
    for name, node in calls(path):
        assert name not in {"create_task", "ensure_future", "exec", "exec_", "processEvents"} or (
            (path.stem == "start" and name == "processEvents")
            or (path.stem == "files" and name == "exec")  # a drag has no other form
        ), f"{path.name}:{node.lineno}: {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_public_widget_per_file(path: Path) -> None:
    tree = ast.parse(path.read_bytes())
    public = [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and not node.name.startswith("_")
        and any(ast.unparse(base).startswith("Q") for base in node.bases)
    ]
    assert len(public) <= (2 if path.stem in {"label", "rail"} else 1), public
