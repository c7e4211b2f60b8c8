"""What trying an account comes to, in the window's tests."""

from app.base.errors import Problem
from app.inbox.channels.base import Check

GOOD = tuple(
    Check(step, ok=True, detail="OK")
    for step in ("imap-resolve", "imap-connect", "imap-tls", "imap-sign-in", "imap-select",
                 "smtp-resolve", "smtp-connect", "smtp-tls", "smtp-sign-in")
)  # fmt: skip
REFUSED = (
    *GOOD[:3],
    Check("imap-sign-in", ok=False, detail="[AUTHENTICATIONFAILED] Authentication failed",
          problem=Problem("wrong-password", {"server": "imap.mailhost.example:993"})),
)  # fmt: skip
