# ruff: noqa: PLC0414  what is told here of people and of states has files of its own
"""What travels between the layers: frozen values about customers' messages. No behaviour, no I/O.

Times are integer microseconds UTC (``base.clock``). Addresses are kept as written; compare them
through ``app.inbox.parsing.addresses.canonical``. What is made for every message that comes is a
``msgspec.Struct``: a frozen data class sets field after field in Python, which takes eight times as
long. Neither is ever in a cycle (``gc``).
"""

from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.base.ids import AccountId, ConversationId, MessageId, OutboxId
from app.inbox.calls import Call as Call
from app.inbox.calls import CallOutcome as CallOutcome
from app.inbox.lens import PLAIN as PLAIN
from app.inbox.lens import Facets as Facets
from app.inbox.lens import Lens as Lens
from app.inbox.lens import Sort as Sort
from app.inbox.people.customer_values import CustomerCard as CustomerCard
from app.inbox.people.customer_values import CustomerRow as CustomerRow
from app.inbox.people.customer_values import CustomField as CustomField
from app.inbox.people.customer_values import Identity as Identity
from app.inbox.people.customer_values import Likeness as Likeness
from app.inbox.people.customer_values import MergedPerson as MergedPerson
from app.inbox.queue_row import QueueRow as QueueRow
from app.inbox.states import Direction as Direction
from app.inbox.states import Filing as Filing
from app.inbox.states import Priority as Priority
from app.inbox.states import RecipientState as RecipientState
from app.inbox.states import SendState as SendState
from app.inbox.states import Status as Status
from app.inbox.states import View as View


class Address(msgspec.Struct, frozen=True, gc=False):
    """A name and an address on a channel; the name may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part of a message that is a file.

    ``part`` is its path in the message ("1.2"), ``size`` in bytes when decoded, ``sha256`` of the
    decoded bytes in hex, ``content_id`` without angle brackets or empty.
    """

    part: str
    name: str
    type: str
    size: int
    sha256: str
    content_id: str = ""
    inline: bool = False


class ReportKind(StrEnum):
    """What a machine's message is about."""

    DELIVERY = "delivery"
    """A bounce, a delay, a confirmation (RFC 3464), or what is written instead."""
    RECEIPT = "receipt"
    """Somebody's program says what became of the message there (RFC 8098)."""
    ANSWER = "answer"
    """A vacation notice or another automatic answer (RFC 3834)."""


class SaidState(StrEnum):
    """What a report says of a recipient (reliability 3.1.13)."""

    BOUNCED = "bounced"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Said:
    """A report's word on one recipient.

    ``original`` is the address that was written to, ``final`` where it led; either may be empty.
    ``words`` are the reporting server's own.
    """

    original: str
    final: str
    state: SaidState
    words: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What a machine says about an earlier message. Nothing in it is proven.

    ``about`` are the Message-IDs it may speak of, the surest first.
    """

    kind: ReportKind
    about: tuple[str, ...]
    said: tuple[Said, ...]


class Inbound(msgspec.Struct, frozen=True, gc=False):
    """A message from a channel after normalising: total, bounded, ready to be threaded.

    ``message_id`` is never empty: a missing or absurd one is replaced by
    ``<sha256[:32]@local.invalid>`` and ``message_id_given`` is false. ``digest`` is the canonical
    hash of From, Date, Subject and the body parts (trace headers ignored). ``received_at`` is the
    topmost Received, else Date; the caller puts INTERNALDATE over it. ``text`` is the whole plain
    text, ``new_text`` what this message adds: without quotes and signature.
    """

    message_id: str
    message_id_given: bool
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Address
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    base_subject: str
    date: int | None
    received_at: int | None
    text: str
    new_text: str
    has_html: bool
    attachments: tuple[Attachment, ...]
    digest: bytes
    automatic: bool = False
    """Auto-Submitted, bulk, list or bounce: never answered automatically."""
    machine_answer: bool = False
    """A vacation notice, bounce or receipt: reopens nothing and waits for nothing."""
    unreadable: bool = False
    """Could not be displayed fully: the raw source is kept and offered."""
    defects: tuple[str, ...] = ()
    """Codes of what was wrong or cut short: "headers-cut", "too-deep", "bad-charset", ..."""
    authentication: str = ""
    """The topmost Authentication-Results header, unfolded; empty when there is none."""
    thread: str = ""
    """The channel's own thread id, where it has one (T3)."""
    answers: str = ""
    """The remote id of the message it answers, where its channel says so (T3)."""
    call: Call | None = None
    """It is a telephone call, and how that went."""
    consent: str = ""
    """"stop": the sender wants no more texts; "start": they do again."""
    public: bool = False
    """Others than those it is for can read it."""
    followers: bool = False
    """Besides ``public``: of the others only those who follow its writer."""
    assumed: bool = False
    """Its sender is not what a single From says: there is none, or there are several."""
    report: Report | None = None
    """What it says about an earlier message of ours, when it is a machine's."""
    receipt_wanted: bool = False
    """Its sender asks to be told when it is read (RFC 8098); that is never done by itself."""
    sealed: bool = False
    """It was encrypted from the sender's device to ours."""
    locked: bool = False
    """It is sealed, and the key to it has not come yet: an edit brings its words."""


@dataclass(frozen=True, slots=True)
class RecipientResult:
    """How a recipient stands; ``reply`` are the words of the server that said so last."""

    address: str
    state: RecipientState
    reply: str


