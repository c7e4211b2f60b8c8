# ruff: noqa: PLC0414  what the window needs of the room's engine is told here
"""What the desk says of templates: one filled in, what is wrong with one, what an import holds."""

from dataclasses import dataclass

from app.base.rich import Rich
from app.templates.index import Found as Found
from app.templates.index import Index as Index
from app.templates.known import KNOWN as KNOWN
from app.templates.known import Facts as Facts
from app.templates.known import examples as examples
from app.templates.values import Act, Fault, File, Hours, Made, Template

Part = str
"""Where a fault stands: "subject", "body", "sms", "note"."""


@dataclass(frozen=True, slots=True)
class PlacedFault:
    """What is wrong, in which form and part of a template; ``variant`` counts from 0."""

    variant: int
    part: Part
    fault: Fault


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with the values of a conversation, ready to go into a text."""

    id: int
    title: str
    languages: tuple[str, ...]
    language: str
    hours: Hours
    subject: str
    made: Made
    missing: tuple[str, ...]
    to: str = ""
    cc: str = ""
    files: tuple[File, ...] = ()
    acts: tuple[Act, ...] = ()
    """What a macro does besides; a note in it is still a template."""
    told: tuple[Act, ...] = ()
    """The same as it will be done, to be shown before."""
    fault: Fault | None = None
    """Why it cannot go into a text."""

    @property
    def body(self) -> Rich:
        return self.made.body


@dataclass(frozen=True, slots=True)
class Incoming:
    """A template of a file: new, or ``replaces`` one of the same code; ``faults`` keep it out."""

    template: Template
    replaces: int | None = None
    faults: tuple[PlacedFault, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What a file would bring; ``problems`` are (line, code of a problem, value), ``files`` the
    bytes of pictures and files to be stored with it."""

    form: str
    incoming: tuple[Incoming, ...]
    problems: tuple[tuple[int, str, str], ...] = ()
    files: tuple[bytes, ...] = ()
