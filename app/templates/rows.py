"""Reading templates: whole ones, and the lines of the list. Reader threads, raw connection."""

from collections.abc import Iterator

import msgspec

from app.base.ids import AgentId
from app.store.database import Dbapi
from app.templates.values import Template, TemplateRow

_DECODER = msgspec.json.Decoder(Template)
_ROWS = """SELECT t.id, t.code, t.title, t.folder, t.tags, t.languages, t.channels,
  t.agent IS NULL, t.macro, coalesce(u.uses, 0), coalesce(m.uses, 0), u.last_at, m.last_at,
  t.owner, coalesce(t.review_by, ''), t.changed_at, t.trashed_at, t.words
FROM template t
LEFT JOIN (SELECT template, sum(uses) AS uses, nullif(max(last_at), 0) AS last_at
  FROM template_use GROUP BY template) u ON u.template = t.id
LEFT JOIN template_use m ON m.template = t.id AND m.agent = :agent
WHERE (t.agent IS NULL OR t.agent = :agent) AND {which} ORDER BY t.title COLLATE NOCASE, t.id"""
LIVING, TRASHED = "t.trashed_at IS NULL", "t.trashed_at IS NOT NULL"


def of_row(content: str) -> Template:
    """The template of a stored row."""
    return _DECODER.decode(content)


def load(connection: Dbapi, id: int) -> Template | None:
    """A template whole."""
    found = connection.execute("SELECT content FROM template WHERE id = ?", (id,)).fetchone()
    return of_row(found[0]) if found else None


def every(connection: Dbapi, agent: AgentId, *, trashed: bool = False) -> Iterator[Template]:
    """All that this agent sees, whole, by title."""
    which = "IS NOT NULL" if trashed else "IS NULL"
    query = (
        "SELECT content FROM template WHERE (agent IS NULL OR agent = ?) "  # noqa: S608  our own
        f"AND trashed_at {which} ORDER BY title COLLATE NOCASE, id"
    )
    for (content,) in connection.execute(query, (agent,)).fetchall():
        yield of_row(content)


def lines(connection: Dbapi, agent: AgentId, *, trashed: bool = False) -> tuple[TemplateRow, ...]:
    """The list of what this agent sees, by title."""
    query = _ROWS.format(which=TRASHED if trashed else LIVING)
    found = connection.execute(query, {"agent": agent}).fetchall()
    return tuple(
        TemplateRow(
            id, code, title, folder, tuple(tags.split("\n")) if tags else (),
            tuple(languages.split()), tuple(channels.split()), bool(team), bool(macro),
            uses, mine, last, my_last or None, owner, review_by, changed_at, trashed_at, words,
        )
        for (id, code, title, folder, tags, languages, channels, team, macro, uses, mine, last,
             my_last, owner, review_by, changed_at, trashed_at, words) in found
    )  # fmt: skip


def by_code(connection: Dbapi, code: str, agent: AgentId) -> Template | None:
    """The living template of a code or id, an agent's own before the team's."""
    found = connection.execute(
        "SELECT content FROM template WHERE (agent IS NULL OR agent = ?) AND trashed_at IS NULL "
        "AND (lower(code) = lower(?) OR id = ?) ORDER BY agent IS NULL LIMIT 1",
        (agent, code, int(code) if code.isdecimal() and len(code) < 19 else -1),
    ).fetchone()
    return of_row(found[0]) if found else None
