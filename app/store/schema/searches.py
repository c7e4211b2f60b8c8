"""Searches that were saved under a name: views of a person, or of the whole team."""

from sqlalchemy import Column, Index, Integer, Text

from app.store.schema.base import Id, Micros, shared

saved_search = shared(
    "saved_search",
    Column("id", Id, primary_key=True),
    Column("agent", Id),  # null: the team's
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("created_at", Micros, nullable=False),
)
Index("saved_search_agent", saved_search.c.agent)
