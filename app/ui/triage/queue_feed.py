"""Brings the queue's views, searches and changes from the desk into the model. Loop thread.

One piece of work at a time, under a lock; a newer view or search makes an older answer void.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.base.bus import Changes
from app.base.ids import ConversationId, MessageId
from app.desk.search_values import SCREEN, SearchPage
from app.inbox.values import PLAIN, Lens, QueueRow, View
from app.ui.loop import answer, spawn
from app.ui.parts import id_order
from app.ui.triage.queue_model import QueueModel

if TYPE_CHECKING:
    import asyncio

    from app.desk.desk import Desk

_FIRST = 32
_HEAD = 200
"""Ids that a head holds when there are more."""
_LIMIT, _MOST = 50, 1_000
_MORE_AFTER, _AGAIN_FOUND = 0.4, 0.5
_LONG = 50_000
_AGAIN_AFTER = 2.0
_PAUSE = 0.1
_PAINTED = 0.02
"""Seconds in which the first page is painted: until then nothing else is asked for, which would
take the interpreter in turns with the painting."""


class QueueFeed(QObject):
    """Give it a view or a text; it fills the model and keeps it true."""

    counted = Signal(object)
    """A mapping of ``View`` to its count."""
    shown = Signal()
    """The first page of a view is in the model."""
    found = Signal(int, bool)
    """How many conversations a search found, and whether there may be more."""
    reordered = Signal()
    sided = Signal(object)
    """The ``Facets`` of the view."""
    complete = Signal()
    """The last chunk of a view is in the model."""

    def __init__(self, desk: Desk, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._model = desk, model
        self._view = View.NEEDS_REPLY
        self._lens = PLAIN
        self._text = ""
        self._saved = False
        self.page = SearchPage()
        """What the last search found."""
        self.looking = False
        """Whether another search is under way: what the model holds is not what was asked for."""
        self.fresh = False
        """Whether it was another search; else the same one, found anew."""
        self._hits: dict[int, MessageId] = {}
        """What was found in each conversation, where words were looked for."""
        self._snippets: dict[int, str] = {}
        """By message; those of rows out of sight come when they are looked at."""
        self._token = 0
        self._count = 0
        self._changed: set[ConversationId] = set()
        self._generation = 0
        self._working: asyncio.Task[None] | None = None
        self._restreaming: asyncio.Task[None] | None = None
        self._streaming = False
        model.wanted.connect(self._read_rows)

    # --- what the window asks ----------------------------------------------------------------

    def show_view(self, view: View, lens: Lens = PLAIN) -> None:
        """Fill the model with a view: its first page at once, the rest in chunks."""
        self._view, self._lens, self._text, self.looking = view, lens, "", False
        self._hits = {}
        self._token += 1
        spawn(self._open(self._token), self)

    def search(self, text: str) -> None:
        """Fill the model with the conversations that match ``text``; none shows the view again."""
        if not text:
            if self._text:
                self.show_view(self._view, self._lens)
            return
        self._look_for(text, saved=False)

    def show_saved(self, query: str) -> None:
        """Fill the model with what a saved search finds."""
        self._look_for(query, saved=True)

    def _look_for(self, text: str, *, saved: bool) -> None:
        self._text, self._saved, self.looking = text, saved, True
        self._token += 1
        spawn(self._search(self._token), self)

    @property
    def searching(self) -> bool:
        """Whether the results of a search are shown."""
        return bool(self._text)

    @property
    def count(self) -> int:
        """How many the view holds; before the end of some is read, below 0."""
        return self._count

    def apply(self, changes: Changes) -> None:
        """Conversations changed: read again what is at hand, and put the order right."""
        self._changed |= changes.conversations
        self._start_refresh()

    def _start_refresh(self) -> None:
        idle = self._working is None or self._working.done()
        if self._changed and idle and not self._streaming:
            self._working = spawn(self._refresh(), self)

    # --- a view ------------------------------------------------------------------------------

    async def _open(self, token: int) -> None:
        count, head, rows = await answer(self._desk.queue_page(self._view, self._lens, _FIRST))
        if token != self._token:
            return
        self._count = count
        self._hits = {}
        self._model.begin(head, rows)
        self.shown.emit()
        await self._stream(token, self._model.ids())

    async def _stream(self, token: int, base: array[int]) -> None:
        """Append what follows the ids the model has, chunk by chunk."""
        import asyncio

        self._streaming = True
        try:
            await asyncio.sleep(_PAINTED)
            if token != self._token:
                return
            spawn(self._read_counts(), self)
            last, held = base[-1] if base else 0, len(base)
            while held != self._count and last:
                chunk = await answer(
                    self._desk.queue_rest(self._view, ConversationId(last), self._lens)
                )
                if token != self._token:
                    return
                if not chunk:
                    break
                self._model.append(chunk)
                last, held = chunk[-1], held + len(chunk)
            self._count = held if self._count < 0 else self._count
            self.complete.emit()
        finally:
            self._streaming = False
            self._start_refresh()

    async def _read_counts(self) -> None:
        view = self._view
        self.counted.emit(await answer(self._desk.queue_counts()))
        facets = await answer(self._desk.triage.facets(view))
        if view is self._view:
            self.sided.emit(facets)

    # --- a search ----------------------------------------------------------------------------

    async def _search(self, token: int) -> None:
        """The newest at once, the rest when the typing rests."""
        import asyncio

        page = await self._find(_LIMIT, token, SCREEN)
        if page is None or not await self._take_page(page, token, fresh=True) or not page.more:
            return
        await asyncio.sleep(_MORE_AFTER)
        if token == self._token:
            await self._find_again(token, _MOST)

    async def _find(self, limit: int, token: int, shown: int) -> SearchPage | None:
        """What the text finds; asked again when something else interrupted it."""
        find = self._desk.searching.find
        while token == self._token:
            finding = find(self._text, limit, typing=not self._saved, shown=shown)
            page = await answer(finding)
            if not page.stale:
                return page if token == self._token else None
        return None

    async def _find_again(self, token: int, limit: int) -> None:
        page = await self._find(limit, token, _FIRST)
        if page is not None:
            await self._take_page(page, token, fresh=False)

    async def _take_page(self, page: SearchPage, token: int, *, fresh: bool) -> bool:
        ids = array("q", (hit.conversation for hit in page.hits))
        first = ids[:SCREEN] if fresh else ids[:_FIRST]
        wanted = [id_ for id_ in first if fresh or self._model.cached(id_) is None]
        hits = dict[int, MessageId]()
        if page.needles:
            hits = {int(hit.conversation): hit.message for hit in page.hits}
        changed = [] if fresh else self._found_elsewhere(hits)
        rows = await answer(self._desk.queue_rows((*_typed(wanted), *changed)))
        if token != self._token:
            return False
        self.page, self.fresh, self.looking = page, fresh, False
        self._hits = hits
        said: dict[int, str] = {h.message: _unmarked(h.snippet) for h in page.hits if h.snippet}
        self._snippets = said if fresh else self._snippets | said
        if fresh:
            self._model.begin(ids, map(self._dressed, rows))
        else:
            await self._bring_snippets(changed, token)
            if token != self._token:
                return False
            self._model.put(map(self._dressed, rows))
            self._model.reorder(ids)
            self.reordered.emit()
        self.found.emit(len(ids), page.more)
        return True

    def _found_elsewhere(self, hits: Mapping[int, MessageId]) -> list[ConversationId]:
        """Conversations at hand in which something else is found than before: a split that is
        taken back leaves a row with the words of its last message."""
        held = (id_ for id_ in hits if self._model.cached(id_) is not None)
        return [ConversationId(id_) for id_ in held if hits[id_] != self._hits.get(id_)]

    def _dressed(self, row: QueueRow) -> QueueRow:
        """In a search the preview is the place that was found."""
        snippet = self._snippets.get(self._hits.get(row.id, 0))
        if snippet is None:
            return row
        return replace(row, preview=snippet, version=hash((row.version, snippet)))

    # --- rows --------------------------------------------------------------------------------

    def _read_rows(self, ids: tuple[ConversationId, ...]) -> None:
        spawn(self._bring_rows(ids), self)

    async def _bring_rows(self, ids: tuple[ConversationId, ...]) -> None:
        token = self._token
        try:
            rows = await answer(self._desk.queue_rows(ids))
            await self._bring_snippets(ids, token)
            if token == self._token:
                self._model.put(map(self._dressed, rows))
        finally:
            self._model.forget(ids)

    async def _bring_snippets(self, ids: Iterable[ConversationId], token: int) -> None:
        """The places found in conversations that come into sight."""
        hits = [self._hits[id_] for id_ in ids if id_ in self._hits]
        fresh = [message for message in hits if message not in self._snippets]
        while fresh and token == self._token:
            reading = self._desk.searching.snippets(self._text, fresh, typing=not self._saved)
            said = await answer(reading)
            if said is not None:  # else something else interrupted it
                known = {message: _unmarked(snippet) for message, snippet in said.items()}
                self._snippets |= dict.fromkeys(fresh, "") | known
                return

    # --- changes -----------------------------------------------------------------------------

    async def _refresh(self) -> None:
        import asyncio

        while self._changed and not self._streaming:
            changed, self._changed = self._changed, set()
            await self._take_changes(changed)
            await self._read_counts()
            await asyncio.sleep(_PAUSE)

    async def _take_changes(self, changed: set[ConversationId]) -> None:
        token = self._token
        stale = self._model.stale(changed)
        if self._text:
            await self._take_changes_found(stale, token)
            return
        count, head = await answer(self._desk.queue_head(self._view, self._lens))
        fresh = [id_ for id_ in head[:_FIRST] if self._model.cached(id_) is None]
        rows = await answer(self._desk.queue_rows((*stale, *_typed(fresh))))
        if token != self._token:
            return
        self._count = count
        unplaced = self._lens.unread or self._lens.playbook is not None
        stay = set() if unplaced else self._staying(rows)
        self._model.put(rows)
        moved = changed - stay
        if moved or not self._is_as_it_was(head):
            await self._reorder(head, moved, token)

    def _is_as_it_was(self, head: array[int]) -> bool:
        """Whether the view begins as it did and is as long: a look at a long order costs 10 ms."""
        held = self._model.ids()
        return self._count == len(held) and head == held[: len(head)]

    def _staying(self, rows: Iterable[QueueRow]) -> set[ConversationId]:
        """Of changed rows those that stand where they stood: that they are read moves nothing."""
        known = ((row, self._model.cached(row.id)) for row in rows)
        return {row.id for row, was in known if was is not None and _place(row) == _place(was)}

    async def _take_changes_found(self, stale: tuple[ConversationId, ...], token: int) -> None:
        """What changed may match now, or no longer."""
        import asyncio

        rows = await answer(self._desk.queue_rows(stale))
        for id_ in stale:
            self._snippets.pop(self._hits.get(id_, 0), None)
        await self._bring_snippets(stale, token)
        if token != self._token:
            return
        self._model.put(map(self._dressed, rows))
        await self._find_again(token, _MOST if self._model.rowCount() > _LIMIT else _LIMIT)
        await asyncio.sleep(_AGAIN_FOUND)

    async def _reorder(self, head: array[int], changed: set[ConversationId], token: int) -> None:
        whole = 0 <= self._count <= len(head) or (self._count < 0 and len(head) < _HEAD)
        order = head if whole else await self._spliced(head, changed)
        if token != self._token:
            return
        self._model.reorder(order)
        self._generation += 1
        self.reordered.emit()
        unsure = not whole and len(self._model.ids()) != self._count
        if unsure and (self._restreaming is None or self._restreaming.done()):
            self._restreaming = spawn(self._restream(self._token), self)

    async def _spliced(self, head: array[int], changed: set[ConversationId]) -> array[int]:
        """What changed taken out of a long order: on a thread, for it takes a tenth of a second."""
        import asyncio

        old = self._model.ids()
        if len(old) < _LONG:
            return id_order.spliced(old, head, changed)
        return await asyncio.to_thread(id_order.spliced, old, head, changed)

    async def _restream(self, token: int) -> None:
        """Read the whole order again: a changed conversation stands somewhere beyond the head."""
        import asyncio

        done = False
        while not done and token == self._token:
            await asyncio.sleep(_AGAIN_AFTER)
            generation = self._generation
            order = await self._whole_order(token)
            done = generation == self._generation and not self._streaming
            if done and token == self._token:
                self._model.reorder(order)
                self.reordered.emit()

    async def _whole_order(self, token: int) -> array[int]:
        count, order = await answer(self._desk.queue_head(self._view, self._lens))
        while token == self._token and order and len(order) != count:
            last = ConversationId(order[-1])
            chunk = await answer(self._desk.queue_rest(self._view, last, self._lens))
            if not chunk:
                break
            order.extend(chunk)
        return order


def _place(row: QueueRow) -> tuple[object, ...]:
    """All that decides whether a row is in a view, and where."""
    return (
        row.status, row.priority, row.assignee, row.waiting_since, row.snoozed_until, row.pinned,
        row.last_message_at, row.tags, row.channels,
    )  # fmt: skip


def _typed(ids: array[int] | list[int]) -> tuple[ConversationId, ...]:
    return tuple(map(ConversationId, ids))


def _unmarked(snippet: str) -> str:
    return snippet.replace("\x01", "").replace("\x02", "")
