"""A mailbox in memory that behaves as a large provider's does, behind IMAP (see ``imap_talk``).

=============  ===================================================================================
kind           what is peculiar to it
=============  ===================================================================================
``gmail``      folders are labels: a message is one thing with one set of flags, listed in many
               folders and always in All Mail; moving it out of INBOX into All Mail takes the label
               off, Spam and Trash take all labels off. X-GM-EXT-1 when ``extension``
``outlook``    folders named as Exchange does, without SPECIAL-USE, UIDPLUS, MOVE and CONDSTORE
``plain``      SPECIAL-USE, UIDPLUS and MOVE, nothing peculiar
=============  ===================================================================================

Driven with plain calls from the test; ``next_append`` says what becomes of the next APPENDs.
"""

import contextlib
import email
import socket
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, Self

from tests.peers.process import HOST

Kind = Literal["gmail", "outlook", "plain"]
AppendFault = Literal["ok", "refused", "lost", "taken"]
"""NO; the line breaks before the server has it; the line breaks once it has it."""

ALL = "[Gmail]/All Mail"
_SPAM, _TRASH = "[Gmail]/Spam", "[Gmail]/Trash"
_FOLDERS: dict[Kind, dict[str, str]] = {
    "gmail": {
        "INBOX": r"\HasNoChildren",
        "[Gmail]": r"\HasChildren \Noselect",
        ALL: r"\All \HasNoChildren",
        "[Gmail]/Drafts": r"\Drafts \HasNoChildren",
        "[Gmail]/Sent Mail": r"\HasNoChildren \Sent",
        _SPAM: r"\HasNoChildren \Junk",
        _TRASH: r"\HasNoChildren \Trash",
    },
    "outlook": dict.fromkeys(
        ("INBOX", "Archive", "Deleted Items", "Drafts", "Junk Email", "Sent Items"),
        r"\HasNoChildren",
    ),
    "plain": {
        "INBOX": r"\HasNoChildren",
        "Archive": r"\Archive",
        "Sent": r"\Sent",
        "Junk": r"\Junk",
        "Trash": r"\Trash",
    },
}
_CAPABILITIES: dict[Kind, str] = {
    "gmail": "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA XLIST CHILDREN UIDPLUS ENABLE MOVE "
    "SPECIAL-USE LITERAL-",
    "outlook": "IMAP4 IMAP4rev1 IDLE NAMESPACE LITERAL+",
    "plain": "IMAP4rev1 IDLE UIDPLUS MOVE SPECIAL-USE QUOTA",
}
SENT: dict[Kind, str] = {
    "gmail": "[Gmail]/Sent Mail",
    "outlook": "Sent Items",
    "plain": "Sent",
}


@dataclass(eq=False, slots=True)
class Letter:
    """A message: what it is and how it is marked (for Gmail: everywhere at once)."""

    data: bytes
    date: datetime
    flags: set[str] = field(default_factory=set)

    def header(self, name: str) -> str:
        head = self.data.partition(b"\r\n\r\n")[0].decode("latin-1")
        return str(email.message_from_string(head).get(name, ""))


@dataclass(eq=False, slots=True)
class Folder:
    name: str
    attributes: str
    uidvalidity: int
    next: int = 1
    letters: dict[int, Letter] = field(default_factory=dict)

    def add(self, letter: Letter) -> int:
        """The UID it has here, its old one when it is here already."""
        for uid, known in self.letters.items():
            if known is letter:
                return uid
        uid, self.next = self.next, self.next + 1
        self.letters[uid] = letter
        return uid

    def drop(self, letter: Letter) -> None:
        self.letters = {u: known for u, known in self.letters.items() if known is not letter}


class ImapBox:
    """The server; starts when made."""

    host = HOST

    def __init__(
        self, kind: Kind, *, extension: bool = True, quota: tuple[int, int] | None = None
    ) -> None:
        self.kind = kind
        self.quota = quota
        """Kilobytes used and allowed."""
        self.capabilities = _CAPABILITIES[kind]
        if kind == "gmail" and extension:
            self.capabilities += " X-GM-EXT-1"
        self.folders = {
            name: Folder(name, attributes, 100 + n)
            for n, (name, attributes) in enumerate(_FOLDERS[kind].items())
        }
        self.next_append: deque[AppendFault] = deque()
        self.heard: list[str] = []
        self.lock = threading.RLock()
        self.closing = threading.Event()
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((HOST, 0))
        self._listener.settimeout(0.1)
        self.port = int(self._listener.getsockname()[1])
        self._start(self._accept)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # what a test says and reads

    def deliver(
        self, data: bytes, *folders: str, flags: str = "", date: datetime | None = None
    ) -> Letter:
        """A message in these folders (INBOX); Gmail: with these labels."""
        letter = Letter(data, date or datetime.now(UTC), set(flags.split()))
        with self.lock:
            for name in folders or ("INBOX",):
                self.put(letter, name)
        return letter

    def file_sent(self, data: bytes) -> None:
        """What its SMTP server does with a message by itself."""
        self.deliver(data, SENT[self.kind], flags=r"\Seen")

    def where(self, letter: Letter) -> set[str]:
        """The folders that list it."""
        with self.lock:
            return {f.name for f in self.folders.values() if letter in f.letters.values()}

    def messages(self, folder: str) -> list[bytes]:
        with self.lock:
            return [letter.data for letter in self.folders[folder].letters.values()]

    # what a session does

    def put(self, letter: Letter, name: str) -> int:
        """List it in a folder; its UID there."""
        if self.kind == "gmail":
            if name in (_SPAM, _TRASH):
                for folder in self.folders.values():
                    folder.drop(letter)
            else:
                self.folders[ALL].add(letter)
        return self.folders[name].add(letter)

    def copy(self, letter: Letter, name: str) -> int:
        """COPY: the same thing under another label, or a second message."""
        same = letter if self.kind == "gmail" else Letter(letter.data, letter.date, {*letter.flags})
        return self.put(same, name)

    def take(self, letter: Letter, name: str) -> None:
        """EXPUNGE: out of one folder; out of All Mail, into Trash."""
        self.folders[name].drop(letter)
        if self.kind == "gmail" and name == ALL:
            self.put(letter, _TRASH)

    def move(self, letter: Letter, source: str, target: str) -> int:
        if self.kind == "gmail":
            uid = self.put(letter, target)
            if source != ALL:
                self.folders[source].drop(letter)
            return uid
        self.folders[source].drop(letter)
        return self.folders[target].add(letter)

    def create(self, name: str) -> None:
        self.folders[name] = Folder(name, r"\HasNoChildren", 100 + len(self.folders))

    # running

    @property
    def connections(self) -> int:
        """How many were ever opened."""
        return len(self._connections)

    def close(self) -> None:
        self.closing.set()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5.0)
        for connection in self._connections:
            connection.close()  # those, too, whose thread was late

    def _start(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="peer-imap-box", daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        from tests.peers.imap_talk import Talk

        while not self.closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            self._connections.append(connection)
            self._start(lambda c=connection: Talk(self, c).run())


def ids(data: list[bytes]) -> Iterator[str]:
    """The Message-IDs of messages."""
    for each in data:
        yield Letter(each, datetime.now(UTC)).header("Message-ID")
