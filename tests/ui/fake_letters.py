"""The writing side of the desk in memory: what the window needs not to crash."""

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.base.errors import UsageError
from app.base.ids import AccountId, CommandId, ConversationId, MessageId, OutboxId
from app.desk.values import Draft, Sent
from app.desk.writing.letter import Below, Habits, Letter, Mode, Original, OutboxLine, Sender, Taken
from app.desk.writing.rich_text import Rich, of_text
from app.inbox.values import Address, SendState
from tests.ui import sample

if TYPE_CHECKING:
    from tests.ui.fake_desk import FakeDesk


class FakeLetters:
    """Drafts by conversation and mode; what is sent goes through the desk's own ``reply``."""

    def __init__(self, desk: "FakeDesk") -> None:
        self.ways_known: list[Any] = []
        self.approved_known: list[Any] = []
        self.more_senders: tuple[Sender, ...] = ()
        self._desk = desk
        self.kept: dict[tuple[ConversationId, str], Letter] = {}
        self.sent: dict[OutboxId, Letter] = {}
        self.signature_text: Rich = of_text("Ana\nMar e Barro, ceramics since 1974")
        self.known: tuple[Address, ...] = (
            Address("Helen Okafor", "helen@okafor.example"),
            Address("Helena Prats i Puigdomènech", "helena.prats@ceramica-bisbal.example"),
            Address("", "helpdesk@courier.example"),
        )

    def drafts(self, conversation: ConversationId) -> "Future[tuple[tuple[Mode, Letter], ...]]":
        return done(tuple((w.mode, w) for (c, _), w in self.kept.items() if c == conversation))

    def unsent_new(self) -> "Future[tuple[Letter, ...]]":
        return done(tuple(w for (_, m), w in self.kept.items() if m == "new"))

    def keep(self, letter: Letter) -> "Future[bool]":
        self._desk.calls.append(("keep_draft", (letter.mode, letter.text)))
        self._desk.drafts[letter.conversation, letter.mode] = letter.text
        key = (letter.conversation, letter.mode)
        if letter.worthless:
            self.kept.pop(key, None)
        else:
            self.kept[key] = letter
        return done(not letter.worthless)

    def discard(self, letter: Letter) -> "Future[bool]":
        return self.keep(Letter(letter.conversation, letter.mode))

    def begin(self, account: AccountId | None = None) -> Letter:
        return Letter(ConversationId(self._desk.maker.next_id()), "new", account=account)

    def forward(self, conversation: ConversationId, message: Any = None) -> "Future[Letter]":
        subject = self._desk.cases[conversation].subject
        return done(Letter(conversation, "forward", subject=f"Fwd: {subject}"))

    def answer(
        self, conversation: ConversationId, message: MessageId, *, everybody: bool = False
    ) -> "Future[Letter]":
        about = next(e for e in self._desk.cases[conversation].entries if e.id == message)
        cc = about.cc if everybody else ()
        return done(Letter(conversation, "reply", to=(about.sender,), cc=cc, about=message))

    def below(self, letter: Letter, account: AccountId | None) -> "Future[Below]":
        original = Original(MessageId(1), "Helen Okafor", "line\n" * 14, 14)
        none = letter.mode in ("new", "note")
        return done(Below(self.signature_text, None if none else original))

    def put_picture(self, data: bytes) -> "Future[str]":
        self._desk.calls.append(("put_picture", data))
        return done("x.png")

    def picture(self, name: str) -> Path | None:
        return None

    def languages(self) -> tuple[str, ...]:
        return ()

    def speller(self, language: str) -> "Future[Any]":
        made: Future[Any] = Future()
        made.set_exception(UsageError("no-dictionary", language=language))
        return made

    def told_language(self, text: str, answered: object = None) -> "Future[str | None]":
        return done(None)

    def people(self, typed: str, kind: str = "email") -> "Future[tuple[Address, ...]]":
        word = typed.lower()
        return done(tuple(a for a in self.known if word in f"{a.name} {a.address}".lower()))

    def senders(self) -> "Future[tuple[Sender, ...]]":
        return done(
            tuple(
                Sender(s.id, s.name, s.kind, (Address("", s.address),))
                for s in self._desk.account_states
            )
            + self.more_senders
        )

    def ways(self, conversation: ConversationId) -> "Future[tuple[Any, ...]]":
        return done(tuple(self.ways_known))

    def approved(self, account: AccountId) -> "Future[tuple[Any, ...]]":
        return done(tuple(self.approved_known))

    def habits(self) -> "Future[Habits]":
        return done(Habits())

    def signature(self, account: AccountId | None) -> "Future[Rich]":
        return done(self.signature_text)

    def own_signature(self, account: AccountId | None, *, shared: bool) -> "Future[Rich | None]":
        return done(self.signature_text)

    def set_signature(
        self, account: AccountId | None, body: Rich | None, *, shared: bool = False
    ) -> "Future[CommandId]":
        self.signature_text = body or ()
        return done(CommandId(1))

    def send(self, letter: Letter, *, hold: float | None = None) -> "Future[Sent]":
        draft = Draft(
            letter.conversation, letter.text, letter.to, letter.cc, seen=letter.seen,
            bcc=letter.bcc,
        )  # fmt: skip
        future = self._desk.reply(draft, hold=hold)
        self.sent[future.result().outbox] = letter
        self.kept.pop((letter.conversation, letter.mode), None)
        return future

    def take_back(self, outbox: OutboxId) -> "Future[Taken]":
        text = self._desk.cancel_send(outbox).result()
        return done(Taken(outbox, self.sent.pop(outbox), text))

    def outbox(self) -> "Future[tuple[OutboxLine, ...]]":
        return done(
            tuple(
                OutboxLine(e.outbox, c.subject, _who(c.customer), e.preview, c.number, "Shop")
                for c in self._desk.cases.values()
                for e in c.entries
                if e.outbox is not None and e.outbox.state is not SendState.SENT
            )
        )  # fmt: skip


def _who(customer: int) -> str:
    name, address, _ = sample.PEOPLE[customer]
    return name or address


def done(value: Any) -> "Future[Any]":
    """It is there already."""
    made: Future[Any] = Future()
    made.set_result(value)
    return made
