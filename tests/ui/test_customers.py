"""People in the window, on a real desk: beside a conversation, on their page, by keyboard."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.base.ids import AccountId, CustomerId
from app.inbox.values import CustomerCard
from app.store.queries import values
from app.ui import loop
from app.ui.customers.edit_line import EditLine
from app.ui.customers.erase_box import EraseBox
from app.ui.customers.identity_line import IdentityLine
from app.ui.customers.import_box import ImportBox
from app.ui.customers.likeness_card import LikenessCard
from app.ui.customers.merge_box import MergeBox
from app.ui.customers.notes_edit import NotesEdit
from app.ui.customers.person_chooser import PersonChooser
from app.ui.customers.tag_row import TagRow
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.ui.test_real_desk import RealDesktop

CTRL = Qt.KeyboardModifier.ControlModifier


class People(RealDesktop):
    """The same hands; people looked up by address."""

    def id_of(self, address: str) -> CustomerId:
        query = """SELECT coalesce(c.merged_into, c.id) FROM identity i
        JOIN customer c ON c.id = i.customer WHERE i.address = ?"""
        (found,) = self.desk.store.read(lambda c: values(c, query, address)).result()
        return CustomerId(found)

    def card(self, address: str = "helen@okafor.example") -> CustomerCard:
        return self.desk.customers.card(self.id_of(address)).result()

    @property
    def context(self):
        return self.window.context

    @property
    def page(self):
        return self.session.customers.page

    async def go(self) -> None:
        """To the page, by its keys."""
        self.press("g")
        self.press("c")
        await self.until(lambda: self.window.page() is self.page and self.page.person is not None)

    async def show(self, address: str) -> None:
        """Somebody's details on the page."""
        self.session.customers.open(self.id_of(address))
        wanted = self.id_of(address)
        await self.until(
            lambda: (
                self.session.customers.card() is not None
                and self.session.customers.card().id == wanted
            )
        )

    def find(self, kind, where=None):
        return (where or self.page.person).findChild(kind)

    def line(self, label: str) -> EditLine:
        lines = self.page.person.findChildren(EditLine)
        return next(one for one in lines if one.accessibleName().startswith(f"{label}:"))


@pytest.fixture
async def real(look: QApplication, tmp_path: Path) -> AsyncIterator[People]:
    desk = open_desk(tmp_path)
    account = AccountId(
        add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    )
    for n, sender in enumerate((
        "Helen Okafor <helen@okafor.example>", "Helen Okafor <ho@okafor.example>",
        "Álvaro Núñez <alvaro@example.com>",
    )):  # fmt: skip
        put(desk, account, mail(f"<{n}@x.example>", sender=sender, subject=f"Order {n}"))
    made = People(desk)
    await made.open()
    yield made
    made.session.close()
    made.window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()


async def beside(real: People, address: str = "helen@okafor.example") -> None:
    query = "SELECT conversation FROM summary WHERE customer = ?"
    id = real.id_of(address)
    (conversation,) = real.desk.store.read(lambda c: values(c, query, id)).result()
    real.session.open_other(conversation)
    await real.until(lambda: real.context.card() is not None and real.context.card().id == id)


# --- beside a conversation -------------------------------------------------------------------


async def test_notes_are_changed_in_place_and_taken_back(real: People) -> None:
    await beside(real)
    notes = real.find(NotesEdit, real.context)
    notes.edit()
    real.write("Prefers a text.")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: real.card().notes == "Prefers a text.")
    await real.until(lambda: real.context.card().notes == "Prefers a text.")
    await real.until(lambda: not real.window.conversation.toast.isHidden())
    real.window.queue.list.setFocus()
    real.press("z")
    await real.until(lambda: real.card().notes == "")


