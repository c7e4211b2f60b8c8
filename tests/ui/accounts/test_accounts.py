"""The accounts page, connecting a mailbox, and the status bar's word about accounts."""

from dataclasses import replace
from typing import Any

from app.base.errors import Problem
from app.desk.values import AccountState
from app.ui import words
from app.ui.accounts.account_row import AccountRow
from tests.ui.checks import GOOD, REFUSED
from tests.ui.conftest import Desktop

DAY = 86_400 * 1_000_000
REFUSAL = Problem("wrong-password", {"server": "imap.example.com"})
STRANGE = Problem(
    "untrusted-certificate",
    {"server": "mail.example.com", "fingerprint": "AB:CD", "pins": "EF:01,AB:CD"},
)


async def opened(desktop: Desktop, **given: Any) -> AccountRow:
    """The row of the shop's account on its page, in that state."""
    state = replace(desktop.desk.account_states[0], **given)
    desktop.desk.account_states[0] = state
    desktop.window.status.accounts.click()
    page = desktop.session.accounts.page
    await desktop.until(
        lambda: page.row(state.id) is not None and page.row(state.id).state == state
    )
    row = page.row(state.id)
    assert row is not None
    return row


def asked(desktop: Desktop, name: str) -> list[Any]:
    return desktop.acts(name)


async def test_the_status_bar_opens_the_page_and_escape_leaves_it(desktop: Desktop) -> None:
    row = await opened(desktop)
    assert desktop.window.page() is desktop.session.settings.page
    assert desktop.session.accounts.page.isVisible()
    assert row._standing.text().startswith("Up to date")
    assert row.main.isHidden()
    desktop.window.show_inbox()
    assert desktop.window.panes.isVisible()


async def test_a_refused_password_is_entered_again_and_checked(desktop: Desktop) -> None:
    row = await opened(desktop, state="paused", problem=REFUSAL, waiting=3)
    assert "did not accept" in row.found()
    assert row._facts.text() == "3 messages wait in the outbox"
    row.main.click()
    row._password.field.setText("the right one")
    row._save.click()
    await desktop.until(lambda: row._busy.text() == "Every step works.")
    (given,) = asked(desktop, "account set")
    assert given["secrets"] == {"password": "the right one"}
    assert given["paused"] is False
    assert row._password.text() == ""


async def test_an_unknown_certificate_is_trusted_by_its_fingerprint(desktop: Desktop) -> None:
    row = await opened(desktop, state="failing", problem=Problem("bad-certificate", {}))
    desktop.desk.checks = (replace(REFUSED[-1], step="imap-tls", problem=STRANGE),)
    row.main.click()
    await desktop.until(lambda: row.main.label() == "Trust this certificate")
    assert "AB:CD" in row.found()
    desktop.desk.checks = GOOD
    row.main.click()
    await desktop.until(lambda: asked(desktop, "account set"))
    trusted = asked(desktop, "account set")[0]["settings"]
    assert trusted == {"pinned": "EF:01,AB:CD"}, "and the other server's, as before"


async def removal(desktop: Desktop, row: AccountRow) -> Any:
    """The question before it is removed, with its counts."""
    row.remove.click()
    asks = desktop.session.accounts.removal
    await desktop.until(lambda: asks.box is not None and asks.box.history.isEnabled())
    return asks.box


async def test_removing_says_what_there_is_and_can_be_undone(desktop: Desktop) -> None:
    row = await opened(desktop, waiting=2)
    box = await removal(desktop, row)
    assert box.counts.text() == "It brought 4,201 messages in 312 conversations."
    assert "They stay here" in box.fate.text()
    assert "2 messages in its outbox are not sent; they are drafts again." in box.fate.text()
    box.no.click()
    await desktop.until(lambda: desktop.session.accounts.removal.box is None)
    assert asked(desktop, "account remove") == []
    box = await removal(desktop, row)
    box.yes.click()
    page = desktop.session.accounts.page
    await desktop.until(lambda: page.row(row.state.id) is None)
    (given,) = asked(desktop, "account remove")
    assert given == {"name": "Shop", "history": False, "yes": False}
    toast = desktop.session.settings.page.toast
    assert toast.isVisible()
    toast.undone.emit()
    await desktop.until(lambda: page.row(row.state.id) is not None)
    assert asked(desktop, "account restore") == [{"id": row.state.id}]
    desktop.session.acts.redo()
    await desktop.until(lambda: page.row(row.state.id) is None)


