"""The page of templates: list, forms, faults, trash, files, keys, names."""

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu

from app.base.rich import of_text, to_text
from app.templates.values import Act, Template
from app.ui.customers.box import Box
from app.ui.templates.page import TemplatesPage
from tests.ui.conftest import Desktop
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]
CTRL = Qt.KeyboardModifier.ControlModifier


async def opened(desktop: Desktop, *, empty: bool = False) -> TemplatesPage:
    desktop.window.queue.list.setFocus()
    desktop.press("g")
    desktop.press("t")
    await desktop.until(desktop.session.templates.at_page)
    page = desktop.session.templates.acts.page
    await desktop.until(lambda: page.title.text() or empty)
    await desktop.settle()
    return page


def titles(page: TemplatesPage) -> list[str]:
    return [page.model.row(n).title for n in range(page.model.rowCount())]


def text_of(template: Template) -> str:
    """The text of its first form."""
    return to_text(template.variants[0].body)


async def test_it_lists_and_shows_the_first(desktop: Desktop) -> None:
    page = await opened(desktop)
    assert titles(page)[0] == "Credit note sent"
    assert page.title.text() == "Credit note sent"
    assert page.title.cursorPosition() == 0  # a long one shows its beginning
    assert page.list.hasFocus()
    desktop.press("j")
    await desktop.until(lambda: page.title.text() == "Invoice with tax number")
    assert page.about.code.text() == "fat"
    assert [tab.label() for tab in page.tabs.tabs] == ["Português", "English"]
    QTest.mouseClick(page.tabs.tabs[1], Qt.MouseButton.LeftButton)
    assert "Dear" in page.form.text.toPlainText()


async def test_searching_and_folders_narrow_it(desktop: Desktop) -> None:
    page = await opened(desktop)
    desktop.press("/")
    desktop.write("invoice")
    assert len(titles(page)) == 2
    page.search.end()
    page.wanted.emit("folder:Nowhere")
    await desktop.until(lambda: not titles(page))
    page.wanted.emit("show:macros")
    await desktop.settle()
    assert titles(page) == []
    page.wanted.emit("show:all")
    await desktop.until(lambda: len(titles(page)) == 4)


async def test_a_folder_gets_another_name(desktop: Desktop) -> None:
    page = await opened(desktop)
    page.wanted.emit("folder:Orders")
    await desktop.until(lambda: page.folder == "Orders")
    page.wanted.emit("rename")
    box = page.findChild(Box)
    box.findChild(QLineEdit).setText("Sales")
    box.agree()
    await desktop.until(lambda: page.side.filter.label() == "Sales")
    assert {t.folder for t in desktop.desk.templates.held.values()} == {"Sales"}
    page.toast.undone.emit()
    await desktop.until(
        lambda: {t.folder for t in desktop.desk.templates.held.values()} == {"Orders"}
    )


async def test_a_new_one_is_written_and_saved(desktop: Desktop) -> None:
    page = await opened(desktop)
    desktop.press("n")
    assert page.title.hasFocus()
    desktop.write("Broken in transit")
    desktop.press(Qt.Key.Key_Return)
    desktop.write("Sorry, ")
    page.form.put_value("customer.first_name")
    page.about.code.setFocus()
    desktop.write("brk")
    assert page.head.state.text()
    desktop.press("s", CTRL)
    held = desktop.desk.templates.held
    await desktop.until(lambda: any(t.code == "brk" for t in held.values()))
    made = next(t for t in held.values() if t.code == "brk")
    assert to_text(made.variants[0].body) == "Sorry, {{ customer.first_name }}"
    await desktop.until(lambda: not page.head.state.text())
    await desktop.until(page.toast.isVisible)
    page.list.setFocus()
    desktop.press("z")
    await desktop.until(lambda: made.id not in held)


