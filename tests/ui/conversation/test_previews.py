"""Attachments that hurt whoever opens them (row 57): no preview of them, nothing is unpacked."""

import io
import struct
import time
import tracemalloc
import zipfile
import zlib

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.inbox.parsing.mime import parse
from app.ui.conversation.images import decode, is_shown
from tests.peers.mails import File, make_mail

HUGE = 20_000


def png(width: int, height: int) -> bytes:
    """A sound picture of one bit a pixel, all of it black: some kilobytes, whatever its size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    lines = zlib.compress(bytes((width // 8 + 1) * height), 9)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\x00\x00" + bytes(6) + b","


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'


@pytest.mark.parametrize(
    "data",
    [png(HUGE, HUGE), png(60_000, 300), gif(65_535, 65_535), SVG, b"", png(8, 8)[:30], b"BM" * 9],
    ids=["20k x 20k", "18 Mpx", "gif", "svg", "empty", "cut", "bmp"],
)
@pytest.mark.parametrize("within", [None, QSize(96, 96)])
def test_a_picture_over_its_limits_is_not_decoded(
    look: QApplication, data: bytes, within: QSize | None
) -> None:
    began = time.process_time()
    assert decode(data, within) is None
    assert time.process_time() - began < 1.0


def test_one_within_them_is(look: QApplication) -> None:
    found = decode(png(4000, 3000), QSize(96, 96))
    assert isinstance(found, QImage)
    assert found.width() <= 200
    assert not is_shown("image/svg+xml")


def test_an_archive_is_a_file_and_nothing_else() -> None:
    """A gigabyte of zeroes in a zip in a zip: kept as it came, never opened."""
    data = bytes(64 << 20)
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(16):
            archive.writestr(f"{n}.txt", data)
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("more.zip", inner.getvalue())
    bomb = outer.getvalue()
    assert len(bomb) < 200_000
    raw = make_mail(text="See the list.", files=[File("list.zip", "application/zip", bomb)])
    tracemalloc.start()
    mail = parse(raw)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [(a.name, a.size) for a in mail.attachments] == [("list.zip", len(bomb))]
    assert peak < 16 << 20
    assert decode(bomb) is None
