"""Keeping a playbook and putting it in the trash. Writer thread."""

from dataclasses import dataclass, replace
from typing import Any

import msgspec
from sqlalchemy import Row, select

from app.base import tidying
from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.folding import fold
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.journal import tombstone
from app.store.schema.playbooks import playbook
from app.store.upsert import upsert
from app.templates.playbook_rows import of_row
from app.templates.playbook_values import Playbook, Said, Step

CHANGED = Changes(settings=frozenset({"playbooks"}))
LONGEST_TITLE, LONGEST_HINT, LONGEST_LANGUAGE, MOST_STEPS = 200, 2_000, 12, 100
_WORDS = 4_000


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


def _find(tx: Tx, id: int) -> Row[Any]:
    row = tx.connection.execute(select(playbook).where(playbook.c.id == id)).first()
    if row is None:
        raise UsageError("no-such-playbook", name=str(id))
    return row


def _put(tx: Tx, given: Playbook) -> None:
    every = (*given.said, *(one for step in given.steps for one in step.said))
    texts = " ".join((*given.tags, *(f"{one.title} {one.hint}" for one in every)))
    row = {
        "id": given.id,
        "agent": None,
        "folder": given.folder,
        "title": given.title,
        "tags": "\n".join(given.tags),
        "languages": " ".join(given.languages).strip(),
        "content": msgspec.json.encode(given).decode(),
        "words": fold(" ".join(texts.split()))[:_WORDS],
        "owner": given.owner,
        "review_by": given.review_by or None,
        "created_at": given.created_at,
        "changed_at": given.changed_at,
        "changed_by": tx.agent,
        "trashed_at": given.trashed_at,
        "steps": len(given.steps),
    }
    upsert(tx.connection, playbook, row, rev=tx.seq)


@register("playbook.save")
@dataclass(frozen=True, slots=True)
class SavePlaybook(Command):
    """Keep a playbook, or bring a kept one to this. What conversations are at stays as it began."""

    playbook: Playbook

    def apply(self, tx: Tx) -> Outcome:
        given = tidy(self.playbook)
        query = select(playbook).where(playbook.c.id == given.id)
        before = tx.connection.execute(query).first()
        created = before.created_at if before is not None else given.created_at or tx.at
        _put(tx, replace(given, created_at=created, changed_at=tx.at))
        inverse: Command = DropPlaybook(given.id)
        if before is not None:
            inverse = SavePlaybook(of_row(before.content))
        return Outcome(CHANGED, inverse=inverse)


@register("playbook.drop")
@dataclass(frozen=True, slots=True)
class DropPlaybook(Command):
    """Take a playbook away for good; conversations that are at it keep theirs."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        before = _find(tx, self.id)
        tx.connection.execute(playbook.delete().where(playbook.c.id == self.id))
        upsert(tx.connection, tombstone, {"table_name": "playbook", "id": self.id}, rev=tx.seq)
        return Outcome(CHANGED, inverse=SavePlaybook(of_row(before.content)))


@register("playbook.trash")
@dataclass(frozen=True, slots=True)
class TrashPlaybooks(Command):
    """Into the trash, or out of it: there it is offered to nobody."""

    ids: tuple[int, ...]
    trashed: bool

    def apply(self, tx: Tx) -> Outcome:
        rows = [_find(tx, id) for id in dict.fromkeys(self.ids)]
        found = [row for row in rows if bool(row.trashed_at) != self.trashed]
        for row in found:
            _put(tx, replace(of_row(row.content), trashed_at=tx.at if self.trashed else None))
        ids = tuple(row.id for row in found)
        return Outcome(CHANGED, inverse=TrashPlaybooks(ids, not self.trashed))
