"""The page of playbooks: list, steps, dragging, links, languages, trash, files, keys; real desk."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.base.ids import ConversationId
from app.base.rich import of_text
from app.inbox.values import Lens
from app.kb.values import Article, Text
from app.templates.playbook_values import Playbook, Said, Step, StepLink
from app.templates.values import Template, Variant
from app.ui.customers.box import Box
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.parts.menu import Menu
from app.ui.playbooks.page import PlaybooksPage
from app.ui.triage.filter_menu import fill_menu
from tests.inbox.test_ingest import mail, put
from tests.ui.conftest import point
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def write(real: RealDesktop, title: str, *steps: str, **more: object) -> Playbook:
    made = tuple(Step(n, (Said("en", one),)) for n, one in enumerate(steps, start=1))
    said = (Said("en", title, "When so"),)
    playbook = Playbook(real.desk.playbooks.new_id(), said, made, **more)  # type: ignore[arg-type]
    real.desk.playbooks.save(playbook).result()
    return playbook


async def opened(real: RealDesktop, *, empty: bool = False) -> PlaybooksPage:
    if not empty:
        write(real, "Broken in transit", "Ask", "Look", "Send", folder="Orders")
        write(real, "Returns", "Check")
    real.rows.setFocus()
    real.press("g")
    real.press("p")
    await real.until(real.session.playbook_pages.at_page)
    page = real.session.playbook_pages.acts.page
    await real.until(lambda: page.head.title.text() or empty)
    await real.settle()
    return page


def titles(page: PlaybooksPage) -> list[str]:
    return [page.model.row(n).title for n in range(page.model.rowCount())]


def steps(page: PlaybooksPage) -> list[str]:
    return [edit.title.text() for edit in page.steps.edits()]


def kept(real: RealDesktop, title: str) -> Playbook:
    return real.desk.playbooks.called(title).result()


async def test_it_lists_and_shows_the_first(real: RealDesktop) -> None:
    page = await opened(real)
    assert titles(page) == ["Broken in transit", "Returns"]
    assert (steps(page), page.steps.about.toPlainText()) == (["Ask", "Look", "Send"], "When so")
    assert page.list.hasFocus()
    real.press("j")
    await real.until(lambda: steps(page) == ["Check"])
    real.press("/")
    real.write("send")
    assert titles(page) == ["Broken in transit"]
    page.search.end()
    page.wanted.emit("folder:Orders")
    await real.until(lambda: titles(page) == ["Broken in transit"])
    page.wanted.emit("show:running")
    await real.until(lambda: titles(page) == [])
    page.list.setFocus()
    real.press(Qt.Key.Key_Escape)
    assert real.session.at_inbox()


async def test_the_first_one_is_written_by_keys(real: RealDesktop) -> None:
    page = await opened(real, empty=True)
    real.press("n")
    await real.until(page.head.title.hasFocus)
    real.write("Late")
    real.press(Qt.Key.Key_Return)
    assert page.steps.edits()[0].title.hasFocus()
    real.write("Ask the courier")
    real.press(Qt.Key.Key_Return)
    real.write("Tell the customer")
    real.press(Qt.Key.Key_Tab)
    assert page.head.state.text()
    real.press("s", CTRL)
    await real.until(lambda: titles(page) == ["Late"])
    assert [s.words().title for s in kept(real, "Late").steps] == [
        "Ask the courier", "Tell the customer",
    ]  # fmt: skip
    await real.until(lambda: not page.head.state.text())
    page.list.setFocus()
    real.press("z")
    await real.until(lambda: titles(page) == [])


async def test_without_a_step_nothing_is_kept_and_it_is_told(real: RealDesktop) -> None:
    page = await opened(real)
    real.press("n")
    await real.until(lambda: page.head.title.hasFocus() and steps(page) == [""])
    real.write("Nothing to do")
    real.press("s", CTRL)
    await real.until(page.notice.isVisible)
    assert len(real.desk.playbooks.lines().result()) == 2


async def test_a_step_is_dragged_and_moved_by_keys(real: RealDesktop) -> None:
    page = await opened(real)
    first, _, last = page.steps.edits()
    QTest.mousePress(last.grip, LEFT, pos=QPoint(10, 10))
    target = last.grip.mapFromGlobal(first.mapToGlobal(QPoint(20, 2)))
    point(last.grip, target, LEFT)
    QTest.mouseRelease(last.grip, LEFT, pos=target)
    assert steps(page) == ["Send", "Ask", "Look"]
    assert [edit.number.text() for edit in page.steps.edits()] == ["1", "2", "3"]
    first.title.setFocus()
    real.press(Qt.Key.Key_Down, ALT)
    assert steps(page) == ["Send", "Look", "Ask"]
    assert first.title.hasFocus()
    last.grip.setFocus()
    real.press(Qt.Key.Key_Down)
    assert steps(page) == ["Look", "Send", "Ask"]
    page.list.step(1)  # what is whole is kept when one goes on
    await real.until(lambda: [s.words().title for s in kept(real, "Broken in transit").steps] == [
        "Look", "Send", "Ask"])  # fmt: skip


async def test_a_step_is_taken_away_and_hints_are_kept(real: RealDesktop) -> None:
    page = await opened(real)
    page.steps.edits()[1].cross.click()
    assert steps(page) == ["Ask", "Send"]
    page.steps.edits()[0].hint.setFocus()
    real.write("The box too")
    real.press("s", CTRL)
    await real.until(lambda: len(kept(real, "Broken in transit").steps) == 2)
    assert kept(real, "Broken in transit").steps[0].words().hint == "The box too"


async def test_a_link_is_chosen_for_a_step_and_for_a_new_one(real: RealDesktop) -> None:
    desk = real.desk
    body = of_text("Sorry")
    desk.templates.save(
        Template(desk.templates.new_id(), "so", "We are sorry", (Variant("en", body=body),))
    ).result()
    page = await opened(real)
    links = real.session.playbook_pages.acts.links
    edit = page.steps.edits()[0]
    edit.link.click()
    await real.until(lambda: links.shown is not None and links.shown.chosen() is not None)
    QTest.keyClicks(links.shown.field, "sorry")
    await real.until(lambda: links.shown.chosen() is not None)
    QTest.keyClick(links.shown.field, Qt.Key.Key_Return)
    assert edit.link.label() == "We are sorry"
    assert steps(page)[0] == "Ask", "its own words stay"
    page.steps.add_link.click()
    await real.until(lambda: links.shown is not None and links.shown.chosen() is not None)
    QTest.keyClick(links.shown.field, Qt.Key.Key_Return)
    assert steps(page) == ["Ask", "Look", "Send", "We are sorry"]
    real.press("s", CTRL)
    await real.until(lambda: kept(real, "Broken in transit").steps[-1].link is not None)
    edit.link.click()
    menu = next(m for m in edit.findChildren(QMenu) if m.isVisible())
    menu.actions()[1].trigger()
    menu.close()
    assert edit.step().link is None


async def test_another_language_has_words_of_its_own(real: RealDesktop) -> None:
    page = await opened(real)
    page.tabs.added.emit("pt")
    await real.until(lambda: len(page.tabs.tabs) == 2 and page.head.title.text() == "")
    assert steps(page) == ["", "", ""]
    assert page.steps.edits()[0].title.placeholderText() == "Ask"
    page.head.title.setFocus()
    real.write("Partiu-se")
    page.steps.edits()[0].title.setFocus()
    real.write("Pedir")
    real.press("s", CTRL)
    await real.until(lambda: kept(real, "Broken in transit").languages == ("en", "pt"))
    first = kept(real, "Broken in transit").steps[0]
    assert [(one.language, one.title) for one in first.said] == [("en", "Ask"), ("pt", "Pedir")]
    page.tabs.dropped.emit()
    await real.until(lambda: len(page.tabs.tabs) == 1)
    assert steps(page) == ["Ask", "Look", "Send"]


async def test_another_one_of_it_the_trash_and_back(real: RealDesktop) -> None:
    page = await opened(real)
    page.wanted.emit("copy")
    await real.until(lambda: page.head.title.text() == "Broken in transit, another")
    page.wanted.emit("save")
    await real.until(lambda: len(titles(page)) == 3)
    keys = {step.key for step in kept(real, "Broken in transit, another").steps}
    assert not keys & {1, 2, 3}
    page.wanted.emit("trash")
    await real.until(lambda: len(titles(page)) == 2)
    page.wanted.emit("show:trash")
    await real.until(lambda: titles(page) == ["Broken in transit, another"])
    await real.until(lambda: page.head.title.text() == "Broken in transit, another")
    page.wanted.emit("restore")
    await real.until(lambda: titles(page) == [])
    page.toast.undone.emit()
    await real.until(lambda: titles(page) == ["Broken in transit, another"])


async def test_files_come_in_after_a_look_and_go_out(real: RealDesktop, tmp_path: Path) -> None:
    page = await opened(real, empty=True)
    files = real.session.playbook_pages.acts.files
    path = tmp_path / "late.md"
    path.write_text("# Late\n\n- [ ] Ask ([x](template:gone))\n")
    await files.preview(path)
    assert files.box is not None
    files.box.agree()
    await real.until(lambda: titles(page) == ["Late"])
    await files.export(tmp_path / "all.json")
    assert (tmp_path / "all.json").exists()
    assert page.notice.isVisible()
    await files.preview(tmp_path / "nowhere.md")
    assert "holds no playbook" in page.notice.text()


async def test_a_template_says_which_playbooks_lead_to_it(real: RealDesktop) -> None:
    desk = real.desk
    held = Template(desk.templates.new_id(), "so", "Sorry", (Variant("en", body=of_text("x")),))
    desk.templates.save(held).result()
    step = Step(1, (Said("en", "Say it"),), StepLink("template", held.id))
    made = Playbook(desk.playbooks.new_id(), (Said("en", "Late"),), (step,))
    desk.playbooks.save(made).result()
    real.session.templates.open(held.id)
    used = real.session.templates.acts.page.about.used
    await real.until(lambda: [button.label() for button in used.buttons] == ["Late"])
    used.buttons[0].click()
    await real.until(real.session.playbook_pages.at_page)
    page = real.session.playbook_pages.acts.page
    await real.until(lambda: page.head.title.text() == "Late")


async def test_a_template_that_playbooks_lead_to_goes_only_when_that_is_agreed(
    real: RealDesktop,
) -> None:
    desk = real.desk
    held = Template(desk.templates.new_id(), "so", "Sorry", (Variant("en", body=of_text("x")),))
    desk.templates.save(held).result()
    for n in range(10):
        step = Step(1, (Said("en", "Say it"),), StepLink("template", held.id))
        made = Playbook(desk.playbooks.new_id(), (Said("en", f"Late {n}"),), (step,))
        desk.playbooks.save(made).result()
    real.session.templates.open(held.id)
    page = real.session.templates.acts.page
    await real.until(lambda: page.title.text() == "Sorry")
    page.wanted.emit("trash")
    box = await asked(real)
    said = [label.text() for kind in (TextLine, PlainLabel) for label in box.findChildren(kind)]
    assert "10 playbooks" in box.text.text()
    assert any("Late 0" in one for one in said)
    assert any("and 2 more" in one for one in said)
    assert box.no.hasFocus()
    box.reject()
    await real.settle()
    assert desk.templates.load(held.id).result().trashed_at is None
    page.wanted.emit("trash")
    (await asked(real)).agree()
    await real.until(lambda: desk.templates.load(held.id).result().trashed_at is not None)
    await real.until(page.toast.isVisible)
    page.toast.undone.emit()
    await real.until(lambda: desk.templates.load(held.id).result().trashed_at is None)


async def test_an_article_says_which_playbooks_lead_to_it_also_when_it_goes(
    real: RealDesktop,
) -> None:
    desk = real.desk
    held = Article(desk.knowledge.new_id(), (Text("en", "Claims", "Within a week."),))
    desk.knowledge.save(held).result()
    step = Step(1, (Said("en", "Claim it"),), StepLink("article", held.id))
    made = Playbook(desk.playbooks.new_id(), (Said("en", "Late"),), (step,))
    desk.playbooks.save(made).result()
    real.session.articles.open(held.id)
    page = real.session.articles.acts.page
    await real.until(lambda: [b.label() for b in page.about.used.buttons] == ["Late"])
    page.wanted.emit("trash")
    (await asked(real)).agree()
    await real.until(lambda: desk.knowledge.load(held.id).result().trashed_at is not None)
    await real.until(page.toast.isVisible)
    page.toast.undone.emit()
    await real.until(lambda: desk.knowledge.load(held.id).result().trashed_at is None)
    real.session.articles.open(held.id)
    await real.until(lambda: page.about.used.buttons)
    page.about.used.buttons[0].click()
    await real.until(real.session.playbook_pages.at_page)


async def asked(real: RealDesktop) -> Box:
    """The question that is open."""

    def box() -> Box | None:
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, Box))
        return next((one for one in shown if one.isVisible()), None)

    await real.until(lambda: box() is not None)
    found = box()
    assert found is not None
    return found


async def two(real: RealDesktop) -> list[ConversationId]:
    """The conversations of the queue, of which there are two now."""
    (account,) = (one.id for one in real.desk.accounts().result())
    other = mail("<c@bell.example>", "May I return it?\r\n", sender="bell@bell.example",
                 subject="Returning")  # fmt: skip
    put(real.desk, account, other)
    await real.until(lambda: len(real.window.model.ids()) == 2)
    return [ConversationId(id_) for id_ in real.window.model.ids()]


async def test_its_page_leads_to_who_goes_through_it(real: RealDesktop) -> None:
    page = await opened(real)
    assert page.about.show_them.isHidden()
    here = (await two(real))[0]
    made = kept(real, "Broken in transit")
    real.desk.playbooks.start(here, made.id).result()
    real.session.playbook_pages.open(made.id)
    await real.until(lambda: not page.about.show_them.isHidden())
    page.about.show_them.click()
    await real.until(lambda: list(real.window.model.ids()) == [here])
    assert real.window.page() is None
    chips = real.session.shelf.chips
    await real.until(lambda: chips.chips[-1].text() == "Broken in transit")
    (run,) = real.desk.playbooks.runs(here).result()
    real.desk.playbooks.finish(run).result()
    await real.until(lambda: list(real.window.model.ids()) == [])
    chips.chips[-1].click()
    await real.until(lambda: len(real.window.model.ids()) == 2)


async def test_the_filters_offer_what_the_view_goes_through(real: RealDesktop) -> None:
    await opened(real)
    real.window.show_inbox()
    real.desk.playbooks.start((await two(real))[1], kept(real, "Returns").id).result()
    shelf = real.session.shelf
    await real.until(lambda: shelf.chips._facets.playbooks)  # what the menu is made of
    menu = Menu(real.window)
    wanted: list[Lens] = []
    fill_menu(menu, shelf.chips._facets, shelf.lens, {}, wanted.append)
    (below,) = (a.menu() for a in menu.actions() if a.text() == "At a playbook")
    assert isinstance(below, QMenu)
    assert [action.text() for action in below.actions()] == ["Any playbook", "Returns\t1"]
    below.actions()[1].trigger()
    assert wanted[0].playbook == kept(real, "Returns").id


async def test_the_templates_lead_here_and_back(real: RealDesktop) -> None:
    page = await opened(real)
    page.wanted.emit("templates")
    await real.until(real.session.templates.at_page)
    real.session.templates.acts.page.wanted.emit("playbooks")
    await real.until(real.session.playbook_pages.at_page)
