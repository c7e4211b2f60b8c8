"""The desk: one running copy of the program, as the window and the command line see it.

Reads run on the store's reader threads and give futures of frozen values; acts run on the writer
thread, are durable when their future is done, and are told to everybody over the bus. Nothing
here imports Qt; the window awaits the futures through its loop.
"""

from array import array
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import ExitStack
from threading import Event, RLock
from typing import TYPE_CHECKING, TypeVar

from app.base.futures import after, then
from app.base.ids import AccountId, AgentId, CommandId, ConversationId, MessageId, OutboxId
from app.base.worker import StoppedError, Worker
from app.desk.rooms import Rooms
from app.desk.values import AccountState, Agent, Draft, Embedded, Html, Sent
from app.inbox import timeline, views
from app.inbox.live import Live
from app.inbox.values import (
    PLAIN,
    Answer,
    ConversationPage,
    Hit,
    Invite,
    Lens,
    MailingList,
    OutboxItem,
    Protection,
    QueueRow,
    View,
)
from app.store import glance
from app.store.database import Dbapi
from app.store.store import Store

if TYPE_CHECKING:
    from app.desk.engine import Engine
    from app.desk.requests import Args, Line
    from app.inbox.channels.base import Check
    from app.store.commands import Command

__all__ = ["AccountState", "Agent", "Desk", "Draft", "Html", "Sent"]

T = TypeVar("T")
_CHUNK = 20_000
_CHUNK_NARROWED = 2_000
"""What a filter lets through lies far apart: nobody else may read meanwhile."""


