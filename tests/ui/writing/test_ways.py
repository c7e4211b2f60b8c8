"""By which channel an answer goes: chosen, counted, and what stands in the way said at once."""

from dataclasses import replace
from typing import Any

from app.base.clock import MICRO
from app.base.errors import Problem
from app.base.ids import AccountId
from app.desk.writing import letter_checks
from app.desk.writing.letter import Sender
from app.desk.writing.rich_text import Block, Run
from app.desk.writing.ways import Way
from app.inbox.channels.base import Approved
from app.inbox.channels.spec import Capabilities
from app.inbox.values import Address, CallOutcome, Direction
from app.ui.writing.approved_box import ApprovedBox
from app.ui.writing.call_box import CallBox
from tests.ui.conftest import Desktop

HOUR = 3600 * MICRO
MAIL = Capabilities(html=True, subject=True, attachments=True)
TEXTS = Capabilities(max_length=1600, segments=True)
NUMBER = Address("Helen", "+447700900318")


async def opened(desktop: Desktop, *ways: Way) -> Any:
    """The composer of a conversation whose customer can be reached these ways."""
    desktop.desk.letters.ways_known = list(ways)
    desktop.press("j")
    await desktop.until(lambda: desktop.composer.page() is not None)
    desktop.press("r")
    await desktop.until(lambda: desktop.composer.by.ways or not ways)
    return desktop.composer


def mail(desktop: Desktop) -> Way:
    account = desktop.desk.account_states[0].id
    return Way(account, "Shop", "email", Address("Helen", "h@okafor.example"), "h@okafor.example",
               MAIL)  # fmt: skip


def texts(**more: Any) -> Way:
    return replace(Way(AccountId(77), "Texts", "sms", NUMBER, "+44 7700 900318", TEXTS), **more)


async def test_another_channel_takes_the_text_along(desktop: Desktop) -> None:
    composer = await opened(desktop, mail(desktop), texts())
    assert not composer.head.other.isHidden()
    desktop.write("Ready at four")
    composer.by.chosen.emit(texts())
    letter = composer.letter()
    assert letter.text.strip() == "Ready at four"
    assert (letter.account, letter.to, letter.talk) == (AccountId(77), (NUMBER,), True)
    assert composer.head.channel.text() == "SMS"
    assert composer.lines.isHidden()
    composer.by.chosen.emit(mail(desktop))
    assert composer.letter().to == (Address("Helen", "h@okafor.example"),)
    assert not composer.lines.isHidden()


async def test_what_is_lost_is_said(desktop: Desktop) -> None:
    composer = await opened(desktop, mail(desktop), texts())
    desktop.write("Bold")
    composer.text.selectAll()
    composer.formats.apply("bold")
    composer.by.chosen.emit(texts())
    assert composer.by.text() == "Lost by SMS: formatting."
    composer.by.chosen.emit(mail(desktop))
    assert composer.by.text() == ""
    assert composer.letter().body == (Block((Run("Bold", bold=True),)),)


async def test_texts_are_counted(desktop: Desktop) -> None:
    composer = await opened(desktop, mail(desktop), texts())
    composer.by.chosen.emit(texts())
    composer.text.setFocus()
    desktop.write("a" * 10)
    await desktop.until(lambda: composer.row.count.text() == "1 SMS, 150 left")


async def test_whoever_said_stop_cannot_be_texted(desktop: Desktop) -> None:
    composer = await opened(desktop, mail(desktop), texts(problem=Problem("opted-out")))
    composer.by.chosen.emit(texts(problem=Problem("opted-out")))
    assert "STOP" in composer.by.text()
    assert not composer.row.submit.isEnabled()
    composer.by.chosen.emit(mail(desktop))
    assert composer.row.submit.isEnabled()


async def test_a_closed_window_is_said_before_typing(desktop: Desktop) -> None:
    can = Capabilities(max_length=1600, reply_window_hours=24)
    closed = texts(kind="whatsapp", can=can, closes_at=desktop.desk.maker.now - 40 * HOUR)
    composer = await opened(desktop, mail(desktop), closed)
    composer.by.chosen.emit(closed)
    assert "template" in composer.by.text()
    assert not composer.row.submit.isEnabled()
    assert not composer.by.template.isHidden()


