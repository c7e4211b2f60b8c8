"""How a view of the queue is looked at: its order, and what of it is wanted. Part of ``values``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.base.ids import AgentId
    from app.inbox.values import Priority


class Sort(StrEnum):
    """The orders a view can stand in."""

    WAIT = "wait"
    """The longest wait first."""
    NEWEST = "newest"
    OLDEST = "oldest"
    PRIORITY = "priority"
    WAKES = "wakes"
    """Snoozed: who wakes first."""


@dataclass(frozen=True, slots=True)
class Lens:
    """How a view is looked at: its order (None: its own) and what of it is wanted."""

    sort: Sort | None = None
    channel: str = ""
    priority: Priority | None = None
    tag: str = ""
    assignee: AgentId | None = None
    """0: nobody's."""
    unread: bool = False
    playbook: int | None = None
    """What it is going through; 0: any playbook."""

    @property
    def narrowed(self) -> bool:
        """Whether it leaves anything of the view out."""
        return self != Lens(self.sort)


PLAIN = Lens()


@dataclass(frozen=True, slots=True)
class Facets:
    """By what a view can be narrowed, with how many it then holds, the most first."""

    channels: tuple[tuple[str, int], ...] = ()
    priorities: tuple[tuple[Priority, int], ...] = ()
    assignees: tuple[tuple[AgentId, int], ...] = ()
    """0: nobody."""
    tags: tuple[tuple[str, int], ...] = ()
    playbooks: tuple[tuple[int, str, int], ...] = ()
    """With their titles; what they hold may overlap."""
