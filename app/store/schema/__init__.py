"""The tables, a file per aggregate. ``metadata`` holds them all.

Every table says in ``info["scope"]`` whether it is *shared* (goes to a team's authority, carries
``rev``, leaves tombstones) or *local* (a projection, a cache, this desk's own).

The tables are imported by whoever names them: what only searches needs no SQLAlchemy.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.schema.base import metadata

__all__ = ["TABLES", "metadata"]

TABLES = (
    "accounts",
    "conversations",
    "customers",
    "journal",
    "knowledge",
    "messages",
    "outbox",
    "playbooks",
    "searches",
    "summary",
    "team",
    "templates",
)
"""The modules whose tables ``metadata`` holds."""


def __getattr__(name: str) -> object:
    if name != "metadata":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in TABLES:
        import_module(f"{__name__}.{module}")
    return import_module(f"{__name__}.base").metadata
