"""Brings the list of customers from the desk into its model. Loop thread.

A newer order or search makes an older answer void.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.customers.people_model import PeopleModel
from app.ui.loop import answer, spawn

if TYPE_CHECKING:
    from app.desk.desk import Desk

_FIRST = 64
_CALM_MS = 400


class PeopleFeed(QObject):
    """``show`` fills the model; ``refresh`` keeps it true, at most twice a second."""

    shown = Signal(int, bool)
    """How many there are, and whether they were searched for."""

    def __init__(self, desk: Desk, model: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._model = desk, model
        self.sort: Literal["name", "last", "busy"] = "name"
        self.text = ""
        self._token = 0
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self.show)
        model.wanted.connect(lambda ids: spawn(self._bring(ids), self))

    def show(self) -> None:
        """Fill the model by the order and the words in force."""
        self._calm.stop()
        self._token += 1
        spawn(self._open(self._token), self)

    def search(self, text: str) -> None:
        """Only those who fit the words; none shows all."""
        if text != self.text:
            self.text = text
            self.show()

    def refresh(self) -> None:
        """Something changed: read again, when it has become calm."""
        if not self._calm.isActive():
            self._calm.start()

    async def _open(self, token: int) -> None:
        people = self._desk.customers
        try:
            if self.text:
                ids = await answer(people.find(self.text, self.sort))
            else:
                ids = await answer(people.head(self.sort))
        except Exception:
            if token == self._token:
                raise
            return  # a newer search interrupted this one
        rows = await answer(people.rows(ids[:_FIRST]))
        if token != self._token:
            return
        self._model.begin(ids, rows)
        if self.text:
            self.shown.emit(len(ids), True)
            return
        self.shown.emit(await answer(people.count()), False)
        await self._stream(token, ids)

    async def _stream(self, token: int, ids: array[int]) -> None:
        people = self._desk.customers
        last = ids[-1] if len(ids) >= 200 else 0
        while last and token == self._token:
            chunk = await answer(people.rest(self.sort, last))
            if token != self._token or not chunk:
                return
            self._model.append(chunk)
            last = chunk[-1]

    async def _bring(self, ids: tuple[int, ...]) -> None:
        try:
            rows = await answer(self._desk.customers.rows(ids))
            self._model.put(rows)
        finally:
            self._model.forget(ids)
