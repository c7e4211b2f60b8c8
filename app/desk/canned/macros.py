"""What a macro does to a conversation, as commands of one batch. Any thread but the writer."""

from typing import TYPE_CHECKING

from app.base.errors import UsageError
from app.base.ids import AgentId, ConversationId, MessageId
from app.base.zone import local_zone
from app.desk.times.when import Here, NotUnderstood, understand
from app.inbox.values import Priority, Status
from app.templates import engine
from app.templates.known import Facts
from app.templates.values import Act

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.store.commands import Command

ME, NOBODY = "me", "nobody"


def commands(
    desk: "Desk", conversation: ConversationId, acts: tuple[Act, ...], facts: Facts
) -> list["Command"]:
    """Raises ``UsageError`` for what cannot be done here and now; then nothing is."""
    return [_command(desk, conversation, act, facts) for act in acts]


def _command(desk: "Desk", id: ConversationId, act: Act, facts: Facts) -> "Command":
    from app.inbox import triage_commands as triage
    from app.inbox.conversation_commands import AddNote

    here, value = (id,), act.value.strip()
    if act.deed == "tag":
        return triage.Retag(here, add=(value,))
    if act.deed == "untag":
        return triage.Retag(here, remove=(value,))
    if act.deed == "assign":
        return triage.AssignAll(here, _agent(desk, value))
    if act.deed == "status":
        return triage.Settle(here, Status(value))
    if act.deed == "priority":
        return triage.SetPriority(here, Priority(value))
    if act.deed == "snooze":
        found = understand(value, Here(desk.store.clock.now(), local_zone()))
        if isinstance(found, NotUnderstood):
            code = "snooze-past" if found.code == "past" else "bad-time"
            raise UsageError(code, text=found.part or value)
        return triage.Snooze(here, found.at, found.wall, found.zone)
    try:
        text = engine.render_text(act.value, facts)
    except engine.FaultError as error:
        raise UsageError("template-wrong", name=error.fault.name) from error
    return AddNote(MessageId(desk.store.ids.take()), id, text)


def _agent(desk: "Desk", name: str) -> AgentId | None:
    if name.casefold() == NOBODY:
        return None
    if name.casefold() == ME:
        return desk.agent.id
    for agent in desk.agents().result():
        if agent.name.casefold() == name.casefold():
            return agent.id
    raise UsageError("no-such-agent", name=name)
