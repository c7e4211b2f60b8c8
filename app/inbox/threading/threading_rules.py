"""Which conversation a message belongs to: rules T1, T2, T6 and R4 as pure functions.

Any thread; no store, no clock. The caller (ingest) gathers what ``Candidates`` answers for a whole
batch in a few queries and keeps it up to date while the batch goes on; ``decide`` then says, mail
by mail, where each belongs. Addresses are canonical (``app.inbox.parsing.addresses``), times
microseconds UTC, Message-IDs keep their angle brackets. Every conversation id a ``Candidates``
gives is already resolved through merges (T5).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import msgspec

from app.base.clock import MICRO
from app.base.ids import ConversationId
from app.inbox.parsing.addresses import domain, is_free_mail
from app.inbox.status_rules import REOPENED_BY_INBOUND
from app.inbox.values import Direction, Status

MAX_REFERENCES = 50
SUBJECT_WINDOW = 7 * 24 * 3600 * MICRO


class Reason(StrEnum):
    """Why a message went where it went; kept with the message for whoever asks."""

    KEYED = "keyed"
    """It names a keyed Message-ID or plus-tag of ours (T1 a)."""
    REFERENCE = "reference"
    """It names a stored message in In-Reply-To or References (T1 b)."""
    REFERENCED = "referenced"
    """A stored message names it: the answer came before what it answers (T1 b)."""
    SUBJECT = "subject"
    """Same sender, same base subject, within seven days, one candidate (T1 c)."""
    TRUSTED = "trusted"
    """References alone, in an account that trusts them (T2)."""
    STRANGER = "stranger"
    """It names a conversation whose participants its sender is not one of."""
    AMBIGUOUS = "ambiguous"
    """Several conversations of that sender and subject are open."""
    THREAD = "thread"
    """It lies in that thread of its own service (T3)."""
    ANSWER = "answer"
    """It answers a message there (T3)."""
    TALK = "talk"
    """The customer's latest conversation on that channel that is not done with (T3)."""
    WINDOW = "window"
    """The customer's latest conversation within a day (T3)."""
    UNRELATED = "unrelated"
    """It names nothing we know."""


