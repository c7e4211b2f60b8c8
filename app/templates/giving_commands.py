"""A template that went into an answer, and thumbs for it: what was asked finds it the next time.

Writer thread.
"""

from dataclasses import dataclass, replace

from app.base.ids import AgentId, ConversationId
from app.store import answering
from app.store.commands import Command, Outcome, Tx, register
from app.store.schema.templates import template, template_given, template_vote
from app.store.upsert import upsert
from app.templates.commands import CHANGED, shelf


@register("template.give")
@dataclass(frozen=True, slots=True)
class GiveTemplate(Command):
    """A template went into an answer of a conversation."""

    id: int
    template: int
    conversation: ConversationId
    question: str
    agent: AgentId | None
    at: int = 0

    def apply(self, tx: Tx) -> Outcome:
        shelf.find(tx, self.template)
        row = {
            "id": self.id,
            "template": self.template,
            "conversation": self.conversation,
            "question": self.question[: answering.LONGEST],
            "agent": self.agent,
            "at": self.at or tx.at,
        }
        upsert(tx.connection, template_given, row, rev=tx.seq)
        _touch(tx, self.template)
        return Outcome(CHANGED, inverse=TakeBackTemplate(self.id))


@register("template.take-back")
@dataclass(frozen=True, slots=True)
class TakeBackTemplate(Command):
    """It did not go out after all."""

    id: int

    def apply(self, tx: Tx) -> Outcome:
        row = answering.take_back(tx, template_given, self.id)
        if row is None:
            raise shelf.none(self.id)
        _touch(tx, row.template)
        back = GiveTemplate(row.id, row.template, row.conversation, row.question, row.agent, row.at)
        return Outcome(CHANGED, inverse=back)


@register("template.vote")
@dataclass(frozen=True, slots=True)
class VoteTemplate(Command):
    """A thumb: ``value`` 1 or -1, 0 takes it back."""

    template: int
    conversation: ConversationId
    agent: AgentId
    value: int
    question: str = ""

    def apply(self, tx: Tx) -> Outcome:
        shelf.find(tx, self.template)
        key = {
            "template": self.template,
            "conversation": self.conversation,
            "agent": self.agent,
        }
        value, question = answering.vote(tx, template_vote, key, self.value, self.question)
        _touch(tx, self.template)
        return Outcome(CHANGED, inverse=replace(self, value=value, question=question))


def _touch(tx: Tx, id: int) -> None:
    """The index reads it again: what was asked belongs to it."""
    tx.connection.execute(template.update().where(template.c.id == id).values(rev=tx.seq))
