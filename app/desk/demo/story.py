"""Tells the demo's story to a new workspace: ``resources/demo/*.json``, a file a language.

Every mail is real MIME and goes the way of real mail: prepared, threaded, stored; answers go
through the outbox's commands. A clock that the story sets gives every act its own time. Main
thread.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any

from app import __version__
from app.base.clock import MICRO, SystemClock, to_datetime
from app.base.ids import AccountId, AgentId, ConversationId, MessageId, OutboxId
from app.base.paths import RESOURCES, Profile
from app.desk.demo import articles as demo_articles
from app.desk.demo import history as demo_history
from app.desk.demo import playbooks as demo_playbooks
from app.desk.demo import templates as demo_templates
from app.desk.demo.files import content
from app.desk.demo.knowledge import Life
from app.inbox.account_commands import AddAccount
from app.inbox.channels import PRETEND
from app.inbox.channels.base import Raw
from app.inbox.conversation_commands import AddNote, Assign, MarkRead, Resolve
from app.inbox.feed import Feed, batches
from app.inbox.parsing.mime import parse
from app.inbox.prepare import Prepared, prepare
from app.inbox.sending import compose
from app.inbox.sending.outbox_commands import Claim, Send, Settle, Verdict
from app.inbox.talk_commands import StoreTalk, Talk
from app.inbox.threading import message_ids
from app.inbox.triage_commands import Retag, SetPriority, Snooze
from app.inbox.values import (
    Address,
    Call,
    CallOutcome,
    Direction,
    Filing,
    Priority,
    SendState,
)
from app.store import migrate
from app.store.commands import Command
from app.store.lock import WorkspaceLock
from app.store.queries import one
from app.store.setting_commands import read_by
from app.store.store import Store
from app.team.commands import KEY_BYTES, AddAgent, InitWorkspace

SHOP = Address("Mar e Barro", "ola@marebarro.example")
LINES: Mapping[str, Address] = {
    "email": SHOP,
    "sms": Address(SHOP.name, "+351220000100"),
    "webchat": Address(SHOP.name, "loja"),
    "phone": Address(SHOP.name, "+351220000101"),
    "mastodon": Address(SHOP.name, "@marebarro@social.example"),
}
"""What the shop is reached by, on each channel."""
_NAMES = {
    "email": "",
    "sms": " SMS",
    "webchat": " Chat",
    "phone": " Phone",
    "mastodon": " Mastodon",
}
AGENTS = ("Inês Duarte", "Marta Soler", "Tomàs Riera")
"""The first one sits at this workstation."""
STORY = RESOURCES / "demo"
_MADE, _BEGUN, _REMEMBERED = 0.2, 0.35, 0.6
"""How far it is after each part, by what it costs."""
_MINUTE = 60 * MICRO
_EMAIL = "email"
_BEGAN = 366 * 24 * 60
"""Minutes ago that the shop began to use the program."""
_OPENERS = {
    "en": "On {date} {name} wrote:",
    "pt": "Em {date}, {name} escreveu:",
    "es": "El {date}, {name} escribió:",
    "ca": "El {date}, {name} va escriure:",
    "it": "Il giorno {date} {name} ha scritto:",
}


class _StoryClock(SystemClock):
    """Stands where the story is."""

    at, began = 0, 0

    def now(self) -> int:
        return self.at

    def ago(self, minutes: int) -> int:
        """So many minutes before the story was begun to be told; that is now."""
        self.at = self.began - minutes * _MINUTE
        return self.at


@dataclass(slots=True)
class _Case:
    """A conversation as far as it is told."""

    language: str
    customer: Address
    subject: str
    channel: str = _EMAIL
    id: ConversationId | None = None
    thread: list[str] = field(default_factory=list)
    """Message-IDs so far."""
    last_out: tuple[str, str] | None = None
    """Who answered last, and what."""


def tell(
    profile: Profile,
    told: Callable[[float], object] = lambda _: None,
    lock: WorkspaceLock | None = None,
) -> None:
    """Make the workspace and let everything happen in it, oldest first.

    ``told`` hears how far it is; ``lock`` is one that the caller has, let go of in the end.
    """
    migrate.create(profile, lock)
    told(_MADE)
    clock = _StoryClock()
    clock.began = now = SystemClock().now()
    store = Store(profile, clock=clock, lock=lock)
    try:
        clock.ago(_BEGAN)
        teller = Teller(store)
        teller.begin()
        told(_BEGUN)
        teller.remember(demo_history.letters(now))
        steps = sorted(_steps(), key=lambda each: -each[0])
        for at, (ago, case, step) in enumerate(steps):
            told(_REMEMBERED + (1 - _REMEMBERED) * at / len(steps))
            clock.ago(ago)
            teller.step(case, step)
        here = {case.customer.address: case.id for _, case, _ in steps if case.id is not None}
        teller.life(here, clock).tell()
    finally:
        store.close()


def _steps() -> Iterator[tuple[int, _Case, Mapping[str, Any]]]:
    """(minutes ago, conversation, what happens)."""
    for file in sorted(STORY.glob("*.json")):
        for told in json.loads(file.read_text(encoding="utf-8")):
            channel = told.get("channel", _EMAIL)
            case = _Case(file.stem, Address(*told["customer"]), told["subject"], channel)
            for step in told["steps"]:
                yield step["ago"], case, step


@cache
def languages() -> Mapping[str, str]:
    """The language of each customer, by address."""
    told = {case.customer.address: case.language for _, case, _ in _steps()}
    return told | demo_history.languages()


class Teller:
    """Does what the story says."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._now = SystemClock().now()
        self._key = secrets.token_bytes(KEY_BYTES)
        self._agents = {name: AgentId(store.ids.take()) for name in AGENTS}
        self._me = self._agents[AGENTS[0]]
        self._accounts = {channel: AccountId(store.ids.take()) for channel in LINES}
        self._feeds = {c: Feed(store, id, c) for c, id in self._accounts.items()}

    def begin(self) -> None:
        """The workspace, its people and its accounts, which only pretend."""
        first = InitWorkspace(self._store.ids.take(), SHOP.name, self._key)
        agents = (AddAgent(id, name) for name, id in self._agents.items())
        accounts = (
            AddAccount(id, kind, SHOP.name + _NAMES[kind], LINES[kind].address, {PRETEND: "yes"})
            for kind, id in self._accounts.items()
        )
        self._do(self._me, first, read_by(__version__), *agents, *accounts)
        demo_templates.tell(self._store, self._me, self._now)
        demo_articles.tell(self._store, self._me)
        demo_playbooks.tell(self._store, self._me)

    def remember(self, letters: Sequence[Raw]) -> None:
        """What the mailbox held before: it comes at once, as history does (R5)."""
        now = self._store.clock.now()
        mails = [prepare(raw, parse, now) for raw in letters]
        for batch in batches(mails):
            self._feeds[_EMAIL].put(batch, "history", None).result()

    def life(self, here: Mapping[str, ConversationId], clock: _StoryClock) -> Life:
        """What happens to the articles, in these conversations by their customers."""
        return Life(self._store, self._agents, self._feeds[_EMAIL], SHOP, here, clock.ago)

    def _do(self, agent: AgentId, *commands: Command, attached: object = None) -> None:
        self._store.execute(*commands, agent=agent, cause="demo", attached=attached).result()

    def step(self, case: _Case, step: Mapping[str, Any]) -> None:
        if "in" in step:
            self._hear(case, step)
            return
        who = step["by"]
        here = case.id
        assert here is not None  # noqa: S101  every story begins with the customer
        if "out" in step:
            self._answer(case, here, step)
        elif "note" in step:
            note = AddNote(MessageId(self._store.ids.take()), here, step["note"])
            self._do(self._agents[who], note)
        elif "tag" in step:
            self._do(self._agents[who], Retag((here,), add=tuple(step["tag"])))
        elif "priority" in step:
            self._do(self._agents[who], SetPriority((here,), Priority(step["priority"])))
        elif "snooze" in step:
            self._snooze(here, self._agents[who], step["snooze"])
        elif "playbook" in step:
            self._do(self._agents[who], demo_playbooks.start(self._store, here, step["playbook"]))
        elif "tick" in step:
            self._do(self._agents[who], demo_playbooks.tick(self._store, here, step["tick"]))
        elif "assign" in step:
            self._do(self._agents[who], Assign(here, self._agents[step["assign"]]))
        else:
            self._do(self._agents[who], Resolve(here))
        self._read(here)

    def _snooze(self, here: ConversationId, agent: AgentId, hours: int) -> None:
        """Out of sight until so many hours after the present day began to be told."""
        until = self._now + hours * 60 * _MINUTE
        wall = to_datetime(until).strftime("%Y-%m-%dT%H:%M")
        self._do(agent, Snooze((here,), until, wall, "UTC"))

    # --- the customer writes -----------------------------------------------------------------

    def _hear(self, case: _Case, step: Mapping[str, Any]) -> None:
        now = self._store.clock.now()
        if case.channel != _EMAIL:
            call = _call(step["call"]) if "call" in step else None
            side = Direction.CALL if call else Direction.IN
            self._talk(case, side, step["in"], self._me, call, public=step.get("public", False))
            return
        message_id = _made_up_id(case, now)
        data = compose.build(
            compose.NewMail(
                message_id=message_id,
                date=now,
                sender=case.customer,
                to=(LINES[case.channel],),
                subject=compose.reply_subject(case.subject) if case.thread else case.subject,
                text=_with_quote(case, step["in"], now),
                in_reply_to=case.thread[-1] if case.thread else "",
                references=tuple(case.thread),
                html=None if step.get("html") else "",
                attachments=_files(step),
            )
        )
        if step.get("automatic"):
            data = b"Auto-Submitted: auto-generated\r\n" + data
        if step.get("broken"):
            data = data.replace(b"Content-Type: text/plain", b"Content-Type: multipart/mixed", 1)
        self._feeds[case.channel].put(
            (prepare(Raw(data, received_at=now), parse, now),), "demo", None
        ).result()
        case.thread.append(message_id)
        case.id = case.id or self._conversation_of(message_id)

    def _talk(
        self,
        case: _Case,
        direction: Direction,
        text: str,
        agent: AgentId,
        call: Call | None = None,
        *,
        public: bool = False,
    ) -> None:
        """A text, a post, a chat or a call, either way."""
        own, now = LINES[case.channel].address, self._store.clock.now()
        talk = Talk(
            case.channel, direction, case.customer, own, text, now, call=call, public=public
        )
        fresh = ConversationId(self._store.ids.take())
        id = MessageId(self._store.ids.take())
        self._do(agent, StoreTalk(id, self._accounts[case.channel], talk, fresh, case.id))
        query = "SELECT conversation FROM message WHERE id = ?"
        found = self._store.read(lambda c: one(c, query, id)).result()
        case.id = ConversationId(found["conversation"]) if found is not None else case.id

    def _conversation_of(self, message_id: str) -> ConversationId:
        query = "SELECT conversation FROM message WHERE message_id = ?"
        found = self._store.read(lambda c: one(c, query, message_id)).result()
        assert found is not None  # noqa: S101  just stored
        return ConversationId(found["conversation"])

    # --- the shop answers --------------------------------------------------------------------

    def _answer(self, case: _Case, here: ConversationId, step: Mapping[str, Any]) -> None:
        now, who = self._store.clock.now(), step["by"]
        if case.channel != _EMAIL:
            public = step.get("public", False)
            self._talk(case, Direction.OUT, step["out"], self._agents[who], public=public)
            return
        salt = secrets.token_bytes(message_ids.RANDOM_BYTES)
        mail = compose.NewMail(
            message_id=message_ids.make(
                here, salt, self._key, LINES[case.channel].address.partition("@")[2]
            ),
            date=now,
            sender=Address(who, LINES[case.channel].address),
            to=(case.customer,),
            subject=compose.reply_subject(case.subject),
            text=step["out"],
            in_reply_to=case.thread[-1],
            references=tuple(case.thread),
            attachments=_files(step),
        )
        frozen = prepare(Raw(compose.build(mail), received_at=now), parse, now, mail.text)
        self._send(case, here, who, frozen, step)
        case.thread.append(mail.message_id)
        case.last_out = (who, mail.text)

    def _send(
        self, case: _Case, here: ConversationId, who: str, mail: Prepared, step: Mapping[str, Any]
    ) -> None:
        id = OutboxId(self._store.ids.take())
        send = Send(
            id=id,
            message=MessageId(self._store.ids.take()),
            conversation=here,
            account=self._accounts[case.channel],
            channel=case.channel,
            send_id=secrets.token_hex(16),
            message_id=mail.message_id,
            sender=LINES[case.channel].address,
            recipients=(case.customer.address,),
            state=SendState.QUEUED,
            due_at=None,
            filing=Filing.NONE,
            seen=None,
        )
        settle = _settled(id, case.customer.address, step.get("fails", ""))
        self._do(self._agents[who], send, Claim(id), settle, attached=mail)

    def _read(self, here: ConversationId) -> None:
        """Whoever does something with a conversation has read it; so has everybody here."""
        query = "SELECT id FROM message WHERE conversation = ? ORDER BY received_at DESC LIMIT 1"
        found = self._store.read(lambda c: one(c, query, here)).result()
        if found is not None:
            self._do(self._me, MarkRead(here, MessageId(found["id"])))


