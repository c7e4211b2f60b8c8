"""Exim 4.96 on loopback: SMTP, submission with STARTTLS, SMTPS; what it delivered can be read.

Anybody may send to ``shop.test`` and ``cust.test``; everything else needs AUTH, which is offered
only under TLS. The local part of a recipient decides:

=============  =========================================
``nouser...``  550 at RCPT
``grey...``    451 at RCPT the first time, then accepted
``busy...``    451 at RCPT, always
=============  =========================================

A sender ``blocked@...`` gets 550 at MAIL, a subject with SPAM 550 at the final dot, and what is
larger than ``size`` 552.
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.peers.accounts import KNOWN
from tests.peers.certs import Leaf, authority
from tests.peers.process import (
    PeerError,
    find_binary,
    give,
    need,
    owner,
    wait_for,
)
from tests.peers.server import Server

BINARIES = ("exim4", "setpriv")
CONFIG = (Path(__file__).parent / "exim.conf").read_text()
_LMTP_ROUTER = """\
dovecot:
  driver = manualroute
  domains = shop.test
  route_list = * 127.0.0.1
  self = send
  transport = lmtp
  unseen"""
_LMTP_TRANSPORT = """\
lmtp:
  driver = smtp
  protocol = lmtp
  port = @lmtp@
  hosts_override
  allow_localhost"""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message that went through: its envelope and its bytes as sent on, CRLF line ends.

    ``data`` begins with the server's own Received header.
    """

    sender: str
    recipients: tuple[str, ...]
    data: bytes


class Exim(Server):
    """A running Exim; users and passwords as Dovecot's (``tests.peers.accounts``).

    ``size`` is the largest message in bytes; ``lmtp`` a Dovecot's LMTP port: mail for shop.test
    then lies there too.
    """

    smtp: int
    submission: int
    smtps: int
    short = "smtp"
    ports = ("smtp", "submission", "smtps")
    awaited = ("smtp",)
    logs = ("log/mainlog", "log/paniclog")
    grace = 1.0

    def __init__(
        self, leaf: Leaf = "good", *, size: int = 20_000_000, lmtp: int | None = None
    ) -> None:
        need(*BINARIES)
        super().__init__()
        self.ca = authority().ca
        self._pair = authority().leaves[leaf]
        self._size = size
        self._lmtp = lmtp
        for name in ("spool", "log", "mail", "grey"):
            (self.folder / name).mkdir()
        # a copy without the set-user-id bit, which would take away the tie to our life
        self._program = self.folder / "exim4"
        shutil.copyfile(find_binary("exim4") or "exim4", self._program)
        self._program.chmod(0o755)
        lines = (f"{login.address}: {login.password}\n" for login in KNOWN)
        (self.folder / "users").write_text("".join(lines))
        self.start_somewhere()

    # running

    @property
    def command(self) -> list[str]:
        return [str(self._program), "-C", str(self.folder / "exim.conf"), "-bdf", "-q5m"]

    def write_config(self) -> None:
        values = {
            "folder": self.folder,
            "program": self._program,
            "user": owner().name,
            "cert": self._pair.cert,
            "key": self._pair.key,
            "smtp": self.smtp,
            "smtps": self.smtps,
            "submission": self.submission,
            "size": self._size,
            "lmtp": self._lmtp,
            "lmtp_router": _LMTP_ROUTER if self._lmtp else "",
            "lmtp_transport": _LMTP_TRANSPORT.replace("@lmtp@", str(self._lmtp))
            if self._lmtp
            else "",
        }
        text = re.sub(r"@([a-z_]+)@", lambda name: str(values[name[1]]), CONFIG)
        (self.folder / "exim.conf").write_text(text)
        give(self.folder)

    # mail

    def delivered(self, count: int = 0, timeout: float = 10.0) -> list[Delivered]:
        """Every message that went through since the start or ``forget``, oldest first.

        Exim delivers just after its 250: waits until there are at least ``count``, at most
        ``timeout`` seconds (then raises ``PeerError``).
        """
        wait_for(
            lambda: len(self._files()) >= count,
            timeout,
            f"{len(self._files())} of {count} messages delivered",
            self.folder / "log" / "mainlog",
        )
        return [_read(path) for path in self._files()]

    def forget(self) -> None:
        """Remove what was delivered and whom it has greylisted, for the next test."""
        for path in (*self._files(), *(self.folder / "grey").iterdir()):
            path.unlink()

    def _files(self) -> list[Path]:
        found = (self.folder / "mail" / "new").glob("*")
        return sorted(found, key=lambda path: path.stat().st_mtime_ns)


def _read(path: Path) -> Delivered:
    """Split off the two headers the transport put on top: Return-path and Envelope-to."""
    data = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    match = re.match(
        rb"Return-path: <(.*?)>\r\nEnvelope-to: ((?:.*\r\n)(?:[ \t].*\r\n)*)", data, re.IGNORECASE
    )
    if match is None:
        raise PeerError(f"no envelope in {path}")
    recipients = (address.strip().decode() for address in match[2].split(b","))
    return Delivered(match[1].decode(), tuple(recipients), data[match.end() :])
