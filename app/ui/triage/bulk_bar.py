"""The bar that takes the chips' place while several are chosen: how many, and what to do with them.

Loop thread.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import number, translate
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine


class BulkBar(QWidget):
    """Buttons are added by whoever can act; while a long act runs it shows how far that is."""

    stopped = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Bulk", "Chosen conversations"))
        self.buttons: list[Button] = []
        across = self._across = QHBoxLayout(self)
        across.setContentsMargins(12, 0, 8, 0)
        across.setSpacing(4)
        self.said = TextLine(role="small", ink="text", weight=600)
        self.said.setProperty("elides", True)
        self.clear = Button(
            icon_name="x", kind="icon", small=True, key="Esc",
            name=translate("Bulk", "Choose none"),
        )  # fmt: skip
        self.clear.clicked.connect(self.cleared)
        self.stop = Button(translate("Bulk", "Stop"), small=True)
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()
        across.addWidget(self.said)
        across.addStretch(1)
        across.addWidget(self.stop)
        across.addWidget(self.clear)

    def add(self, icon: str, name: str, key: str, act: Callable[[], object]) -> Button:
        """A button before the cross."""
        made = Button(icon_name=icon, kind="icon", small=True, key=key, name=name, ink="text")
        made.clicked.connect(lambda _=False: act())
        self.buttons.append(made)
        self._across.insertWidget(self._across.count() - 2, made)
        return made

    def show_count(self, count: int) -> None:
        """How many are chosen."""
        self.said.set_text(translate("Bulk", "%n chosen", "", count))

    def show_progress(self, done: int, of: int) -> None:
        """A long act is under way."""
        text = translate("Bulk", "%1 of %2 done")
        self.said.set_text(text.replace("%1", number(done)).replace("%2", number(of)))
        self._set_working(working=True)

    def rest(self) -> None:
        """Nothing is under way."""
        self._set_working(working=False)

    def _set_working(self, *, working: bool) -> None:
        for button in (*self.buttons, self.clear):
            button.setVisible(not working)
        self.stop.setVisible(working)
