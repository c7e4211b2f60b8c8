"""What mails say on their cards besides their text."""

import asyncio
from dataclasses import replace
from math import sin

from app.desk.values import Html
from app.inbox.parsing.invites import read
from app.inbox.values import (
    Address,
    Attachment,
    Call,
    CallOutcome,
    Direction,
    Entry,
    MailingList,
    Protected,
    Protection,
)
from app.ui.conversation.call_card import WAVE_BARS, CallCard, Heard
from app.ui.conversation.doubt_bars import Doubt
from tests.inbox.parsing.test_invites import calendar
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene

_EVENT = ("DTSTART;TZID=Asia/Tokyo:20270702T100000", "DURATION:PT90M", "RRULE:FREQ=WEEKLY")
_AFTER_CARDS = 0.4
"""Seconds: what is asked once a mail is on screen has come."""


async def _read(stage: Stage, *entries: Entry) -> None:
    """The conversation ends with these."""
    case = stage.desk.cases[stage.star]
    case.entries = [*case.entries[-1:], *entries]
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()
    await asyncio.sleep(_AFTER_CARDS)
    stage.window.conversation.timeline.verticalScrollBar().setValue(0)
    await stage.settle()


@scene
async def invitation(stage: Stage) -> None:
    """From elsewhere, again and again; under it a signed mail of a list that is being left."""
    maker, case = stage.desk.maker, stage.desk.cases[stage.star]
    asked = replace(maker.inbound(case, maker.now + 1), invite=True, new_text="Shall we meet?")
    stage.desk.odd[(asked.id, "invite")] = read(calendar(*_EVENT), frozenset({"anna@shop.example"}))
    news = maker.inbound(case, maker.now)
    sender = Address("News", "news@client.example")
    news = replace(news, protected=Protected.PGP_SIGNED, new_text="What is new", sender=sender)
    signed = Protection(Protected.PGP_SIGNED, "EB8594DF07562CE42190C58ABC9FBC5827480F26")
    stage.desk.odd[(news.id, "protection")] = signed
    url = "https://client.example/u/1"
    stage.desk.odd[(news.id, "list")] = MailingList("n.example", "The news", one_click=url)
    await _read(stage, news, asked)
    stage.window.conversation.timeline.unfold(news.id)
    await asyncio.sleep(_AFTER_CARDS)
    card = stage.window.conversation.timeline.card(news.id)
    if card is not None and card.bar("list") is not None:
        card.bar("list").bar.acts[0][1]()  # type: ignore[union-attr]
    await stage.settle()


@scene
async def misled(stage: Stage) -> None:
    """A link that leads elsewhere was pressed; the pointer rests on it; the sender is doubted."""
    maker, case = stage.desk.maker, stage.desk.cases[stage.star]
    url = "https://parcel-post.evil.example/track?number=1234567890&from=the-shop"
    sender = Address("Mar e Barro", "help@marebarr0.example")
    mail = replace(maker.inbound(case, maker.now), has_html=True, new_text="x", sender=sender)
    words = f'<p>Your parcel waits at <a href="{url}">www.correos.example</a>, please confirm.</p>'
    stage.desk.html[mail.id] = Html(words, False, 0, {}, 3)
    await _read(stage, mail)
    timeline = stage.window.conversation.timeline
    card = timeline.card(mail.id)
    assert card is not None
    timeline.html_wanted.emit(mail.id)
    await stage.settle()
    doubts = stage.session.conversation.doubts
    for doubt in (
        Doubt("like-us", "marebarro.example"),
        Doubt("answers-private", "x@mail.example"),
    ):
        card.put_bar(doubts._bar(card, mail, doubt))
    timeline.link_pressed.emit(card, url, "www.correos.example")
    if stage.window.height() > 800:  # where it lies over nothing
        timeline.hint.show_link(url)
    await stage.settle()


@scene
async def called(stage: Stage) -> None:
    """A voicemail whose recording is drawn, and a missed call."""
    maker, case = stage.desk.maker, stage.desk.cases[stage.star]
    file = Attachment("1", "voice.wav", "audio/wav", 64_000, "x")
    heard = Call(CallOutcome.VOICEMAIL, rang=20, talked=38, recording="1")
    voice = replace(maker.inbound(case, maker.now), direction=Direction.CALL, channel="phone",
                    call=heard, attachments=(file,), new_text="")  # fmt: skip
    missed = replace(maker.inbound(case, maker.now + 1), direction=Direction.CALL, channel="phone",
                     call=Call(CallOutcome.MISSED, rang=24), new_text="")  # fmt: skip
    await _read(stage, voice, missed)
    card = stage.window.conversation.timeline.widget_of(voice.id)
    assert isinstance(card, CallCard)
    card.show_wave(tuple(abs(sin(n / 3) * sin(n / 7)) for n in range(WAVE_BARS)), 38)
    card.show_heard(Heard(9, 38, playing=True, speed=1.5))
    await stage.settle()
