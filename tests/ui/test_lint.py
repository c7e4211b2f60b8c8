"""What a tool can see of the house rules of the window."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "app" / "ui"
FILES = sorted(UI.rglob("*.py"))
COLOR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(")
QSS = UI.parents[1] / "resources" / "themes" / "nightdesk.qss"


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            yield (node.func.id if isinstance(node.func, ast.Name) else name), node


def every_call() -> Iterator[tuple[Path, str, ast.Call]]:
    return ((path, name, node) for path in FILES for name, node in calls(path))


def test_no_label_takes_a_senders_text_for_html() -> None:
    """QLabel guesses HTML; only the two labels of ours, which do not, may be used (V1)."""
    wrong = [f"{path}:{node.lineno}" for path, name, node in every_call() if name == "QLabel"]
    assert not wrong, "use TextLine or PlainLabel"


def test_no_box_takes_a_text_for_html() -> None:
    asking = {path for path, name, _ in every_call() if name == "QMessageBox"}
    plain = "setTextFormat(Qt.TextFormat.PlainText)"
    assert [path for path in asking if plain not in path.read_text("utf-8")] == []


def test_a_tool_tip_holds_words_of_ours_or_a_text_made_safe() -> None:
    known = {"button", "rail", "queue_view", "chip", "tray"}  # the tray's: a number and a time
    wrong = []
    for path, name, node in every_call():
        if name in {"setToolTip", "showText"} and path.stem not in known:
            said = ast.unparse(node.args[-1] if name == "setToolTip" else node.args[1])
            if not said.startswith(("'", "translate(")) and "texts.tip(" not in said:
                wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


def test_colors_come_from_the_tokens() -> None:
    found = [
        f"{path}:{node.lineno}: {node.value}"
        for path in FILES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if "\n" not in node.value and COLOR.search(node.value)
    ]
    assert found == []


def test_the_style_sheet_names_colors_by_token() -> None:
    rules = re.sub(r"/\*.*?\*/", "", QSS.read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(r":[^;{]*#[0-9a-fA-F]{3,8}", rules)


def test_tasks_have_owners() -> None:
    loose = {"create_task", "ensure_future", "exec", "exec_", "processEvents"}
    known = {("start", "processEvents"), ("files", "exec")}  # a drag has no other form
    wrong = [
        f"{path}:{node.lineno}: {name}"
        for path, name, node in every_call()
        if name in loose and path.stem != "loop" and (path.stem, name) not in known
    ]
    assert wrong == []


def test_one_public_widget_per_file() -> None:
    wrong = {}
    for path in FILES:
        public = [
            node.name
            for node in tree(path).body
            if isinstance(node, ast.ClassDef)
            and not node.name.startswith("_")
            and any(ast.unparse(base).startswith("Q") for base in node.bases)
        ]
        if len(public) > (2 if path.stem in {"label", "rail"} else 1):
            wrong[str(path)] = public
    assert wrong == {}
