"""Settings of the workspace, an agent, this workstation: JSON values by key, as they are read.

On any reader, from the start on, so nothing here brings SQLAlchemy along; a change is a command
(``setting_commands``).
"""

import json
from typing import Any

from app.store.database import Dbapi
from app.store.known_settings import DEFAULTS, Scope

__all__ = ["DEFAULTS", "Scope", "value"]


def value(connection: Dbapi, key: str, scope: Scope = "workspace", owner: int = 0) -> Any:
    """The value of a setting, else its default."""
    row = connection.execute(
        "SELECT value FROM setting WHERE scope = ? AND owner = ? AND key = ?", (scope, owner, key)
    ).fetchone()
    return DEFAULTS.get(key) if row is None else json.loads(row[0])
