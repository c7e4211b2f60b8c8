"""What a channel says of its server's folders, compared with what is stored here (3.2.6, R7).

On the loop thread; reads on the reader, writes through commands. Only differences are written: a
census of thirty thousand messages that brings no news leaves no trace in the journal.
"""

import asyncio
import bisect
import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import Problem
from app.base.ids import AccountId, MessageId
from app.inbox.channels.base import (
    MOVES,
    Act,
    ActDone,
    Census,
    Day,
    Delta,
    Head,
    Mark,
    Place,
    Span,
)
from app.inbox.places_commands import Acted, MapPlaces, Moved, NotePlaces
from app.store.commands import Command
from app.store.database import Dbapi
from app.store.flags import Flag
from app.store.queries import rows
from app.store.schema.accounts import audit, missing
from app.store.store import Store
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

MUCH = 0.2
"""Of a folder, gone at once: more is kept as it was until somebody says so, or a day has passed."""
FEW = 10
"""So few messages may go at any time."""
GRACE = 24 * 3600 * MICRO
_RECOUNT = 600 * MICRO
_ACTS = 500

_HERE = """
SELECT uid, uidvalidity, marks, wanted, gone_at, message FROM location
WHERE account = :account AND folder = :folder
"""
_WANTED = f"""
SELECT l.folder, l.uidvalidity, l.uid, l.wanted,
  CASE WHEN m.flags & {int(Flag.ID_MISSING)} THEN '' ELSE m.message_id END AS message_id
FROM location l JOIN message m ON m.id = l.message
WHERE l.account = ? AND l.wanted <> 0 AND (l.gone_at IS NULL OR l.wanted & {int(MOVES)})
LIMIT {_ACTS}
"""  # noqa: S608  our own text
_STORED = f"""
SELECT m.id, m.message_id, s.size, m.date, m.subject
FROM location l JOIN message m ON m.id = l.message JOIN source s ON s.message = m.id
WHERE l.account = :account AND l.folder = :folder AND l.uidvalidity <> :uidvalidity
  AND m.flags & {int(Flag.ID_MISSING)} = 0
"""  # noqa: S608  our own text


_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """Messages of a folder that the server has and we have not (R7)."""

    folder: str
    uids: tuple[int, ...]


