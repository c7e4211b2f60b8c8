"""Readers' votes on articles: mails with "[kb+12]" or "[kb-12]" in their subject. Writer thread.

Such a mail is a vote when it begins a talk, comes from outside, is no machine's, our own host does
not call its sender forged, and the article could once be read by anybody: else it is a mail like
any other and changes nothing. Each vote is kept with its mail and goes with it (K7); counted is the
newest of each sender on an article (``kb.rows``), and one Message-ID once. A vote that says nothing
more is done with and calls nobody; one with words waits for an answer.
"""

import re
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import select

from app.base.bus import Changes
from app.base.ids import MessageId
from app.inbox.parsing.quote_words import phone_signature
from app.inbox.prepare import Prepared, doubtful, link_hash
from app.store.commands import Tx
from app.store.flags import Flag
from app.store.schema.knowledge import article_address, article_heard
from app.store.upsert import insert_for

_TAG = re.compile(r"\[kb([+-])([0-9]{1,19})\]")
_LARGEST = (1 << 63) - 1
"""Ids are no larger; the database takes no larger number at all."""
_ANSWER = re.compile(r"\s*(re|fwd?|aw|sv|rv|tr|wg)\s*:", re.IGNORECASE)
_MACHINE = Flag.AUTOMATIC | Flag.MACHINE_ANSWER


class Votes:
    """One batch's worth; ``load`` first. ``own``: our addresses; ``hosts``: whose word on a sender
    counts."""

    def __init__(self, tx: Tx, own: Collection[str], hosts: tuple[str, ...]) -> None:
        self._tx, self._own, self._hosts = tx, own, hosts
        self._found: dict[bytes, tuple[int, int]] = {}
        self._known: set[int] = set()
        self._rows: list[dict[str, Any]] = []

    def load(self, fresh: Iterable[Prepared]) -> None:
        """Read which articles the mails of a batch may speak of."""
        tagged = {mail.sha256: (mail, tag) for mail in fresh if (tag := self._tag(mail))}
        if not tagged:
            return
        a, h = article_address.c, article_heard.c
        wanted = {article for _, (article, _) in tagged.values()}
        ids = {link_hash(mail.message_id) for mail, _ in tagged.values()}
        run = self._tx.connection.execute
        public = set(run(select(a.article).where(a.public, a.article.in_(wanted))).scalars())
        self._known = set(run(select(h.said).where(h.said.in_(ids))).scalars())
        self._found = {sha: tag for sha, (_, tag) in tagged.items() if tag[0] in public}

    def _tag(self, mail: Prepared) -> tuple[int, int] | None:
        """The article a mail votes for, and 1 or -1."""
        found = _TAG.findall(mail.subject) if "[kb" in mail.subject else []
        answers = mail.in_reply_to or mail.references or _ANSWER.match(mail.subject)
        ours = mail.ours or mail.sender[0] in self._own
        nobody = not mail.sender[0] or mail.flags & _MACHINE
        if len(found) != 1 or answers or ours or nobody:
            return None
        if doubtful(mail, self._hosts):
            return None
        sign, id = found[0]
        return (int(id), 1 if sign == "+" else -1) if int(id) <= _LARGEST else None

    def flags(self, mail: Prepared) -> int:
        """What a mail is marked with for being a vote; it is history when it says nothing more."""
        if mail.sha256 not in self._found:
            return 0
        said = mail.body.strip()
        words = bool(said or mail.files) and not phone_signature(said)
        return Flag.VOTE | (0 if words else Flag.HISTORY)

    def add(self, mail: Prepared, message: MessageId, identity: int | None) -> None:
        """A mail of the batch was stored."""
        tag, said = self._found.get(mail.sha256), link_hash(mail.message_id)
        if tag is None or identity is None or said in self._known:
            return
        self._known.add(said)
        row = {"message": message, "article": tag[0], "identity": identity, "value": tag[1],
               "said": said, "at": mail.received_at, "rev": self._tx.seq}  # fmt: skip
        self._rows.append(row)

    def write(self) -> Changes:
        """Store the votes of the batch."""
        if not self._rows:
            return Changes()
        self._tx.connection.execute(insert_for(self._tx.connection, article_heard), self._rows)
        return Changes(settings=frozenset({"articles"}))
