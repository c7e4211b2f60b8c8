"""Checklists for kinds of cases, those that conversations go through, and how far each is.

A run keeps the playbook as it was when it began (``content``): a later edit leaves it alone.
``conversation`` stands beside a mark too, so that erasing finds it by that name.
"""

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, partial, shared
from app.store.schema.written import written

playbook = written(
    "playbook",
    Column("steps", Integer, nullable=False),  # how many
)

playbook_run = shared(
    "playbook_run",
    Column("id", Id, primary_key=True),
    Column("playbook", Id, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("content", Text, nullable=False),  # as in ``playbook``
    Column("steps", Integer, nullable=False),
    Column("settled", Integer, nullable=False),  # of them done or skipped
    Column("started_by", Id),
    Column("started_at", Micros, nullable=False),
    Column("finished_by", Id),
    Column("finished_at", Micros),
)
Index("playbook_run_conversation", playbook_run.c.conversation)
Index("playbook_run_playbook", playbook_run.c.playbook)
partial(
    "playbook_run_open",
    playbook_run.c.conversation,
    where=playbook_run.c.finished_at.is_(None),
)

playbook_mark = shared(
    "playbook_mark",
    Column("run", Id, nullable=False),
    Column("step", Integer, nullable=False),  # the key of the step, not its place
    Column("conversation", Id, nullable=False),
    Column("state", Text, nullable=False),  # "open", "done", "skipped"
    Column("note", Text, nullable=False),
    Column("agent", Id),
    Column("at", Micros, nullable=False),
    PrimaryKeyConstraint("run", "step"),
    sqlite_with_rowid=False,
)