async def test_esc_gives_a_change_up(real: People) -> None:
    await beside(real)
    notes = real.find(NotesEdit, real.context)
    notes.edit()
    real.write("No.")
    real.press(Qt.Key.Key_Escape)
    await real.settle()
    assert notes.editor() is None
    assert real.card().notes == ""
    assert real.context.isVisible()


async def test_a_tag_is_put_on_by_keyboard(real: People) -> None:
    await beside(real)
    row = real.find(TagRow, real.context)
    row.add.setFocus()
    real.press(Qt.Key.Key_Space)
    real.write("vip")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: real.context.card().tags == ("vip",))
    chip = next(
        c for c in real.find(TagRow, real.context).children() if getattr(c, "tag", "") == "vip"
    )
    chip.setFocus()
    real.press(Qt.Key.Key_Delete)
    await real.until(lambda: real.context.card().tags == ())


async def test_who_looks_alike_is_joined_and_taken_apart(real: People) -> None:
    await beside(real)
    await real.until(lambda: real.find(LikenessCard, real.context))
    real.find(LikenessCard, real.context).join.click()
    await real.until(lambda: len(real.card().merged) == 1)
    await real.until(lambda: len(real.context.card().merged) == 1)
    apart = [b for b in real.context.findChildren(Button) if b.label() == "Take apart"]
    apart[0].click()
    await real.until(lambda: not real.card().merged)


async def test_who_is_not_the_same_is_remembered(real: People) -> None:
    await beside(real)
    await real.until(lambda: real.find(LikenessCard, real.context))
    real.find(LikenessCard, real.context).apart.click()
    await real.until(lambda: not real.desk.customers.suggestions(real.card().id).result())
    await real.until(lambda: real.find(LikenessCard, real.context) is None)


async def test_all_of_a_customer_is_one_press_away(real: People) -> None:
    other = real.id_of("ho@okafor.example")
    real.desk.customers.merge(other, real.id_of("helen@okafor.example")).result()
    await real.settle()
    await beside_any(real)
    more = [b for b in real.context.findChildren(Button) if b.label().startswith("Show all")]
    more[0].click()
    await real.until(lambda: real.window.page() is real.page)
    await real.until(lambda: real.session.customers.card() is not None)
    assert real.session.customers.card().conversations == 2


async def beside_any(real: People) -> None:
    query = "SELECT conversation FROM summary WHERE customer = ? LIMIT 1"
    id = real.id_of("helen@okafor.example")
    (conversation,) = real.desk.store.read(lambda c: values(c, query, id)).result()
    real.session.open_other(conversation)
    await real.until(
        lambda: real.context.card() is not None and real.context.card().conversations == 2
    )


# --- the page ---------------------------------------------------------------------------------


