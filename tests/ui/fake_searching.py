"""Searching of the desk in memory: words in subjects and texts, nothing saved."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from app.desk.search_values import LookUp, Needle, Offer, SavedSearch, SearchPage

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk


class FakeSearching:
    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.offers: tuple[Offer, ...] = ()
        self.kept: list[SavedSearch] = []
        self.known = LookUp()

    def find(
        self, text: str, limit: int = 50, *, typing: bool = True, shown: int | None = None
    ) -> "Future[SearchPage]":
        del typing, shown
        hits = self._desk.search(text, 10_000).result()
        first = {hit.conversation: hit for hit in reversed(hits)}
        shown = sorted(first.values(), key=lambda hit: -hit.date)
        needles = tuple(Needle((word,), beginning=True) for word in text.lower().split())
        return _done(SearchPage(tuple(shown[:limit]), needles, more=len(shown) > limit))

    def complete(self, text: str, cursor: int) -> "Future[Sequence[Offer]]":
        del text, cursor
        return _done(self.offers)

    def look_up(self, text: str) -> "Future[LookUp]":
        del text
        return _done(self.known)

    def saved(self) -> "Future[tuple[SavedSearch, ...]]":
        return _done(tuple(self.kept))

    def count(self, text: str, most: int) -> "Future[int]":
        return _done(len(self.find(text, most).result().hits))


def _done(value: Any) -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_result(value)
    return future
