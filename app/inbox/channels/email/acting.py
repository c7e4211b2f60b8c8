r"""What is wanted of the server: \Seen, \Answered, and another folder (C3). Blocking, on a session.

A UID is trusted only under its UIDVALIDITY, and only when the message there has the Message-ID that
is expected (reliability 3.2.7).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.base.errors import TransientError
from app.inbox.channels.base import MARKS, Act, ActDone, Mark, Place
from app.inbox.channels.email import moving, reading
from app.inbox.channels.email.imap import ImapSession

_FLAGS = {Mark.SEEN: r"\Seen", Mark.ANSWERED: r"\Answered"}
_ID = "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"
_AT_ONCE = 200
Results = Mapping[Place, ActDone]


def act(session: ImapSession, acts: Sequence[Act]) -> Results:
    """What became of each; what lies under another UIDVALIDITY is left out."""
    folders: defaultdict[tuple[str, int], list[Act]] = defaultdict(list)
    for each in acts:
        folders[each.place.folder, each.place.uidvalidity].append(each)
    results: dict[Place, ActDone] = {}
    for (folder, validity), some in folders.items():
        answer = session.open_for_writing(folder)
        if not answer.get(b"READ-WRITE", True):
            results |= dict.fromkeys((each.place for each in some), ActDone(False))
            continue
        if answer.get(b"UIDVALIDITY") != validity:
            continue
        mover = moving.Mover(session, folder, validity)
        for start in range(0, len(some), _AT_ONCE):
            results |= _in_folder(session, mover, some[start : start + _AT_ONCE])
    return results


def _in_folder(session: ImapSession, mover: moving.Mover, acts: Sequence[Act]) -> Results:
    here, elsewhere = _agreed(session, acts)
    results = {each.place: ActDone(False) for each in elsewhere}
    by_marks: defaultdict[int, list[Act]] = defaultdict(list)
    for each in here:
        by_marks[each.marks & MARKS].append(each)
    for marks, some in by_marks.items():
        if marks:
            _store(session, [each.place.uid for each in some], _names(marks))
        results |= dict.fromkeys((each.place for each in some), ActDone(True))
    results |= mover.move([each for each in here if each.move is not None])
    results |= mover.find_moved([each for each in elsewhere if each.move is not None])
    return results


def _agreed(session: ImapSession, acts: Sequence[Act]) -> tuple[list[Act], list[Act]]:
    """Whose message lies where it is expected, and whose does not."""
    from app.inbox.parsing.mime import parse

    rows = reading.rows(session, tuple(each.place.uid for each in acts), _ID)
    here: list[Act] = []
    elsewhere: list[Act] = []
    for each in acts:
        row = rows.get(each.place.uid, {})
        data = next((v for k, v in row.items() if k.startswith(b"BODY[")), None)
        mail = parse(data) if isinstance(data, bytes) else None
        found = mail.message_id if mail is not None and mail.message_id_given else ""
        (here if mail is not None and found == each.message_id else elsewhere).append(each)
    return here, elsewhere


def _names(marks: int) -> Iterable[str]:
    return [name for mark, name in _FLAGS.items() if marks & mark]


def _store(session: ImapSession, uids: Sequence[int], names: Iterable[str]) -> None:
    with session.guarded():
        flags = f"({' '.join(names)})"
        listed = ",".join(map(str, uids))
        status, said = session.client._imap.uid("STORE", listed, "+FLAGS.SILENT", flags)
        if status != "OK":
            words = str(said[0])
            raise TransientError("server-refused", server=str(session.server), words=words)