class Places:
    """The places of one account's messages."""

    def __init__(self, store: Store, account: AccountId) -> None:
        self._store = store
        self._account = account
        self._missing: dict[str, dict[str, Any]] = {}
        self._counted: dict[str, int] = {}
        self._moved: tuple[str, int, Mapping[_Key, set[int]]] = ("", 0, {})

    def load(self, connection: Dbapi) -> None:
        """Read which folders are in doubt."""
        found = rows(connection, "SELECT * FROM missing WHERE account = ?", self._account)
        self._missing = {row["folder"]: row for row in found}

    # what a look brought

    async def note(self, delta: Delta | None, census: Census | None) -> None:
        """Write down what changed; what is already so is left alone."""
        if delta is not None:
            await self._note_delta(delta)
        if census is not None:
            await self._note_census(census)
            self._moved = ("", 0, {})

    async def _note_delta(self, delta: Delta) -> None:
        here = await self._here(delta.folder)
        known = {r["uid"]: r for r in here if r["uidvalidity"] == delta.uidvalidity}
        marks = tuple((u, m) for u, m in delta.marks if u in known and known[u]["marks"] != m)
        live = {uid for uid, row in known.items() if row["gone_at"] is None}
        gone = tuple(sorted(uid for uid in live if _within(uid, delta.gone)))
        expected = tuple(uid for uid in gone if known[uid]["wanted"] & MOVES)
        if await self._doubt(delta.folder, len(gone) - len(expected), len(live)):
            gone = expected
        await self._write(delta.folder, delta.uidvalidity, marks, gone)

    async def _note_census(self, census: Census) -> None:
        here = await self._here(census.folder)
        self._counted[census.folder] = self._store.clock.now()
        known = {r["uid"]: r for r in here if r["uidvalidity"] == census.uidvalidity}
        live = {uid for uid, row in known.items() if row["gone_at"] is None}
        present = {uid for uid in known if _within(uid, census.present)}
        marks = _marks(census, known, present)
        gone, back = live - present, present - live
        older = _left(here, census.uidvalidity) if census.whole else {}
        lost = sum(len(uids) for uids, _ in older.values())
        expected = {uid for uid in gone if known[uid]["wanted"] & MOVES}
        unforeseen = len(gone) - len(expected) + lost
        doubted = await self._doubt(census.folder, unforeseen, len(live) + lost)
        if doubted:
            gone = expected
        await self._write(census.folder, census.uidvalidity, marks, sorted(gone), sorted(back))
        for validity, (uids, replaced) in older.items():
            leaving = replaced if doubted else replaced + uids
            await self._write(census.folder, validity, (), sorted(leaving))

    async def _here(self, folder: str) -> list[dict[str, Any]]:
        what = {"account": self._account, "folder": folder}

        def read(connection: Dbapi) -> list[dict[str, Any]]:
            cursor = connection.execute(_HERE, what)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

        return await asyncio.wrap_future(self._store.read(read))

    async def _write(
        self,
        folder: str,
        validity: int,
        marks: Sequence[tuple[int, int]],
        gone: Iterable[int] = (),
        back: Iterable[int] = (),
    ) -> None:
        note = NotePlaces(self._account, folder, validity, tuple(marks), tuple(gone), tuple(back))
        if note.marks or note.gone or note.back:
            await asyncio.wrap_future(self._store.execute(note, cause=folder))

    # much is gone at once

    def doubts(self, folder: str) -> bool:
        """Whether it has to be counted again before what is missing can be marked."""
        row = self._missing.get(folder)
        if row is None:
            return False
        now = self._store.clock.now()
        over = bool(row["accepted"]) or now - row["since"] > GRACE
        return over or now - self._counted.get(folder, 0) > _RECOUNT

    @property
    def problem(self) -> Problem | None:
        """What a person has to know of a folder in doubt."""
        for folder, row in self._missing.items():
            params = {"folder": folder, "gone": row["gone"], "known": row["known"]}
            return Problem("folder-shrank", params, "warning", ("accept-loss",))
        return None

    async def _doubt(self, folder: str, gone: int, live: int) -> bool:
        """Whether so much is missing that it is not to be believed yet."""
        row = self._missing.get(folder)
        much = gone > FEW and gone > live * MUCH
        now = self._store.clock.now()
        if row is not None and much and (row["accepted"] or now - row["since"] > GRACE):
            much = False
        if not much:
            if row is not None:
                await self._forget(folder)
            return False
        since = row["since"] if row is not None else now
        fresh = {"gone": gone, "known": live, "since": since, "accepted": False}
        row = {"account": self._account, "folder": folder} | fresh
        if self._missing.get(folder) != row:
            self._missing[folder] = row
            await self._local(lambda c: upsert(c, missing, row))
        return True

    async def _forget(self, folder: str) -> None:
        del self._missing[folder]
        gone = missing.delete().where(
            missing.c.account == self._account, missing.c.folder == folder
        )
        await self._local(lambda c: c.execute(gone))

    async def accept(self) -> None:
        """A person says that what is missing is meant to be."""
        for row in self._missing.values():
            row["accepted"] = True
        accepted = missing.update().where(missing.c.account == self._account)
        await self._local(lambda c: c.execute(accepted.values(accepted=True)))

    async def _local(self, job: Any) -> None:
        def write(connection: "Connection") -> tuple[None, Changes]:
            job(connection)
            return None, Changes(accounts=frozenset({self._account}))

        await asyncio.wrap_future(self._store.write(write))

    # another UIDVALIDITY

    async def known(self, folder: str, uidvalidity: int, heads: Sequence[Head]) -> Collection[int]:
        """``Context.known``: by Message-ID, size, date and subject, and only when just one fits."""
        by_key = await self._stored(folder, uidvalidity)
        asked = Counter(_key(head) for head in heads)
        found = tuple(
            (head.uid, MessageId(next(iter(by_key[_key(head)]))), head.marks)
            for head in heads
            if asked[_key(head)] == 1 and len(by_key.get(_key(head), ())) == 1
        )
        if found:
            mapped = MapPlaces(self._account, folder, uidvalidity, found)
            await asyncio.wrap_future(self._store.execute(mapped, cause=folder))
        return {uid for uid, _, _ in found}

    async def _stored(self, folder: str, uidvalidity: int) -> Mapping[_Key, set[int]]:
        """The messages that lay in the folder under another UIDVALIDITY; read once a folder."""
        if self._moved[:2] != (folder, uidvalidity):
            what = {"account": self._account, "folder": folder, "uidvalidity": uidvalidity}
            found = await asyncio.wrap_future(
                self._store.read(lambda c: c.execute(_STORED, what).fetchall())
            )
            by_key: defaultdict[_Key, set[int]] = defaultdict(set)
            for id, *key in found:
                by_key[tuple(key)].add(id)
            self._moved = (folder, uidvalidity, by_key)
        return self._moved[2]

    # what is wanted of the server

    async def wanted(self) -> tuple[Act, ...]:
        """Marks the server is still to be given, at most 500."""
        found = await asyncio.wrap_future(
            self._store.read(lambda c: rows(c, _WANTED, self._account))
        )
        return tuple(
            Act(Place(r["folder"], r["uidvalidity"], r["uid"]), r["message_id"], r["wanted"])
            for r in found
        )

    async def acted(self, acts: Sequence[Act], results: Mapping[Place, ActDone]) -> None:
        """Write down what became of acts."""
        folders: defaultdict[tuple[str, int], list[Act]] = defaultdict(list)
        for act in acts:
            if act.place in results:
                folders[act.place.folder, act.place.uidvalidity].append(act)
        for (folder, validity), some in folders.items():
            commands = _written(self._account, folder, validity, some, results)
            await asyncio.wrap_future(self._store.execute(*commands, cause=folder))

    # the audit

    async def audited(self, days: Sequence[Day]) -> tuple[Gap, ...]:
        """Compare the server's days with what is stored, write the counts, give what is missing."""
        known = await asyncio.wrap_future(self._store.read(lambda c: self._known(c, days)))
        now = self._store.clock.now()
        counts = [
            {
                "account": self._account,
                "folder": day.folder,
                "day": day.day,
                "on_server": len(day.uids),
                "known": len(known & {(day.folder, uid) for uid in day.uids}),
                "at": now,
            }
            for day in days
        ]

        def write(connection: "Connection") -> None:
            connection.execute(audit.delete().where(audit.c.account == self._account))
            if counts:
                connection.execute(audit.insert(), counts)

        await self._local(write)
        gaps: defaultdict[str, set[int]] = defaultdict(set)
        for day in days:
            gaps[day.folder].update(u for u in day.uids if (day.folder, u) not in known)
        return tuple(Gap(folder, tuple(sorted(uids))) for folder, uids in gaps.items() if uids)

    def _known(self, connection: Dbapi, days: Sequence[Day]) -> set[tuple[str, int]]:
        query = (
            "SELECT uid FROM location WHERE account = ? AND folder = ? AND uidvalidity = ? "
            "AND uid IN (SELECT value FROM json_each(?))"
        )
        found: set[tuple[str, int]] = set()
        for day in days:
            here = (self._account, day.folder, day.uidvalidity, json.dumps(day.uids))
            found.update((day.folder, uid) for (uid,) in connection.execute(query, here))
        return found


