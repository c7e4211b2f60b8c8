"""The people of the desk in memory: what the window needs not to crash, and pictures need."""

from array import array
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.base.clock import MICRO
from app.base.errors import UsageError
from app.base.ids import CommandId, CustomerId, IdentityId, make_id
from app.inbox.values import (
    CustomerCard,
    CustomerRow,
    CustomField,
    Identity,
    Likeness,
    MergedPerson,
)
from tests.ui.sample import PEOPLE

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk

_DAY = 86_400 * MICRO
_COMPANIES = ("Okafor Catering", "", "Nogueira & Filhos, Lda.", "", "Lobato", "Three Cafés Ltd")
_ZONES = ("Europe/London", "Europe/Madrid", "Europe/Lisbon", "Europe/Rome", "America/Bogota", "")


class FakeCustomers:
    """One customer each of ``PEOPLE``."""

    def __init__(self, desk: "FakeDesk") -> None:
        self._desk = desk
        self.known: list[int] = list(range(len(PEOPLE)))
        self.alike: tuple[Likeness, ...] = ()

    def of(self, n: int, *, others: int = 8, but: int = 0) -> CustomerCard:
        """The card of the ``n``-th of ``PEOPLE``."""
        name, address, language = PEOPLE[n]
        cases = [c for c in self._desk.cases.values() if c.customer == n and c.id != but]
        cases.sort(key=lambda c: -c.entries[-1].received_at)
        number, last = "+44 7700 900318", self._desk.maker.now - _DAY
        shown = (("email", address), ("phone", number), ("whatsapp", number))
        identities = tuple(
            Identity(IdentityId(make_id(1, 700 + 3 * n + at)), kind, one, one,
                     last_used=last - at * 9 * _DAY)
            for at, (kind, one) in enumerate(shown)
        )  # fmt: skip
        return CustomerCard(
            id_of(n), name or address, identities, language,
            "Collects the sea green line. Prefers a text to a call in the morning.",
            tuple(self._desk.row(c) for c in cases[:others]),
            company=_COMPANIES[n % len(_COMPANIES)], zone=_ZONES[n % len(_ZONES)],
            place="Leeds" if n == 0 else "", tags=("trade", "sea green") if n % 3 == 0 else (),
            fields=(CustomField(1, "Customer number", "text", (), f"A-{2200 + n}"),
                    CustomField(2, "Price list", "choice", ("retail", "trade"), "")),
            merged=(MergedPerson(id_of(90), "H. Okafor", ("ho@okafor.example",), "", "", last),)
            if n == 0 else (),
            conversations=len(cases) + bool(but), since=last - 400 * _DAY,
        )  # fmt: skip

    # --- the list

    def count(self) -> "Future[int]":
        return _done(len(self.known))

    def head(self, sort: str) -> "Future[array[int]]":
        order = sorted(self.known, key=lambda n: (PEOPLE[n][0] or PEOPLE[n][1]).casefold())
        return _done(array("q", map(id_of, order)))

    def rest(self, sort: str, after: int) -> "Future[array[int]]":
        return _done(array("q"))

    def find(self, text: str, sort: str = "last", limit: int = 2000) -> "Future[array[int]]":
        fits = [n for n in self.known if text.casefold() in " ".join(PEOPLE[n]).casefold()]
        return _done(array("q", map(id_of, fits)))

    def rows(self, ids: Sequence[int]) -> "Future[tuple[CustomerRow, ...]]":
        return _done(tuple(self._row(index_of(id)) for id in ids))

    def _row(self, n: int) -> CustomerRow:
        card = self.of(n, others=0)
        return CustomerRow(card.id, card.name, card.company, card.identities[0].address,
                           ("email", "phone"), card.tags, card.conversations,
                           self._desk.maker.now - n * _DAY, n == 5, 1)  # fmt: skip

    # --- one of them

    def card(self, id: int, limit: int = 500) -> "Future[CustomerCard]":
        if index_of(id) not in self.known:
            return _failed(UsageError("no-such-customer", id=id))
        return _done(self.of(index_of(id), others=limit))

    def suggestions(self, id: int) -> "Future[tuple[Likeness, ...]]":
        return _done(self.alike if index_of(id) == 0 else ())

    def companies(self) -> "Future[tuple[str, ...]]":
        return _done(tuple(filter(None, _COMPANIES)))

    def tags(self) -> "Future[tuple[str, ...]]":
        return _done(("sea green", "trade", "vip"))

    def fields(self) -> "Future[tuple[CustomField, ...]]":
        return _done(tuple(replace(field, value="") for field in self.of(0).fields))

    def backups(self) -> "Future[int]":
        return _done(3)

    def change(self, id: int, **details: str) -> "Future[CommandId]":
        self._desk.calls.append(("change", (id, details)))
        return _done(CommandId(1))


ALIKE = Likeness(CustomerId(make_id(1, 150)), "Helen Okafor", "+44 7700 900318", ("phone",),
                 (("number", "+44 7700 900318"), ("signature", "+44 7700 900318")))  # fmt: skip


def id_of(n: int) -> CustomerId:
    """The customer's id of the ``n``-th of ``PEOPLE``."""
    return CustomerId(make_id(1, 50 + n))


def index_of(id: int) -> int:
    return (id & 0xFFFFFFFFFF) - 50


def _done(value: Any) -> "Future[Any]":
    made: Future[Any] = Future()
    made.set_result(value)
    return made


def _failed(error: Exception) -> "Future[Any]":
    made: Future[Any] = Future()
    made.set_exception(error)
    return made
