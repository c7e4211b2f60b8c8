"""What may answer, beside a conversation: suggested, inserted, voted on, looked up; a real desk."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.base.rich import of_text
from app.desk.desk import Desk
from app.kb.values import Article, Text
from app.templates.values import Template, Variant
from app.ui.knowledge.suggested import Suggested
from app.ui.knowledge.suggestion_row import SuggestionRow
from app.ui.parts.label import PlainLabel
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]

CTRL = Qt.KeyboardModifier.ControlModifier
PASSAGE = "If an order is late, write to us and we look for it the same day."


def write(desk: Desk) -> None:
    for title, body in (
        ("Where an order is", f"# Late orders\n\n{PASSAGE}\n\nNothing is **lost** for long."),
        ("Gift cards", "A gift card is valid for two years."),
        ("Broken pieces", "A broken bowl is replaced at once."),
    ):
        text = Text("en", title, body, state="published")
        desk.knowledge.save(Article(desk.knowledge.new_id(), (text,))).result()


async def suggested(real: RealDesktop) -> list[SuggestionRow]:
    """A conversation about an order, with what is suggested for it."""
    write(real.desk)
    ids = [real.window.model.id_at(n) for n in range(real.window.model.rowCount())]
    rows = real.desk.queue_rows(tuple(ids)).result()
    asked = next(row.id for row in rows if "order" in row.preview.lower())
    real.rows.choose(asked)
    await real.until(lambda: real.shown() == asked)
    await real.until(
        lambda: (
            real.session.knowledge.suggested is not None
            and real.session.knowledge.suggested.rows  # nothing fits until it is written
            and real.session.knowledge.suggested.rows[0].suggestion.title == "Where an order is"
        )
    )
    return real.session.knowledge.suggested.rows


async def test_what_may_answer_is_beside_the_conversation(real: RealDesktop) -> None:
    first, *_ = await suggested(real)
    assert first.suggestion.passage == PASSAGE
    marked = [first.suggestion.passage[a:b] for a, b in first.suggestion.marks]
    assert "order" in marked
    assert "Where an order is" in first.accessibleName()


async def test_enter_puts_the_passage_into_the_reply(real: RealDesktop) -> None:
    first, *_ = await suggested(real)
    here = real.shown()
    QTest.keyClick(first, Qt.Key.Key_Return)
    await real.until(lambda: PASSAGE in real.composer.text.toPlainText())
    assert real.composer.mode == "reply"
    await real.until(lambda: real.desk.knowledge.given(here).result())
    (given,) = real.desk.knowledge.given(here).result()
    assert (given.how, given.question.splitlines()[-1]) == ("passage", "Where is my order?")

    def offered() -> list[str]:
        shown = real.session.knowledge.suggested
        return [row.suggestion.title for row in shown.rows] if shown is not None else []

    await real.until(lambda: "Where an order is" not in offered())  # it stands in the answer
    await real.until(real.session.acts.can_undo)
    real.session.acts.undo()
    await real.until(lambda: PASSAGE not in real.composer.text.toPlainText())
    await real.until(lambda: "Where an order is" in offered())
    await real.until(lambda: not real.desk.knowledge.given(here).result())


async def test_what_goes_into_a_note_is_given_to_nobody(real: RealDesktop) -> None:
    """Neither is it what answers such questions; Z takes it back all the same."""
    first, *_ = await suggested(real)
    here = real.shown()
    real.composer.set_mode("note")
    QTest.keyClick(first, Qt.Key.Key_Return)
    await real.until(lambda: PASSAGE in real.composer.text.toPlainText())
    await real.until(real.session.acts.can_undo)
    assert real.composer.mode == "note"
    assert real.desk.knowledge.given(here).result() == ()
    real.session.acts.undo()
    await real.until(lambda: PASSAGE not in real.composer.text.toPlainText())


async def test_the_whole_article_keeps_its_form(real: RealDesktop) -> None:
    first, *_ = await suggested(real)
    QTest.keyClick(first, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    await real.until(lambda: "lost" in real.composer.text.toPlainText())
    runs = [run for block in real.composer.text.body() for run in block.runs]
    assert [run.text for run in runs if run.bold and run.text == "lost"] == ["lost"]


async def test_a_thumb_down_teaches(real: RealDesktop) -> None:
    first, *_ = await suggested(real)
    article = first.suggestion.id
    first.setFocus()
    QTest.mouseClick(first.down, Qt.MouseButton.LeftButton)

    def votes() -> list[int]:
        lines = real.desk.knowledge.lines().result()
        return [row.helpful for row in lines if row.id == article]

    await real.until(lambda: votes() == [-1] and real.session.acts.can_undo())
    real.session.acts.undo()
    await real.until(lambda: votes() == [0])


async def test_an_article_is_looked_up_while_one_writes(real: RealDesktop) -> None:
    await suggested(real)
    real.press("r")
    real.write("Good morning. ")
    real.press(Qt.Key.Key_J, CTRL)
    shown = real.session.knowledge._looking
    assert shown is not None
    await real.until(lambda: shown.chosen() is not None)
    assert shown.chosen().words == "Where an order is"
    QTest.keyClicks(shown.field, "gift cads")
    await real.until(lambda: shown.chosen() is not None and shown.chosen().words == "Gift cards")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    await real.until(lambda: "valid for two years" in real.composer.text.toPlainText())
    assert real.composer.text.toPlainText().startswith("Good morning. ")
    assert real.session.knowledge._looking is None


async def with_template(real: RealDesktop) -> SuggestionRow:
    """The row of a template among the suggestions."""
    body = of_text("Dear {{ customer.first_name }}, your order is on its way. We look for it.")
    late = Template(real.desk.templates.new_id(), "late", "Late order", (Variant("en", body=body),))
    real.desk.templates.save(late).result()
    await suggested(real)

    def row() -> SuggestionRow | None:
        shown = real.session.knowledge.suggested
        rows = shown.rows if shown is not None else []
        return next((r for r in rows if r.suggestion.kind == "template"), None)

    await real.until(row)
    found = row()
    assert found is not None
    return found


async def test_a_template_is_put_in_as_the_picker_does(real: RealDesktop) -> None:
    row = await with_template(real)
    here, page = real.shown(), real.session.reader.page
    assert page is not None
    assert page.customer is not None
    first = page.customer.name.split()[0]
    assert row.suggestion.passage.startswith(f"Dear {first}, your order")
    assert "Template: Late order" in row.accessibleName()
    QTest.keyClick(row, Qt.Key.Key_Return)
    await real.until(lambda: f"Dear {first}, your order" in real.composer.text.toPlainText())
    assert real.composer.mode == "reply"

    def uses() -> list[int]:
        return [line.uses for line in real.desk.templates.lines().result()]

    await real.until(lambda: uses() == [1] and real.session.acts.can_undo())
    real.desk.resolve(here).result()
    (found, *_) = real.desk.suggestions.for_page(page).result()
    assert (found.kind, found.helped) == ("template", 1)
    real.session.acts.undo()
    await real.until(lambda: "your order" not in real.composer.text.toPlainText())
    await real.until(lambda: uses() == [0])


async def test_a_thumb_for_a_template_teaches(real: RealDesktop) -> None:
    row = await with_template(real)
    row.setFocus()
    QTest.mouseClick(row.down, Qt.MouseButton.LeftButton)

    def votes() -> list[tuple[int]]:
        asked = real.desk.store.read(lambda c: c.execute("SELECT value FROM template_vote"))
        return asked.result().fetchall()

    await real.until(lambda: votes() == [(-1,)] and real.session.acts.can_undo())
    real.session.acts.undo()
    await real.until(lambda: votes() == [])


async def test_the_palette_finds_both(real: RealDesktop) -> None:
    await with_template(real)
    real.press(Qt.Key.Key_K, CTRL)
    shown = real.session.palette.shown()
    assert shown is not None

    def keys() -> list[str]:
        lines = shown.list.lines
        return [
            entry.key.partition(":")[0] for row in lines.entries() if (entry := lines.entry(row))
        ]

    QTest.keyClicks(shown.field, "late order")
    await real.until(lambda: {"article", "template"} <= set(keys()))
    while (entry := shown.chosen()) is not None and not entry.key.startswith("template:"):
        QTest.keyClick(shown.field, Qt.Key.Key_Down)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    await real.until(lambda: "your order is on its way" in real.composer.text.toPlainText())


async def test_the_palette_opens_an_article(real: RealDesktop) -> None:
    await suggested(real)
    real.press(Qt.Key.Key_K, CTRL)
    shown = real.session.palette.shown()
    assert shown is not None
    QTest.keyClicks(shown.field, "gift card")
    await real.until(lambda: (e := shown.chosen()) is not None and e.key.startswith("article:"))
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    await real.until(real.session.articles.at_page)
    await real.until(lambda: real.session.articles.acts.page.title.text() == "Gift cards")


async def test_without_articles_nothing_stands_there(real: RealDesktop) -> None:
    await real.settle()
    await real.settle()
    assert real.session.knowledge.suggested is None


async def unanswered(real: RealDesktop) -> Suggested:
    """A conversation about an order, where nothing written fits."""
    text = Text("en", "Firing clay", "The kiln stays shut for nine hours.", state="published")
    real.desk.knowledge.save(Article(real.desk.knowledge.new_id(), (text,))).result()
    ids = [real.window.model.id_at(n) for n in range(real.window.model.rowCount())]
    rows = real.desk.queue_rows(tuple(ids)).result()
    real.rows.choose(next(row.id for row in rows if "order" in row.preview.lower()))
    await real.until(lambda: real.session.knowledge.suggested is not None)
    shown = real.session.knowledge.suggested
    assert shown is not None
    assert shown.rows == []
    return shown


async def test_where_nothing_fits_it_says_so_and_leads_to_the_search(real: RealDesktop) -> None:
    shown = await unanswered(real)
    said = [label.text() for label in shown.findChildren(PlainLabel)]
    assert said == ["No article and no template fits what is asked here."]
    shown.search.click()
    assert real.session.knowledge._looking is not None


async def test_where_nothing_fits_an_article_is_begun_with_the_question(real: RealDesktop) -> None:
    shown = await unanswered(real)
    here = real.shown()
    shown.write.click()
    await real.until(real.session.articles.at_page)
    page = real.session.articles.acts.page
    assert "order" in page.title.text().lower()
    assert [one.gap.conversation for one in real.desk.knowledge.gaps().result()] == [here]
    page.title.setText("Where is my order")
    real.session.articles.acts.save()
    await real.until(lambda: real.desk.knowledge.gaps().result() == ())
