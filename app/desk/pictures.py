"""Pictures from the internet in mail: blocked until a person asks (rule V1, reliability 3.6.9).

Asked for once, or always for a sender (setting ``image_senders``). What was fetched is kept here,
so that it is fetched once. Fetching runs on threads of its own.
"""

import re
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import TYPE_CHECKING

from app.base.bus import Changes
from app.base.ids import CommandId, MessageId
from app.base.worker import Threads
from app.desk.values import Html
from app.inbox import source
from app.inbox.cleaning.remote_pictures import MAX_PICTURES, Fetcher
from app.inbox.parsing.addresses import canonical
from app.store.database import Dbapi
from app.store.queries import rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.desk.desk import Desk

SETTING = "image_senders"
_THREADS = 4
_IMG = re.compile(r'<img\b([^<>]*?)\ssrc="(https://[^"]*)"([^<>]*)>', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WithPictures:
    """A message's HTML with what could be fetched; ``pictures`` are bytes by the name of a cid."""

    html: Html
    pictures: Mapping[str, bytes]


class Pictures:
    """Reached as ``desk.pictures``."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self.fetcher: Fetcher | None = None

    @cached_property
    def _pool(self) -> Threads:
        made = Threads(_THREADS + 1, "pictures")
        self._desk.at_close(lambda: made.shutdown(wait=False, cancel_futures=True))
        return made

    # --- who is trusted ----------------------------------------------------------------------

    def senders(self) -> "Future[list[str]]":
        """Whose pictures are always shown: canonical addresses."""
        return self._desk.settings.get(SETTING)

    def allow(self, address: str, *, always: bool) -> "Future[CommandId]":
        """Always show this sender's pictures, or not any more."""
        return self._pool.submit(self._allow, canonical(address), always=always)

    def _allow(self, wanted: str, *, always: bool) -> CommandId:
        known = set(self.senders().result()) - {wanted}
        if always:
            known.add(wanted)
        return self._desk.settings.set(SETTING, sorted(known)).result()

    # --- fetching ----------------------------------------------------------------------------

    def show(self, id: MessageId) -> "Future[WithPictures]":
        """The message's HTML with its pictures; those that did not come stay blocked."""
        return self._pool.submit(self._show, id)

    def _show(self, id: MessageId) -> WithPictures:
        from app.desk.reading import images_of
        from app.inbox.cleaning.sanitize import clean
        from app.inbox.parsing import mime

        store = self._desk.store
        raw = store.read(lambda c: source.read(c, store.profile, id)).result()
        cleaned = clean(mime.html_part(raw) or "", remote=True)
        if cleaned.too_complex:
            return WithPictures(Html("", True, 0, {}), {})
        urls = [unescape(match[2]) for match in _IMG.finditer(cleaned.html)]
        urls = list(dict.fromkeys(urls))[:MAX_PICTURES]
        found = self._fetched(id, urls)
        text, names = _placed(cleaned.html, found)
        blocked = cleaned.blocked_images + sum(1 for url in urls if url not in found)
        parts = store.read(lambda c: images_of(c, id, cleaned.cids)).result()
        html = Html(text, False, blocked, parts, cleaned.elements)
        return WithPictures(html, {name: found[url] for url, name in names.items()})

    def _fetched(self, id: MessageId, urls: list[str]) -> Mapping[str, bytes]:
        store = self._desk.store
        kept = store.read(lambda c: _kept(c, id)).result()
        missing = [url for url in urls if url not in kept]
        if not missing:
            return kept
        with Threads(_THREADS, "picture") as pool:
            fresh = (self.fetcher or Fetcher()).fetch_all(missing, pool)
        if fresh and store.writable:
            self._keep(id, fresh)
        return {**kept, **fresh}

    def _keep(self, id: MessageId, fresh: Mapping[str, bytes]) -> None:
        from app.store.schema.messages import picture
        from app.store.upsert import upsert

        def write(connection: "Connection") -> tuple[None, Changes]:
            for url, data in fresh.items():
                upsert(connection, picture, {"message": id, "url": url, "data": data})
            return None, Changes()

        self._desk.store.write(write).result()


def _kept(connection: Dbapi, id: MessageId) -> dict[str, bytes]:
    found = rows(connection, "SELECT url, data FROM remote_picture WHERE message = ?", id)
    return {row["url"]: row["data"] for row in found}


def _placed(html: str, found: Mapping[str, bytes]) -> tuple[str, dict[str, str]]:
    """The HTML with what was fetched under names of its own, and nothing that names a host."""
    names: dict[str, str] = {}

    def place(match: re.Match[str]) -> str:
        url = unescape(match[2])
        if url not in found:
            return "[\N{FRAME WITH PICTURE}]"
        name = names.setdefault(url, f"nightdesk-remote-{len(names)}")
        return f'<img{match[1]} src="cid:{name}"{match[3]}>'

    return _IMG.sub(place, html), names