async def test_removing_with_its_history_shows_how_far_it_is_and_has_no_undo(
    desktop: Desktop,
) -> None:
    row = await opened(desktop)
    desktop.desk.answers["account remove"] = ({"whole": True, "conversations": 312},)
    box = await removal(desktop, row)
    box.history.click()
    assert "cannot be undone" in box.fate.text()
    assert box.yes.label() == "Remove it for good"
    box.yes.click()
    page = desktop.session.accounts.page
    await desktop.until(lambda: "removed with" in page.removing.text())
    assert page.removing.text() == "Shop was removed with 312 conversations."
    (given,) = asked(desktop, "account remove")
    assert given == {"name": "Shop", "history": True, "yes": True}
    assert not desktop.session.acts.can_undo()


async def test_removing_can_be_stopped(desktop: Desktop) -> None:
    row = await opened(desktop)
    removal_ = desktop.session.accounts.removal
    removal_._heard.emit({"progress": {"done": 500, "total": 2000}})
    page = desktop.session.accounts.page
    await desktop.until(lambda: not page.removing.isHidden())
    assert page.removing.text() == "Removing: 500 of 2000 conversations"
    page.removing._stop.click()
    assert removal_._stop.is_set()
    desktop.desk.answers["account remove"] = ({"whole": False, "conversations": 500},)
    box = await removal(desktop, row)
    box.history.click()
    box.yes.click()
    await desktop.until(lambda: page.removing.text().startswith("Stopped:"))


async def removed(desktop: Desktop, row: AccountRow) -> Any:
    """An account of which only the history is left: its row below the others."""
    box = await removal(desktop, row)
    box.yes.click()
    page = desktop.session.accounts.page
    await desktop.until(lambda: row.state.id in page.former.rows)
    return page.former.rows[row.state.id]


async def test_a_removed_account_stays_in_sight_and_is_connected_again(desktop: Desktop) -> None:
    row = await opened(desktop)
    page = desktop.session.accounts.page
    assert page.former.isHidden()
    gone = await removed(desktop, row)
    assert not page.former.isHidden()
    assert gone.kept.text() == "312 conversations are kept."
    desktop.desk.answers["account restore"] = ({"complete": False},)
    desktop.desk.checks = (replace(REFUSED[-1], problem=Problem("no-secret", {"name": "Shop"})),)
    gone.again.click()
    await desktop.until(lambda: page.row(row.state.id) is not None)
    assert asked(desktop, "account restore") == [{"id": row.state.id}]
    back = page.row(row.state.id)
    await desktop.until(lambda: back.main.label() == "Enter the password")
    assert page.former.isHidden()


async def test_a_channel_that_is_connected_again_asks_for_its_secrets(desktop: Desktop) -> None:
    row = await opened(desktop, kind="sms", address="+442079460018")
    gone = await removed(desktop, row)
    desktop.desk.answers["account restore"] = ({"complete": False},)
    gone.again.click()
    form = desktop.session.accounts.channel.page
    await desktop.until(lambda: desktop.window.page() is form)
    token = form.fields["token"]
    assert token.lacks(), "the one that was kept is forgotten"
    assert form.fields["account_sid"].value()


async def test_the_history_of_a_removed_account_is_erased(desktop: Desktop) -> None:
    gone = await removed(desktop, await opened(desktop))
    gone.erase.click()
    asks = desktop.session.accounts.removal
    await desktop.until(lambda: asks.box is not None and asks.box.yes.isEnabled())
    assert asks.box.counts.text() == "It brought 4,201 messages in 312 conversations."
    assert "cannot be undone" in asks.box.fate.text()
    asks.box.no.click()
    assert len(asked(desktop, "account remove")) == 1
    await desktop.until(lambda: asks.box is None)
    gone.erase.click()
    await desktop.until(lambda: asks.box is not None and asks.box.yes.isEnabled())
    desktop.desk.answers["account remove"] = ({"whole": True, "conversations": 312},)
    asks.box.yes.click()
    page = desktop.session.accounts.page
    await desktop.until(page.former.isHidden)
    assert asked(desktop, "account remove")[-1] == {"name": "Shop", "history": True, "yes": True}


async def test_a_check_that_went_well_may_have_something_to_say(desktop: Desktop) -> None:
    row = await opened(desktop)
    remark = Problem("matrix-unverified", {"device": "ABCD", "key": "efgh"})
    desktop.desk.checks = (*GOOD, replace(GOOD[0], step="keys", problem=remark))
    row._check.click()
    await desktop.until(lambda: "/verify ABCD efgh" in row.found())
    assert row._busy.text() == "Every step works."
    row.show_state(replace(row.state, last_poll=row.state.last_poll + 1), row.state.last_poll + 1)
    assert "/verify ABCD efgh" in row.found(), "a look at the mailbox takes it from nobody"
    desktop.desk.checks = GOOD
    row._check.click()
    await desktop.until(lambda: not row.found())


async def test_paused_and_resumed(desktop: Desktop) -> None:
    row = await opened(desktop)
    row._pause.click()
    await desktop.until(lambda: row.main.label() == "Resume" and not row.main.isHidden())
    row.main.click()
    await desktop.until(lambda: row.state.state == "ok")


