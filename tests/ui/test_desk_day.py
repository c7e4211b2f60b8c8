"""What a person does at the window, key by key, and what the desk is told."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.inbox.values import Address, SendState, Status, View
from tests.ui.conftest import Desktop
from tests.ui.sample import ANA

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def test_the_first_view_opens_with_its_first_conversation(desktop: Desktop) -> None:
    order = desktop.desk.queue_head(View.NEEDS_REPLY).result()[1]
    await desktop.until(lambda: desktop.shown() == order[0])
    assert desktop.window.model.rowCount() == len(order)
    assert desktop.window.queue.title.label() == "Needs reply"
    assert desktop.window.isVisible()


async def test_j_and_k_walk_the_queue(desktop: Desktop) -> None:
    order = desktop.desk.queue_head(View.NEEDS_REPLY).result()[1]
    desktop.press("j")
    desktop.press("j")
    await desktop.until(lambda: desktop.shown() == order[2])
    desktop.press("k")
    await desktop.until(lambda: desktop.shown() == order[1])


async def test_letters_stay_letters_in_a_text(desktop: Desktop) -> None:
    first = desktop.shown()
    desktop.press("r")
    desktop.write("jerk, enzyme / a?")
    assert desktop.composer.text.toPlainText() == "jerk, enzyme / a?"
    assert desktop.shown() == first
    assert not desktop.acts("resolve")


async def test_opening_marks_as_read(desktop: Desktop) -> None:
    await desktop.until(lambda: desktop.acts("mark_read"))
    case = desktop.desk.cases[desktop.shown()]
    assert not any(entry.unread for entry in case.entries)


async def test_search_as_you_type_and_back(desktop: Desktop) -> None:
    desktop.press("/")
    desktop.write("fatura")
    await desktop.until(lambda: desktop.window.queue.title.label() == "Search results")
    await desktop.settle()
    found = desktop.window.model.rowCount()
    assert 0 < found < 100
    desktop.press(Qt.Key.Key_Down)
    await desktop.settle()
    case = desktop.desk.cases[desktop.shown()]
    assert any("fatura" in entry.new_text.lower() for entry in case.entries)
    desktop.press("/")
    desktop.press(Qt.Key.Key_Escape)
    await desktop.until(lambda: desktop.window.queue.title.label() == "Needs reply")


async def test_a_reply_goes_out_with_its_recipients(desktop: Desktop) -> None:
    shown = desktop.shown()
    desktop.press("r")
    desktop.write("Two bowls leave today.")
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(lambda: desktop.acts("reply"))
    draft = desktop.acts("reply")[0]
    assert draft.conversation == shown
    assert draft.text == "Two bowls leave today."
    assert [one.address for one in draft.to] == ["helen@okafor.example"]
    await desktop.until(lambda: not desktop.window.conversation.toast.isHidden())
    assert desktop.composer.text.toPlainText() == ""


async def test_z_takes_a_held_reply_back_into_the_composer(desktop: Desktop) -> None:
    desktop.press("r")
    desktop.write("Too early")
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(lambda: not desktop.window.conversation.toast.isHidden())
    desktop.press(Qt.Key.Key_Escape)
    desktop.press("z")
    await desktop.until(lambda: desktop.acts("cancel_send"))
    await desktop.until(lambda: desktop.composer.text.toPlainText() == "Too early")
    assert desktop.composer.mode == "reply"
    await desktop.until(
        lambda: desktop.window.conversation.toast.accessibleName().startswith("Undone: Reply")
    )


async def test_send_and_resolve(desktop: Desktop) -> None:
    shown = desktop.shown()
    desktop.press("r")
    desktop.write("Done.")
    desktop.press(Qt.Key.Key_Return, CTRL | SHIFT)
    await desktop.until(lambda: desktop.acts("resolve"))
    assert [name for name, _ in desktop.desk.calls if name in ("reply", "resolve")] == [
        "reply",
        "resolve",
    ]
    await desktop.until(lambda: desktop.shown() not in (None, shown))


async def test_a_note_never_becomes_a_reply(desktop: Desktop) -> None:
    """Rule S9: whatever happens around it, the mode stays what the person chose."""
    shown = desktop.shown()
    desktop.press("n")
    desktop.write("Only for us")
    desktop.desk.arrive(shown, "Any news?")
    await desktop.settle()
    assert desktop.composer.mode == "note"
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(lambda: desktop.acts("note"))
    assert desktop.acts("note") == ["Only for us"]
    assert not desktop.acts("reply")
    await desktop.settle()
    assert desktop.composer.mode == "note", "nobody chose reply"


async def test_both_modes_keep_their_own_text(desktop: Desktop) -> None:
    desktop.press("r")
    desktop.write("to the customer")
    desktop.composer.segments.chosen.emit("note")
    desktop.write("to the team")
    desktop.composer.segments.chosen.emit("reply")
    assert desktop.composer.text.toPlainText() == "to the customer"
    desktop.composer.segments.chosen.emit("note")
    assert desktop.composer.text.toPlainText() == "to the team"


async def test_a_draft_is_kept_and_comes_back(desktop: Desktop) -> None:
    shown = desktop.shown()
    desktop.press("r")
    desktop.write("Half a thought")
    desktop.press(Qt.Key.Key_Escape)
    desktop.press("j")
    await desktop.until(lambda: desktop.shown() != shown)
    await desktop.until(lambda: desktop.desk.drafts.get((shown, "reply")) == "Half a thought")
    desktop.desk.cases[shown].has_draft = True
    desktop.press("k")
    await desktop.until(lambda: desktop.shown() == shown)
    assert desktop.composer.text.toPlainText() == "Half a thought"


async def test_resolve_goes_on_to_the_next(desktop: Desktop) -> None:
    order = desktop.desk.queue_head(View.NEEDS_REPLY).result()[1]
    desktop.press("e")
    await desktop.until(lambda: desktop.shown() == order[1])
    assert desktop.desk.cases[order[0]].status is Status.RESOLVED
    await desktop.until(lambda: desktop.window.model.row_of(order[0]) < 0)
    desktop.press("z")
    await desktop.until(lambda: desktop.desk.cases[order[0]].status is Status.OPEN)
    await desktop.until(lambda: desktop.window.model.row_of(order[0]) == 0)


async def test_resolve_stops_over_a_failed_reply(desktop: Desktop) -> None:
    failed = next(
        case for case in desktop.desk.cases.values() if case.send_state is SendState.FAILED
    )
    desktop.rows.choose(failed.id)
    await desktop.until(lambda: desktop.shown() == failed.id)
    desktop.press("e")
    await desktop.until(lambda: not desktop.window.conversation.notice.isHidden())
    assert "not sent" in desktop.window.conversation.notice.text()
    assert desktop.shown() == failed.id


async def test_m_assigns_to_me(desktop: Desktop) -> None:
    desktop.press("j")
    await desktop.settle()
    desktop.press("m")
    await desktop.until(lambda: desktop.acts("assign") == [ANA])
    await desktop.settle()
    assert desktop.desk.cases[desktop.shown()].assignee == ANA


async def test_send_stops_when_somebody_wrote_meanwhile(desktop: Desktop) -> None:
    """Rule S6."""
    shown = desktop.shown()
    desktop.press("r")
    desktop.write("We have none left.")
    desktop.desk.arrive(shown, "Never mind, I found some.")
    timeline = desktop.window.conversation.timeline
    await desktop.until(lambda: timeline.entries()[-1].new_text.startswith("Never mind"))
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.until(lambda: not desktop.window.conversation.notice.isHidden())
    assert not desktop.acts("reply")
    assert "Never mind" in desktop.window.conversation.notice.text()
    assert desktop.composer.text.toPlainText() == "We have none left."
    desktop.window.conversation.notice.ways()[1].click()
    await desktop.until(lambda: desktop.acts("reply"))


async def test_nobody_is_written_to_by_a_wrong_address(desktop: Desktop) -> None:
    desktop.composer.to.field.setText("helen at okafor")
    desktop.press("r")
    desktop.write("Hello")
    desktop.press(Qt.Key.Key_Return, CTRL)
    await desktop.settle()
    assert not desktop.acts("reply")
    assert desktop.composer.text.toPlainText() == "Hello"
    assert not desktop.window.conversation.notice.isHidden()


async def test_new_mail_arrives_without_moving_the_selection(desktop: Desktop) -> None:
    desktop.press("j")
    await desktop.settle()
    shown = desktop.shown()
    waiting = next(case for case in desktop.desk.cases.values() if case.status is Status.WAITING)
    count = desktop.window.model.rowCount()
    desktop.desk.arrive(waiting.id, "One more thing")
    await desktop.until(lambda: desktop.window.model.rowCount() == count + 1)
    assert desktop.shown() == shown
    assert desktop.rows.current() == shown


async def test_an_unknown_send_is_never_repeated_without_a_second_yes(desktop: Desktop) -> None:
    """Rule S2."""
    unknown = next(
        case for case in desktop.desk.cases.values() if case.send_state is SendState.UNKNOWN
    )
    desktop.session._open_other(unknown.id)
    await desktop.until(lambda: desktop.shown() == unknown.id)
    entry = next(e for e in unknown.entries if e.outbox and e.outbox.state is SendState.UNKNOWN)
    card = desktop.window.conversation.timeline.card(entry.id)
    assert card is not None
    card._again.click()
    await desktop.settle()
    assert not desktop.acts("send_again")
    desktop.window.conversation.notice._ways[0].click()
    await desktop.until(lambda: desktop.acts("send_again") == [entry.outbox.id])


async def test_the_keys_have_a_map(desktop: Desktop) -> None:
    from app.ui.keys.key_map import KeyMap

    desktop.press("?")
    await desktop.until(lambda: desktop.window.findChildren(KeyMap))
    desktop.press(Qt.Key.Key_Escape)
    await desktop.settle()
    assert not [sheet for sheet in desktop.window.findChildren(KeyMap) if sheet.isVisible()]


async def test_f6_goes_from_pane_to_pane(desktop: Desktop) -> None:
    desktop.rows.setFocus()
    desktop.press(Qt.Key.Key_F6)
    assert desktop.window.focusWidget() is desktop.window.conversation.timeline
    desktop.press(Qt.Key.Key_F6)
    assert desktop.window.focusWidget() is desktop.composer.text


async def test_an_answer_that_goes_elsewhere_says_so(desktop: Desktop) -> None:
    """Rule S7: Reply-To unlike From is seen before anything is written."""
    page = desktop.desk.page(desktop.desk.cases[desktop.shown()])
    elsewhere = replace(page, reply_to=(Address("", "collector@other.example"),))
    desktop.window.conversation.show_page(elsewhere, {})
    said = desktop.composer.lines._unlike
    assert not said.isHidden()
    assert said.text() == "Goes to collector@other.example, not to the sender helen@okafor.example"
    desktop.window.conversation.show_page(page, {})
    assert said.isHidden()
