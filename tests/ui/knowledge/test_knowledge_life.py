"""An article's life on its page: drafts, translations, votes, who was told, what is missing."""

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextCursor
from PySide6.QtTest import QTest

from app.desk.desk import Desk
from app.kb.commands import GiveArticle
from app.kb.values import Article, Given, Words
from app.ui.knowledge.questions_box import QuestionsBox
from app.ui.look.theme import color
from app.ui.loop import spawn
from app.ui.parts.busy_box import BusyBox
from tests.inbox.test_ingest import mail, put
from tests.ui.knowledge.test_knowledge_page import opened, titles, write
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]

CTRL = Qt.KeyboardModifier.ControlModifier


def held(real: RealDesktop, title: str = "Broken pieces") -> Article:
    (row,) = (r for r in real.desk.knowledge.lines().result() if r.title == title)
    return real.desk.knowledge.load(row.id).result()


async def test_changes_wait_until_they_are_published(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    assert page.publish.isHidden()
    page.editor.text.setPlainText("Two bowls go out.")
    assert (page.tabs.state.label(), page.publish.label()) == (
        "Edited",
        "Publish changes",
    )
    real.press("s", CTRL)
    await real.until(lambda: not page.head.state.text())
    assert held(real).texts[0].body.startswith("A **new bowl**")
    assert page.editor.body() == "Two bowls go out."
    await real.until(lambda: page.model.row(0).edited)
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: held(real).texts[0].body == "Two bowls go out.")
    await real.until(lambda: page.toast.accessibleName() == "Published")
    assert page.publish.isHidden()
    page.toast.undone.emit()
    await real.until(lambda: held(real).texts[0].body.startswith("A **new bowl**"))
    await real.until(lambda: not page.publish.isHidden())
    page.wanted.emit("discard")
    await real.until(lambda: page.editor.body().startswith("A **new bowl**"))
    await real.until(lambda: held(real).texts[0].draft is None)


async def test_an_older_translation_is_marked_until_it_is_looked_at(real: RealDesktop) -> None:
    ids = write(real.desk)
    article = real.desk.knowledge.load(ids["Broken pieces"]).result()
    first = article.texts[0].rewritten(Words("Broken pieces", "Other words.")).as_written()
    real.desk.knowledge.save(replace(article, texts=(first, article.texts[1]))).result()
    page = await opened(real)
    assert page.tabs.tabs[1].label() == "Português, older"
    page.wanted.emit("show:older")
    await real.until(lambda: titles(page) == ["Broken pieces"])
    page.tabs.tabs[1].click()
    page.wanted.emit("checked")
    await real.until(lambda: page.tabs.tabs[1].label() == "Português")
    assert not held(real).older(held(real).texts[1])
    page.tabs.first_wanted.emit()
    load = lambda: real.desk.knowledge.load(article.id).result()  # noqa: E731
    await real.until(lambda: load().languages == ("pt", "en"))
    assert [tab.label() for tab in page.tabs.tabs] == ["Português", "English"]


async def test_votes_are_shown_and_their_mails_say_so(real: RealDesktop) -> None:
    ids = write(real.desk)
    id_ = ids["Broken pieces"]
    account = real.desk.accounts().result()[0].id
    for n, sign in enumerate("++-"):
        subject = f"Helpful [kb{sign}{id_}]"
        said = "What about Sundays?" if sign == "-" else ""
        put(real.desk, account, mail(f"<v{n}@reader.example>", said, subject=subject,
                                     sender=f"Reader {n} <r{n}@reader.example>"))  # fmt: skip
    page = await opened(real)
    assert "2 found it helpful, 1 not" in page.about._use.text()
    await real.until(lambda: len(page.about.missed.lines) == 1)
    assert "2 found it helpful, 1 not" in page.model.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    found = real.desk.search("Helpful").result()
    real.session.open_other(found[0].conversation)
    timeline = real.window.conversation.timeline
    await real.until(lambda: timeline.card(found[0].message) is not None)
    card = timeline.card(found[0].message)
    await real.until(lambda: card.bar("vote") is not None)


async def test_who_was_told_the_old_text_is_a_click_away(real: RealDesktop) -> None:
    ids = write(real.desk)
    here, id_ = real.shown(), ids["Broken pieces"]
    given = Given(real.desk.store.ids.take(), id_, "en", here, "?", "passage", None, 1, -1,
                  "A new bowl goes out.")  # fmt: skip
    real.desk.store.execute(GiveArticle(given)).result()
    answer = mail("<s@shop.test>", "A new bowl goes out.", sender="help@shop.test",
                  to="helen@okafor.example", refs=real.entries()[0].message_id)  # fmt: skip
    put(real.desk, real.desk.accounts().result()[0].id, answer, history=True)
    page = await opened(real)
    assert page.about.told.isHidden()
    page.editor.text.setPlainText("A mended bowl goes out.")
    page.toggle_about()  # away, as where there is little room
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: "1 customer was told the old text." in page.notice.accessibleName())
    assert len(page.about.told.lines) == 1
    page.notice._ways[0].click()
    assert page.about.told.isVisible()
    page.about.told.lines[0].click()
    await real.until(lambda: real.session.at_inbox() and real.shown() == here)


