"""Keeping a playbook and putting it in the trash. Writer thread."""

from dataclasses import dataclass, replace

from app.base import tidying
from app.base.bus import Changes
from app.base.errors import UsageError
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.playbooks import playbook
from app.store.written import Shelf
from app.templates.playbook_rows import of_row
from app.templates.playbook_values import Playbook, Said, Step

CHANGED = Changes(settings=frozenset({"playbooks"}))
LONGEST_TITLE, LONGEST_HINT, LONGEST_LANGUAGE, MOST_STEPS = 200, 2_000, 12, 100
_shelf = Shelf(playbook, of_row, "no-such-playbook")


def tidy(given: Playbook) -> Playbook:
    """As it is kept: no step without words, no key twice; raises ``UsageError``."""
    said = _tidy_words(given.said)
    if not said:
        raise UsageError("playbook-without-title")
    steps: dict[int, Step] = {}
    for step in given.steps:
        words = _tidy_words(step.said)
        if words and step.key not in steps:
            steps[step.key] = replace(step, said=words)
    if not steps:
        raise UsageError("playbook-without-steps")
    if len(steps) > MOST_STEPS:
        raise UsageError("playbook-too-long", most=MOST_STEPS)
    folder, tags = tidying.folder(given.folder), tidying.tags(given.tags)
    return replace(
        given, said=said, steps=tuple(steps.values()), folder=folder, tags=tags,
        review_by=given.review_by.strip()[:10],
    )  # fmt: skip


def _tidy_words(said: tuple[Said, ...]) -> tuple[Said, ...]:
    made: dict[str, Said] = {}
    for one in said:
        language = one.language.strip()[:LONGEST_LANGUAGE]
        title = tidying.one_line(one.title, LONGEST_TITLE)
        if title:
            made[language] = Said(language, title, _hint(one.hint))
    return tuple(made.values())


def _hint(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.replace("\r\n", "\n").split("\n"))
    return "\n".join(lines).strip()[:LONGEST_HINT]


def _put(tx: Tx, given: Playbook) -> None:
    every = (*given.said, *(one for step in given.steps for one in step.said))
    texts = (*given.tags, *(f"{one.title} {one.hint}" for one in every))
    _shelf.put(tx, given, texts, steps=len(given.steps))


@register("playbook.save")
@dataclass(frozen=True, slots=True)
class SavePlaybook(Command):
    """Keep a playbook, or bring a kept one to this. What conversations are at stays as it began."""

    playbook: Playbook

    def apply(self, tx: Tx) -> Outcome:
        given = tidy(self.playbook)
        before = _shelf.held(tx, given.id)
        _put(tx, _shelf.dated(tx, given, before))
        if before is None:
            return Outcome(CHANGED, inverse=DropPlaybook(given.id))
        return Outcome(CHANGED, inverse=SavePlaybook(of_row(before.content)))


@register("playbook.drop")
@dataclass(frozen=True, slots=True)
class DropPlaybook(Command):
    """Take a playbook away for good; conversations that are at it keep theirs."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        return Outcome(CHANGED, inverse=SavePlaybook(_shelf.drop(tx, self.id)))


@register("playbook.trash")
@dataclass(frozen=True, slots=True)
class TrashPlaybooks(Command):
    """Into the trash, or out of it: there it is offered to nobody."""

    ids: tuple[int, ...]
    trashed: bool

    def apply(self, tx: Tx) -> Outcome:
        turned = _shelf.turned(tx, self.ids, trashed=self.trashed)
        for given in turned:
            _put(tx, given)
        ids = tuple(given.id for given in turned)
        return Outcome(CHANGED, inverse=TrashPlaybooks(ids, not self.trashed))
