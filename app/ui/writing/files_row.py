"""The files that go out with a text, each with a way to take it off. Loop thread."""

import mimetypes
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.base.file_names import is_dangerous, safe_name
from app.desk.writing.letter import Enclosed
from app.ui import words
from app.ui.i18n import translate
from app.ui.look import fonts, icons, texts
from app.ui.look.theme import color, theme
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import draw_line
from app.ui.parts.label import TextLine

_HIGH, _WIDEST, _GAP = 36, 240, 6


def of_path(path: Path) -> Enclosed | None:
    """A file of this machine, its name cleaned; none for a folder or nothing."""
    try:
        if not path.is_file():
            return None
        size = path.stat().st_size
    except OSError:
        return None
    name = safe_name(path.name)
    return Enclosed(name, size, mimetypes.guess_type(name)[0] or "", str(path.absolute()))


class _Chip(QWidget):
    """One file: its name and size, a mark when it could run or is not there, and a cross."""

    def __init__(self, file: Enclosed, parent: QWidget) -> None:
        super().__init__(parent)
        self.file = file
        self.gone = bool(file.path) and not Path(file.path).is_file()
        self.take_off = Button(icon_name="x", kind="icon", small=True, parent=self)
        self.take_off.describe(translate("Composer", "Take off %1").replace("%1", file.name))
        self.setAccessibleName(self.words())
        self.resize(self.sizeHint())
        theme().changed.connect(self.update)

    def mark(self) -> tuple[str, str]:
        """Icon and ink."""
        if self.gone:
            return "file-warning", "danger"
        if is_dangerous(self.file.name):
            return "shield-alert", "warning"
        return ("image" if self.file.type.startswith("image/") else "file"), "text-muted"

    def words(self) -> str:
        """The line under the name."""
        if self.gone:
            return translate("Composer", "is not there any more")
        size = words.size(self.file.size)
        if is_dangerous(self.file.name):
            return translate("Composer", "%1, may run programs").replace("%1", size)
        return size

    def sizeHint(self) -> QSize:
        name = texts.metrics(fonts.font("small", 500)).horizontalAdvance(self.file.name)
        said = texts.metrics(fonts.font("micro")).horizontalAdvance(self.words())
        return QSize(
            max(min(fonts.px(_WIDEST) - 74, int(name)), int(said) + 2) + 74, fonts.px(_HIGH)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.take_off.setGeometry(self.width() - 32, (self.height() - 28) // 2, 28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("danger" if self.gone else "border"), 1))
        painter.setBrush(color("surface-sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon, ink = self.mark()
        middle = self.height() / 2
        icons.draw(painter, 10, middle - 8, icon, color(ink))
        room, font = self.width() - 68, fonts.font("small", 500)
        name = texts.metrics(font).elidedText(self.file.name, Qt.TextElideMode.ElideMiddle, room)
        draw_line(
            painter, QRectF(34, middle - fonts.px(15), room, fonts.px(16)), name, font, "text"
        )
        tone = ink if ink in ("danger", "warning") else "text-muted"
        below = QRectF(34, middle, room, fonts.px(14))
        draw_line(painter, below, self.words(), fonts.font("micro"), tone)


class FilesRow(QWidget):
    """Hidden while there is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[_Chip] = []
        self._total = TextLine(role="small", ink="text-faint", parent=self)
        self.hide()

    def files(self) -> tuple[Enclosed, ...]:
        """The files, in the order added."""
        return tuple(chip.file for chip in self._chips)

    def total(self) -> int:
        """Their bytes."""
        return sum(chip.file.size for chip in self._chips)

    def show_files(self, files: Iterable[Enclosed]) -> None:
        """Hold these instead."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self._add(files)

    def add(self, files: Iterable[Enclosed]) -> None:
        """More; one that is already there is not added again."""
        self._add(files)
        self.changed.emit()

    def _add(self, files: Iterable[Enclosed]) -> None:
        held = set(self.files())
        for file in files:
            if file not in held:
                chip = _Chip(file, self)
                chip.take_off.clicked.connect(lambda _=False, chip=chip: self._remove(chip))
                chip.show()
                self._chips.append(chip)
        self._arrange()

    def _remove(self, chip: _Chip) -> None:
        self._chips.remove(chip)
        chip.hide()
        chip.deleteLater()
        self._arrange()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.setVisible(bool(self._chips))
        x, y, wide, high = 12, 2, max(self.width(), 300), fonts.px(_HIGH)
        for chip in self._chips:
            if x > 12 and x + chip.width() > wide - 12:
                x, y = 12, y + high + _GAP
            chip.move(x, y)
            x += chip.width() + _GAP
        self._show_total(x, y, wide)

    def _show_total(self, x: int, y: int, wide: int) -> None:
        many, high = len(self._chips) > 1, fonts.px(_HIGH)
        self._total.setVisible(many)
        if many:
            text = translate("Composer", "%n files, %1", "", len(self._chips))
            self._total.set_text(text.replace("%1", words.size(self.total())))
            hint = self._total.sizeHint()
            if x + hint.width() > wide - 12:
                x, y = 12, y + high + 2
            self._total.setGeometry(
                x + 4, y + (high - hint.height()) // 2, hint.width(), hint.height()
            )
        self.setFixedHeight(y + high + 4)
