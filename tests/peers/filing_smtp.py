"""An SMTP server that keeps what is sent through it in the Sent folder, as big providers do."""

import re
from collections.abc import Callable
from typing import Literal

from tests.peers.smtp_script import SmtpScript
from tests.peers.smtp_session import Accepted

Kind = Literal["plain", "gmail", "outlook"]
"""Keeps nothing; keeps it as it is; keeps it under an id of its own."""
_ID = re.compile(rb"^Message-ID: [^\r\n]+", re.MULTILINE)


class FilingSmtp(SmtpScript):
    """``file`` puts a message into Sent; it is called before the client hears of the outcome."""

    def __init__(self, kind: Kind, file: Callable[[bytes], object]) -> None:
        self.kind = kind
        self._file = file
        super().__init__()

    def took(self, message: Accepted) -> None:
        super().took(message)
        if self.kind == "plain":
            return
        data = message.data
        if self.kind == "outlook":
            own = b"Message-ID: <AM9PR05MB%d@eurprd05.outlook.example>" % message.attempt
            data = _ID.sub(own, data, count=1)
        self._file(data)