async def test_an_open_window_says_until_when(desktop: Desktop) -> None:
    can = Capabilities(max_length=1600, reply_window_hours=24)
    until = 4_000_000_000 * MICRO
    way = texts(kind="whatsapp", can=can, closes_at=until)
    composer = await opened(desktop, mail(desktop), way)
    composer.by.chosen.emit(way)
    assert composer.by.text().startswith("Free text is taken until")
    assert composer.row.submit.isEnabled()


POSTS = Capabilities(max_length=500, link_length=23, addressed=True, public=True)
HANDLE = Address("Helen", "@helen@social.example")


def posts(**more: Any) -> Way:
    return Way(AccountId(78), "Posts", "mastodon", HANDLE, HANDLE.address, POSTS, **more)


EVERYBODY, ALONE = posts(public=True), posts(options=(("visibility", "direct"),))


async def test_a_public_answer_says_so_everywhere_and_asks_once(desktop: Desktop) -> None:
    composer = await opened(desktop, EVERYBODY, ALONE)
    composer.by.chosen.emit(EVERYBODY)
    assert composer.by.text() == "Everybody can read this answer."
    assert composer.row.submit.text() == "Post publicly"
    assert not composer.by.alone.isHidden()
    composer.text.setFocus()
    desktop.write("It is on its way")
    await desktop.until(lambda: composer.row.count.text() == "23 of 500")  # "@helen " counts
    composer.row.submit.click()
    notice = desktop.window.conversation.notice
    assert "Everybody can read this answer" in notice.text()
    assert not desktop.desk.letters.sent
    alone, anyway = notice.ways()
    assert alone.text() == "To them alone"
    assert alone.hasFocus(), "the safe way first"
    assert composer.by.isHidden(), "said once"
    notice.dismiss()
    assert not composer.by.isHidden()
    composer.row.submit.click()
    _, anyway = notice.ways()
    anyway.click()
    await desktop.until(lambda: desktop.desk.letters.sent)
    (letter,) = desktop.desk.letters.sent.values()
    assert letter.options == ()


async def test_an_answer_to_followers_is_told_from_a_public_one(desktop: Desktop) -> None:
    options = (("visibility", "private"),)
    followers = posts(public=True, followers=True, options=options)
    composer = await opened(desktop, followers, ALONE)
    composer.by.chosen.emit(followers)
    assert composer.by.text() == "Your followers can read this answer."
    assert composer.row.submit.text() == "Post to followers"
    desktop.write("It is on its way")
    composer.row.submit.click()
    notice = desktop.window.conversation.notice
    assert "Your followers can read this answer" in notice.text()
    alone, anyway = notice.ways()
    assert alone.text() == "To them alone"
    anyway.click()
    await desktop.until(lambda: desktop.desk.letters.sent)
    (letter,) = desktop.desk.letters.sent.values()
    assert letter.options == options


async def test_it_can_be_written_to_them_alone_instead(desktop: Desktop) -> None:
    composer = await opened(desktop, EVERYBODY, ALONE)
    composer.by.chosen.emit(EVERYBODY)
    desktop.write("Order 12")
    composer.by.alone.click()
    assert composer.by.text() == "Only they can read this."
    assert composer.row.submit.text() == "Send"
    letter = composer.letter()
    assert (letter.text.strip(), letter.options) == ("Order 12", ALONE.options)
    composer.row.submit.click()
    await desktop.until(lambda: desktop.desk.letters.sent)
    (sent,) = desktop.desk.letters.sent.values()
    assert sent.options == ALONE.options


async def test_a_first_text_goes_to_a_number(desktop: Desktop) -> None:
    desktop.desk.letters.more_senders = (
        Sender(AccountId(77), "Texts", "sms", (Address("", "+442079460018"),), None, TEXTS,
               "phone", "sms"),
    )  # fmt: skip
    await desktop.session.writing._read_senders()
    desktop.session.writing.write_to(NUMBER)
    composer = desktop.composer
    await desktop.until(lambda: composer.mode == "new")
    assert composer.lines.account() == AccountId(77)
    assert composer.lines.subject.isHidden()
    assert composer.lines.show_cc.isHidden()
    assert composer.to.wrong() == ()
    composer.text.setFocus()
    desktop.write("Your bowl is ready.")
    await desktop.until(lambda: composer.row.count.text() == "1 SMS, 141 left")
    letter = composer.letter()
    assert letter.talk
    assert letter_checks.findings(letter, None) == ()
    mail_account = desktop.desk.account_states[0].id
    composer.lines.choose_sender(mail_account, "help@shop.example")
    assert not composer.lines.subject.isHidden()
    assert letter_checks.findings(composer.letter(), None)[0].code == "bad-address"


