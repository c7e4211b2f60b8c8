# ruff: noqa: PLC0414  what the window needs of the room's values is told here
"""What the desk says of playbooks: where their steps lead, what a file would bring."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.base.ids import ConversationId
from app.templates.playbook_values import LinkKind as LinkKind
from app.templates.playbook_values import Mark as Mark
from app.templates.playbook_values import OpenRun as OpenRun
from app.templates.playbook_values import Playbook as Playbook
from app.templates.playbook_values import PlaybookRow as PlaybookRow
from app.templates.playbook_values import PlaybookRun as PlaybookRun
from app.templates.playbook_values import Said as Said
from app.templates.playbook_values import Step as Step
from app.templates.playbook_values import StepLink as StepLink
from app.templates.playbook_values import StepState as StepState
from app.templates.playbook_values import spoken as spoken


@dataclass(frozen=True, slots=True)
class Linked:
    """What a link leads to today; ``name`` is its code or address, ``gone`` says it is no more."""

    title: str
    name: str = ""
    macro: bool = False
    gone: bool = False


Links = Mapping[StepLink, Linked]


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a conversation: what it is at or went through, and whether there is
    anything else to begin."""

    conversation: ConversationId
    runs: tuple[PlaybookRun, ...] = ()
    links: Links | None = None
    any_known: bool = False


@dataclass(frozen=True, slots=True)
class ComingPlaybook:
    """A playbook of a file: new, or ``replaces`` one with the same title. ``lost`` are links that
    lead to nothing here; ``fault`` is the code of what keeps it out."""

    playbook: Playbook
    replaces: int | None = None
    lost: tuple[str, ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class PlaybookPreview:
    """What a file or folder would bring; ``refused`` are files that cannot be read."""

    incoming: tuple[ComingPlaybook, ...]
    refused: tuple[str, ...] = ()
