"""A file that came with a message: icon, name, size; a press saves it (rule V3). Loop thread."""

import re
import unicodedata

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.inbox.values import Attachment
from app.ui import fonts, texts, words
from app.ui.entry_widget import by_key, draw_icon, draw_line
from app.ui.i18n import translate
from app.ui.theme import color

HEIGHT = 44
_MAX_WIDTH = 260
_ENDINGS = (
    "exe com scr pif bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta msi msp cpl jar lnk url reg inf"
    " app command sh bash zsh py pyw pl rb desktop appimage deb rpm dmg pkg iso img vhd docm xlsm"
    " pptm xlam chm gadget application"
)
_DANGEROUS = frozenset(_ENDINGS.split())


def clean_name(name: str) -> str:
    """A name that is safe to save under: no folders, controls, direction marks or leading dots."""
    name = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    kept = "".join(char for char in name if unicodedata.category(char)[0] != "C")
    kept = re.sub(r'[<>:"|?*]', "_", kept).strip().lstrip(".").rstrip(". ")
    stem, dot, ending = kept.rpartition(".")
    if dot and len(ending) <= 10:
        return f"{stem[:120]}.{ending}" if stem else f"file.{ending}"
    return kept[:120] or "file"


def dangerous(name: str) -> bool:
    """Whether a file of that name can run something when it is opened."""
    _, dot, ending = clean_name(name).rpartition(".")
    return bool(dot) and ending.lower() in _DANGEROUS


class AttachmentChip(QAbstractButton):
    """Emits ``clicked``; its owner saves the file."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self._name = attachment.name or translate("Timeline", "Unnamed file")
        self._size = words.size(attachment.size)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        spoken = translate("Timeline", "Save %1, %2")
        self.setAccessibleName(spoken.replace("%1", self._name).replace("%2", self._size))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        wide = texts.metrics(fonts.font("small")).horizontalAdvance(self._name)
        return QSize(min(_MAX_WIDTH, int(max(wide, 48)) + 60), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(color("focus-ring"), 2) if self.hasFocus() and by_key(self) else Qt.PenStyle.NoPen
        )
        painter.setBrush(color("hover" if self.underMouse() else "surface-sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("badge-soft"))
        painter.drawRoundedRect(QRectF(6, 6, 32, 32), 4, 4)
        draw_icon(painter, 14, 14, self._icon(), "text-muted", 16)
        room = self.width() - 60
        name, small = fonts.font("small"), fonts.font("micro")
        draw_line(painter, QRectF(46, 6, room + 4, 16), self._name, name, "text")
        draw_line(painter, QRectF(46, 22, room, 16), self._size, small, "text-faint")

    def _icon(self) -> str:
        if dangerous(self._name):
            return "file-warning"
        return "image" if self.attachment.type.startswith("image/") else "file"

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)
