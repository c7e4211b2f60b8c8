"""A desk in memory for the window's tests and pictures: the same calls, no store behind."""

from array import array
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.base.bus import Bus, Changes
from app.base.clock import MICRO, SystemClock
from app.base.errors import Problem, UsageError
from app.base.ids import (
    AccountId,
    AgentId,
    CommandId,
    ConversationId,
    MessageId,
    OutboxId,
    make_id,
)
from app.desk.values import AccountState, Agent, Draft, Html, Sent
from app.inbox.live import Live
from app.inbox.values import (
    PLAIN,
    ConversationPage,
    Direction,
    Entry,
    Hit,
    Invite,
    Lens,
    MailingList,
    OutboxItem,
    Protected,
    Protection,
    QueueRow,
    SendState,
    Status,
    View,
)
from tests.ui import sample
from tests.ui.fake_connecting import FakeConnecting
from tests.ui.fake_customers import FakeCustomers
from tests.ui.fake_knowledge import FakeKnowledge, FakeSuggestions
from tests.ui.fake_letters import FakeLetters
from tests.ui.fake_playbooks import FakePlaybooks
from tests.ui.fake_searching import FakeSearching
from tests.ui.fake_settings import FakeKeeping, FakeSettings
from tests.ui.fake_templates import FakeTemplates
from tests.ui.fake_triage import FakeTriage
from tests.ui.sample import AGENTS, ANA, PEOPLE, Case, Maker

if TYPE_CHECKING:
    from app.inbox.channels.base import Check

T = TypeVar("T")


