"""A small invented shop and its customers: rows and timelines to fill the window with."""

import random
from dataclasses import dataclass, field

from app.base.clock import MICRO, SystemClock
from app.base.ids import AccountId, AgentId, ConversationId, MessageId, OutboxId, make_id
from app.inbox.values import (
    Address,
    Attachment,
    Attempt,
    Direction,
    Entry,
    Filing,
    OutboxItem,
    Priority,
    RecipientResult,
    RecipientState,
    SendState,
    Status,
)

MINUTE = 60 * MICRO
HOUR = 60 * MINUTE
DAY = 24 * HOUR
SHOP = Address("Mar e Barro", "help@marebarro.example")
ANA, LUIS, PRIYA = AgentId(make_id(1, 1)), AgentId(make_id(1, 2)), AgentId(make_id(1, 3))
AGENTS = {ANA: "Ana Ribeiro", LUIS: "Luis Ortega", PRIYA: "Priya Nair"}

PEOPLE = (
    ("Helen Okafor", "helen@okafor.example", "en"),
    ("Marta Ferrer", "marta.ferrer@example.com", "ca"),
    ("Tiago Nogueira", "tiago@nogueira.example", "pt"),
    ("Giorgio Bassani", "g.bassani@example.org", "it"),
    ("Rosa Lobato", "rosa@lobato.example", "es"),
    ("Dev Malhotra", "dev@threecafes.example", "en"),
    ("Núria Puigdevall i Vilardebò", "nuria@example.net", "ca"),
    ("Giulia Santamaria", "giulia@santamaria.example", "it"),
    ("Conceição Magalhães", "conceicao@example.com", "pt"),
    ("Carlos Íñiguez", "carlos@example.org", "es"),
    ("أحمد منصور", "ahmed@mansour.example", "en"),
    ("דנה לוי", "dana@levi.example", "en"),
    ("王小明", "wang@example.net", "en"),
    ("Zoë 🌻 Lindqvist", "zoe@example.com", "en"),
    ("", "no.name.given@example.org", "en"),
    (
        "Maximiliana Wilhelmine von Hohenstauffen-Lichtenberg zu Oberrhein",
        "a.very.long.address.that.never.ends@subdomain.of.a.long.example",
        "en",
    ),
)

SUBJECTS = {
    "en": ("Two bowls broken, party on Saturday", "Wholesale price list", "Where is order A-2291?",
           "Are the mugs dishwasher safe?", "Gift wrap and a card", "Wrong plates in the box 😟"),
    "pt": ("Fatura com NIF em falta", "Encomenda 2287 ainda não chegou", "Troca de uma travessa",
           "Horário da loja no sábado"),
    "it": ("Smalto verde mare", "Spedizione in Svizzera", "Sei piatti uguali ai miei",
           "Un regalo per un matrimonio"),
    "ca": ("Canvi d’adreça de la comanda 2304", "Botiga física a Barcelona?", "Plats grans",
           "Devolució d’una tassa"),
    "es": ("Pedido 2310: cambio de talla", "Factura del pedido 2299", "¿Hacen envíos a Canarias?",
           "Cuenco con una grieta"),
}  # fmt: skip
BODIES = {
    "en": "Hello, the dinner set (order A-2291) arrived and two of the eight bowls are broken. "
          "I cook for my mother’s seventieth on Saturday. Could I have two more by then?",
    "pt": "Boa tarde, a fatura da encomenda 2287 chegou sem o NIF da empresa. Podem corrigir e "
          "reenviar? A contabilidade fecha o mês na sexta-feira.",
    "it": "Buongiorno, vorrei sei piatti dello stesso smalto della scorsa volta. Sono ancora "
          "disponibili? Mi servirebbero prima di Natale.",
    "ca": "Bon dia! Em mudo dijous, podeu enviar-ho a la nova adreça? És el carrer de sota, "
          "número 18, i al migdia sempre hi ha algú.",
    "es": "Hola, el delantal me queda grande. ¿Puedo cambiarlo por la M? Todavía tiene la "
          "etiqueta puesta.",
}  # fmt: skip
ANSWERS = {
    "en": "So sorry, Helen. I am asking the workshop now and will tell you by 10:00 tomorrow.",
    "pt": "Obrigada pela mensagem. A fatura corrigida segue ainda hoje.",
    "it": "Grazie! Controllo in laboratorio e le scrivo domani mattina.",
    "ca": "Gràcies! Ja hem canviat l’adreça, arribarà divendres.",
    "es": "Gracias, Rosa. Te enviamos la M y recogemos la otra sin coste.",
}
TAGS = ("damage", "VIP", "invoice", "wholesale", "returns", "shipping", "gift")

_FULL = "552 5.2.2 mailbox full"
_VERDICTS = {
    SendState.SENT: (RecipientState.ACCEPTED, ""),
    SendState.FAILED: (RecipientState.REFUSED, _FULL),
    SendState.UNKNOWN: (RecipientState.OFFERED, ""),
}
_OUTCOMES = {SendState.FAILED: _FULL, SendState.UNKNOWN: "unknown-outcome"}


@dataclass
class Case:
    """One conversation of the sample, changeable, from which rows and pages are made."""

    id: ConversationId
    number: int
    customer: int
    subject: str
    language: str
    status: Status
    priority: Priority
    assignee: AgentId | None
    tags: tuple[str, ...]
    channels: tuple[str, ...]
    entries: list[Entry] = field(default_factory=list)
    send_state: SendState | None = None
    has_draft: bool = False
    related: bool = False
    waiting_since: int | None = None
    version: int = 1
    snoozed_until: int | None = None
    pinned: bool = False
    replying: str = ""


