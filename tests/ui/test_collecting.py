"""The tests' own care of Qt's objects: cycles are collected on the main thread alone."""

import gc
import threading

from PySide6.QtCore import QObject

from tests.guards import collect_here


def test_no_workers_thread_collects_what_is_qts() -> None:
    collect_here()
    assert not gc.isenabled()
    ended: list[str] = []

    class Watched(QObject):
        def __del__(self) -> None:
            ended.append(threading.current_thread().name)

    made = Watched()
    made.itself = made  # type: ignore[attr-defined]  # a cycle
    del made
    worker = threading.Thread(target=lambda: [[[]] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert ended == []
    gc.collect()
    assert ended == ["MainThread"]
