"""Drafts in the database, and the pictures in them beside it. Local: nobody else's business yet.

Reads run on a reader, writes on the writer. A picture that is pasted into a text is a file of its
own, named by its content, in the folder ``drafts`` of the workspace.
"""

import hashlib
import os
import re
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.base.bus import Changes
from app.base.clock import MICRO
from app.base.errors import WorkspaceError
from app.base.ids import AgentId, ConversationId, OutboxId
from app.desk.writing.letter import Letter, Mode
from app.desk.writing.rich_text import Block
from app.store.blobs import sync_folder
from app.store.database import Dbapi
from app.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif"}
_NAME = re.compile(r"[0-9a-f]{64}\.(?:png|jpg|gif)")
_OF_ALL = "conversation IN (SELECT ? UNION ALL SELECT id FROM conversation WHERE merged_into = ?)"
_KEEP_SENT = 30 * 86_400 * MICRO


def decode(text: str) -> Letter:
    """The letter of a stored row."""
    return msgspec.json.decode(text, type=Letter)


def encode(letter: Letter) -> str:
    return msgspec.json.encode(letter).decode()


def read(
    connection: Dbapi, conversation: ConversationId, agent: AgentId
) -> tuple[tuple[Mode, Letter], ...]:
    """What this agent has begun to write in a conversation, or in one joined to it (T5)."""
    rows = connection.execute(
        f"SELECT letter FROM draft WHERE agent = ? AND {_OF_ALL}"  # noqa: S608
        " ORDER BY conversation <> ?, updated_at",
        (agent, conversation, conversation, conversation),
    ).fetchall()
    found: dict[Mode, Letter] = {}
    for letter in (decode(row[0]) for row in rows):
        begun = found.get(letter.mode)
        carried = replace(letter, conversation=conversation)
        found[letter.mode] = carried if begun is None else _below(begun, carried)
    return tuple(found.items())


def _below(first: Letter, other: Letter) -> Letter:
    """Both of two drafts that were begun apart: no word of either is lost."""
    apart = (Block(()),) if first.body and other.body else ()
    more = tuple(file for file in other.files if file not in first.files)
    body, files = (*first.body, *apart, *other.body), (*first.files, *more)
    return replace(first, body=body, files=files)


def unsent_new(connection: Dbapi, agent: AgentId) -> tuple[Letter, ...]:
    """New messages begun and not sent, the latest first."""
    rows = connection.execute(
        "SELECT letter FROM draft WHERE mode = 'new' AND agent = ? ORDER BY updated_at DESC",
        (agent,),
    ).fetchall()
    return tuple(decode(row[0]) for row in rows)


def keep(store: Store, agent: AgentId, letter: Letter) -> "Future[bool]":
    """Keep a letter, or forget it when there is nothing in it; whether there is a draft now.

    The bus is told only when a draft appears or goes: nothing else of the queue changes.
    """

    def write(connection: "Connection") -> tuple[bool, Changes]:
        there = has(connection, letter.conversation, agent)
        if letter.worthless:
            forget(connection, letter.conversation, agent, letter.mode)
        else:
            put(connection, agent, letter)
        after = has(connection, letter.conversation, agent)
        changed = {letter.conversation} if there != after else set()
        return not letter.worthless, Changes(frozenset(changed))

    return store.write(write)


def has(connection: "Connection", conversation: ConversationId, agent: AgentId) -> bool:
    found = connection.exec_driver_sql(
        f"SELECT 1 FROM draft WHERE agent = ? AND {_OF_ALL} LIMIT 1",  # noqa: S608
        (agent, conversation, conversation),
    )
    return found.first() is not None


def put(connection: "Connection", agent: AgentId, letter: Letter) -> None:
    from app.store.schema.team import draft
    from app.store.upsert import upsert

    forget(connection, letter.conversation, agent, letter.mode)
    row = {
        "conversation": letter.conversation,
        "agent": agent,
        "mode": letter.mode,
        "body": letter.text,
        "letter": encode(letter),
        "updated_at": letter.updated_at,
    }
    upsert(connection, draft, row)


def forget(
    connection: "Connection", conversation: ConversationId, agent: AgentId, mode: Mode
) -> None:
    """Also where it was begun before that conversation was joined to this one."""
    connection.exec_driver_sql(
        f"DELETE FROM draft WHERE agent = ? AND mode = ? AND {_OF_ALL}",  # noqa: S608
        (agent, mode, conversation, conversation),
    )


def sent(
    connection: "Connection", agent: AgentId, outbox: OutboxId, letter: Letter, at: int
) -> None:
    """It is in the outbox: no draft any more, but kept in case it is taken back."""
    from app.store.schema.team import sent_letter
    from app.store.upsert import upsert

    forget(connection, letter.conversation, agent, letter.mode)
    upsert(connection, sent_letter, {"outbox": outbox, "letter": encode(letter), "at": at})


def sent_letter(connection: Dbapi, outbox: OutboxId) -> Letter | None:
    """What a message in the outbox was before it was frozen."""
    row = connection.execute(
        "SELECT letter FROM sent_letter WHERE outbox = ?", (outbox,)
    ).fetchone()
    return decode(row[0]) if row else None


# --- pictures -----------------------------------------------------------------------------------


def folder(store: Store) -> Path:
    return store.profile.root / "drafts"


def put_picture(store: Store, data: bytes) -> str:
    """Store a picture durably; its name. Raises ``WorkspaceError`` when the disk will not."""
    ending = next((e for magic, e in _ENDINGS.items() if data.startswith(magic)), "png")
    name = f"{hashlib.sha256(data).hexdigest()}.{ending}"
    target = folder(store) / name
    if target.exists():
        return name
    try:
        target.parent.mkdir(mode=0o700, exist_ok=True)
        temporary = target.with_suffix(".part")
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        code = "disk-full" if error.errno == 28 else "workspace-readonly"
        raise WorkspaceError(code, path=str(store.profile.root)) from error
    return name


def picture(store: Store, name: str) -> Path | None:
    """Where a picture of a draft lies; none for what is no name of one."""
    path = folder(store) / name
    return path if _NAME.fullmatch(name) and path.exists() else None


def sweep(store: Store) -> None:
    """Forget what was sent long ago, and the pictures that no text holds any more."""
    before = (store.clock.now() - _KEEP_SENT,)

    def write(connection: "Connection") -> tuple[None, Changes]:
        connection.exec_driver_sql("DELETE FROM sent_letter WHERE at < ?", before)
        return None, Changes()

    old = "SELECT 1 FROM sent_letter WHERE at < ? LIMIT 1"
    if store.read(lambda c: c.execute(old, before).fetchone()).result():
        store.write(write).result()
    if files := list(_files(folder(store))):  # before the texts: one that comes now is named there
        kept = "\n".join(store.read(_texts).result())
        remove(path for path in files if path.name not in kept)


def _texts(connection: Dbapi) -> list[str]:
    """Every text that may hold a picture."""
    query = (
        "SELECT letter FROM draft UNION ALL SELECT letter FROM sent_letter "
        "UNION ALL SELECT value FROM setting WHERE key LIKE 'signature%'"
    )
    return [str(row[0]) for row in connection.execute(query).fetchall()]


def _files(place: Path) -> Iterable[Path]:
    return [path for path in place.iterdir() if path.is_file()] if place.is_dir() else ()


def remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