class FakeDesk:
    """Everything at once and in memory; ``calls`` lists the acts in order."""

    def __init__(self, count: int = 300, seed: int = 7) -> None:
        self.bus = Bus()
        self.agent = Agent(ANA, AGENTS[ANA])
        self.maker = Maker(seed)
        self.cases = {case.id: case for case in self.maker.cases(count)}
        self.drafts: dict[tuple[ConversationId, str], str] = {}
        self.calls: list[tuple[str, object]] = []
        self.sent_drafts: dict[OutboxId, Draft] = {}
        self.account_states = [
            AccountState(AccountId(make_id(1, 9)), "Shop", "email", sample.SHOP.address, "ok",
                         self.maker.now - 60 * MICRO, None),
        ]  # fmt: skip
        self.is_demo = False
        self.triage = FakeTriage(self)
        self.settings, self.keeping = FakeSettings(self), FakeKeeping()
        self.connecting = FakeConnecting(self)
        self.live = Live(self.bus, SystemClock().now)
        self.removed: list[AccountState] = []
        self.answers: dict[str, tuple[dict[str, Any], ...]] = {}
        self.found: dict[str, str] | None = {
            "imap": "imap.mailhost.example:993", "smtp": "smtp.mailhost.example:465",
        }  # fmt: skip
        self.checks: tuple[Check, ...] = ()
        """None: every step works."""
        self.html: dict[MessageId, Html] = {}
        self.odd: dict[tuple[MessageId, str], Any] = {}
        """What messages hold besides: an "invite", a "protection", a "list"."""
        self.on_raise: Callable[[], None] | None = None
        self.letters = FakeLetters(self)
        self.customers = FakeCustomers(self)
        self.searching = FakeSearching(self)
        self.knowledge = FakeKnowledge()
        self.playbooks = FakePlaybooks(self)
        self.suggestions = FakeSuggestions(self.knowledge)
        self.templates = FakeTemplates(self)
        self._undo: dict[CommandId, Callable[[], None]] = {}

        self.threads, self.pictures = FakeThreads(self), FakePictures()

    def go_online(self) -> None:
        """There is nothing to be reached."""

    def close(self, deadline: float = 5.0) -> None:
        """Nothing is open."""

    # --- reads

    def queue_counts(self) -> "Future[Mapping[View, int]]":
        return _done({view: len(self._order(view)) for view in View})

    def queue_head(self, view: View, lens: Lens = PLAIN) -> "Future[tuple[int, array[int]]]":
        order = self.triage.through(self._order(view), lens)
        return _done((len(order), array("q", order[:200])))

    def queue_page(
        self, view: View, lens: Lens = PLAIN, first: int = 32
    ) -> "Future[tuple[int, array[int], tuple[QueueRow, ...]]]":
        count, ids = self.queue_head(view, lens).result()
        return _done((count, ids, self.queue_rows(tuple(ids[:first])).result()))

    def queue_rest(
        self, view: View, after: ConversationId, lens: Lens = PLAIN
    ) -> "Future[array[int]]":
        order = self.triage.through(self._order(view), lens)
        at = order.index(after) + 1
        return _done(array("q", order[at : at + 20_000]))

    def queue_rows(self, ids: tuple[ConversationId, ...]) -> "Future[tuple[QueueRow, ...]]":
        return _done(tuple(self.row(self.cases[id_]) for id_ in ids if id_ in self.cases))

    def conversation(self, id: ConversationId) -> "Future[ConversationPage]":
        if id not in self.cases:
            return _failed(UsageError("no-such-conversation"))
        return _done(self.page(self.cases[id]))

    def message_text(self, id: MessageId) -> "Future[str]":
        entry = self._entry(id)
        quoted = "\n\nOn Monday Mar e Barro wrote:\n" + "\n".join(f"> line {n}" for n in range(14))
        return _done(entry.new_text + (quoted if entry.quoted else ""))

    def message_html(self, id: MessageId) -> "Future[Html]":
        text = self._entry(id).new_text
        return _done(self.html.get(id, Html(f"<p>{text}</p>", False, 0, {})))

    def attachment(self, id: MessageId, part: str) -> "Future[bytes]":
        return _done(f"{id} {part}".encode())

    def source(self, id: MessageId) -> "Future[bytes]":
        return _done(b"Subject: " + self._entry(id).subject.encode() + b"\r\n\r\nraw\r\n")

    def search(self, text: str, limit: int = 50) -> "Future[tuple[Hit, ...]]":
        words = text.lower().split()
        hits = []
        for case in self.cases.values():
            for entry in case.entries:
                hay = f"{case.subject} {entry.new_text} {entry.sender.name}".lower()
                if entry.new_text and all(word in hay for word in words):
                    snippet = entry.new_text.replace(words[0], f"\x01{words[0]}\x02", 1)
                    hits.append(
                        Hit(case.id, entry.id, case.subject, snippet, entry.received_at, 1.0)
                    )
        hits.sort(key=lambda hit: -hit.date)
        return _done(tuple(hits[:limit]))

    def agents(self) -> "Future[tuple[Agent, ...]]":
        return _done(tuple(Agent(id_, name) for id_, name in AGENTS.items()))

    def accounts(self) -> "Future[tuple[AccountState, ...]]":
        return _done(tuple(self.account_states))

    def ask(
        self,
        name: str,
        args: Mapping[str, Any],
        tell: Callable[[Any], object] | None = None,
        stop: object = None,
    ) -> "Future[tuple[dict[str, Any], ...]]":
        self.calls.append((name, args))
        if name == "account add":
            id_ = AccountId(make_id(1, 900 + len(self.account_states)))
            self.account_states.append(
                AccountState(id_, args["name"], args["kind"], args["settings"]["address"],
                             "ok", None, None)
            )  # fmt: skip
            return _done(({"id": id_, "name": args["name"]},))
        if name == "account remove":
            gone = [one for one in self.account_states if one.name == args["name"]]
            self.removed = [] if args.get("history") else gone
            self.account_states = [one for one in self.account_states if one.name != args["name"]]
        if name == "account restore":
            self.account_states += self.removed
            self.removed = []
        if name == "account set" and args.get("paused") is not None:
            state = "off" if args["paused"] else "ok"
            self.account_states = [
                replace(one, state=state, problem=None) if one.name == args["name"] else one
                for one in self.account_states
            ]
        return _done(self.answers.get(name, ()))

    def typing(self, account: AccountId, to: str, *, on: bool) -> None:
        self.calls.append(("typing", (account, to, on)))

    def check_account(self, id: AccountId) -> "Future[tuple[Check, ...]]":
        self.calls.append(("check", id))
        from tests.ui.checks import GOOD

        return _done(self.checks or GOOD)

    def outbox(self) -> "Future[tuple[OutboxItem, ...]]":
        found = [
            entry.outbox for case in self.cases.values() for entry in case.entries
            if entry.outbox is not None and entry.outbox.state is not SendState.SENT
        ]  # fmt: skip
        return _done(tuple(found))

    def draft(self, id: ConversationId, mode: str) -> "Future[str]":
        return _done(self.drafts.get((id, mode), ""))

    # --- acts

    def reply(self, draft: Draft, *, hold: float | None = None) -> "Future[Sent]":
        self.calls.append(("reply", draft))
        case = self.cases[draft.conversation]
        due = self.maker.now + int((10 if hold is None else hold) * MICRO)
        entry = self.maker.outbound(
            case, self.maker.now, SendState.HELD, draft.text, ANA, due_at=due
        )
        case.entries.append(entry)
        case.status = Status.WAITING
        case.waiting_since = None
        self.drafts.pop((case.id, "reply"), None)
        case.has_draft = False
        assert entry.outbox is not None
        self.sent_drafts[entry.outbox.id] = draft
        self.tell(case)
        return _done(Sent(entry.outbox.id, "<x@local>", "held", due))

    def cancel_send(self, outbox: OutboxId) -> "Future[str]":
        self.calls.append(("cancel_send", outbox))
        draft = self.sent_drafts.pop(outbox)
        case = self.cases[draft.conversation]
        case.entries = [e for e in case.entries if e.outbox is None or e.outbox.id != outbox]
        case.status = Status.OPEN
        case.waiting_since = max(e.received_at for e in case.entries)
        self.tell(case)
        return _done(draft.text)

    def send_again(self, outbox: OutboxId) -> "Future[CommandId]":
        self.calls.append(("send_again", outbox))
        case = next(c for c in self.cases.values() if any(_is(e, outbox) for e in c.entries))
        before = case.entries[:]
        case.entries = [_requeued(e) if _is(e, outbox) else e for e in case.entries]
        case.send_state = None
        return self._act(case, lambda: setattr(case, "entries", before))

    def note(self, conversation: ConversationId, text: str) -> "Future[CommandId]":
        self.calls.append(("note", text))
        case = self.cases[conversation]
        case.entries.append(self.maker.note(case, self.maker.now, text, ANA))
        self.drafts.pop((conversation, "note"), None)
        return self._act(case, case.entries.pop)

    def assign(self, conversation: ConversationId, to: AgentId | None) -> "Future[CommandId]":
        self.calls.append(("assign", to))
        case = self.cases[conversation]
        before, case.assignee = case.assignee, to
        return self._act(case, lambda: setattr(case, "assignee", before))

    def resolve(self, conversation: ConversationId) -> "Future[CommandId]":
        self.calls.append(("resolve", conversation))
        case = self.cases[conversation]
        if case.send_state is SendState.FAILED:
            return _failed(UsageError("unsent-reply"))
        return self._status(case, Status.RESOLVED, None)

    def reopen(self, conversation: ConversationId) -> "Future[CommandId]":
        self.calls.append(("reopen", conversation))
        return self._status(self.cases[conversation], Status.OPEN, self.maker.now)

    def mark_read(self, conversation: ConversationId, message: MessageId) -> "Future[None]":
        self.calls.append(("mark_read", conversation))
        case = self.cases[conversation]
        if any(entry.unread for entry in case.entries):
            case.entries = [replace(entry, unread=False) for entry in case.entries]
            self.tell(case)
        return _done(None)

    def undo(self, command: CommandId) -> "Future[CommandId]":
        self.calls.append(("undo", command))
        self._undo.pop(command)()
        return _done(command)

    def invite(self, id: MessageId) -> "Future[Invite | None]":
        return _done(self.odd.get((id, "invite")))

    def protection(self, id: MessageId) -> "Future[Protection]":
        return _done(self.odd.get((id, "protection"), Protection(Protected.NOT)))

    def mailing_list(self, id: MessageId) -> "Future[MailingList | None]":
        return _done(self.odd.get((id, "list")))

    def errand(self, job: Callable[[], Any]) -> "Future[tuple[()]]":
        """What reads the store finds nothing here."""
        return _done(())

    # --- the sample, changed from outside

    def arrive(self, id_: ConversationId, text: str) -> None:
        """A new message of the customer comes in."""
        case = self.cases[id_]
        self.maker.now += MICRO
        case.entries.append(self.maker.inbound(case, self.maker.now, unread=True, text=text))
        case.status = Status.OPEN
        case.waiting_since = case.waiting_since or self.maker.now
        self.tell(case, arrived=True)

    def tell(self, case: Case, *, arrived: bool = False) -> None:
        case.version += 1
        ids = frozenset({case.id})
        sent = frozenset(e.outbox.id for e in case.entries if e.outbox is not None)
        arrivals: frozenset[ConversationId] = ids if arrived else frozenset()
        self.bus.publish(Changes(conversations=ids, outbox=sent, arrived=arrivals))

    def fail_account(self) -> None:
        """The shop's account cannot sign in."""
        self.account_states[0] = replace(
            self.account_states[0],
            state="paused",
            problem=Problem("auth-refused", {"account": "Shop"}, "error", ("sign-in",)),
        )

    def row(self, case: Case) -> QueueRow:
        name, address, _ = PEOPLE[case.customer]
        texts = [e for e in case.entries if e.direction in (Direction.IN, Direction.OUT)]
        return QueueRow(
            case.id, case.number, case.subject, texts[-1].preview, case.status, case.priority,
            name, address, (address,), case.channels, case.assignee,
            AGENTS[case.assignee] if case.assignee is not None else "", case.tags,
            sum(entry.unread for entry in case.entries), len(texts), case.waiting_since,
            texts[-1].received_at, case.send_state, case.has_draft, case.related, case.version,
            case.snoozed_until, case.pinned, case.replying,
            self.maker.now if case.replying else 0, self.playbooks.far(case.id),
        )  # fmt: skip

    def page(self, case: Case) -> ConversationPage:
        card = self.customers.of(case.customer, others=20, but=case.id)
        return ConversationPage(
            self.row(case), AccountId(make_id(1, 9)), "Shop", "email", tuple(case.entries), card,
            (self.maker.sender(case),), (), case.entries[-1].id,
        )  # fmt: skip

    def _entry(self, id_: MessageId) -> Entry:
        return next(e for case in self.cases.values() for e in case.entries if e.id == id_)

    def _order(self, view: View) -> list[int]:
        chosen = [case for case in self.cases.values() if _in_view(case, view)]
        if view is View.NEEDS_REPLY:
            chosen.sort(key=lambda case: (case.waiting_since or 0, case.id))
        else:
            chosen.sort(key=lambda case: (-case.entries[-1].received_at, case.id))
        return [case.id for case in chosen]

    def _status(self, case: Case, status: Status, since: int | None) -> "Future[CommandId]":
        before = case.status, case.waiting_since

        def back() -> None:
            case.status, case.waiting_since = before

        case.status, case.waiting_since = status, since
        return self._act(case, back)

    def as_agent(self, agent: Agent) -> None:
        self.agent = agent

    def _act(self, case: Case, undo: Callable[[], object]) -> "Future[CommandId]":
        command = CommandId(self.maker.next_id())

        def back() -> None:
            undo()
            self.tell(case)

        self._undo[command] = back
        self.tell(case)
        return _done(command)


