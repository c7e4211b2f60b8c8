"""Settings as the window and the command line see them: each in its own scope. Any thread."""

import json
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from app.base.errors import UsageError
from app.base.ids import AgentId, CommandId
from app.desk.values import Agent
from app.store.database import Dbapi
from app.store.known_settings import DEFAULTS, KNOWN, WORKSTATION, Known, Scope

if TYPE_CHECKING:
    from app.desk.desk import Desk

__all__ = ["DEFAULTS", "Settings", "known"]


def known(key: str) -> Known:
    """What a setting may be; raises ``UsageError("unknown-setting")``."""
    if key not in KNOWN:
        raise UsageError("unknown-setting", key=key)
    return KNOWN[key]


class Settings:
    """Reachable as ``desk.settings``; reads give values, changes give commands to undo."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def all(self) -> "Future[Mapping[str, Any]]":
        """Every setting as it is for this agent at this workstation."""
        agent = self._desk.agent.id
        return self._desk.store.read(lambda c: read_all(c, agent))

    def get(self, key: str) -> "Future[Any]":
        """One setting; raises ``UsageError("unknown-setting")``."""
        from app.store.settings import value

        found, owner = known(key), self._owner(known(key).scope)
        return self._desk.store.read(lambda c: value(c, key, found.scope, owner))

    def set(self, key: str, value: Any) -> "Future[CommandId]":
        """Change one; raises ``UsageError("bad-setting")`` for a value it cannot take."""
        from app.store.setting_commands import SetSetting

        found = known(key)
        if not found.fits(value):
            raise UsageError("bad-setting", key=key, value=str(value)[:80], may=may_be(found))
        text = json.dumps(value, ensure_ascii=False)
        return self._desk.do(lambda: SetSetting(found.scope, self._owner(found.scope), key, text))

    def business(self) -> "Future[str]":
        """What the team is called."""
        return self._desk.store.read(_business)

    def rename_business(self, name: str) -> "Future[CommandId]":
        """Another name for the team; raises ``UsageError("workspace-without-name")``."""
        from app.team.commands import RenameWorkspace

        return self._desk.do(lambda: RenameWorkspace(name))

    # --- who works here ----------------------------------------------------------------------

    def add_agent(self, name: str) -> "Future[CommandId]":
        """A new person of the team."""
        from app.team.commands import AddAgent

        return self._desk.do(lambda: AddAgent(AgentId(self._desk.store.ids.take()), name))

    def rename_agent(self, id: AgentId, name: str) -> "Future[CommandId]":
        """Another name for one."""
        from app.team.commands import RenameAgent

        return self._desk.do(lambda: RenameAgent(id, name))

    def sit_down(self, agent: Agent) -> "Future[CommandId]":
        """From now on, and at the next start, this agent sits at this workstation."""
        chosen = self.set("agent", int(agent.id))
        self._desk.as_agent(agent)
        return chosen

    def _owner(self, scope: Scope) -> int:
        return {"workspace": 0, "agent": int(self._desk.agent.id), "workstation": WORKSTATION}[
            scope
        ]


def _business(connection: Dbapi) -> str:
    (name,) = connection.execute("SELECT name FROM workspace LIMIT 1").fetchone() or ("",)
    return str(name)


def read_all(connection: Dbapi, agent: int) -> Mapping[str, Any]:
    """The defaults, with what was chosen in their place; what does not fit any more is left."""
    found = dict(DEFAULTS)
    owners = {"workspace": 0, "agent": agent, "workstation": WORKSTATION}
    rows = connection.execute("SELECT scope, owner, key, value FROM setting").fetchall()
    for scope, owner, key, text in rows:
        one = KNOWN.get(key)
        if one is None or one.scope != scope or owners[scope] != owner:
            continue
        value = json.loads(text)
        if one.fits(value):
            found[key] = value
    return found


def may_be(found: Known) -> str:
    """What it takes, for a person who typed something else."""
    if found.choices:
        return ", ".join(choice or '""' for choice in found.choices)
    if isinstance(found.default, bool):
        return "true, false"
    if isinstance(found.default, int | float):
        return f"{found.least:g} – {found.most:g}"
    return "[…]" if isinstance(found.default, list) else "…"