class Mail(msgspec.Struct, frozen=True, gc=False):
    """What the rules ask about a message.

    ``message_id`` is empty when it may link nothing: missing, absurd, or reused with other content
    (``Sameness.ID_REUSED``). ``references`` are oldest first, as in the header. ``own_tokens`` are
    the verified owners (``message_ids.owner``, ``owner_of_tag``) of In-Reply-To, then References
    from the last to the first, then the recipients. ``direction`` is out only for what we sent:
    found in the Sent folder or in an import under an address of ours. ``dmarc_fail`` as our own
    receiving host stated it.
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: str
    recipients: tuple[str, ...]
    base_subject: str
    received_at: int
    own_tokens: tuple[ConversationId, ...] = ()
    direction: Direction = Direction.IN
    dmarc_fail: bool = False
    history: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """How the account threads. ``own`` are the canonical addresses of all accounts."""

    own: frozenset[str] = frozenset()
    trust_references: bool = False


class Candidates(Protocol):
    """The stored messages and conversations, as far as decisions ask about them."""

    def by_id(self, message_id: str) -> ConversationId | None:
        """Where the stored message of this account with that id lies."""

    def by_reference(self, message_id: str) -> Collection[ConversationId]:
        """Where the stored messages lie that name this id (``links``) in the same account."""

    def participants(self, conversation: ConversationId) -> Collection[str]:
        """Canonical addresses that ``joining`` gave, and those an agent added."""

    def recent(
        self, sender: str, base_subject: str, since: int, until: int
    ) -> Sequence[ConversationId]:
        """Conversations of this account with an inbound message of that sender and base subject
        received in ``since <= t <= until``."""

    def status(self, conversation: ConversationId) -> Status:
        """The status now, earlier mails of the batch included."""

    def resolve(self, conversation: ConversationId) -> ConversationId | None:
        """The conversation that stands for it today (T5), or nothing when it is gone (K7)."""


class Attach(msgspec.Struct, frozen=True, gc=False):
    """Put the message into ``conversation``.

    ``new_participant``: show the sender as new and remember them (T6). ``reopen``: the status
    would change by this inbound (C2; ``status_rules`` has the last word). ``flagged``: the sender
    may be forged; nothing is triggered. ``merges``: conversations this message ties to it, to be
    linked into ``conversation`` (only where References are trusted).
    """

    conversation: ConversationId
    reason: Reason
    new_participant: bool = False
    reopen: bool = False
    flagged: bool = False
    merges: tuple[ConversationId, ...] = ()


class New(msgspec.Struct, frozen=True, gc=False):
    """Open a conversation; ``related`` is the one it looks related to, if any."""

    reason: Reason
    related: ConversationId | None = None
    flagged: bool = False


Decision = Attach | New


def decide(mail: Mail, candidates: Candidates, policy: Policy) -> Decision:
    """Say where ``mail`` belongs. At most ``MAX_REFERENCES`` of its links are looked up."""
    if policy.trust_references:
        return _by_trust(mail, candidates, policy)
    related: ConversationId | None = None
    stranger = False
    for conversation, reason in _named(mail, candidates):
        if _admits(conversation, mail, candidates, policy):
            return _attach(conversation, reason, mail, candidates, policy)
        related = conversation if related is None else related
        stranger = stranger or reason is not Reason.REFERENCED
    if stranger:
        return New(Reason.STRANGER, related, flagged=_flagged(mail, policy))
    return _by_subject(mail, candidates, policy, related)


def links(mail: Mail, trust_references: bool = False) -> tuple[str, ...]:
    """The ids that tie a mail to others, oldest first: what ``by_reference`` is to be fed with.

    Each once, never its own, at most ``MAX_REFERENCES``: of a longer chain the first (the root)
    and the last (the nearest) stay. Where References are trusted In-Reply-To counts only when
    there are none, and only its first id (RFC 5256, REFERENCES step 1), as in THREAD=REFS.
    """
    answered = mail.in_reply_to
    if trust_references:
        answered = () if mail.references else answered[:1]
    if not (mail.references or answered):
        return ()
    ids = tuple(dict.fromkeys(i for i in (*mail.references, *answered) if i != mail.message_id))
    if len(ids) <= MAX_REFERENCES:
        return ids
    return (ids[0], *ids[1 - MAX_REFERENCES :])


def joining(mail: Mail, decision: Decision) -> tuple[str, ...]:
    """The addresses that ``mail`` makes participants of its conversation.

    Whoever we write to is one, and who writes. Those a sender merely put into To or Cc are not:
    else one forged mail with a Cc would let anybody in. A flagged mail lets nobody in.
    """
    if isinstance(decision, Attach) and decision.flagged:
        return ()
    if mail.direction is not Direction.OUT:
        return (mail.sender,) if mail.sender else ()
    return tuple(dict.fromkeys(a for a in (mail.sender, *mail.recipients) if a))


def _named(mail: Mail, candidates: Candidates) -> Iterator[tuple[ConversationId, Reason]]:
    """Every conversation the mail is tied to, the best evidence first."""
    for token in mail.own_tokens[:MAX_REFERENCES]:
        owner = candidates.resolve(token)
        if owner is not None:
            yield owner, Reason.KEYED
    for link in _nearest_first(mail):
        found = candidates.by_id(link)
        if found is not None:
            yield found, Reason.REFERENCE
    if mail.message_id:
        for child in sorted(candidates.by_reference(mail.message_id)):
            yield child, Reason.REFERENCED


def _nearest_first(mail: Mail) -> Iterable[str]:
    kept = links(mail)
    if not kept:
        return ()
    answered = [i for i in mail.in_reply_to if i in kept]
    return dict.fromkeys((*answered, *reversed(kept)))


def _admits(
    conversation: ConversationId, mail: Mail, candidates: Candidates, policy: Policy
) -> bool:
    """The sender test of T1; our own addresses always are participants."""
    if mail.direction is Direction.OUT or mail.sender in policy.own:
        return True
    participants = candidates.participants(conversation)
    if mail.sender in participants:
        return True
    # A mail that its own domain disowns cannot come in on the good name of that domain.
    return not mail.dmarc_fail and _colleague(mail.sender, participants, policy.own)


def _colleague(sender: str, participants: Collection[str], own: Collection[str]) -> bool:
    host = domain(sender)
    if not host or is_free_mail(host):
        return False
    return any(domain(a) == host for a in participants) or any(domain(a) == host for a in own)


def _attach(
    conversation: ConversationId,
    reason: Reason,
    mail: Mail,
    candidates: Candidates,
    policy: Policy,
    merges: tuple[ConversationId, ...] = (),
) -> Attach:
    inbound = mail.direction is Direction.IN
    flagged = _flagged(mail, policy)
    status = candidates.status(conversation)
    known = mail.sender in policy.own or mail.sender in candidates.participants(conversation)
    return Attach(
        conversation,
        reason,
        new_participant=inbound and bool(mail.sender) and not known,
        reopen=inbound and not flagged and not mail.history and status in REOPENED_BY_INBOUND,
        flagged=flagged,
        merges=merges,
    )


def _flagged(mail: Mail, policy: Policy) -> bool:
    """Forged as far as we can tell: disowned by its domain, or ours without being sent by us."""
    return mail.dmarc_fail or (mail.direction is Direction.IN and mail.sender in policy.own)


def _by_subject(
    mail: Mail, candidates: Candidates, policy: Policy, related: ConversationId | None
) -> Decision:
    """T1 (c). Never for what we sent: all our customers would share one sender."""
    flagged = _flagged(mail, policy)
    known_sender = mail.sender and mail.sender not in policy.own
    if mail.direction is not Direction.IN or not known_sender or not mail.base_subject:
        return New(Reason.UNRELATED, related, flagged)
    since, until = mail.received_at - SUBJECT_WINDOW, mail.received_at + SUBJECT_WINDOW
    alive = {
        c
        for c in candidates.recent(mail.sender, mail.base_subject, since, until)
        if candidates.status(c) not in (Status.RESOLVED, Status.SPAM)
    }
    if len(alive) != 1:
        return New(Reason.AMBIGUOUS if alive else Reason.UNRELATED, related, flagged)
    return _attach(alive.pop(), Reason.SUBJECT, mail, candidates, policy)


def _by_trust(mail: Mail, candidates: Candidates, policy: Policy) -> Decision:
    """T2: one conversation for all messages that are tied by ids, stored or not.

    The lowest id stands for the rest, so the partition is the same in whatever order they arrive.
    """
    tied: set[ConversationId] = set()
    for link in links(mail, trust_references=True):
        tied.update(_naming(link, candidates))
    if mail.message_id:
        tied.update(candidates.by_reference(mail.message_id))
    if not tied:
        return New(Reason.UNRELATED, flagged=_flagged(mail, policy))
    first, *rest = sorted(tied)
    return _attach(first, Reason.TRUSTED, mail, candidates, policy, merges=tuple(rest))


def _naming(link: str, candidates: Candidates) -> Collection[ConversationId]:
    """Where messages of that id lie, else where messages lie that name it.

    Both sets are the same conversation once all went through here; the first is the cheaper.
    """
    stored = candidates.by_id(link)
    return candidates.by_reference(link) if stored is None else (stored,)


class Sameness(StrEnum):
    """What a message is to the stored ones that have its Message-ID (R4)."""

    NEW = "new"
    DUPLICATE = "duplicate"
    """The same message in another place: one message, one more location."""
    ID_REUSED = "id_reused"
    """Another message under a used id: stored as its own, its id links nothing."""


def sameness(digest: bytes, stored: Collection[bytes], own_copy: bool = False) -> Sameness:
    """Compare a message with the digests of the stored ones that have its Message-ID.

    ``own_copy``: it lies in our Sent folder and its keyed id is one the outbox gave out; servers
    rewrite such copies, so the id alone tells (reliability 3.2.8).
    """
    if not stored:
        return Sameness.NEW
    return Sameness.DUPLICATE if own_copy or digest in stored else Sameness.ID_REUSED
