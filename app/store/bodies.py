"""What a message adds, as text, kept in one compressed frame with its source.

The new text of a mail stands in its source nearly word for word: both in one frame take hardly
more room than the source alone, a column of its own took a third of the mail's bytes. A frame is
the text in UTF-8, then the raw bytes; of a source that lies in a blob it is the text alone. What
has no source, a note, has its text in ``message_text``. Any thread or process.
"""

import json
import threading
from collections.abc import Iterable, Mapping

import zstandard

from app.store.database import Dbapi

_LEVEL = 1
_TEXTS = """SELECT wanted.value, t.body, s.codec, s.data, s.size FROM json_each(?) wanted
LEFT JOIN message_text t ON t.message = wanted.value
LEFT JOIN source s ON s.message = wanted.value"""


class _Tools(threading.local):
    """Neither tool may be used by two threads at once."""

    def __init__(self) -> None:
        self.pack = zstandard.ZstdCompressor(level=_LEVEL, write_content_size=True).compress
        self.unpack = zstandard.ZstdDecompressor().decompress


_tools = _Tools()


def pack(text: str, raw: bytes) -> bytes:
    """The frame of a text and the raw bytes it comes from (empty when they are kept elsewhere)."""
    return _tools.pack(text.encode() + raw)


def raw_of(frame: bytes, size: int) -> bytes:
    """The last ``size`` bytes of a frame; raises ``zstandard.ZstdError`` when it is damaged."""
    whole = _tools.unpack(frame)
    return whole[len(whole) - size :]


def text_of(body: str | None, codec: str | None, frame: bytes | None, size: int | None) -> str:
    """The text of a message by its columns of ``message_text`` and ``source``.

    Of a damaged frame it is empty: the doctor names those, and the rest is still to be read.
    """
    if body is not None or frame is None:
        return body or ""
    try:
        whole = _tools.unpack(frame)
    except zstandard.ZstdError:
        return ""
    end = len(whole) if codec == "blob" else len(whole) - (size or 0)
    return whole[:end].decode("utf-8", "replace")


def read(connection: Dbapi, messages: Iterable[int]) -> Mapping[int, str]:
    """The texts of these messages, empty where there is none."""
    rows = connection.execute(_TEXTS, (json.dumps(list(messages)),))
    return {id: text_of(*columns) for id, *columns in rows}
