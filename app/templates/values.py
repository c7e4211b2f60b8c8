"""What a template is: frozen values, kept as JSON, and which of its forms fits. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.base.ids import AgentId
from app.base.rich import Rich, is_empty, to_text

Hours = Literal["", "open", "closed"]
"""When a form fits: at any time, while somebody is here, while nobody is."""
HOURS: tuple[Hours, ...] = ("", "open", "closed")
Deed = Literal["tag", "untag", "assign", "status", "snooze", "priority", "note"]
DEEDS: tuple[Deed, ...] = ("tag", "untag", "assign", "status", "snooze", "priority", "note")
CHANNELS = ("email", "sms", "whatsapp", "telegram", "messenger", "chat")
"""What a template can be said to suit; none named: all of them."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One form of a template, in Liquid: for a language and a time of day."""

    language: str
    """"pt", "en"; empty: of no language in particular."""
    hours: Hours = ""
    subject: str = ""
    body: Rich = ()
    sms: str = ""
    """The short form for channels of plain text; empty: the words of the body."""

    @property
    def text(self) -> str:
        """What goes out where there is no formatting."""
        return self.sms or to_text(self.body)

    @property
    def worthless(self) -> bool:
        return is_empty(self.body) and not self.sms.strip() and not self.subject.strip()


@dataclass(frozen=True, slots=True)
class Act:
    """What a macro does besides: ``value`` is a tag, an agent's name, "me" or "nobody", a status, a
    priority, when to wake ("tomorrow 9"), or a note in Liquid."""

    deed: Deed
    value: str


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes along, or a picture in a text (``inline``), which that calls ``name``."""

    name: str
    sha256: str
    size: int
    type: str = ""
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A canned reply in all its forms; their order is the one they are fallen back to in."""

    id: int
    code: str
    title: str
    variants: tuple[Variant, ...] = ()
    agent: AgentId | None = None
    """Whose own it is; None: the team's."""
    folder: str = ""
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    to: str = ""
    cc: str = ""
    """Written as in a header."""
    files: tuple[File, ...] = ()
    acts: tuple[Act, ...] = ()
    owner: AgentId | None = None
    review_by: str = ""
    created_at: int = 0
    changed_at: int = 0
    trashed_at: int | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """Each once, in the order of fall-back."""
        return tuple(dict.fromkeys(one.language for one in self.variants))


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One line of the list: ``uses`` of everybody, ``mine`` and ``last_used`` of who asks."""

    id: int
    code: str
    title: str
    folder: str
    tags: tuple[str, ...]
    languages: tuple[str, ...]
    channels: tuple[str, ...]
    team: bool
    macro: bool
    uses: int
    mine: int
    last_used: int | None
    """By anybody."""
    my_last: int | None
    owner: AgentId | None
    review_by: str
    changed_at: int
    trashed_at: int | None
    words: str
    """Everything that is looked through, folded."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a template: a code, the line (from 1; 0: all of it), and what it is about.

    ``hint`` is the name that was likely meant.
    """

    code: str
    line: int = 0
    name: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A rendered text: ``filled`` are (block, from, to) of what came from variables, ``cursor`` is
    (block, place) where one was wished for."""

    body: Rich
    filled: tuple[tuple[int, int, int], ...] = ()
    cursor: tuple[int, int] | None = None


def choose(
    variants: Sequence[Variant], wanted: Sequence[str], *, open_now: bool | None = None
) -> Variant | None:
    """The form for the first language of ``wanted`` there is one for, else the first of all.

    ``pt-BR`` is answered by ``pt``. ``open_now`` None: nobody knows; that counts as open.
    """
    for language in (*wanted, *(one.language for one in variants)):
        for exact in (True, False):
            fits = [v for v in variants if _speaks(v.language, language, exact=exact)]
            if fits:
                return min(fits, key=lambda v: _hour_rank(v.hours, open_now=open_now))
    return None


def _speaks(has: str, wanted: str, *, exact: bool) -> bool:
    if exact or not wanted:
        return has.lower() == wanted.lower()
    return bool(has) and _base(has) == _base(wanted)


def _base(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]


def _hour_rank(hours: Hours, *, open_now: bool | None) -> int:
    order = ("closed", "", "open") if open_now is False else ("open", "", "closed")
    return order.index(hours)
