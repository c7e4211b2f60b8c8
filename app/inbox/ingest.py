"""Storing what a channel brought: duplicates, threads, customers, rows, and the cursor, at once.

``StoreMessages`` is one transaction for one batch. Its messages travel out of line as
``tx.attached``: they lie in their own tables and are found again by ``rev``. Runs on the writer
thread; what needs no database was done in ``prepare``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from app.base.bus import Changes
from app.base.ids import AccountId, ConversationId, MessageId
from app.inbox import message_rows, own_addresses
from app.inbox import status_rules as status
from app.inbox.found import Found
from app.inbox.ingest_rows import Rows, Stored
from app.inbox.machines.reports import FLAGS, Match, Reports, Trust, line, weight
from app.inbox.people import consent
from app.inbox.people.blocking import Blocked
from app.inbox.people.erasing import Erased
from app.inbox.people.people import People
from app.inbox.prepare import PACKED, PREVIEW, Person, Prepared, doubtful, link_hash
from app.inbox.reader_votes import Votes
from app.inbox.seen import unseen
from app.inbox.sending.outbox_rows import hold_back
from app.inbox.talk_news import claim_sent, direction_of, store_edits
from app.inbox.threading import message_ids
from app.inbox.threading import threading_rules as rules
from app.inbox.threading.talk_threads import Talks, thread_key
from app.inbox.threading.thread_table import IS, NAMED, REUSED, Known, ThreadTable
from app.inbox.values import Direction
from app.store import bodies
from app.store.among import among
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.flags import Flag
from app.store.schema import accounts, conversations, journal, messages, outbox
from app.store.upsert import upsert

_TITLE = 80
"""Characters of a first message that name a conversation without a subject."""


@register("inbox.store-messages")
@dataclass(frozen=True, slots=True)
class StoreMessages(Command):
    """Store a batch of ``Prepared`` messages (``tx.attached``) and the cursor that covers them.

    ``cursor`` is None when nothing is to be remembered (an import from its start).
    """

    account: AccountId
    channel: str
    stream: str
    cursor: str | None
    trust_references: bool = False
    hosts: tuple[str, ...] = ()
    """Whose word on a sender counts (``authentication.receiving_hosts``)."""
    people: str = ""
    """The kind of its people's addresses, where it is not the channel."""
    talk: bool = False
    """No mail: threads by rule T3."""

    def apply(self, tx: Tx) -> Outcome:
        batch: Sequence[Prepared] = tx.attached  # type: ignore[assignment]  # see Tx.attached
        work = _Batch(tx, self)
        work.run(batch)
        if self.cursor is not None:
            row = {"account": self.account, "stream": self.stream, "value": self.cursor}
            upsert(tx.connection, accounts.cursor, row, rev=tx.seq)
        counts, texts = work.counts(), work.texts
        return Outcome(work.changes(), work.events, result=counts, texts=texts)


