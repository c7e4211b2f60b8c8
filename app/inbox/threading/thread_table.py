"""The stored facts that threading decisions ask about, gathered for a whole batch.

A few queries per batch instead of a few per message; kept up to date while the batch goes on.
Runs on the writer thread, inside the transaction of the batch.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, func, select

from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox.prepare import link_hash
from app.inbox.status_rules import State
from app.inbox.values import Status
from app.store.among import among
from app.store.schema.conversations import conversation, participant
from app.store.schema.customers import identity
from app.store.schema.messages import link, message

if TYPE_CHECKING:
    from sqlalchemy import Connection

NAMED, IS, REUSED = 0, 1, 2
"""``link.role``: what a stored message has to do with an id."""
_LIVE = (Status.OPEN, Status.WAITING, Status.SNOOZED)


@dataclass(slots=True)
class Known:
    """A conversation as far as decisions need it; ``changed`` ones are written at the end."""

    id: ConversationId
    state: State
    customer: int | None
    fresh: bool = False
    changed: bool = False
    participants: set[str] = field(default_factory=set)


class ThreadTable:
    """``threading_rules.Candidates`` over the store, for one account and one batch."""

    def __init__(self, connection: "Connection", account: AccountId) -> None:
        self._connection = connection
        self._account = account
        self._is: dict[int, ConversationId] = {}
        self._named: defaultdict[int, set[ConversationId]] = defaultdict(set)
        self._roots: dict[int, ConversationId] = {}
        self._live: defaultdict[tuple[str, str], list[tuple[int, ConversationId]]]
        self._live = defaultdict(list)
        """When inbound messages came to live conversations, by sender and base subject."""
        self.stored: defaultdict[int, list[MessageId]] = defaultdict(list)
        self.known: dict[ConversationId, Known] = {}

    # --- loading -----------------------------------------------------------------------------

    def load_ids(self, ids: Iterable[str]) -> None:
        """Read what is stored about these Message-IDs."""
        rows = self._connection.execute(
            select(link.c.hash, link.c.role, link.c.conversation, link.c.message).where(
                link.c.account == self._account, self._among(link.c.hash, set(map(link_hash, ids)))
            )
        ).all()
        for hash, role, owner, message_id in rows:
            if role == NAMED:
                self._named[hash].add(owner)
            else:
                self.stored[hash].append(message_id)
                if role == IS:
                    self._is[hash] = owner
        found = {*self._is.values(), *(c for each in self._named.values() for c in each)}
        self.load_conversations(found)

    def load_conversations(self, ids: Collection[ConversationId], people: bool = True) -> None:
        """Read these conversations, the roots they were merged into, and who takes part."""
        wanted = [c for c in ids if c not in self._roots]
        rows = self._select(conversation.c.id, wanted)
        for row in rows:
            self._roots[row.id] = ConversationId(row.merged_into or row.id)
        roots = {r for r in self._roots.values() if r not in self.known}
        read = {row.id for row in rows}
        missing = [r for r in roots if r not in read]
        for row in (*rows, *self._select(conversation.c.id, missing)):
            if row.id in roots:
                self._roots[row.id] = row.id
                state = State(Status(row.status), row.waiting_since)
                self.known[row.id] = Known(row.id, state, row.customer)
        if people:
            self._load_participants(roots)

    def _select(self, column: ColumnElement[int], ids: Iterable[int]) -> list[Any]:
        wanted = list(ids)
        if not wanted:
            return []
        c = conversation.c
        query = select(c.id, c.merged_into, c.status, c.waiting_since, c.customer)
        return list(self._connection.execute(query.where(self._among(column, wanted))).all())

    def _among(self, column: ColumnElement[int], ids: Collection[int]) -> ColumnElement[bool]:
        return among(self._connection, column, ids)

    def _load_participants(self, roots: Collection[ConversationId]) -> None:
        here = [r for r in roots if r in self.known]
        if not here:
            return
        c = conversation.c
        rows = self._connection.execute(
            select(func.coalesce(c.merged_into, c.id), identity.c.address)
            .select_from(participant)
            .join(conversation, c.id == participant.c.conversation)
            .join(identity, identity.c.id == participant.c.identity)
            .where(self._among(c.id, here) | self._among(c.merged_into, here))
        ).all()
        for owner, address in rows:
            self.known[owner].participants.add(address)

    def load_live(self, customers: Iterable[int], subjects: Iterable[str], since: int) -> None:
        """Read these customers' conversations with these subjects that live, for T1 (c)."""
        c = conversation.c
        theirs = self._among(c.customer, list(customers))
        alike = among(self._connection, c.base_subject, list(subjects))
        owners = self._connection.execute(
            select(c.id).where(c.account == self._account, theirs, c.status.in_(_LIVE), alike)
        ).scalars()
        live = [ConversationId(o) for o in owners]
        if live:
            self.load_conversations(live)
            self._load_subjects(live, since)

    def _load_subjects(self, live: Sequence[ConversationId], since: int) -> None:
        rows = self._connection.execute(
            select(
                message.c.conversation,
                identity.c.address,
                conversation.c.base_subject,
                message.c.received_at,
            )
            .join(identity, identity.c.id == message.c.sender_identity)
            .join(conversation, conversation.c.id == message.c.conversation)
            .where(
                self._among(message.c.conversation, live),
                message.c.direction == "in",
                message.c.received_at >= since,
            )
        ).all()
        for owner, sender, subject, at in rows:
            self.heard(self._roots[owner], sender, subject, at)

    # --- keeping up --------------------------------------------------------------------------

    def opened(self, id: ConversationId, state: State, customer: int | None) -> Known:
        """A conversation this batch opens."""
        self._roots[id] = id
        self.known[id] = Known(id, state, customer, fresh=True)
        return self.known[id]

    def heard(self, id: ConversationId, sender: str, base_subject: str, at: int) -> None:
        """An inbound message of that sender and subject is in the conversation."""
        self._live[sender, base_subject].append((at, id))

    def linked(
        self, id: ConversationId, own: str, named: Iterable[str], at: MessageId, *, reused: bool
    ) -> None:
        """A message with the id ``own`` naming others is in ``id``; one that was ``reused`` links
        nothing, but what comes again under it is told by it, too."""
        hash = link_hash(own)
        self.stored[hash].append(at)
        if not reused:
            self._is.setdefault(hash, id)
        for name in named:
            self._named[link_hash(name)].add(id)

    def merged(self, source: ConversationId, target: ConversationId) -> None:
        """``source`` now stands under ``target``."""
        for child, root in self._roots.items():
            if root == source:
                self._roots[child] = target
        gone = self.known.pop(source, None)
        if gone is not None:
            self.known[target].participants |= gone.participants

    # --- Candidates --------------------------------------------------------------------------

    def by_id(self, message_id: str) -> ConversationId | None:
        return self.resolve(self._is.get(link_hash(message_id)))

    def by_reference(self, message_id: str) -> Collection[ConversationId]:
        named = self._named.get(link_hash(message_id))
        if not named:
            return ()
        return {root for c in named if (root := self.resolve(c)) is not None}

    def participants(self, conversation: ConversationId) -> Collection[str]:
        return self.known[conversation].participants

    def recent(
        self, sender: str, base_subject: str, since: int, until: int
    ) -> Sequence[ConversationId]:
        heard = self._live.get((sender, base_subject), ())
        return [id for at, id in heard if since <= at <= until and id in self.known]

    def status(self, conversation: ConversationId) -> Status:
        return self.known[conversation].state.status

    def resolve(self, conversation: ConversationId | None) -> ConversationId | None:
        return None if conversation is None else self._roots.get(conversation)