class FakeThreads:
    """Nothing was ever joined here."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk

    def merged(self, root: ConversationId) -> "Future[tuple[()]]":
        return _done(())

    def candidates(self, here: ConversationId, text: str) -> "Future[tuple[QueueRow, ...]]":
        cases = [c for c in self._desk.cases.values() if c.id != here]
        found = [c for c in cases if text.lower() in c.subject.lower()]
        return _done(tuple(self._desk.row(c) for c in found[:12]))


class FakePictures:
    """Nobody's pictures are shown without asking."""

    def senders(self) -> "Future[list[str]]":
        return _done([])


def _is(entry: Entry, outbox: OutboxId) -> bool:
    return entry.outbox is not None and entry.outbox.id == outbox


def _requeued(entry: Entry) -> Entry:
    assert entry.outbox is not None
    return replace(entry, outbox=replace(entry.outbox, state=SendState.QUEUED))


def _in_view(case: Case, view: View) -> bool:
    if view is View.NEEDS_REPLY:
        return case.status is Status.OPEN and case.waiting_since is not None
    if view is View.MINE:
        return case.status is Status.OPEN and case.assignee == ANA
    if view is View.UNASSIGNED:
        return case.status is Status.OPEN and case.assignee is None
    return view is View.ALL or case.status.value == view.value


def _done(value: T) -> "Future[T]":
    made: Future[T] = Future()
    made.set_result(value)
    return made


def _failed(error: Exception) -> "Future[T]":
    made: Future[T] = Future()
    made.set_exception(error)
    return made
