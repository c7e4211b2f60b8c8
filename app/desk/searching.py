"""Searching as the window and the palette ask for it: ``desk.searching``. Any thread.

All of it reads on the search thread. A newer search interrupts an older one, whose answer is then
empty and says so; counting and completing wait their turn and interrupt nothing.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from app.base.ids import AgentId, CommandId, ConversationId, CustomerId, MessageId
from app.desk.search_values import (
    FoundConversation,
    FoundCustomer,
    LookUp,
    Needle,
    Offer,
    SavedSearch,
    SearchPage,
)
from app.inbox.values import Hit
from app.store.database import Dbapi, Interrupted

if TYPE_CHECKING:
    from concurrent.futures import Future

    from app.desk.desk import Desk

T = TypeVar("T")
_LOOKED_UP = 4
_SAVED = """SELECT id, name, query, agent IS NULL FROM saved_search
WHERE agent = ? OR agent IS NULL ORDER BY position, id"""
_CUSTOMER = """SELECT c.id, c.name,
  coalesce((SELECT i.shown FROM identity i WHERE i.customer = c.id ORDER BY i.id LIMIT 1), ''),
  (SELECT count(*) FROM (SELECT 1 FROM summary s WHERE s.customer = c.id LIMIT 1000))
FROM json_each(?) w JOIN customer c ON c.id = w.value ORDER BY w.key"""
_CONVERSATION = """SELECT s.conversation, s.number, s.subject, s.customer_name, s.address
FROM json_each(?) w JOIN summary s ON s.conversation = w.value ORDER BY w.key"""


class Searching:
    """Made once a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # --- finding -----------------------------------------------------------------------------

    def find(
        self, text: str, limit: int = 50, *, typing: bool = True, shown: int | None = None
    ) -> Future[SearchPage]:
        """The newest hit of each conversation that matches; a later call takes its place.

        Only the first ``shown`` have their snippets (None: all); ``snippets`` brings the others'.
        """
        agent, now = self._asker()
        return self._search(
            lambda c: _page(c, text, limit, agent, now, typing, shown), SearchPage(stale=True)
        )

    def snippets(
        self, text: str, messages: Sequence[MessageId], *, typing: bool = True
    ) -> Future[dict[int, str] | None]:
        """The snippets of messages that ``text`` found, by message; None: interrupted."""
        from app.store import search

        return self._wait(lambda c: search.snippets(c, text, messages, typing=typing), None)

    def messages(
        self, text: str, limit: int, *, best: bool = False, scored: bool = False
    ) -> Future[tuple[Hit, ...]]:
        """The newest messages that match (or the ``best``), several of a conversation too; none if
        interrupted. ``scored`` has each tell how well it matches."""
        from app.desk import reading

        agent, now = self._asker()
        return self._desk.store.search(
            lambda c: reading.search(c, text, limit, AgentId(agent), now, best=best, scored=scored)
        )

    def conversations(self, text: str, limit: int) -> Future[array[int] | None]:
        """All conversations that match a finished text, newest hit first; None: interrupted."""
        from app.store import search

        agent, now = self._asker()
        return self._search(
            lambda c: array("q", search.conversations(c, text, limit, agent=agent, now=now)), None
        )

    def count(self, text: str, most: int) -> Future[int | None]:
        """How many conversations match, counted up to ``most``; None: interrupted."""
        from app.store import search

        agent, now = self._asker()
        return self._wait(
            lambda c: len(search.conversations(c, text, most, agent=agent, now=now)), None
        )

    def look_up(self, text: str) -> Future[LookUp]:
        """Customers by name or address, conversations by number or subject."""
        return self._search(lambda c: _look_up(c, text), LookUp())

    def complete(self, text: str, cursor: int) -> Future[tuple[Offer, ...]]:
        """How the word at ``cursor`` may go on."""
        from app.desk import completing

        return self._wait(lambda c: completing.offers(c, text, cursor), ())

    # --- saved searches ----------------------------------------------------------------------

    def saved(self) -> Future[tuple[SavedSearch, ...]]:
        """Those of this agent and of the team, in their order."""
        agent = self._desk.agent.id
        return self._desk.store.read(lambda c: _saved(c, agent))

    def save(self, name: str, query: str, *, team: bool) -> Future[CommandId]:
        """Keep a search as a view; raises ``UsageError("search-without-name")``."""
        from app.inbox.saved_searches import SaveSearch

        desk = self._desk
        owner = None if team else desk.agent.id
        return desk.do(lambda: SaveSearch(desk.store.ids.take(), owner, name, query))

    def change(self, search: SavedSearch) -> Future[CommandId]:
        """Another name, query or owner for a saved search."""
        from app.inbox.saved_searches import SaveSearch

        owner = None if search.team else self._desk.agent.id
        return self._desk.do(lambda: SaveSearch(search.id, owner, search.name, search.query))

    def drop(self, id: int) -> Future[CommandId]:
        """Take a saved search away; raises ``UsageError("no-such-search")``."""
        from app.inbox.saved_searches import DropSearch

        return self._desk.do(lambda: DropSearch(id))

    # --- inside ------------------------------------------------------------------------------

    def _asker(self) -> tuple[int, int]:
        return self._desk.agent.id, self._desk.store.clock.now()

    def _search(self, query: Callable[[Dbapi], T], stale: T) -> Future[T]:
        return self._desk.store.search(lambda c: _or_stale(c, query, stale))

    def _wait(self, query: Callable[[Dbapi], T], stale: T) -> Future[T]:
        return self._desk.store.search(lambda c: _or_stale(c, query, stale), interrupt=False)


