"""Searching in the real window on a real store: results, marks, places, saved views, offers."""

import asyncio
from collections.abc import AsyncIterator
from gc import collect
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit
from shiboken6 import delete

from app.base.ids import AccountId
from app.desk.search_values import Needle
from app.inbox.values import View
from app.ui import loop
from app.ui.conversation import highlight
from app.ui.conversation.mail_browser import MailBrowser
from app.ui.loop import spawn
from app.ui.searching.save_box import SaveBox
from app.ui.searching.search_chips import pressed
from app.ui.triage import queue_feed
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.ui.test_real_desk import CTRL, RealDesktop

FILLER = "One line more of what was said before the matter itself.\r\n\r\n" * 30


class SearchDesktop(RealDesktop):
    account: AccountId

    @property
    def field(self):
        return self.window.queue.search.field

    def type(self, text: str) -> None:
        self.press("/")
        self.field.clear()
        QTest.keyClicks(self.field, text)

    async def found(self, count: int) -> None:
        await self.until(
            lambda: self.session.feed.searching and self.window.model.rowCount() == count
        )
        await self.settle()

    def title(self) -> str:
        return self.window.queue.title.label()


@pytest.fixture
async def real(look: QApplication, tmp_path: Path) -> AsyncIterator[SearchDesktop]:
    desk = open_desk(tmp_path)
    account = AccountId(
        add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    )
    put(
        desk, account,
        mail("<a@okafor.example>", "Two bowls are broken.\r\n"),
        mail("<b@okafor.example>", FILLER + "The kiln is cold, the Kíln.\r\n",
             refs="<a@okafor.example>", at=60),
        mail("<c@okafor.example>", FILLER, refs="<a@okafor.example>", at=120),
        mail("<d@puig.example>", "Un bol trencat.\r\n", sender="Nuria <nuria@puig.example>",
             subject="Bols", at=180),
        mail("<e@puig.example>", "A kiln for sale.\r\n", sender="Marc <marc@puig.example>",
             subject="Sale", at=240),
    )  # fmt: skip
    made = SearchDesktop(desk)
    made.account = account
    await made.open()
    yield made
    made.session.close()
    made.window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.close()


def marked(real: SearchDesktop) -> list[str]:
    """The words that are marked in the conversation, from top to bottom."""
    found: list[str] = []
    for widget in real.window.conversation.timeline.live():
        body = getattr(widget, "body", None)
        if isinstance(body, QTextEdit):
            found += [one.cursor.selectedText() for one in body.extraSelections()]
    return found


async def test_results_are_marked_in_the_rows_and_in_the_conversation(real: SearchDesktop) -> None:
    real.type("kiln")
    await real.found(2)
    assert real.title() == "Search results"
    assert real.rows.painter_of_rows.needles == (Needle(("kiln",), beginning=True),)
    assert "kiln" in real.window.model.cached(real.window.model.id_at(0)).preview
    real.press(Qt.Key.Key_Down)
    real.rows.choose(real.window.model.id_at(0))
    await real.until(lambda: marked(real) == ["kiln"])
    real.rows.step(1)
    await real.until(lambda: marked(real) == ["kiln", "Kíln"])


async def test_rows_beyond_the_first_screen_say_what_was_found_once_they_are_looked_at(
    real: SearchDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_feed, "SCREEN", 1)
    model = real.window.model

    def said() -> list[str]:
        rows = [model.cached(id_) for id_ in model.ids()]
        return [row.preview if row is not None else "" for row in rows]

    before = said()
    real.type("kiln")
    await real.found(2)
    await real.until(lambda: all("kiln" in preview for preview in said()))
    assert "…" in said()[1]
    real.press(Qt.Key.Key_Escape)
    await real.until(lambda: not real.session.feed.searching)
    await real.until(lambda: said() == before)


def in_sight(real: SearchDesktop) -> bool:
    """Whether the first marked word of the conversation can be seen."""
    timeline = real.window.conversation.timeline
    for widget in timeline.live():
        body = getattr(widget, "body", None)
        if isinstance(body, QTextEdit) and (marks := body.extraSelections()):
            place = body.cursorRect(marks[0].cursor)
            at = body.viewport().mapTo(timeline.viewport(), place.center())
            return timeline.viewport().rect().contains(at)
    return False


async def test_what_is_on_screen_already_goes_to_its_first_hit(real: SearchDesktop) -> None:
    """The conversation was there before it was among the results: nothing opens it again."""
    real.rows.choose(
        next(
            id_
            for n in range(3)
            if (id_ := real.window.model.id_at(n)) is not None
            and real.window.model.cached(id_).messages == 3
        )
    )
    await real.settle()
    await real.until(lambda: len(real.window.conversation.timeline.entries()) == 3)
    assert not in_sight(real)
    real.type("kiln")
    await real.until(lambda: in_sight(real))
    assert marked(real) == ["kiln", "Kíln"]