@dataclass(frozen=True, slots=True)
class Attempt:
    at: int
    stage: str
    outcome: str


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A message on its way out, with every recipient and attempt recorded."""

    id: OutboxId
    conversation: ConversationId
    message: MessageId
    account: AccountId
    message_id: str
    state: SendState
    filing: Filing
    due_at: int | None
    reason: str
    recipients: tuple[RecipientResult, ...]
    attempts: tuple[Attempt, ...]


class Protected(StrEnum):
    """How a message is protected; nothing is decrypted or checked."""

    NOT = ""
    PGP_ENCRYPTED = "pgp-encrypted"
    PGP_SIGNED = "pgp-signed"
    SMIME_ENCRYPTED = "smime-encrypted"
    SMIME_SIGNED = "smime-signed"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a conversation's timeline: message, note, call or event."""

    id: MessageId
    direction: Direction
    channel: str
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: int | None
    received_at: int
    subject: str
    new_text: str
    preview: str
    has_html: bool
    quoted: bool
    """The whole text holds more than ``new_text``: offer "Show quoted text"."""
    attachments: tuple[Attachment, ...]
    unreadable: bool
    related: bool
    new_participant: bool
    author: str
    """Name of the agent for out, note and event; empty for in."""
    outbox: OutboxItem | None
    unread: bool
    event: str = ""
    """For events: the code of what happened ("resolved", "assigned", ...). A report on a message of
    ours ("bounced", "delayed", "delivered", "read") has a ``message_id``, text and source too."""
    event_params: tuple[tuple[str, str], ...] = ()
    reply_to: tuple[Address, ...] = ()
    """Where the sender wants answers, when not at their own address."""
    suspect: bool = False
    """The sender may be forged, or it claims something about our mail that cannot be."""
    receipt_wanted: bool = False
    """The sender asks to be told when this is read; only a person may do that."""
    invite: bool = False
    """It carries a calendar: ask ``Desk.invite``."""
    protected: Protected = Protected.NOT
    """As its parts look; ``Desk.protection`` reads more."""
    call: Call | None = None
    """Of a call (direction "call"): how it went."""
    edited: bool = False
    """Its writer changed it since it came."""
    withdrawn: bool = False
    """Its writer took it back; it stays here."""
    public: bool = False
    """Others than those it is for can read it."""
    followers: bool = False
    """Besides ``public``: of the others only those who follow its writer."""
    vote: bool = False
    """A reader's vote on an article: ask ``Knowledge.voted``."""
    sealed: bool = False
    """It came encrypted from its writer's device to ours."""
    locked: bool = False
    """It is sealed, and the key to it has not come yet."""


class Answer(StrEnum):
    """What an attendee says to an invitation."""

    NONE = "none"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Attendee:
    person: Address
    answer: Answer
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Repeat:
    """How an event comes again (RFC 5545 section 3.3.10), as far as it can be told in words.

    ``unit`` is "day", "week", "month", "year", or empty for a rule that these do not tell whole.
    """

    unit: str
    step: int = 1
    days: tuple[tuple[int, int], ...] = ()
    """Which of a month's (0: each, 1: the first, -1: the last) and the weekday, 0 for Monday."""
    month_days: tuple[int, ...] = ()
    times: int = 0
    """How often in all; 0: not said."""
    until: int | None = None
    """Microseconds UTC."""


@dataclass(frozen=True, slots=True)
class Invite:
    """An event in a message: an invitation when ``method`` is "request" and ``me`` is invited.

    Times are microseconds UTC; of an all-day event, midnight UTC of the first day and of the day
    after the last. ``zone`` is where it was planned, for showing that time too.
    """

    method: str
    """"request", "cancel", "reply", "publish", ... (RFC 5546 section 1.4)."""
    uid: str
    sequence: int
    summary: str
    place: str
    text: str
    start: int | None
    end: int | None
    all_day: bool
    zone: str
    organizer: Address | None
    attendees: tuple[Attendee, ...]
    me: Address | None
    mine: Answer
    repeats: Repeat | None
    recurrence: int | None
    """Of one event of a series: when that would have been."""
    cancelled: bool


@dataclass(frozen=True, slots=True)
class Protection:
    """How a message is protected; ``by`` is who its signature names (nobody checked), or empty."""

    kind: Protected
    by: str = ""


@dataclass(frozen=True, slots=True)
class MailingList:
    """What a message says of the list it came through; ways out in the order to be tried.

    ``one_click`` takes an HTTPS POST (RFC 8058), ``mailto`` a message, ``web`` is a page for a
    person.
    """

    id: str
    name: str
    one_click: str = ""
    mailto: str = ""
    web: str = ""


@dataclass(frozen=True, slots=True)
class ConversationPage:
    """A conversation as the window shows it."""

    row: QueueRow
    account: AccountId | None
    account_name: str
    account_kind: str
    entries: tuple[Entry, ...]
    customer: CustomerCard | None
    reply_to: tuple[Address, ...]
    """Whom a plain reply goes to."""
    reply_all_cc: tuple[Address, ...]
    last_seen: MessageId | None
    """The newest message on this page."""
    related: QueueRow | None = None
    """The conversation this one looks related to and was not joined with (T1)."""
    position: int = 0
    """Where the journal stood when the page was read: the send guard compares with it (S6)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A search result: one message; ``snippet`` marks hits with U+0001 and U+0002."""

    conversation: ConversationId
    message: MessageId
    subject: str
    snippet: str
    date: int
    score: float
