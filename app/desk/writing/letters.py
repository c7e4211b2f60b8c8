"""Writing: drafts, recipients, signatures, sending and taking back, as the window calls it.

A facet of ``Desk``; any thread. Reads give futures of frozen values, acts are durable when theirs
is done.
"""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.ids import AccountId, CommandId, ConversationId, MessageId, OutboxId
from app.desk.values import Sent
from app.desk.writing import letter_store
from app.desk.writing.letter import (
    Below,
    Enclosed,
    Habits,
    Letter,
    Mode,
    OutboxLine,
    Sender,
    Taken,
)
from app.inbox.values import Address, ConversationPage
from app.store.database import Dbapi

if TYPE_CHECKING:
    from app.desk.approved import Approved
    from app.desk.desk import Desk
    from app.desk.writing.rich_text import Rich
    from app.desk.writing.spelling import Speller, Spellers
    from app.desk.writing.ways import Way


class Letters:
    """What an agent writes, from the first letter to the outbox."""

    def __init__(self, desk: "Desk") -> None:
        self._desk, self._store = desk, desk.store
        self._spellers: Spellers | None = None

    # --- drafts ------------------------------------------------------------------------------

    def drafts(self, conversation: ConversationId) -> "Future[tuple[tuple[Mode, Letter], ...]]":
        """What this agent has begun in a conversation, by mode."""
        agent = self._desk.agent.id
        return self._store.read(lambda c: letter_store.read(c, conversation, agent))

    def unsent_new(self) -> "Future[tuple[Letter, ...]]":
        """New messages begun and not sent, the latest first."""
        agent = self._desk.agent.id
        return self._store.read(lambda c: letter_store.unsent_new(c, agent))

    def keep(self, letter: Letter) -> "Future[bool]":
        """Keep it as it stands; one with nothing in it is forgotten (False)."""
        return letter_store.keep(
            self._store, self._desk.agent.id, replace(letter, updated_at=self._store.clock.now())
        )

    def discard(self, letter: Letter) -> "Future[bool]":
        """Forget a draft; keeping the letter again brings it back."""
        return letter_store.keep(
            self._store, self._desk.agent.id, Letter(letter.conversation, letter.mode)
        )

    def begin(self, account: AccountId | None = None) -> Letter:
        """A new message, of a conversation that begins when it is sent."""
        id = ConversationId(self._store.ids.take())
        now = self._store.clock.now()
        return Letter(id, "new", account=account, begun_at=now, updated_at=now)

    def forward(
        self, conversation: ConversationId, message: MessageId | None = None
    ) -> "Future[Letter]":
        """A forward of a message (None: the newest mail): its files go along until taken off."""
        agent = self._desk.agent.id

        def make(c: Dbapi) -> Letter:
            from app.desk.writing import posting
            from app.inbox import timeline

            page = timeline.page(c, conversation, agent)
            about = next((e for e in page.entries if e.id == message), None)
            about = about or posting.parent(page)
            if about is None:
                raise UsageError("no-such-message", id=message or 0)
            files = tuple(
                Enclosed(a.name, a.size, a.type, message=about.id, part=a.part)
                for a in about.attachments
                if not a.inline
            )
            return Letter(
                page.row.id, "forward", subject=posting.forward_subject(about.subject),
                files=files, about=about.id, seen=page.last_seen, position=page.position,
                begun_at=self._store.clock.now(),
            )  # fmt: skip

        return self._store.read(make)

    def answer(
        self, conversation: ConversationId, message: MessageId, *, everybody: bool = False
    ) -> "Future[Letter]":
        """An answer to one message, to its sender; ``everybody`` puts the others on copy (S7)."""
        from app.inbox import own_addresses, timeline

        agent = self._desk.agent.id

        def make(c: Dbapi) -> Letter:
            page = timeline.page(c, conversation, agent)
            about = next((e for e in page.entries if e.id == message), None)
            if about is None:
                raise UsageError("no-such-message", id=message)
            to, others = timeline.answer_to((about,), own_addresses.read(c))
            return Letter(
                page.row.id, "reply", to=to, cc=others if everybody else (), about=about.id,
                seen=page.last_seen, position=page.position, begun_at=self._store.clock.now(),
            )  # fmt: skip

        return self._store.read(make)

    def below(self, letter: Letter, account: AccountId | None) -> "Future[Below]":
        """What goes out below a text that leaves from this account."""
        agent = self._desk.agent.id

        def find(c: Dbapi) -> Below:
            from app.desk.writing import (  # 50 ms the first time: not the caller's
                posting,
                signatures,
            )

            quotes = letter.mode == "reply" and posting.habits(c, agent).quote_original
            about = letter.mode == "forward" or quotes
            if letter.talk and account is not None:
                below = signatures.of_account(c, agent, account)
            else:
                below = signatures.read(c, agent, account)
            return Below(
                below,
                posting.original(c, self._store.profile, letter, agent) if about else None,
            )

        return self._store.read(find)

    # --- pictures ----------------------------------------------------------------------------

    def put_picture(self, data: bytes) -> "Future[str]":
        """Store a picture of a text; the name it goes by."""
        return self._desk.errand(lambda: letter_store.put_picture(self._store, data))

    def picture(self, name: str) -> Path | None:
        """The file of a picture, where it is a picture of ours."""
        return letter_store.picture(self._store, name)

    # --- spelling ----------------------------------------------------------------------------

    def languages(self) -> tuple[str, ...]:
        """The dictionaries there are, as tags, each once."""
        from app.desk.writing import spelling

        return spelling.offered()

    def speller(self, language: str) -> "Future[Speller]":
        """The dictionary of a language or tag; raises ``UsageError`` with what is missing."""
        return self._desk.errand(lambda: self._spelling().speller(language))

    def _spelling(self) -> "Spellers":
        if self._spellers is None:
            from app.desk.writing import spelling

            self._spellers = spelling.Spellers(self._store.profile.root / "words")
        return self._spellers

    def told_language(
        self, text: str, answered: ConversationPage | None = None
    ) -> "Future[str | None]":
        """The language that a text is written in, where enough of it speaks for one; else that of
        what the customer wrote last in the conversation that it answers."""

        def tell() -> str | None:
            from app.desk.canned.template_facts import written_in
            from app.kb.language import detect

            return detect(text) or (written_in(answered) if answered else None)

        return self._desk.errand(tell)

    # --- people ------------------------------------------------------------------------------

    def people(self, typed: str, kind: str = "email") -> "Future[tuple[Address, ...]]":
        """Who may be meant, of those with an address of a kind: at most eight, likeliest first."""
        from app.desk.people import people_found

        return self._store.read(lambda c: people_found.people(c, typed, kind))

    def senders(self) -> "Future[tuple[Sender, ...]]":
        """The accounts that can send, and under which addresses."""
        return self._store.read(_senders)

    def ways(self, conversation: ConversationId) -> "Future[tuple[Way, ...]]":
        """By which accounts and addresses the customer can be reached, the last used first."""
        from app.desk.writing import ways

        return self._store.read(lambda c: ways.of_conversation(c, conversation))

    def approved(self, account: AccountId) -> "Future[tuple[Approved, ...]]":
        """The texts that the account's service lets through when free ones are not taken."""
        return self._desk.with_engine(lambda engine: engine.approved(account))

    # --- how it is done here -----------------------------------------------------------------

    def habits(self) -> "Future[Habits]":
        """Undo window, quoting, text alone."""
        from app.desk.writing import posting

        agent = self._desk.agent.id
        return self._store.read(lambda c: posting.habits(c, agent))

    def signature(self, account: AccountId | None) -> "Future[Rich]":
        """What stands below a text from this account."""
        from app.desk.writing import signatures

        agent = self._desk.agent.id
        return self._store.read(lambda c: signatures.read(c, agent, account))

    def own_signature(self, account: AccountId | None, *, shared: bool) -> "Future[Rich | None]":
        """The signature kept in one place: mine, or (``shared``) the account's for everybody."""
        from app.desk.writing import signatures

        agent = self._desk.agent.id
        return self._store.read(lambda c: signatures.own(c, agent, account, shared=shared))

    def set_signature(
        self, account: AccountId | None, body: "Rich | None", *, shared: bool = False
    ) -> "Future[CommandId]":
        """Keep a signature for an account (None: all); ``body`` None takes it away."""
        from app.desk.writing import signatures

        agent = self._desk.agent.id
        return self._desk.errand(
            lambda: signatures.change(self._store, agent, account, body, shared=shared)
        )

    # --- sending -----------------------------------------------------------------------------

    def send(self, letter: Letter, *, hold: float | None = None) -> "Future[Sent]":
        """Freeze and queue it; raises ``UsageError``, "somebody-wrote" when news came (S6)."""
        from app.desk.writing import posting

        agent = self._desk.agent
        return self._desk.errand(lambda: posting.send(self._store, agent, letter, hold))

    def take_back(self, outbox: OutboxId) -> "Future[Taken]":
        """Cancel it before it leaves; the letter is the draft again. ``UsageError`` when late."""
        from app.desk.writing import posting

        agent = self._desk.agent
        return self._desk.errand(lambda: posting.take_back(self._store, agent, outbox))

    def outbox(self) -> "Future[tuple[OutboxLine, ...]]":
        """Everything not settled, with what a person knows it by; trouble first."""
        return self._store.read(_outbox)

    def sweep(self) -> None:
        """Forget what was sent long ago. Takes a moment: not for the loop."""
        letter_store.sweep(self._store)