async def test_a_first_post_goes_to_a_handle_and_to_them_alone(desktop: Desktop) -> None:
    ours = (Address("", "@shop@social.example"),)
    desktop.desk.letters.more_senders = (
        Sender(AccountId(78), "Posts", "mastodon", ours, None, POSTS, "mastodon", "mastodon"),
    )
    await desktop.session.writing._read_senders()
    desktop.session.writing.write_to(HANDLE, "mastodon")
    composer = desktop.composer
    await desktop.until(lambda: composer.mode == "new")
    assert composer.lines.account() == AccountId(78)
    assert composer.to.wrong() == ()
    composer.text.setFocus()
    desktop.write("Your bowl is ready.")
    await desktop.until(lambda: composer.row.count.text() == "26 of 500")
    assert composer.by.text() == "Only they can read this."
    assert composer.row.submit.text() == "Send"
    letter = composer.letter()
    assert (letter.to, letter.talk) == ((HANDLE,), True)
    assert letter_checks.findings(letter, None) == ()


async def test_an_approved_text_goes_when_the_window_is_closed(desktop: Desktop) -> None:
    can = Capabilities(max_length=1600, reply_window_hours=24)
    closed = texts(kind="whatsapp", can=can, closes_at=desktop.desk.maker.now - 40 * HOUR)
    one = Approved("HX1", "ready", "en", "Hello {{1}}, your {{2}} is ready.")
    desktop.desk.letters.approved_known = [one]
    composer = await opened(desktop, mail(desktop), closed)
    composer.by.chosen.emit(closed)
    composer.by.template.click()
    await desktop.until(lambda: desktop.window.findChildren(ApprovedBox))
    (box,) = desktop.window.findChildren(ApprovedBox)
    box.yes.click()
    assert box.fields["1"].wrong()
    for name, value in (("1", "Helen"), ("2", "bowl")):
        box.fields[name].field.setText(value)
    box._show_text()
    assert box.preview.text() == "Hello Helen, your bowl is ready."
    box.yes.click()
    letter = composer.letter()
    assert letter.text.strip() == "Hello Helen, your bowl is ready."
    assert dict(letter.options)["template"] == "HX1"
    assert composer.row.submit.isEnabled()
    composer.text.setFocus()
    desktop.write("more ")
    assert composer.letter().options == ()
    assert not composer.row.submit.isEnabled()


async def test_a_call_is_written_down(desktop: Desktop) -> None:
    await opened(desktop, mail(desktop))
    desktop.composer.text.clearFocus()
    desktop.session.writing.log_call()
    (box,) = desktop.window.findChildren(CallBox)
    box.minutes.field.setText("soon")
    box.yes.click()
    assert box.minutes.wrong()
    box.minutes.field.setText("4,5")
    box.words.field.setText("She wants two.")
    box.yes.click()
    await desktop.until(lambda: desktop.desk.triage.calls_logged)
    ((_, call, text),) = desktop.desk.triage.calls_logged
    assert (call.outcome, call.out, call.talked) == (CallOutcome.ANSWERED, False, 270)
    assert text == "She wants two."


async def test_a_public_answer_is_asked_about_before_its_way_is_known(desktop: Desktop) -> None:
    composer = await opened(desktop)
    case = desktop.desk.cases[composer.page().row.id]
    case.entries[-1] = replace(case.entries[-1], direction=Direction.IN, event="", public=True)
    composer.refresh(desktop.desk.page(case))
    composer.text.insert_plain("It is on its way")
    composer.row.submit.click()
    assert "Everybody can read" in desktop.window.conversation.notice.text()
    assert not desktop.desk.letters.sent
