"""The tables, a file per aggregate. ``metadata`` holds them all.

Every table says in ``info["scope"]`` whether it is *shared* (goes to a team's authority, carries
``rev``, leaves tombstones) or *local* (a projection, a cache, this desk's own).
"""

from app.store.schema import (
    accounts,
    conversations,
    customers,
    journal,
    messages,
    outbox,
    summary,
    team,
)
from app.store.schema.base import metadata

__all__ = [
    "accounts",
    "conversations",
    "customers",
    "journal",
    "messages",
    "metadata",
    "outbox",
    "summary",
    "team",
]
