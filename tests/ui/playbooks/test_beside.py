"""A conversation goes through a playbook in the window: by keys, by pointer; a real desk behind."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.base.rich import of_text
from app.inbox.values import Lens, View
from app.kb.values import Article, Text
from app.templates.playbook_values import Playbook, PlaybookRun, Said, Step, StepLink
from app.templates.values import Act, Template, Variant
from app.ui.conversation import events
from app.ui.playbooks.beside import BesideSection
from app.ui.playbooks.boxes import MacroBox, NoteBox
from app.ui.playbooks.step_row import StepRow
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def write(real: RealDesktop) -> Playbook:
    """One whose steps lead to an article, a template, a macro and nowhere."""
    desk = real.desk
    article = Article(desk.knowledge.new_id(), (Text("en", "Claims", "Within seven days."),))
    desk.knowledge.save(article).result()
    plain = Template(desk.templates.new_id(), "so", "Sorry",
                     (Variant("en", body=of_text("We are sorry.")),))  # fmt: skip
    macro = replace(plain, id=desk.templates.new_id(), code="new", title="New piece",
                    acts=(Act("tag", "damage"),))  # fmt: skip
    for template in (plain, macro):
        desk.templates.save(template).result()
    links = (StepLink("article", article.id), StepLink("template", plain.id),
             StepLink("template", macro.id), None)  # fmt: skip
    steps = tuple(
        Step(n, (Said("en", f"Step {n}", "How it is done"),), link)
        for n, link in enumerate(links, start=1)
    )
    made = Playbook(desk.playbooks.new_id(), (Said("en", "Broken in transit", "It broke"),), steps)
    desk.playbooks.save(made).result()
    return made


def section(real: RealDesktop) -> BesideSection:
    found = real.session.playbooks.section
    assert found is not None
    return found


def rows(real: RealDesktop) -> list[StepRow]:
    return section(real).blocks[0].rows


def at(real: RealDesktop, n: int) -> bool:
    """Whether the focus is at that step."""
    return rows(real)[n].hasFocus()


def ticked(real: RealDesktop, n: int) -> bool:
    return rows(real)[n].isChecked()


def run(real: RealDesktop) -> PlaybookRun:
    return real.desk.playbooks.runs(real.shown()).result()[0]


async def begun(real: RealDesktop) -> Playbook:
    """The conversation on screen is at it, by keys."""
    made = write(real)
    await real.until(lambda: real.session.playbooks.section is not None)
    assert section(real).begin.label() == "Begin a playbook"
    real.press("l", SHIFT)
    await real.until(lambda: real.session.playbooks._choosing is not None)
    shown = real.session.playbooks._choosing
    QTest.keyClicks(shown.field, "transit")
    assert shown.chosen().words == "Broken in transit"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    await real.until(lambda: section(real).blocks)
    return made


async def test_it_is_begun_by_keys_and_the_focus_is_at_its_first_step(real: RealDesktop) -> None:
    await begun(real)
    await real.until(lambda: at(real, 0))
    assert "Step 1 of 4: Step 1" in rows(real)[0].accessibleName()
    assert "How it is done" in rows(real)[0].accessibleName()
    await real.until(lambda: real.row().playbook == "0/4")
    await real.until(lambda: "playbook 0/4" in real.window.model.data(
        real.rows.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))  # fmt: skip
    told = [events.sentence(entry) for entry in real.entries() if entry.event]
    assert told == ["Ana began the playbook Broken in transit"]


async def test_space_ticks_shift_space_skips_and_z_takes_back(real: RealDesktop) -> None:
    await begun(real)
    await real.until(lambda: at(real, 0))
    real.press(Qt.Key.Key_Space)
    await real.until(lambda: ticked(real, 0))
    assert rows(real)[0].hasFocus(), "the focus stays where it was"
    real.press(Qt.Key.Key_Down)
    assert rows(real)[1].hasFocus()
    real.press(Qt.Key.Key_Space, SHIFT)
    await real.until(lambda: rows(real)[1].mark.state == "skipped")
    assert not rows(real)[1].isChecked()
    assert "skipped, Ana" in rows(real)[1].accessibleName()
    real.press("d", SHIFT)
    await real.until(lambda: ticked(real, 2))
    assert run(real).settled == 3
    real.press("z")
    await real.until(lambda: run(real).settled == 2)
    await real.until(lambda: not rows(real)[2].isChecked())
    real.press(Qt.Key.Key_Space)  # still at the second: open again
    await real.until(lambda: run(real).settled == 1)


async def test_a_note_is_for_whoever_goes_on(real: RealDesktop) -> None:
    await begun(real)
    await real.until(lambda: at(real, 0))
    real.press(Qt.Key.Key_F2)
    box = real.window.findChild(NoteBox)
    assert box is not None
    QTest.keyClicks(box.note.field, "Two photographs came")
    QTest.keyClick(box.note.field, Qt.Key.Key_Return)
    await real.until(lambda: run(real).marks)
    assert (run(real).marks[0].note, run(real).marks[0].state) == ("Two photographs came", "open")
    await real.until(lambda: "Two photographs came" in rows(real)[0].accessibleName())


async def test_the_last_step_finishes_it_and_it_folds(real: RealDesktop) -> None:
    await begun(real)
    for n in range(4):
        real.session.actions.run("playbook-tick")
        await real.until(lambda n=n: run(real).settled == n + 1)
        await real.until(lambda n=n: section(real).found.runs[0].settled == n + 1)
    assert run(real).finished_by == "Ana"
    block = section(real).blocks[0]
    assert block.is_folded()
    assert not real.session.actions.can("playbook-tick")
    block.fold.click()
    assert not block.is_folded()
    assert real.row().playbook == ""
    menu = block.open_menu()
    assert menu.actions()[0].text() == "Go on with it"
    menu.actions()[0].trigger()
    await real.until(lambda: run(real).finished_at is None)


async def test_it_is_finished_early_and_taken_off(real: RealDesktop) -> None:
    await begun(real)
    real.session.actions.run("playbook-finish")
    await real.until(lambda: run(real).finished_at is not None)
    told = [events.sentence(entry) for entry in real.entries() if entry.event]
    assert told[-1] == "Ana finished the playbook Broken in transit, 0 of 4 steps done"
    await real.until(lambda: real.session.acts._stack.depth() == 2)
    real.session.acts.undo()
    await real.until(lambda: run(real).finished_at is None)
    await real.until(lambda: real.session.actions.can("playbook-take-off"))
    real.session.actions.run("playbook-take-off")
    await real.until(lambda: not real.desk.playbooks.runs(real.shown()).result())
    await real.until(lambda: not section(real).blocks)


async def test_an_article_opens_on_its_page(real: RealDesktop) -> None:
    await begun(real)
    await real.until(lambda: at(real, 0))
    real.press(Qt.Key.Key_Return)
    await real.until(real.session.articles.at_page)
    await real.until(lambda: real.session.articles.acts.page.title.text() == "Claims")


async def test_a_template_goes_into_the_reply_and_back(real: RealDesktop) -> None:
    await begun(real)
    QTest.mouseClick(rows(real)[1].link, Qt.MouseButton.LeftButton)
    await real.until(lambda: "We are sorry." in real.composer.text.toPlainText())
    assert real.composer.mode == "reply"
    await real.until(lambda: real.session.acts._stack.depth() == 2)
    real.session.acts.undo()
    await real.until(lambda: "We are sorry." not in real.composer.text.toPlainText())


async def test_a_macro_is_shown_before_it_runs(real: RealDesktop) -> None:
    await begun(real)
    rows(real)[2].followed.emit()
    await real.until(lambda: real.window.findChild(MacroBox) is not None)
    box = real.window.findChild(MacroBox)
    assert "We are sorry." in box.preview.text.toPlainText()
    assert real.row().tags == (), "nothing is done yet"
    box.agree()
    await real.until(lambda: real.row().tags == ("damage",))
    assert "We are sorry." in real.composer.text.toPlainText()
    await real.until(lambda: real.session.acts._stack.depth() == 2)
    real.session.acts.undo()
    await real.until(lambda: real.row().tags == ())


async def test_what_a_step_led_to_may_be_gone(real: RealDesktop) -> None:
    made = await begun(real)
    link = made.steps[1].link
    assert link is not None
    real.desk.templates.trash((link.id,)).result()
    await real.until(lambda: rows(real)[1].linked is not None and rows(real)[1].linked.gone)
    assert not rows(real)[1].link.isEnabled()
    rows(real)[1].followed.emit()
    await real.settle()
    assert "We are sorry." not in real.composer.text.toPlainText()


async def test_a_newer_one_is_told_and_taken(real: RealDesktop) -> None:
    made = await begun(real)
    fresh = replace(made, steps=(*made.steps, Step(9, (Said("en", "One more"),))))
    real.desk.playbooks.save(fresh).result()
    await real.until(lambda: section(real).found.runs[0].newer)
    assert len(rows(real)) == 4
    section(real).blocks[0].renew.click()
    await real.until(lambda: len(rows(real)) == 5)


async def test_the_menu_of_a_step_says_all_of_it(real: RealDesktop) -> None:
    await begun(real)
    await real.until(lambda: at(real, 0))
    real.press(Qt.Key.Key_Menu)
    menu = next(m for m in section(real).findChildren(QMenu) if m.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Tick it", "Skip it", "Note at this step…", "Open the article: Claims",
    ]  # fmt: skip
    menu.close()


async def test_who_is_at_one_is_found(real: RealDesktop) -> None:
    await begun(real)
    here = real.shown()
    real.session.actions.run("playbook-under-way")
    await real.until(lambda: real.session.shelf.lens == Lens(playbook=0))
    assert real.window.queue.current_view is View.ALL
    await real.until(lambda: list(real.window.model.ids()) == [here])


async def test_without_playbooks_nothing_stands_there(real: RealDesktop) -> None:
    await real.settle()
    await real.settle()
    assert real.session.playbooks.section is None
    assert not real.session.actions.can("playbook-tick")