async def test_the_first_hit_is_brought_into_sight(real: SearchDesktop) -> None:
    real.type("kiln")
    await real.found(2)
    real.press(Qt.Key.Key_Down)
    real.rows.choose(real.window.model.id_at(1))
    await real.until(lambda: marked(real) == ["kiln", "Kíln"])
    await real.until(lambda: in_sight(real))
    assert real.session.actions.can("next-hit")
    places: list[tuple[int, int]] = []
    real.session.searching.hits.moved.connect(lambda at, of: places.append((at, of)))
    real.press(Qt.Key.Key_F3)
    real.press(Qt.Key.Key_F3)
    real.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert places == [(2, 2), (1, 2), (2, 2)]


async def test_escape_returns_to_where_one_was(real: SearchDesktop) -> None:
    view, before = real.title(), real.rows.current()
    real.type("sale")
    await real.found(1)
    real.press(Qt.Key.Key_Down)
    await real.until(lambda: real.rows.current() != before)
    real.press("/")
    real.press(Qt.Key.Key_Escape)  # the offers, if there are any
    if real.field.text():
        real.press(Qt.Key.Key_Escape)
    await real.until(lambda: real.title() == view)
    await real.until(lambda: real.rows.current() == before)
    await real.until(lambda: real.shown() == before)
    assert marked(real) == []
    assert real.rows.painter_of_rows.needles == ()
    real.type("sale")
    await real.found(1)
    real.press(Qt.Key.Key_Return)
    assert real.rows.hasFocus()
    real.press(Qt.Key.Key_Escape)  # from the results it is one level out as well
    await real.until(lambda: real.title() == view)
    assert real.field.text() == ""


async def test_new_mail_that_matches_appears_in_the_results(real: SearchDesktop) -> None:
    real.type("kiln")
    await real.found(2)
    put(real.desk, real.account, mail("<f@x.example>", "Your kiln", subject="Other", at=500,
        sender="Zoe <zoe@x.example>"))  # fmt: skip
    await real.found(3)


async def test_a_split_taken_back_leaves_the_place_that_was_found(real: SearchDesktop) -> None:
    """And while it stands, the part that was found is the one that is chosen in the results."""
    real.type("kiln")
    await real.found(2)
    model = real.window.model
    rows = [model.cached(id_) for id_ in model.ids()]
    whole = next(row for row in rows if row.customer != "Marc")
    assert "kiln is cold" in whole.preview
    real.rows.choose(whole.id)
    await real.until(lambda: real.shown() == whole.id)
    message = real.desk.searching.find("kiln", 9).result().hits
    found = next(hit.message for hit in message if hit.conversation == whole.id)
    spawn(real.session.conversation.threads._split([found]), real.session)
    await real.until(lambda: real.shown() != whole.id)
    await real.until(lambda: whole.id not in model.ids() and real.shown() in model.ids())
    assert real.rows.currentIndex().row() == model.row_of(real.shown())
    real.session.acts.undo()
    await real.until(lambda: whole.id in model.ids() and len(model.ids()) == 2)
    await real.until(lambda: "kiln is cold" in model.cached(whole.id).preview)


async def test_filters_work_while_typing(real: SearchDesktop) -> None:
    real.type("is:open from:nuria")
    await real.found(1)
    real.type("is:open -from:nuria")
    await real.found(2)
    real.type("is:blue nothing")
    await real.found(0)
    assert "is:blue" in real.rows.empty_text


async def test_a_search_becomes_a_view_that_lives(real: SearchDesktop) -> None:
    real.type("kiln")
    await real.found(2)
    real.press(Qt.Key.Key_Down)
    real.press("s", CTRL)
    box = next(b for b in real.window.findChildren(SaveBox) if b.isVisible())
    QTest.keyClicks(box.field, "Kilns")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    await real.until(lambda: real.title() == "Kilns")
    assert not real.field.text()
    put(real.desk, real.account, mail("<g@x.example>", "A kiln", subject="Kiln", at=600,
        sender="Zoe <zoe@x.example>"))  # fmt: skip
    await real.found(3)
    await real.until(lambda: real.session.searching.saved)
    assert [one.name for one in real.desk.searching.saved().result()] == ["Kilns"]
    real.session.go_inbox()
    await real.until(lambda: not real.session.feed.searching)
    real.window.queue.open_view_menu()
    menu = next(m for m in real.window.queue.findChildren(QMenu) if m.isVisible())
    await real.until(lambda: any(a.text() == "Kilns\t3" for a in menu.actions()))
    next(a for a in menu.actions() if a.text().startswith("Kilns")).trigger()
    menu.close()
    await real.until(lambda: real.title() == "Kilns")