async def test_a_fault_is_told_with_its_line_and_nothing_is_kept(desktop: Desktop) -> None:
    page = await opened(desktop)
    shown = desktop.session.templates.acts._now
    page.form.text.setFocus()
    page.form.text.selectAll()
    desktop.write("Hi")
    desktop.press(Qt.Key.Key_Return)
    desktop.write("{{ customer.frist_name }}")
    desktop.press("s", CTRL)
    await desktop.until(page.form.faults)
    assert page.form.faults().startswith("Line 2: ")
    assert "customer.first_name" in page.form.faults()
    assert page.tabs.tabs[0].icon_name == "triangle-alert"
    assert desktop.desk.templates.held[shown.id] == shown
    page.list.step(1)
    await desktop.until(lambda: page.title.text() != shown.title)
    page.list.step(-1)
    await desktop.until(lambda: page.title.text() == shown.title)
    assert "frist" in page.form.text.toPlainText(), "what could not be kept waits"


async def test_what_is_right_is_kept_when_one_goes_on(desktop: Desktop) -> None:
    page = await opened(desktop)
    shown = desktop.session.templates.acts._now
    page.form.text.setFocus()
    desktop.write("!!")
    page.list.step(1)
    held = desktop.desk.templates.held
    await desktop.until(lambda: text_of(held[shown.id]).endswith("!!"))


async def test_what_is_typed_while_it_is_being_kept_stays(desktop: Desktop) -> None:
    page = await opened(desktop)
    shown, held = desktop.session.templates.acts._now, desktop.desk.templates
    keep, late = held.save, Future()
    held.save = lambda whole: (late, keep(whole))[0]
    page.form.text.setFocus()
    desktop.write("!!")
    desktop.press("s", CTRL)
    await desktop.until(lambda: text_of(held.held[shown.id]).endswith("!!"))
    desktop.write("??")
    late.set_result(1)
    held.save = keep
    await desktop.settle()
    assert page.form.text.toPlainText().endswith("!!??")
    assert page.head.state.text(), "it is not kept yet"
    page.list.step(1)
    await desktop.until(lambda: text_of(held.held[shown.id]).endswith("!!??"))


async def test_one_that_was_never_kept_is_put_away_without_a_trace(desktop: Desktop) -> None:
    page = await opened(desktop)
    first = page.title.text()
    desktop.press("n")
    desktop.write("A thought")
    page.wanted.emit("trash")
    await desktop.until(lambda: page.title.text() == first)
    assert len(titles(page)) == 4
    assert page.toast.isHidden()


async def test_forms_are_added_moved_and_taken_away(desktop: Desktop) -> None:
    page = await opened(desktop)
    acts = desktop.session.templates.acts
    page.tabs.added.emit("ca", "")
    page.form.text.setFocus()
    desktop.write("Bon dia")
    page.tabs.added.emit("ca", "closed")
    page.tabs.moved.emit(-1)
    assert [(v.language, v.hours) for v in acts._now.variants] == [
        ("en", ""), ("ca", "closed"), ("ca", ""),
    ]  # fmt: skip
    assert acts._now.variants[2].body == of_text("Bon dia")
    page.tabs.dropped.emit()
    assert [(v.language, v.hours) for v in acts._now.variants] == [("en", ""), ("ca", "")]
    menu = None
    page.tabs.add.click()
    menu = next(m for m in page.tabs.findChildren(QMenu) if m.isVisible())
    assert "Català" not in [action.text() for action in menu.actions()]
    menu.close()


async def test_the_trash_and_back(desktop: Desktop) -> None:
    page = await opened(desktop)
    first = page.title.text()
    page.wanted.emit("trash")
    await desktop.until(lambda: first not in titles(page) and len(titles(page)) == 3)
    await desktop.until(page.toast.isVisible)
    page.wanted.emit("show:trash")
    await desktop.until(lambda: titles(page) == [first])
    page.list.step(0)
    await desktop.until(lambda: page.title.text() == first)
    page.wanted.emit("restore")
    await desktop.until(lambda: not titles(page))
    page.wanted.emit("show:all")
    await desktop.until(lambda: first in titles(page))


async def test_a_macro_is_put_together(desktop: Desktop) -> None:
    page = await opened(desktop)
    acts = page.about.acts
    acts.begin("tag")
    desktop.write("damage")
    acts.begin("assign")
    acts._lines[1].field._choose("nobody")
    assert acts.acts() == (Act("tag", "damage"), Act("assign", "nobody"))
    assert desktop.session.templates.acts._now.acts == acts.acts()
    acts._lines[0].gone.emit(acts._lines[0])
    assert acts.acts() == (Act("assign", "nobody"),)