def _settled(id: OutboxId, address: str, refusal: str) -> Settle:
    if refusal:
        verdict = Verdict(address, "refused", refusal)
        made = partial(Settle, reason="refused-message")  # nobody got it
        return made(id, SendState.FAILED, "rcpt", refusal, (verdict,))
    reply = "250 2.0.0 OK: queued"
    return Settle(id, SendState.SENT, "sent", reply, (Verdict(address, "accepted", reply),))


def _call(told: Mapping[str, Any]) -> Call:
    return Call(CallOutcome(told["outcome"]), rang=told.get("rang"), talked=told.get("talked"))


def _made_up_id(case: _Case, now: int) -> str:
    named = f"{case.customer.address} {case.subject} {now}".encode()
    domain = case.customer.address.partition("@")[2]
    return f"<{hashlib.sha256(named).hexdigest()[:24]}@{domain}>"


def _with_quote(case: _Case, text: str, now: int) -> str:
    """What the customer writes, above what they answer to, as mail programs do it."""
    if case.last_out is None or case.channel != _EMAIL:
        return text
    who, said = case.last_out
    date = to_datetime(now).strftime("%d/%m/%Y, %H:%M")
    opener = _OPENERS[case.language].format(date=date, name=f"{who} <{SHOP.address}>")
    quoted = "\n".join(f"> {line}".rstrip() for line in said.splitlines())
    return f"{text}\n\n{opener}\n{quoted}\n"


def _files(step: Mapping[str, Any]) -> tuple[compose.File, ...]:
    return tuple(compose.File(name, content(name)) for name in step.get("files", ()))
