r"""Messages moved to the archive, to junk and back into INBOX (C3). Blocking, on a session.

By MOVE (RFC 6851) where the server has it; else by COPY, \Deleted and EXPUNGE of these UIDs alone,
so that what others marked \Deleted stays. Where a mailbox keeps everything in one folder (\All), a
message leaves INBOX by losing that place and comes back by a copy: there folders are labels.

A connection may break after the server moved and before we know: a message that is not where it was
is looked for, by its id, where it was to go.
"""

import logging
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.base.errors import TransientError
from app.inbox.channels.base import Act, ActDone, Move, Place
from app.inbox.channels.email.filing import create
from app.inbox.channels.email.folder_names import INBOX, called, special
from app.inbox.channels.email.imap import ImapSession
from app.inbox.channels.email.reading import sequence

_ID = re.compile(r"<[^<>\s@\"\\]{1,200}@[^<>\s@\"\\]{1,200}>")
_COPY_UID = re.compile(rb"(\d+) ([\d,:]+) ([\d,:]+)")
_SPAN = re.compile(rb"(\d+)(?::(\d+))?")
_LABELS = "X-GM-EXT-1"
_NAMES = {Move.ARCHIVE: "Archive", Move.JUNK: "Junk"}
_FAILED = ActDone(ok=False)
_MOST = 10_000
_log = logging.getLogger(__name__)
Results = dict[Place, ActDone]