async def test_what_is_missing_is_counted(desktop: Desktop) -> None:
    row = await opened(desktop)
    desktop.desk.answers["account audit"] = ({"account": "Shop", "missing": 2},)
    row._audit.click()
    await desktop.until(lambda: row._busy.text() == "2 messages are still missing")


async def test_what_else_there_is_to_know_is_told(desktop: Desktop) -> None:
    """R7: the outbox, gaps, room and the sign-in, and what wants somebody before long."""
    now = words.now()
    row = await opened(
        desktop, failed=1, missing=12, quota_used=14 << 30, quota_limit=15 << 30,
        sign_in_ends=now + 3 * DAY + DAY // 2,
    )  # fmt: skip
    assert row._worries.text() == (
        "1 message was not sent · 12 messages are missing here · 14.0 GB of 15.0 GB used"
        " · The sign-in lasts 3 more days"
    )
    assert not row._worries.isHidden()
    assert (row._light._icon, row._light._ink) == ("triangle-alert", "warning")
    assert row._facts.isHidden()
    assert row.main.label() == "Sign in again"
    row = await opened(
        desktop, failed=0, missing=0, quota_used=1 << 30, sign_in_ends=now + 80 * DAY
    )
    assert row._facts.text() == "1.0 GB of 15.0 GB used · The sign-in lasts 79 more days"
    assert row._worries.isHidden()
    assert row.main.isHidden()
    row = await opened(desktop, quota_used=None, quota_limit=None, sign_in_ends=None)
    assert row._facts.isHidden()


async def test_the_status_bar_says_what_is_wrong_and_helps(desktop: Desktop) -> None:
    state: AccountState = replace(desktop.desk.account_states[0], state="paused", problem=REFUSAL)
    desktop.desk.account_states[0] = state
    await desktop.session._read_status()
    bar = desktop.window.status
    assert bar.accounts.label() == (
        "Shop: The server imap.example.com did not accept the user name or password."
    )
    assert bar.act.label() == "Enter the password"
    bar.act.click()
    row = desktop.session.accounts.page.row(state.id)
    assert row is not None
    assert not row._password.isHidden()


async def test_a_mailbox_is_connected_from_the_empty_window(desktop: Desktop) -> None:
    desktop.desk.account_states.clear()
    desktop.desk.cases.clear()
    await desktop.session._read_status()
    desktop.session.reader.close()
    button = desktop.window.conversation.connect_button
    assert button.isVisible()
    button.click()
    form = desktop.session.accounts.form
    form.submit.click()
    assert form.address.wrong()
    form.address.field.setText("help@shop.example")
    form.submit.click()
    assert form.password.wrong()
    form.password.field.setText("secret one")
    form.submit.click()
    await desktop.until(lambda: desktop.window.page() is None)
    (made,) = asked(desktop, "account add")
    assert made["settings"]["imap"] == "imap.mailhost.example:993"
    assert made["secrets"] == {"password": "secret one"}
    assert "is connected" in desktop.window.conversation.notice.text()


async def test_a_refused_mailbox_says_which_step_and_is_taken_back(desktop: Desktop) -> None:
    desktop.desk.checks = REFUSED
    desktop.session.accounts.connect_another()
    form = desktop.session.accounts.form
    form.address.field.setText("help@shop.example")
    form.password.field.setText("wrong")
    form.submit.click()
    await desktop.until(form.password.wrong)
    states = [line.state for line in form.lines.lines()]
    assert states == ["good", "good", "bad", "waiting", "waiting"]
    assert "Authentication failed" in form.lines.lines()[2].said
    assert form.submit.label() == "Try again"
    form.back.click()
    await desktop.until(lambda: asked(desktop, "account remove"))
    assert [state.name for state in desktop.desk.account_states] == ["Shop"]


async def test_servers_nobody_knows_are_given_by_hand(desktop: Desktop) -> None:
    desktop.desk.found = None
    desktop.session.accounts.connect_another()
    form = desktop.session.accounts.form
    form.address.field.setText("help@shop.example")
    form.password.field.setText("secret one")
    form.submit.click()
    await desktop.until(lambda: form.settings.by_hand)
    assert "type them here" in form.notice.text()
    form.settings.fields["imap"].field.setText("mail.shop.example:143")
    form.settings.fields["smtp"].field.setText("mail.shop.example:587")
    form.submit.click()
    await desktop.until(lambda: desktop.window.page() is None)
    (made,) = asked(desktop, "account add")
    assert made["settings"] == {
        "address": "help@shop.example",
        "imap": "mail.shop.example:143",
        "imap_security": "starttls",
        "smtp": "mail.shop.example:587",
        "smtp_security": "starttls",
    }
