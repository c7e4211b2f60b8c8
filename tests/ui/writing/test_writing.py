"""Writing in the real window on a real store: what is kept, asked, sent, taken back."""

import asyncio
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.base.ids import AgentId
from app.desk.values import Agent
from app.desk.writing.letter import Enclosed, Letter
from app.desk.writing.rich_text import Block, Run, of_text
from app.inbox.values import Address, Direction, SendState
from app.team.commands import AddAgent
from app.ui.writing.later import presets
from tests.inbox.test_ingest import mail, put
from tests.ui.test_real_desk import CTRL, RealDesktop

SHIFT = Qt.KeyboardModifier.ShiftModifier


def kept(real: RealDesktop, mode: str = "reply") -> Letter | None:
    return dict(real.desk.letters.drafts(real.shown()).result()).get(mode)  # type: ignore[arg-type]


def held(real: RealDesktop):
    return [i for i in real.desk.outbox().result() if i.state is SendState.HELD]


async def test_formatting_recipients_and_files_outlive_the_window(
    here: RealDesktop, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(b"%PDF")
    here.press("r")
    here.write("Two ")
    here.press("b", CTRL)
    here.write("bowls")
    here.composer.add_paths([str(plan)])
    here.composer.lines.show_cc.click()
    here.write("sam@okafor.example,")
    await here.until(lambda: kept(here) is not None and kept(here).files and kept(here).cc)
    letter = kept(here)
    assert letter is not None
    assert letter.body == (Block((Run("Two "), Run("bowls", bold=True))),)
    assert letter.cc == (Address("", "sam@okafor.example"),)
    here.session.reader.open(here.shown())
    await here.settle()
    assert here.composer.letter().body == letter.body
    assert here.composer.files.files() == letter.files


async def test_typing_on_and_on_is_kept_meanwhile(here: RealDesktop) -> None:
    """A crash loses at most a second, however fast one types."""
    here.press("r")
    begun = time.monotonic()
    while kept(here) is None:
        here.write("word ")
        await asyncio.sleep(0.02)
        assert time.monotonic() - begun < 5
    assert here.composer._timer.interval() <= 500


async def test_leaving_the_text_keeps_it_at_once(here: RealDesktop) -> None:
    here.press("r")
    here.write("Half")
    here.window.queue.list.setFocus()
    await here.until(lambda: kept(here) is not None and kept(here).text == "Half")


async def test_a_file_spoken_of_is_asked_for_once(here: RealDesktop) -> None:
    here.press("r")
    here.write("The invoice is attached.")
    here.press(Qt.Key.Key_Return, CTRL)
    notice = here.window.conversation.notice
    assert "attached" in notice.text()
    assert not held(here)
    assert notice.ways()[0].hasFocus(), "the safe way first"
    here.press(Qt.Key.Key_Escape)
    assert here.composer.text.hasFocus()
    here.press(Qt.Key.Key_Return, CTRL)
    notice.ways()[1].click()
    await here.until(lambda: held(here))


async def test_what_was_answered_is_not_asked_again_of_a_text_taken_back(here: RealDesktop) -> None:
    here.press("r")
    here.write("The invoice is attached.")
    here.press(Qt.Key.Key_Return, CTRL)
    notice = here.window.conversation.notice
    notice.ways()[1].click()
    await here.until(lambda: not here.window.conversation.toast.isHidden())
    here.press(Qt.Key.Key_Escape)
    here.press("z")
    await here.until(lambda: not held(here) and here.composer.text.toPlainText())
    here.press("r")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    here.press("r")
    here.write("The other one is attached.")
    here.press(Qt.Key.Key_Return, CTRL)
    assert "attached" in notice.text(), "of another text it is"


async def test_single_keys_do_nothing_while_a_question_stands(here: RealDesktop) -> None:
    shown = here.shown()
    here.press("r")
    here.write("see attached")
    here.press(Qt.Key.Key_Return, CTRL)
    here.press("e")
    here.press("j")
    await here.settle()
    assert here.shown() == shown
    assert here.row().status.value == "open"


async def test_somebody_new_is_said_before_it_goes(here: RealDesktop) -> None:
    here.composer.lines.show_cc.click()
    here.write("bo@elsewhere.example,")
    here.composer.text.setFocus()
    here.write("Today.")
    here.press(Qt.Key.Key_Return, CTRL)
    assert "bo@elsewhere.example" in here.window.conversation.notice.text()
    assert not held(here)


async def test_pressed_twice_it_is_sent_once(here: RealDesktop) -> None:
    here.press("r")
    here.write("Today.")
    here.press(Qt.Key.Key_Return, CTRL)
    here.composer.submit_now()
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    await here.settle()
    assert len(here.desk.outbox().result()) == 1


async def test_the_store_stops_it_when_the_window_does_not_know_yet(here: RealDesktop) -> None:
    here.press("r")
    here.write("We have none.")
    luis = AgentId(here.desk.store.ids.take())
    here.desk.store.execute(AddAgent(luis, "Luis")).result()
    me = here.desk.agent
    here.desk.as_agent(Agent(luis, "Luis"))
    here.session.bridge.blockSignals(True)
    here.desk.note(here.shown(), "I called them").result()
    here.desk.as_agent(me)
    here.press(Qt.Key.Key_Return, CTRL)
    notice = here.window.conversation.notice
    await here.until(lambda: not notice.isHidden())
    assert "Read it first" in notice.text()
    assert here.composer.text.toPlainText() == "We have none."
    assert not held(here)
    here.session.bridge.blockSignals(False)
    here.session.reader.open(here.shown())
    await here.settle()


async def test_send_and_resolve_are_one_undo(here: RealDesktop) -> None:
    shown = here.shown()
    here.press("r")
    here.write("Done.")
    here.press(Qt.Key.Key_Return, CTRL | SHIFT)
    row = lambda: here.desk.queue_rows((shown,)).result()[0]  # noqa: E731
    await here.until(lambda: row().status.value == "resolved")
    await here.settle()
    here.session.acts.undo()
    await here.until(lambda: row().status.value == "open")
    assert not held(here)
    assert dict(here.desk.letters.drafts(shown).result())["reply"].text == "Done."


async def test_a_forward_of_its_own_text(here: RealDesktop) -> None:
    here.press("r")
    here.write("for the customer")
    here.press(Qt.Key.Key_Escape)
    here.press("f")
    await here.until(lambda: here.composer.mode == "forward")
    assert here.composer.lines.subject.text().startswith("Fwd: ")
    assert here.composer.to.field.hasFocus()
    here.write("mill@kiln.example")
    here.composer.text.setFocus()
    here.write("Can you look?")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    assert [r.address for r in held(here)[0].recipients] == ["mill@kiln.example"]
    assert here.composer.mode == "reply"
    assert here.composer.text.toPlainText() == "for the customer", "the reply is there still"
    assert kept(here) is not None


async def test_a_first_message_and_its_way_back(here: RealDesktop) -> None:
    here.press("n", CTRL)
    pane = here.window.conversation
    assert pane.shows_new()
    here.write("Bo <bo@cust.test>,")
    here.composer.lines.subject.setText("Your bowls")
    here.composer.text.setFocus()
    here.write("They are ready.")
    await here.until(lambda: here.desk.letters.unsent_new().result())
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    await here.until(lambda: here.shown() is not None)
    assert here.row().subject == "Your bowls"
    here.session.acts.undo()
    await here.until(pane.shows_new)
    assert here.composer.lines.subject.text() == "Your bowls"
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))