def _senders(connection: Dbapi) -> tuple[Sender, ...]:
    import json

    from app.desk.writing import ways
    from app.inbox import own_addresses
    from app.inbox.channels import spec_of
    from app.store.queries import rows

    found = rows(
        connection,
        "SELECT a.*, h.size_limit, h.longest FROM account a LEFT JOIN health h ON h.account = a.id "
        "WHERE NOT a.removed ORDER BY a.id",
    )
    senders = []
    for row in found:
        kind, config = row["kind"], json.loads(row["config"])
        can, spec = ways.can_send(kind, config, row["longest"]), spec_of(kind)
        if can is None:
            continue
        mine = own_addresses.senders(row["address"], config) or (Address("", row["name"]),)
        names = (spec.people, spec.shown) if spec else (kind, kind)
        id = AccountId(row["id"])
        senders.append(Sender(id, row["name"], kind, mine, row["size_limit"], can, *names))
    return tuple(senders)


_TROUBLE = ("failed", "partial", "unknown", "paused")


def _outbox(connection: Dbapi) -> tuple[OutboxLine, ...]:
    from app.inbox import timeline

    items = timeline.all_outbox(connection, settled=False)
    lines = [_line(connection, item) for item in items]
    return tuple(sorted(lines, key=lambda one: one.item.state.value not in _TROUBLE))


def _line(connection: Dbapi, item: "object") -> OutboxLine:
    from app.inbox.values import OutboxItem
    from app.store.queries import one

    assert isinstance(item, OutboxItem)  # noqa: S101  what all_outbox gives
    found = one(
        connection,
        "SELECT m.subject, m.preview, m.recipients, coalesce(c.number, 0) AS number, "
        "coalesce(a.name, '') AS account FROM message m "
        "LEFT JOIN conversation c ON c.id = m.conversation LEFT JOIN account a ON a.id = m.account "
        "WHERE m.id = ?",
        item.message,
    )
    people = ", ".join(r.address for r in item.recipients)
    if found is None:
        return OutboxLine(item, "", people, "", 0, "")
    return OutboxLine(
        item, found["subject"], _names(found["recipients"]) or people, found["preview"],
        found["number"], found["account"],
    )  # fmt: skip


def _names(recipients: str) -> str:
    from app.inbox.parsing.addresses import parse_addresses

    people: Iterable[Address] = parse_addresses(recipients.partition("\n")[0])
    return ", ".join(a.name or a.address for a in people)
