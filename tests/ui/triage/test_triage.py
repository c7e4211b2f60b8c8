"""Triage in the real window on a real store: keys, choosers, several at once, memory."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.base.ids import AccountId, ConversationId
from app.desk.desk import Desk
from app.inbox.values import Lens, Priority, QueueRow, Sort, Status, View
from app.ui import action_menu, loop
from app.ui.choices import Choices
from app.ui.parts.menu import Menu
from app.ui.session import Session
from app.ui.triage.chooser import Chooser
from app.ui.window import Window
from tests.house import add_account, open_desk
from tests.inbox.test_ingest import mail, put
from tests.ui.conftest import Desktop

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COUNT = 30


class Shop(Desktop):
    """The window on the program's own desk."""

    def __init__(self, desk: Desk, choices: Choices | None = None) -> None:
        self.desk = desk  # type: ignore[assignment]
        self.real = desk
        self.window = Window(choices)
        self.window.resize(1440, 900)
        self.session = Session(self.window, desk)

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.session.start()
        await self.until(lambda: self.shown() is not None)

    def row(self, id_: int | None = None) -> QueueRow:
        wanted = ConversationId(id_ if id_ is not None else self.shown() or 0)
        return self.real.queue_rows((wanted,)).result()[0]

    @property
    def triage(self):
        return self.session.triage

    async def chooser(self) -> Chooser:
        await self.until(lambda: self.session.choosing.open is not None)
        found = self.session.choosing.open
        assert found is not None
        return found

    def ids(self) -> list[int]:
        return list(self.window.model.ids())

    async def went(self, act: Callable[[], object]) -> None:
        await self.until(act)
        await asyncio.sleep(0.15)


def fill(desk: Desk, count: int = COUNT) -> AccountId:
    account = AccountId(
        add_account(desk, "email", "shop", "help@shop.test", imap="127.0.0.1:1", smtp="127.0.0.1:1")
    )
    mails = [
        mail(f"<{n}@okafor.example>", f"Text {n}", subject=f"Case {n}",
             sender=f"Person {n} <p{n}@okafor.example>", at=n * 60)
        for n in range(count)
    ]  # fmt: skip
    put(desk, account, *mails)
    return account


@pytest.fixture
async def shop(look: QApplication, tmp_path: Path) -> AsyncIterator[Shop]:
    desk = open_desk(tmp_path)
    fill(desk)
    made = Shop(desk)
    await made.open()
    yield made
    await end(made)
    desk.close()


