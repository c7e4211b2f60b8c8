"""The queue of the window at a million rows (goal P7), beside a bare table of Qt's own.

``python -m tests.bench.queue_bench [--rows N] [--rounds N]``. Each round, interleaved: a plain
``QTableView`` over a model that computes its text (the floor), then ours: a view is begun with its
first 200 ids and 64 rows and painted; the rest follows in chunks of 20,000; then 300 jumps and 300
steps of scrolling are painted, rows that are not at hand being brought in between as the feed does.
Offscreen, in memory: the store's own share is measured by the store's bench. Times in ms.
"""

import argparse
import gc
import os
import random
import time
from array import array
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from app.base.ids import ConversationId
from app.inbox.values import QueueRow
from app.ui.look.theme import theme
from app.ui.start import application
from app.ui.triage.queue_model import QueueModel
from app.ui.triage.queue_view import QueueView
from tests.bench.measure import median, pss_mb, table
from tests.ui.fake_desk import FakeDesk

GOALS = {"first page": 16.0, "chunk": 10.0, "scroll p95": 4.0, "bytes a row": 16.0}
Index = QModelIndex | QPersistentModelIndex


class Bare(QAbstractTableModel):
    """The least a model can be."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"Row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def spent(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def rows_like(sample: list[QueueRow], ids: tuple[ConversationId, ...]) -> list[QueueRow]:
    return [replace(sample[id_ % len(sample)], id=id_) for id_ in ids]


def scroll(view: QTableView, settle: Callable[[], object]) -> tuple[list[float], list[float]]:
    """Times of painting after jumps anywhere and after steps of a wheel."""
    bar, dice = view.verticalScrollBar(), random.Random(3)
    jumps, steps = [], []
    for _ in range(300):
        bar.setValue(dice.randrange(max(1, bar.maximum())))
        view.viewport().repaint()
        settle()
        jumps.append(spent(view.viewport().repaint))
    for _ in range(300):
        bar.setValue(bar.value() + 60)
        settle()
        steps.append(spent(view.viewport().repaint))
    return jumps, steps


def bare(count: int) -> dict[str, float]:
    view = QTableView()
    view.horizontalHeader().setStretchLastSection(True)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(92)
    view.verticalHeader().hide()
    view.resize(352, 800)
    view.show()
    application().processEvents()
    gc.collect()
    memory, model = pss_mb(os.getpid()), Bare(count)

    def open_() -> None:
        view.setModel(model)
        view.viewport().repaint()

    opened = spent(open_)
    grown = (pss_mb(os.getpid()) - memory) * 1024 * 1024 / count
    jumps, steps = scroll(view, lambda: None)
    view.close()
    view.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {"first page": opened, "jump p95": p95(jumps), "scroll p95": p95(steps),
            "bytes a row": grown}  # fmt: skip


def ours(count: int, sample: list[QueueRow]) -> dict[str, float]:
    model = QueueModel()
    view = QueueView(model)
    view.resize(352, 800)
    view.show()
    model.wanted.connect(lambda ids: model.put(rows_like(sample, ids)))
    application().processEvents()
    model.begin(array("q", range(1, 41)), rows_like(sample, tuple(range(1, 41))))
    view.viewport().repaint()
    gc.collect()
    memory = pss_mb(os.getpid())
    head = array("q", range(1, 201))
    first = rows_like(sample, tuple(head[:64]))

    def open_() -> None:
        model.begin(head, first)
        view.viewport().repaint()

    opened = spent(open_)
    chunks = [
        spent(lambda at=at: model.append(array("q", range(at, min(at + 20_000, count + 1)))))
        for at in range(201, count + 1, 20_000)
    ]
    grown = (pss_mb(os.getpid()) - memory) * 1024 * 1024 / count
    jumps, steps = scroll(view, application().processEvents)
    arrival = array("q", [count + 7]) + model.ids()
    arrived = spent(lambda: (model.reorder(arrival), view.viewport().repaint()))
    view.close()
    view.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {"first page": opened, "chunk": max(chunks), "all chunks": sum(chunks),
            "jump p95": p95(jumps), "scroll p95": p95(steps), "bytes a row": grown,
            "an arrival": arrived}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.bench.queue_bench")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true")
    asked = parser.parse_args()
    application()
    theme().install("light")
    desk = FakeDesk(200)
    sample = [desk.row(case) for case in desk.cases.values()]
    rounds = 1 if asked.quick else asked.rounds
    floors, mine = [], []
    for _ in range(rounds):
        floors.append(bare(asked.rows))
        mine.append(ours(asked.rows, sample))
    lines = []
    for name in mine[0]:
        # memory of an earlier round is used again by a later one: the first growth counts
        middle = max if name == "bytes a row" else median
        value = middle([run[name] for run in mine])
        floor = middle([run[name] for run in floors]) if name in floors[0] else None
        ratio = f"{value / floor:.2f}" if floor else ""
        shown = f"{floor:.2f}" if floor is not None else ""
        lines.append((name, f"{value:.2f}", shown, ratio, GOALS.get(name, "")))
    print(f"{asked.rows} rows, medians of {rounds}; times in ms")
    print(table(("what", "ours", "bare table", "ratio", "goal"), lines))


if __name__ == "__main__":
    main()
