"""What can go wrong while a mail is sent, as a table: 27 named faults for ``SmtpScript``.

``FAULTS["dot-drop-accepted"]`` is the one every sender fears: the server took the message and the
client never hears of it. Vary one with ``dataclasses.replace(FAULTS["dot-slow"], wait=0.2)``.
"""

import math
from dataclasses import dataclass
from typing import Literal

Step = Literal[
    "connect", "banner", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"
]
Drop = Literal["close", "reset"]
FOREVER = math.inf


@dataclass(frozen=True, slots=True)
class Fault:
    """What a session does differently at one step.

    ``wait`` seconds pass first (``FOREVER``: until ``release`` or the client leaves); then
    ``reply`` is said, or the usual answer when both ``reply`` and ``drop`` are empty; then the
    connection is dropped if ``drop`` says so. ``accept`` (dot): the message counts as taken
    whatever is said. ``nth`` (rcpt): only that recipient, from 1. ``once``: a given envelope meets
    it one time only. ``after`` (body): so many bytes are read first, or all when it is shorter.
    """

    name: str
    step: Step
    reply: bytes = b""
    drop: Drop | None = None
    accept: bool = False
    nth: int = 0
    once: bool = False
    wait: float = 0.0
    after: int = 0


_TABLE = (
    Fault("connect-reset", "connect", drop="reset"),
    Fault("banner-silent", "banner", wait=FOREVER, drop="close"),
    Fault("banner-554", "banner", b"554 5.3.2 no service here", drop="close"),
    Fault("ehlo-drop", "ehlo", drop="close"),
    Fault("starttls-stripped", "starttls", b"502 5.5.1 not here"),
    Fault("starttls-refused", "starttls", b"454 4.7.0 TLS not available"),
    Fault("starttls-injected", "starttls", b"220 go ahead\r\n250-mx\r\n250 AUTH PLAIN"),
    Fault("auth-535", "auth", b"535 5.7.8 bad credentials"),
    Fault("auth-454", "auth", b"454 4.7.0 temporary authentication failure"),
    Fault("mail-drop", "mail", drop="close"),
    Fault("mail-451", "mail", b"451 4.3.0 try again later"),
    Fault("mail-552", "mail", b"552 5.3.4 message too big"),
    Fault("rcpt-drop", "rcpt", drop="close"),
    Fault("rcpt-450-once", "rcpt", b"450 4.7.1 greylisted, come back", once=True),
    Fault("rcpt-550", "rcpt", b"550 5.1.1 no such user"),
    Fault("rcpt-550-second", "rcpt", b"550 5.1.1 no such user", nth=2),
    Fault("data-drop", "data", drop="close"),
    Fault("body-drop", "body", drop="reset", after=512),
    Fault("dot-drop-accepted", "dot", drop="close", accept=True),
    Fault("dot-drop-refused", "dot", drop="close"),
    Fault("dot-slow", "dot", wait=2.0, accept=True),
    Fault("dot-hold", "dot", wait=FOREVER, accept=True),
    Fault("dot-421", "dot", b"421 4.3.2 shutting down", drop="close"),
    Fault("dot-451", "dot", b"451 4.3.0 try again later"),
    Fault("dot-554", "dot", b"554 5.6.0 content refused"),
    Fault("dot-garbage", "dot", b"\xff\x00 %% not smtp", accept=True),
    Fault("quit-drop", "quit", drop="reset"),
)
FAULTS = {fault.name: fault for fault in _TABLE}