def _or_stale(connection: Dbapi, query: Callable[[Dbapi], T], stale: T) -> T:
    try:
        return query(connection)
    except Interrupted:
        return stale


def _page(
    connection: Dbapi,
    text: str,
    limit: int,
    agent: int,
    now: int,
    typing: bool,
    shown: int | None,
) -> SearchPage:
    from app.store import search, search_syntax

    query = search_syntax.parse(text, typing=typing, now=now)
    found = search.search(
        connection,
        text,
        limit + 1,
        typing=typing,
        per_conversation=True,
        shown=shown,
        agent=agent,
        now=now,
    )
    roots = search.roots(connection, [f.conversation for f in found])
    hits = [
        Hit(ConversationId(root), MessageId(f.message), f.subject, f.snippet, f.date, f.score)
        for f, root in zip(found, roots, strict=True)
    ]
    first: dict[ConversationId, Hit] = {}
    for hit in hits:
        first.setdefault(hit.conversation, hit)
    kept = tuple(first.values())[:limit]
    needles = tuple(
        Needle(words, beginning) for words, beginning in search_syntax.needles(query) if words
    )
    return SearchPage(kept, needles, query.ignored, more=len(found) > limit)


def _saved(connection: Dbapi, agent: int) -> tuple[SavedSearch, ...]:
    found = connection.execute(_SAVED, (agent,))
    return tuple(SavedSearch(id, name, query, bool(team)) for id, name, query, team in found)


def _look_up(connection: Dbapi, text: str) -> LookUp:
    from app.store import search, search_filters

    plain = text.strip().removeprefix("#")
    if not plain:
        return LookUp()
    people = json.dumps(search_filters.customers(connection, plain, _LOOKED_UP))
    customers = tuple(
        FoundCustomer(CustomerId(id), name or address, address if name else "", n)
        for id, name, address, n in connection.execute(_CUSTOMER, (people,))
    )
    quoted = plain.replace('"', " ")
    found = search.search(connection, f"subject:({quoted})", _LOOKED_UP, per_conversation=True)
    ids = search.roots(connection, [f.conversation for f in found])
    if plain.isdecimal() and len(plain) < 19:
        ids = [*_numbered(connection, int(plain)), *ids]
    wanted = json.dumps(list(dict.fromkeys(ids))[:_LOOKED_UP])
    conversations = tuple(
        FoundConversation(ConversationId(id), number, subject, name or address)
        for id, number, subject, name, address in connection.execute(_CONVERSATION, (wanted,))
    )
    return LookUp(customers, conversations)


def _numbered(connection: Dbapi, number: int) -> list[int]:
    rows = connection.execute(
        "SELECT coalesce(merged_into, id) FROM conversation WHERE number = ?", (number,)
    )
    return [row[0] for row in rows.fetchall()]
