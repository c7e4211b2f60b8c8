"""A PNG of each screen, both themes, three sizes: ``python -m tests.screens OUTDIR [--quick]``.

``--quick`` is the light and the dark of one size. The window is the real one on a desk in memory.
"""

import argparse
import asyncio
import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.base.ids import MessageId
from app.inbox.values import SendState

SIZES = {"1024x700": (1024, 700, 1), "1440x900": (1440, 900, 1), "4k": (1920, 1080, 2)}
"""Logical width and height, and the ratio: 3840x2160 at 200 % is 1920x1080 twice as fine."""


class Stage:
    """A window on a fake desk, and ways to let it settle."""

    def __init__(self, width: int, height: int) -> None:
        from app.ui.session import Session
        from app.ui.window import Window
        from tests.ui.fake_desk import FakeDesk
        from tests.ui.showpiece import furnish

        self.desk = FakeDesk(120)
        self.star = furnish(self.desk)
        self.window = Window()
        self.window.resize(width, height)
        self.window.show()
        self.session = Session(self.window, self.desk)  # type: ignore[arg-type]
        self.session.start()

    async def settle(self) -> None:
        """Until nothing is under way."""
        for _ in range(12):
            await asyncio.sleep(0.02)

    async def main(self) -> None:
        self.window.queue.list.choose(self.star)
        await self.settle()
        self.window.queue.list.setFocus()

    async def reading(self) -> None:
        """Files, quoted text, what could not be read, a reply whose fate is unknown."""
        case = self.desk.cases[self.star]
        quoted = next(entry for entry in case.entries if entry.quoted)
        spoilt = replace(
            quoted, unreadable=True, new_participant=True, attachments=(), id=MessageId(7)
        )
        lost = self.desk.maker.outbound(case, quoted.received_at + 1, SendState.UNKNOWN)
        case.entries = [quoted, spoilt, lost]
        await self.main()
        self.session.reader.open(self.star)
        await self.settle()
        timeline = self.window.conversation.timeline
        timeline.unfold(quoted.id)
        timeline.unfold(lost.id)
        await self.settle()
        card = timeline.card(lost.id)
        assert card is not None
        card._look.click()
        timeline.verticalScrollBar().setValue(0)
        await self.settle()

    async def writing(self) -> None:
        await self.main()
        composer = self.window.conversation.composer
        composer.set_mode("reply")
        composer.text.insertPlainText(
            "Good morning Helen, this is Ana from Mar e Barro. Two sea green bowls leave the "
            "workshop today and reach you on Friday before 13:00."
        )
        await self.settle()

    async def note(self) -> None:
        await self.main()
        composer = self.window.conversation.composer
        composer.set_mode("note")
        composer.text.insertPlainText(
            "Booked with the courier at 09:14, collection 10:30. If it slips, call Helen before "
            "12:00, do not write."
        )
        await self.settle()

    async def rich(self) -> None:
        """Every look, a picture, files of which one could run, Cc with somebody new."""
        from PySide6.QtGui import QColor, QImage

        from app.desk.letter import Enclosed
        from app.desk.rich_text import Block, Run, of_text
        from app.inbox.values import Address

        await self.main()
        composer = self.window.conversation.composer
        composer.set_mode("reply")
        composer.toggle_formats()
        composer.text.set_body((
            Block((Run("Good morning Helen, "), Run("two bowls", bold=True), Run(" leave "),
                   Run("today", italic=True), Run(": "),
                   Run("the order", link="https://shop.example/A-2291"))),
            Block((Run("sea green"),), "bullet"),
            Block((Run("wrapped "), Run("twice", underline=True)), "bullet"),
            Block((Run("Could the bowls still come before Saturday?"),), quote=1),
            *of_text("بالتأكيد، يوم الجمعة 🎉"),
        ))  # fmt: skip
        picture = QImage(120, 60, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(170, 80, 190))
        composer.text.add_picture(picture)
        composer.lines.cc.show()
        composer.lines.cc.add((
            Address("Sam", "sam@courier.example"), Address("", "not an address"),
        ))  # fmt: skip
        composer.files.add((
            Enclosed("invoice-2291.pdf", 182_000, "application/pdf"),
            Enclosed("setup-of-the-kiln-with-a-very-long-name-indeed.exe", 2_400_000),
            Enclosed("gone.txt", 10, "text/plain", "/nowhere/gone.txt"),
        ))  # fmt: skip
        composer.text.setFocus()
        await self.settle()

    async def guard(self) -> None:
        """A text that speaks of a file, without one."""
        await self.main()
        composer = self.window.conversation.composer
        composer.set_mode("reply")
        composer.text.insertPlainText("The invoice is attached.")
        composer.submit_now()
        await self.settle()

    async def completing(self) -> None:
        await self.main()
        composer = self.window.conversation.composer
        composer.lines.show_cc.click()
        composer.cc.field.setText("hel")
        composer.cc.field.textEdited.emit("hel")
        await self.settle()

    async def new_message(self) -> None:
        from app.inbox.values import Address

        await self.main()
        self.session.writing.new_message()
        composer = self.window.conversation.composer
        composer.to.add((Address("Helen Okafor", "helen@okafor.example"),))
        composer.lines.subject.setText("Your bowls are ready")
        composer.text.insertPlainText("Good news, Helen.")
        await self.settle()

    async def forward(self) -> None:
        await self.main()
        self.session.writing.forward()
        await self.settle()

    async def outbox(self) -> None:
        await self.main()
        self.session.writing.outgoing.show()
        await self.settle()

    async def outbox_empty(self) -> None:
        await self.main()
        self.session.writing.outgoing.show()
        self.session.writing.outgoing.page.show_lines(())
        await self.settle()

    async def sent(self) -> None:
        await self.writing()
        self.window.conversation.composer.submit_now(False)
        await self.settle()

    async def failed(self) -> None:
        failed = next(c for c in self.desk.cases.values() if c.send_state is not None)
        self.session._open_other(failed.id)
        await self.settle()

    async def search(self) -> None:
        await self.main()
        self.window.queue.search.go()
        self.window.queue.search.field.setText("fatura")
        await self.settle()

    async def empty(self) -> None:
        self.desk.cases.clear()
        self.window.queue.list.choose(None)
        self.session.reader.close()
        self.session.choose_view(self.window.queue.current_view)
        await self.settle()

    # --- the queue -------------------------------------------------------------------------

    def _dress(self) -> None:
        """Every mark a row can have, names and subjects without end, other scripts."""
        from app.base.clock import MICRO
        from app.inbox.values import Priority, Status

        long = "A subject that somebody wrote without ever coming to its point " * 5
        dresses: tuple[dict[str, object], ...] = (
            {
                "channels": ("sms", "email"),
                "priority": Priority.URGENT,
                "tags": ("damage", "VIP", "returns", "fragile"),
            },
            {
                "channels": ("whatsapp",),
                "pinned": True,
                "replying": "Priya Nair",
                "tags": ("wholesale",),
            },
            {"channels": ("telegram",), "send_state": SendState.FAILED, "priority": Priority.HIGH},
            {
                "channels": ("webchat",),
                "has_draft": True,
                "tags": ("a very long tag that nobody would ever want to read",),
            },
            {"channels": ("phone",), "subject": long, "priority": Priority.LOW, "pinned": True},
            {
                "subject": "طلبي لم يصل",
                "tags": ("مهم",),
            },
            {
                "subject": "注文した器が割れていました 🏺",
                "tags": ("急ぎ", "🔥"),
            },
            {"status": Status.SNOOZED, "snoozed_until": self.desk.maker.now + 90_000 * MICRO},
        )
        cases = sorted(self.desk.cases.values(), key=lambda c: -c.entries[-1].received_at)
        for case, dress in zip(cases, dresses, strict=False):
            if "status" not in dress:
                case.status = Status.OPEN
            for name, value in dress.items():
                setattr(case, name, value)
            case.version += 1

    async def marks(self) -> None:
        from app.inbox.values import Sort, View

        self._dress()
        await self.main()
        self.session.choose_view(View.ALL)
        self.session.shelf.sort(Sort.NEWEST)
        await self.settle()
        self.window.queue.list.choose(self.window.model.id_at(1))
        await self.settle()

    async def low(self) -> None:
        """Low rows."""
        await self.marks()
        self.window.queue.list.set_compact(True)
        await self.settle()

    async def pointer(self) -> None:
        """The pointer over a row: what can be done takes the place of the age."""
        await self.marks()
        view = self.window.queue.list
        place = view.visualRect(self.window.model.index(3, 0))
        view._hover(place.right() - 50, place.top() + 18)
        await self.settle()

    async def several(self) -> None:
        await self.marks()
        for place in (0, 2, 3):
            self.session.triage.selection.toggle(self.window.model.id_at(place))
        await self.settle()

    async def snooze(self) -> None:
        await self.main()
        self.session.actions.run("snooze")
        await self.settle()

    async def snooze_typed(self) -> None:
        await self.snooze()
        self.session.choosing.open.field.insert("viernes a las 10")
        await self.settle()

    async def snooze_refused(self) -> None:
        await self.snooze()
        self.session.choosing.open.field.setText("tomorrow half past nonsense")
        await self.settle()

    async def tags(self) -> None:
        await self.main()
        self.session.actions.run("tag")
        await self.settle()
        self.session.choosing.open.field.insert("da")
        await self.settle()

    async def assign(self) -> None:
        await self.main()
        self.session.actions.run("assign")
        await self.settle()

    async def filtered(self) -> None:
        from app.inbox.values import Lens, Priority

        await self.main()
        lens = Lens(priority=Priority.URGENT, tag="nothing has this tag")
        self.session.shelf.look_through(lens)
        await self.settle()

    async def views(self) -> None:
        """The views beside the queue, where there is room."""
        await self.main()
        self.session.shelf.toggle_column()
        await self.settle()

    async def snoozed(self) -> None:
        """An empty view."""
        from app.inbox.values import View

        await self.main()
        for case in self.desk.cases.values():
            if case.status.value == "snoozed":
                case.status = type(case.status).WAITING
        self.session.choose_view(View.SNOOZED)
        await self.settle()

    async def context(self) -> None:
        await self.main()
        if not self.window.context.isVisible():
            self.window.panes.toggle_context()
        await self.settle()

    async def customers(self) -> None:
        """The page of customers."""
        from tests.ui.fake_customers import ALIKE, id_of

        self.desk.customers.alike = (ALIKE,)
        await self.main()
        self.session.customers.open(id_of(0))
        await self.settle()

    async def customers_odd(self) -> None:
        """Long names, right to left, emoji."""
        from tests.ui.fake_customers import id_of

        await self.customers()
        self.session.customers.open(id_of(15))
        await self.settle()

    async def customers_edit(self) -> None:
        """A detail, a tag and the notes being changed."""
        from app.ui.customers.edit_line import EditLine
        from app.ui.customers.notes_edit import NotesEdit

        await self.customers()
        person = self.session.customers.page.person
        assert person is not None
        person.findChild(NotesEdit).edit()
        person.findChildren(EditLine)[0].edit()
        await self.settle()

    async def customers_none(self) -> None:
        self.desk.customers.known.clear()
        await self.main()
        self.session.customers.open()
        await self.settle()

    async def customer_join(self) -> None:
        from app.ui.customers.merge_box import MergeBox
        from tests.ui.fake_customers import id_of

        await self.customers()
        cards = [self.desk.customers.card(id_of(n)).result() for n in (0, 8)]
        self.show_over(MergeBox(self.window, *cards))
        await self.settle()

    async def customer_erase(self) -> None:
        from app.ui.customers.erase_box import EraseBox
        from tests.ui.fake_customers import id_of

        await self.customers()
        card = self.desk.customers.card(id_of(0)).result()
        self.show_over(EraseBox(self.window, card, 3))
        await self.settle()

    async def customer_import(self) -> None:
        from pathlib import Path

        from app.desk.people_in import Column, Preview
        from app.inbox.people_records import LineProblem
        from app.ui.customers.import_box import ImportBox

        await self.customers()
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
        self.show_over(ImportBox(self.window, seen, self.desk.customers.fields().result()))
        await self.settle()

    async def customer_fields(self) -> None:
        from app.ui.customers.fields_box import FieldsBox

        await self.customers()
        box = FieldsBox(self.window)
        box.show_fields(self.desk.customers.fields().result())
        self.show_over(box)
        await self.settle()

    async def alike(self) -> None:
        """Beside a conversation: looks like the same person."""
        from tests.ui.fake_customers import ALIKE, id_of

        await self.context()
        self.window.context.show_likeness(id_of(0), (ALIKE,))
        await self.settle()

    async def alike_over(self) -> None:
        """The same, scrolled to its end."""
        await self.alike()
        bar = self.window.context._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        await self.settle()

    def show_over(self, box: QWidget) -> None:
        """A dialog inside the window, so that one picture shows both."""
        box.setParent(self.window, Qt.WindowType.Widget)
        box.setAutoFillBackground(True)
        box.adjustSize()
        box.move((self.window.width() - box.width()) // 2, 90)
        box.show()
        box.raise_()

    async def accounts(self) -> None:
        """One well, one that needs a password, one with a strange certificate, one off."""
        from app.base.errors import Problem

        good = self.desk.account_states[0]
        refused = Problem("wrong-password", {"server": "imap.mailhost.example", "account": "Shop"})
        strange = Problem("untrusted-certificate", {
            "server": "mail.workshop.example:993", "words": "self-signed certificate",
            "fingerprint": ":".join(["9F", "A1", "07", "C4"] * 8),
        })  # fmt: skip
        self.desk.account_states += [
            replace(good, id=7, name="Returns", address="returns@marebarro.example",
                    state="paused", problem=refused, waiting=2),
            replace(good, id=8, name="A workshop with quite a long name in the old town",
                    address="the.workshop.of.the.old.town@workshop.marebarro.example",
                    state="failing", problem=strange),
            replace(good, id=9, name="Old mail", address="old@marebarro.example", state="off"),
        ]  # fmt: skip
        await self.main()
        await self.session._read_status()
        self.session.accounts.open()
        await self.settle()

    async def connect(self) -> None:
        """The form with a password that was refused."""
        from tests.ui.checks import REFUSED

        await self.main()
        self.desk.checks = REFUSED
        self.session.accounts.connect_another()
        form = self.session.accounts.form
        form.address.field.setText("help@marebarro.example")
        form.password.field.setText("not the right one")
        await self.settle()
        form.submit.click()
        await self.settle()

    async def first(self) -> None:
        """An empty workspace."""
        self.desk.account_states.clear()
        await self.session._read_status()
        await self.empty()

    async def palette(self) -> None:
        """Something typed, and what the store has for it."""
        await self.main()
        from app.base.ids import CustomerId
        from app.desk.search_values import FoundConversation, FoundCustomer, LookUp

        case = self.desk.cases[self.star]
        self.desk.searching.known = LookUp(
            (FoundCustomer(CustomerId(1), "Rebecca Lindqvist", "rebecca@lindqvist.example", 2),),
            (FoundConversation(case.id, 1042, "Re: two bowls broken", "Helen Okafor"),),
        )
        self.session.actions.run("palette")
        self.session.palette.shown().field.setText("re")
        await self.settle()

    async def palette_empty(self) -> None:
        await self.main()
        self.session.actions.run("palette")
        await self.settle()

    async def palette_nothing(self) -> None:
        await self.palette_empty()
        self.session.palette.shown().field.setText("qqq")
        await self.settle()

    async def keys_clash(self) -> None:
        """A new key that another action has."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        await self.keys()
        shown = self.session.keys.shown()
        shown.field.setText("snooze")
        shown.begin()
        QTest.keyClick(shown.field, Qt.Key.Key_E)
        await asyncio.sleep(1)
        await self.settle()

    async def offers(self) -> None:
        from app.desk.search_values import Offer

        await self.main()
        names = ("from", "filename")
        self.desk.searching.offers = tuple(
            Offer(f"{name}:", 0, 1, "operator", name) for name in names
        )
        self.window.queue.search.go()
        self.window.queue.search.field.setText("f")
        self.session.searching.completing.ask()
        await self.settle()

    async def saving(self) -> None:
        await self.search()
        self.session.actions.run("save-search")
        await self.settle()

    async def finding(self) -> None:
        """In the conversation."""
        await self.main()
        self.session.actions.run("find-in-conversation")
        self.session.searching.find.field.setText("bowls")
        await self.settle()
        await asyncio.sleep(0.2)

    async def keys(self) -> None:
        await self.main()
        self.session.show_key_map()
        await self.settle()


SCREENS = (
    "main",
    "reading",
    "writing",
    "note",
    "rich",
    "guard",
    "completing",
    "new_message",
    "forward",
    "outbox",
    "outbox_empty",
    "sent",
    "failed",
    "search",
    "empty",
    "context",
    "keys",
    "keys_clash",
    "palette",
    "palette_empty",
    "palette_nothing",
    "offers",
    "saving",
    "finding",
    "marks",
    "low",
    "pointer",
    "several",
    "snooze",
    "snooze_typed",
    "snooze_refused",
    "tags",
    "assign",
    "filtered",
    "views",
    "snoozed",
    "customers",
    "customers_odd",
    "customers_edit",
    "customers_none",
    "customer_join",
    "customer_erase",
    "customer_fields",
    "customer_import",
    "alike",
    "alike_over",
    "accounts",
    "connect",
    "first",
)


Names = tuple[str, ...]


async def _draw(out: Path, schemes: Names, sizes: Names, screens: Names) -> int:
    from app.ui import loop
    from app.ui.theme import theme

    count = 0
    for size in sizes:
        width, height, _ = SIZES[size]
        for name in screens:
            stage = Stage(width, height)
            await stage.settle()
            await getattr(stage, name)()
            for scheme in schemes:
                theme().choose("dark" if scheme == "dark" else "light")
                await stage.settle()
                stage.window.grab().save(str(out / f"{name}-{size}-{scheme}.png"))
                count += 1
            stage.session.close()
            stage.window.close()
            loop.cancel_all()
            stage.window.deleteLater()
            await stage.settle()
    return count


def _draw_sizes(out: Path, schemes: Names, sizes: Names, screens: Names) -> int:
    from app.ui import i18n, loop
    from app.ui.start import application
    from app.ui.theme import theme

    app = application()
    i18n.install("en")
    theme().install("light")
    made = loop.make(app)
    try:
        return made.run_until_complete(_draw(out, schemes, sizes, screens))
    finally:
        made.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.screens")
    parser.add_argument("out", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--only", default=",".join(SCREENS), help="names of screens")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = tuple(("1440x900",) if asked.quick else asked.sizes.split(","))
    fine = [size for size in sizes if SIZES[size][2] != 1]
    coarse = tuple(size for size in sizes if SIZES[size][2] == 1)
    if fine and coarse:  # the ratio is one per process
        import subprocess

        command = [sys.executable, "-m", "tests.screens", str(asked.out), "--sizes",
                   ",".join(fine), "--only", asked.only]  # fmt: skip
        subprocess.run(command, check=True)
        sizes = coarse
    elif fine:
        os.environ["QT_SCALE_FACTOR"] = str(SIZES[fine[0]][2])
    count = _draw_sizes(asked.out, ("light", "dark"), sizes, tuple(asked.only.split(",")))
    print(f"{count} screens in {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