async def test_send_later_and_undo(here: RealDesktop) -> None:
    here.press("r")
    here.write("Tomorrow.")
    at = here.desk.store.clock.now() + 3_600_000_000
    here.composer.submit_now(when=(at, True))
    await here.until(lambda: held(here))
    assert (held(here)[0].due_at, held(here)[0].reason) == (at, "if-silent")
    here.press("r")
    here.write("Now.")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: len(held(here)) == 2)
    assert min(i.due_at for i in held(here)) < at, "a later send does not stick"


async def test_completion_by_keyboard(here: RealDesktop) -> None:
    here.composer.to.show_addresses(())  # who has the message is not offered again
    here.composer.lines.show_cc.click()
    here.write("oka")
    await here.until(here.composer.cc.suggestions.rows)
    here.press(Qt.Key.Key_Down)
    here.press(Qt.Key.Key_Return)
    (one,) = here.composer.cc.addresses()
    assert one.address.endswith("okafor.example")
    here.press(Qt.Key.Key_Backspace)
    assert "okafor" in here.composer.cc.field.text(), "taken back into the field"


async def test_who_is_in_another_line_is_not_offered(here: RealDesktop) -> None:
    lines = here.composer.lines
    lines.to.add((Address("Oka", "oka@x.example"),))
    lines.show_cc.click()
    here.write("oka")
    lines.offer(lines.cc, "oka", (Address("", "OKA@x.example"), Address("", "oka@y.example")))
    assert [row.title for row in lines.cc.suggestions.rows()] == ["oka@y.example"]
    top, field = lines.cc.suggestions.geometry(), lines.cc.field
    assert top.bottom() < field.mapTo(here.window, field.rect().topLeft()).y(), "tools are in sight"


async def test_many_addresses_are_pasted_at_once(here: RealDesktop) -> None:
    here.composer.lines.show_bcc.click()
    QApplication.clipboard().setText("a@x.example, Bo <b@x.example>\nc@x.example")
    QTest.keyClick(here.composer.bcc.field, Qt.Key.Key_V, CTRL)
    assert len(here.composer.bcc.addresses()) == 3


