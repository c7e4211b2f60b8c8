"""A mailbox connected in the window against real servers, whose certificate nobody vouches for."""

import pytest

from app.inbox.values import View
from tests.peers.accounts import Login
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.ui.test_real_desk import RealDesktop, real

__all__ = ["real"]


async def test_typed_servers_a_trusted_certificate_and_the_mail_is_there(
    real: RealDesktop,
    dovecot: Dovecot,
    exim: Exim,
    mailbox: Login,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NIGHTDESK_VAULT_KEY", "a master password")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    accounts = real.session.accounts
    accounts.connect_another()
    form = accounts.form
    form.address.field.setText(mailbox.address)
    form.password.field.setText(mailbox.password)
    form.settings.edit()
    form.settings.fields["imap"].field.setText(f"127.0.0.1:{dovecot.imaps}")
    form.settings.fields["smtp"].field.setText(f"127.0.0.1:{exim.smtps}")
    form.submit.click()
    for _ in range(2):  # one certificate for each server, unless they share it
        await real.until(lambda: form.submit.isEnabled() or real.window.page() is None)
        if real.window.page() is None:
            break
        assert "not trusted" in form.notice.text()
        form.notice._ways[0].click()
    await real.until(lambda: real.window.page() is None)
    states = {state.name: state for state in real.desk.accounts().result()}
    assert states[mailbox.address].address == mailbox.address
    assert real.window.queue.current_view is View.NEEDS_REPLY
