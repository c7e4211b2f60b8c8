"""The files that go out with a reply, each with a way to take it off. Loop thread."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui import words
from app.ui.button import Button
from app.ui.i18n import translate


class AttachmentRow(QWidget):
    """Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(12, 0, 12, 0)
        self._across.setSpacing(4)
        self.hide()

    def paths(self) -> tuple[Path, ...]:
        """The files, in the order added."""
        return tuple(self._paths)

    def add(self, paths: Iterable[Path]) -> None:
        """Add files; one that is already there is not added again."""
        self._paths += [path for path in paths if path not in self._paths]
        self._rebuild()

    def clear(self) -> None:
        """Take all off."""
        if self._paths:
            self._paths.clear()
            self._rebuild()

    def _remove(self, path: Path) -> None:
        self._paths = [one for one in self._paths if one != path]
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self._across.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in self._paths:
            self._across.addWidget(self._chip(path))
        self._across.addStretch(1)
        self.setVisible(bool(self._paths))

    def _chip(self, path: Path) -> Button:
        label = f"{path.name}, {words.size(_size(path))}"
        chip = Button(label, icon_name="x", kind="flat", small=True)
        take_off = translate("Composer", "Take off %1")
        chip.describe(take_off.replace("%1", path.name))
        chip.setMaximumWidth(220)
        chip.clicked.connect(lambda: self._remove(path))
        return chip


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
