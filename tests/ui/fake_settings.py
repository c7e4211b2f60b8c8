"""Settings and backups of the desk in memory."""

from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.ids import CommandId
from app.desk.keeping import Backup, Health, Preview, Sizes, licences, versions
from app.desk.values import Agent
from app.store.known_settings import DEFAULTS

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk

_WHEN = 1_790_000_000 * MICRO


def done(value: Any) -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_result(value)
    return future


class FakeSettings:
    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.values: dict[str, Any] = dict(DEFAULTS)
        self._business = "Mar e Barro"

    def all(self) -> "Future[Mapping[str, Any]]":
        return done(dict(self.values))

    def set(self, key: str, value: Any) -> "Future[CommandId]":
        self._desk.calls.append(("set", (key, value)))
        self.values[key] = value
        self._desk.bus.publish(Changes(settings=frozenset({key})))
        return done(CommandId(1))

    def business(self) -> "Future[str]":
        return done(self._business)

    def rename_business(self, name: str) -> "Future[CommandId]":
        self._desk.calls.append(("rename_business", name))
        self._business = name
        self._desk.bus.publish(Changes(settings=frozenset({"business"})))
        return done(CommandId(1))

    def add_agent(self, name: str) -> "Future[CommandId]":
        self._desk.calls.append(("add_agent", name))
        return done(CommandId(1))

    def rename_agent(self, id: int, name: str) -> "Future[CommandId]":
        self._desk.calls.append(("rename_agent", (id, name)))
        return done(CommandId(1))

    def sit_down(self, agent: Agent) -> "Future[CommandId]":
        self._desk.calls.append(("sit_down", agent.id))
        self._desk.agent = agent
        return done(CommandId(1))


class FakeKeeping:
    folder = Path("/home/ana/.local/share/nightdesk")

    def backups(self) -> "Future[tuple[Backup, ...]]":
        day = 86_400 * MICRO
        name = "workspace-20260921T134640Z.db"
        return done(
            tuple(
                Backup(self.folder / name, _WHEN - n * day, 41_000_000 - n, replaced=n == 1)
                for n in range(5)
            )
        )

    def sizes(self) -> "Future[Sizes]":
        return done(Sizes(41_000_000, 12_400_000, 205_000_000, 96_000_000_000))

    def preview(self, file: Path) -> "Future[Preview]":
        return done(Preview(12_288, 3_101, 1_822, _WHEN, 120, 2))

    def back_up(self, tell: object, stop: object) -> "Future[Backup]":
        return done(Backup(self.folder / "workspace.db", _WHEN, 41_000_000))

    def examine(self, *, deep: bool = False) -> "Future[Health]":
        return done(Health(True, (), 12_408, 3_127, 41_000_000))

    def versions(self) -> Mapping[str, str]:
        return versions()

    def licences(self) -> Mapping[str, str]:
        return licences()

    def report(self) -> "Future[str]":
        return done("Nightdesk\n")
