"""The demo while it is open: customers who write by themselves, and answer what is answered.

A thread of its own. Everything goes the way of real mail but for the network,
which nothing here knows. Pausable by the setting ``demo_arrivals``.
"""

import json
import random
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.ids import AccountId, ConversationId, MessageId
from app.base.paths import RESOURCES
from app.desk.background import Background
from app.desk.demo.story import LINES
from app.inbox.channels import spec_of
from app.inbox.channels.base import Raw
from app.inbox.channels.signs import Going, Sign
from app.inbox.feed import Feed
from app.inbox.parsing.mime import parse
from app.inbox.prepare import prepare
from app.inbox.sending import compose
from app.inbox.talk_commands import StoreTalk, Talk
from app.inbox.values import Address, Direction, SendState
from app.store.queries import one, rows, values

if TYPE_CHECKING:
    from app.desk.desk import Desk

_SCRIPT = RESOURCES / "demo" / "live" / "script.json"
_BETWEEN = (20.0, 40.0)
"""Seconds between two customers who write by themselves."""
_THINKING = (12.0, 25.0)
"""Seconds until somebody answers an answer."""
_TYPING = 5.0
"""Seconds before an answer in which its writer is seen typing."""
_TICK = 0.5
_UNDER_WAY = ("held", "queued", "retrying", "sending", "committed")
_LAST = """
SELECT m.id, m.conversation, m.account, m.channel, m.message_id, m.refs, m.recipients, m.subject,
  m.received_at, c.subject AS about FROM message m JOIN conversation c ON c.id = m.conversation
WHERE m.direction = 'out' AND m.id > ? ORDER BY m.id
"""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the shop lives; tests make it hurry."""

    between: tuple[float, float] = _BETWEEN
    thinking: tuple[float, float] = _THINKING
    tick: float = _TICK


class DemoShop(Background):
    """Runs from ``start`` to ``stop``."""

    name = "demo-shop"

    def __init__(self, desk: "Desk", pace: Pace | None = None, seed: int | None = None) -> None:
        super().__init__(desk.store)
        self._desk = desk
        self._pace = pace or Pace()
        self._chance = random.Random(seed)  # noqa: S311  a shop, no secret
        told: dict[str, Any] = json.loads(_SCRIPT.read_text(encoding="utf-8"))
        self._arrivals = deque(told["arrivals"])
        self._answers: dict[str, list[str]] = told["answers"]
        self._languages = {one["customer"][1]: one["language"] for one in told["arrivals"]}
        self._waiting: list[tuple[float, dict[str, Any]]] = []
        self._typing: set[int] = set()
        self._seen = 0
        self._next_one = self._in(self._pace.between)

    def start(self) -> None:
        self._accounts = self._store.read(_accounts).result()
        newest = "SELECT coalesce(max(id), 0) AS id FROM message WHERE direction = 'out'"
        found = self._store.read(lambda c: one(c, newest)).result()
        self._seen = int(found["id"]) if found is not None else 0
        self._go_on()
        super().start()

    def _go_on(self) -> None:
        """After whoever wrote before the last end: a start said the same again."""
        heard = "SELECT preview FROM message WHERE direction = 'in'"
        said = self._store.read(lambda c: list(values(c, heard))).result()
        came = set(map(_begins, said))
        for _ in range(len(self._arrivals)):
            if _begins(self._arrivals[0]["text"]) not in came:
                return
            self._arrivals.rotate(-1)

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.messages or changes.outbox)

    # --- the thread --------------------------------------------------------------------------

    def _sleep(self) -> None:
        self._over.wait(self._pace.tick)

    def _once(self) -> None:
        if self._news.is_set():
            self._news.clear()
            self._look()
        if not self._desk.settings.get("demo_arrivals").result():
            return
        self._answer_due()
        if self._now() >= self._next_one:
            self._arrive()
            self._next_one = self._in(self._pace.between)

    def _now(self) -> float:
        return self._store.clock.monotonic()

    def _in(self, span: tuple[float, float]) -> float:
        return self._now() + self._chance.uniform(*span)

    # --- who writes --------------------------------------------------------------------------

    def _arrive(self) -> None:
        """The next of the script; when it is through, from its beginning: people come again."""
        told = self._arrivals[0]
        self._arrivals.rotate(-1)
        customer = Address(*told["customer"])
        if told["channel"] != "email":
            self._say(told["channel"], customer, told["text"], None)
        else:
            self._write(customer, told["subject"], told["text"], "", ())

    def _look(self) -> None:
        """What was sent since the last look is answered in a while."""
        last = self._seen
        for sent in self._store.read(lambda c: rows(c, _LAST, last)).result():
            self._seen = max(self._seen, sent["id"])
            self._waiting.append((self._in(self._pace.thinking), sent))

    def _answer_due(self) -> None:
        now = self._now()
        self._type([sent for at, sent in self._waiting if now < at <= now + _TYPING])
        due = [sent for at, sent in self._waiting if at <= now]
        self._waiting = [(at, sent) for at, sent in self._waiting if at > now]
        for sent in due:
            state = self._state(sent)
            if state == SendState.SENT:
                self._answer(sent)
            elif state in _UNDER_WAY:  # held for the time to undo
                self._waiting.append((self._in(self._pace.thinking), sent))

    def _type(self, soon: Sequence[dict[str, Any]]) -> None:
        """Who is about to answer is seen typing, where that can be seen."""
        for sent in soon:
            spec = spec_of(sent["channel"])
            if spec is not None and spec.capabilities.typing and sent["id"] not in self._typing:
                self._typing.add(sent["id"])
                self._going(sent, "typing")

    def _going(self, sent: dict[str, Any], what: Going) -> None:
        self._desk.live.tell(ConversationId(sent["conversation"]), Sign(_whom(sent).address, what))

    def _state(self, sent: dict[str, Any]) -> str:
        """How a message of ours stands: a text is said at once; empty when it was taken back."""
        query = (
            "SELECT coalesce(o.state, 'sent') AS state FROM message m "
            "LEFT JOIN outbox o ON o.message = m.id WHERE m.id = ? AND m.direction = 'out'"
        )
        found = self._store.read(lambda c: one(c, query, sent["id"])).result()
        return str(found["state"]) if found is not None else ""

    def _answer(self, sent: dict[str, Any]) -> None:
        customer = _whom(sent)
        self._going(sent, "quiet")
        text = self._chance.choice(self._answers[self._language(customer.address)])
        if sent["channel"] != "email":
            self._say(sent["channel"], customer, text, ConversationId(sent["conversation"]))
            return
        references = (*sent["refs"].split(), sent["message_id"])
        self._write(customer, sent["about"], text, sent["message_id"], references)

    def _language(self, address: str) -> str:
        from app.desk.demo.story import languages

        return self._languages.get(address) or languages().get(address, "en")

    # --- how it arrives ----------------------------------------------------------------------

    def _write(
        self, who: Address, subject: str, text: str, answers: str, references: tuple[str, ...]
    ) -> None:
        now = self._store.clock.now()
        mail = compose.NewMail(
            message_id=f"<{self._chance.getrandbits(96):024x}@{who.address.partition('@')[2]}>",
            date=now - now % MICRO,
            sender=who,
            to=(LINES["email"],),
            subject=compose.reply_subject(subject) if answers else subject,
            text=text if answers else f"{text}\n",
            in_reply_to=answers,
            references=references,
            html="",
        )
        feed = Feed(self._store, self._accounts["email"], "email")
        raw = Raw(compose.build(mail), received_at=now)
        feed.put((prepare(raw, parse, now),), "demo", None).result()

    def _say(
        self, channel: str, who: Address, text: str, conversation: ConversationId | None
    ) -> None:
        now, ids = self._store.clock.now(), self._store.ids
        talk = Talk(channel, Direction.IN, who, LINES[channel].address, text, now)
        put = StoreTalk(
            MessageId(ids.take()),
            self._accounts[channel],
            talk,
            ConversationId(ids.take()),
            conversation,
        )
        self._store.execute(put, agent=self._desk.agent.id, cause="demo").result()


def _begins(text: str) -> str:
    """By what a message of the script is known again."""
    return " ".join(text.split())[:40]


def _whom(sent: dict[str, Any]) -> Address:
    """Who a message of ours went to."""
    name, _, rest = sent["recipients"].split("\n")[0].split(",")[0].partition("<")
    return Address(name.strip(), rest.rstrip(">").strip() or name.strip())


def _accounts(connection: Any) -> dict[str, AccountId]:
    found = rows(connection, "SELECT id, kind FROM account WHERE NOT removed")
    return {row["kind"]: AccountId(row["id"]) for row in found}
