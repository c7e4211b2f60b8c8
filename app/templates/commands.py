"""Keeping a template, putting it in the trash, moving it, counting its use. Writer thread."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, func, select

from app.base import tidying
from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.templates import template, template_file, template_use
from app.store.upsert import upsert
from app.store.written import Shelf
from app.templates.rows import of_row
from app.templates.values import Template

CHANGED = Changes(settings=frozenset({"templates"}))
LONGEST_CODE, LONGEST_TITLE = 40, 120
shelf = Shelf(template, of_row, "no-such-template")


def tidy(given: Template) -> Template:
    """As it is kept: one line for names, no tag twice; raises ``UsageError``."""
    title = tidying.one_line(given.title, LONGEST_TITLE)
    if not title:
        raise UsageError("template-without-title")
    code = "".join(given.code.split())[:LONGEST_CODE]
    variants = tuple(v for v in given.variants if not v.worthless)
    folder, tags = tidying.folder(given.folder), tidying.tags(given.tags)
    return replace(given, title=title, code=code, folder=folder, tags=tags, variants=variants)


def _put(tx: Tx, given: Template) -> None:
    shelf.put(
        tx,
        given,
        (f"{one.subject} {one.text}" for one in given.variants),
        agent=given.agent,
        code=given.code,
        channels=" ".join(given.channels),
        macro=bool(given.acts),
    )
    tx.connection.execute(template_file.delete().where(template_file.c.template == given.id))
    files = {(bytes.fromhex(file.sha256), file.name) for file in given.files}
    if files:
        rows = [
            {"template": given.id, "sha256": sha, "name": name, "rev": tx.seq}
            for sha, name in sorted(files)
        ]
        tx.connection.execute(template_file.insert(), rows)


def _taken(tx: Tx, given: Template) -> bool:
    """Whether a living template that the same people see has this code, whatever its case."""
    t = template.c
    seen = t.agent.is_(None) if given.agent is None else t.agent == given.agent
    same = func.lower(t.code) == func.lower(given.code)
    query = select(t.id).where(same, seen, t.id != given.id, t.trashed_at.is_(None)).limit(1)
    return tx.connection.execute(query).first() is not None


@register("template.save")
@dataclass(frozen=True, slots=True)
class SaveTemplate(Command):
    """Keep a template, or bring a kept one to this. The bytes of its files are stored before."""

    template: Template

    def apply(self, tx: Tx) -> Outcome:
        given = tidy(self.template)
        before = shelf.held(tx, given.id)
        if given.code and given.trashed_at is None and _taken(tx, given):
            raise UsageError("code-taken", code=given.code)
        _put(tx, shelf.dated(tx, given, before))
        if before is None:
            return Outcome(CHANGED, inverse=DropTemplate(given.id))
        return Outcome(CHANGED, inverse=SaveTemplate(of_row(before.content)))


@register("template.drop")
@dataclass(frozen=True, slots=True)
class DropTemplate(Command):
    """Take a template away for good."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        before = shelf.drop(tx, self.id)
        tx.connection.execute(template_file.delete().where(template_file.c.template == self.id))
        return Outcome(CHANGED, inverse=SaveTemplate(before))


@register("template.trash")
@dataclass(frozen=True, slots=True)
class TrashTemplates(Command):
    """Into the trash, or out of it: there it is offered to nobody."""

    ids: tuple[int, ...]
    trashed: bool

    def apply(self, tx: Tx) -> Outcome:
        turned = shelf.turned(tx, self.ids, trashed=self.trashed)
        for given in turned:
            if not self.trashed and given.code and _taken(tx, given):
                raise UsageError("code-taken", code=given.code)
            _put(tx, given)
        ids = tuple(given.id for given in turned)
        return Outcome(CHANGED, inverse=TrashTemplates(ids, not self.trashed))


@register("template.move")
@dataclass(frozen=True, slots=True)
class MoveTemplates(Command):
    """Into other folders: pairs of a template and its folder."""

    to: tuple[tuple[int, str], ...]

    def apply(self, tx: Tx) -> Outcome:
        before = []
        for id, folder in self.to:
            row = shelf.find(tx, id)
            before.append((id, row.folder))
            _put(tx, tidy(replace(of_row(row.content), folder=folder)))
        return Outcome(CHANGED, inverse=MoveTemplates(tuple(before)))


@register("template.use")
@dataclass(frozen=True, slots=True)
class CountUse(Command):
    """A template went into a text of an agent."""

    id: int
    agent: AgentId

    def apply(self, tx: Tx) -> Outcome:
        shelf.find(tx, self.id)
        before = _use(tx, self.id, self.agent)
        uses, last = (before.uses, before.last_at) if before is not None else (0, 0)
        _put_use(tx, self.id, self.agent, uses + 1, tx.at)
        return Outcome(CHANGED, inverse=PutUse(self.id, self.agent, uses, last))


@register("template.put-use")
@dataclass(frozen=True, slots=True)
class PutUse(Command):
    """The inverse of ``CountUse``: the counts as they were."""

    id: int
    agent: AgentId
    uses: int
    last_at: int

    def apply(self, tx: Tx) -> Outcome:
        before = _use(tx, self.id, self.agent)
        uses, last = (before.uses, before.last_at) if before is not None else (0, 0)
        _put_use(tx, self.id, self.agent, self.uses, self.last_at)
        return Outcome(CHANGED, inverse=PutUse(self.id, self.agent, uses, last))


def _use(tx: Tx, id: int, agent: AgentId) -> Row[Any] | None:
    u = template_use.c
    query = select(template_use).where(u.template == id, u.agent == agent)
    return tx.connection.execute(query).first()


def _put_use(tx: Tx, id: int, agent: AgentId, uses: int, last_at: int) -> None:
    row = {"template": id, "agent": agent, "uses": uses, "last_at": last_at}
    upsert(tx.connection, template_use, row, rev=tx.seq)