def without_an_answer(desk: Desk, *questions: str) -> None:
    for n, question in enumerate(questions):
        account = desk.accounts().result()[0].id
        sender = f"Asker {n} <a{n}@asker.example>"
        put(desk, account, mail(f"<q{n}@asker.example>", question, sender=sender))
        here = desk.search(question.split()[-1]).result()[0].conversation
        desk.knowledge.note_gap(here, question).result()


async def test_an_article_is_written_for_a_question(real: RealDesktop) -> None:
    write(real.desk)
    without_an_answer(real.desk, "Do you engrave handles?", "May my dog visit the workshop?")
    page = await opened(real)
    assert page.gaps.label() == "2 open questions"
    page.gaps.click()
    await real.until(lambda: page.findChild(QuestionsBox))
    box = page.findChild(QuestionsBox)
    asked = [one.gap.question for one in real.desk.knowledge.gaps().result()]
    box.dropped.emit(next(g for g in real.desk.knowledge.gaps().result() if "dog" in str(g)))
    await real.until(lambda: page.gaps.label() == "1 open question")
    assert len(asked) == 2
    box.write_wanted.emit(real.desk.knowledge.gaps().result()[0])
    box.accept()
    assert page.title.text() == "Do you engrave handles?"
    page.editor.text.setPlainText("Yes, within a week.")
    page.head.save.click()
    await real.until(page.gaps.isHidden)
    await real.until(lambda: "Do you engrave handles?" in titles(page))


async def test_all_who_were_told_the_old_text_are_written_to_each_alone(real: RealDesktop) -> None:
    ids = write(real.desk)
    here, id_ = real.shown(), ids["Broken pieces"]
    given = Given(real.desk.store.ids.take(), id_, "en", here, "?", "text", None, 1, -1)
    real.desk.store.execute(GiveArticle(given)).result()
    answer = mail("<s@shop.test>", "A new bowl goes out.", sender="help@shop.test",
                  to="helen@okafor.example", refs=real.entries()[0].message_id)  # fmt: skip
    put(real.desk, real.desk.accounts().result()[0].id, answer, history=True)
    page = await opened(real)
    telling = real.session.articles.acts.telling
    page.wanted.emit("tell")
    await real.until(lambda: "Nobody was told" in page.notice.accessibleName())
    page.editor.text.setPlainText("Two bowls go out.")
    real.press(Qt.Key.Key_Return, CTRL)
    await real.until(lambda: page.about.told.lines)
    if page.about.isHidden():
        page.toggle_about()
    page.about.told.all.click()
    await real.until(lambda: telling.box is not None and telling.box.isVisible())
    box = telling.box
    assert box is not None
    assert (box.words.hasFocus(), box.yes.isEnabled()) == (True, False)
    QTest.keyClicks(box.words, "Two bowls now")
    assert box.yes.label() == "Send 1 message…"
    (person,) = box.people.values()
    person.setChecked(False)
    assert not box.yes.isEnabled()
    box.agree()
    assert box.sure is None
    box.reject()
    page.about.told.all.click()
    await real.until(lambda: telling.box is not box)
    box = telling.box
    assert box is not None
    assert box.words.toPlainText() == "Two bowls now"  # what was written is not lost
    QTest.keyClick(box.words, Qt.Key.Key_Return, CTRL)
    assert box.sure is not None
    assert box.isVisible()
    assert "nobody sees who else" in box.sure.text.text()
    assert real.desk.letters.outbox().result() == ()
    box.sure.agree()
    await real.until(lambda: len(real.desk.letters.outbox().result()) == 1)
    await real.until(page.toast.isVisible)
    await real.until(lambda: not page.about.told.lines)
    real.session.acts.undo()
    await real.until(lambda: real.desk.letters.outbox().result() == ())
    await real.until(lambda: page.about.told.lines)
    assert real.desk.letters.drafts(here).result() == ()


def waiting(folder: Path) -> list[Path]:
    return list(folder.rglob("*.draft.md"))


async def test_an_export_tells_what_it_leaves_out(real: RealDesktop, tmp_path: Path) -> None:
    write(real.desk)
    page = await opened(real)
    page.editor.text.setPlainText("Two bowls go out.")
    page.head.save.click()
    await real.until(lambda: held(real).texts[0].draft)
    files = real.session.articles.acts.files
    await files.export(tmp_path)
    assert "1 unpublished change left out" in page.notice.accessibleName()
    assert not waiting(tmp_path)
    page.notice._ways[0].click()
    await real.until(lambda: waiting(tmp_path))
    await real.until(lambda: "1 unpublished change, too" in page.notice.accessibleName())