async def test_a_saved_view_is_renamed_deleted_and_brought_back(real: SearchDesktop) -> None:
    real.desk.searching.save("Bowls", "bowls", team=False).result()
    await real.until(lambda: len(real.session.searching.saved) == 1)
    real.session.searching.show_saved(real.session.searching.saved[0].id)
    await real.until(lambda: real.title() == "Bowls")
    assert real.session.actions.run("rename-search")
    box = next(b for b in real.window.findChildren(SaveBox) if b.isVisible())
    QTest.keyClicks(box.field, "Broken bowls")
    box.team.setChecked(True)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    await real.until(lambda: real.title() == "Broken bowls")
    assert real.session.searching.saved[0].team
    assert real.session.actions.run("delete-search")
    await real.until(lambda: not real.session.searching.saved)
    await real.until(lambda: real.title() == "Needs reply")
    real.rows.setFocus()
    real.press("z")
    await real.until(lambda: len(real.session.searching.saved) == 1)


async def test_saved_searches_stand_beside_the_queue_and_are_remembered(
    real: SearchDesktop,
) -> None:
    real.desk.searching.save("Bowls", "bowls", team=True).result()
    real.window.resize(1920, 1080)
    await real.settle()
    real.window.queue.views.click()
    column = real.session.shelf.column
    await real.until(lambda: len(column.saved) == 1)
    ((id_, row),) = column.saved.items()
    assert row.text() == "Bowls"
    expected = real.desk.searching.count("bowls", 1_000).result()
    await real.until(lambda: row.count() == expected > 0)
    row.click()
    await real.until(lambda: real.title() == "Bowls")
    assert column.saved[id_].isChecked()
    assert not any(view.isChecked() for view in column.rows.values())
    assert real.window.choices.get("queue/saved") == str(id_)
    column.rows[View.OPEN].click()
    await real.until(lambda: real.title() == "All open")
    assert not column.saved[id_].isChecked()
    assert real.window.choices.get("queue/saved") == ""
    column.saved[id_].click()
    await real.until(lambda: real.title() == "Bowls")
    real.session.searching.views._kept = real.window.choices.get("queue/saved")
    real.session.choose_view(View.NEEDS_REPLY)
    await real.session.searching.views.read()
    await real.until(lambda: real.title() == "Bowls")
    assert real.session.actions.run("delete-search")
    await real.until(lambda: not column.saved)
    assert column._break.isHidden()


async def test_a_search_within_a_saved_view_returns_to_it(real: SearchDesktop) -> None:
    real.desk.searching.save("Bowls", "bowls", team=False).result()
    await real.until(lambda: len(real.session.searching.saved) == 1)
    real.session.searching.show_saved(real.session.searching.saved[0].id)
    await real.until(lambda: real.title() == "Bowls")
    real.type("sale")
    await real.until(lambda: real.title() == "Search results")
    real.field.clear()
    await real.until(lambda: real.title() == "Bowls")


async def test_offers_below_the_field(real: SearchDesktop) -> None:
    real.type("fro")
    offers = real.session.searching.completing._offers
    await real.until(lambda: not offers.isHidden())
    real.press(Qt.Key.Key_Down)
    real.press(Qt.Key.Key_Return)
    assert real.field.text() == "from:"
    QTest.keyClicks(real.field, "nur")
    await real.until(lambda: offers.first() is not None and "nuria" in offers.first().text)
    real.press(Qt.Key.Key_Tab)
    assert real.field.text() == "from:nuria@puig.example "
    assert real.field.hasFocus() or real.window.focusWidget() is real.field
    await real.found(1)
    real.press(Qt.Key.Key_Return)
    assert real.window.focusWidget() is real.rows
    assert real.session.searching.completing.recent() == ["from:nuria@puig.example"]
    real.field.clear()
    real.press("/")
    await real.until(lambda: not offers.isHidden())
    assert offers.first().text == "from:nuria@puig.example"
    real.press(Qt.Key.Key_Escape)
    assert offers.isHidden()


async def test_enter_ends_a_word_that_means_nothing_as_far_as_it_stands(
    real: SearchDesktop,
) -> None:
    """`is:un` could become three words: the first is meant, and no search for nothing."""
    offers = real.session.searching.completing._offers
    real.type("is:un")
    await real.until(lambda: offers.first() is not None and offers.first().text == "unread ")
    real.press(Qt.Key.Key_Return)
    assert real.field.text() == "is:unread "
    real.type("is:read")  # whole, though another word holds it
    await real.until(lambda: offers.first() is not None and "unread" in offers.first().text)
    real.press(Qt.Key.Key_Return)
    assert real.field.text() == "is:read"


