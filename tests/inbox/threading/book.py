"""Conversations in memory: the look-ups of the threading rules without a store."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from msgspec.structs import replace

from app.base.ids import ConversationId
from app.inbox import status_rules
from app.inbox.status_rules import Arrived, State
from app.inbox.threading.threading_rules import (
    Attach,
    Decision,
    Mail,
    Policy,
    decide,
    joining,
    links,
)
from app.inbox.values import Direction, Status


class Book:
    """What one account holds. ``add`` decides, then stores as the ingest would."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.states: dict[ConversationId, State] = {}
        self.where: list[tuple[Mail, ConversationId]] = []
        self._ids: dict[str, ConversationId] = {}
        self._named: defaultdict[str, set[ConversationId]] = defaultdict(set)
        self._people: defaultdict[ConversationId, set[str]] = defaultdict(set)
        self._into: dict[ConversationId, ConversationId] = {}
        self._subjects: defaultdict[tuple[str, str], list[tuple[int, ConversationId]]]
        self._subjects = defaultdict(list)

    def add(self, mail: Mail) -> Decision:
        decision = decide(mail, self, self.policy)
        if isinstance(decision, Attach):
            for other in decision.merges:
                self.merge(other, decision.conversation)
            self.put(mail, decision.conversation, decision)
        else:
            self.put(mail, ConversationId(len(self.states) + 1), decision)
        return decision

    def put(self, mail: Mail, conversation: ConversationId, decision: Decision) -> None:
        state = self.states.get(conversation)
        if mail.direction is Direction.IN:
            flagged = isinstance(decision, Attach) and decision.flagged
            seen = Arrived(mail.received_at, history=mail.history, flagged=flagged)
            self.states[conversation] = status_rules.after_inbound(state, seen)
        else:
            self.states[conversation] = status_rules.after_found_reply(
                state, mail.received_at, history=mail.history
            )
        self.where.append((mail, conversation))
        if mail.message_id:
            self._ids.setdefault(mail.message_id, conversation)
        for link in links(mail, self.policy.trust_references):
            self._named[link].add(conversation)
        self._people[conversation].update(joining(mail, decision))
        if mail.direction is Direction.IN:
            said = (mail.received_at, conversation)
            self._subjects[mail.sender, mail.base_subject].append(said)

    def merge(self, gone: ConversationId, into: ConversationId) -> None:
        self._into[gone] = into
        self._people[into] |= self._people.pop(gone, set())

    def set_status(self, conversation: ConversationId, status: Status) -> None:
        self.states[conversation] = replace(self.states[conversation], status=status)

    def erase(self, conversation: ConversationId) -> None:
        del self.states[conversation]

    def partition(self) -> set[frozenset[str]]:
        """The messages by conversation."""
        groups: defaultdict[ConversationId, set[str]] = defaultdict(set)
        for mail, conversation in self.where:
            groups[self._home(conversation)].add(mail.message_id)
        return {frozenset(group) for group in groups.values()}

    def by_id(self, message_id: str) -> ConversationId | None:
        found = self._ids.get(message_id)
        return None if found is None else self._home(found)

    def by_reference(self, message_id: str) -> Collection[ConversationId]:
        return {self._home(c) for c in self._named.get(message_id, ())}

    def participants(self, conversation: ConversationId) -> Collection[str]:
        return frozenset(self._people[conversation])

    def recent(
        self, sender: str, base_subject: str, since: int, until: int
    ) -> Sequence[ConversationId]:
        said = self._subjects.get((sender, base_subject), ())
        return [self._home(c) for at, c in said if since <= at <= until]

    def status(self, conversation: ConversationId) -> Status:
        return self.states[conversation].status

    def resolve(self, conversation: ConversationId) -> ConversationId | None:
        home = self._home(conversation)
        return home if home in self.states else None

    def _home(self, conversation: ConversationId) -> ConversationId:
        while conversation in self._into:
            conversation = self._into[conversation]
        return conversation
