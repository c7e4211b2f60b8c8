"""Cyrus IMAP 3.6 on loopback: a second real server, so that what only Dovecot does is noticed.

Its packages cannot be installed beside Dovecot's, so ``make peers`` unpacks them into
``/opt/nightdesk-peers/cyrus`` (``NIGHTDESK_CYRUS`` names another place); ``master`` runs from there
as the servers' user. It writes special-use flags in lower case, advertises LOGINDISABLED once
signed in, and offers QUOTA, OBJECTID and X-CREATEDMODSEQ.
"""

import os
import platform
import re
import shlex
import smtplib
from pathlib import Path

import pytest

from tests.peers.accounts import ANNA, BEN, Login
from tests.peers.certs import Leaf, authority
from tests.peers.process import HOST, give, need, owner, run_as_owner
from tests.peers.server import Server

PLACE = Path(os.environ.get("NIGHTDESK_CYRUS", "/opt/nightdesk-peers/cyrus"))
_BIN = PLACE / "usr/lib/cyrus/bin"
_FOLDERS = ("Sent", "Drafts", "Junk", "Trash", "Archive")
_MADE = (
    "conf", "conf/db", "conf/socket", "conf/log", "conf/proc", "conf/msg", "conf/ptclient",
    "conf/lock", "spool", "sock", "sieve", "proc", "lock",
)  # fmt: skip
_IMAPD = """\
configdirectory: @folder@/conf
defaultpartition: default
partition-default: @folder@/spool
cyrus_user: @user@
virtdomains: userid
defaultdomain: shop.test
servername: shop.test
unixhierarchysep: yes
altnamespace: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: @folder@/sasldb2
sasl_mech_list: PLAIN
allowplaintext: yes
admins: admin
autocreate_quota: @quota@
autocreate_post: yes
autocreate_inbox_folders: @folders@
autocreate_subscribe_folders: @folders@
xlist-sent: Sent
xlist-drafts: Drafts
xlist-junk: Junk
xlist-trash: Trash
xlist-archive: Archive
specialuse_extra: \\Archive
tls_server_cert: @cert@
tls_server_key: @key@
idlesocket: @folder@/sock/idle
lmtpsocket: @folder@/sock/lmtp
notifysocket: @folder@/sock/notify
conversations: 0
sievedir: @folder@/sieve
imapidlepoll: 1
proc_path: @folder@/proc
mboxname_lockpath: @folder@/lock
statuscache: 1
hashimapspool: true
duplicatesuppression: 0
"""
_SERVICES = """\
START {
  recover cmd="@bin@/ctl_cyrusdb -C @folder@/imapd.conf -r"
  idled cmd="@bin@/idled -C @folder@/imapd.conf"
}
SERVICES {
  imap cmd="@bin@/imapd -C @folder@/imapd.conf -U 30" listen="127.0.0.1:@imap@" prefork=1
  imaps cmd="@bin@/imapd -C @folder@/imapd.conf -s -U 30" listen="127.0.0.1:@imaps@" prefork=0
  lmtp cmd="@bin@/lmtpd -C @folder@/imapd.conf -a" listen="127.0.0.1:@lmtp@" prefork=0
}
EVENTS {
}
"""


class Cyrus(Server):
    """A running Cyrus. Knows anna@shop.test / pw1 and ben@shop.test / pw2, with empty mailboxes.

    ``quota`` is how much each mailbox may hold, in KiB (0: no limit).
    """

    imap: int
    imaps: int
    lmtp: int
    short = "cyr"
    ports = awaited = ("imap", "imaps", "lmtp")
    grace = 0.5

    def __init__(self, leaf: Leaf = "good", *, quota: int = 0) -> None:
        need("setpriv")
        if not (_BIN / "master").exists():
            _absent(f"Cyrus is not unpacked in {PLACE} (make peers)")
        super().__init__()
        self.ca = authority().ca
        self._pair = authority().leaves[leaf]
        self._quota = quota
        for name in _MADE:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        for login in (ANNA, BEN):
            self._add(login)
        self.start_somewhere()

    @property
    def command(self) -> list[str]:
        options = ("-C", "imapd.conf", "-M", "cyrus.conf", "-p", "master.pid")
        argv = [str(self.folder / word) if "." in word else word for word in options]
        return [*_environment(), str(_BIN / "master"), *argv]

    def deliver(self, recipient: str, data: bytes, sender: str = "client@example.com") -> None:
        """Hand a message over by LMTP, as the mail server in front would."""
        with smtplib.LMTP(HOST, self.lmtp, timeout=30) as client:
            client.sendmail(sender, [recipient], data)

    def write_config(self) -> None:
        values = {
            "folder": self.folder,
            "user": owner().name,
            "bin": _BIN,
            "quota": self._quota or -1,
            "folders": " | ".join(_FOLDERS),
            "cert": self._pair.cert,
            "key": self._pair.key,
            "imap": self.imap,
            "imaps": self.imaps,
            "lmtp": self.lmtp,
        }
        for name, text in (("imapd.conf", _IMAPD), ("cyrus.conf", _SERVICES)):
            filled = re.sub(r"@(\w+)@", lambda name: str(values[name[1]]), text)
            (self.folder / name).write_text(filled)
        give(self.folder)

    def _add(self, login: Login) -> None:
        """The realm is the server's name, or every sign-in fails."""
        name = login.address.partition("@")[0]
        program = [*_environment(), str(PLACE / "usr/sbin/saslpasswd2"), "-p", "-c"]
        words = [*program, "-f", str(self.folder / "sasldb2"), "-u", "shop.test", name]
        said = f"printf %s {shlex.quote(login.password)} | {shlex.join(words)}"
        run_as_owner(["sh", "-c", said], self.folder)


def _environment() -> list[str]:
    """Its libraries were unpacked with it."""
    kind = f"{platform.machine()}-linux-gnu"
    folders = (PLACE / "usr/lib" / kind, PLACE / "lib" / kind)
    return ["/usr/bin/env", f"LD_LIBRARY_PATH={':'.join(map(str, folders))}"]


def _absent(reason: str) -> None:
    if os.environ.get("PEERS") == "required":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
