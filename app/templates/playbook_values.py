"""What a playbook is, and how far a conversation is with one: frozen values. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.base.ids import AgentId, ConversationId

LinkKind = Literal["article", "template"]
StepState = Literal["open", "done", "skipped"]


@dataclass(frozen=True, slots=True)
class Said:
    """A title and a hint in one language ("pt"; empty: of none in particular)."""

    language: str
    title: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class StepLink:
    """What a step leads to; a macro is a template that does something besides."""

    kind: LinkKind
    id: int


@dataclass(frozen=True, slots=True)
class Step:
    """``key`` stays with it wherever it moves: what was ticked is kept by it."""

    key: int
    said: tuple[Said, ...]
    link: StepLink | None = None

    def words(self, languages: Sequence[str] = ()) -> Said:
        """In the first of these languages there are words for, else in its own first."""
        return spoken(self.said, languages)


@dataclass(frozen=True, slots=True)
class Playbook:
    """A checklist for a kind of case; it is always the team's."""

    id: int
    said: tuple[Said, ...]
    """Its title and when it is for."""
    steps: tuple[Step, ...] = ()
    folder: str = ""
    tags: tuple[str, ...] = ()
    """Of the conversations that it is for: there it is offered first."""
    owner: AgentId | None = None
    review_by: str = ""
    created_at: int = 0
    changed_at: int = 0
    trashed_at: int | None = None

    @property
    def title(self) -> str:
        return self.words().title

    @property
    def languages(self) -> tuple[str, ...]:
        """Each once, the one it was begun in first."""
        return tuple(dict.fromkeys(one.language for one in self.said))

    def words(self, languages: Sequence[str] = ()) -> Said:
        """Its title and hint in the first of these languages, else in its own first."""
        return spoken(self.said, languages)

    def same_steps(self, other: "Playbook") -> bool:
        """Whether somebody who goes through it would notice no difference."""
        return (self.said, self.steps) == (other.said, other.steps)


@dataclass(frozen=True, slots=True)
class PlaybookRow:
    """One line of the list: ``runs`` conversations went through it, ``running`` are at it."""

    id: int
    title: str
    hint: str
    folder: str
    tags: tuple[str, ...]
    languages: tuple[str, ...]
    steps: int
    owner: AgentId | None
    review_by: str
    changed_at: int
    trashed_at: int | None
    runs: int
    running: int
    last_run: int | None
    words: str
    """Everything that is looked through, folded."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of a step: by whom and when. ``note`` is for whoever goes on."""

    step: int
    state: StepState
    note: str = ""
    agent: AgentId | None = None
    at: int = 0
    author: str = ""


@dataclass(frozen=True, slots=True)
class PlaybookRun:
    """A playbook that a conversation goes through, as it was when that began."""

    id: int
    conversation: ConversationId
    playbook: Playbook
    started_by: str
    started_at: int
    finished_by: str
    finished_at: int | None
    marks: tuple[Mark, ...] = ()
    newer: bool = False
    """The playbook has been changed since."""

    def mark(self, step: int) -> Mark:
        """What became of a step."""
        found = (mark for mark in self.marks if mark.step == step)
        return next(found, Mark(step, "open"))

    @property
    def settled(self) -> int:
        """How many steps are done or were skipped."""
        return sum(self.mark(step.key).state != "open" for step in self.playbook.steps)

    @property
    def total(self) -> int:
        return len(self.playbook.steps)

    @property
    def last(self) -> Mark | None:
        """The step that was settled last."""
        kept = {step.key for step in self.playbook.steps}
        settled = [m for m in self.marks if m.state != "open" and m.step in kept]
        return max(settled, key=lambda mark: mark.at, default=None)

    @property
    def next_step(self) -> Step | None:
        """The first that is still to be done."""
        still = (s for s in self.playbook.steps if self.mark(s.key).state == "open")
        return next(still, None)


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A conversation that is at a playbook, as a list of them shows it."""

    run: PlaybookRun
    number: int
    subject: str
    customer: str


def spoken(said: Sequence[Said], languages: Sequence[str]) -> Said:
    """The words in the first of these languages there are any for; "pt" answers to "pt-BR"."""
    for wanted in languages:
        for exact in (True, False):
            for one in said:
                if one.title and _same(one.language, wanted, exact=exact):
                    return one
    return next((one for one in said if one.title), said[0] if said else Said("", ""))


def _same(has: str, wanted: str, *, exact: bool) -> bool:
    if exact:
        return has.lower() == wanted.lower()
    return bool(has) and has.lower().partition("-")[0] == wanted.lower().partition("-")[0]
