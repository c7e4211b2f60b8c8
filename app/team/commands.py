"""The workspace itself and the people who work in it."""

from dataclasses import dataclass

from sqlalchemy import func, select

from app.base.bus import Changes
from app.base.errors import UsageError
from app.base.ids import AgentId
from app.store import projection
from app.store.commands import Command, Event, Outcome, Tx, register
from app.store.schema.journal import workspace
from app.store.schema.team import agent

KEY_BYTES = 32


@register("workspace.init")
@dataclass(frozen=True, slots=True)
class InitWorkspace(Command):
    """The first command of a workspace; ``message_key`` (32 random bytes) signs Message-IDs."""

    id: int
    name: str
    message_key: bytes

    def apply(self, tx: Tx) -> Outcome:
        if tx.connection.execute(select(workspace.c.id)).first() is not None:
            raise UsageError("workspace-exists")
        if len(self.message_key) != KEY_BYTES:
            raise UsageError("bad-message-key")
        row = {
            "id": self.id,
            "name": self.name,
            "message_key": self.message_key,
            "created_at": tx.at,
            "rev": tx.seq,
        }
        tx.connection.execute(workspace.insert(), row)
        return Outcome(Changes())


@register("workspace.rename")
@dataclass(frozen=True, slots=True)
class RenameWorkspace(Command):
    """Another name for the team."""

    name: str

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())
        if not name:
            raise UsageError("workspace-without-name")
        before = tx.connection.execute(select(workspace.c.name)).scalar_one()
        tx.connection.execute(workspace.update().values(name=name, rev=tx.seq))
        renamed = Event("workspace-renamed", None, before, name)
        return Outcome(
            Changes(settings=frozenset({"business"})), (renamed,), RenameWorkspace(before)
        )


@register("agent.add")
@dataclass(frozen=True, slots=True)
class AddAgent(Command):
    """A new person of the team; names differ in more than their case."""

    id: AgentId
    name: str

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())
        if not name:
            raise UsageError("agent-without-name")
        taken = select(agent.c.id).where(func.lower(agent.c.name) == name.lower())
        if tx.connection.execute(taken).first() is not None:
            raise UsageError("agent-exists", name=name)
        row = {"id": self.id, "name": name, "created_at": tx.at, "rev": tx.seq}
        tx.connection.execute(agent.insert(), row)
        projection.greet(tx.connection, self.id)
        added = Event("agent-added", None, "", name)
        return Outcome(Changes(settings=frozenset({"agents"})), (added,))


@register("agent.rename")
@dataclass(frozen=True, slots=True)
class RenameAgent(Command):
    """Another name for a person of the team."""

    id: AgentId
    name: str

    def apply(self, tx: Tx) -> Outcome:
        name = " ".join(self.name.split())
        if not name:
            raise UsageError("agent-without-name")
        mine = agent.c.id == self.id
        before = tx.connection.execute(select(agent.c.name).where(mine)).scalar()
        if before is None:
            raise UsageError("no-such-agent", name=name)
        taken = select(agent.c.id).where(func.lower(agent.c.name) == name.lower(), ~mine)
        if tx.connection.execute(taken).first() is not None:
            raise UsageError("agent-exists", name=name)
        tx.connection.execute(agent.update().where(mine).values(name=name, rev=tx.seq))
        renamed = Event("agent-renamed", None, before, name)
        return Outcome(
            Changes(settings=frozenset({"agents"})), (renamed,), RenameAgent(self.id, before)
        )