async def test_a_colleague_is_offered_after_an_at(here: RealDesktop) -> None:
    here.press("n")
    here.write("Ask @an")
    mentions = here.session.writing.mentions
    await here.until(mentions.list.rows)
    assert [r.title for r in mentions.list.rows()] == ["Ana"]
    here.press(Qt.Key.Key_Return)
    here.write("to call")
    assert here.composer.text.toPlainText() == "Ask @Ana to call"
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: [e for e in here.entries() if e.direction is Direction.NOTE])


async def test_a_draft_is_discarded_and_brought_back(here: RealDesktop) -> None:
    here.press("r")
    here.write("Not so")
    here.composer.keep_now()
    here.session.writing.sending.discard()
    await here.until(here.session.acts.can_undo)
    assert here.composer.text.toPlainText() == ""
    assert kept(here) is None
    here.session.acts.undo()
    await here.until(lambda: here.composer.text.toPlainText() == "Not so")


async def test_signature_and_quotation_are_shown_and_can_be_left_out(here: RealDesktop) -> None:
    here.desk.letters.set_signature(None, of_text("Ana, Mar e Barro")).result()
    here.press("n")
    here.press(Qt.Key.Key_Escape)
    here.press("r")
    foot = here.composer.foot
    await here.until(lambda: "Mar e Barro" in foot._sign.label())
    assert foot.original() is not None
    here.write("Today.")
    foot._toggle_quote()
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    raw = here.desk.source(held(here)[0].message).result()
    assert raw.count(b"Mar e Barro") == 1
    assert b"wrote:" not in raw


async def test_the_outbox_lists_edits_and_opens(here: RealDesktop) -> None:
    shown = here.shown()
    here.press("r")
    here.write("Today.")
    here.composer.submit_now(when=(here.desk.store.clock.now() + 3_600_000_000, False))
    await here.until(lambda: held(here))
    page = here.session.writing.outgoing.page
    here.session.actions.run("outbox")
    await here.until(lambda: page.current() is not None)
    assert page.current() == held(here)[0]
    assert [n for n, b in page._buttons.items() if not b.isHidden()] == ["edit", "cancel"]
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    await here.until(lambda: not held(here))
    await here.until(lambda: here.shown() == shown and here.composer.text.toPlainText() == "Today.")
    assert here.window.page() is None


async def test_what_failed_is_edited_in_its_place(here: RealDesktop) -> None:
    """S5: why in words, and the text back as a draft."""
    from app.inbox.sending.outbox_commands import Claim, Settle
    from app.ui.conversation.mail_card import MailCard

    here.press("r")
    here.write("Two bowls.")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    (item,) = held(here)
    run = here.desk.store.execute
    run(Claim(item.id)).result()
    run(Settle(item.id, SendState.FAILED, "rcpt", "550 full", reason="refused-message")).result()
    timeline = here.window.conversation.timeline
    failed = lambda e: e is not None and e.outbox.state is SendState.FAILED  # noqa: E731
    await here.until(lambda: failed(timeline.entry(item.message)))
    await here.settle()
    timeline.unfold(item.message)
    card = timeline.card(item.message)
    assert isinstance(card, MailCard)
    assert "refused the message" in card._standing.text
    assert "refused the message" in here.window.conversation.notice.text(), "said where one is"
    assert card._other_ways() == ("edit", "cancel")
    card.outbox_wanted.emit(item.message, "edit")
    await here.until(lambda: here.composer.text.toPlainText() == "Two bowls.")
    assert not here.desk.outbox().result()


async def test_unknown_is_settled_by_a_person(here: RealDesktop) -> None:
    from app.inbox.sending.outbox_commands import Claim, Commit, Settle

    here.press("r")
    here.write("Two bowls.")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    (item,) = held(here)
    steps = (
        Claim(item.id),
        Commit(item.id, ()),
        Settle(item.id, SendState.UNKNOWN, "data", "cut"),
    )
    for step in steps:
        here.desk.store.execute(step).result()
    (unknown,) = here.desk.outbox().result()
    here.session.writing.outgoing.act_on(unknown, "again")
    notice = here.window.conversation.notice
    await here.until(lambda: "may have arrived" in notice.text())
    assert here.desk.outbox().result()[0].state is SendState.UNKNOWN, "asked first (S2)"
    here.session.writing.outgoing.act_on(unknown, "arrived")
    await here.until(lambda: not here.desk.outbox().result())


async def test_a_missing_file_stops_it(here: RealDesktop) -> None:
    here.press("r")
    here.write("See.")
    here.composer.files.add((Enclosed("x.pdf", 3, path="/nowhere/x.pdf"),))
    here.press(Qt.Key.Key_Return, CTRL)
    assert "x.pdf" in here.window.conversation.notice.text()
    assert not held(here)