async def test_the_page_is_built_when_it_is_asked_for(real: People) -> None:
    assert "page" not in real.session.customers.__dict__
    await real.go()
    assert real.window.rail.customers.active
    assert real.page.list.hasFocus()
    names = [real.page.model.data(real.page.model.index(n, 0)) for n in range(3)]
    assert names == ["Álvaro Núñez", "Helen Okafor", "Helen Okafor"]
    QAbstractItemModelTester(real.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    real.press("j")
    await real.until(lambda: real.session.customers.card().name == "Helen Okafor")
    real.press(Qt.Key.Key_Escape)
    assert real.window.page() is None


async def test_people_are_searched_as_one_types(real: People) -> None:
    await real.go()
    real.press("/")
    real.write("nunez")
    await real.until(lambda: real.page.model.rowCount() == 1)
    real.press(Qt.Key.Key_Down)
    await real.until(lambda: real.session.customers.card().name == "Álvaro Núñez")
    real.page.search.end()
    await real.until(lambda: real.page.model.rowCount() == 3)
    real.page.search.field.setText("nobody at all")
    await real.until(lambda: real.page.model.rowCount() == 0)


async def test_details_are_changed_in_place(real: People) -> None:
    await real.go()
    await real.show("helen@okafor.example")
    for label, typed in (
        ("Company", "Okafor Ltd"), ("Time zone", "Europe/London"), ("Language", "Portuguese")
    ):  # fmt: skip
        line = real.line(label)
        line.setFocus()
        real.press(Qt.Key.Key_Return)
        line.editor().setText(typed)
        real.press(Qt.Key.Key_Return)
        await real.until(
            lambda label=label, typed=typed: typed in real.line(label).accessibleName()
        )
    card = real.card()
    assert (card.company, card.zone, card.language) == ("Okafor Ltd", "Europe/London", "pt")
    await real.until(lambda: "there" in real.page.head._about.text())


async def test_a_wrong_zone_is_said_on_the_page(real: People) -> None:
    await real.go()
    await real.show("helen@okafor.example")
    line = real.line("Time zone")
    line.edit()
    line.editor().setText("Europe/Nowhere")
    real.press(Qt.Key.Key_Return)
    await real.until(real.page.notice.isVisible)
    assert real.card().zone == ""


async def test_a_name_follows_into_the_queue(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.page.head.name.edit()
    real.page.head.name.editor().setText("Álvaro N.")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: real.page.head.name.accessibleName() == "Name: Álvaro N.")
    assert not real.page.toast.isHidden()
    await real.until(lambda: "Álvaro N." in [
        row.customer for row in real.desk.queue_rows(tuple(real.window.model.ids())).result()
    ])  # fmt: skip
    real.page.toast.undone.emit()
    await real.until(lambda: real.page.head.name.accessibleName() == "Name: Álvaro Núñez")


async def test_an_address_is_added_made_main_and_taken_off(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.page.person._write_address("phone")
    line = next(one for one in real.page.person.findChildren(EditLine) if one.editor())
    line.editor().setText("+34 612 34 56 78")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: len(real.page.person.findChildren(IdentityLine)) == 2)
    phone = next(
        one for one in real.page.person.findChildren(IdentityLine) if one.identity.kind == "phone"
    )
    phone.acted.emit("main")
    await real.until(lambda: real.card("alvaro@example.com").identities[0].kind == "phone")
    await real.until(lambda: real.find(IdentityLine).identity.kind == "phone")
    real.find(IdentityLine).acted.emit("remove")
    await real.until(lambda: len(real.card("alvaro@example.com").identities) == 1)


async def test_two_are_joined_after_a_look_at_what_comes_together(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.session.actions.run("customer-merge")
    for letter in "ho@okafor":  # before there is a field to write in
        real.press(letter)
    await real.until(lambda: real.window.findChild(PersonChooser))
    chooser = real.window.findChild(PersonChooser)
    await real.until(lambda: chooser.field.text() == "ho@okafor")
    await real.until(lambda: chooser.list.count() == 1)
    chooser._take(chooser.list.item(0))
    await real.until(lambda: real.window.findChild(MergeBox))
    real.window.findChild(MergeBox).agree()
    await real.until(lambda: len(real.card("alvaro@example.com").merged) == 1)
    await real.until(lambda: real.page.model.rowCount() == 2)


async def test_an_address_that_is_refused_is_mended(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    await real.settle()
    real.page.person._write_address("email")
    real.write("alvaro@")
    real.press(Qt.Key.Key_Return)
    await real.until(real.page.notice.isVisible)
    real.press(Qt.Key.Key_Return)
    line = real.line("Email")
    assert line.editor().text() == "alvaro@", "not to be typed once more"
    real.press(Qt.Key.Key_End)
    real.write("office.example")
    real.press(Qt.Key.Key_Return)
    await real.until(lambda: len(real.card("alvaro@example.com").identities) == 2)


async def test_a_block_is_seen_and_undone(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.session.actions.run("customer-block")
    await real.until(lambda: real.card("alvaro@example.com").blocked)
    await real.until(lambda: "blocked" in real.page.head._about.text())
    real.session.actions.run("customer-unblock")
    await real.until(lambda: not real.card("alvaro@example.com").blocked)


async def test_a_new_customer_is_added(real: People) -> None:
    await real.go()
    await real.settle()
    real.session.customers.dialogs.wanted("add")
    from app.ui.customers.add_box import AddBox

    box = real.window.findChild(AddBox)
    box.name.field.setText("Giulia")
    box.address.field.setText("12")
    box.agree()
    await real.until(box.address.wrong)
    box.address.field.setText("giulia@example.com")
    box.agree()
    await real.until(lambda: real.session.customers.card().name == "Giulia")


async def test_erasing_asks_for_the_name(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.session.actions.run("customer-erase")
    await real.until(lambda: real.window.findChild(EraseBox))
    box = real.window.findChild(EraseBox)
    assert not box.yes.isEnabled()
    box.field.field.setText("Alvaro")
    assert not box.yes.isEnabled()
    box.field.field.setText("Álvaro Núñez")
    box.agree()
    await real.until(lambda: real.desk.customers.count().result() == 2)
    await real.until(lambda: real.page.model.rowCount() == 2)


async def test_what_was_erased_is_on_no_screen(real: People) -> None:
    """It lay below the page, and stood there when one came back, with the text begun in it."""
    await beside(real, "alvaro@example.com")
    gone = real.shown()
    real.press("r")
    real.write("Dear Alvaro")
    real.window.queue.list.setFocus()
    await agree_to_erase(real)
    await real.until(lambda: real.desk.customers.count().result() == 2)
    await real.until(lambda: real.shown() != gone)
    real.window.show_inbox()
    assert real.window.context.card() is None
    await real.settle()
    query = "SELECT count(*) FROM draft"
    assert real.desk.store.read(lambda c: list(values(c, query))).result() == [0]
    assert real.window.conversation.notice.isHidden()


def held_up(real: People) -> tuple[threading.Event, threading.Event]:
    """The next erasing waits at 90 % until the second is set; the first tells that it does."""
    waits, go_on, erase = threading.Event(), threading.Event(), real.desk.customers.erase

    def slow(id_, *, tell, **how):
        def told(share):
            tell(share)
            if share >= 0.9 and not waits.is_set():
                waits.set()
                assert go_on.wait(30)

        return erase(id_, tell=told, **how)

    real.desk.customers.erase = slow
    return waits, go_on


async def agree_to_erase(real: People) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    real.session.actions.run("customer-erase")
    await real.until(lambda: real.window.findChild(EraseBox))
    box = real.window.findChild(EraseBox)
    box.field.field.setText("Álvaro Núñez")
    box.agree()


async def test_an_erasing_says_how_far_it_is_and_how_it_ended(real: People) -> None:
    _, go_on = held_up(real)
    await agree_to_erase(real)
    notice = real.page.notice
    await real.until(lambda: "Erasing Álvaro Núñez, 9" in notice.text())
    assert [way.label() for way in notice.ways()] == ["Stop"]
    go_on.set()
    ended = "Everything of Álvaro Núñez is erased: 1 conversation"  # not in the notice: it goes
    await real.until(lambda: ended in real.page.toast.accessibleName())
    await real.until(lambda: real.page.model.rowCount() == 2 and not notice.isVisible())


async def test_an_erasing_that_is_stopped_leaves_all_there(real: People) -> None:
    _, go_on = held_up(real)
    await agree_to_erase(real)
    notice = real.page.notice
    await real.until(lambda: "Erasing Álvaro Núñez, 9" in notice.text())
    notice.ways()[0].click()
    go_on.set()
    await real.until(lambda: "Nothing of the customer was erased" in notice.text())
    assert real.desk.customers.count().result() == 3


async def test_everything_on_the_page_has_a_name(real: People) -> None:
    await real.go()
    await real.show("helen@okafor.example")
    for button in real.page.findChildren(Button):
        if button.isVisible():
            assert button.accessibleName() or button.label(), button
            assert min(button.width(), button.height()) >= 24


# --- files ------------------------------------------------------------------------------------


async def test_a_table_is_mapped_brought_in_and_undone(real: People, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Who,Email\nGiulia,giulia@example.com\nÁlvaro,alvaro@example.com\n,\nX,bad\n")
    await real.go()
    files = real.session.customers.dialogs.files
    files.open(path)
    await real.until(lambda: files.box is not None)
    box = files.box
    assert [combo.currentData() for combo in box.roles] == ["", "email"]
    box.roles[0].setCurrentIndex(box.roles[0].findData("name"))
    await real.until(lambda: "3 people" in box.text.text())
    assert "of them" in box.text.text()
    assert "bad" in box._problems.text()
    box.agree()
    await real.until(lambda: "2 customers added" in box.text.text())
    assert ", 0 " not in box.text.text()
    assert real.desk.customers.count().result() == 5
    box.reject()
    await real.settle()
    real.session.acts.undo()
    await real.until(lambda: real.desk.customers.count().result() == 3)
    await real.until(lambda: "Undone: " in real.page.toast.accessibleName())
    assert real.page.toast.isVisible(), "where one is"
    assert real.window.conversation.toast.isHidden()


async def test_what_is_written_is_said(real: People, tmp_path: Path) -> None:
    await real.go()
    await real.show("alvaro@example.com")
    files = real.session.customers.dialogs.files
    card = real.session.customers.card()
    for name, path in (
        ("export", "all.csv"), ("export-cards", "all.vcf"), ("export-one", "one.zip")
    ):  # fmt: skip
        real.page.notice.dismiss()
        files._write(name, tmp_path / path, card if name == "export-one" else None)
        await real.until(real.page.notice.isVisible)
        assert (tmp_path / path).stat().st_size > 50


def count(real: People) -> int:
    query = "SELECT id FROM customer"
    return len(real.desk.customers.read(lambda c: list(values(c, query))).result())


async def test_who_is_in_a_file_of_cards_is_seen_before_they_come(
    real: People, tmp_path: Path
) -> None:
    path = tmp_path / "people.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nORG:Firm\nEMAIL:p{n}@a.example\nEND:VCARD\n"
    path.write_text("".join(card.format(n=n) for n in range(7)))
    assert real.session.actions.can("customer-import"), "from wherever one is"
    await real.go()
    real.session.customers.dialogs.files.open(path)
    await real.until(lambda: real.window.findChild(ImportBox) is not None)
    box = real.window.findChild(ImportBox)
    said = [line.text() for line in box.findChildren(TextLine)]
    assert "Person 4" in said
    assert "Firm, p4@a.example" in said
    assert "Person 5" not in said
    assert "and 2 more" in said
    high = box.height()
    box.agree()
    box.agree()
    assert not box.no.hasFocus(), "Enter pressed twice is no Cancel"
    await real.until(box.yes.isHidden)
    assert count(real) == 10
    assert box.height() < high - 50, "no gap where the people stood"
    assert box.no.hasFocus()
    box.reject()


async def test_an_import_is_called_off_once(real: People, tmp_path: Path) -> None:
    """Esc, and once more: the dialog was gone when the import had been taken back."""
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\n" + "".join(f"P{n},p{n}@a.example\n" for n in range(300)))
    await real.go()
    real.session.customers.dialogs.files.open(path)
    await real.until(lambda: real.window.findChild(ImportBox) is not None)
    box = real.window.findChild(ImportBox)
    gone: list[int] = []
    box.finished.connect(gone.append)
    box.agree()
    box.reject()
    box.reject()
    assert not gone
    await real.until(lambda: gone)
    assert count(real) == 3


async def test_a_file_of_nobody_is_said_on_the_page(real: People, tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("")
    await real.go()
    real.session.customers.dialogs.files.open(path)
    await real.until(real.page.notice.isVisible)
