"""Mail that machines write, as mail systems write it: bounces, receipts, vacation notices."""

from collections.abc import Callable, Mapping, Sequence

from app.inbox.values import Address, SaidState

HELEN = "helen@okafor.example"
Told = tuple[str, str, str, str]
"""address, action, status, diagnostic"""


def people(*addresses: str) -> tuple[Address, ...]:
    return tuple(Address("", a) for a in addresses)


def question(sender: str, cc: str, number: int = 1) -> bytes:
    return (
        f"From: Helen <{sender}>\r\nTo: anna@shop.test\r\nCc: {cc}\r\nSubject: Bowls {number}\r\n"
        f"Message-ID: <q{number}@okafor.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\n"
        "Where are they?\r\n"
    ).encode()


def answer(id: str, sender: str) -> bytes:
    return (
        f"From: {sender}\r\nTo: anna@shop.test\r\nSubject: Re: Bowls\r\nIn-Reply-To: {id}\r\n"
        "Message-ID: <again@okafor.example>\r\n\r\nThank you!\r\n"
    ).encode()


def original(id: str, to: str = HELEN) -> str:
    return (
        f"Message-ID: {id}\r\nDate: Mon, 2 Nov 2026 11:00:00 +0000\r\nFrom: anna@shop.test\r\n"
        f"To: {to}\r\nSubject: Re: Bowls\r\n"
    )


def dsn(id: str, told: Sequence[Told], *, returned: str = "whole", number: int = 1) -> bytes:
    """RFC 3464; ``returned``: the whole message, its headers, or only the report's References."""
    groups = "".join(
        f"\r\nOriginal-Recipient: rfc822;{address}\r\nFinal-Recipient: rfc822; {address}\r\n"
        + (f"Action: {action}\r\n" if action else "")
        + f"Status: {status}\r\n"
        + (f"Diagnostic-Code: smtp; {words}\r\n" if words else "")
        for address, action, status, words in told
    )
    back = {
        "whole": f"--B\r\nContent-Type: message/rfc822\r\n\r\n{original(id)}\r\nHello\r\n",
        "headers": f"--B\r\nContent-Type: text/rfc822-headers\r\n\r\n{original(id)}\r\n",
        "none": "",
    }[returned]
    return (
        "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.okafor.example>\r\n"
        "To: anna@shop.test\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        f"Message-ID: <dsn{number}@mx.okafor.example>\r\nReferences: {id}\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; "
        'report-type=delivery-status; boundary="B"\r\n\r\n'
        "--B\r\nContent-Type: text/plain\r\n\r\nThis is the mail system.\r\n"
        "--B\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx.okafor.example\r\n{groups}\r\n{back}--B--\r\n"
    ).encode()


def mdn(id: str, reader: str, disposition: str, text: str = "I have read it.") -> bytes:
    """RFC 8098."""
    return (
        f"From: {reader}\r\nTo: anna@shop.test\r\nSubject: Read: Bowls\r\n"
        "Message-ID: <mdn@okafor.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; "
        'report-type=disposition-notification; boundary="B"\r\n\r\n'
        f"--B\r\nContent-Type: text/plain\r\n\r\n{text}\r\n"
        "--B\r\nContent-Type: message/disposition-notification\r\n\r\n"
        f"Final-Recipient: rfc822; {reader}\r\nOriginal-Message-ID: {id}\r\n"
        f"Disposition: {disposition}\r\n\r\n--B--\r\n"
    ).encode()


Bounce = tuple[bytes, str, SaidState]
_HARD, _SOFT = SaidState.BOUNCED, SaidState.DELAYED


def _plain(sender: str, subject: str, text: str, *more: str, null: bool = True) -> bytes:
    head = ["Return-Path: <>"] * null + [f"From: {sender}", "To: anna@shop.test", *more]
    lines = [*head, f"Subject: {subject}", "Message-ID: <b@mx.example>", "MIME-Version: 1.0"]
    lines += ["Content-Type: text/plain; charset=utf-8", "", text.replace("\n", "\r\n")]
    return "\r\n".join(lines).encode()


def _told(
    sender: str, subject: str, text: str, state: SaidState, *more: str
) -> Callable[[str], Bounce]:
    def make(id: str) -> Bounce:
        whole = text.replace("HELEN", HELEN).replace("ORIGINAL", original(id).replace("\r\n", "\n"))
        return _plain(sender, subject, whole, *more), HELEN, state

    return make


