"""Opening conversations: the beginning at once, the rest after it, nothing moves meanwhile."""

from dataclasses import replace

from app.base.ids import MessageId
from app.desk.values import Html
from app.ui.conversation.conversation_head import ConversationHead
from tests.ui.conftest import Desktop
from tests.ui.fake_desk import FakeDesk
from tests.ui.showpiece import furnish

LONG = "\n".join(f"Line {n} of a very long message." for n in range(400))


async def test_a_long_text_comes_whole_and_its_beginning_stays_in_sight(desktop: Desktop) -> None:
    star = furnish(desktop.desk)
    case = desktop.desk.cases[star]
    case.entries = [replace(entry, unread=False) for entry in case.entries]
    case.entries[-1] = replace(case.entries[-1], id=MessageId(90), new_text=LONG[:11_000])
    desktop.session.reader.open(star)
    timeline, newest = desktop.window.conversation.timeline, case.entries[-1].id
    await desktop.until(lambda: timeline.card(newest) is not None)
    card = timeline.card(newest)
    assert card is not None
    assert card.body.toPlainText().startswith("Line 0 of")
    top = card.y() - timeline.verticalScrollBar().value()
    assert 0 <= top <= 60
    await desktop.until(lambda: card.body.toPlainText() == LONG[:11_000])
    assert card.y() - timeline.verticalScrollBar().value() == top
    assert card.height() == card.height_for(card.width())


async def test_what_grows_above_moves_nothing(desktop: Desktop) -> None:
    star = furnish(desktop.desk)
    case = desktop.desk.cases[star]
    case.entries = [
        replace(entry, unread=True, new_text=LONG[:9_000], id=MessageId(100 + n))
        for n, entry in enumerate(case.entries[-1:] * 4)
    ]
    desktop.session.reader.open(star)
    timeline = desktop.window.conversation.timeline
    await desktop.until(lambda: timeline.card(MessageId(103)) is not None)
    bar, last = timeline.verticalScrollBar(), timeline.card(MessageId(103))
    assert last is not None
    bar.setValue(last.y() - 50)
    await desktop.settle()
    assert last.body.toPlainText() == LONG[:9_000]
    assert last.y() - bar.value() == 50


async def test_undo_in_the_composer_brings_back_nothing_of_another_conversation(
    desktop: Desktop,
) -> None:
    desktop.press("n")
    desktop.write("Only for this one")
    desktop.composer.text.selectAll()
    desktop.composer.text.textCursor().removeSelectedText()
    desktop.rows.step(1)
    await desktop.settle()
    desktop.composer.text.undo()
    assert desktop.composer.text.toPlainText() == ""


async def test_the_customer_follows_the_text(desktop: Desktop) -> None:
    desktop.rows.step(1)
    shown = desktop.shown()
    await desktop.until(lambda: desktop.shown() != shown)
    page = desktop.session.reader.page
    assert page is not None
    await desktop.until(lambda: desktop.window.context._shown[:1] == (page.row.id,))


async def test_what_is_unfolded_by_hand_is_served_like_the_rest(desktop: Desktop) -> None:
    """It stood there folded before: its formatting, quotes and pictures still come."""
    desk = desktop.desk
    star = furnish(desk)
    case = desk.cases[star]
    old = replace(case.entries[0], id=MessageId(80), unread=False, has_html=True, quoted=False)
    case.entries = [old, replace(case.entries[-1], id=MessageId(81), unread=True)]
    desk.html[old.id] = Html("<p>This is <b>bold</b></p>", False, 0, {}, 2)
    desktop.session.reader.open(star)
    timeline = desktop.window.conversation.timeline
    await desktop.until(lambda: timeline.card(MessageId(81)) is not None)
    await desktop.settle()
    assert timeline.card(old.id) is None
    timeline.unfold(old.id)
    await desktop.until(lambda: timeline.card(old.id).formatted())


async def test_all_of_a_conversation_is_unfolded_by_one_key_and_folded_by_the_same(
    desktop: Desktop,
) -> None:
    star = furnish(desktop.desk)
    case = desktop.desk.cases[star]
    mail = replace(case.entries[-1], unread=False)
    case.entries = [replace(mail, id=MessageId(200 + n)) for n in range(30)]
    desktop.session.reader.open(star)
    timeline = desktop.window.conversation.timeline
    await desktop.until(lambda: timeline.card(MessageId(229)) is not None)
    desktop.rows.setFocus()
    desktop.press(";")
    assert timeline.card(MessageId(200)) is not None  # one of those that were hidden
    assert timeline.card(MessageId(215)) is not None
    desktop.press(";")
    assert timeline.card(MessageId(215)) is None
    assert timeline.card(MessageId(229)) is not None


def test_many_tags_leave_the_customers_name_whole(bare) -> None:
    desk = FakeDesk(1)
    case = next(iter(desk.cases.values()))
    page = desk.page(case)
    tags = ("delivery", "invoice", "wholesale", "damage")
    row = replace(page.row, tags=tags, customer="Elena Conti")
    head = bare(ConversationHead())
    head.resize(760, 56)
    head.show_page(replace(page, row=row))
    head.layout().activate()
    assert head._tags.isVisible()
    assert head._customer.width() >= head._customer.sizeHint().width()
    head.show_page(replace(page, row=replace(row, customer="A very long name " * 8)))
    head.layout().activate()
    number = head._number
    assert number.width() == number.sizeHint().width(), "and a name without end leaves the rest"
    assert number.geometry().right() < head.snooze.geometry().left()
