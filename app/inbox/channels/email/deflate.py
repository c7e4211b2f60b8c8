"""COMPRESS=DEFLATE (RFC 4978) under imaplib, and when it is worth it. Blocking, session's thread.

Compressing halves what travels; on a fast line it costs more than it saves (libraries, 5x on
loopback). So it is switched on once a connection has proved to be slow.
"""

import imaplib
import zlib
from typing import Any

FAST_LINE = 25_000_000
"""Bytes a second from which compressing is not worth its work."""
NEAR = 0.004
"""Seconds there and back within which a server is on this machine or beside it."""
_RAW_DEFLATE = -15
_READ = 65536


def is_worth_it(client: Any, rate: float, distance: float) -> bool:
    """Whether to compress what a server gives at ``rate`` bytes a second, ``distance`` seconds
    there and back away."""
    slow = rate < FAST_LINE and distance > NEAR
    return slow and bool(client.has_capability("COMPRESS=DEFLATE"))


def compress(client: Any) -> bool:
    """Compress both directions from now on; False when the server does not want to."""
    imap = client._imap
    imaplib.Commands["COMPRESS"] = ("AUTH", "SELECTED")
    try:
        status, _ = imap._simple_command("COMPRESS", "DEFLATE")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:
        return False
    if status == "OK":
        _Deflated(imap)
    return bool(status == "OK")


class _Deflated:
    """Takes the place of an imaplib connection's own reading and writing."""

    def __init__(self, imap: Any) -> None:
        self._socket = imap.sock
        self._inflate = zlib.decompressobj(_RAW_DEFLATE)
        self._deflate = zlib.compressobj(6, zlib.DEFLATED, _RAW_DEFLATE)
        self._held = bytearray()
        self._at = 0
        imap.read, imap.readline, imap.send = self.read, self.readline, self.send

    def send(self, data: bytes) -> None:
        packed = self._deflate.compress(data) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
        self._socket.sendall(packed)

    def read(self, size: int) -> bytes:
        while len(self._held) - self._at < size and self._more():
            pass
        return self._take(self._at + size)

    def readline(self) -> bytes:
        while True:
            end = self._held.find(b"\n", self._at)
            if end >= 0:
                return self._take(end + 1)
            if len(self._held) - self._at > imaplib._MAXLINE:  # type: ignore[attr-defined]
                raise imaplib.IMAP4.abort("a line without end")
            if not self._more():
                return self._take(len(self._held))

    def _more(self) -> bool:
        """Whether there was anything."""
        data = self._socket.recv(_READ)
        if not data:
            return False
        if self._at:
            del self._held[: self._at]
            self._at = 0
        try:
            self._held += self._inflate.decompress(data)
        except zlib.error as error:
            raise imaplib.IMAP4.abort(f"not compressed as agreed: {error}") from error
        return True

    def _take(self, end: int) -> bytes:
        with memoryview(self._held) as held:
            found = bytes(held[self._at : end])
        self._at = min(end, len(self._held))
        return found