async def test_pictures_are_pasted_and_dropped(real: RealDesktop, tmp_path: Path) -> None:
    write(real.desk)
    page = await opened(real)
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    pasted = QMimeData()
    pasted.setImageData(image)
    page.editor.text.moveCursor(QTextCursor.MoveOperation.End)
    page.editor.text.insertFromMimeData(pasted)
    await real.until(lambda: page.editor.body().count("![](") == 1)
    blue = QImage(image)
    blue.fill(Qt.GlobalColor.blue)
    blue.save(str(tmp_path / "blue.png"))
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "blue.png"))])
    assert page.editor.text.canInsertFromMimeData(dropped)
    page.editor.text.insertFromMimeData(dropped)
    await real.until(lambda: page.editor.body().count("![](") == 2)
    table = QMimeData()
    table.setText("a cell")
    table.setImageData(image)
    page.editor.text.insertFromMimeData(table)
    assert "a cell" in page.editor.body()
    real.press("s", CTRL)
    await real.until(lambda: len(held(real).files) == 2)


async def test_marks_are_told_from_words_in_the_editor(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    text = "## Head\n\nA **bold** [[link]] `code`\n\n```\n**no**\n```\n"
    page.editor.text.setPlainText(text)
    await real.settle()

    def looks(line: int) -> dict[str, tuple[str, int]]:
        block = page.editor.text.document().findBlockByNumber(line)
        return {
            block.text()[f.start : f.start + f.length]: (
                f.format.foreground().color().name(),
                f.format.fontWeight(),
            )
            for f in block.layout().formats()
        }

    bold, faint = int(QFont.Weight.Bold), color("text-faint").name()
    assert looks(0)["##"] == (faint, bold)
    assert looks(0)[" Head"][1] == bold
    assert looks(2)["bold"][1] == bold
    assert looks(2)["**"][0] == faint
    assert looks(2)["[[link]]"][0] == color("accent-ink").name()
    assert list(looks(5)) == ["**no**"]
    page.editor.text.setPlainText("*" * 4_000 + "\n" + "[" * 4_000)  # ends, and soon


async def test_what_takes_long_is_watched_and_cancelled(real: RealDesktop) -> None:
    write(real.desk)
    page = await opened(real)
    box, work = BusyBox(page, "Importing"), Future[int]()
    following = spawn(box.follow(work), page)
    await real.until(box.isVisible)
    box.watch.tell(3, 9)
    await real.until(lambda: (box.bar.value(), box.bar.maximum()) == (3, 9))
    box.no.click()
    assert box.watch.stop.is_set()
    assert box.isVisible()  # until all is put back
    work.set_result(5)
    await real.until(following.done)
    assert following.result() == 5


async def test_everything_has_a_name_in_the_palette(real: RealDesktop, tmp_path: Path) -> None:
    write(real.desk)
    names = {action.name for action in real.session.actions.all()}
    assert {"article-publish", "article-read", "article-versions", "article-questions",
            "articles-import", "articles-export", "help-centre"} <= names  # fmt: skip
    real.session.actions.run("article-questions")
    await real.until(real.session.articles.at_page)
    page = real.session.articles.acts.page
    await real.until(lambda: page.findChild(QuestionsBox))


async def test_a_link_to_a_public_article_goes_into_a_letter(real: RealDesktop) -> None:
    ids = write(real.desk)
    real.desk.settings.set("help_centre", "https://help.shop.example").result()
    found = real.desk.suggestions.look_up("broken pieces", ("en",)).result()
    one = next(one for one in found if one.title == "Broken pieces")
    real.session.knowledge.insert(one, "link")
    await real.until(lambda: "Broken pieces" in real.composer.text.toPlainText())
    letter = real.composer.letter()
    links = [run.link for block in letter.body for run in block.runs if run.link]
    assert links == ["https://help.shop.example/en/broken-pieces.html"]
    assert ids


async def test_a_link_is_taken_by_key_from_what_was_looked_up(real: RealDesktop) -> None:
    write(real.desk)
    real.desk.settings.set("help_centre", "https://help.shop.example").result()
    await real.until(lambda: real.session.preferences.get("help_centre"))
    real.press("r")
    real.press(Qt.Key.Key_J, CTRL)
    shown = real.session.knowledge._looking
    QTest.keyClicks(shown.field, "broken pieces")
    await real.until(lambda: shown.chosen() and shown.chosen().words == "Broken pieces")
    QTest.keyClick(shown.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    await real.until(lambda: "Broken pieces" in real.composer.text.toPlainText())
    await real.until(lambda: real.desk.knowledge.given(real.shown()).result())
    assert real.desk.knowledge.given(real.shown()).result()[0].how == "link"
