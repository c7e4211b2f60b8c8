"""What a team writes for later: templates, articles. One shape for whose it is and who keeps it.

``folder`` is a path ("Orders/Returns"); ``agent`` is whose own it is, null for the team's; the
languages of one piece stand in its ``content``, in the order in which they are fallen back to.
"""

from typing import Any

from sqlalchemy import Column, Table, Text

from app.store.schema.base import Id, Micros, partial, shared


def written(name: str, *columns: Any) -> Table:
    """A shared table of such pieces, with columns of its own."""
    made = shared(
        name,
        Column("id", Id, primary_key=True),
        Column("agent", Id),
        Column("folder", Text, nullable=False),
        Column("title", Text, nullable=False),
        Column("tags", Text, nullable=False),  # a line each
        Column("languages", Text, nullable=False),  # a space between
        Column("content", Text, nullable=False),  # the room's own frozen value as JSON
        Column("words", Text, nullable=False),  # all of it folded: what is looked through
        Column("owner", Id),  # who sees to it
        Column("review_by", Text),  # a day: 2027-01-15
        Column("created_at", Micros, nullable=False),
        Column("changed_at", Micros, nullable=False),
        Column("changed_by", Id),
        Column("trashed_at", Micros),
        *columns,
    )
    partial(f"{name}_living", made.c.rev, where=made.c.trashed_at.is_(None))  # for ``kb.index``
    return made
