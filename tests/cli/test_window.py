"""The window as it is started: the demo without a workspace, one window a workspace."""

import subprocess
import sys
import time

from tests.cli.terminal import MAIN, Terminal
from tests.waiting import wait_until

STARTS = 6


def test_without_a_workspace_the_demo_opens(bare):
    ended = bare("--quit-after", "1", "--human")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (bare.profile / "demo" / "workspace.db").exists()
    assert not (bare.profile / "workspace.db").exists()
    demo = Terminal(bare.profile / "demo", bare.here, bare.forker)
    assert len(demo.done("queue", "--view", "all").lines) >= 40


def test_one_window_takes_every_start_and_every_write(cli):
    first = cli.start("--quit-after", "12")
    wait_until((cli.profile / "desk.json").exists, "the window takes requests")
    others = [cli.start("--quit-after", "12") for _ in range(STARTS)]
    cli.done("agent", "add", "Nuno")
    for other in others:
        _, err = other.communicate(timeout=60)
        assert (other.returncode, err) == (0, "")
    assert first.poll() is None
    began = time.monotonic()
    _, err = first.communicate(timeout=60)
    assert (first.returncode, err) == (0, "")
    assert time.monotonic() - began < 30
    assert [a["name"] for a in cli.done("agent", "list").lines] == ["Nuno", "Rita"]


def test_from_the_demo_to_a_workspace_of_ones_own_and_back(bare, tmp_path):
    """What the first page asks for: the window closes, the next one is on the other workspace."""
    script = tmp_path / "wishes.py"
    script.write_text(_WISHES)
    done = subprocess.run(
        [sys.executable, str(script), str(bare.profile)],
        cwd=MAIN.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    says = "BeingMade"  # at the first paint, while the shop is told
    assert done.stdout.splitlines() == [
        says, "demo welcome, told True", "NoneType", "profile connect, told False",
        "NoneType", "demo , told False", says, "demo , told True",
    ]  # fmt: skip
    assert (bare.profile / "workspace.db").exists()
    assert "Traceback" not in done.stderr


_WISHES = """
import sys
sys.path.insert(0, ".")
from pathlib import Path
from app.ui import start
from app.ui.first_run.wish import Wish
from PySide6.QtCore import QTimer
from app.cli import main
wishes = [Wish("real", then="connect"), Wish("demo"), Wish("fresh-demo")]
parts = []
really, opened = start._work, start.open_window
def open_window(*args, **more):
    window = opened(*args, **more)
    page = window.page()
    print(type(page).__name__, flush=True)
    parts.clear()
    if page is not None:
        page.heard.connect(parts.append)
    return window
start.open_window = open_window
async def work(window, desk, closed, begin):
    told = len(parts) > 50 and parts == sorted(parts) and window.page() is None
    print(f"{desk.store.profile.root.name} {begin.page}, told {told}", flush=True)
    if wishes:
        QTimer.singleShot(300, lambda: window.wish_for(wishes.pop(0)))
    else:
        QTimer.singleShot(300, window.close)
    await really(window, desk, closed, begin)
start._work = work
sys.exit(main(["--profile", sys.argv[1]]))
"""


def test_a_restore_that_fails_opens_the_window_again_and_one_that_works_keeps_the_way_back(
    bare, tmp_path
):
    bare.done("init")
    bare.done("backup")
    (kept,) = (bare.profile / "backups").glob("workspace-*.db")
    broken = tmp_path / "holiday.db"
    broken.write_bytes(b"pictures" * 1_000)
    script = tmp_path / "restores.py"
    script.write_text(_RESTORES)
    done = subprocess.run(
        [sys.executable, str(script), str(bare.profile), str(broken), str(kept)],
        cwd=MAIN.parent,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.splitlines()
    assert said[0] == "first"
    assert said[1].startswith("again The file")
    assert "no usable backup" in said[1]
    (aside,) = (bare.profile / "backups").glob("before-restore-*/workspace.db")
    assert said[2] == f"data 0 0 {aside}"


_RESTORES = """
import sys
sys.path.insert(0, ".")
from pathlib import Path
from app.ui import start
from app.ui.first_run.wish import Wish
from PySide6.QtCore import QTimer
from app.cli import main
wishes = [Wish("restore", Path(name), "data") for name in sys.argv[2:]]
really = start._work
async def work(window, desk, closed, begin):
    def go():
        said = window.conversation.notice.text()
        back = begin.put_back
        held = f" {back.conversations} {back.messages} {back.aside}" if back else ""
        print(begin.page + held or ("again " + said if begin.wrong else "first"), flush=True)
        window.wish_for(wishes.pop(0)) if wishes else window.quit()
    QTimer.singleShot(1500, go)
    await really(window, desk, closed, begin)
start._work = work
sys.exit(main(["--profile", sys.argv[1]]))
"""


def test_the_first_paint_is_of_the_view_shown_last(tmp_path):
    from PySide6.QtCore import QSettings

    from app.base.paths import Profile
    from app.cli.window import _last_view

    profile = Profile(tmp_path)
    assert _last_view(profile) == ("needs-reply", "")
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("look/theme", "dark")
    kept.setValue("queue/view", "open")
    kept.setValue("queue/sort-open", "oldest")
    kept.sync()
    assert _last_view(profile) == ("open", "oldest")
    kept.setValue("queue/view", "a view of a later program")
    kept.sync()
    assert _last_view(profile) == ("needs-reply", "")
