"""Pictures in a text: read within limits, made smaller, named by what is in them. Loop thread."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

_MAX_BYTES = 25 << 20
_MAX_PIXELS = 50_000_000
_KEPT_KINDS = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_ENDINGS = {".png", ".jpg", ".jpeg", ".gif"}
HUGE_SIDE, HUGE_BYTES = 1600, 1 << 20


def no_picture(_name: str) -> bytes:
    """Before a desk is there no picture is."""
    return b""


def decoded(data: bytes) -> QImage | None:
    """The picture in PNG, JPEG or GIF bytes; none for anything else or anything too large."""
    if not data.startswith(_KEPT_KINDS) or len(data) > _MAX_BYTES:
        return None
    held = QByteArray(data)
    buffer = QBuffer(held)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MAX_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def read_file(path: str) -> bytes:
    """The bytes of a picture on this machine; nothing for what is none."""
    file = Path(path)
    try:
        if file.suffix.lower() not in _ENDINGS or file.stat().st_size > _MAX_BYTES:
            return b""
        return file.read_bytes()
    except OSError:
        return b""


def encoded(image: QImage) -> bytes:
    """PNG, or JPEG where that is a photograph's size."""
    png = _saved(image, "PNG")
    if len(png) <= HUGE_BYTES or image.hasAlphaChannel():
        return png
    jpeg = _saved(image, "JPG")
    return jpeg if len(jpeg) < len(png) else png


def _saved(image: QImage, kind: str) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 88 if kind == "JPG" else -1)  # type: ignore[call-overload]  # stubs
    return bytes(held.data())


def name_of(data: bytes) -> str:
    """The name under which the desk stores these bytes."""
    ending = "png"
    if data.startswith(b"\xff\xd8\xff"):
        ending = "jpg"
    elif data.startswith(b"GIF8"):
        ending = "gif"
    return f"{hashlib.sha256(data).hexdigest()}.{ending}"


def is_huge(image: QImage, size: int) -> bool:
    """Larger than a mail needs."""
    return max(image.width(), image.height()) > HUGE_SIDE or size > 2 * HUGE_BYTES


def smaller(image: QImage) -> QImage:
    """At most 1,600 pixels on its longer side."""
    return image.scaled(
        QSize(HUGE_SIDE, HUGE_SIDE),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
