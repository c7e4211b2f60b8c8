"""Accounts, and how a mailbox is connected."""

from dataclasses import replace

from app.base.errors import Problem
from app.base.ids import AccountId
from app.desk.values import Usage
from app.ui import words
from tests.screens.scenes.conversation import main
from tests.screens.scenes.queue import empty
from tests.screens.stage import Stage, scene
from tests.ui.checks import REFUSED

USAGE = Usage(214, 230, "0.42", 297, 300, wait_until=words.now() + 10**9, ahead=3660)


@scene
async def accounts(stage: Stage) -> None:
    """One well, one nearly full whose sign-in ends, one that needs a password, one with a strange
    certificate, one off."""
    good = replace(stage.desk.account_states[0], quota_used=1 << 30, quota_limit=15 << 30)
    stage.desk.account_states[0] = good
    ending = words.now() + 5 * 86_400 * 1_000_000 + 10**9
    refused = Problem("wrong-password", {"server": "imap.mailhost.example", "account": "Shop"})
    strange = Problem("untrusted-certificate", {
        "server": "mail.workshop.example:993", "words": "self-signed certificate",
        "fingerprint": ":".join(["9F", "A1", "07", "C4"] * 8),
    })  # fmt: skip
    stage.desk.account_states += [
        replace(good, id=6, name="Orders", address="orders@marebarro.example", failed=1, missing=12,
                quota_used=14 << 30, sign_in_ends=ending),
        replace(good, id=7, name="Returns", address="returns@marebarro.example",
                state="paused", problem=refused, waiting=2),
        replace(good, id=8, name="A workshop with quite a long name in the old town",
                address="the.workshop.of.the.old.town@workshop.marebarro.example",
                state="failing", problem=strange),
        replace(good, id=10, name="Texts", kind="android", shown="sms", address="+442079460018",
                quota_used=None, spent=("12.40", "20.00", "USD"), usage=USAGE),
        replace(good, id=9, name="Old mail", address="old@marebarro.example", state="off"),
    ]  # fmt: skip
    await main(stage)
    await stage.session._read_status()
    stage.session.accounts.open()
    await stage.settle()


@scene
async def removed(stage: Stage) -> None:
    """Accounts of which the history is left, one of a long name."""
    good = stage.desk.account_states[0]
    long = "A workshop with quite a long name in the old town"
    stage.desk.removed = [
        replace(good, id=11, name=long,
                address="the.workshop.of.the.old.town@workshop.marebarro.example"),
        replace(good, id=12, name="Texts", kind="android", shown="sms", address="+442079460018"),
    ]  # fmt: skip
    await main(stage)
    await stage.session._read_status()
    stage.session.accounts.open()
    await stage.settle()


@scene
async def erasing(stage: Stage) -> None:
    """The question before the history of one goes."""
    await removed(stage)
    rows = stage.session.accounts.page.former.rows
    rows[12].erase.click()
    await stage.settle()


@scene
async def removing(stage: Stage) -> None:
    """What would go with an account of a long name."""
    await main(stage)
    await stage.session._read_status()
    stage.session.accounts.open()
    long = "A workshop with quite a long name in the old town"
    await stage.session.accounts.removal.ask(replace(stage.desk.account_states[0], name=long))
    await stage.settle()
    box = stage.session.accounts.removal.box
    assert box is not None
    box.history.click()
    await stage.settle()


@scene
async def mailbox(stage: Stage) -> None:
    """The settings of a mailbox that is there."""
    await main(stage)
    await stage.session.accounts._change(stage.desk.account_states[0])
    await stage.settle()


@scene
async def folder(stage: Stage) -> None:
    """The form of a feed in a folder, all of it."""
    await main(stage)
    accounts = stage.session.accounts
    accounts.choose()
    accounts.choice.buttons["folder"].click()
    accounts.channel.page.fields["path"].show_value("/srv/desk/the forum of the old town/feed")
    accounts.channel.page.show_more(True)
    await stage.settle()


@scene
async def connect(stage: Stage) -> None:
    """The form with a password that was refused."""
    await main(stage)
    stage.desk.checks = REFUSED
    stage.session.accounts.connect_another()
    form = stage.session.accounts.form
    form.address.field.setText("help@marebarro.example")
    form.password.field.setText("not the right one")
    await stage.settle()
    form.submit.click()
    await stage.settle()


@scene
async def channels(stage: Stage) -> None:
    """What can be connected."""
    await main(stage)
    stage.session.accounts.choose()
    await stage.settle()


@scene
async def channel(stage: Stage) -> None:
    """The form of a channel with a key that was refused."""
    await main(stage)
    refused = Problem("token-refused", {
        "server": "api.twilio.com", "words": "Authenticate", "console": "https://console.twilio.com",
    })  # fmt: skip
    stage.desk.checks = (replace(REFUSED[-1], step="sign-in", ok=False, problem=refused),)
    accounts = stage.session.accounts
    accounts.choose()
    accounts.choice.buttons["sms"].click()
    fields = accounts.channel.page.fields
    fields["address"].show_value("+44 20 7946 0018")
    fields["account_sid"].show_value("AC" + "0123456789abcdef" * 2)
    fields["token"]._entry.field.setText("not the right one")
    await stage.settle()
    accounts.channel.page.submit.click()
    await stage.settle()


@scene
async def chat(stage: Stage) -> None:
    """The form of a website chat whose server lets nobody in without a password."""
    await main(stage)
    said = {"server": "shop.example:5281", "host": "guest.shop.example"}
    refused = Problem("no-guest-host", said)
    stage.desk.checks = (replace(REFUSED[-1], step="website", ok=False, problem=refused),)
    accounts = stage.session.accounts
    accounts.choose()
    accounts.choice.buttons["webchat"].click()
    fields = accounts.channel.page.fields
    fields["address"].show_value("help@shop.example")
    fields["guests"].show_value("guest.shop.example")
    fields["base_url"].show_value("https://shop.example:5281")
    fields["password"]._entry.field.setText("x")
    await stage.settle()
    accounts.channel.page.submit.click()
    await stage.settle()


@scene
async def chat_snippet(stage: Stage) -> None:
    """What goes onto the website."""
    await main(stage)
    shop = stage.desk.account_states[0]
    chat = replace(shop, id=AccountId(77), name="Chat", kind="webchat", address="help@shop.example")
    stage.desk.account_states.append(chat)
    accounts = stage.session.accounts
    accounts.open()
    await accounts._refresh()
    await accounts.kits.show(chat)
    await stage.settle()


@scene
async def first(stage: Stage) -> None:
    """An empty workspace."""
    stage.desk.account_states.clear()
    await stage.session._read_status()
    await empty(stage)
