"""A conversation of thousands: few widgets, the place kept, keys from entry to entry."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.inbox.values import Call, CallOutcome, Direction, SendState
from app.ui.conversation.bubble import Bubble
from app.ui.conversation.call_card import CallCard
from app.ui.conversation.folded_mail import FoldedMail
from app.ui.conversation.mail_card import MailCard
from app.ui.conversation.timeline import Timeline
from tests.ui.sample import MINUTE, Maker

MAKER = Maker()
CASE = MAKER.case(0)


def _open(look: QApplication, entries: tuple) -> Timeline:
    timeline = Timeline()
    timeline.resize(700, 600)
    timeline.show()
    timeline.activateWindow()
    look.processEvents()
    timeline.open(entries)
    look.processEvents()
    return timeline


def test_two_thousand_have_few_widgets(look: QApplication) -> None:
    start = MAKER.now - 3_000 * MINUTE
    mails = tuple(MAKER.inbound(CASE, start + n * MINUTE) for n in range(2_000))
    timeline = _open(look, mails)
    timeline.show_earlier()
    bar = timeline.verticalScrollBar()
    for value in range(bar.maximum(), 0, -2_000):
        bar.setValue(value)
        assert len(timeline.live()) < 60
    bar.setValue(0)
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    assert timeline.focused() == mails[0].id
    QTest.keyClick(timeline.focusWidget() or timeline, Qt.Key.Key_Down)
    assert timeline.focused() == mails[1].id
    timeline.close()
    timeline.deleteLater()


def test_a_bubble_is_as_wide_as_its_text_also_when_it_was_of_another(look: QApplication) -> None:
    """They are recycled: one that is as high as the last gets no resizing, and cut its text."""
    mail = MAKER.inbound(CASE, MAKER.now)
    short = replace(mail, id=1, channel="sms", attachments=(), new_text="One plate")
    long = replace(short, id=2, new_text="Which sizes are there of the oval plates?")
    timeline = _open(look, (short,))
    timeline.open((long,))
    look.processEvents()
    (bubble,) = (widget for widget in timeline.live() if isinstance(widget, Bubble))
    assert bubble.body.width() >= bubble.body.document().idealWidth()
    timeline.close()
    timeline.deleteLater()


def test_what_is_answered_stays_in_sight_while_the_answer_grows(look: QApplication) -> None:
    """The composer takes its room from the conversation; who reads further above stays there."""
    start = MAKER.now - 60 * MINUTE
    texts = [replace(MAKER.inbound(CASE, start + n * MINUTE), channel="sms") for n in range(30)]
    timeline = _open(look, tuple(texts))
    bar = timeline.verticalScrollBar()
    assert bar.value() == bar.maximum()
    timeline.resize(700, 400)
    look.processEvents()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(above := bar.maximum() - 300)
    timeline.resize(700, 250)
    look.processEvents()
    assert abs(bar.value() - above) < 40  # heights above are guesses until they are seen
    timeline.close()
    timeline.deleteLater()


def test_what_was_not_sent_is_not_folded_away(look: QApplication) -> None:
    """Nor is it where the customer wrote since: it says why, and what can be done."""
    start = MAKER.now - 9 * MINUTE
    asked = MAKER.inbound(CASE, start)
    held = MAKER.outbound(CASE, start + MINUTE, SendState.PAUSED)
    sent = MAKER.outbound(CASE, start + 2 * MINUTE)
    timeline = _open(look, (asked, held, sent, MAKER.inbound(CASE, start + 3 * MINUTE)))
    kinds = [type(w) for w in timeline.live() if isinstance(w, FoldedMail | MailCard)]
    assert kinds == [FoldedMail, MailCard, FoldedMail, MailCard]
    timeline.close()
    timeline.deleteLater()


def test_what_may_have_arrived_is_looked_at_before_it_is_tried_again(look: QApplication) -> None:
    """S2: trying again is not the first thing that is offered then."""
    lost = MAKER.outbound(CASE, MAKER.now, SendState.UNKNOWN)
    failed = replace(MAKER.outbound(CASE, MAKER.now, SendState.FAILED), id=7_001)
    texts = [replace(e, id=e.id + 10_000, channel="sms", attachments=()) for e in (lost, failed)]
    timeline = _open(look, (lost, failed, *texts))
    cards = [w for w in timeline.live() if isinstance(w, MailCard)]
    assert [card._again.isHidden() for card in cards] == [True, False]
    assert ["again" in card._other_ways() for card in cards] == [True, False]
    bubbles = [w for w in timeline.live() if isinstance(w, Bubble)]
    assert [bubble._again.text() for bubble in bubbles] == ["Look", "Try again"]
    timeline.close()
    timeline.deleteLater()


def test_texts_are_bubbles_and_calls_are_cards(look: QApplication) -> None:
    mail = MAKER.inbound(CASE, MAKER.now)
    one = replace(mail, id=1, channel="sms", attachments=(), new_text="Hi \U0001f33b")
    two = replace(
        one, id=2, received_at=MAKER.now + MINUTE, new_text="\u0645\u0631\u062d\u0628\u0627"
    )
    call = Call(CallOutcome.MISSED, rang=24)
    rang = replace(one, id=3, direction=Direction.CALL, channel="phone", call=call)
    rang = replace(rang, received_at=MAKER.now + 2 * MINUTE, new_text="")
    timeline = _open(look, (one, two, rang))
    kinds = [type(widget) for widget in timeline.live() if isinstance(widget, Bubble | CallCard)]
    assert kinds == [Bubble, Bubble, CallCard]
    names = [w.accessibleName() for w in timeline.live() if isinstance(w, CallCard)]
    assert "Missed call" in names[0]
    timeline.close()
    timeline.deleteLater()