async def test_the_details_come_and_go_with_the_room(desktop: Desktop) -> None:
    page = await opened(desktop)
    assert page.about.isVisible()
    desktop.window.resize(1024, 700)
    await desktop.settle()
    assert not page.about.isVisible()
    page.head.details.click()
    assert page.about.isVisible()


async def test_everything_is_named_and_reached_by_keys(desktop: Desktop) -> None:
    page = await opened(desktop)
    nameless = [
        w for w in page.findChildren(QAbstractButton)
        if w.isVisible() and not (w.accessibleName() or w.text())
    ]  # fmt: skip
    nameless += [
        w for w in page.findChildren(QLineEdit) if w.isVisible() and not w.accessibleName()
    ]  # fmt: skip
    assert nameless == []
    desktop.press(Qt.Key.Key_Return)
    assert page.form.text.hasFocus()
    desktop.press(Qt.Key.Key_Escape)
    await desktop.until(page.list.hasFocus)
    desktop.press(Qt.Key.Key_Escape)
    await desktop.until(desktop.session.at_inbox)


async def test_from_the_picker_to_the_page(desktop: Desktop) -> None:
    desktop.press("r")
    desktop.write("/fat")
    picking = desktop.session.templates.picking
    await desktop.until(lambda: picking._filled is not None)
    desktop.press("e", CTRL)
    await desktop.until(desktop.session.templates.at_page)
    page = desktop.session.templates.acts.page
    await desktop.until(lambda: page.title.text() == "Invoice with tax number")


async def test_the_counter_counts_with_examples(desktop: Desktop) -> None:
    page = await opened(desktop)
    form = page.form
    form.text.setFocus()
    form.text.selectAll()
    form.put_value("customer.first_name")
    said = "The words of the email: 5 of 160"
    await desktop.until(lambda: form._counter.text().startswith(said))
    form.sms.setFocus()
    desktop.write("x" * 161)
    await desktop.until(lambda: form._counter.text() == "161 of 306, 2 segments")
    form.sms.setPlainText("á" * 71)
    await desktop.until(lambda: form._counter.text().startswith("71 of 134, 2 segments"))
    assert "á" in form._counter.text()


async def test_the_preview_shows_examples_and_what_will_be_missing(desktop: Desktop) -> None:
    page = await opened(desktop)
    page.list.step(1)
    await desktop.until(lambda: page.about.code.text() == "fat")
    page.form.look.click()
    await desktop.until(lambda: "Bom dia, Marta," in page.form.preview.toPlainText())
    assert "NIF da empresa" in page.form.preview.toPlainText()
    assert not page.form.text.isVisible()
    page.form.look.click()
    assert page.form.text.isVisible()


@pytest.mark.parametrize("name", ["t.csv", "t.json"])
async def test_import_shows_what_it_would_do(real: RealDesktop, tmp_path: Path, name: str) -> None:
    page = await opened(real, empty=True)
    acts = real.session.templates.acts
    assert page._empty.isVisible()
    (tmp_path / "t.csv").write_text("code,title,body\nok,Right,Hi\nno,Wrong,{{ nobody }}\n")
    await acts.files.preview(tmp_path / "t.csv")
    box = next(w for w in page.children() if type(w).__name__ == "TemplateImportBox")
    assert "1 " in box.text.text()
    assert real.desk.templates.lines().result() == ()
    box.agree()
    await real.until(lambda: titles(page) == ["Right"])
    out = tmp_path / f"out-{name}"
    await acts.files.export(out)
    assert "Right" in out.read_text("utf-8-sig")
    assert page.notice.isVisible()
    await acts.files.preview(tmp_path / "gone.csv")
    assert "gone.csv" in page.notice.text()


async def test_a_change_survives_the_window(real: RealDesktop) -> None:
    page = await opened(real, empty=True)
    real.press("n")
    real.write("Kept")
    page.form.text.setFocus()
    real.write("text")
    real.session.templates.acts.keep_at_end()
    await real.until(lambda: [r.title for r in real.desk.templates.lines().result()] == ["Kept"])