async def test_finding_in_the_conversation(real: SearchDesktop) -> None:
    real.session.go_view(real.window.queue.current_view)
    real.rows.step(0)
    long = real.desk.searching.find("kiln cold").result().hits[0].conversation
    real.session.open_other(long)
    await real.until(lambda: real.shown() == long)
    real.session.focus_conversation()
    real.press("f", CTRL)
    find = real.session.searching.find
    assert find.isVisible()
    QTest.keyClicks(find.field, "kiln")
    await real.until(lambda: len(marked(real)) == 2)
    assert find.count.text() == "1/2"
    QTest.keyClick(find.field, Qt.Key.Key_Return)
    assert find.count.text() == "2/2"
    QTest.keyClick(find.field, Qt.Key.Key_Escape)
    assert not find.isVisible()
    await real.until(lambda: marked(real) == [])


# --- the marks themselves --------------------------------------------------------------------


async def test_a_card_that_has_gone_keeps_no_other_from_being_followed(
    real: SearchDesktop,
) -> None:
    """The next one may lie where it lay in memory."""
    hits = real.session.searching.hits
    before = len(hits._heard)
    card = SimpleNamespace(body=MailBrowser())
    hits._shown(card)
    assert len(hits._heard) == before + 1
    delete(card.body)
    del card
    collect()
    assert len(hits._heard) == before


@pytest.mark.parametrize(
    ("text", "needles", "hits"),
    [
        ("Two bowls, Bowl", [Needle(("bowls",))], ["bowls"]),
        ("Two bowls, BÓWL", [Needle(("bow",), beginning=True)], ["bowls", "BÓWL"]),
        ("thank, you", [Needle(("thank", "you"))], ["thank, you"]),
        ("rebroken", [Needle(("broken",))], ["broken"]),
        ("left for", [Needle(("f",), beginning=True)], ["for"]),
        ("left", [Needle(("f",), beginning=True)], []),
        ("我的订单什么", [Needle(("订单",))], ["订单"]),
        ("Devolução já", [Needle(("devolucao",))], ["Devolução"]),
        ("a a a", [Needle(("a",)), Needle(("a", "a"))], ["a a", "a"]),
        ("nothing", [], []),
    ],
)
def test_what_is_marked(text: str, needles: list[Needle], hits: list[str]) -> None:
    assert [text[first:last] for first, last in highlight.places(text, needles)] == hits


def test_marks_stand_right_behind_emoji(look: QApplication) -> None:
    del look
    view = QTextEdit()
    view.setPlainText("🙂🙂 the bowls 🙂 and bowls")
    cursors = highlight.mark(view, [Needle(("bowls",))], 1)
    assert [cursor.selectedText() for cursor in cursors] == ["bowls", "bowls"]
    assert len(view.extraSelections()) == 2
    highlight.mark(view, [])
    assert view.extraSelections() == []
    view.deleteLater()


async def test_chips_over_results_narrow_them_by_words_of_the_search(real: SearchDesktop) -> None:
    """The filters of a view say nothing about results; nor does its order."""
    real.type("kiln")
    await real.found(2)
    assert real.session.shelf.chips.isHidden()
    assert real.window.queue.sort.isHidden()
    chips = real.session.searching.chips.by_word
    chips["has:attachment"].click()
    await real.found(0)
    assert real.field.text() == "kiln has:attachment"
    chips[""].click()
    await real.found(2)
    assert real.field.text() == "kiln"
    real.press(Qt.Key.Key_Escape)
    await real.until(lambda: not real.session.feed.searching)
    await real.settle()
    assert not real.session.shelf.chips.isHidden()
    assert not real.window.queue.sort.isHidden()


@pytest.mark.parametrize(
    ("query", "word", "then"),
    [
        ("plates", "is:open", "plates is:open"),
        ("plates is:open", "is:open", "plates"),
        ("plates channel:sms", "channel:email", "plates channel:email"),
        ("a OR b", "is:open", "(a OR b) is:open"),
        ("plates is:open channel:sms from:ana", "", "plates from:ana"),
        ("", "channel:email", "channel:email"),
    ],
)
def test_a_chip_puts_its_word_in_and_takes_it_out(query: str, word: str, then: str) -> None:
    known = ("", "is:open", "has:attachment", "channel:sms", "channel:email")
    assert pressed(query, word, known) == then
