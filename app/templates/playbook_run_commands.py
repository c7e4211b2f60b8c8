"""Going through a playbook with a conversation: start, tick, skip, note, finish, take off.

Writer thread. Every command names the conversation: erasing finds its entry in the journal by that.
A step is put back as it was, one by one, so an undo leaves alone what a colleague ticked since.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.conversations import conversation
from app.store.schema.journal import tombstone
from app.store.schema.playbooks import playbook, playbook_mark, playbook_run
from app.store.upsert import upsert
from app.templates.playbook_rows import of_row
from app.templates.playbook_values import Mark, Playbook, StepState

LONGEST_NOTE = 2_000
_r, _m = playbook_run.c, playbook_mark.c


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a run is finished, when and by whom."""

    finished_at: int | None = None
    finished_by: AgentId | None = None


@register("playbook.start")
@dataclass(frozen=True, slots=True)
class StartPlaybook(Command):
    """A conversation goes through a playbook, as that is now."""

    id: int
    conversation: ConversationId
    playbook: int

    def apply(self, tx: Tx) -> Outcome:
        root = _root(tx, self.conversation)
        living = (playbook.c.id == self.playbook) & playbook.c.trashed_at.is_(None)
        held = tx.connection.execute(select(playbook).where(living)).first()
        if held is None:
            raise UsageError("no-such-playbook", name=str(self.playbook))
        thread = select(conversation.c.id).where(
            (conversation.c.id == root) | (conversation.c.merged_into == root)
        )
        same = select(_r.id).where(
            _r.playbook == held.id, _r.conversation.in_(thread), _r.finished_at.is_(None)
        )
        if tx.connection.execute(same).first() is not None:
            raise UsageError("playbook-running", name=held.title)
        row = {
            "id": self.id,
            "playbook": held.id,
            "conversation": root,
            "content": held.content,
            "steps": held.steps,
            "settled": 0,
            "started_by": tx.agent,
            "started_at": tx.at,
            "finished_by": None,
            "finished_at": None,
        }
        upsert(tx.connection, playbook_run, row, rev=tx.seq)
        said = Event("playbook-started", root, "", held.title)
        return _outcome(tx, root, (said,), TakeOffPlaybook(root, self.id))


@register("playbook.take-off")
@dataclass(frozen=True, slots=True)
class TakeOffPlaybook(Command):
    """The conversation does not go through it after all; what was ticked goes with it."""

    conversation: ConversationId
    run: int

    def apply(self, tx: Tx) -> Outcome:
        row = _run(tx, self.run)
        marks = tuple(_marks(tx, self.run).values())
        tx.connection.execute(playbook_mark.delete().where(_m.run == self.run))
        tx.connection.execute(playbook_run.delete().where(_r.id == self.run))
        upsert(tx.connection, tombstone, {"table_name": "playbook_run", "id": self.run}, tx.seq)
        back = PutBackPlaybook(
            row.conversation, row.id, row.playbook, row.content, row.started_by, row.started_at,
            Standing(row.finished_at, row.finished_by), marks,
        )  # fmt: skip
        said = Event("playbook-taken-off", row.conversation, "", _title(row))
        return _outcome(tx, row.conversation, (said,), back)


@register("playbook.put-back")
@dataclass(frozen=True, slots=True)
class PutBackPlaybook(Command):
    """The inverse of ``TakeOffPlaybook``: all of it as it was."""

    conversation: ConversationId
    run: int
    playbook: int
    content: str
    started_by: AgentId | None
    started_at: int
    standing: Standing
    marks: tuple[Mark, ...]

    def apply(self, tx: Tx) -> Outcome:
        held = of_row(self.content)
        row = {
            "id": self.run,
            "playbook": self.playbook,
            "conversation": _root(tx, self.conversation, merged=True),
            "content": self.content,
            "steps": len(held.steps),
            "settled": _settled(held, {mark.step: mark for mark in self.marks}),
            "started_by": self.started_by,
            "started_at": self.started_at,
            "finished_by": self.standing.finished_by,
            "finished_at": self.standing.finished_at,
        }
        upsert(tx.connection, playbook_run, row, rev=tx.seq)
        for mark in self.marks:
            _put_mark(tx, self.conversation, self.run, mark)
        said = Event("playbook-started", self.conversation, "", held.title)
        inverse = TakeOffPlaybook(self.conversation, self.run)
        return _outcome(tx, self.conversation, (said,), inverse)


