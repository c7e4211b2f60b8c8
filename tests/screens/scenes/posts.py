"""Posts that everybody can read, answered to all or to one; the forms of two channels."""

from dataclasses import replace

from app.base.ids import AccountId
from app.desk.writing.ways import PRIVATELY, TO_FOLLOWERS, Way
from app.inbox.channels import load
from app.inbox.values import Address, SendState
from tests.screens.scenes.conversation import main
from tests.screens.stage import Stage, scene
from tests.ui.sample import HOUR, MINUTE

_HANDLE = Address("Helen Okafor", "@helen.okafor@a-rather-long-name.social.example")


@scene
async def posts(stage: Stage) -> None:
    """A public post and its answer, a private one among them; the next answer is public."""
    make, case = stage.desk.maker, stage.desk.cases[stage.star]
    case.channels, now = ("mastodon",), make.now
    them = {"sender": _HANDLE, "public": True}
    ours = {"to": (_HANDLE,), "public": True}
    case.entries = [
        replace(make.inbound(case, now - 3 * HOUR, text="Do your bowls survive the oven?"), **them),
        replace(make.outbound(case, now - 2 * HOUR, SendState.SENT,
                              "They do, up to 220 °C."), **ours),
        replace(make.inbound(case, now - HOUR, text="Mine broke. The order is A-2291."),
                sender=_HANDLE),
        replace(make.inbound(case, now - 9 * MINUTE, unread=True,
                             text="شكرا! And the blue ones? 🎉\nhttps://shop.example/b"), **them),
    ]  # fmt: skip
    can = load("mastodon").spec.capabilities
    way = Way(AccountId(78), "Posts", "mastodon", _HANDLE, _HANDLE.address, can, now)
    everybody, alone = replace(way, public=True), replace(way, options=PRIVATELY)
    stage.desk.letters.ways_known = [everybody, alone]
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()
    composer = stage.window.conversation.composer
    composer.text.setFocus()
    composer.by.show_ways((everybody, alone), everybody)
    composer.by.chosen.emit(everybody)
    composer.text.insert_plain("Those too. See https://shop.example/care/oven-and-dishwasher")
    await stage.settle()


@scene
async def posts_followers(stage: Stage) -> None:
    """Posts for those who follow their writer; the next answer is for ours."""
    make, case = stage.desk.maker, stage.desk.cases[stage.star]
    case.channels, now = ("mastodon",), make.now
    some = {"public": True, "followers": True}
    case.entries = [
        replace(make.inbound(case, now - 3 * HOUR, text="Friends, who knows a good potter?"),
                sender=_HANDLE, **some),
        replace(make.outbound(case, now - 2 * HOUR, SendState.SENT, "We do, by chance."),
                to=(_HANDLE,), **some),
        replace(make.inbound(case, now - HOUR, text="And for all to see: thank you!"),
                sender=_HANDLE, public=True),
        replace(make.inbound(case, now - 9 * MINUTE, unread=True, text="Open on Sunday?"),
                sender=_HANDLE, **some),
    ]  # fmt: skip
    can = load("mastodon").spec.capabilities
    way = Way(AccountId(78), "Posts", "mastodon", _HANDLE, _HANDLE.address, can, now)
    theirs = replace(way, options=TO_FOLLOWERS, **some)
    alone = replace(way, options=PRIVATELY)
    stage.desk.letters.ways_known = [theirs, alone]
    await main(stage)
    stage.session.reader.open(stage.star)
    await stage.settle()
    composer = stage.window.conversation.composer
    composer.by.show_ways((theirs, alone), theirs)
    composer.by.chosen.emit(theirs)
    composer.text.insert_plain("From ten to four.")
    await stage.settle()


@scene
async def posts_asked(stage: Stage) -> None:
    """A number in an answer that everybody could read."""
    await posts(stage)
    composer = stage.window.conversation.composer
    composer.text.insert_plain(", or call +44 7700 900318.")
    composer.submit_now(False)
    await stage.settle()


@scene
async def posts_alone(stage: Stage) -> None:
    """The same answer to them alone."""
    await posts(stage)
    stage.window.conversation.composer.by.alone.click()
    await stage.settle()


@scene
async def mastodon(stage: Stage) -> None:
    """The form of a Mastodon account."""
    await _form(stage, "mastodon")


@scene
async def android(stage: Stage) -> None:
    """The form of an Android phone."""
    await _form(stage, "android")


async def _form(stage: Stage, kind: str) -> None:
    await main(stage)
    accounts = stage.session.accounts
    accounts.choose()
    accounts.choice.buttons[kind].click()
    await stage.settle()
