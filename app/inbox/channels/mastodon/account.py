"""A Mastodon account: who mentions it, who writes to it alone, and answers.

Three lists are read upwards from the newest entry that is stored: mentions, direct conversations,
and our own posts, so what was said elsewhere is shown and what is in doubt is found. The stream
says when to look. A post is known by its id; those of the last days are looked at for changes.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

import msgspec

from app.base.clock import MICRO
from app.base.errors import PermanentError, TransientError
from app.base.marking import QT_TRANSLATE_NOOP
from app.inbox import records, visibility
from app.inbox.channels.base import (
    Batch,
    Capabilities,
    ChannelSpec,
    Context,
    Field,
    Ledger,
    Outgoing,
    Raw,
    Receipt,
    Status,
)
from app.inbox.channels.mastodon import posts
from app.inbox.channels.mastodon.lists import LISTS, PAGE, Cursor, List
from app.inbox.channels.mastodon.server import GONE, MastodonServer
from app.inbox.channels.mastodon.stream import Stream
from app.inbox.channels.spec import TAGS
from app.inbox.sending.compose import File
from app.inbox.values import Inbound

_STREAM = "posts"
_FIRST = 30 * 24 * 3600 * MICRO
"""How far back the first look goes, in at most so many pages of each list."""
_FIRST_PAGES, _MOST_PAGES = 10, 100
_ABOVE = 10
"""Posts of the same writer above one that are fetched with it."""
_AGAIN = 600 * MICRO
"""How often the posts of the last days are looked at for changes."""
_KEYED = 3000 * MICRO
"""So long after Send the server surely knows the key of a post again: it keeps it for an hour."""
_CLOCKS = 3600 * MICRO
"""How far its clock and ours may be apart."""
_PROCESSING, _BREATH = 60, 1.0
"""How often a server is asked whether it is done with a picture, and the seconds between."""
_AT_ONCE = 20
"""Posts that are asked for in one request."""


class Mastodon(MastodonServer):
    """Mentions and direct conversations of one account."""

    spec: ClassVar[ChannelSpec] = ChannelSpec(
        kind="mastodon",
        label="Mastodon",
        icon="at-sign",
        about=QT_TRANSLATE_NOOP(
            "Channel", "Who mentions your account, in public or in private, with pictures."
        ),
        fields=(
            Field(
                "address",
                QT_TRANSLATE_NOOP("Channel", "The account's handle"),
                required=True,
                help=QT_TRANSLATE_NOOP("Channel", "As it stands on the profile, with its server."),
                example="@shop@mastodon.example",
            ),
            Field(
                "token",
                QT_TRANSLATE_NOOP("Channel", "Access token"),
                secret=True,
                required=True,
                help=QT_TRANSLATE_NOOP(
                    "Channel",
                    "Signing in with the browser gives it. Or on your server: Preferences,"
                    " Development, New application, with the scopes read and write; open it again.",
                ),
            ),
            TAGS,
            Field(
                "base_url",
                QT_TRANSLATE_NOOP("Channel", "Address of the service"),
                help=QT_TRANSLATE_NOOP(
                    "Channel", "Only where it is not that of the server in the handle."
                ),
                advanced=True,
            ),
        ),
        capabilities=Capabilities(
            attachments=True,
            file_limit=16 << 20,
            files_limit=4,
            file_types=("image/*", "video/*", "audio/*"),
            max_length=500,
            link_length=23,
            addressed=True,
            public=True,
            edits=True,
        ),
        mode="push",
        talk=True,
        browser="token",
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._watched: frozenset[str] = frozenset()
        self._changed: set[str] = set()
        self._given: set[str] = set()
        """Posts of this look: they may not be stored yet, and stand in several lists."""
        self._stream = Stream(self.lines_of_stream, self._heard)

    # --- the stream --------------------------------------------------------------------------

    async def changed(self, seconds: float) -> None:
        """Until the stream says something; without one, until the next look is due."""
        self._stream.open()
        self._woken = await self.pace.wait(seconds, pushed=self._stream.live)

    def _heard(self, name: str, data: str) -> None:
        """What the stream says: look, also after it was away for a while."""
        if name == "delete":
            self._note_change(data)
            return
        about: dict[str, Any] = {}
        with_words = name in ("notification", "status.update", "update")
        if with_words:
            try:
                found = msgspec.json.decode(data)
            except msgspec.DecodeError:
                found = None
            about = found if isinstance(found, dict) else {}
        if name == "status.update":
            self._note_change(str(about.get("id")))
        elif name == "update":
            if posts.sub(about, "account").get("id") == self.reader.get("id"):
                self.pace.wake()
        elif not with_words or about.get("type") == "mention":
            self.pace.wake()

    def _note_change(self, id: str) -> None:
        if id in self._watched:
            self._changed.add(id)
            self.pace.wake()

    def network_changed(self) -> None:
        self._stream.drop()
        super().network_changed()

    async def close(self) -> None:
        await self._stream.close()
        await super().close()

    # --- receiving ---------------------------------------------------------------------------

    async def receive(self) -> AsyncIterator[Batch]:
        """Each list from where it is stored; the first time the newest of it, the cursor last."""
        reader = await self.who()
        cursor = Cursor.read(self.context.cursors.get(_STREAM, ""))
        if cursor.reader != reader["handle"]:
            cursor = Cursor(reader["handle"], looked=self.context.now())
        self._given.clear()
        for one in LISTS:
            if one.name not in cursor.seen:
                newest = ""
                async for page in self._newest(one):
                    newest = max((newest, *(one.key(row) for row in page)), key=posts.key)
                    cursor, batch = await self._batch(one, page, cursor, above=False)
                    yield batch
                cursor = cursor.at(one, newest)
                yield Batch(_STREAM, cursor.write(), ())
                continue
            async for page in self._later(one, cursor.seen[one.name]):
                newest = max((one.key(row) for row in page), key=posts.key)
                cursor, batch = await self._batch(one, page, cursor.at(one, newest), above=True)
                yield batch
        async for batch in self._again(cursor):
            yield batch

    async def _newest(self, one: List) -> AsyncIterator[list[dict[str, Any]]]:
        """What a list holds of the last weeks, the newest page first."""
        query: dict[str, str | int] = {**one.query, "limit": PAGE}
        since = self.context.now() - _FIRST
        for _ in range(_FIRST_PAGES):
            page = await self._page(one, query)
            if not page:
                return
            yield page
            times = [posts.at(one.post(row)) or since for row in page]
            query["max_id"] = min((one.key(row) for row in page), key=posts.key)
            if min(times) < since:
                return

    async def _later(self, one: List, after: str) -> AsyncIterator[list[dict[str, Any]]]:
        """What came to a list since, the page that follows what is stored first."""
        for _ in range(_MOST_PAGES):
            page = await self._page(one, {**one.query, "limit": PAGE, "min_id": after or "0"})
            page = [row for row in page if posts.key(one.key(row)) > posts.key(after)]
            if not page:
                return
            yield page
            after = max((one.key(row) for row in page), key=posts.key)

    async def _page(self, one: List, query: Mapping[str, str | int]) -> list[dict[str, Any]]:
        rows = await self.rows(one.path(self.reader["id"]), query)
        return [row for row in rows if one.key(row)]

    async def _batch(
        self, one: List, page: Iterable[Mapping[str, Any]], cursor: Cursor, *, above: bool
    ) -> tuple[Cursor, Batch]:
        """What is new on a page, oldest first; ``above``: with what it answers, if we lack it."""
        found = [self._read(post) for row in page if posts.is_post(post := one.post(row))]
        told = {post["id"]: post for post in found if _concerns_us(post)}
        new = sorted((told[id] for id in await self._unknown(told)), key=_age)
        self._given.update(post["id"] for post in new)
        items: list[Raw] = []
        for post in new:
            chain = await self._with_those_above(post) if above else (post,)
            items += [await self._raw(each) for each in chain]
            self.pace.heard(posts.at(post))
        cursor = cursor.watching(new, self.context.now())
        return cursor, Batch(_STREAM, cursor.write(), tuple(items))

    async def _unknown(self, ids: Iterable[str]) -> set[str]:
        """Those that are neither stored nor on their way to it."""
        return set(await self.context.unknown([id for id in ids if id not in self._given]))

    def _read(self, post: Mapping[str, Any]) -> dict[str, Any]:
        return dict(post) | {posts.READER: self.reader}

    async def _with_those_above(self, post: dict[str, Any]) -> tuple[dict[str, Any], ...]:
        """A post after those above it of the same writer that we lack: what they said before they
        named us. Each is joined to the nearest one above that we have."""
        parent = post.get("in_reply_to_id")
        if not isinstance(parent, str) or not await self._unknown([parent]):
            return (post,)
        path = f"/api/v1/statuses/{post['id']}/context"
        nothing: dict[str, Any] = {}
        there = await self.patiently(post["id"], partial(self.entity, path), nothing)
        rows = there.get("ancestors")
        above = [p for p in rows if posts.is_post(p)] if isinstance(rows, list) else []
        unknown = await self._unknown(p["id"] for p in above)
        stored = [p["id"] for p in above if p["id"] not in unknown]
        who = posts.sub(post, "account").get("id")
        theirs = [
            self._read(p) for p in above[-_ABOVE:]
            if p["id"] in unknown and posts.sub(p, "account").get("id") == who
        ]  # fmt: skip
        self._given.update(p["id"] for p in theirs)
        joins = {posts.JOINS: stored[-1]} if stored else {}
        return tuple(p | joins for p in (*theirs, post))

    async def _raw(self, post: Mapping[str, Any], *, edit: bool = False) -> Raw:
        files = await self._files(post)
        data = records.pack(msgspec.json.encode(post), files)
        at = posts.moment(post.get("edited_at")) if edit else posts.at(post)
        return Raw(data, remote_id=post["id"], received_at=at, ours=posts.is_ours(post), edit=edit)

    async def _files(self, post: Mapping[str, Any]) -> tuple[File, ...]:
        found = [
            await self.patiently(post["id"], partial(self._file, one), None)
            for one in posts.media(post)
        ]
        return tuple(file for file in found if file is not None)

    async def _file(self, one: posts.Media) -> File | None:
        return File(one.name, await self.download(one.url), one.type)

    @staticmethod
    def normalise(raw: bytes) -> Inbound:
        record, files = records.unpack(raw)
        if records.is_said(record):
            return records.normalise_said(raw)
        return records.inbound(raw, posts.facts(record, {f.name for f in files}), files)

    # --- what became of them -----------------------------------------------------------------

    async def _again(self, cursor: Cursor) -> AsyncIterator[Batch]:
        """Posts of the last days, now and then or when the stream named them: changed, or gone."""
        self._watched = frozenset(cursor.watch)
        now, named = self.context.now(), self._changed & self._watched
        due = not 0 <= now - cursor.looked < _AGAIN
        wanted = list(cursor.watch) if due else list(named)
        if not wanted:
            return
        there = await self._many(wanted)
        watch, items, news = dict(cursor.watch), [], []
        for id in wanted:
            post = there.get(id) or await self._one(id)
            if post is None:
                news.append(Status(id, "withdrawn"))
                del watch[id]
            elif (edited := str(post.get("edited_at") or "")) != watch[id]:
                items.append(await self._raw(self._read(post), edit=True))
                watch[id] = edited
        self._changed -= named
        looked = now if due else cursor.looked
        after = msgspec.structs.replace(cursor, watch=watch, looked=looked)
        yield Batch(_STREAM, after.write(), tuple(items), news=tuple(news))

    async def _many(self, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Posts by id; a server that cannot be asked for several (before 4.3) gives none."""
        found: dict[str, dict[str, Any]] = {}
        for start in range(0, len(ids), _AT_ONCE):
            some = "&".join(f"id[]={id}" for id in ids[start : start + _AT_ONCE])
            try:
                rows = await self.rows(f"/api/v1/statuses?{some}")
            except PermanentError:
                return {}
            found |= {p["id"]: p for p in rows if posts.is_post(p)}
        return found

    async def _one(self, id: str) -> dict[str, Any] | None:
        """A post; None when it is gone."""
        try:
            return await self.entity(f"/api/v1/statuses/{id}")
        except PermanentError as error:
            if error.problem.code != GONE:
                raise
            return None

    # --- sending -----------------------------------------------------------------------------

    @staticmethod
    def answering(record: Mapping[str, Any]) -> Mapping[str, str]:
        """As many can read an answer as what it answers."""
        found = record.get("visibility")
        return {visibility.OPTION: found} if found in visibility.PUBLIC else {}

    async def send(self, out: Outgoing, ledger: Ledger) -> Receipt:
        """One post under the key of what is sent; its pictures are put there first."""
        said = records.said(out.data)
        await ledger.stage("upload" if said.files else "connect")
        media = [await self._upload(file) for file in said.files]
        await ledger.stage("post")
        if self.context.now() - out.at > _KEYED and (before := await self._posted(out)):
            return Receipt("200 posted before", before)
        here = f"@{(await self.who())['domain']}"
        body: dict[str, Any] = {
            "status": f"{said.to.removesuffix(here)} {said.text}".strip(),
            "visibility": said.options.get(visibility.OPTION, "direct"),
        }
        if said.answers:
            body["in_reply_to_id"] = said.answers
        if media:
            body["media_ids"] = media
        await self.commit(out, ledger)
        key, path = {"Idempotency-Key": out.send_id}, "/api/v1/statuses"
        answer = await self.call("POST", path, json=body, headers=key, effect=True, keyed=True)
        taken = self.reading(answer)
        if not posts.is_post(taken):
            raise self.confused()
        self.pace.heard()
        return Receipt(f"{answer.status} {taken.get('visibility', '')}".strip(), taken["id"])

    async def _upload(self, file: File) -> str:
        """Put a file there; its id once the server is done with it."""
        upload = {"file": (file.name, file.data, file.type)}
        answer = await self.call("POST", "/api/v2/media", files=upload)
        id = answer.values.get("id")
        if not isinstance(id, str):
            raise self.confused()
        for _ in range(_PROCESSING):
            if answer.status == 200:
                return id
            await asyncio.sleep(_BREATH)
            answer = await self.call("GET", f"/api/v1/media/{id}")
        raise TransientError("server-busy", server=self.host)

    async def _posted(self, out: Outgoing) -> str:
        """The id of a post of ours of these words that answers the same, and is not another's."""
        said, reader = records.said(out.data), await self.who()
        path, query = f"/api/v1/accounts/{reader['id']}/statuses", {"limit": PAGE}
        for post in map(self._read, await self.rows(path, query)):
            same = posts.words(post, said.to).split() == said.text.split()
            answers = str(post.get("in_reply_to_id") or "") == said.answers
            late = (posts.at(post) or 0) >= out.at - _CLOCKS
            if same and answers and late and await self.context.unknown([post["id"]]):
                return str(post["id"])
        return ""

    async def find_sent(self, out: Outgoing) -> bool:
        return bool(await self._posted(out))


def _concerns_us(post: Mapping[str, Any]) -> bool:
    """What somebody else wrote, or what we wrote to somebody."""
    return not posts.is_ours(post) or bool(posts.partner(post))


def _age(post: Mapping[str, Any]) -> tuple[int, tuple[int, str]]:
    return posts.at(post) or 0, posts.key(post["id"])
