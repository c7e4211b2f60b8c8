"""Dovecot 2.3 on loopback: IMAP in all three securities, LMTP, and a way to its files.

``seed`` writes Maildir files directly (30,000 in about a second); ``deliver`` goes through LMTP as
mail from outside does. A server starts in about 30 ms.
"""

import base64
import contextlib
import itertools
import re
import smtplib
from collections.abc import Iterable, Iterator
from pathlib import Path

from imapclient import imap_utf7

from tests.peers.accounts import KNOWN, SPARE, Login
from tests.peers.certs import Leaf, authority
from tests.peers.maildir import Seed, lay, make_folder
from tests.peers.oauth_server import ISSUER, KEY
from tests.peers.process import (
    HOST,
    PeerError,
    find_binary,
    give,
    need,
    owner,
    run_as_owner,
    wait_for,
)
from tests.peers.server import Server

BINARIES = ("dovecot", "doveadm", "setpriv")
CONFIG = (Path(__file__).parent / "dovecot.conf").read_text()
SPECIAL = ("Drafts", "Sent", "Junk", "Trash", "Archive")
_QUOTA = """\
mail_plugins = $mail_plugins quota
plugin {
  quota = maildir:User quota
  quota_rule = *:storage=@size@
}"""


class Dovecot(Server):
    """A running Dovecot. Knows anna@shop.test / pw1 and ben@shop.test / pw2.

    ``leaf`` is the certificate it shows; ``logins_per_address`` how many connections a user may
    hold at the same time, ``quota`` how much a mailbox may ("10M"; "": no limit, nothing said).
    """

    imap: int
    imaps: int
    lmtp: int
    short = "imap"
    ports = awaited = ("imap", "imaps", "lmtp")
    logs = ("dovecot.log",)
    grace = 0.2  # it would wait a second for its clients

    def __init__(
        self, leaf: Leaf = "good", *, logins_per_address: int = 20, quota: str = ""
    ) -> None:
        need(*BINARIES)
        super().__init__()
        self.ca = authority().ca
        self._pair = authority().leaves[leaf]
        self._connections = logins_per_address
        self._quota = quota
        self._numbers = itertools.count(1)
        (self.folder / "home").mkdir()
        self._spare = iter(SPARE)
        self._passwords = {login.address: login.password for login in KNOWN}
        self._write_passwords()
        self.start_somewhere()

    # running

    @property
    def command(self) -> list[str]:
        return [find_binary("dovecot") or "dovecot", "-F", "-c", str(self._config)]

    @property
    def _config(self) -> Path:
        return self.folder / "dovecot.conf"

    def write_config(self) -> None:
        who = owner()
        values = {
            "folder": self.folder,
            "user": who.name,
            "uid": who.uid,
            "gid": who.gid,
            "cert": self._pair.cert,
            "key": self._pair.key,
            "imap": self.imap,
            "imaps": self.imaps,
            "lmtp": self.lmtp,
            "connections": self._connections,
            "quota_plugins": "quota imap_quota" if self._quota else "",
            "quota": _QUOTA.replace("@size@", self._quota) if self._quota else "",
        }
        text = re.sub(r"@(\w+)@", lambda name: str(values[name[1]]), CONFIG)
        self._config.write_text(text)
        self._write_oauth()
        give(self.folder)

    def _write_oauth(self) -> None:
        """Tokens are checked by their signature alone; nobody is asked."""
        key = self.folder / "keys" / "default" / "HS256" / "default"
        key.parent.mkdir(parents=True, exist_ok=True)
        key.write_bytes(base64.b64encode(KEY))
        (self.folder / "oauth2.conf").write_text(
            "introspection_mode = local\n"
            f"local_validation_key_dict = fs:posix:prefix={self.folder}/keys/\n"
            f"issuers = {ISSUER}\nusername_attribute = email\n"
        )
        give(self.folder)

    # accounts

    def fresh_login(self) -> Login:
        """A user nobody took before, with an empty mailbox: tests sharing a server do not meet."""
        return next(self._spare)

    def change_password(self, user: str, password: str) -> None:
        """Return once the new password counts; Dovecot looks at its file once a second."""
        self._passwords[user] = password
        self._write_passwords()
        wait_for(lambda: self._lets_in(user, password), 5.0, f"no new password for {user}")

    def _lets_in(self, user: str, password: str) -> bool:
        with contextlib.suppress(PeerError):
            self._doveadm("auth", "test", user, password)
            return True
        return False

    def _write_passwords(self) -> None:
        lines = (f"{user}:{{PLAIN}}{word}\n" for user, word in self._passwords.items())
        (self.folder / "users").write_text("".join(lines))
        give(self.folder / "users")

    def kick(self, user: str) -> None:
        """Drop this user's connections (they see BYE); the server stays up."""
        with contextlib.suppress(PeerError):  # it fails when nobody of that name is logged in
            self._doveadm("kick", user)
        wait_for(lambda: user not in self._doveadm("who"), 5.0, f"{user} stays connected")

    # mail

    def seed(self, user: str, folder: str, mails: Iterable[bytes | Seed]) -> int:
        """Lay messages into a folder, made when missing, and give their count.

        UIDs follow the order given. ``bytes`` alone means received now and unread.
        """
        place = self._ensure(user, folder)
        written = 0
        for mail in mails:
            seed = mail if isinstance(mail, Seed) else Seed(mail)
            lay(place, seed, next(self._numbers))
            written += 1
        give(place)
        return written

    def deliver(self, recipient: str, data: bytes, sender: str = "client@example.com") -> None:
        """Hand a message over by LMTP, as the mail server in front would."""
        with smtplib.LMTP(HOST, self.lmtp, timeout=10) as client:
            client.sendmail(sender, [recipient], data)

    def messages(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """What lies in a folder, oldest first, with CRLF line ends; empty when there is none."""
        return [_crlf(path.read_bytes()) for path in self._files(user, folder)]

    def flags(self, user: str, folder: str = "INBOX") -> list[str]:
        """The Maildir flags of each message, in the order of ``messages``."""
        return [path.name.partition(":2,")[2] for path in self._files(user, folder)]

    def expunge(self, user: str, folder: str = "INBOX", *query: str) -> None:
        """Remove what a doveadm search finds (``"uid", "3"``); without one everything."""
        self._doveadm("expunge", "-u", user, "mailbox", folder, *(query or ("all",)))

    def uidvalidity(self, user: str, folder: str = "INBOX") -> int:
        text = self._doveadm("-f", "tab", "mailbox", "status", "-u", user, "uidvalidity", folder)
        return int(text.split()[-1])

    def change_uidvalidity(
        self, user: str, folder: str = "INBOX", *, renumber: bool = False
    ) -> int:
        """Give the folder another UIDVALIDITY, as a restored server does, and return it.

        With ``renumber`` the UIDs start at 1 again, so old ones now mean other messages.
        Connections of the user are dropped: a selected folder would keep the old value.
        """
        fresh = self.uidvalidity(user, folder) + 1000
        self.kick(user)
        place = self._place(user, folder)
        numbers = place / "dovecot-uidlist"
        head, _, rest = numbers.read_text().partition("\n")
        head = re.sub(r" V\d+ ", f" V{fresh} ", head)
        if renumber:
            head, rest = re.sub(r" N\d+ ", " N1 ", head), ""
        numbers.write_text(f"{head}\n{rest}")
        for index in place.glob("dovecot.index*"):
            index.unlink()
        if (found := self.uidvalidity(user, folder)) != fresh:
            raise PeerError(f"UIDVALIDITY is {found}, not {fresh}")
        return fresh

    def _doveadm(self, *words: str) -> str:
        program = find_binary("doveadm") or "doveadm"
        return run_as_owner([program, "-c", str(self._config), *words], self.folder)

    def _files(self, user: str, folder: str) -> Iterator[Path]:
        place = self._place(user, folder)
        found = (path for part in ("new", "cur") for path in (place / part).glob("*"))
        return iter(sorted(found, key=_arrival))

    def _place(self, user: str, folder: str) -> Path:
        """The Maildir++ folder: ``Offers/2026`` lies in ``.Offers.2026``."""
        root = self.folder / "home" / user / "mail"
        if folder.upper() == "INBOX":
            return root
        return root / f".{imap_utf7.encode(folder).decode('ascii').replace('/', '.')}"

    def _ensure(self, user: str, folder: str) -> Path:
        place = self._place(user, folder)
        make_folder(place)
        give(self.folder / "home" / user)
        return place


def _crlf(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _arrival(path: Path) -> tuple[int, int]:
    """Seconds and number within the second, both written into a Maildir name."""
    parts = path.name.split(".")
    number = re.match(r"M(\d+)", parts[1])
    return int(parts[0]), int(number[1]) if number else 0