async def test_a_full_disk_keeps_the_text_in_the_composer(here: RealDesktop) -> None:
    """Row 44: Send says why it could not be taken over; nothing is lost, and later it goes."""
    connection = here.desk.store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    here.press("r")
    text = "Two bowls. " * 3000
    here.composer.text.insertPlainText(text)
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(here.window.conversation.notice.text)
    await here.settle()
    assert here.composer.text.toPlainText() == text
    assert not here.desk.outbox().result()
    connection.execute("PRAGMA max_page_count = 1000000")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    assert here.composer.text.toPlainText() == ""


async def test_typing_while_mail_arrives_loses_no_letter(here: RealDesktop) -> None:
    await typing_while(here, 500)


@pytest.mark.nightly
async def test_typing_while_five_thousand_arrive(here: RealDesktop) -> None:
    await typing_while(here, 5_000)


async def typing_while(here: RealDesktop, count: int) -> None:
    """Type for as long as mail comes in, a tenth of it into the conversation that is answered."""
    account = here.desk.conversation(here.shown()).result().account
    here.press("r")
    asked = here.composer.page().entries[0].message_id

    def arrive() -> None:
        for start in range(0, count, 5):
            batch = []
            for n in range(start, start + 5):
                mine = n < count // 10
                who = f"h{n}@{'okafor' if mine else f'c{n}'}.example"
                refs = asked if mine else ""
                batch.append(mail(f"<m{who}>", f"text of {who}\r\n", sender=who, refs=refs))
            put(here.desk, account, *batch)

    letters = "the quick brown fox jumps over the lazy dog "
    typed, most = "", 0.0
    arriving = asyncio.create_task(asyncio.to_thread(arrive))
    while not arriving.done() or len(typed) < 500:
        here.write(letters[len(typed) % len(letters)])
        typed += letters[len(typed) % len(letters)]
        begun = time.thread_time()
        await asyncio.sleep(0.01)
        most = max(most, time.thread_time() - begun)
    await arriving
    await here.settle()
    assert here.composer.text.toPlainText() == typed
    assert here.composer.text.hasFocus()
    assert here.composer.mode == "reply"
    assert len(here.entries()) >= count // 10
    assert most < 10 * 0.050, "seconds of the loop's own work between two letters (P9)"


async def test_without_a_network_it_is_queued(here: RealDesktop) -> None:
    here.session.net.changed.emit(False)
    assert here.composer.submit.label() == "Queue"
    here.press("r")
    here.write("Later then.")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    here.session.net.changed.emit(True)
    assert here.composer.submit.label() == "Send"


async def test_when_is_said_in_words(here: RealDesktop) -> None:
    from datetime import datetime, timedelta

    from app.ui.writing.later import LaterBox

    here.press("r")
    here.write("Later.")
    here.session.writing.send_later()
    (box,) = here.window.findChildren(LaterBox)
    said = box.said.field
    said.insert("amanhã 10:15")
    said.textEdited.emit(said.text())
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).date()
    at = box.when.dateTime().toPython()
    assert (at.date(), at.hour, at.minute) == (tomorrow, 10, 15)
    QTest.keyClicks(said, " blah")
    assert box.said.wrong()
    box._take()
    assert not held(here), "what is not understood sends nothing"
    said.setText("amanhã 10:15")
    said.textEdited.emit(said.text())
    box._take()
    await here.until(lambda: held(here))


def test_the_usual_times_are_ahead() -> None:
    from datetime import datetime

    friday = datetime(2026, 11, 27, 17, 57)  # noqa: DTZ001 - a clock on the wall
    times = dict(presets(friday))
    assert all(at > friday for at in times.values())
    assert len(set(times.values())) == len(times)
    assert times["Send on Monday morning, 09:00"].isoformat() == "2026-11-30T09:00:00"


async def test_esc_leads_out_of_the_recipients_as_out_of_the_text(here: RealDesktop) -> None:
    here.press("f")
    await here.until(here.composer.to.field.hasFocus)
    here.write("some")
    here.press(Qt.Key.Key_Escape)
    await here.until(here.window.queue.list.hasFocus)
    assert here.composer.mode == "forward", "nothing is discarded"


async def test_a_reply_that_is_taken_back_is_not_older_than_itself(here: RealDesktop) -> None:
    here.press("r")
    here.write("Hello")
    here.press(Qt.Key.Key_Return, CTRL)
    await here.until(lambda: held(here))
    await here.until(lambda: here.composer.text.toPlainText() == "")
    await here.until(lambda: not here.window.conversation.toast.isHidden())
    here.press(Qt.Key.Key_Escape)
    here.press("z")
    await here.until(lambda: here.composer.text.toPlainText() == "Hello")
    assert "older" not in here.composer.row.saved.text()
    await here.settle()
    assert "older" not in here.composer.row.saved.text()
