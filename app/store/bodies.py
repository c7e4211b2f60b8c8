"""What a message adds, as text, kept in one compressed frame with its source.

The new text of a mail stands in its source nearly word for word: both in one frame take hardly
more room than the source alone, a column of its own took a third of the mail's bytes. A frame is
the text in UTF-8, then the raw bytes; of a source that lies in a blob it is the text alone. What
has no source, a note, has its text in ``message_text``. Any thread or process.

Mail that arrives in bulk is packed: a ``pack`` holds the texts of some neighbours in one frame,
and in a second their sources, which is read with the texts as its dictionary. Frames of their own
begin anew to learn how mail looks, and half a page is lost behind each; so a pack takes a third
less, and whoever wants texts alone, as a search does, opens the smaller frame (``store.packs``).
"""

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import zstandard

from app.store.database import Dbapi

PACK_BYTES = 128 * 1024
"""A pack is closed once it holds as much: a text is read as fast as one that is alone, a source in
a tenth of a millisecond."""
LONGEST_PACKED = 64 * 1024
"""Longer messages lose little when they are alone, and slow down all others."""
_OPEN = 128
"""Packs whose texts stay open, 32 KB each: each letter that is typed into a search finds much of
what the one before found."""
_LEVEL, _TEXTS_LEVEL = 1, 3
_SHORTEST_DICTIONARY = 8  # bytes; zstd takes no shorter one
# Level 2 with tables for a pack's size: what is chosen for any size makes them anew each time.
_WITH_TEXTS = zstandard.ZstdCompressionParameters(
    window_log=18,
    chain_log=15,
    hash_log=16,
    search_log=1,
    min_match=5,
    strategy=zstandard.STRATEGY_DFAST,
    write_content_size=True,
    write_dict_id=False,
)
ALONE = {"pack": None, "text_start": None, "text_length": None, "start": None}
"""The columns of a source that lies in no pack."""
TEXT = "s.codec, coalesce(p.texts, s.data), s.size, s.pack, s.text_start, s.text_length"
"""What makes a ``Kept`` for its text: of ``source s LEFT JOIN pack p ON p.id = s.pack``."""
SOURCE = f"{TEXT}, p.data, s.start"
"""The same for its source, too."""
_TEXTS = f"""SELECT wanted.value, t.body, {TEXT} FROM json_each(?) wanted
LEFT JOIN message_text t ON t.message = wanted.value
LEFT JOIN source s ON s.message = wanted.value LEFT JOIN pack p ON p.id = s.pack"""  # noqa: S608


class Kept(NamedTuple):
    """Where the text and the source of a message are: its row of ``source``, if it has one.

    Of a message in a pack ``frame`` holds the texts and ``sources`` the sources; the other numbers
    say where in them, in bytes.
    """

    codec: str | None
    frame: bytes | None
    size: int | None
    pack: int | None = None
    text_start: int | None = None
    text_length: int | None = None
    sources: bytes | None = None
    start: int | None = None


class Frames(NamedTuple):
    """A pack."""

    texts: bytes
    sources: bytes


class _Tools(threading.local):
    """Neither tool may be used by two threads at once."""

    def __init__(self) -> None:
        self.pack = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True).compress
        self.pack_texts = zstandard.ZstdCompressor(
            level=_TEXTS_LEVEL, write_content_size=True
        ).compress
        self.unpack = zstandard.ZstdDecompressor().decompress


_tools = _Tools()


def pack(text: str, raw: bytes) -> bytes:
    """The frame of a text and the raw bytes it comes from (empty when they are kept elsewhere)."""
    return _tools.pack(text.encode() + raw)


def pack_bytes(both: bytes) -> bytes:
    """The same for a text as its bytes with the raw ones behind."""
    return _tools.pack(both)


def pack_many(pieces: Sequence[tuple[bytes, bytes]]) -> Frames:
    """A pack of some messages: text and source of each, one after the other."""
    texts = b"".join([text for text, _ in pieces])
    sources = b"".join([raw for _, raw in pieces])
    compressor = zstandard.ZstdCompressor(
        compression_params=_WITH_TEXTS, dict_data=_dictionary(texts)
    )
    return Frames(_tools.pack_texts(texts), compressor.compress(sources))


def _dictionary(texts: bytes) -> zstandard.ZstdCompressionDict | None:
    if len(texts) < _SHORTEST_DICTIONARY:
        return None
    return zstandard.ZstdCompressionDict(texts, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


class Packer:
    """Puts messages into packs, in the order they come."""

    def __init__(self) -> None:
        self.packs: list[Frames] = []
        """Those that are full; after ``close`` all."""
        self._pieces: list[tuple[bytes, bytes]] = []
        self._texts = self._sources = 0

    def put(self, text: str, raw: bytes) -> tuple[int, int, int, int]:
        """Where it will lie: which of ``packs``, start and length of the text, start of the raw."""
        piece = text.encode(), raw
        place = len(self.packs), self._texts, len(piece[0]), self._sources
        self._pieces.append(piece)
        self._texts += len(piece[0])
        self._sources += len(raw)
        if self._texts + self._sources >= PACK_BYTES:
            self.close()
        return place

    def close(self) -> None:
        """Compress what is left."""
        if self._pieces:
            self.packs.append(pack_many(self._pieces))
        self._pieces = []
        self._texts = self._sources = 0


@lru_cache(maxsize=_OPEN)
def _texts_of(frame: bytes) -> bytes:
    """The texts of a pack, by what is stored: a pack made anew is another."""
    return _tools.unpack(frame)


class Opener:
    """Reads messages out of their frames; keeps the last pack open, for its neighbours."""

    def __init__(self) -> None:
        self._pack: int | None = None
        self._texts = b""
        self._sources: bytes | None = None

    def pieces(self, kept: Kept) -> tuple[bytes, bytes]:
        """Text and source of a message; raises ``zstandard.ZstdError`` when they are damaged."""
        if kept.pack is None:
            whole = _tools.unpack(kept.frame or b"")
            end = len(whole) if kept.codec == "blob" else len(whole) - (kept.size or 0)
            return whole[:end], whole[end:]
        text, start = self._packed_text(kept), kept.start or 0
        if self._sources is None:
            unpack = zstandard.ZstdDecompressor(dict_data=_dictionary(self._texts)).decompress
            self._sources = unpack(kept.sources or b"")
        return text, self._sources[start : start + (kept.size or 0)]

    def _packed_text(self, kept: Kept) -> bytes:
        if kept.pack != self._pack:
            self._pack = self._sources = None
            self._texts = _texts_of(kept.frame or b"")
            self._pack = kept.pack
        start = kept.text_start or 0
        return self._texts[start : start + (kept.text_length or 0)]

    def text(self, body: str | None, kept: Kept) -> str:
        """The text of a message by its ``message_text`` and its ``source``.

        Of a damaged frame it is empty: the doctor names those, and the rest is still to be read.
        """
        if body is not None or kept.frame is None:
            return body or ""
        try:
            found = self.pieces(kept)[0] if kept.pack is None else self._packed_text(kept)
        except zstandard.ZstdError:
            return ""
        return found.decode("utf-8", "replace")


def read(connection: Dbapi, messages: Iterable[int]) -> Mapping[int, str]:
    """The texts of these messages, empty where there is none."""
    rows = connection.execute(_TEXTS, (json.dumps(list(messages)),))
    opener = Opener()
    return {id: opener.text(body, Kept(*kept)) for id, body, *kept in rows}
