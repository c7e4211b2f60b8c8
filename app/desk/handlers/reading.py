"""Requests that only read: no lock is needed, and neither SQLAlchemy nor asyncio."""

import time
from collections.abc import Iterator
from threading import Event

from app.base.ids import ConversationId
from app.desk.desk import Desk
from app.desk.handlers import lookup, shapes
from app.desk.requests import Args, Line
from app.desk.values import Html
from app.inbox import timeline
from app.inbox.values import Direction, Entry, View

_PAGE = 200


def queue(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``view``, ``limit`` (None: all): the conversations in the queue's order."""
    left = args.get("limit")
    for page in _pages(desk, View(args["view"])):
        ids = page if left is None else page[:left]
        for row in desk.queue_rows(tuple(ids)).result():
            yield shapes.row(row)
        left = None if left is None else left - len(ids)
        if left == 0 or stop.is_set():
            return


def _pages(desk: Desk, view: View) -> Iterator[list[ConversationId]]:
    _, ids = desk.queue_head(view).result()
    while ids:
        every = [ConversationId(id) for id in ids]
        for start in range(0, len(every), _PAGE):
            yield every[start : start + _PAGE]
        ids = desk.queue_rest(view, every[-1]).result()


def show(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``id``: the conversation as ``queue`` shows it, and its timeline."""
    page = desk.conversation(lookup.conversation(desk, args["id"])).result()
    entries = [_entry(desk, e) for e in page.entries if not stop.is_set()]
    yield shapes.row(page.row) | {"timeline": entries}


def _entry(desk: Desk, entry: Entry) -> Line:
    if entry.direction is Direction.EVENT and not entry.message_id:
        return shapes.entry(entry, None, None)
    text = desk.message_text(entry.id).result()
    html: Html | None = desk.message_html(entry.id).result() if entry.has_html else None
    return shapes.entry(entry, text, html)


def search(desk: Desk, args: Args, stop: Event) -> Iterator[Line]:
    """``query`` (words), ``limit``, ``timing``: the messages that match, newest first, or with
    ``best`` those that match best."""
    began = time.perf_counter()
    query, best = " ".join(args["query"]), bool(args.get("best"))
    hits = desk.searching.messages(query, args["limit"], best=best, scored=True).result()
    took = time.perf_counter() - began
    for hit in hits:
        if stop.is_set():
            return
        yield shapes.hit(hit)
    if args.get("timing"):
        yield {"timing_ms": round(took * 1000, 2)}


def outbox(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    """Everything that was ever to be sent, oldest first."""
    items = desk.store.read(lambda c: timeline.all_outbox(c, settled=True)).result()
    yield from map(shapes.outbox, items)


def accounts(desk: Desk, args: Args, _stop: Event) -> Iterator[Line]:
    """Those that are connected, or with ``removed`` those whose history alone is here."""
    if args.get("removed"):
        for gone in desk.connecting.former().result():
            yield {"id": gone.id, "kind": gone.kind, "address": gone.address or None,
                   "name": gone.name, "conversations": gone.conversations}  # fmt: skip
        return
    for state in desk.accounts().result():
        known = {"id": state.id, "kind": state.kind, "address": state.address or None}
        yield known | shapes.account(state)


def agents(desk: Desk, _args: Args, _stop: Event) -> Iterator[Line]:
    for agent in desk.agents().result():
        yield {"id": agent.id, "name": agent.name}
