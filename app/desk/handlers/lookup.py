"""Names and numbers that people type, as the ids behind them."""

from typing import Any

from app.base.errors import UsageError
from app.base.ids import NODE_SHIFT, AccountId, ConversationId
from app.desk.desk import Desk
from app.desk.requests import Args
from app.desk.values import Agent
from app.store.database import Dbapi
from app.store.queries import one

NOBODY = "nobody"
ME = "me"


def conversation(desk: Desk, typed: int) -> ConversationId:
    """The conversation with that id or, below the range of ids, that number; merges resolved."""
    column = "id" if typed >> NODE_SHIFT else "number"
    query = f"SELECT coalesce(merged_into, id) AS id FROM conversation WHERE {column} = ?"  # noqa: S608
    found = desk.store.read(lambda c: one(c, query, typed)).result()
    if found is None:
        raise UsageError("no-such-conversation", id=typed)
    return ConversationId(found["id"])


def agent(desk: Desk, args: Args) -> Agent:
    """Who does it: whom the request names, else the agent of this workstation."""
    named = args.get("agent")
    return desk.agent if named is None else agent_called(desk, str(named))


def agent_called(desk: Desk, name: str) -> Agent:
    """The agent of that name, whatever its case, or of that id."""
    every = desk.agents().result()
    exact = [a for a in every if a.name == name or str(a.id) == name]
    loose = [a for a in every if a.name.casefold() == name.casefold()]
    found = exact or loose
    if len(found) != 1:
        raise UsageError("no-such-agent", name=name)
    return found[0]


def account_id(desk: Desk, name: str) -> AccountId:
    """The id of a connected account; raises ``UsageError``."""
    return AccountId(desk.store.read(lambda c: account_row(c, name)).result()["id"])


def account_row(connection: Dbapi, name: str) -> dict[str, Any]:
    """The row of a connected account; raises ``UsageError`` when there is none."""
    found = one(connection, "SELECT * FROM account WHERE name = ? AND NOT removed", name)
    if found is None:
        raise UsageError("no-such-account", name=name)
    return found
