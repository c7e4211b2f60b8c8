"""Packs in the store: rows made of what a batch brought, and messages taken out again.

What lies in a pack and belongs to no message would outlive its erasing (K7). So a pack never holds
more than its messages: one that was only partly stored is made anew, and whoever is to go leaves
it first. Writer thread.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import zstandard
from sqlalchemy import bindparam, select

from app.store import bodies
from app.store.among import among
from app.store.schema.journal import tombstone
from app.store.schema.messages import pack, source
from app.store.upsert import upsert

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row = dict[str, Any]


def rows(packed: Iterable[tuple[bodies.Frames, Row]], rev: int) -> Iterator[Row]:
    """The rows of ``pack`` for the rows of ``source`` that lie in packs, neighbours together.

    Those learn the id of their pack, the first message's; one that has none to share with is kept
    like any other.
    """
    for _, group in groupby(packed, key=lambda each: id(each[0].texts)):
        members = list(group)
        frames, sources = members[0][0], [row for _, row in members]
        if sum(row["size"] for row in sources) < zstandard.frame_content_size(frames.sources):
            frames = _of_these(_pieces(frames, sources), sources)
        if len(sources) == 1:
            ((text, raw),) = _pieces(frames, sources)
            sources[0].update(codec="zstd", data=bodies.pack_bytes(text + raw), **bodies.ALONE)
            continue
        first, last = sources[0]["message"], sources[-1]["message"]
        for row in sources:
            row["pack"] = first
        yield {"id": first, "last": last, "texts": frames.texts, "data": frames.sources, "rev": rev}


def _pieces(frames: bodies.Frames, sources: Iterable[Row]) -> list[tuple[bytes, bytes]]:
    """Text and source of each."""
    opener = bodies.Opener()
    return [opener.pieces(_kept(frames, row)) for row in sources]


def _kept(frames: bodies.Frames, row: Row) -> bodies.Kept:
    return bodies.Kept(
        "pack", frames.texts, row["size"], 0, row["text_start"], row["text_length"],
        frames.sources, row["start"],
    )  # fmt: skip


def _readable(frames: bodies.Frames, sources: Sequence[Row]) -> list[tuple[bytes, bytes]]:
    """The same; of a damaged pack the texts alone or nothing. Nobody stays because a disk lost a
    bit (K7), and of those who do stay the doctor still says that they are damaged."""
    try:
        return _pieces(frames, sources)
    except zstandard.ZstdError:
        opener = bodies.Opener()
        return [(opener.text(None, _kept(frames, row)).encode(), b"") for row in sources]


def _alone(text: bytes, raw: bytes, rev: int) -> Row:
    """What a source that lies in no pack has in its row; ``size`` says where its text ends."""
    data = bodies.pack_bytes(text + raw)
    return {"codec": "zstd", "data": data, "size": len(raw), "rev": rev, **bodies.ALONE}


def _of_these(pieces: Sequence[tuple[bytes, bytes]], sources: Sequence[Row]) -> bodies.Frames:
    """A pack of these alone; their rows learn where they lie."""
    texts = start = 0
    for row, (text, raw) in zip(sources, pieces, strict=True):
        row["text_start"], row["start"] = texts, start
        texts, start = texts + len(text), start + len(raw)
    return bodies.pack_many(pieces)


def take_out(connection: "Connection", messages: Iterable[int], rev: int) -> None:
    """Give each of these messages that lies in a pack a frame of its own, and close the gaps."""
    s = source.c
    wanted = set(messages)
    here = among(connection, s.message, wanted) & s.pack.is_not(None)
    found = connection.execute(select(s.pack).where(here).distinct()).scalars().all()
    for id in found:
        _divide(connection, id, wanted, rev)


def _divide(connection: "Connection", id: int, wanted: set[int], rev: int) -> None:
    s, p = source.c, pack.c
    packed = connection.execute(select(p.last, p.texts, p.data).where(p.id == id)).one_or_none()
    if packed is None:  # lost: there is nothing to close
        here = among(connection, s.message, wanted) & (s.pack == id)
        connection.execute(source.update().where(here).values(_alone(b"", b"", rev)))
        return
    lies_here = s.message.between(id, packed.last) & (s.pack == id)
    columns = select(s.message, s.size, s.text_start, s.text_length, s.start).where(lies_here)
    members = [row._asdict() for row in connection.execute(columns.order_by(s.start))]
    pieces = dict(
        zip(
            (row["message"] for row in members),
            _readable(bodies.Frames(packed.texts, packed.data), members),
            strict=True,
        )
    )
    for going in wanted & pieces.keys():
        text, raw = pieces[going]
        own = _alone(text, raw, rev)
        connection.execute(source.update().where(s.message == going).values(own))
    staying = [row for row in members if row["message"] not in wanted]
    if not staying:
        connection.execute(pack.delete().where(p.id == id))
        upsert(connection, tombstone, {"table_name": "pack", "id": id}, rev=rev)
        return
    frames = _of_these([pieces[row["message"]] for row in staying], staying)
    smaller = {"texts": frames.texts, "data": frames.sources, "rev": rev}
    connection.execute(pack.update().where(p.id == id).values(smaller))
    moved = source.update().where(s.message == bindparam("of")).values(
        text_start=bindparam("text"), start=bindparam("at"), rev=rev
    )  # fmt: skip
    connection.execute(
        moved,
        [{"of": r["message"], "text": r["text_start"], "at": r["start"]} for r in staying],
    )
