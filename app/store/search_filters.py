"""What must hold besides words, as SQL over a message and its conversation.

Runs on a reader with its raw connection. Names (of tags, agents, accounts, people) are looked up
first, since only Python folds accents; conditions then compare ids. A condition speaks of ``d``
(``document``), ``m`` (``message``), ``c`` (the message's own conversation) and ``s`` (``summary``
of the conversation that stands for it after merges).
"""

# ruff: noqa: S608  every statement here is our own text; what was typed travels as values

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.base.folding import fold
from app.store import glance, search_words
from app.store.database import Dbapi
from app.store.search_index import KEYS_A_SECOND, base_key
from app.store.search_syntax import Filter

FEW = 2_000
"""So few conversations are gone through one by one; more are met in the order of their mail."""
_MOST_PEOPLE = 5_000
_ENDLESS = 1 << 62
_DAY_OF_KEYS = 86_400 * KEYS_A_SECOND
_TO_MESSAGE = " CROSS JOIN message m ON m.id = d.message"
_TO_SUMMARY = (
    " CROSS JOIN conversation c ON c.id = d.conversation"
    " CROSS JOIN summary s ON s.conversation = coalesce(c.merged_into, c.id)"
)
THREAD = (
    "(SELECT s.conversation UNION ALL"
    " SELECT x.id FROM conversation x WHERE x.merged_into = s.conversation)"
)
"""A conversation with all that was merged into it."""

