"""Accounts and what is told to people just now, for the desk in memory."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.base.errors import ConfigError, UsageError
from app.base.ids import AccountId

if TYPE_CHECKING:
    from app.desk.offers import Kit
    from app.inbox.channels.base import Check, Found
    from tests.ui.fake_desk import FakeDesk

T = TypeVar("T")
CHAT = {
    "address": "help@shop.example",
    "guests": "guest.shop.example",
    "base_url": "https://shop.example:5281",
}


class FakeConnecting:
    """What can be connected, and what was found."""

    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk

    def find(
        self, kind: str, known: Mapping[str, str], tell: "Callable[[Check], object]"
    ) -> "Future[Found | None]":
        from app.inbox.channels.base import Check, Found

        self._desk.calls.append(("find", known))
        tell(Check("table", ok=True, detail="Mailhost"))
        if self._desk.found is None:
            return _failed(ConfigError("settings-not-found", address=known["address"]))
        return _done(Found({**known, **self._desk.found}, "table"))

    def offers(self) -> "tuple[Any, ...]":
        from app.desk.offers import offers

        return offers()

    def brought(self, id: AccountId) -> "Future[Any]":
        from app.desk.offers import Brought

        waiting = (one.waiting for one in self._desk.account_states if one.id == id)
        return _done(Brought(312, 4201, next(waiting, 0)))

    def former(self) -> "Future[tuple[Any, ...]]":
        from app.desk.offers import Former

        return _done(tuple(
            Former(one.id, one.name, one.kind, one.address, one.shown or one.kind, 312)
            for one in self._desk.removed
        ))  # fmt: skip

    def given(self, id: AccountId) -> "Future[tuple[str, Mapping[str, str]]]":
        state = next(one for one in self._desk.account_states if one.id == id)
        return _done((state.kind, {"address": state.address, "account_sid": "AC" + "0" * 32}))

    def kit_label(self, kind: str) -> str:
        from app.inbox.channels import spec_of

        spec = spec_of(kind)
        return spec.kit if spec else ""

    def kit(self, id: AccountId, language: str) -> "Future[Kit]":
        from app.inbox.channels import load

        kind = next(one.kind for one in self._desk.account_states if one.id == id)
        return _done(load(kind).kit(CHAT, language))

    def save(self, kit: "Kit", path: Path) -> "Future[None]":
        from app.desk.offers import save

        self._desk.calls.append(("save", path))
        try:
            save(path, kit.guide)
        except UsageError as error:
            return _failed(error)
        return _done(None)


def _done(value: T) -> "Future[T]":
    made: Future[T] = Future()
    made.set_result(value)
    return made


def _failed(error: Exception) -> "Future[Any]":
    made: Future[Any] = Future()
    made.set_exception(error)
    return made
