"""What the rest of the program knows of a channel: its form, its limits, its looks. Values only.

Labels, helps and sentences are English texts marked for translation (context "Channel").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.base.marking import QT_TRANSLATE_NOOP

Mode = Literal["push", "poll", "none"]
SWITCH = ("no", "yes")
"""The choices of what is off or on."""
TLS, STARTTLS, PLAIN = SECURITIES = ("tls", "starttls", "plain")
"""How a connection is protected."""
SECURITY_WORDS = (
    QT_TRANSLATE_NOOP("Channel", "Encrypted from the start (TLS)"),
    QT_TRANSLATE_NOOP("Channel", "Encrypted after a greeting (STARTTLS)"),
    QT_TRANSLATE_NOOP("Channel", "Not encrypted (this computer only)"),
)


@dataclass(frozen=True, slots=True)
class Field:
    """A line of the account form and an option of ``account add``.

    ``name`` is the config key and (with ``-`` for ``_``) the option; a secret one goes to the
    keychain and never into the config. ``help`` says where it is found, ``example`` how it looks.
    """

    name: str
    label: str
    secret: bool = False
    required: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """What a person reads for each of the choices; empty: the choices themselves."""
    file: bool = False
    """The value names a file; the workspace keeps a copy of it."""
    folder: bool = False
    """The value is the path of a folder."""
    help: str = ""
    example: str = ""
    instead: str = ""
    """The field that need not be given when this one is."""
    advanced: bool = False
    """Most people leave it as it is: shown when asked for."""

    @property
    def is_switch(self) -> bool:
        """Whether it is on or off."""
        return self.choices == SWITCH

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """The choices, each with what a person reads for it."""
        return tuple(zip(self.choices, self.words or self.choices, strict=True))


TAGS = Field(
    "tags",
    QT_TRANSLATE_NOOP("Channel", "Tags for new conversations"),
    help=QT_TRANSLATE_NOOP("Channel", "Several with commas between them."),
    advanced=True,
)
CAP = Field(
    "cap",
    QT_TRANSLATE_NOOP("Channel", "Most to spend in a month"),
    help=QT_TRANSLATE_NOOP("Channel", "In the currency of the service; then nothing is sent."),
    example="20",
    advanced=True,
)
READ_RECEIPTS = Field(
    "read_receipts",
    QT_TRANSLATE_NOOP("Channel", "Tell customers when their messages were read"),
    default="no",
    choices=SWITCH,
    advanced=True,
)
"""Fields that several channels share; the house obeys them. The last one only where the service can
be told (``Channel.tell_read``)."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a message of the channel can be."""

    html: bool = False
    """Formatting survives."""
    subject: bool = False
    attachments: bool = False
    file_limit: int | None = None
    """Bytes of one file."""
    files_limit: int | None = None
    file_types: tuple[str, ...] = ()
    """Media types as "image/*"; empty: all."""
    max_length: int | None = None
    """Characters of a text."""
    link_length: int | None = None
    """As how many characters each link counts, however long it is."""
    addressed: bool = False
    """The text begins with whom it is for: their handle counts."""
    caption: int | None = None
    """Characters of a text that goes with files, where that is less."""
    segments: bool = False
    """Charged and counted in SMS segments."""
    threads: bool = False
    receipts: bool = False
    """The provider says what became of a message after it took it."""
    edits: bool = False
    """What somebody wrote may change or be withdrawn later."""
    public: bool = False
    """Others can read some of it: an answer is for as many as what it answers, or for one."""
    typing: bool = False
    """They see that we are typing, as we see it of them (``Channel.typing``)."""
    starts: bool = True
    """We may write first."""
    reply_window_hours: int | None = None
    """How long after the customer's last message free text is taken; then templates only."""
    paid: bool = False
    """Each message costs: a spending cap makes sense."""
    calls: bool = False


@dataclass(frozen=True, slots=True)
class ChannelSpec:
    """What the rest of the program knows of a channel; forms, icons and limits come from here."""

    kind: str
    label: str
    icon: str
    fields: tuple[Field, ...]
    capabilities: Capabilities
    mode: Mode
    about: str = ""
    """One sentence for whoever chooses what to connect."""
    talk: bool = False
    """Its messages are no mail: ``inbox.records``, threads by rule T3."""
    identity: str = ""
    """The kind of its people's addresses, where it is not the channel's own."""
    channel: str = ""
    """Which channel its messages are shown as, where it is not its kind."""
    kit: str = ""
    """What there is for its owner to put elsewhere (``Channel.kit``), as a button says it."""
    own: str = "address"
    """The field that is the account's own address there."""
    browser: str = ""
    """The secret that signing in with the browser gives, so that nobody has to fetch it."""
    keeps: tuple[str, ...] = ()
    """Secrets beside those of the fields, that the channel makes by itself."""

    @property
    def people(self) -> str:
        """The kind of identity of whoever writes here."""
        return self.identity or self.kind

    @property
    def tells_reading(self) -> bool:
        """Whether whoever writes here can be told that they were read."""
        return READ_RECEIPTS in self.fields

    @property
    def shown(self) -> str:
        """What ``message.channel`` says."""
        return self.channel or self.kind

    def missing(self, given: Mapping[str, str]) -> tuple[Field, ...]:
        """The required fields, secrets aside, that have no value yet."""
        wanted = (f for f in self.fields if f.required and not f.secret)
        return tuple(f for f in wanted if not given.get(f.name, f.default).strip())
