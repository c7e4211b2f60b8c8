"""Which message of ours a machine speaks of, and whether it may be believed.

A report counts when it names a keyed Message-ID that verifies, of a message in our outbox, and a
recipient that message really went to; when it does not come under an address of ours, and our own
host does not say that its sender is forged. Everything else changes nothing (reliability 3.5,
fault 41). Writer thread; ``hint`` is pure.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.base.ids import ConversationId, MessageId, OutboxId
from app.inbox.parsing.addresses import canonical
from app.inbox.prepare import Prepared, doubtful
from app.inbox.threading import message_ids
from app.inbox.values import Report, ReportKind, Said, SaidState
from app.store.flags import Flag
from app.store.schema.outbox import outbox, recipient

if TYPE_CHECKING:
    from sqlalchemy import Connection

_KEYED = "<c"
_CHUNK = 1000
FLAGS = {
    SaidState.READ: Flag.READ,
    SaidState.DELIVERED: Flag.DELIVERED,
    SaidState.DELAYED: Flag.DELAYED,
    SaidState.BOUNCED: Flag.BOUNCED,
}
"""By weight: of several verdicts in one report the last of these is what it is about."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a stored mail says about mail of ours: the journaled part of it.

    ``names`` are ids in our keyed form that it names or carries: whoever knows one has got the
    message, or has seen it on our server.
    """

    sender: str
    suspect: bool
    names: tuple[str, ...] = ()
    report: Report | None = None


class Trust(StrEnum):
    """What a report is worth."""

    TRUE = "true"
    FORGED = "forged"
    """It claims to be about us and cannot be."""
    ELSEWHERE = "elsewhere"
    """It speaks of something this workspace did not send."""


@dataclass(frozen=True, slots=True)
class Match:
    """The message a report speaks of, and what it says of each recipient, as we wrote them."""

    outbox: OutboxId
    conversation: ConversationId
    message: MessageId
    said: tuple[tuple[str, Said], ...]


@dataclass(frozen=True, slots=True)
class _Sent:
    id: OutboxId
    conversation: ConversationId
    message: MessageId
    recipients: dict[str, str] = field(default_factory=dict)
    """As written, by canonical address."""


def hint(mail: Prepared, hosts: tuple[str, ...]) -> Hint | None:
    """What is to be told to the outbox about a mail; nothing for nearly all."""
    named = (mail.message_id, *mail.in_reply_to, *mail.references)
    keyed = [i.lower() for i in named if i.startswith(_KEYED) and message_ids.is_keyed(i)]
    names = tuple(dict.fromkeys(keyed))
    report = mail.report if mail.report is not None and mail.report.about else None
    if not names and report is None:
        return None
    return Hint(mail.sender[0], doubtful(mail, hosts), names, report)


class Reports:
    """Judges the reports of a batch; ``load`` first."""

    def __init__(self, connection: "Connection", key: bytes, own: Collection[str]) -> None:
        self._connection = connection
        self._key = key
        self._own = own
        self._sent: dict[str, _Sent] = {}

    def load(self, reports: Iterable[Report | None]) -> None:
        """Read what the outbox knows of the messages they name."""
        ids = {i.lower() for r in reports if r is not None for i in r.about}
        keyed = [i for i in ids if i.startswith(_KEYED)]
        for start in range(0, len(keyed), _CHUNK):
            self._load(keyed[start : start + _CHUNK])

    def _load(self, ids: Sequence[str]) -> None:
        o, r = outbox.c, recipient.c
        rows = self._connection.execute(
            select(o.id, o.conversation, o.message, o.message_id, r.address)
            .join(recipient, r.outbox == o.id)
            .where(o.message_id.in_(ids))
        )
        for row in rows:
            sent = self._sent.setdefault(
                row.message_id, _Sent(row.id, row.conversation, row.message)
            )
            sent.recipients[canonical(row.address)] = row.address

    def judge(self, report: Report, sender: str, suspect: bool) -> tuple[Trust, Match | None]:
        """What a report is worth, and what it is about when it is true."""
        named = [i.lower() for i in report.about if i.lower().startswith(_KEYED)]
        verified = [i for i in named if message_ids.owner(i, self._key) is not None]
        sent = next((self._sent[i] for i in verified if i in self._sent), None)
        if sent is None:
            claimed = any(message_ids.is_keyed(i) for i in named) and not verified
            return (Trust.FORGED if claimed else Trust.ELSEWHERE), None
        if report.kind is ReportKind.ANSWER:
            return Trust.ELSEWHERE, None
        said = _ours(report, sent, sender)
        if suspect or sender in self._own or (report.said and not said):
            return Trust.FORGED, None
        if not said:
            return Trust.ELSEWHERE, None
        return Trust.TRUE, Match(sent.id, sent.conversation, sent.message, said)


def weight(match: Match) -> SaidState:
    """The gravest thing a report says."""
    order = list(FLAGS)
    return max((said.state for _, said in match.said), key=order.index)


def line(match: Match) -> str:
    """What it says in one line: of whom, and the server's words."""
    grave = weight(match)
    about = [(address, said) for address, said in match.said if said.state is grave]
    people = ", ".join(address for address, _ in about)
    reason = next((said.words for _, said in about if said.words), "")
    return f"{people}: {reason}" if reason else people


def _ours(report: Report, sent: _Sent, sender: str) -> tuple[tuple[str, Said], ...]:
    """What it says of people we wrote to. Who bounces does not write the bounce."""
    found: dict[str, Said] = {}
    for said in report.said:
        for address in (canonical(said.original), canonical(said.final)):
            written = sent.recipients.get(address)
            bounce = report.kind is ReportKind.DELIVERY
            if written is not None and not (bounce and address == sender):
                found.setdefault(written, said)
    return tuple(found.items())