def _written(
    account: AccountId,
    folder: str,
    validity: int,
    acts: Sequence[Act],
    results: Mapping[Place, ActDone],
) -> list[Command]:
    """What became of acts in one folder, as commands."""
    done = tuple((a.place.uid, a.marks) for a in acts if results[a.place].ok and a.move is None)
    refused = tuple(a.place.uid for a in acts if not results[a.place].ok)
    moved = [(a, results[a.place]) for a in acts if results[a.place].ok and a.move is not None]
    commands: list[Command] = []
    if done or refused:
        commands.append(Acted(account, folder, validity, done, refused))
    if moved:
        to = tuple(
            (a.place.uid, a.marks, now.folder, now.uidvalidity, now.uid)
            for a, now in ((a, r.now or Place("", 0, 0)) for a, r in moved)
        )
        stays = tuple(a.place.uid for a, result in moved if result.stays)
        commands.append(Moved(account, folder, validity, to, stays))
    return commands


def _key(head: Head) -> _Key:
    return head.message_id, head.size, head.date, head.subject


def _within(uid: int, spans: Sequence[Span]) -> bool:
    place = bisect.bisect_right(spans, (uid, float("inf")))
    return place > 0 and spans[place - 1][1] >= uid


def _marks(
    census: Census, known: Mapping[int, Mapping[str, Any]], present: Iterable[int]
) -> list[tuple[int, int]]:
    """The marks that differ from what is known."""
    if census.unseen is None or census.answered is None:
        return []
    changed = []
    for uid in sorted(present):
        seen = 0 if _within(uid, census.unseen) else Mark.SEEN
        marks = seen | (Mark.ANSWERED if _within(uid, census.answered) else 0)
        if marks != known[uid]["marks"]:
            changed.append((uid, int(marks)))
    return changed


def _left(
    here: Iterable[Mapping[str, Any]], uidvalidity: int
) -> dict[int, tuple[list[int], list[int]]]:
    """By former UIDVALIDITY: the UIDs of messages that are not there any more, and of those that
    have a place under the new one."""
    stays = {row["message"] for row in here if row["uidvalidity"] == uidvalidity}
    found: dict[int, tuple[list[int], list[int]]] = {}
    for row in here:
        if row["uidvalidity"] != uidvalidity and row["gone_at"] is None:
            lists = found.setdefault(row["uidvalidity"], ([], []))
            lists[row["message"] in stays].append(row["uid"])
    return found