_MAIL = ("email", "archive", "note", "")
_STATUS = ("open", "waiting", "snoozed", "resolved", "spam")
_PRIORITY = ("low", "normal", "high", "urgent")
_FAILED = "('failed', 'partial', 'unknown')"
_DRAFT = "EXISTS (SELECT 1 FROM draft f WHERE f.conversation = s.conversation AND f.agent = :agent)"
_NOTE = (
    f"EXISTS (SELECT 1 FROM message n WHERE n.conversation IN {THREAD} AND n.direction = 'note')"
)
_OF_NOTES = "SELECT DISTINCT conversation FROM message WHERE direction = 'note'"
_PLAYBOOK = (
    f"EXISTS (SELECT 1 FROM playbook_run p WHERE p.conversation IN {THREAD} "
    "AND p.finished_at IS NULL)"
)
_AT_PLAYBOOK = "SELECT conversation FROM playbook_run WHERE finished_at IS NULL"
_IS_IMAGE = "f.type >= 'image/' AND f.type < 'image0'"
_IMAGE = f"EXISTS (SELECT 1 FROM attachment f WHERE f.message = m.id AND {_IS_IMAGE})"
_OF_IMAGES = f"""SELECT DISTINCT n.conversation AS conversation FROM attachment f
CROSS JOIN message n ON n.id = f.message WHERE {_IS_IMAGE}"""
_OF_FILES = "SELECT DISTINCT conversation FROM message WHERE files <> ''"
_OF_CHANNEL = """SELECT DISTINCT conversation FROM message
WHERE channel NOT IN ('email', 'archive', 'note', '') AND channel = :{name}"""
_IS: Mapping[str, tuple[str, str]] = {
    "unread": (glance.UNREAD_TEST, "SELECT conversation FROM unread WHERE agent = :agent"),
    "read": (f"NOT {glance.UNREAD_TEST}", ""),
    "mine": (
        "s.assignee IS :agent",
        "SELECT conversation FROM summary WHERE assignee = :agent",
    ),
    "unassigned": ("s.assignee IS NULL", ""),
    "assigned": ("s.assignee IS NOT NULL", ""),
    "pinned": (
        "s.pinned_at IS NOT NULL",
        "SELECT conversation FROM summary WHERE pinned_at IS NOT NULL",
    ),
    "failed": (
        f"s.send_state IN {_FAILED}",
        f"SELECT conversation FROM outbox WHERE state IN {_FAILED}",
    ),
    "draft": (_DRAFT, "SELECT conversation FROM draft WHERE agent = :agent"),
    "unanswered": (
        "s.status = 'open' AND s.waiting_since IS NOT NULL",
        "SELECT conversation FROM summary WHERE status = 'open' AND waiting_since IS NOT NULL",
    ),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """``test`` holds or not; ``seed`` lists the conversations it may hold for, by an index."""

    test: str
    seed: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
    of_message: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """All conditions of a branch together.

    ``keys`` is the range of ``document`` keys to look in, both ends included. ``seeds`` are the
    conversations it may hold for, where they are few.
    """

    conditions: tuple[Condition, ...] = ()
    keys: tuple[int, int] = (0, _ENDLESS)
    seeds: tuple[int, ...] | None = None
    params: Mapping[str, object] = field(default_factory=dict)

    @property
    def of_messages(self) -> bool:
        """Whether any of it asks something of the message, not of its conversation."""
        return any(condition.of_message for condition in self.conditions)

    def is_bounded(self) -> bool:
        """Whether older messages than some time are out of the question."""
        return self.keys[1] < _ENDLESS

    def joins(self, *, seeded: bool = False) -> str:
        """What leads from ``d`` to what the conditions speak of; ``seeded``: ``m`` is there."""
        to_message = _TO_MESSAGE if self.of_messages and not seeded else ""
        of_summary = any(not condition.of_message for condition in self.conditions)
        return to_message + (_TO_SUMMARY if of_summary else "")

    def tests(self) -> str:
        """The conditions, to follow others."""
        return "".join(f" AND ({condition.test})" for condition in self.conditions)


NOWHERE = Where()
"""Nothing is asked besides the words."""


def where(
    connection: Dbapi, filters: Iterable[Filter], agent: int, *, gather: bool = True
) -> Where | None:
    """What ``filters`` ask for; None: nothing can fulfil them. ``gather``: look for few seeds."""
    low, high = 0, _ENDLESS
    conditions: list[Condition] = []
    for number, one in enumerate(filters):
        condition = _condition(connection, one, f"p{number}")
        if condition.test == "0":
            return None
        conditions.append(condition)
        if one.name == "until" and not one.negative:
            low = max(low, base_key(one.at))
        if one.name == "since" and not one.negative:
            high = min(high, base_key(one.at) + _DAY_OF_KEYS)  # keys may be pushed that far
    params: dict[str, object] = {"agent": agent}
    for condition in conditions:
        params |= condition.params
    seeds = _fewest(connection, conditions, params) if gather else None
    return Where(tuple(conditions), (low, high), seeds, params)


def _fewest(
    connection: Dbapi, conditions: Sequence[Condition], params: Mapping[str, object]
) -> tuple[int, ...] | None:
    best: tuple[int, ...] | None = None
    for seed in (condition.seed for condition in conditions if condition.seed):
        limit = FEW + 1 if best is None else len(best)
        rows = connection.execute(
            f"SELECT coalesce(x.merged_into, x.id) FROM ({seed} LIMIT {limit}) w "
            "CROSS JOIN conversation x ON x.id = w.conversation",
            params,
        ).fetchall()
        if len(rows) < limit:  # all of them; several may stand for one
            best = tuple(dict.fromkeys(row[0] for row in rows))
    return best


def _condition(connection: Dbapi, one: Filter, name: str) -> Condition:
    made = _MAKERS[one.name](connection, one, name)
    if not one.negative:
        return made
    test = {"0": "1", "1": "0"}.get(made.test, f"NOT coalesce({made.test}, 0)")
    return Condition(test, "", made.params, made.of_message)


# --- what each operator asks -----------------------------------------------------------------


def _is(_connection: Dbapi, one: Filter, _name: str) -> Condition:
    if one.value in _STATUS:
        here = f"status = '{one.value}'"
        return Condition(f"s.{here}", f"SELECT conversation FROM summary WHERE {here}")
    if one.value in _PRIORITY:
        return Condition(f"s.priority = '{one.value}'")
    return Condition(*_IS[one.value])


def _has(_connection: Dbapi, one: Filter, _name: str) -> Condition:
    if one.value == "draft":
        return Condition(*_IS["draft"])
    if one.value == "note":
        return Condition(_NOTE, _OF_NOTES)
    if one.value == "tag":
        return Condition("s.tags <> ''")
    if one.value == "playbook":
        return Condition(_PLAYBOOK, _AT_PLAYBOOK)
    if one.value == "attachment":
        return Condition("m.files <> ''", _OF_FILES, of_message=True)
    return Condition(_IMAGE, _OF_IMAGES, of_message=True)


def _tag(connection: Dbapi, one: Filter, name: str) -> Condition:
    tags = matching(all_tags(connection), one)
    if not tags:
        return Condition("0")
    seed = (
        f"SELECT conversation FROM summary_tag WHERE tag IN (SELECT value FROM json_each(:{name}))"
    )
    test = (
        "EXISTS (SELECT 1 FROM summary_tag t WHERE t.conversation = s.conversation "
        f"AND t.tag IN (SELECT value FROM json_each(:{name})))"
    )
    return Condition(test, seed, {name: json.dumps(tags)})


def _assignee(connection: Dbapi, one: Filter, name: str) -> Condition:
    if one.value in ("none", "nobody", "-"):
        return Condition(*_IS["unassigned"])
    if one.value == "me":
        return Condition(*_IS["mine"])
    agents = connection.execute("SELECT name, id FROM agent").fetchall()
    ids = [id for agent, id in agents if _holds(agent, one)]
    if not ids:
        return Condition("0")
    listed = f"assignee IN (SELECT value FROM json_each(:{name}))"
    seed = f"SELECT conversation FROM summary WHERE {listed}"
    return Condition(f"s.{listed}", seed, {name: json.dumps(ids)})


def _customer(connection: Dbapi, one: Filter, name: str) -> Condition:
    ids = customers(connection, one.value, _MOST_PEOPLE)
    if not ids:
        return Condition("0")
    listed = f"customer IN (SELECT value FROM json_each(:{name}))"
    seed = f"SELECT conversation FROM summary WHERE {listed}"
    return Condition(f"s.{listed}", seed, {name: json.dumps(ids)})


def customers(connection: Dbapi, text: str, limit: int) -> list[int]:
    """Customers whose name or address begins with these words, in any order; roots of merges."""
    words = search_words.words(text)
    if not words:
        return []
    wanted = " AND ".join(f'"{word}" *' for word in words)
    found = connection.execute(
        "SELECT rowid FROM search_customer WHERE search_customer MATCH ? LIMIT ?",
        (f"{{name addresses also}} : ({wanted})", limit),
    )
    return [row[0] for row in found.fetchall()]


def people(connection: Dbapi, text: str, limit: int) -> list[tuple[str, str]]:
    """Names and addresses of customers who answer to ``text``."""
    ids = json.dumps(customers(connection, text, limit))
    found = connection.execute(
        """SELECT k.name, coalesce((SELECT i.shown FROM identity i WHERE i.customer = k.id
        ORDER BY i.id LIMIT 1), '') FROM json_each(?) w JOIN customer k ON k.id = w.value
        ORDER BY w.key""",
        (ids,),
    )
    return [(name, address) for name, address in found.fetchall()]


def _account(connection: Dbapi, one: Filter, name: str) -> Condition:
    known = connection.execute("SELECT name, address, id FROM account").fetchall()
    ids = [id for shown, address, id in known if _holds(f"{shown} {address}", one)]
    if not ids:
        return Condition("0")
    test = f"m.account IN (SELECT value FROM json_each(:{name}))"
    return Condition(test, "", {name: json.dumps(ids)}, of_message=True)


def _channel(_connection: Dbapi, one: Filter, name: str) -> Condition:
    likeness = one.value + "%" if one.beginning else one.value
    escaped = likeness.replace("_", "")
    params = {name: escaped}
    if one.beginning or escaped in _MAIL:
        return Condition(f"m.channel LIKE :{name}", "", params, of_message=True)
    seed = _OF_CHANNEL.format(name=name)
    return Condition(f"m.channel = :{name}", seed, params, of_message=True)


def _playbook(connection: Dbapi, one: Filter, name: str) -> Condition:
    """Those that go through it and those that went, also when it is in the trash by now."""
    known = playbooks(connection)
    ids = {id for id, title in known if " ".join(fold(title).split()) == one.value}
    if one.beginning or not ids:
        ids |= {id for id, title in known if _holds(title, one)}
    if not ids:
        return Condition("0")
    listed = f"playbook IN (SELECT value FROM json_each(:{name}))"
    test = f"EXISTS (SELECT 1 FROM playbook_run p WHERE p.conversation IN {THREAD} AND p.{listed})"
    seed = f"SELECT DISTINCT conversation FROM playbook_run WHERE {listed}"
    return Condition(test, seed, {name: json.dumps(sorted(ids))})


def _priority(_connection: Dbapi, one: Filter, _name: str) -> Condition:
    return Condition(f"s.priority = '{one.value}'")


def _number(_connection: Dbapi, one: Filter, name: str) -> Condition:
    seed = f"SELECT id AS conversation FROM conversation WHERE number = :{name}"
    return Condition(f"s.number = :{name}", seed, {name: int(one.value)})


def _from_me(_connection: Dbapi, _one: Filter, _name: str) -> Condition:
    return Condition("m.agent = :agent", of_message=True)


def _until(_connection: Dbapi, one: Filter, name: str) -> Condition:
    return Condition(f"m.received_at < :{name}", "", {name: one.at}, of_message=True)


def _since(_connection: Dbapi, one: Filter, name: str) -> Condition:
    return Condition(f"m.received_at >= :{name}", "", {name: one.at}, of_message=True)


_MAKERS: Mapping[str, Callable[[Dbapi, Filter, str], Condition]] = {
    "is": _is,
    "has": _has,
    "tag": _tag,
    "assignee": _assignee,
    "customer": _customer,
    "account": _account,
    "channel": _channel,
    "playbook": _playbook,
    "priority": _priority,
    "number": _number,
    "from-me": _from_me,
    "until": _until,
    "since": _since,
}


# --- names -----------------------------------------------------------------------------------


def all_tags(connection: Dbapi) -> list[str]:
    """Every tag in use, in order; each is found by one step into the index."""
    found = connection.execute(
        """WITH RECURSIVE known(tag) AS (SELECT min(tag) FROM summary_tag UNION ALL
        SELECT (SELECT min(t.tag) FROM summary_tag t WHERE t.tag > known.tag)
        FROM known WHERE known.tag IS NOT NULL)
        SELECT tag FROM known WHERE tag IS NOT NULL"""
    )
    return [row[0] for row in found.fetchall()]


def playbooks(connection: Dbapi) -> list[tuple[int, str]]:
    """Every playbook by its titles, one a language, in order."""
    found = connection.execute(
        "SELECT p.id, s.value ->> 'title' AS title "
        "FROM playbook p, json_each(p.content, '$.said') s ORDER BY title COLLATE NOCASE"
    )
    return [(id, title) for id, title in found.fetchall()]


def matching(names: Iterable[str], one: Filter) -> list[str]:
    """Of these names the one that is meant; while it is being typed, all that begin so."""
    folded = [(name, " ".join(fold(name).split())) for name in names]
    exact = [name for name, plain in folded if plain == one.value]
    if exact and not one.beginning:
        return exact
    begun = [name for name, plain in folded if plain.startswith(one.value)]
    return begun if one.beginning else exact


def _holds(name: str, one: Filter) -> bool:
    """Whether every word of the value begins a word of the name."""
    held = search_words.words(name)
    wanted = search_words.words(one.value)
    return bool(wanted) and all(any(word.startswith(w) for word in held) for w in wanted)
