"""Exim as a peer: what aiosmtplib meets there, and that what went through can be read."""

from email.message import EmailMessage

import aiosmtplib
import pytest

from tests.peers.accounts import ANNA, Login
from tests.peers.certs import Authority
from tests.peers.dovecot import Dovecot
from tests.peers.exim import Exim
from tests.peers.process import wait_for


def message(*recipients: str, subject: str = "Your order", text: str = "Sent.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = ANNA.address
    mail["To"] = ", ".join(recipients)
    mail["Subject"] = subject
    mail.set_content(text)
    return mail


def connect(server: Exim, certificates: Authority) -> aiosmtplib.SMTP:
    """A client over implicit TLS for ``async with``, not logged in."""
    return aiosmtplib.SMTP(
        hostname=server.host,
        port=server.smtps,
        use_tls=True,
        tls_context=certificates.client_context(),
    )


async def send(server: Exim, certificates: Authority, mail: EmailMessage) -> dict[str, int]:
    """Send as Anna; gives the code of each recipient that was refused while others were not."""
    async with connect(server, certificates) as client:
        await client.login(ANNA.address, ANNA.password)
        refused, _ = await client.send_message(mail)
    return {address: answer[0] for address, answer in refused.items()}


async def test_what_was_sent_is_delivered_with_its_envelope(
    exim: Exim, certificates: Authority
) -> None:
    await send(exim, certificates, message("ada@example.com", "ben@example.org"))
    (delivered,) = exim.delivered(1)
    assert delivered.sender == ANNA.address
    assert delivered.recipients == ("ada@example.com", "ben@example.org")
    assert b"\r\nSubject: Your order\r\n" in delivered.data
    assert delivered.data.endswith(b"\r\n\r\nSent.\r\n")


async def test_submission_offers_auth_after_starttls_only(
    exim: Exim, certificates: Authority
) -> None:
    context = certificates.client_context()
    client = aiosmtplib.SMTP(
        hostname=exim.host, port=exim.submission, start_tls=False, tls_context=context
    )
    async with client:
        await client.ehlo()
        assert not client.supports_extension("auth")
        await client.starttls()
        await client.login(ANNA.address, ANNA.password)
        await client.send_message(message("ada@example.com"))
    assert len(exim.delivered(1)) == 1


async def test_a_wrong_password_is_refused(exim: Exim, certificates: Authority) -> None:
    async with connect(exim, certificates) as client:
        with pytest.raises(aiosmtplib.SMTPAuthenticationError) as caught:
            await client.login(ANNA.address, "wrong")
    assert caught.value.code == 535


@pytest.mark.parametrize(
    ("recipient", "code"), [("nouser@example.com", 550), ("busy@example.com", 451)]
)
async def test_some_recipients_are_refused(
    exim: Exim, certificates: Authority, recipient: str, code: int
) -> None:
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
        await send(exim, certificates, message(recipient))
    assert [refused.code for refused in caught.value.recipients] == [code]
    refused = await send(exim, certificates, message("ada@example.com", recipient))
    assert refused == {recipient: code}
    (delivered,) = exim.delivered(1)
    assert delivered.recipients == ("ada@example.com",)


async def test_greylisting_refuses_once(exim: Exim, certificates: Authority) -> None:
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
        await send(exim, certificates, message("grey@example.com"))
    assert [refused.code for refused in caught.value.recipients] == [451]
    await send(exim, certificates, message("grey@example.com"))
    assert len(exim.delivered(1)) == 1


async def test_content_and_size_are_refused(certificates: Authority, exim: Exim) -> None:
    with pytest.raises(aiosmtplib.SMTPDataError) as content:
        await send(exim, certificates, message("ada@example.com", subject="SPAM"))
    assert content.value.code == 550
    small = Exim(size=20_000)
    try:
        with pytest.raises(aiosmtplib.SMTPSenderRefused) as size:
            await send(small, certificates, message("ada@example.com", text="long " * 9_000))
        assert size.value.code == 552
    finally:
        small.close()
    assert exim.delivered() == []


async def test_it_hands_mail_to_dovecot(
    dovecot: Dovecot, mailbox: Login, certificates: Authority
) -> None:
    server = Exim(lmtp=dovecot.lmtp)
    try:
        await send(server, certificates, message(mailbox.address))
        assert server.delivered(1)[0].recipients == (mailbox.address,)
        wait_for(lambda: bool(dovecot.messages(mailbox.address)), 10, "nothing arrived")
    finally:
        server.close()
    assert b"\r\nSubject: Your order\r\n" in dovecot.messages(mailbox.address)[0]