class Mover:
    """Moves out of one folder, which is open for writing."""

    def __init__(self, session: ImapSession, folder: str, uidvalidity: int) -> None:
        self._session = session
        self._folder = folder
        self._uidvalidity = uidvalidity
        self._targets: dict[Move, str] = {}
        self._everything: str | None = None
        """The folder that holds all mail, where there is one."""

    def move(self, acts: Sequence[Act]) -> Results:
        """Move what lies here; each ends up in the results."""
        results: Results = {}
        for move, some in _by_move(acts).items():
            results |= self._move(move, some)
        return results

    def find_moved(self, acts: Sequence[Act]) -> Results:
        """Of those that are not here (any more): which lie where they were to go."""
        results: Results = {}
        for move, some in _by_move(acts).items():
            target = self._target(move)
            there = self._search(target, some) if target != self._folder else {}
            results |= {place: ActDone(True, now) for place, now in there.items()}
        return results

    # one kind of move

    def _move(self, move: Move, acts: Sequence[Act]) -> Results:
        target = self._target(move)
        if target == self._folder:
            return {each.place: ActDone(True, each.place) for each in acts}
        client = self._session.client
        if not client.has_capability("UIDPLUS"):
            # Where it went can be known only by its id.
            acts = [each for each in acts if _ID.fullmatch(each.message_id)]
        if self._folder == self._everything:
            return self._copied(target, acts, stays=True)
        if client.has_capability("MOVE"):
            return self._moved(target, acts)
        done = self._copied(target, acts, stays=False)
        gone = [place.uid for place, each in done.items() if each.ok]
        if gone:
            self._remove(gone)
        return done

    def _moved(self, target: str, acts: Sequence[Act]) -> Results:
        if not acts or not self._command("MOVE", acts, target):
            return {each.place: _FAILED for each in acts}
        return self._where(target, acts, stays=False)

    def _copied(self, target: str, acts: Sequence[Act], *, stays: bool) -> Results:
        """Copy what is not there yet: the last try may have come as far as that."""
        before = self._search(target, acts)
        results = {place: ActDone(True, now, stays) for place, now in before.items()}
        left = [each for each in acts if each.place not in before]
        if not left:
            return results
        if not self._command("COPY", left, target):
            return results | {each.place: _FAILED for each in left}
        return results | self._where(target, left, stays=stays)

    def _command(self, name: str, acts: Sequence[Act], target: str) -> bool:
        """UID MOVE or COPY; False when the server will not."""
        session = self._session
        session.untagged("COPYUID")
        with session.guarded(), session.patience(len(acts) / 10):
            client = session.client
            uids = sequence(sorted(each.place.uid for each in acts))
            where = client._normalise_folder(target)
            status, said = client._imap.uid(name, uids, where)
        if status == "OK":
            return True
        words = str(said[0])
        session.reject_busy(words)
        _log.warning("the server moves nothing: %s", name)
        return False

    def _where(self, target: str, acts: Sequence[Act], *, stays: bool) -> Results:
        """Where the moved ones lie: as COPYUID says (RFC 4315), else as their ids do."""
        told = self._session.untagged("COPYUID")
        found = _told(told, target) if told else {}
        places = {each.place: found[each.place.uid] for each in acts if each.place.uid in found}
        unknown = [each for each in acts if each.place not in places]
        places |= self._search(target, unknown)
        missed = [each for each in unknown if each.place not in places]
        if missed and any(_ID.fullmatch(each.message_id) for each in missed):
            words = "moved, and not where it was to go"
            raise TransientError("server-refused", server=str(self._session.server), words=words)
        return {each.place: ActDone(True, places.get(each.place), stays) for each in acts}

    def _remove(self, uids: Sequence[int]) -> None:
        r"""Take copied ones out of this folder; without UIDPLUS only when no other is \Deleted."""
        session = self._session
        self._open()
        with session.guarded():
            imap, listed = session.client._imap, sequence(sorted(uids))
            imap.uid("STORE", listed, "+FLAGS.SILENT", r"(\Deleted)")
            if session.client.has_capability("UIDPLUS"):
                imap.uid("EXPUNGE", listed)
            elif set(session.client.search("DELETED")) <= set(uids):
                imap.expunge()

    # folders

    def _target(self, move: Move) -> str:
        if move is Move.INBOX:
            self._learn_everything()
            return INBOX
        if move not in self._targets:
            self._targets[move] = self._find(move)
        return self._targets[move]

    def _find(self, move: Move) -> str:
        session = self._session
        with session.guarded():
            listed = session.client.list_folders()
            habits = session.habits
            if move is Move.JUNK:
                found = habits.find(listed, "junk")
            else:
                # Where folders are labels, leaving INBOX is being archived.
                labels = session.client.has_capability(_LABELS) or "all" in habits.names
                found = special(listed, rb"\archive")
                found = found or (habits.find(listed, "all") if labels else None)
                found = found or habits.find(listed, "archive") or special(listed, rb"\all")
            return found or create(session.client, _NAMES[move])

    def _learn_everything(self) -> None:
        if self._everything is None:
            with self._session.guarded():
                listed = self._session.client.list_folders()
            own = self._session.habits.names.get("all", "")
            self._everything = special(listed, rb"\all") or called(listed, own) or ""

    def _open(self) -> None:
        """Have the folder open for writing again."""
        answer = self._session.open_for_writing(self._folder)
        if answer.get(b"UIDVALIDITY") != self._uidvalidity:
            raise TransientError("folder-changed", folder=self._folder)

    def _search(self, folder: str, acts: Sequence[Act]) -> dict[Place, Place]:
        """Which of the messages lie in ``folder``, by their ids; this folder is open again then."""
        wanted = [each for each in acts if _ID.fullmatch(each.message_id)]
        if not wanted:
            return {}
        session = self._session
        answer = session.examine(folder)
        validity = int(answer.get(b"UIDVALIDITY", 0))
        found: dict[Place, Place] = {}
        for each in wanted:
            uids = session.search("HEADER", "Message-ID", each.message_id)
            if validity and uids:
                found[each.place] = Place(folder, validity, max(uids))
        self._open()
        return found


def _by_move(acts: Sequence[Act]) -> Mapping[Move, list[Act]]:
    found: defaultdict[Move, list[Act]] = defaultdict(list)
    for each in acts:
        if each.move is not None:
            found[each.move].append(each)
    return found


def _told(answers: Sequence[object], target: str) -> dict[int, Place]:
    """``<validity> <from> <to>`` of COPYUID, as places by old UID."""
    found: dict[int, Place] = {}
    for answer in answers:
        match = _COPY_UID.search(answer) if isinstance(answer, bytes) else None
        if match is None:
            continue
        before, after = _uids(match[2]), _uids(match[3])
        if len(before) == len(after):
            validity = int(match[1])
            pairs = zip(before, after, strict=True)
            found |= {old: Place(target, validity, new) for old, new in pairs}
    return found


def _uids(listed: bytes) -> list[int]:
    uids: list[int] = []
    for low, high in _SPAN.findall(listed):
        first, last = sorted((int(low), int(high or low)))
        uids += range(first, min(last, first + _MOST) + 1)
    return uids
