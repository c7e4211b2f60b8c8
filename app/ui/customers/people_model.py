"""The list of customers for a million rows. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.inbox.values import CustomerRow
from app.ui.parts.paged_model import PagedModel


class PeopleModel(PagedModel[CustomerRow]):
    """A line says who it is: ``sentence`` to those who hear it."""

    def __init__(
        self, sentence: Callable[[CustomerRow], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sentence = sentence

    def named(self, row: CustomerRow) -> str:
        return row.name

    def said(self, row: CustomerRow) -> str:
        return self._sentence(row)
