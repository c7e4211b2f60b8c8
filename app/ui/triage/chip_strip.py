"""A line of chips of which some find no room. Loop thread."""

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.triage.chip import Chip

GAP = 4
_LEFT, _RIGHT = 12, 8


class ChipStrip(QWidget):
    """Whoever fills it says which of them are seen when there is no room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Filters", "Filters"))
        self.chips: list[Chip] = []
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        self._across.setSpacing(GAP)

    @property
    def room(self) -> int:
        """Its width in px, without what is left free at both ends."""
        return self.width() - _LEFT - _RIGHT

    def put(self, chips: Iterable[Chip]) -> None:
        """These in place of those there were; the keyboard stays at its place."""
        had = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        for chip in self.chips:
            self._across.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [*chips]
        for at, chip in enumerate(self.chips):
            self._across.insertWidget(at, chip)
        if had is not None and had < len(self.chips):
            self.chips[had].setFocus()
        self.fold()

    @abstractmethod
    def fold(self) -> None:
        """Show what there is room for."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()