BOUNCES: Mapping[str, Callable[[str], Bounce]] = {
    "exim": _told(
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Mail delivery failed: returning message to sender",
        "A message that you sent could not be delivered to one or more of its\nrecipients. This is"
        " a permanent error. The following address(es) failed:\n\n  HELEN\n    Unrouteable address"
        "\n\n------ This is a copy of the message, including all the headers. ------\n\nORIGINAL",
        _HARD,
        f"X-Failed-Recipients: {HELEN}",
    ),
    "exim-warning": _told(
        "Mail Delivery System <Mailer-Daemon@mx.example>",
        "Warning: message 1abc delayed 24 hours",
        "This message was created automatically by mail delivery software.\nA message that you sent"
        " has not yet been delivered to one or more of its recipients\nafter more than 24 hours on"
        " the queue.\n\n  HELEN\n\nNo action is required on your part. Delivery attempts will"
        " continue for\nsome time.\n\nORIGINAL",
        _SOFT,
    ),
    "qmail": _told(
        "MAILER-DAEMON@qmail.example",
        "failure notice",
        "Hi. This is the qmail-send program at qmail.example.\nI'm afraid I wasn't able to deliver"
        " your message to the following addresses.\nThis is a permanent error; I've given up. Sorry"
        " it didn't work out.\n\n<HELEN>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
        "--- Below this line is a copy of the message.\n\nORIGINAL",
        _HARD,
    ),
    "qmail-gave-up": _told(
        "MAILER-DAEMON@qmail.example",
        "failure notice",
        "<HELEN>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to"
        " try again; this message has been in the queue too long.\n\n--- Below this line is a copy"
        " of the message.\n\nORIGINAL",
        _HARD,
    ),
    "exchange": _told(
        "System Administrator <postmaster@corp.example>",
        "Undeliverable: Re: Bowls",
        "Your message\n\n  Subject: Re: Bowls\n\ndid not reach the following recipient(s):\n\n"
        "HELEN on Mon, 2 Nov 2026\n    The recipient name is not recognized\n\nORIGINAL",
        _HARD,
    ),
    "gateway-by-another-name": _told(
        "mailsecurity@gw.example",
        "Mail could not be delivered",
        "Sent <<< RCPT TO:<HELEN>\nReceived >>> 550 5.1.1 unknown user.\nUnable to deliver message"
        " to <HELEN>.\n\nORIGINAL",
        _HARD,
    ),
    "german": _told(
        "Mail-Administration <postmaster@post.example>",
        "Unzustellbar: Re: Bowls",
        "Ihre Nachricht konnte an folgende Empfänger nicht zugestellt werden:\n\n  HELEN\n"
        "  Unbekannter Empfänger\n\nORIGINAL",
        _HARD,
    ),
    "italian": _told(
        "posta-certificata <postmaster@posta.example>",
        "Mancata consegna: Re: Bowls",
        "Il messaggio non è stato consegnato a HELEN:\nil destinatario sconosciuto\n\nORIGINAL",
        _HARD,
    ),
    "spanish": _told(
        "MAILER-DAEMON@correo.example",
        "No se pudo entregar el mensaje",
        "No se pudo entregar su mensaje a los siguientes destinatarios:\n  HELEN\n"
        "buzón lleno\n\nORIGINAL",
        _HARD,
    ),
    "portuguese": _told(
        "MAILER-DAEMON@correio.example",
        "Mensagem devolvida",
        "A mensagem não foi possível entregar a HELEN: o endereço não existe.\n\nORIGINAL",
        _HARD,
    ),
    "catalan": _told(
        "MAILER-DAEMON@correu.example",
        "Missatge no lliurat",
        "El missatge no s'ha pogut lliurar a HELEN.\n\nORIGINAL",
        _HARD,
    ),
    "french": _told(
        "MAILER-DAEMON@courrier.example",
        "Échec de la remise du message",
        "Votre message n'a pas pu être remis à HELEN : destinataire inconnu.\n\nORIGINAL",
        _HARD,
    ),
    "french-delay": _told(
        "MAILER-DAEMON@courrier.example",
        "Remise retardée",
        "Votre message à HELEN est retardé ; de nouvelles tentatives auront lieu.\n\nORIGINAL",
        _SOFT,
    ),
}


def _reply(id: str, subject: str, *more: str) -> bytes:
    lines = (f"In-Reply-To: {id}", f"Message-ID: <away{abs(hash((subject, more)))}@okafor.example>")
    text = "I am away until Monday."
    return _plain(f"Helen <{HELEN}>", subject, text, *lines, *more, null=False)


ANSWERS: Mapping[str, Callable[[str], bytes]] = {
    "rfc3834": lambda id: _reply(id, "Auto: Re: Bowls", "Auto-Submitted: auto-replied (vacation)"),
    "outlook": lambda id: _reply(
        id,
        "Automatic reply: Bowls",
        "Auto-Submitted: auto-generated",
        "X-Auto-Response-Suppress: All",
    ),
    "outlook-pt": lambda id: _reply(
        id, "Resposta automática: Bowls", "X-Auto-Response-Suppress: All"
    ),
    "old": lambda id: _reply(id, "Out of the office", "Precedence: bulk"),
    "x-autoreply": lambda id: _reply(id, "Re: Bowls", "X-Autoreply: yes"),
}
PEOPLE: Mapping[str, Callable[[str], bytes]] = {
    "an answer": lambda id: answer(id, HELEN),
    "talks of returns": lambda id: _reply(id, "Re: returned to sender", "X-Mailer: Mail"),
    "talks of failure": lambda id: _reply(id, "Delivery failed on Monday", "X-Mailer: Mail"),
    "on holiday soon": lambda id: _reply(id, "Vacation plans", "X-Mailer: Mail"),
}