@register("playbook.mark")
@dataclass(frozen=True, slots=True)
class MarkStep(Command):
    """A step is done, skipped, open again, or has another note (None: the note stays).

    With the last step settled the playbook is finished; a step opened again opens it again.
    """

    conversation: ConversationId
    run: int
    step: int
    state: StepState
    note: str | None = None

    def apply(self, tx: Tx) -> Outcome:
        row = _run(tx, self.run)
        held = of_row(row.content)
        if all(self.step != step.key for step in held.steps):
            raise UsageError("no-such-step", name=str(self.step))
        marks = _marks(tx, self.run)
        before = marks.get(self.step) or Mark(self.step, "open")
        note = before.note if self.note is None else self.note.strip()[:LONGEST_NOTE]
        changed = self.state != before.state
        agent, at = (tx.agent, tx.at) if changed or not before.at else (before.agent, before.at)
        marks[self.step] = Mark(self.step, self.state, note, agent, at)
        standing = Standing(row.finished_at, row.finished_by)
        if changed:
            if _settled(held, marks) < row.steps:
                standing = Standing()
            elif row.finished_at is None:
                standing = Standing(tx.at, tx.agent)
        return _change(tx, row, marks[self.step], standing)


@register("playbook.put-mark")
@dataclass(frozen=True, slots=True)
class PutMark(Command):
    """The inverse of ``MarkStep``: a step as it was, and whether the playbook was finished."""

    conversation: ConversationId
    run: int
    mark: Mark
    standing: Standing

    def apply(self, tx: Tx) -> Outcome:
        return _change(tx, _run(tx, self.run), self.mark, self.standing)


@register("playbook.finish")
@dataclass(frozen=True, slots=True)
class FinishPlaybook(Command):
    """It is done with, whatever is still open; or it is not done with after all."""

    conversation: ConversationId
    run: int
    finished: bool

    def apply(self, tx: Tx) -> Outcome:
        row = _run(tx, self.run)
        if (row.finished_at is not None) == self.finished:
            return Outcome(Changes())
        standing = Standing(tx.at, tx.agent) if self.finished else Standing()
        return _change(tx, row, None, standing)


@register("playbook.put-standing")
@dataclass(frozen=True, slots=True)
class PutStanding(Command):
    """The inverse of ``FinishPlaybook``."""

    conversation: ConversationId
    run: int
    standing: Standing

    def apply(self, tx: Tx) -> Outcome:
        return _change(tx, _run(tx, self.run), None, self.standing)


@register("playbook.renew")
@dataclass(frozen=True, slots=True)
class RenewPlaybook(Command):
    """Go on with the playbook as it is now, or as it is in ``content``; ticked steps stay so."""

    conversation: ConversationId
    run: int
    content: str = ""
    standing: Standing | None = None

    def apply(self, tx: Tx) -> Outcome:
        row = _run(tx, self.run)
        content = self.content
        if not content:
            living = (playbook.c.id == row.playbook) & playbook.c.trashed_at.is_(None)
            now = tx.connection.execute(select(playbook.c.content).where(living)).scalar()
            if now is None:
                raise UsageError("no-such-playbook", name=_title(row))
            content = str(now)
        held, back = of_row(content), Standing(row.finished_at, row.finished_by)
        settled = _settled(held, _marks(tx, self.run))
        fresh = back if settled == len(held.steps) else Standing()
        standing = self.standing or fresh
        changed = {"content": content, "steps": len(held.steps), "settled": settled,
                   "finished_at": standing.finished_at, "finished_by": standing.finished_by,
                   "rev": tx.seq}  # fmt: skip
        tx.connection.execute(playbook_run.update().where(_r.id == self.run).values(**changed))
        said = Event("playbook-renewed", row.conversation, "", held.title)
        inverse = RenewPlaybook(row.conversation, self.run, row.content, back)
        return _outcome(tx, row.conversation, (said,), inverse)