class Desk(Rooms):
    """Every method may be called from any thread."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.bus = store.bus
        id, name = store.read(glance.first_agent).result()
        self.agent = Agent(AgentId(id), name)
        self._errands = Worker("desk")
        self.on_raise: Callable[[], object] | None = None
        """The window's: brings it to the front. Called on another thread when a second start
        asks for it; without one there is no window here."""
        self._at_close: list[Callable[[], object]] = []
        self._at_end: list[Callable[[], object]] = []
        self.live = Live(store.bus, store.clock.now)
        self._engine: Engine | None = None
        self._closed = False
        self._making = RLock()

    @property
    def engine(self) -> "Engine":
        """The accounts at work; made at first use, stopped before the store is closed.

        Half of the program comes with it: never ask on the loop (``with_engine``). Raises
        ``StoppedError`` for who comes later.
        """
        from app.desk.engine import Engine

        with self._making:
            if self._closed:
                raise StoppedError("the desk is closed")
            if self._engine is None:
                self._engine = Engine(self.store, self.secrets, self.live)
            return self._engine

    def with_engine(self, begin: "Callable[[Engine], Future[T]]") -> "Future[T]":
        """``begin(engine)``, made on the desk's own thread where nobody has asked for it yet."""
        return after(self._errands.submit(lambda: self.engine), begin)

    def typing(self, account: AccountId, to: str, *, on: bool) -> None:
        """Show somebody that we are typing, or no longer; nothing where no account is at work."""
        if (engine := self._engine) is not None:
            engine.typing(account, to, on=on)

    def go_online(self) -> "Future[None]":
        """Keep the accounts, the outbox and the index going."""
        from app.desk import at_work

        self.suggestions  # noqa: B018  made here: whoever asks first has the same
        return self._errands.submit(lambda: at_work.begin(self))

    def at_close(self, act: Callable[[], object], *, last: bool = False) -> None:
        """Do ``act`` when the desk begins to close, or ``last``, when all else has ended."""
        (self._at_end if last else self._at_close).append(act)

    def close(self, deadline: float = 5.0) -> None:
        """Finish what is under way and let go of the workspace; a part that fails stops no other.

        Order: what was asked for ``at_close``, the desk's own work, the accounts, the store.
        """
        with ExitStack() as ending:  # the last one in goes first
            for act in self._at_end:
                ending.callback(act)
            ending.callback(self.store.close, deadline)
            ending.callback(self._stop_engine, deadline)
            ending.callback(self._end_own)  # what an errand began meanwhile
            ending.callback(self._errands.stop, deadline)
            ending.callback(self._end_own)
            self._at_end = []

    def _end_own(self) -> None:
        acts, self._at_close = self._at_close, []
        with ExitStack() as ending:
            for act in acts:
                ending.callback(act)

    def _stop_engine(self, deadline: float) -> None:
        """Asked when the errands have ended: one of them may have been making it until now."""
        with self._making:
            self._closed, made = True, self._engine
        if made is not None:
            made.stop(deadline)

    def as_agent(self, agent: Agent) -> None:
        """From now on this agent sits here."""
        self.agent = agent

    # --- reads -------------------------------------------------------------------------------

    def queue_counts(self) -> "Future[Mapping[View, int]]":
        """How many conversations each view holds for this agent."""
        agent = self.agent.id
        return self.store.read(lambda c: views.counts(c, agent))

    def queue_head(self, view: View, lens: Lens = PLAIN) -> "Future[tuple[int, array[int]]]":
        """Count (-1: only the end of the view tells) and first 200 ids of a view, by index."""
        agent = self.agent.id
        return self.store.read(lambda c: views.head(c, view, agent, lens))

    def queue_page(
        self, view: View, lens: Lens = PLAIN, first: int = 32
    ) -> "Future[tuple[int, array[int], tuple[QueueRow, ...]]]":
        """The same with the rows of the ``first`` ids: one errand for what is painted at once."""
        agent = self.agent.id

        def read(connection: Dbapi) -> "tuple[int, array[int], tuple[QueueRow, ...]]":
            count, ids = views.head(connection, view, agent, lens)
            shown = tuple(map(ConversationId, ids[:first]))
            return count, ids, views.rows(connection, shown, agent)

        return self.store.read(read)

    def queue_rest(
        self, view: View, after: ConversationId, lens: Lens = PLAIN
    ) -> "Future[array[int]]":
        """The ids of a view that follow the conversation ``after``, at most 20,000."""
        asked = views.asked(view, self.agent.id, lens)
        chunk = _CHUNK_NARROWED if lens.narrowed else _CHUNK
        return self.store.read(lambda c: glance.rest(c, asked, after, chunk))

    def queue_rows(self, ids: tuple[ConversationId, ...]) -> "Future[tuple[QueueRow, ...]]":
        """The rows of these conversations, in the order asked; vanished ones are left out."""
        agent = self.agent.id
        return self.store.read(lambda c: views.rows(c, ids, agent))

    def conversation(self, id: ConversationId) -> "Future[ConversationPage]":
        """The whole page of a conversation, merges resolved."""
        agent = self.agent.id
        return self.store.read(lambda c: timeline.page(c, id, agent))

    def message_text(self, id: MessageId) -> "Future[str]":
        """The whole plain text of a message, quotes and signature included."""
        from app.desk import reading

        return self.store.read(lambda c: reading.text(c, self.store.profile, id))

    def message_html(self, id: MessageId) -> "Future[Html]":
        """The cleaned HTML of a message, cached with the policy's version."""
        from app.desk import reading

        return self._errands.submit(lambda: reading.html(self.store, id))

    def attachment(self, id: MessageId, part: str) -> "Future[bytes]":
        """The decoded bytes of an attachment."""
        from app.desk import reading

        return self.store.read(lambda c: reading.attachment(c, self.store.profile, id, part))

    def embedded(self, id: MessageId, part: str) -> "Future[Embedded]":
        """The message that is attached to another one as ``part``, parsed and cleaned."""

        def read(c: Dbapi) -> Embedded:
            from app.desk import odd_parts  # here: the parser comes along

            return odd_parts.embedded(c, self.store.profile, id, part)

        return self.store.read(read)

    def invite(self, id: MessageId) -> "Future[Invite | None]":
        """The invitation a message carries (``Entry.invite``)."""

        def read(c: Dbapi) -> Invite | None:
            from app.desk import odd_parts

            return odd_parts.invite(c, self.store.profile, id)

        return self.store.read(read)

    def protection(self, id: MessageId) -> "Future[Protection]":
        """How a message is encrypted or signed, and by whom as it says; nothing is checked."""

        def read(c: Dbapi) -> Protection:
            from app.desk import odd_parts

            return odd_parts.protected(c, self.store.profile, id)

        return self.store.read(read)

    def mailing_list(self, id: MessageId) -> "Future[MailingList | None]":
        """The list a message came through, and the ways to leave it."""
        from app.desk import reading

        return self.store.read(lambda c: reading.mailing_list(c, self.store.profile, id))

    def source(self, id: MessageId) -> "Future[bytes]":
        """The raw source of a message."""
        from app.inbox import source

        return self.store.read(lambda c: source.read(c, self.store.profile, id))

    def search(self, text: str, limit: int = 50) -> "Future[tuple[Hit, ...]]":
        """Newest hits first, at once; a later call cancels an earlier one still running."""
        return self.searching.messages(text, limit)

    def agents(self) -> "Future[tuple[Agent, ...]]":
        from app.desk import reading

        return self.store.read(reading.agents)

    def accounts(self) -> "Future[tuple[AccountState, ...]]":
        from app.desk import accounts

        return self.store.read(lambda c: accounts.states(c, self.store.clock.now()))

    def outbox(self) -> "Future[tuple[OutboxItem, ...]]":
        """Everything not yet settled, and the failed and unknown ones."""
        return self.store.read(lambda c: tuple(timeline.all_outbox(c, settled=False)))

    def draft(self, id: ConversationId, mode: str) -> "Future[str]":
        """The kept draft of this agent; mode "reply" or "note"."""
        from app.desk.writing import drafts

        agent = self.agent.id
        return self.store.read(lambda c: drafts.read(c, id, agent, mode))

    # --- accounts ----------------------------------------------------------------------------

    def ask(
        self,
        name: str,
        args: "Args",
        tell: "Callable[[Line], object] | None" = None,
        stop: "Event | None" = None,
    ) -> "Future[tuple[Line, ...]]":
        """Do a request of the command line's (``requests.VERBS``) on a thread of its own.

        ``tell`` hears each line as it comes, on that thread; ``stop`` asks it to end early.
        """
        from app.desk import setting_up

        return setting_up.ask(self, name, args, tell, stop)

    def check_account(self, id: AccountId) -> "Future[tuple[Check, ...]]":
        """Every step of signing in and reading that was tried, changing nothing."""
        return self.with_engine(lambda engine: engine.check(id))

    # --- acts (each future gives the command's id, for undo) ---------------------------------

    def reply(self, draft: Draft, *, hold: float | None = None) -> "Future[Sent]":
        """Freeze and queue a reply; ``hold`` is the undo window in seconds (None: the setting)."""
        from app.desk.writing import replying

        agent = self.agent
        return self._errands.submit(lambda: replying.reply(self.store, agent, draft, hold))

    def send_again(self, outbox: OutboxId) -> "Future[CommandId]":
        """A person says: try once more what failed, paused, or may or may not have arrived."""
        from app.inbox.sending.outbox_commands import Requeue

        return self.do(lambda: Requeue(outbox))

    def answer_invite(
        self, id: MessageId, says: Answer, *, hold: float | None = None
    ) -> "Future[Sent]":
        """Tell the organizer; raises ``UsageError("no-invite")`` where nothing is asked."""
        from app.desk import odd_acts

        agent = self.agent
        return self._errands.submit(
            lambda: odd_acts.answer_invite(self.store, agent, id, says, hold)
        )

    def unsubscribe(self, id: MessageId) -> "Future[Sent | None]":
        """Leave the list a message came through; raises ``UsageError("no-unsubscribe")``."""
        from app.desk import odd_acts

        agent = self.agent
        return self._errands.submit(lambda: odd_acts.unsubscribe(self.store, agent, id))

    def confirm_sent(self, outbox: OutboxId) -> "Future[CommandId]":
        """A person says: it arrived; or, of one that came back or was refused: it is dealt with.

        Raises ``UsageError("nothing-to-confirm")``.
        """
        from app.inbox.sending.outbox_evidence import Confirm

        return self.do(lambda: Confirm(outbox))

    def note(self, conversation: ConversationId, text: str) -> "Future[CommandId]":
        from app.inbox.conversation_commands import AddNote

        return self.do(lambda: AddNote(MessageId(self.store.ids.take()), conversation, text))

    def assign(self, conversation: ConversationId, to: AgentId | None) -> "Future[CommandId]":
        from app.inbox.conversation_commands import Assign

        return self.do(lambda: Assign(conversation, to))

    def resolve(self, conversation: ConversationId) -> "Future[CommandId]":
        """Raises ``UsageError("unsent-reply")`` over a failed send (S5)."""
        from app.inbox.conversation_commands import Resolve

        return self.do(lambda: Resolve(conversation))

    def reopen(self, conversation: ConversationId) -> "Future[CommandId]":
        from app.inbox.conversation_commands import Reopen

        return self.do(lambda: Reopen(conversation))

    def mark_read(self, conversation: ConversationId, message: MessageId) -> "Future[None]":
        """Everything up to ``message`` is read by this agent."""
        from app.inbox.conversation_commands import MarkRead

        return then(self.do(lambda: MarkRead(conversation, message)), lambda _: None)

    def undo(self, command: CommandId) -> "Future[CommandId]":
        """Take back a command and those of its batch; undoing what this gives does them again."""
        return then(self.store.undo(command, self.agent.id), lambda done: done.commands[-1])

    def do(self, make: "Callable[[], Command]") -> "Future[CommandId]":
        """A command of this agent's."""
        done = self.store.execute(make(), agent=self.agent.id)
        return then(done, lambda d: d.commands[0])

    def errand(self, job: Callable[[], T]) -> "Future[T]":
        """Do what waits for readers and writer, on the desk's own thread."""
        return self._errands.submit(job)
