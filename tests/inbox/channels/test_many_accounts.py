"""Twelve accounts of mixed channels at work in one process: each gets its mail, one that fails
slows no other."""

import asyncio
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import pytest

from app.inbox.channels import load
from app.inbox.context import secret_name
from app.inbox.supervisor import Supervisor
from tests.house import add_account, open_desk
from tests.inbox.channels.contract.conftest import SERVICES
from tests.inbox.channels.contract.service import Service

MANY = 12
_PATIENCE = 25.0


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Service]]:
    opened = []
    for made in islice(cycle(SERVICES.values()), MANY):
        monkeypatch.setattr(load(made.kind), "paces", (0.2,) * 4, raising=False)
        opened.append(made())
    yield opened
    for one in opened:
        one.release()
        one.__exit__()


class Secrets:
    def __init__(self, services: list[Service]) -> None:
        pairs = enumerate(services)
        self._known = {secret_name(f"a{n}", k): v for n, s in pairs for k, v in s.secrets.items()}

    def get(self, name: str) -> str:
        return self._known[name]

    def put(self, name: str, secret: str) -> None:
        raise AssertionError(f"nobody changes {name} here")


async def test_each_gets_its_messages_while_one_fails(
    services: list[Service], tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    for n, one in enumerate(services):
        config = dict(one.config)
        add_account(desk, one.kind, f"a{n}", config.pop("address", ""), **config)
    services[0].web.fault("500", times=1_000_000)
    fine = services[1:]
    loop, arrived = asyncio.get_running_loop(), asyncio.Event()
    expected = {f"Hello {n}" for n, _ in enumerate(fine)}

    def heard(changes: object) -> None:
        loop.call_soon_threadsafe(arrived.set)

    def stored() -> set[str]:
        query = "SELECT preview FROM message"
        return {row[0] for row in desk.store.read(lambda c: c.execute(query).fetchall()).result()}

    desk.bus.subscribe(heard)
    supervisor = Supervisor(desk.store, Secrets(services))
    running = asyncio.create_task(supervisor.run())
    for n, one in enumerate(fine):
        one.customer_writes(f"Hello {n}")
    async with asyncio.timeout(_PATIENCE):
        while not expected <= stored():
            arrived.clear()
            await arrived.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    states = {state.name: state for state in desk.accounts().result()}
    await supervisor.close()
    await asyncio.to_thread(desk.close)
    assert states["a0"].state == "failing"
    assert {s.state for name, s in states.items() if name != "a0"} == {"ok"}
