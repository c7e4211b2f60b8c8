"""From an answer of ``/sync`` to batches: what is left out is asked for, what is sealed opened."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import msgspec

from app.base.clock import MICRO
from app.base.errors import PermanentError
from app.inbox import records
from app.inbox.channels.base import Batch, Raw, Sign, Status
from app.inbox.channels.http_client import Query
from app.inbox.channels.matrix import events, sync
from app.inbox.channels.matrix.api import Homeserver
from app.inbox.channels.matrix.cipher import Cipher, open_file
from app.inbox.channels.matrix.rooms import Room, Rooms
from app.inbox.channels.matrix.sending import is_further
from app.inbox.sending.compose import File

STREAM = "sync"
_BATCH, _HEAVY = 100, 16 << 20
"""Messages, and bytes, of a batch."""
_GAP, _HISTORY = 1000, 10
"""Pages asked for of what was missed, and of what was there before us."""
_OLDEST = 30 * 24 * 3600 * MICRO
"""How far back a room is read that is new to us."""
_LOCKED = 500
"""Messages whose keys are waited for."""


@dataclass
class _Look:
    """What one answer comes to."""

    cursor: sync.Cursor
    cipher: Cipher | None
    news: list[Status] = field(default_factory=list)
    locked: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    items: list[Raw] = field(default_factory=list)
    new: set[str] = field(default_factory=set)
    """Messages that are not stored, nor taken with this answer."""

    @property
    def full(self) -> bool:
        return len(self.items) >= _BATCH or sum(len(i.data) for i in self.items) > _HEAVY

    def cut(self, cursor: sync.Cursor) -> Batch:
        """A batch of what there is so far."""
        items, self.items = tuple(self.items), []
        news, self.news = tuple(self.news), []
        return Batch(STREAM, cursor.write(), items, news=news)

    def lock(self, session: str, room: str, event: str) -> None:
        """A message waits for the key of a session."""
        waiting = self.locked.setdefault(session, [])
        if (room, event) not in waiting:
            waiting.append((room, event))
        while sum(map(len, self.locked.values())) > _LOCKED:
            del self.locked[next(iter(self.locked))]


class Reader:
    """Reads an account's rooms."""

    def __init__(self, home: Homeserver, rooms: Rooms) -> None:
        self._home = home
        self._rooms = rooms
        self._said: dict[str, list[str]] = {}
        """Our own messages by room, that nobody was seen to have read."""
        self._typing: dict[str, set[str]] = {}

    async def batches(
        self,
        page: Mapping[str, Any],
        cursor: sync.Cursor,
        cipher: Cipher | None,
        entered: Iterable[str] = (),
    ) -> AsyncIterator[Batch]:
        """The messages of an answer, and of the rooms ``entered`` since; only the last batch moves
        the cursor."""
        if cipher is not None:
            cipher.take(page)
        healed = cipher.known(cursor.locked) if cipher is not None else ()
        if not healed and not sync.is_news(page):
            return
        fresh = [sync.Timeline(room, (), (), "", (), entered=True) for room in entered]
        locked = {session: list(waiting) for session, waiting in cursor.locked.items()}
        look = _Look(cursor, cipher, locked=locked)
        direct = sync.direct_rooms(page)
        if direct is not None:
            self._rooms.direct_is(direct)
        for session in healed:
            for room, id in look.locked.pop(session):
                await self._heal(look, room, id)
        for line in (*sync.timelines(page), *fresh):
            self._rooms.follow(line.room, line.state)
            happened = await self._whole(line, cursor)
            ids = [events.remote_id(line.room, events.text_of(e.get("event_id"))) for e in happened]
            look.new.update(await self._home.context.unknown(ids))
            for event in happened:
                await self._one(look, line.room, event)
                if look.full:
                    yield look.cut(cursor)
            self._read(look, line)
        yield look.cut(sync.Cursor(cursor.user, page["next_batch"], look.locked))

    async def _whole(self, line: sync.Timeline, cursor: sync.Cursor) -> Sequence[dict[str, Any]]:
        """What happened in a room, with what the answer left out, oldest first."""
        if not (line.before or line.entered):
            return line.events
        new = not cursor.next or line.joined(self._home.own)
        until: Query = {} if new else {"to": cursor.next}
        oldest = self._home.context.now() - _OLDEST if new else 0
        at, found = line.before, list[dict[str, Any]]()
        for _ in range(_HISTORY if new else _GAP):
            query: Query = {"dir": "b", "limit": sync.PAGE, **until} | ({"from": at} if at else {})
            told = await self._home.ask("GET", "rooms", line.room, "messages", query=query)
            rows = sync.chunk(told)
            found += rows
            at = events.text_of(told.get("end"))
            if not rows or not at or (events.moment(rows[-1]) or 0) < oldest:
                break
        return (*reversed(found), *line.events)

    async def _one(self, look: _Look, room_id: str, event: dict[str, Any]) -> None:
        if events.is_state(event):
            self._rooms.follow(room_id, (event,))
            return
        gone = events.withdrawn(event)
        if gone:
            look.news.append(Status(events.remote_id(room_id, gone), "withdrawn"))
            return
        if events.is_spoken(event):
            raw = await self._raw(look, room_id, event)
            if raw is not None:
                look.items.append(raw)

    async def _heal(self, look: _Look, room_id: str, id: str) -> None:
        """The key to a message has come: its words take the place of the lock."""
        try:
            event = await self._home.ask("GET", "rooms", room_id, "event", id)
        except PermanentError:  # it was taken back, or we were sent away
            return
        raw = await self._raw(look, room_id, event, heals=True)
        if raw is not None:
            look.items.append(raw)

    async def _raw(
        self, look: _Look, room_id: str, event: dict[str, Any], *, heals: bool = False
    ) -> Raw | None:
        """The event as it is stored; None when it is stored, or no message of its own.

        ``heals``: it was stored when it could not be read.
        """
        sealed: events.Sealed = ""
        if event.get("type") == "m.room.encrypted":
            clear = look.cipher.opened(room_id, event) if look.cipher is not None else None
            sealed = "opened" if clear is not None else "locked"
            event = {**event, **(clear or {})}
            if not events.is_spoken(event) or (heals and clear is None):
                return None  # the key that came begins after it: it is not asked for again
        sender, own = events.text_of(event.get("sender")), self._home.own
        if (sender == own and (is_further(event) or events.is_reaction(event))) or not sender:
            return None
        id = events.text_of(event.get("event_id"))
        if sealed == "locked":
            look.lock(events.text_of(events.sub(event, "content").get("session_id")), room_id, id)
        if sender == own:
            self._remember(room_id, events.remote_id(room_id, id))
        changed = events.replaced(event)
        if changed and (sealed == "locked" or not await self._may_change(room_id, changed, sender)):
            return None
        remote = events.remote_id(room_id, changed or id)
        if changed:
            look.new.update(await self._unstored(look, remote))
        new = remote in look.new
        look.new.discard(remote)
        if not (new or changed or heals):
            return None
        room = await self._rooms.room(room_id)
        return await self._packed(room, event, sealed, remote, edit=not new)

    async def _unstored(self, look: _Look, remote: str) -> set[str]:
        """Whether a message that is changed has to be stored first, as what it is now."""
        if any(one.remote_id == remote for one in look.items):
            return set()
        return set(await self._home.context.unknown([remote]))

    async def _may_change(self, room: str, id: str, sender: str) -> bool:
        """Nobody changes what somebody else said (event replacements, validity)."""
        try:
            first = await self._home.ask("GET", "rooms", room, "event", id)
        except PermanentError:
            return False
        return first.get("sender") == sender

    async def _packed(
        self, room: Room, event: dict[str, Any], sealed: events.Sealed, remote: str, *, edit: bool
    ) -> Raw:
        sender, own = events.text_of(event.get("sender")), self._home.own
        other = await self._rooms.other(room)
        record = {
            "own": own,
            "room": room.id,
            "title": room.title(own),
            "direct": bool(other),
            "to": other if sender == own else "",
            "name": room.members.get(sender, ""),
            "sealed": sealed,
            "event": event,
        }
        media = None if sealed == "locked" else events.media(event)
        files: tuple[File, ...] = ()
        if media is not None:
            files = await self._home.patiently(remote, partial(self._file, media), ())
        data = records.pack(msgspec.json.encode(record), files)
        at = events.moment(event)
        return Raw(data, remote_id=remote, received_at=at, edit=edit, ours=sender == own)

    async def _file(self, media: events.Media) -> tuple[File, ...]:
        data = await self._home.fetch(media.uri)
        if media.key is not None:
            data = await open_file(data, media.key)
        return (File(media.name or "file", data, media.type),)

    # --- who types ---------------------------------------------------------------------------

    def tell_typing(self, page: Mapping[str, Any]) -> None:
        """Say who began and who stopped; it is no part of the answer any more then."""
        for room, everybody in sync.taken_typing(page).items():
            now = everybody - {self._home.own}
            before = self._typing.pop(room, set())
            if now:
                self._typing[room] = now
            for who in sorted(now - before):
                self._home.context.sign(Sign(who, "typing"))
            for who in sorted(before - now):
                self._home.context.sign(Sign(who, "quiet"))

    # --- read by others ----------------------------------------------------------------------

    def _remember(self, room: str, remote: str) -> None:
        said = self._said.setdefault(room, [])
        if remote not in said:
            said.append(remote)
        del said[:-_BATCH]

    def _read(self, look: _Look, line: sync.Timeline) -> None:
        """Whoever has read a message has read those before it."""
        for id in sync.read_by_others(line, self._home.own):
            remote = events.remote_id(line.room, id)
            said = self._said.get(line.room, [])
            upto = said[: said.index(remote) + 1] if remote in said else [remote]
            look.news += [Status(one, "read") for one in upto]
            if remote in said:
                del said[: len(upto)]