class _Batch:
    """The work on one batch: load what is known, decide message by message, write."""

    def __init__(self, tx: Tx, command: StoreMessages) -> None:
        self._tx = tx
        self._command = command
        self._table = ThreadTable(tx.connection, command.account)
        self._people = People(tx, command.people or command.channel)
        talks = Talks(tx.connection, command.account, command.channel, self._table)
        self._talks = talks if command.talk else None
        self._policy = rules.Policy(
            own_addresses.in_transaction(tx.connection), command.trust_references
        )
        self._key = tx.connection.execute(select(journal.workspace.c.message_key)).scalar_one()
        self._reports = Reports(tx.connection, self._key, self._policy.own)
        self._blocked = Blocked(tx)
        self._votes = Votes(tx, self._policy.own, command.hosts)
        self._rows = Rows(command.account, tx.seq)
        self._found = Found(tx, command.account, self._rows.message)
        self.texts: dict[int, str] = {}
        self._asked: list[tuple[int, Prepared]] = []
        self._digests: dict[MessageId, bytes] = {}
        self._tokens: dict[bytes, tuple[ConversationId, ...]] = {}
        self._sent_by_us: set[MessageId] = set()
        self._duplicates = self._opened = 0
        self._touched: set[ConversationId] = set()
        self._arrived: set[ConversationId] = set()
        self._wrote: set[ConversationId] = set()
        self._held_back = self._other_news = Changes()
        self.events: tuple[Event, ...] = ()

    def run(self, batch: Sequence[Prepared]) -> None:
        new = [mail for mail in batch if not mail.edit]
        if self._talks is not None:
            claimed = claim_sent(self._tx, self._command.account, new)
            self._other_news |= claimed.changes
            self.events += claimed.events
        fresh = unseen(self._tx.connection, self._command.account, new)
        fresh = Erased(self._tx, self._key).without(fresh)
        self._duplicates += len(new) - len(fresh)
        self._load(fresh)
        for mail in fresh:
            self._take(mail)
        self._write()
        self._other_news |= store_edits(self._tx, self._command.account, batch, self.texts)
        self._held_back = hold_back(self._tx, self._wrote) if self._wrote else Changes()

    def changes(self) -> Changes:
        added = frozenset(MessageId(row["id"]) for row in self._rows.message)
        mine = Changes(frozenset(self._touched), added, arrived=frozenset(self._arrived))
        return mine | self._held_back | self._other_news

    def counts(self) -> Stored:
        unreadable = sum(1 for r in self._rows.message if r["flags"] & Flag.UNREADABLE)
        return Stored(len(self._rows.message), self._duplicates, unreadable, self._opened)

    # --- what is known -----------------------------------------------------------------------

    def _load(self, fresh: Sequence[Prepared]) -> None:
        trust = self._command.trust_references
        ids = {i for p in fresh for i in (p.message_id, *p.in_reply_to, *p.references)}
        self._table.load_ids(ids | {thread_key(p.thread) for p in fresh if p.thread})
        self._load_stored()
        self._found.load(fresh)
        self._people.load(p for mail in fresh for p in (mail.sender, *mail.to, *mail.cc))
        self._reports.load(p.report for p in fresh)
        self._votes.load(p for p in fresh if p.sender[0] not in self._blocked)
        if self._talks is not None:
            others = (p[0] for mail in fresh for p in (mail.sender, *mail.to))
            found = {c for a in others if (c := self._people.customer_of(a)) is not None}
            self._talks.load(fresh, found)
        if trust or self._talks is not None or not fresh:
            self._found.load_answers(self._table.known)
            return
        self._tokens = {p.sha256: self._tokens_in(p) for p in fresh}
        self._table.load_conversations({t for each in self._tokens.values() for t in each})
        senders = {c for p in fresh if (c := self._people.customer_of(p.sender[0])) is not None}
        oldest = min(p.received_at for p in fresh) - rules.SUBJECT_WINDOW
        self._table.load_live(senders, {p.base_subject for p in fresh}, oldest)
        self._found.load_answers(self._table.known)

    def _load_stored(self) -> None:
        found = [i for each in self._table.stored.values() for i in each]
        if not found:
            return
        connection, m, o = self._tx.connection, messages.message.c, outbox.outbox.c
        rows = connection.execute(select(m.id, m.digest).where(among(connection, m.id, found)))
        self._digests.update((MessageId(id), digest) for id, digest in rows.all())
        sent = connection.execute(select(o.message).where(among(connection, o.message, found)))
        self._sent_by_us.update(map(MessageId, sent.scalars()))

    def _tokens_in(self, mail: Prepared) -> tuple[ConversationId, ...]:
        named = (*mail.in_reply_to, *reversed(mail.references))
        owners = [self._owner(i) for i in named if i.startswith("<c")]
        tagged = (p[1] for p in (*mail.to, *mail.cc) if "+c" in p[1])
        owners += [message_ids.owner_of_tag(address, self._key) for address in tagged]
        return tuple(dict.fromkeys(o for o in owners if o is not None)) if owners else ()

    def _owner(self, message_id: str) -> ConversationId | None:
        """The conversation of one of our own ids: where its message is today, if it is stored."""
        owner = message_ids.owner(message_id, self._key)
        return owner and (self._table.by_id(message_id) or owner)

    # --- one message -------------------------------------------------------------------------

    def _take(self, mail: Prepared) -> None:
        stored = self._table.stored.get(link_hash(mail.message_id), [])
        twin = None if stored else self._found.twin(mail)
        sameness = self._sameness(mail, stored)
        if twin is not None or sameness is rules.Sameness.DUPLICATE:
            self._again(mail, twin or self._same(mail, stored))
            return
        reused = sameness is rules.Sameness.ID_REUSED
        facts = self._facts(mail, "" if reused else mail.message_id)
        trust, match = self._judged(mail, facts)
        message = MessageId(self._tx.new_id())
        if match is not None:
            owner = self._report(mail, facts, match, message)
        else:
            decision = self._decide(mail, facts)
            owner = self._conversation(mail, facts, decision)
            self._arrive(mail, facts, decision, owner)
            self._add_rows(mail, facts, decision, owner, message)
            self._add_participants(mail, facts, decision, owner)
            self._rows.message[-1]["flags"] |= Flag.SUSPECT if trust is Trust.FORGED else 0
        self._digests[message] = mail.digest
        named = rules.links(facts, self._command.trust_references)
        named += (thread_key(mail.thread),) if mail.thread else ()
        self._add_links(facts, named, mail.message_id, owner.id, message)
        self._table.linked(owner.id, mail.message_id, named, message, reused=reused)
        self._touched.add(owner.id)
        if self._talks is not None:
            self._talks.put(mail, owner.id, owner.customer)

    def _decide(self, mail: Prepared, facts: rules.Mail) -> rules.Decision:
        if self._talks is None:
            return rules.decide(facts, self._table, self._policy)
        other = self._people.customer_of(self._other(mail, facts)[0])
        return self._talks.decide(mail, facts, other)

    # --- reports -----------------------------------------------------------------------------

    def _judged(self, mail: Prepared, facts: rules.Mail) -> tuple[Trust, Match | None]:
        if mail.report is None or facts.direction is Direction.OUT:
            return Trust.ELSEWHERE, None
        return self._reports.judge(mail.report, facts.sender, facts.dmarc_fail)

    def _report(self, mail: Prepared, facts: rules.Mail, match: Match, message: MessageId) -> Known:
        """An entry in the conversation of the message it speaks of; no part of the talk.

        It opens nothing, its sender takes part in nothing, an answer never goes to it.
        """
        self._table.load_conversations((match.conversation,))
        root = self._table.resolve(match.conversation) or match.conversation
        decision = rules.Attach(root, rules.Reason.KEYED)
        owner = self._table.known[root]
        self._add_rows(mail, facts, decision, owner, message)
        row = self._rows.message[-1]
        row["direction"] = Direction.EVENT.value
        row["flags"] |= FLAGS[weight(match)]
        row["preview"] = line(match)[:PREVIEW]
        return owner

    def _again(self, mail: Prepared, message: MessageId) -> None:
        """A stored message in another place; in Sent it turns out to be ours (R6)."""
        self._duplicates += 1
        self._place(mail, message, new=False)
        if not mail.ours or message in self._sent_by_us or not self._found.is_inbound(message):
            return
        owner = self._table.known.get(self._table.by_id(mail.message_id) or ConversationId(0))
        if owner is None:
            return
        self._found.make_ours(message)
        facts = self._facts(mail, mail.message_id)
        self._found.replied(owner, mail.received_at, history=facts.history)
        decision = rules.Attach(owner.id, rules.Reason.REFERENCE)
        self._add_participants(mail, facts, decision, owner)
        if owner.customer == self._people.customer_of(mail.sender[0]):
            self._found.set_customer(owner, self._people.customer(self._other(mail, facts)))
        self._touched.add(owner.id)

    def _other(self, mail: Prepared, facts: rules.Mail) -> Person:
        """The person a conversation that this mail opens is with."""
        other_side = (*mail.to, *mail.cc) if facts.direction is Direction.OUT else (mail.sender,)
        return next((p for p in other_side if p[0] not in self._policy.own), mail.sender)

    def _sameness(self, mail: Prepared, stored: Sequence[MessageId]) -> rules.Sameness:
        ours = mail.ours or mail.sender[0] in self._policy.own
        own_copy = ours and any(m in self._sent_by_us for m in stored)
        return rules.sameness(mail.digest, [self._digests[m] for m in stored], own_copy)

    def _same(self, mail: Prepared, stored: Sequence[MessageId]) -> MessageId:
        """Which of the stored messages under that id this one is."""
        return next((m for m in stored if self._digests[m] == mail.digest), stored[0])

    def _facts(self, mail: Prepared, message_id: str) -> rules.Mail:
        history = bool((mail.flags | self._votes.flags(mail)) & Flag.HISTORY)
        # What merely lies in an inbox under our own address may be forged; an import is ours.
        ours = mail.ours or (mail.sender[0] in self._policy.own and history)
        return rules.Mail(
            message_id=message_id,
            in_reply_to=mail.in_reply_to,
            references=mail.references,
            sender=mail.sender[0],
            recipients=tuple([p[0] for p in (*mail.to, *mail.cc)]),  # faster than a generator
            base_subject=mail.base_subject,
            received_at=mail.received_at,
            own_tokens=self._tokens.get(mail.sha256, ()),
            direction=direction_of(mail, ours=ours),
            dmarc_fail=doubtful(mail, self._command.hosts) and not mail.ours,
            history=history,
        )

    def _conversation(self, mail: Prepared, facts: rules.Mail, decision: rules.Decision) -> Known:
        if isinstance(decision, rules.Attach):
            for other in decision.merges:
                self._merge(other, decision.conversation)
            return self._table.known[decision.conversation]
        customer = self._people.customer(self._other(mail, facts))
        id = ConversationId(self._tx.new_id())
        state = self._first_state(mail, facts)
        owner = self._table.opened(id, state, customer)
        self._opened += 1
        self._rows.conversation[id] = {
            "id": id,
            "number": self._tx.new_number(),
            "account": self._command.account,
            "customer": customer,
            "subject": mail.subject if self._talks is None else mail.preview[:_TITLE],
            "base_subject": mail.base_subject,
            "priority": "normal",
            "assignee": None,
            "snoozed_until": None,
            "snoozed_wall": None,
            "snoozed_zone": None,
            "pinned_at": None,
            "merged_into": None,
            "related_to": decision.related,
            "created_at": self._tx.at,
            "rev": self._tx.seq,
        }
        return owner

    def _first_state(self, mail: Prepared, facts: rules.Mail) -> status.State:
        if facts.direction is Direction.OUT:
            return status.after_found_reply(None, mail.received_at, history=facts.history)
        state = status.after_inbound(None, status.Arrived(mail.received_at, facts.history))
        return status.mark_spam(state) if facts.sender in self._blocked else state

    def _merge(self, source: ConversationId, target: ConversationId) -> None:
        """This message ties two conversations of an account that trusts References (T2)."""
        table = conversations.conversation
        for row in self._rows.conversation.values():
            if source in (row["id"], row["merged_into"]):
                row["merged_into"] = target
        self._tx.connection.execute(
            table.update()
            .where((table.c.id == source) | (table.c.merged_into == source))
            .values(merged_into=target, rev=self._tx.seq)
        )
        self._table.merged(source, target)
        self._touched.update((source, target))

    def _arrive(
        self, mail: Prepared, facts: rules.Mail, decision: rules.Decision, owner: Known
    ) -> None:
        """Move the status as C1-C3 say; a blocked sender moves nothing and calls nobody."""
        if facts.direction is Direction.IN and facts.sender in self._blocked:
            return
        if isinstance(decision, rules.Attach) and facts.direction is Direction.IN:
            arrived = status.Arrived(
                mail.received_at,
                facts.history,
                bool(mail.flags & Flag.MACHINE_ANSWER),
                decision.flagged,
            )
            answered = self._found.answered_at(owner.id)
            after = status.after_inbound(owner.state, arrived, answered)
            owner.changed |= after != owner.state
            owner.state = after
        if isinstance(decision, rules.Attach) and facts.direction is Direction.OUT:
            self._found.replied(owner, mail.received_at, history=facts.history)
        if facts.direction is Direction.IN:
            self._table.heard(owner.id, facts.sender, facts.base_subject, facts.received_at)
            if not facts.history:
                self._arrived.add(owner.id)
                trusted = isinstance(decision, rules.Attach) and not decision.flagged
                if trusted and not mail.flags & Flag.MACHINE_ANSWER:
                    self._wrote.add(owner.id)

    # --- rows --------------------------------------------------------------------------------

    def _place(self, mail: Prepared, message: MessageId, *, new: bool = True) -> None:
        self._found.placed(mail, message, new=new)
        if mail.uid:
            row = message_rows.location(mail, self._command.account, message)
            self._rows.location.append({**row, "rev": self._tx.seq})

    def _add_rows(
        self,
        mail: Prepared,
        facts: rules.Mail,
        decision: rules.Decision,
        owner: Known,
        message: MessageId,
    ) -> None:
        rows, rev = self._rows, self._tx.seq
        flags = message_rows.flags_of(mail, decision, reused=not facts.message_id)
        flags |= self._votes.flags(mail)
        row = message_rows.message(mail) | {
            "id": message,
            "conversation": owner.id,
            "account": self._command.account,
            "direction": (Direction.CALL if mail.call else facts.direction).value,
            "channel": self._command.channel,
            "sender_identity": self._people.identity(mail.sender),
            "agent": None,
            "flags": flags,
            "rev": rev,
        }
        rows.message.append(row)
        who = row["sender_identity"]
        if mail.consent and who and facts.direction is Direction.IN and not facts.history:
            self._asked.append((who, mail))
        self._votes.add(mail, message, who)
        self.texts[message] = mail.body
        rows.source.append(source := message_rows.source(mail, message) | {"rev": rev})
        if mail.codec == PACKED:
            rows.packed.append((bodies.Frames(mail.frame, mail.sources), source))
        rows.attachment += message_rows.attachments(mail, message, rev)
        rows.call += message_rows.calls(mail, message, rev)
        self._place(mail, message)

    def _add_links(
        self,
        facts: rules.Mail,
        named: Sequence[str],
        own: str,
        conversation: ConversationId,
        message: MessageId,
    ) -> None:
        role = IS if facts.message_id else REUSED
        entries = [(link_hash(own), role, message)]
        entries += [(link_hash(i), NAMED, MessageId(0)) for i in named]
        self._rows.add_links(entries, conversation)

    def _add_participants(
        self, mail: Prepared, facts: rules.Mail, decision: rules.Decision, owner: Known
    ) -> None:
        joining = rules.joining(facts, decision)
        new = [a for a in joining if not (a in owner.participants or a in self._policy.own)]
        if not new:
            return
        people = {p[0]: p for p in (mail.sender, *mail.to, *mail.cc)}
        how = decision.reason.value
        owner.participants.update(new)
        for address in new:
            self._rows.participant.append(
                {
                    "conversation": owner.id,
                    "identity": self._people.identity(people[address]),
                    "role": "from" if address == facts.sender else "to",
                    "since": mail.received_at,
                    "how": how,
                    "rev": self._tx.seq,
                }
            )

    def _write(self) -> None:
        self._people.write()
        consent.obey(self._tx, self._command.account, self._asked)
        self._other_news |= self._votes.write()
        self._rows.write(self._tx.connection, self._table.known.values())
        self._touched |= self._found.finish()
