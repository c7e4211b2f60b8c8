"""What is asked before something is done to customers. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.base.errors import NightdeskError
from app.inbox.values import CustomerCard, CustomerRow, Identity
from app.ui.customers.add_box import AddBox
from app.ui.customers.customer_files import CustomerFiles
from app.ui.customers.erasing import Erasing
from app.ui.customers.fields_box import FieldsBox
from app.ui.customers.merge_box import MergeBox
from app.ui.customers.person_chooser import PersonChooser
from app.ui.i18n import translate
from app.ui.loop import answer, cancel, spawn
from app.ui.problem_words import sentence

if TYPE_CHECKING:
    from app.ui.customers.controller import Customers
    from app.ui.session import Session


class CustomerDialogs(QObject):
    """Opened, never executed: the loop goes on."""

    def __init__(self, session: Session, customers: Customers) -> None:
        super().__init__(customers)
        self._session, self._desk, self._window = session, session.desk, session.window
        self._customers, self._acts = customers, customers.acts
        self.files = CustomerFiles(session, customers)
        self.erasing = Erasing(session, customers)

    def close(self) -> None:
        """End what is under way."""
        cancel(self)
        self.files.close()
        self.erasing.close()

    def ask(self, card: CustomerCard, act: str, what: Any) -> None:
        """Ask for what an act on a customer needs."""
        if act == "merge":
            spawn(self._choose_other(card), self)
        elif act == "identity-move":
            spawn(self._choose_owner(card, what), self)
        elif act == "erase":
            spawn(self.erasing.ask(card), self)
        elif act == "fields":
            self._fields()
        elif act in ("export-one", "export-card"):
            self.files.export(act, card)

    def wanted(self, name: str) -> None:
        """Ask for what the page's own buttons do."""
        if name == "add":
            self._add()
        elif name == "fields":
            self._fields()
        elif name == "import":
            self.files.choose()
        else:
            self.files.export(name)

    # --- joining ---------------------------------------------------------------------------------

    async def _choose_other(self, card: CustomerCard) -> None:
        title = translate("Customer", "Join %1 with…").replace("%1", card.name)
        text = translate("Customer", "Find the other record of the same person.")
        chooser = self._chooser(card, title, text)
        chooser.chosen.connect(lambda row: spawn(self._preview(card, row), self))
        chooser.open()
        chooser.show_rows(await self._customers.find(""))

    async def _preview(self, card: CustomerCard, row: CustomerRow) -> None:
        other = await answer(self._desk.customers.card(row.id, 0))
        box = MergeBox(self._window, card, other)
        box.joined.connect(lambda one, into: self._acts.join(one, into, row.name))
        box.open()

    async def _choose_owner(self, card: CustomerCard, what: Identity) -> None:
        title = translate("Customer", "Give %1 to…").replace("%1", what.address)
        text = translate("Customer", "The conversations that this address began go with it.")
        chooser = self._chooser(card, title, text)
        chooser.chosen.connect(lambda row: self._acts.give(what, row.id, row.name))
        chooser.open()
        chooser.show_rows(await self._customers.find(""))

    def _chooser(self, card: CustomerCard, title: str, text: str) -> PersonChooser:
        now = self._customers.page.clock.now()
        chooser = PersonChooser(self._window, title, text, card.id, now)
        chooser.wanted.connect(lambda words: spawn(self._find(chooser, words), self))
        return chooser

    async def _find(self, chooser: PersonChooser, words: str) -> None:
        rows = await self._customers.find(words)
        if chooser.field.text().strip() == words:
            chooser.show_rows(rows)

    # --- new ones, fields ------------------------------------------------------------------------

    def _add(self) -> None:
        box = AddBox(self._window)
        box.added.connect(lambda name, address: spawn(self._added(box, name, address), self))
        box.open()

    async def _added(self, box: AddBox, name: str, address: str) -> None:
        try:
            id_, command = await answer(self._desk.customers.add_with(name, address))
        except NightdeskError as error:
            box.address.say_wrong(sentence(error.problem))
            return
        box.accept()
        words = translate("Toast", "Added %1").replace("%1", name)
        self._acts.done(command, words, "plus")
        self._customers.added(id_)

    def _fields(self) -> None:
        box = FieldsBox(self._window)

        def again() -> None:
            spawn(self._show_fields(box), self)

        box.defined.connect(lambda name, kind, given: self._acts.define(name, kind, given, again))
        box.removed.connect(lambda field: self._acts.take_off(field, again))
        box.open()
        again()

    async def _show_fields(self, box: FieldsBox) -> None:
        fields = await answer(self._desk.customers.fields())
        box.show_fields(fields)
        card = self._customers.card()
        if card is not None and self._customers.at_page():
            self._customers.read_again()
