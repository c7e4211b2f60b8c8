"""The picker over ten thousand templates: from the slash to the first paint, and each keystroke.

``python -m tests.bench.template_bench [--templates N] [--quick]``. A real store and a real window.
"at once" is a slash as soon as there is a composer (the picker is built, the list is still read),
"first" that of somebody whose window has settled, "warm" every later one; a keystroke is from the
key to what it changed being painted; "index" what the reading costs its thread. Wall and processor
ms, in one run; goals: first paint 30, keystroke 16.
"""

import argparse
import asyncio
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.base.ids import AccountId
from app.base.rich import of_text
from app.desk.desk import Desk
from app.templates import rows
from app.templates.commands import SaveTemplate
from app.templates.index import Index
from app.templates.values import Template, Variant
from app.ui import i18n, loop
from app.ui.look.theme import theme
from app.ui.session import Session
from app.ui.start import application
from app.ui.window import Window
from tests.bench.measure import median, table
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put

_WORDS = (
    "refund parcel invoice broken bowl plate glaze order courier address late gift wrap card "
    "return exchange size colour price stock shop opening workshop visit wholesale tax number "
    "receipt encomenda fatura devolução envio morada presente comanda enviament adreça canvi "
    "factura pedido cambio spedizione ordine rimborso smalto piatto tazza"
)
WORDS = _WORDS.split()
TYPED = ("ref", "invoice", "tax number", "rfnd", "x", "comanda", "c17", "qzqz", "plate late")

GOALS = {"at once": 30, "first": 30, "warm": 30, "keystroke": 16}


def fill(desk: Desk, count: int) -> None:
    """So many templates of some sixty words, in two languages, used here and there."""
    dice = random.Random(5)
    made = []
    for n in range(count):
        title = " ".join(dice.choice(WORDS) for _ in range(4)).capitalize()
        text = "Hello {{ customer.first_name }},\n" + " ".join(dice.choices(WORDS, k=60))
        forms = tuple(Variant(lang, body=of_text(text)) for lang in ("en", "pt"))
        made.append(
            Template(desk.templates.new_id(), f"c{n}", title, forms, folder=f"F{n % 40}",
                     tags=(dice.choice(WORDS),))
        )  # fmt: skip
    for start in range(0, count, 500):
        commands = [SaveTemplate(template) for template in made[start : start + 500]]
        desk.store.execute(*commands, agent=desk.agent.id).result()


class Clock:
    """Wall and processor time of what happens between."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def begin(self) -> None:
        self._at, self._used = time.perf_counter(), time.thread_time()

    def end(self) -> None:
        self.wall.append((time.perf_counter() - self._at) * 1000)
        self.cpu.append((time.thread_time() - self._used) * 1000)

    def row(self, name: str, goal: float) -> tuple[str, ...]:
        wall, cpu = sorted(self.wall), sorted(self.cpu)
        at = int(len(wall) * 0.95)
        return (
            name, f"{median(wall):.1f}", f"{wall[at]:.1f}", f"{median(cpu):.1f}", f"{cpu[at]:.1f}",
            str(len(wall)), f"{goal:.0f}",
        )  # fmt: skip


async def until(seen: Callable[[], object], patience: float = 60.0) -> None:
    end = time.monotonic() + patience
    while not seen():
        if time.monotonic() > end:
            raise TimeoutError("it never came")
        await asyncio.sleep(0.005)


async def measure(window: Window, session: Session, clocks: dict[str, Clock], rounds: int) -> None:
    """Type as a person does, and see when it is painted; no rounds: a slash at once, no more."""
    await until(lambda: window.conversation.shown() is not None)
    composer = window.conversation.composer
    composer.set_mode("reply")
    picking = session.templates.picking

    def press(letter: str, name: str) -> None:
        clock = clocks.setdefault(name, Clock())
        clock.begin()
        QTest.keyClicks(composer.text, letter)
        composer.text.viewport().repaint(0, 0, 1, 1)  # with it all that is to be painted is
        clock.end()

    if not rounds:
        press("/", "at once")
        return
    composer.text.setFocus()
    await until(lambda: picking._picker is not None and session.desk.templates.known() is not None)
    await asyncio.sleep(0.5)
    press("/", "first")
    await until(lambda: picking._filled is not None)
    for _ in range(rounds):
        for typed in TYPED:
            composer.text.set_body(())
            await asyncio.sleep(0.02)
            press("/", "warm")
            for letter in typed:
                press(letter, "keystroke")
                await asyncio.sleep(0.01)
            QTest.keyClick(composer.text, Qt.Key.Key_Escape)


def reading(desk: Desk) -> tuple[str, ...]:
    clock = Clock()

    def read(connection: object) -> None:
        clock.begin()
        Index(rows.lines(connection, desk.agent.id))  # type: ignore[arg-type]
        clock.end()

    for _ in range(5):
        desk.store.read(read).result()
    return clock.row("index", 0)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--templates", type=int, default=10_000)
    parser.add_argument("--quick", action="store_true", help="a fifth of them, typed once")
    options = parser.parse_args()
    count = options.templates // 5 if options.quick else options.templates
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder))
        account = AccountId(add_account(desk, "archive", "Shop", "help@shop.test"))
        put(desk, account, mail("<a@okafor.example>", "Two bowls are broken.\r\n"))
        fill(desk, count)
        app = application()
        i18n.install("en")
        theme().install("light")
        clocks: dict[str, Clock] = {}

        async def go(rounds: int) -> None:
            window = Window()
            window.resize(1440, 900)
            session = Session(window, desk)
            window.show()
            window.activateWindow()
            session.start()
            await measure(window, session, clocks, rounds)
            session.close()
            window.close()
            await asyncio.gather(*loop.cancel_all(), return_exceptions=True)

        running = loop.make(app)
        for rounds in (0, 1 if options.quick else 4):
            running.run_until_complete(go(rounds))
        found = [clock.row(name, GOALS[name]) for name, clock in clocks.items()]
        found.append(reading(desk))
        desk.close()
    print(f"{count:,} templates")
    print(table(("", "median", "p95", "cpu", "p95", "n", "goal"), found))


if __name__ == "__main__":
    main()
