"""The page of customers and its dialogs."""

from pathlib import Path

from app.desk.people.people_in import Column, Preview
from app.inbox.people.people_records import LineProblem
from app.ui.customers.edit_line import EditLine
from app.ui.customers.erase_box import EraseBox
from app.ui.customers.fields_box import FieldsBox
from app.ui.customers.import_box import ImportBox
from app.ui.customers.merge_box import MergeBox
from app.ui.customers.notes_edit import NotesEdit
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene
from tests.ui.fake_customers import ALIKE, id_of


@scene
async def customers(stage: Stage) -> None:
    """The page of customers."""
    stage.desk.customers.alike = (ALIKE,)
    await main(stage)
    stage.session.customers.open(id_of(0))
    await stage.settle()


@scene
async def customers_odd(stage: Stage) -> None:
    """Long names, right to left, emoji."""
    await customers(stage)
    stage.session.customers.open(id_of(15))
    await stage.settle()


@scene
async def customers_edit(stage: Stage) -> None:
    """A detail, a tag and the notes being changed."""
    await customers(stage)
    person = stage.session.customers.page.person
    assert person is not None
    person.findChild(NotesEdit).edit()
    person.findChildren(EditLine)[0].edit()
    await stage.settle()


@scene
async def customers_none(stage: Stage) -> None:
    stage.desk.customers.known.clear()
    await main(stage)
    stage.session.customers.open()
    await stage.settle()


@scene
async def customer_join(stage: Stage) -> None:
    await customers(stage)
    cards = [stage.desk.customers.card(id_of(n)).result() for n in (0, 8)]
    stage.show_over(MergeBox(stage.window, *cards))
    await stage.settle()


@scene
async def customer_erase(stage: Stage) -> None:
    await customers(stage)
    card = stage.desk.customers.card(id_of(0)).result()
    stage.show_over(EraseBox(stage.window, card, 3))
    await stage.settle()


@scene
async def customer_import(stage: Stage) -> None:
    await customers(stage)
    columns = (
        Column("Nombre completo", "name", ("Rosa Lobato", "Carlos Íñiguez", "أحمد منصور")),
        Column("Correo", "email", ("rosa@lobato.example", "carlos@example.org")),
        Column("Móvil", "phone", ("+34 612 34 56 78",)),
        Column("Empresa", "company", ("Lobato, S. L.",)),
        Column("N.º de cliente", "field:1", ("A-2291", "A-2304")),
        Column("Talla", "", ("M", "L", "S")),
    )
    problems = (LineProblem(14, "bad-address", "rosa at lobato"),
                LineProblem(203, "bad-number", "12"))  # fmt: skip
    seen = Preview(Path("clientes.csv"), "csv", "cp1252", ";", columns, 318, 12, (), problems)
    stage.show_over(ImportBox(stage.window, seen, stage.desk.customers.fields().result()))
    await stage.settle()


@scene
async def customer_fields(stage: Stage) -> None:
    await customers(stage)
    box = FieldsBox(stage.window)
    box.show_fields(stage.desk.customers.fields().result())
    stage.show_over(box)
    await stage.settle()