async def end(made: Shop) -> None:
    made.session.close()
    made.window.close()
    await asyncio.gather(*loop.cancel_all(), return_exceptions=True)
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def key(chooser: Chooser, which: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(chooser.field, which, held or Qt.KeyboardModifier.NoModifier)


# --- going on -------------------------------------------------------------------------------------


async def test_the_next_conversation_opens_after_an_act(shop: Shop) -> None:
    shop.press("j")
    shop.press("j")
    first, then = shop.ids()[2], shop.ids()[3]
    await shop.until(lambda: shop.shown() == first)
    shop.press("e")
    await shop.until(lambda: shop.row(first).status is Status.RESOLVED)
    await shop.until(lambda: shop.shown() == then)


@pytest.mark.parametrize(("way", "step"), [("previous", -1), ("stay", 0)])
async def test_or_the_previous_or_the_same(shop: Shop, way: str, step: int) -> None:
    await shop.session.preferences.put("after_act", way)
    shop.press("j")
    shop.press("j")
    first, then = shop.ids()[2], shop.ids()[2 + step]
    await shop.until(lambda: shop.shown() == first)
    shop.press("e")
    await shop.went(lambda: shop.window.model.row_of(first) < 0)
    assert shop.shown() == then


async def test_the_last_one_leaves_an_empty_window(shop: Shop) -> None:
    shop.press("a", CTRL)
    shop.press("e")
    await shop.until(lambda: shop.window.model.rowCount() == 0)
    await shop.until(lambda: shop.shown() is None)
    assert shop.rows.empty_text == "Nobody waits for a reply."


async def test_thirty_conversations_by_keyboard_alone(shop: Shop) -> None:
    """Each is resolved, snoozed, tagged or sent away without the pointer."""
    dice = random.Random(5)
    for _ in range(COUNT):
        shown = shop.shown()
        await shop.until(lambda: shop.session.reader.page is not None)
        way = dice.choice("ewse")
        shop.press(way)
        if way == "s":
            key(await shop.chooser(), Qt.Key.Key_Return)
        await shop.until(lambda shown=shown: shop.shown() != shown)
    counts = shop.real.queue_counts().result()
    assert counts[View.NEEDS_REPLY] == 0
    assert counts[View.RESOLVED] + counts[View.WAITING] + counts[View.SNOOZED] == COUNT


# --- choosers -------------------------------------------------------------------------------------


async def test_snooze_by_plain_words(shop: Shop) -> None:
    shown = shop.shown()
    shop.press("s")
    chooser = await shop.chooser()
    chooser.field.insert("amanhã às 9")  # QTest types ASCII alone
    current = chooser.list.current()
    assert current is not None
    assert current.words.endswith("09:00")
    key(chooser, Qt.Key.Key_Return)
    await shop.until(lambda: shop.row(shown).status is Status.SNOOZED)
    assert (shop.row(shown).snoozed_until or 0) > shop.real.store.clock.now()
    await shop.until(lambda: shop.shown() != shown)
    shop.press("z")
    await shop.until(lambda: shop.row(shown).status is Status.OPEN)


async def test_snooze_says_what_it_does_not_understand(shop: Shop) -> None:
    shop.press("s")
    chooser = await shop.chooser()
    for text, said in (
        ("tomorrow blah", "\u201cblah\u201d is not understood here."),
        ("yesterday 9", "\u201cyesterday\u201d is not understood here."),
        ("2020-01-01", "That time has passed."),
        ("30 feb", "There is no such day."),
    ):
        chooser.field.setText(text)
        assert chooser.said.text() == said
        assert chooser.field.property("wrong")
        key(chooser, Qt.Key.Key_Return)
        assert shop.session.choosing.open is chooser
    key(chooser, Qt.Key.Key_Escape)
    assert shop.row().status is Status.OPEN


async def test_snooze_by_a_preset_with_the_arrows(shop: Shop) -> None:
    shown = shop.shown()
    shop.press("s")
    chooser = await shop.chooser()
    key(chooser, Qt.Key.Key_Down)
    current = chooser.list.current()
    key(chooser, Qt.Key.Key_Return)
    assert current is not None
    await shop.until(lambda: shop.row(shown).snoozed_until == current.key.at)  # type: ignore[attr-defined]


async def test_letters_in_a_chooser_are_text(shop: Shop) -> None:
    shop.press("t")
    chooser = await shop.chooser()
    QTest.keyClicks(chooser.field, "ezsex!")
    assert chooser.field.text() == "ezsex!"
    await shop.settle()
    assert shop.row().status is Status.OPEN
    key(chooser, Qt.Key.Key_Escape)
    await shop.settle()
    assert shop.row().tags == ()


async def test_tags_are_made_found_and_taken_away(shop: Shop) -> None:
    shown = shop.shown()
    shop.press("t")
    chooser = await shop.chooser()
    for tag in ("damage", "VIP <b>"):
        QTest.keyClicks(chooser.field, tag)
        key(chooser, Qt.Key.Key_Return)
    key(chooser, Qt.Key.Key_Return)
    await shop.until(lambda: shop.row(shown).tags == ("VIP <b>", "damage"))
    assert shop.shown() == shown, "a tag sends nothing away"
    await shop.until(lambda: shop.session.choosing.open is None)
    await shop.settle()
    shop.press("t")
    chooser = await shop.chooser()
    QTest.keyClicks(chooser.field, "dam")
    key(chooser, Qt.Key.Key_Return)
    key(chooser, Qt.Key.Key_Return, CTRL)
    await shop.until(lambda: shop.row(shown).tags == ("VIP <b>",))


async def test_of_several_it_is_told_which_tags_all_have_and_which_some(shop: Shop) -> None:
    first, second = map(ConversationId, shop.ids()[:2])
    shop.real.triage.tag((first, second), add=("damage",)).result()
    shop.real.triage.tag((first,), add=("VIP",)).result()
    shop.session.triage.selection.keep((first, second))
    shop.press("t")
    chooser = await shop.chooser()
    told = {choice.key: (choice.ticked, choice.note) for choice in chooser._choices}
    assert told["damage"] == (True, "")
    assert told["VIP"] == (False, "1 of 2")
    QTest.keyClicks(chooser.field, "dam")
    key(chooser, Qt.Key.Key_Return)
    key(chooser, Qt.Key.Key_Return, CTRL)
    await shop.until(lambda: shop.row(first).tags == ("VIP",) and shop.row(second).tags == ())


async def test_priority_assignee_and_pin(shop: Shop) -> None:
    shown = shop.ids()[4]
    shop.rows.choose(ConversationId(shown))
    await shop.until(lambda: shop.shown() == shown)
    shop.press("y")
    key(await shop.chooser(), Qt.Key.Key_Return)
    await shop.until(lambda: shop.row(shown).priority is Priority.URGENT)
    shop.press("a")
    key(await shop.chooser(), Qt.Key.Key_Return)
    await shop.until(lambda: shop.row(shown).assignee_name == "Ana")
    shop.press("p", SHIFT)
    await shop.until(lambda: shop.row(shown).pinned)
    await shop.until(lambda: shop.ids()[0] == shown)
    shop.press("p", SHIFT)
    await shop.until(lambda: shop.ids()[4] == shown)


async def test_unread_by_hand_stays_until_it_is_opened_again(shop: Shop) -> None:
    shown = shop.shown()
    await shop.until(lambda: shop.row(shown).unread == 0)
    shop.press("u")
    await shop.until(lambda: shop.row(shown).unread == 1)
    await shop.settle()
    assert shop.row(shown).unread == 1
    shop.press("j")
    shop.press("k")
    await shop.until(lambda: shop.row(shown).unread == 0)


async def test_spam_and_not(shop: Shop) -> None:
    shown = shop.shown()
    shop.press("!")
    await shop.until(lambda: shop.row(shown).status is Status.SPAM)
    shop.session.choose_view(View.SPAM)
    await shop.until(lambda: shop.ids() == [shown])
    shop.rows.choose(ConversationId(shown or 0))
    await shop.until(lambda: shop.shown() == shown)
    shop.press("!")
    await shop.until(lambda: shop.row(shown).status is Status.OPEN)


# --- several --------------------------------------------------------------------------------------


async def test_several_by_keys_are_one_act_and_one_undo(shop: Shop) -> None:
    four = shop.ids()[:4]
    shop.press("x")
    shop.press("J", SHIFT)
    shop.press("J", SHIFT)
    shop.press("J", SHIFT)
    assert shop.triage.selection.size() == 4
    assert shop.triage.bar.isVisible()
    assert not shop.session.shelf.chips.isVisible()
    shop.press("e")
    await shop.until(lambda: all(shop.row(id_).status is Status.RESOLVED for id_ in four))
    await shop.until(lambda: not shop.triage.selection)
    await shop.until(shop.session.acts.can_undo)
    shop.press("z")
    await shop.until(lambda: all(shop.row(id_).status is Status.OPEN for id_ in four))


async def test_several_by_the_pointer(shop: Shop) -> None:
    def click(place: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        spot = shop.rows.visualRect(shop.window.model.index(place, 0)).center()
        QTest.mouseClick(shop.rows.viewport(), Qt.MouseButton.LeftButton, held, spot)

    shown = shop.shown()
    click(1, CTRL)
    click(4, SHIFT)
    assert [shop.window.model.row_of(i) for i in shop.triage._targets()] == [1, 2, 3, 4]
    click(2, CTRL)
    assert shop.triage.selection.size() == 3
    assert shop.shown() == shown, "choosing several opens none"
    avatar = shop.rows.visualRect(shop.window.model.index(5, 0)).topLeft() + QPoint(30, 30)
    QTest.mouseClick(shop.rows.viewport(), Qt.MouseButton.LeftButton, pos=avatar)
    assert shop.triage.selection.size() == 4
    QTest.keyClick(shop.rows, Qt.Key.Key_Escape)
    assert not shop.triage.selection
    assert shop.session.shelf.chips.isVisible()


async def test_the_whole_view_but_one(shop: Shop) -> None:
    spared = shop.ids()[7]
    shop.press("a", CTRL)
    assert shop.triage.selection.size() == COUNT
    shop.triage.selection.toggle(ConversationId(spared))
    assert shop.triage.bar.said.text() == f"{COUNT - 1} chosen"
    shop.press("e")
    await shop.until(lambda: shop.ids() == [spared])


async def test_a_failed_send_is_left_named_and_still_chosen(shop: Shop) -> None:
    from tests.inbox.test_triage import fail_a_send

    stuck = ConversationId(shop.ids()[3])
    fail_a_send(shop.real, stuck)
    shop.press("a", CTRL)
    shop.press("e")
    notice = shop.window.conversation.notice
    # the conversation on screen has a notice of its own until the act has run
    await shop.until(lambda: f"#{shop.row(stuck).number}" in notice.text())
    assert shop.row(stuck).status is Status.OPEN
    assert shop.triage._targets() == (stuck,)


# --- the view -------------------------------------------------------------------------------------


async def test_order_filter_and_what_is_remembered(look: QApplication, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    fill(desk)
    choices = Choices()
    shop = Shop(desk, choices)
    await shop.open()
    oldest = shop.ids()
    shop.session.choose_view(View.OPEN)
    await shop.until(lambda: shop.window.queue.current_view is View.OPEN)
    shop.session.shelf.sort(Sort.OLDEST)
    await shop.until(lambda: shop.ids() == oldest)
    some = [ConversationId(id_) for id_ in oldest[5:8]]
    desk.triage.tag(some, ["VIP"]).result()
    shop.session.shelf.look_through(Lens(Sort.OLDEST, tag="VIP"))
    await shop.until(lambda: shop.ids() == some)
    assert [chip.text() for chip in shop.session.shelf.chips.chips][-1] == "VIP"
    shop.session.shelf.chips.chips[0].click()
    await shop.until(lambda: shop.ids() == oldest)
    shop.rows.choose(some[1])
    await shop.until(lambda: shop.shown() == some[1])
    await end(shop)

    again = Shop(desk, choices)
    await again.open()
    await again.until(lambda: again.shown() == some[1])
    assert again.window.queue.current_view is View.OPEN
    assert again.ids() == oldest
    await end(again)
    desk.close()


async def test_nothing_moves_under_the_pointer_when_mail_comes(shop: Shop) -> None:
    shop.session.choose_view(View.OPEN)
    await shop.until(lambda: shop.window.queue.current_view is View.OPEN)
    await shop.settle()
    chosen = ConversationId(shop.ids()[3])
    shop.rows.choose(chosen)
    await shop.until(lambda: shop.shown() == chosen)
    before = shop.rows.visualRect(shop.window.model.index(3, 0)).top()
    account = shop.real.accounts().result()[0].id
    put(shop.real, account, mail("<new@okafor.example>", sender="new@okafor.example", at=99_999))
    await shop.until(lambda: shop.window.model.row_of(chosen) == 4)
    assert shop.rows.visualRect(shop.window.model.index(4, 0)).top() == before
    assert shop.rows.current() == chosen


async def test_every_letter_of_thirty_a_second_counts(shop: Shop) -> None:
    """J held down for a second at the pace of a keyboard, on a real store, loses no step."""
    pace = 1 / 30
    began = time.monotonic()
    for n in range(COUNT - 1):
        shop.press("j")
        await asyncio.sleep(max(0.0, began + (n + 1) * pace - time.monotonic()))
    assert shop.rows.current() == shop.ids()[COUNT - 1]
    await shop.until(lambda: shop.shown() == shop.ids()[COUNT - 1])
    for _ in range(COUNT - 1):
        shop.press("k")
    await shop.until(lambda: shop.shown() == shop.ids()[0])


async def test_views_stand_beside_a_wide_window(shop: Shop) -> None:
    column = shop.session.shelf.column
    assert not column.isVisible()
    shop.window.resize(1920, 1080)
    await shop.settle()
    assert shop.window.queue.views.isVisible()
    shop.window.queue.views.click()
    assert column.isVisible()
    column.rows[View.SNOOZED].click()
    await shop.until(lambda: shop.window.queue.current_view is View.SNOOZED)
    assert column.rows[View.SNOOZED].isChecked()
    await shop.until(lambda: "Press S" in shop.rows.empty_text)
    await shop.until(lambda: column.rows[View.NEEDS_REPLY]._count == COUNT)
    shop.window.resize(1440, 900)
    await shop.settle()
    assert not column.isVisible()


async def test_the_menu_of_a_row_holds_what_can_be_done(shop: Shop) -> None:
    await shop.until(lambda: shop.triage.row() is not None)
    menu = Menu(shop.window)
    groups = (("reopen",), ("resolve", "reopen", "snooze"), ("spam",))
    action_menu.fill(menu, shop.session.actions, groups)
    lines = [action.isSeparator() for action in menu.actions()]
    assert lines == [False, False, True, False]
    shown = [a.text().partition("\t") for a in menu.actions() if not a.isSeparator()]
    assert [text for text, _, _ in shown] == [
        "Resolve, and go to the next", "Snooze", "Mark as spam"
    ]  # fmt: skip
    assert [key for _, _, key in shown] == ["E", "S", "!"]
    menu.actions()[-1].trigger()
    await shop.until(lambda: shop.row(shop.ids()[0]).status is Status.OPEN)
    counts = shop.real.queue_counts
    await shop.until(lambda: counts().result()[View.SPAM] == 1)
    menu.deleteLater()


async def test_the_head_snoozes_what_is_on_screen_whatever_is_chosen(shop: Shop) -> None:
    shown, other = shop.shown(), ConversationId(shop.ids()[5])
    shop.triage.selection.keep([other])
    shop.window.conversation.head.snooze.click()
    chooser = await shop.chooser()
    key(chooser, Qt.Key.Key_Tab)
    key(chooser, Qt.Key.Key_Return)
    await shop.until(lambda: shop.row(shown).status is Status.SNOOZED)
    assert shop.row(other).status is Status.OPEN
    assert shop.triage.selection.size() == 1


async def test_one_goes_on_from_where_a_conversation_has_left(shop: Shop) -> None:
    """A colleague resolves what is on screen: it stays open, J goes to the one after it."""
    shop.rows.choose(ConversationId(shop.ids()[6]))
    after = shop.ids()[7]
    await shop.until(lambda: shop.shown() == shop.ids()[6])
    gone = shop.ids()[6]
    shop.real.triage.settle([ConversationId(gone)], Status.RESOLVED).result()
    await shop.until(lambda: shop.window.model.row_of(gone) < 0)
    assert shop.shown() == gone
    shop.press("j")
    await shop.until(lambda: shop.shown() == after)


async def test_shift_and_the_arrows_choose_several(shop: Shop) -> None:
    shop.press(Qt.Key.Key_Down, SHIFT)
    shop.press(Qt.Key.Key_Down, SHIFT)
    assert [shop.window.model.row_of(i) for i in shop.triage._targets()] == [0, 1, 2]


async def test_a_click_outside_closes_a_chooser_and_changes_nothing(shop: Shop) -> None:
    shop.press("y")
    await shop.chooser()
    QTest.mouseClick(shop.window.conversation.timeline.viewport(), Qt.MouseButton.LeftButton)
    await shop.until(lambda: shop.session.choosing.open is None)
    assert shop.row().priority is Priority.NORMAL


async def test_mail_goes_in_between_the_slices_of_a_large_act(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a whole view is tagged, what arrives is stored at once and the window stays alive."""
    from app.desk import triage as facet

    monkeypatch.setattr(facet, "SLICE", 1)
    shop.press("a", CTRL)
    shop.triage.tag(("slow",), ())
    account = shop.real.accounts().result()[0].id
    put(shop.real, account, mail("<new@okafor.example>", sender="new@okafor.example", at=99_999))
    await shop.until(lambda: shop.real.queue_counts().result()[View.OPEN] == COUNT + 1)
    await shop.until(lambda: not shop.triage.selection)
    tagged = shop.real.queue_head(View.OPEN, Lens(tag="slow")).result()[0]
    assert tagged in (COUNT, COUNT + 1), "all that the view held when it began, or when it read"


async def test_a_long_act_shows_how_far_it_is_and_can_be_stopped(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.desk import triage as facet
    from app.ui.triage import controller

    monkeypatch.setattr(facet, "SLICE", 1)
    monkeypatch.setattr(controller, "_LONG", 5)
    said: list[str] = []

    def heard(done: int, of: int) -> None:
        said.append(shop.triage.bar.said.text())
        if done == 3:
            shop.triage.bar.stop.click()

    shop.triage.progressed.connect(heard)
    shop.press("a", CTRL)
    shop.press("e")
    await shop.until(lambda: not shop.triage.selection)
    await shop.until(shop.session.acts.can_undo)
    left = shop.real.queue_counts().result()[View.NEEDS_REPLY]
    assert 0 < left < COUNT
    assert f"1 of {COUNT} done" in said
    assert not shop.triage.bar.stop.isVisible()
    shop.press("z")
    await shop.until(lambda: shop.real.queue_counts().result()[View.NEEDS_REPLY] == COUNT)


async def test_a_right_click_means_the_row_below_it_or_all_that_is_chosen(shop: Shop) -> None:
    asked: list[object] = []
    shop.rows.menu_wanted.disconnect()
    shop.rows.menu_wanted.connect(asked.append)

    def click(place: int) -> None:
        spot = shop.rows.visualRect(shop.window.model.index(place, 0)).center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, shop.rows.viewport().mapToGlobal(spot)
        )
        QApplication.sendEvent(shop.rows.viewport(), event)

    click(3)
    assert len(asked) == 1
    await shop.until(lambda: shop.shown() == shop.ids()[3])
    shop.triage.selection.keep([ConversationId(id_) for id_ in shop.ids()[5:8]])
    click(6)
    assert len(asked) == 2
    await shop.settle()
    assert shop.shown() == shop.ids()[3], "what is chosen is meant, none is opened"
    assert shop.triage.selection.size() == 3
