"""One connection to an ``ImapBox``: as much of RFC 3501, 4315, 6851 and 2177 as mail programs use.

Runs on its own thread with a blocking socket; ends when the client or the server does.
"""

import contextlib
import re
import select
import socket
from collections.abc import Callable, Sequence
from datetime import datetime

from tests.peers.imap_box import Folder, ImapBox, Letter

_LITERAL = re.compile(r"\{(\d+)\+?\}$")
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\((?:[^()]|\([^()]*\))*\))|([^\s"()]+(?:\[[^\]]*\])?)')
_FIELDS = re.compile(r"BODY\.PEEK\[HEADER\.FIELDS \(([^)]*)\)\]", re.IGNORECASE)
_POLL = 0.05


class Talk:
    """Speaks to one client."""

    def __init__(self, box: ImapBox, connection: socket.socket) -> None:
        self._box = box
        self._socket = connection
        self._lines = connection.makefile("rb")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open: Folder | None = None
        self._told = 0

    def run(self) -> None:
        with contextlib.suppress(OSError, ValueError), self._socket, self._lines:
            self._say(f"* OK [CAPABILITY {self._box.capabilities}] ready")
            while (line := self._read()) is not None:
                tag, _, rest = line.partition(" ")
                if not self._command(tag, rest):
                    return

    def _read(self) -> str | None:
        """A command with its literals put in as quoted words; None at the end."""
        text = ""
        while True:
            line = self._lines.readline()
            if not line:
                return None
            text += line.decode("latin-1").rstrip("\r\n")
            found = _LITERAL.search(text)
            if found is None or " APPEND " in text.upper():
                return text
            text = text[: found.start()] + '"' + self._literal(text) + '"'

    def _literal(self, text: str) -> str:
        found = _LITERAL.search(text)
        assert found is not None
        if "+" not in found[0]:
            self._say("+ go ahead")
        return self._lines.read(int(found[1])).decode("latin-1")

    def _say(self, line: str) -> None:
        self._socket.sendall(line.encode("latin-1") + b"\r\n")

    def _command(self, tag: str, rest: str) -> bool:
        name, _, arguments = rest.partition(" ")
        if name.upper() == "UID":
            name, _, arguments = arguments.partition(" ")
        name = name.upper()
        self._box.heard.append(f"{name} {arguments}")
        work: Callable[[str, str], str] | None = getattr(self, f"_{name.lower()}", None)
        if work is None:
            self._say(f"{tag} BAD no such command")
            return True
        if name in ("IDLE", "APPEND"):
            said = work(tag, arguments)
        else:
            with self._box.lock:
                said = work(tag, arguments)
        if not said:
            return False
        self._say(f"{tag} {said}")
        return name != "LOGOUT"

    # without a folder

    def _capability(self, _tag: str, _: str) -> str:
        self._say(f"* CAPABILITY {self._box.capabilities}")
        return "OK done"

    def _login(self, _tag: str, arguments: str) -> str:
        return "NO [AUTHENTICATIONFAILED] no" if "wrong" in arguments else "OK welcome"

    def _noop(self, _tag: str, _: str) -> str:
        if self._open is not None:
            self._tell_exists()
        return "OK done"

    def _logout(self, _tag: str, _: str) -> str:
        self._say("* BYE bye")
        return "OK done"

    def _namespace(self, _tag: str, _: str) -> str:
        self._say('* NAMESPACE (("" "/")) NIL NIL')
        return "OK done"

    def _list(self, _tag: str, _: str) -> str:
        for folder in self._box.folders.values():
            self._say(f'* LIST ({folder.attributes}) "/" "{folder.name}"')
        return "OK done"

    def _create(self, _tag: str, arguments: str) -> str:
        self._box.create(_words(arguments)[0])
        return "OK done"

    def _subscribe(self, _tag: str, _: str) -> str:
        return "OK done"

    def _getquotaroot(self, _tag: str, arguments: str) -> str:
        self._say(f'* QUOTAROOT {arguments} ""')
        if self._box.quota is not None:
            used, limit = self._box.quota
            self._say(f'* QUOTA "" (STORAGE {used} {limit})')
        return "OK done"

    def _append(self, tag: str, arguments: str) -> str:
        words = _words(_LITERAL.sub("", arguments))
        fault = self._box.next_append.popleft() if self._box.next_append else "ok"
        if fault == "lost":
            return ""
        data = self._literal(arguments).encode("latin-1")
        self._lines.readline()
        if fault == "refused":
            return "NO [OVERQUOTA] the mailbox is full"
        if words[0] not in self._box.folders:
            return "NO [TRYCREATE] no such folder"
        flags = words[1].strip("()") if len(words) > 1 and words[1].startswith("(") else ""
        with self._box.lock:
            self._box.deliver(data, words[0], flags=flags)
        return "" if fault == "taken" else "OK done"

    # a folder

    def _select(self, tag: str, arguments: str) -> str:
        return self._opened(arguments, "READ-WRITE")

    def _examine(self, tag: str, arguments: str) -> str:
        return self._opened(arguments, "READ-ONLY")

    def _opened(self, arguments: str, how: str) -> str:
        folder = self._folder(_words(arguments)[0])
        if folder is None or r"\Noselect" in folder.attributes:
            self._open = None
            return "NO no such folder"
        self._open, self._told = folder, len(folder.letters)
        self._say(r"* FLAGS (\Seen \Answered \Deleted)")
        self._say(f"* {self._told} EXISTS")
        self._say("* 0 RECENT")
        self._say(f"* OK [UIDVALIDITY {folder.uidvalidity}] ok")
        self._say(f"* OK [UIDNEXT {folder.next}] ok")
        return f"OK [{how}] done"

    def _folder(self, name: str) -> Folder | None:
        known = {each.upper() if each.upper() == "INBOX" else each for each in (name,)}
        return self._box.folders.get(next(iter(known)))

    def _search(self, _tag: str, arguments: str) -> str:
        folder = self._here()
        found = [u for u in sorted(folder.letters) if _fits(folder, u, _words(arguments))]
        self._say("* SEARCH " + " ".join(map(str, found)))
        return "OK done"

    def _fetch(self, _tag: str, arguments: str) -> str:
        listed, _, what = arguments.partition(" ")
        folder = self._here()
        for uid in _uids(listed, folder):
            self._row(folder, uid, what)
        return "OK done"

    def _row(self, folder: Folder, uid: int, what: str) -> None:
        letter, place = folder.letters[uid], sorted(folder.letters).index(uid) + 1
        upper, parts = what.upper(), [f"UID {uid}"]
        if "FLAGS" in upper:
            parts.append(f"FLAGS ({' '.join(sorted(letter.flags))})")
        if "INTERNALDATE" in upper:
            parts.append(f'INTERNALDATE "{letter.date:%d-%b-%Y %H:%M:%S %z}"')
        if "RFC822.SIZE" in upper:
            parts.append(f"RFC822.SIZE {len(letter.data)}")
        text = " ".join(parts).encode("latin-1")
        if found := _FIELDS.search(what):
            lines = [f"{n}: {v}" for n in found[1].split() if (v := letter.header(n))]
            head = ("".join(f"{line}\r\n" for line in lines) + "\r\n").encode("latin-1")
            text += b" BODY[HEADER.FIELDS (%s)] {%d}\r\n" % (found[1].encode(), len(head)) + head
        elif "BODY.PEEK[]" in upper:
            text += b" BODY[] {%d}\r\n" % len(letter.data) + letter.data
        self._socket.sendall(b"* %d FETCH (" % place + text + b")\r\n")

    def _store(self, _tag: str, arguments: str) -> str:
        listed, sign, flags = _words(arguments)[:3]
        given = set(flags.strip("()").split())
        for uid in _uids(listed, self._here()):
            mine = self._here().letters[uid].flags
            mine |= given if sign.startswith("+") else set()
            mine -= given if sign.startswith("-") else set()
        return "OK done"

    def _copy(self, _tag: str, arguments: str) -> str:
        return self._to(arguments, lambda letter, _, target: self._box.copy(letter, target))

    def _move(self, _tag: str, arguments: str) -> str:
        if " MOVE" not in self._box.capabilities:
            return "BAD no such command"
        before = sorted(self._here().letters)
        said = self._to(arguments, self._box.move)
        left = self._here().letters
        for place in reversed([n for n, uid in enumerate(before, 1) if uid not in left]):
            self._say(f"* {place} EXPUNGE")
        return said

    def _to(self, arguments: str, how: Callable[[Letter, str, str], int]) -> str:
        listed, name = _words(arguments)[:2]
        folder, target = self._here(), self._folder(name)
        if target is None:
            return "NO [TRYCREATE] no such folder"
        uids = _uids(listed, folder)
        after = [how(folder.letters[uid], folder.name, target.name) for uid in uids]
        if uids and "UIDPLUS" in self._box.capabilities:
            old, new = (",".join(map(str, each)) for each in (uids, after))
            self._say(f"* OK [COPYUID {target.uidvalidity} {old} {new}] done")
        return "OK done"

    def _expunge(self, _tag: str, arguments: str) -> str:
        folder = self._here()
        chosen = _uids(arguments, folder) if arguments else sorted(folder.letters)
        for uid in reversed(chosen):
            if r"\Deleted" in folder.letters[uid].flags:
                place = sorted(folder.letters).index(uid) + 1
                self._box.take(folder.letters[uid], folder.name)
                self._say(f"* {place} EXPUNGE")
        return "OK done"

    def _idle(self, tag: str, _: str) -> str:
        self._say("+ idling")
        while not self._box.closing.is_set():
            self._tell_exists()
            if select.select([self._socket], [], [], _POLL)[0]:
                return "OK done" if self._lines.readline() else ""
        return ""

    def _tell_exists(self) -> None:
        with self._box.lock:
            now = len(self._here().letters)
        if now != self._told:
            self._told = now
            self._say(f"* {now} EXISTS")

    def _here(self) -> Folder:
        if self._open is None:
            raise ValueError("no folder is open")
        return self._open


def _words(arguments: str) -> list[str]:
    """Atoms, quoted words without their quotes, and lists in their brackets."""
    return [
        re.sub(r"\\(.)", r"\1", quoted) if quoted or not (listed or atom) else listed or atom
        for quoted, listed, atom in _WORD.findall(arguments)
    ]


def _uids(listed: str, folder: Folder) -> list[int]:
    found: set[int] = set()
    top = max(folder.letters, default=0)
    for part in listed.split(","):
        low, _, high = part.partition(":")
        ends = [top if end == "*" else int(end) for end in (low, high or low)]
        found |= {uid for uid in folder.letters if min(ends) <= uid <= max(ends)}
    return sorted(found)


def _fits(folder: Folder, uid: int, words: Sequence[str]) -> bool:
    letter, left = folder.letters[uid], list(words)
    while left:
        key = left.pop(0).upper()
        if key in ("UNSEEN", "SEEN", "ANSWERED", "DELETED"):
            flag = "\\" + ("Seen" if key == "UNSEEN" else key.capitalize())
            fits = (flag in letter.flags) != (key == "UNSEEN")
        elif key == "UID":
            fits = uid in _uids(left.pop(0), folder)
        elif key == "HEADER":
            name, value = left.pop(0), left.pop(0)
            fits = value.lower() in letter.header(name).lower()
        elif key in ("SINCE", "ON"):
            day = datetime.strptime(left.pop(0), "%d-%b-%Y").date()  # noqa: DTZ007  a server's day
            fits = letter.date.date() >= day if key == "SINCE" else letter.date.date() == day
        else:
            fits = key == "ALL"
        if not fits:
            return False
    return True