class Maker:
    """Makes cases, the same ones for the same seed; times count back from ``now``."""

    def __init__(self, seed: int = 7, now: int | None = None) -> None:
        self.random = random.Random(seed)
        self.now = now if now is not None else SystemClock().now()
        self._next = 100

    def next_id(self) -> int:
        self._next += 1
        return make_id(1, self._next)

    def cases(self, count: int) -> list[Case]:
        return [self.case(number) for number in range(count)]

    def case(self, at: int) -> Case:
        rnd = self.random
        who = at % len(PEOPLE)
        language = PEOPLE[who][2]
        status = _status(at, rnd)
        made = Case(
            ConversationId(self.next_id()), 1042 - at, who,
            SUBJECTS[language][(at // len(PEOPLE)) % len(SUBJECTS[language])],
            language, status,
            {3: Priority.URGENT, 6: Priority.HIGH}.get(at % 29, Priority.NORMAL),
            (ANA, None, LUIS, None, PRIYA, None, None)[at % 7],
            tuple(TAGS[(at + k) % len(TAGS)] for k in range((0, 2, 0, 1, 0, 4)[at % 6])),
            ("email",),
        )  # fmt: skip
        self.fill(made, at)
        return made

    def fill(self, case: Case, at: int) -> None:
        """Give a case its messages: an arrival some time ago, and what followed."""
        start = self.now - (54 + 7 * at if at > 14 else 56 - 4 * at) * MINUTE
        if case.status is Status.RESOLVED:
            start -= 3 * DAY
        rounds = 1 + at % 3
        when = start - rounds * 5 * HOUR
        for _ in range(rounds - 1):
            case.entries.append(self.inbound(case, when))
            case.entries.append(self.outbound(case, when + 40 * MINUTE))
            when += 5 * HOUR
        case.entries.append(
            self.inbound(case, start, unread=case.status is Status.OPEN and at % 3 < 2)
        )
        if case.status is Status.OPEN:
            case.waiting_since = start
        elif case.status is not Status.SPAM:
            case.entries.append(self.outbound(case, start + 25 * MINUTE))
        if at % 9 == 4:
            case.send_state = (SendState.FAILED, SendState.UNKNOWN)[at // 9 % 2]
            case.entries.append(self.outbound(case, start + 30 * MINUTE, case.send_state))
        case.has_draft = at % 11 == 6
        case.related = at % 13 == 8

    def sender(self, case: Case) -> Address:
        name, address, _ = PEOPLE[case.customer]
        return Address(name, address)

    def inbound(self, case: Case, at: int, *, unread: bool = False, text: str = "") -> Entry:
        text = text or BODIES[case.language]
        return self._entry(case, Direction.IN, at, self.sender(case), (SHOP,), text, unread=unread)

    def outbound(
        self, case: Case, at: int, state: SendState = SendState.SENT, text: str = "",
        author: AgentId = LUIS, due_at: int | None = None,
    ) -> Entry:  # fmt: skip
        to = self.sender(case)
        item = OutboxItem(
            OutboxId(self.next_id()), case.id, MessageId(0), AccountId(make_id(1, 9)),
            "<x@local>", state, Filing.DONE, due_at,
            "mailbox full" if state is SendState.FAILED else "",
            (RecipientResult(to.address, *_VERDICTS.get(state, (RecipientState.WAITING, ""))),),
            (Attempt(at, "data", _OUTCOMES.get(state, "")),),
        )  # fmt: skip
        return self._entry(
            case, Direction.OUT, at, SHOP, (to,), text or ANSWERS[case.language],
            author=AGENTS[author], outbox=item,
        )  # fmt: skip

    def note(self, case: Case, at: int, text: str, author: AgentId = LUIS) -> Entry:
        return self._entry(
            case, Direction.NOTE, at, Address(AGENTS[author], ""), (), text, author=AGENTS[author]
        )

    def event(self, case: Case, at: int, code: str, *params: tuple[str, str]) -> Entry:
        return self._entry(
            case, Direction.EVENT, at, Address("", ""), (), "", author=AGENTS[ANA],
            event=code, event_params=params,
        )  # fmt: skip

    def _entry(
        self, case: Case, direction: Direction, at: int, sender: Address,
        to: tuple[Address, ...], text: str, **more: object,
    ) -> Entry:  # fmt: skip
        values: dict[str, object] = {
            "quoted": False, "attachments": (), "unreadable": False, "related": False,
            "new_participant": False, "author": "", "outbox": None, "unread": False,
            "has_html": False, **more,
        }  # fmt: skip
        return Entry(
            id=MessageId(self.next_id()), direction=direction, channel=case.channels[0],
            message_id=f"<{at}@example.com>", in_reply_to=(), references=(), sender=sender, to=to,
            cc=(), date=at, received_at=at, subject=case.subject, new_text=text,
            preview=text[:160], **values,
        )  # type: ignore[arg-type]  # fmt: skip


def photo(part: str, name: str, size: int, kind: str = "image/jpeg") -> Attachment:
    return Attachment(part, name, kind, size, "0" * 64)


def _status(at: int, rnd: random.Random) -> Status:
    if at < 14:
        return Status.OPEN
    return rnd.choices((Status.RESOLVED, Status.WAITING, Status.SPAM), weights=(8, 2, 1))[0]
