"""What a post of Mastodon's API says (https://docs.joinmastodon.org/entities/Status/). Pure."""

import mimetypes
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from app.base.clock import from_datetime
from app.inbox import records, visibility
from app.inbox.channels.http_client import file_name
from app.inbox.cleaning.sanitize import clean
from app.inbox.parsing.html_text import to_text
from app.inbox.values import Address

READER = "reader"
"""Beside what Mastodon tells: whose account read it, for two servers may count alike."""
JOINS = "joins"
"""Beside it too: the nearest post above it that we have."""
_LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_MENTION = re.compile(r"(@[\w.+-]+(?:@[\w.:-]+)?)\s*")


@dataclass(frozen=True, slots=True)
class Media:
    """A file of a post: where it is, what it is called, what its writer says is to be seen."""

    url: str
    name: str
    type: str
    said: str


def key(id: str) -> tuple[int, str]:
    """Ids in the order in which they were given: numbers, or words of one length elsewhere."""
    return len(id), id


def is_post(row: object) -> bool:
    """Whether it is a post with an id and an author."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        return False
    return isinstance(sub(row, "account").get("acct"), str)


def moment(text: object) -> int | None:
    """Microseconds UTC of a date as Mastodon writes it; None when it is none."""
    try:
        at = datetime.fromisoformat(str(text))
        return from_datetime(at) if at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def at(post: Mapping[str, Any]) -> int | None:
    """When it was written."""
    return moment(post.get("created_at"))


def handle(account: Mapping[str, Any], domain: str) -> str:
    """``@name@server`` of an account; one of our own server is told without it."""
    acct = str(account.get("acct", ""))
    return f"@{acct}" if "@" in acct else f"@{acct}@{domain}"


def is_ours(post: Mapping[str, Any]) -> bool:
    return sub(post, "account").get("id") == sub(post, READER).get("id")


def partner(post: Mapping[str, Any]) -> dict[str, Any]:
    """Whom a post of ours is for: whose it answers, else who is named first; empty: nobody."""
    mine = sub(post, "account").get("id")
    named = [m for m in _rows(post, "mentions") if m.get("id") != mine and m.get("acct")]
    answered = (m for m in named if m.get("id") == post.get("in_reply_to_account_id"))
    return next(answered, next(iter(named), {}))


def media(post: Mapping[str, Any]) -> tuple[Media, ...]:
    """The files of a post; one that our server has not fetched is at its writer's."""
    found = []
    for row in _rows(post, "media_attachments"):
        url = row.get("url") or row.get("remote_url")
        if isinstance(url, str) and url:
            name = file_name(url)
            kind = mimetypes.guess_type(name)[0] or _KINDS.get(str(row.get("type")), _ANY)
            said = row.get("description")
            found.append(Media(url, name, kind, said if isinstance(said, str) else ""))
    return tuple(found)


_ANY = "application/octet-stream"
_KINDS = {"image": "image/jpeg", "gifv": "video/mp4", "video": "video/mp4", "audio": "audio/mpeg"}


def facts(post: Mapping[str, Any], files: Collection[str]) -> records.Facts | None:
    """What a post says; None when it is none. ``files``: the names of those that were fetched."""
    if not is_post(post):
        return None
    reader, author = sub(post, READER), sub(post, "account")
    domain, ours = str(reader.get("domain", "")), is_ours(post)
    them = partner(post) if ours else author
    us, they = str(reader.get("handle", "")), handle(them, domain)
    sender = _person(author, domain)
    text = words(post, they if ours else us, files)
    answers = post.get(JOINS) or post.get("in_reply_to_id")
    return records.Facts(
        remote_id=f"{domain} {post['id']}",
        sender=sender,
        to=(_person(them, domain) if ours else Address("", us),),
        text=text,
        at=at(post),
        answers=answers if isinstance(answers, str) else "",
        public=post.get("visibility") in visibility.PUBLIC,
        followers=post.get("visibility") == visibility.FOLLOWERS,
        odd=not text and not files,
    )


def words(post: Mapping[str, Any], them: str, files: Collection[str] = ()) -> str:
    """The text of a post as one reads it, without the handle of whom it is for at its beginning.

    A warning stands above it, a poll's choices, what pictures show and what could not be fetched
    below it.
    """
    content, warning = post.get("content"), post.get("spoiler_text")
    text = _without_mention(_plain(content if isinstance(content, str) else ""), them)
    above = [f"[{warning}]"] if isinstance(warning, str) and warning.strip() else []
    options = _rows(sub(post, "poll"), "options")
    below = [f"- {row.get('title', '')}" for row in options]
    for one in media(post):
        if one.name not in files:
            below.append(f"📎 {one.url}")
        if one.said:
            below.append(f"🖼 {one.said}")
    return "\n".join(part for part in (*above, text, *below) if part)


def _plain(html: str) -> str:
    """Cleaned as every mail is; a link whose words are another address shows where it leads."""
    cleaned = clean(html)
    safe = html if cleaned.too_complex else _LINK.sub(_told, cleaned.html)
    return to_text(safe).strip()


def _told(link: re.Match[str]) -> str:
    words = _TAG.sub("", link[2])
    same = unescape(words).strip().rstrip("/") == unescape(link[1]).rstrip("/")
    return words if same or words.startswith(("@", "#")) else f"{words} ({link[1]})"


def _without_mention(text: str, them: str) -> str:
    """A post names whom it is for before it says anything; alone it is all that is said."""
    names = {them.casefold(), them.rpartition("@")[0].casefold()}
    rest = text
    while (found := _MENTION.match(rest)) and found[1].casefold() in names:
        rest = rest[found.end() :]
    return rest or text


def _person(account: Mapping[str, Any], domain: str) -> Address:
    name = account.get("display_name") or account.get("username")
    return Address(name if isinstance(name, str) else "", handle(account, domain))


def sub(said: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = said.get(name)
    return found if isinstance(found, dict) else {}


def _rows(said: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    found = said.get(name)
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
