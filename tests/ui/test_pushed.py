"""What a service pushes is in the window at once, without a press and without a poll."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.ui import loop
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.mastodon import MastodonServer
from tests.inbox.channels.contract.service import Service
from tests.inbox.channels.contract.telegram import TelegramBot
from tests.ui.first_run.test_first_run import FirstRun

GUARD = 10.0
"""Seconds, ten times the goal: a guard against polling, no goal of speed."""


@pytest.fixture(params=[TelegramBot, MastodonServer], ids=lambda made: made.kind)
def service(request: pytest.FixtureRequest) -> Iterator[Service]:
    with request.param() as made:
        yield made


@pytest.fixture
async def window(
    look: QApplication, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[FirstRun]:
    monkeypatch.setenv("NIGHTDESK_VAULT_KEY", "a master password")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    desk = open_desk(tmp_path)
    config = dict(service.config)
    add_account(desk, service.kind, "front", config.pop("address", ""), **config)
    for field, secret in service.secrets.items():
        desk.secrets.put("front" if field == "password" else f"front {field}", secret)
    made = FirstRun(desk)
    made.window.show()
    made.session.start()
    desk.go_online().result()
    yield made
    service.release()
    made.session.close()
    made.window.quit()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    await asyncio.to_thread(desk.close)


async def test_a_pushed_message_is_in_the_queue_at_once(window: FirstRun, service: Service) -> None:
    def rows() -> int:
        return window.window.model.rowCount()

    service.customer_writes("Is it open?")
    await window.until(lambda: rows() == 1)
    await window.settle()  # it listens now
    began = time.monotonic()
    service.customer_writes("And tomorrow?")
    await window.until(lambda: "And tomorrow?" in _previews(window))
    taken = time.monotonic() - began
    print(f"{service.kind}: in the window after {taken:.2f} s")  # noqa: T201 - a figure
    assert taken < GUARD


def _previews(window: FirstRun) -> str:
    model = window.window.model
    painted = [model.cached(model.id_at(n)) for n in range(model.rowCount())]
    return " ".join(row.preview for row in painted if row is not None)
