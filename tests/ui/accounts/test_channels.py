"""Connecting and changing accounts that are no mailboxes, from their channels' own forms."""

from dataclasses import replace
from typing import Any

import pytest

from app.base.errors import Problem
from tests.ui.checks import GOOD
from tests.ui.conftest import Desktop

SID = "AC" + "0" * 32


def asked(desktop: Desktop, name: str) -> list[Any]:
    return desktop.acts(name)


def form_of(desktop: Desktop, kind: str) -> Any:
    accounts = desktop.session.accounts
    accounts.page.add.click()
    assert desktop.window.page() is accounts.choice
    accounts.choice.buttons[kind].click()
    return accounts.channel.page


async def test_every_channel_is_offered_with_a_sentence(desktop: Desktop) -> None:
    accounts = desktop.session.accounts
    accounts.choose()
    kinds = [offer.kind for offer in desktop.desk.connecting.offers()]
    assert list(accounts.choice.buttons) == kinds
    assert kinds[0] == "email"
    assert all(offer.about.endswith(".") for offer in desktop.desk.connecting.offers())
    accounts.choice.buttons["email"].click()
    assert desktop.window.page() is accounts.form


@pytest.mark.parametrize("kind", ["sms", "whatsapp", "phone"])
async def test_a_channel_is_connected_by_its_form(desktop: Desktop, kind: str) -> None:
    form = form_of(desktop, kind)
    assert desktop.window.page() is form
    form.submit.click()
    assert form.fields["address"]._entry.wrong()
    assert asked(desktop, "account add") == []
    form.fields["address"].show_value("+44 20 7946 0018")
    form.fields["account_sid"].show_value(SID)
    form.fields["token"]._entry.field.setText("the key")
    form.submit.click()
    await desktop.until(lambda: desktop.window.page() is None)
    (made,) = asked(desktop, "account add")
    assert made["kind"] == kind
    assert made["settings"] == {"address": "+44 20 7946 0018", "account_sid": SID}
    assert made["secrets"] == {"token": "the key"}


async def test_one_that_does_not_work_says_so_and_is_taken_back(desktop: Desktop) -> None:
    problem = Problem("token-refused", {"server": "api.twilio.com"})
    desktop.desk.checks = (replace(GOOD[0], step="sign-in", ok=False, problem=problem),)
    form = form_of(desktop, "sms")
    desktop.window.resize(1024, 560)
    form.fields["address"].show_value("+44 20 7946 0018")
    form.fields["account_sid"].show_value(SID)
    form.fields["token"]._entry.field.setText("wrong")
    form.submit.click()
    await desktop.until(lambda: not form.notice.isHidden())
    seen = form.notice.visibleRegion
    await desktop.until(lambda: seen().boundingRect().height() == form.notice.height())
    assert "did not accept the key" in form.notice.text()
    form.back.click()
    await desktop.until(lambda: asked(desktop, "account remove"))
    assert [state.name for state in desktop.desk.account_states] == ["Shop"]


async def test_the_settings_of_an_account_are_changed(desktop: Desktop) -> None:
    shop = desktop.desk.account_states[0]
    texts = replace(shop, id=77, name="Texts", kind="sms", address="+442079460018")
    desktop.desk.account_states.append(texts)
    accounts = desktop.session.accounts
    desktop.window.status.accounts.click()
    await desktop.until(lambda: accounts.page.row(texts.id) is not None)
    row = accounts.page.row(texts.id)
    assert row is not None
    row.change.click()
    form = accounts.channel.page
    await desktop.until(lambda: desktop.window.page() is form)
    assert form.fields["address"].value() == "+442079460018"
    assert form.fields["token"].value() == ""
    form.fields["address"].show_value("+442079460019")
    form.submit.click()
    await desktop.until(lambda: asked(desktop, "account set"))
    (changed,) = asked(desktop, "account set")
    assert changed["name"] == "Texts"
    assert changed["settings"]["address"] == "+442079460019"
    assert changed["secrets"] == {}


async def test_signing_in_with_the_browser_needs_no_token(desktop: Desktop) -> None:
    form = form_of(desktop, "mastodon")
    assert not form.browser.isHidden()
    form.submit.click()
    assert form.fields["token"]._entry.wrong()
    form.fields["address"].show_value("@shop@mastodon.example")
    form.browser.click()
    await desktop.until(lambda: desktop.window.page() is None)
    (made,) = asked(desktop, "account add")
    assert (made["kind"], made["secrets"]) == ("mastodon", {})
    assert asked(desktop, "account sign-in") == [{"name": "Mastodon"}]
    other = form_of(desktop, "sms")
    assert other.browser.isHidden()


async def test_no_form_shows_the_bare_word_of_a_choice(desktop: Desktop) -> None:
    form = form_of(desktop, "webchat")
    form.more.click()
    field = form.fields["security"]
    assert field.value() == "starttls"
    assert field._choice.text() == "Encrypted after a greeting (STARTTLS)"
    for offer in desktop.desk.connecting.offers():
        for one in offer.fields:
            said = dict(one.offered)
            bare = {value for value, word in said.items() if value == word and not value.isdigit()}
            assert one.is_switch or not bare, (offer.kind, one.name)
            assert all(said.values())


async def test_a_token_stands_in_for_the_password(desktop: Desktop) -> None:
    form = form_of(desktop, "matrix")
    form.fields["address"].show_value("@shop:example.org")
    form.submit.click()
    assert form.fields["password"]._entry.wrong()
    form.show_more(True)
    form.fields["token"]._entry.field.setText("the token")
    form.submit.click()
    await desktop.until(lambda: desktop.window.page() is None)
    (made,) = asked(desktop, "account add")
    assert made["secrets"] == {"token": "the token"}
