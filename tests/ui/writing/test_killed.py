"""kill -9 while one types: what was typed up to a second before is there."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.desk.desk import Desk
from app.inbox.values import View
from app.store.store import Store
from tests.house import add_account, make_profile
from tests.inbox.test_ingest import mail, put

TYPIST = """
import asyncio, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from app.base.paths import Profile
from app.desk.desk import Desk
from app.store.store import Store
from app.ui import i18n, loop
from app.ui.session import Session
from app.ui.start import application
from app.ui.look.theme import theme
from app.ui.window import Window

app = application()
i18n.install("en")
theme().install("light")
made = loop.make(app)

async def run():
    desk = Desk(Store(Profile(Path(sys.argv[1]))))
    window = Window()
    session = Session(window, desk)
    window.show()
    session.start()
    while window.conversation.shown() is None:
        await asyncio.sleep(0.01)
    text = window.conversation.composer.text
    text.setFocus()
    count = 0
    while True:
        QTest.keyClicks(text, "x")
        count += 1
        print(count, time.time(), flush=True)
        await asyncio.sleep(0.02)

made.run_until_complete(run())
"""


def test_a_kill_loses_at_most_a_second(tmp_path: Path) -> None:
    profile = make_profile(tmp_path)
    desk = Desk(Store(profile))
    account = add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1",
                          smtp="127.0.0.1:1")  # fmt: skip
    put(desk, account, mail("<a@okafor.example>", "Two bowls are broken.\r\n"))
    desk.close()
    out = tmp_path / "typed"
    with out.open("w") as file:
        typist = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(profile.root)], stdout=file,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            cwd=Path(__file__).resolve().parents[3],
        )  # fmt: skip
        begun = time.monotonic()
        while len(out.read_text().splitlines()) < 120:
            assert time.monotonic() - begun < 60, "it never typed"
            assert typist.poll() is None
            time.sleep(0.1)
        killed = time.time()
        typist.send_signal(signal.SIGKILL)
        typist.wait()
    lines = [line.split() for line in out.read_text().splitlines() if line.count(" ") == 1]
    due = max(int(count) for count, at in lines if float(at) < killed - 1)
    desk = Desk(Store(profile))
    (id,) = desk.queue_head(View.ALL).result()[1]
    kept = desk.draft(id, "reply").result()
    desk.close()
    assert len(kept) >= due, (len(kept), due)
