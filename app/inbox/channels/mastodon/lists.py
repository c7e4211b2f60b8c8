"""The lists of a Mastodon account that are read, and how far. Pure."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.base.clock import MICRO
from app.inbox.channels.cursors import Kept
from app.inbox.channels.mastodon import posts

PAGE = 40
"""Rows that are asked for: what every kind of server gives at once."""
_WATCHED = 40
_FRESH = 7 * 24 * 3600 * MICRO
"""How many posts, and how old ones, are looked at for changes."""


@dataclass(frozen=True, slots=True)
class List:
    """A list, the newest first: where it is, which post a row is about, and its place there."""

    name: str
    path: Callable[[str], str]
    post: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    key: Callable[[Mapping[str, Any]], str]
    query: Mapping[str, str] = field(default_factory=dict)


def _itself(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return row


def _id(row: Mapping[str, Any]) -> str:
    return str(row["id"])


def _last(row: Mapping[str, Any]) -> Mapping[str, Any]:
    return posts.sub(row, "last_status")


LISTS = (
    List(
        "mentions",
        lambda _: "/api/v1/notifications",
        lambda row: posts.sub(row, "status"),
        _id,
        {"types[]": "mention", "include_filtered": "true"},
    ),
    List(
        "direct",
        lambda _: "/api/v1/conversations",
        _last,
        lambda row: str(_last(row).get("id", "")),  # its pages go by the newest post
    ),
    List(
        "own",
        lambda id: f"/api/v1/accounts/{id}/statuses",
        _itself,
        _id,
        {"exclude_reblogs": "true"},
    ),
)
"""Also mentions that the server holds back from strangers: a customer is one."""


class Cursor(Kept, frozen=True):
    """How far each list is stored, for which account; ``watch``: posts and when they were changed
    last; ``looked``: when those were looked at (microseconds UTC)."""

    reader: str = ""
    seen: dict[str, str] = msgspec.field(default_factory=dict)
    watch: dict[str, str] = msgspec.field(default_factory=dict)
    looked: int = 0

    def at(self, one: List, newest: str) -> "Cursor":
        """With that list stored up to there."""
        return msgspec.structs.replace(self, seen=self.seen | {one.name: newest})

    def watching(self, new: Iterable[Mapping[str, Any]], now: int) -> "Cursor":
        """With new posts among those that are watched, the latest of all."""
        fresh = {
            str(post["id"]): str(post.get("edited_at") or "")
            for post in new
            if now - (posts.at(post) or 0) < _FRESH
        }
        if not fresh:
            return self
        ids = sorted({**self.watch, **fresh}, key=posts.key)[-_WATCHED:]
        both = self.watch | fresh
        return msgspec.structs.replace(self, watch={id: both[id] for id in ids})
