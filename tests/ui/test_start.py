"""The window from start to end, in a process of its own as a person starts it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app import ui
from app.ui import start
from tests.ui.fake_desk import FakeDesk
desk = FakeDesk(30)
first = [desk.row(case) for case in desk.cases.values()][:10]
start.application()
def read():
    return len([act for act, _ in desk.calls if act == "mark_read"])
def look():
    if read():
        timer.stop()
        start._shown[-1].quit()
timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
code = ui.run(lambda: desk, quit_after=40, profile=Path(sys.argv[1]), first_rows=first)
print("read", read())
sys.exit(code)
"""
LANGUAGE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import ui
from app.ui import start
from tests.ui.fake_desk import FakeDesk
desk = FakeDesk(30)
start.application()
seen = []
def look():
    window = start._shown[-1] if start._shown else None
    if window is not None and window.page() is None and not seen and window.isVisible():
        seen.append(window)
        desk.settings.set("language", "pt")
    elif seen and window is not seen[0] and window.page() is not None and window.model.rowCount():
        timer.stop()
        ours = [w for w in QApplication.topLevelWidgets() if isinstance(w, start.Window)]
        seen_now = sum(map(start.Window.isVisible, ours))
        print(window.rail.settings.text(), window.page().shown, seen_now)
        window.quit()
timer = QTimer(interval=200)
timer.timeout.connect(look)
timer.start()
sys.exit(ui.run(lambda: desk, quit_after=40, profile=Path(sys.argv[1])))
"""
REFUSED = """
import sys
from pathlib import Path
from app import ui
from app.base.errors import WorkspaceError
def fail():
    raise WorkspaceError("workspace-damaged", path="x")
sys.exit(ui.run(fail, quit_after=1.0, profile=Path(sys.argv[1])))
"""
LIGHT = """
import sys
import app.ui.start as start
from app.inbox.queue_row import QueueRow
from app.inbox.states import Priority, Status
text = dict(subject="jug", preview="", customer="Ana", address="ana@example.com", assignee_name="")
rows = [
    QueueRow(
        id=n, number=n, status=Status.OPEN, priority=Priority.NORMAL, addresses=(), channels=(),
        assignee=None, tags=(), unread=1, messages=1, waiting_since=1, last_message_at=1,
        send_state=None, has_draft=False, related=False, version=1, **text,
    )
    for n in range(1, 21)
]
heavy = {"asyncio", "ssl", "sqlalchemy", "imapclient", "qasync", "email.policy"}
heavy |= {"app.inbox.values", "app.ui.look.style", "app.ui.parts.accessible"}
window = start.open_window(None, rows)
assert window.model.rowCount() == 20
from PySide6 import QtWidgets
print(sorted(heavy & set(sys.modules)), "QStyle" in vars(QtWidgets))
start._look_whole()
print("app.ui.look.style" in sys.modules, "app.ui.parts.accessible" in sys.modules)
"""
SPARE = """
import builtins, linecache
import app.ui.start as start
from PySide6.QtWidgets import QDialog, QTableView
from tests.ui.fake_desk import FakeDesk
read = len(linecache.cache)
desk = FakeDesk(20)
window = start.open_window(None, [desk.row(case) for case in desk.cases.values()])
print(builtins.__import__.__name__ != "__feature_import__", len(linecache.cache) - read)
print(*(made.__name__ for made in QDialog.__subclasses__()))
"""
NONE_STAYS = """
import gc, sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
gc.disable()
before = sys.getrefcount(None)
for n in range(1000):
    label.setText(str(n))
print(abs(sys.getrefcount(None) - before) < 10)
"""


def start(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *args],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_opens_shows_and_closes(tmp_path: Path) -> None:
    ran = start(OPEN, str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    assert "read 1" in ran.stdout
    assert "Traceback" not in ran.stderr
    assert "geometry" in (tmp_path / "window.ini").read_text("utf-8")


def test_another_language_is_there_at_once_with_the_same_desk(tmp_path: Path) -> None:
    ran = start(LANGUAGE, str(tmp_path))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == ["Opções general 1"], ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_workspace_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    ran = start(REFUSED, str(tmp_path))
    assert ran.returncode == 1
    assert "Traceback (most recent call last)" not in ran.stdout


def test_the_first_rows_are_painted_before_anything_heavy_is_loaded() -> None:
    ran = start(LIGHT)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split("\n")[:2] == ["[] False", "True True"], ran.stdout


def test_the_first_paint_makes_only_the_widgets_it_shows_and_reads_no_source() -> None:
    """Qt's own viewport makes every class there is, PySide6's import reads every module's file."""
    ran = start(SPARE)
    assert ran.stdout.split("\n")[:2] == ["True 0", ""], ran.stdout + ran.stderr


def test_none_keeps_its_references() -> None:
    """PySide6 6.12.0 on Python before 3.12 loses one with every call."""
    assert start(NONE_STAYS).stdout.strip() == "True"


def test_the_crashing_pair_is_refused(monkeypatch) -> None:
    import PySide6

    from app.ui import start as starting

    assert starting.refusal() is None
    monkeypatch.setattr(PySide6, "__version_info__", (6, 12, 0))
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert "6.12.0" in (starting.refusal() or "")
    monkeypatch.setattr(sys, "version_info", (3, 12, 0))
    assert starting.refusal() is None
