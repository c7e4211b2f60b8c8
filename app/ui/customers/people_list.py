"""The list of customers. Loop thread."""

from app.ui.customers.people_model import PeopleModel
from app.ui.customers.person_painter import PersonPainter
from app.ui.i18n import translate
from app.ui.parts.record_list import RecordList


class PeopleList(RecordList):
    """A customer a line."""

    def __init__(self, model: PeopleModel) -> None:
        self.people = model
        super().__init__(model, PersonPainter(), translate("Customer", "Customers"))

    def row_of(self, id_: int | None) -> int:
        return self.people.row_of(id_)

    def id_at(self, row: int) -> int | None:
        return self.people.id_at(row)
