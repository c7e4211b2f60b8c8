"""Pictures that came with messages, decoded within limits (reliability 3.6.5). Any thread.

Only raster formats, told by their content: an SVG may name files and a PDF may hold anything.
"""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

MAX_PIXELS = 16_000_000
_MAX_MEGABYTES = 64
"""What decoding one picture may take."""
_FORMATS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp"})
SHOWN = frozenset(
    {"image/png", "image/jpeg", "image/jpg", "image/pjpeg", "image/gif", "image/webp", "image/bmp"}
)
"""Types that can be previewed, if their content is one of them too."""


def decode(data: bytes, within: QSize | None = None) -> QImage | None:
    """The picture, made smaller to fit ``within`` while it is decoded; nothing when it is none."""
    QImageReader.setAllocationLimit(_MAX_MEGABYTES)
    buffer = QBuffer()
    held = QByteArray(data)
    buffer.setBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()).decode("ascii", "replace").lower() not in _FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        return None
    reader.setAutoTransform(True)
    if within is not None and (size.width() > within.width() or size.height() > within.height()):
        reader.setScaledSize(size.scaled(within, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else image


def is_shown(kind: str) -> bool:
    """Whether an attachment of that type is a picture this program shows."""
    return kind.lower() in SHOWN
