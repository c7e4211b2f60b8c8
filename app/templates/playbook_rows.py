"""Reading playbooks, and those that conversations are at. Reader threads, raw connection."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from app.base.folding import fold
from app.base.ids import AgentId, ConversationId
from app.store.database import Dbapi
from app.store.queries import rows
from app.templates.playbook_values import Mark, OpenRun, Playbook, PlaybookRow, PlaybookRun

_DECODER = msgspec.json.Decoder(Playbook)
_LINES = """SELECT p.content, p.words, count(r.id) AS runs,
  coalesce(sum(r.id IS NOT NULL AND r.finished_at IS NULL), 0) AS running,
  max(r.started_at) AS last_run
FROM playbook p LEFT JOIN playbook_run r ON r.playbook = p.id
WHERE p.trashed_at IS {which} NULL GROUP BY p.id ORDER BY p.title COLLATE NOCASE, p.id"""
_THREAD = "(SELECT id FROM conversation WHERE id = :id OR merged_into = :id)"
_RUN = """SELECT r.id, r.conversation, r.content, r.started_at, r.finished_at,
  coalesce(s.name, '') AS started_by, coalesce(f.name, '') AS finished_by,
  (SELECT p.content FROM playbook p WHERE p.id = r.playbook AND p.trashed_at IS NULL) AS now
FROM playbook_run r
LEFT JOIN agent s ON s.id = r.started_by LEFT JOIN agent f ON f.id = r.finished_by
WHERE {which} ORDER BY r.finished_at IS NOT NULL, r.finished_at DESC, r.started_at, r.id"""
_MARKS = """SELECT k.run, k.step, k.state, k.note, k.agent, k.at, coalesce(a.name, '') AS author
FROM playbook_mark k LEFT JOIN agent a ON a.id = k.agent
WHERE k.run IN (SELECT value FROM json_each(?)) ORDER BY k.at, k.step"""
_WHERE_FROM = """SELECT c.id AS conversation, c.number, c.subject,
  coalesce(s.customer_name, '') AS customer
FROM conversation c LEFT JOIN summary s ON s.conversation = coalesce(c.merged_into, c.id)
WHERE c.id IN (SELECT value FROM json_each(?))"""


def of_row(content: str) -> Playbook:
    """The playbook of a stored row."""
    return _DECODER.decode(content)


def load(connection: Dbapi, id: int) -> Playbook | None:
    """A playbook whole."""
    found = connection.execute("SELECT content FROM playbook WHERE id = ?", (id,)).fetchone()
    return of_row(found[0]) if found else None


def every(connection: Dbapi) -> Iterator[Playbook]:
    """Those that are not in the trash, by title."""
    found = connection.execute(
        "SELECT content FROM playbook WHERE trashed_at IS NULL ORDER BY title COLLATE NOCASE, id"
    )
    for (content,) in found.fetchall():
        yield of_row(content)


def lines(
    connection: Dbapi, languages: Sequence[str] = (), *, trashed: bool = False
) -> tuple[PlaybookRow, ...]:
    """The list by title, in the first of these languages that each has."""
    query = _LINES.format(which="NOT" if trashed else "")
    made = [_line(found, languages) for found in rows(connection, query)]
    return tuple(sorted(made, key=lambda row: (fold(row.title), row.id)))


def _line(found: dict[str, Any], languages: Sequence[str]) -> PlaybookRow:
    held = of_row(found["content"])
    words = held.words(languages)
    return PlaybookRow(
        held.id, words.title, words.hint, held.folder, held.tags, held.languages, len(held.steps),
        held.owner, held.review_by, held.changed_at, held.trashed_at, found["runs"],
        found["running"], found["last_run"], found["words"],
    )  # fmt: skip


def called(connection: Dbapi, name: str) -> Playbook | None:
    """The living playbook of an id, or of a title in any of its languages."""
    if name.isdecimal() and len(name) < 19:
        found = load(connection, int(name))
        if found is not None and found.trashed_at is None:
            return found
    wanted = fold(" ".join(name.split()))
    alike = (
        one for one in every(connection) if any(fold(said.title) == wanted for said in one.said)
    )
    return next(alike, None)


def runs(connection: Dbapi, conversation: ConversationId) -> tuple[PlaybookRun, ...]:
    """What a conversation, with all that was merged into it, is at; then what it went through."""
    return _runs(connection, f"r.conversation IN {_THREAD}", id=conversation)


def run(connection: Dbapi, id: int) -> PlaybookRun | None:
    """One of them."""
    return next(iter(_runs(connection, "r.id = :id", id=id)), None)


def _runs(connection: Dbapi, which: str, **given: int) -> tuple[PlaybookRun, ...]:
    cursor = connection.execute(_RUN.format(which=which), given)
    names = [column[0] for column in cursor.description]
    found = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    marks: dict[int, list[Mark]] = {}
    for m in rows(connection, _MARKS, json.dumps([row["id"] for row in found])):
        agent = AgentId(m["agent"]) if m["agent"] is not None else None
        mark = Mark(m["step"], m["state"], m["note"], agent, m["at"], m["author"])
        marks.setdefault(m["run"], []).append(mark)
    return tuple(_run_of(row, tuple(marks.get(row["id"], ()))) for row in found)


def _run_of(row: dict[str, Any], marks: tuple[Mark, ...]) -> PlaybookRun:
    begun = of_row(row["content"])
    newer = bool(row["now"]) and not of_row(row["now"]).same_steps(begun)
    return PlaybookRun(
        row["id"], ConversationId(row["conversation"]), begun, row["started_by"],
        row["started_at"], row["finished_by"], row["finished_at"], marks, newer,
    )  # fmt: skip


def open_runs(connection: Dbapi) -> tuple[OpenRun, ...]:
    """All that is under way, the longest first."""
    found = _runs(connection, "r.finished_at IS NULL")
    ids = json.dumps([run.conversation for run in found])
    about = {row["conversation"]: row for row in rows(connection, _WHERE_FROM, ids)}
    return tuple(
        OpenRun(one, about[one.conversation]["number"], about[one.conversation]["subject"],
                about[one.conversation]["customer"])
        for one in found if one.conversation in about
    )  # fmt: skip


def using(connection: Dbapi, kind: str, id: int) -> tuple[Playbook, ...]:
    """The playbooks with a step that leads to an article or a template."""
    link = f"%{id}%"
    found = connection.execute(
        "SELECT content FROM playbook WHERE trashed_at IS NULL AND content LIKE ? "
        "ORDER BY title COLLATE NOCASE, id",
        (link,),
    )
    made = (of_row(content) for (content,) in found.fetchall())
    return tuple(
        one for one in made
        if any(s.link and (s.link.kind, s.link.id) == (kind, id) for s in one.steps)
    )  # fmt: skip
