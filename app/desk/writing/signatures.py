"""Signatures: an agent's own for an account, else the account's, else the agent's for all.

Kept as settings, so a change is a command like every other and can be undone. The one for all is
plain text in the settings; its formatted form stands beside it and holds while the words agree.
"""

import msgspec

from app.base.ids import AccountId, AgentId, CommandId
from app.desk.writing.rich_text import Rich, is_plain, of_text, to_text
from app.store.database import Dbapi
from app.store.setting_commands import SetSetting
from app.store.settings import Scope, value
from app.store.store import Store

KEY = "signature"
_RICH = "signature/rich"


def key(account: AccountId) -> str:
    """The setting's name for one account."""
    return f"{KEY}/{account}"


def read(connection: Dbapi, agent: AgentId, account: AccountId | None) -> Rich:
    """The signature that goes below what this agent writes from this account."""
    for shared in (False, True):
        found = own(connection, agent, account, shared=shared) if account is not None else None
        if found is not None:
            return found
    return own(connection, agent, None, shared=False) or ()


def of_account(connection: Dbapi, agent: AgentId, account: AccountId) -> Rich:
    """The one made for just this account, mine or everybody's: below a text that is no mail."""
    found = (own(connection, agent, account, shared=shared) for shared in (False, True))
    return next((rich for rich in found if rich is not None), ())


def own(
    connection: Dbapi, agent: AgentId, account: AccountId | None, *, shared: bool
) -> Rich | None:
    """The one kept in just this place; ``shared``: the account's, for whoever has none."""
    if account is not None:
        scope: Scope = "workspace" if shared else "agent"
        found = value(connection, key(account), scope, 0 if shared else agent)
        return None if found is None else msgspec.convert(found, type=Rich)
    text = str(value(connection, KEY, "agent", agent) or "")
    formatted = value(connection, _RICH, "agent", agent)
    rich = msgspec.convert(formatted, type=Rich) if formatted else ()
    return rich if rich and to_text(rich) == text else of_text(text)


def change(
    store: Store, agent: AgentId, account: AccountId | None, body: Rich | None, *, shared: bool
) -> CommandId:
    """Keep a signature; None takes it away, an empty one means: none here."""
    packed = None if body is None else msgspec.json.encode(body).decode()
    if account is not None:
        scope: Scope = "workspace" if shared else "agent"
        commands: tuple[SetSetting, ...] = (
            SetSetting(scope, 0 if shared else agent, key(account), packed),
        )
    else:
        words = None if body is None else msgspec.json.encode(to_text(body)).decode()
        formatted = packed if body and not is_plain(body) else None
        commands = (
            SetSetting("agent", agent, KEY, words),
            SetSetting("agent", agent, _RICH, formatted),
        )
    return store.execute(*commands, agent=agent).result().commands[0]