# --- what they share -----------------------------------------------------------------------------


def _root(tx: Tx, id: ConversationId, *, merged: bool = False) -> ConversationId:
    """The conversation that stands for ``id``; ``merged``: itself, wherever it was merged into."""
    c = conversation.c
    row = tx.connection.execute(select(c.id, c.merged_into).where(c.id == id)).first()
    if row is None:
        raise UsageError("no-such-conversation", id=id)
    return ConversationId(row.id if merged or row.merged_into is None else row.merged_into)


def _run(tx: Tx, id: int) -> Row[Any]:
    row = tx.connection.execute(select(playbook_run).where(_r.id == id)).first()
    if row is None:
        raise UsageError("no-such-playbook", name="")
    return row


def _title(row: Row[Any]) -> str:
    return of_row(row.content).title


def _marks(tx: Tx, run: int) -> dict[int, Mark]:
    found = tx.connection.execute(select(playbook_mark).where(_m.run == run).order_by(_m.step))
    return {m.step: Mark(m.step, m.state, m.note, m.agent, m.at) for m in found}


def _put_mark(tx: Tx, conversation: ConversationId, run: int, mark: Mark) -> None:
    row = {
        "run": run,
        "step": mark.step,
        "conversation": conversation,
        "state": mark.state,
        "note": mark.note,
        "agent": mark.agent,
        "at": mark.at,
    }
    upsert(tx.connection, playbook_mark, row, rev=tx.seq)


def _change(tx: Tx, row: Row[Any], mark: Mark | None, standing: Standing) -> Outcome:
    """One step and the standing of a run get these values; the inverse has those before."""
    here, before = ConversationId(row.conversation), Standing(row.finished_at, row.finished_by)
    inverse: Command = PutStanding(here, row.id, before)
    if mark is not None:
        held = _marks(tx, row.id).get(mark.step) or Mark(mark.step, "open")
        inverse = PutMark(here, row.id, held, before)
        _put_mark(tx, here, row.id, mark)
    settled = _settled(of_row(row.content), _marks(tx, row.id))
    changed = {"settled": settled, "finished_at": standing.finished_at,
               "finished_by": standing.finished_by, "rev": tx.seq}  # fmt: skip
    tx.connection.execute(playbook_run.update().where(_r.id == row.id).values(**changed))
    events = _told(row, settled, before, standing)
    return _outcome(tx, here, events, inverse)


def _told(row: Row[Any], settled: int, before: Standing, after: Standing) -> tuple[Event, ...]:
    """That it was finished, with how far it had come where steps were left; or opened again."""
    if (before.finished_at is None) == (after.finished_at is None):
        return ()
    if after.finished_at is None:
        return (Event("playbook-reopened", row.conversation, "", _title(row)),)
    left = f"{settled}/{row.steps}" if settled < row.steps else ""
    return (Event("playbook-finished", row.conversation, left, _title(row)),)


def _settled(held: Playbook, marks: Mapping[int, Mark]) -> int:
    """How many steps are done or skipped."""
    return sum(s.key in marks and marks[s.key].state != "open" for s in held.steps)


def _outcome(tx: Tx, here: int, events: tuple[Event, ...], inverse: Command) -> Outcome:
    """The conversation's row shows how far it is, and so does that of what it was merged into."""
    own = ConversationId(here)
    changes = Changes(conversations=frozenset({own, _root(tx, own)}))
    return Outcome(changes, events, inverse, row_only=True)
