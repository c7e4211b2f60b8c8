"""The files of a message as chips, and a way to save them all. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.inbox.values import Attachment, Entry
from app.ui.conversation import attachment_chip
from app.ui.conversation.attachment_chip import AttachmentChip
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button

_GAP = 8


class FilesRow(QObject):
    """Chips that are children of the message's widget; arranged within a width."""

    save_all_pressed = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.chips: list[AttachmentChip] = []
        self._all = Button(
            translate("Attachment", "Save all"), icon_name="download", kind="flat", small=True,
            parent=owner,
        )  # fmt: skip
        self._all.clicked.connect(self.save_all_pressed)
        self._all.hide()

    def count(self) -> int:
        """How many chips there are."""
        return len(self.chips)

    def show_files(self, entry: Entry, pressed: Callable[[AttachmentChip], object]) -> None:
        """Show the files of this message that are not part of its text."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        files = [one for one in entry.attachments if not one.inline or not entry.has_html]
        self.chips = [self._chip(one, pressed) for one in files]
        self._all.setVisible(len(self.chips) > 1)

    def _chip(
        self, attachment: Attachment, pressed: Callable[[AttachmentChip], object]
    ) -> AttachmentChip:
        made = AttachmentChip(attachment, self._owner)
        made.clicked.connect(lambda: pressed(made))
        made.show()
        return made

    def arrange(self, left: int, y: int, width: int, *, place: bool, right: bool = False) -> int:
        """Put the chips into rows from ``left`` over ``width``; gives the height they take."""
        if not self.chips:
            return 0
        rows: list[list[QWidget]] = [[]]
        used = 0
        for widget in (*self.chips, *((self._all,) if len(self.chips) > 1 else ())):
            wide = _width(widget)
            if rows[-1] and used + wide > width:
                rows.append([])
                used = 0
            rows[-1].append(widget)
            used += wide + _GAP
        if place:
            self._place(rows, left, y, width, right=right)
        return len(rows) * (attachment_chip.height() + _GAP) - _GAP + 4

    @staticmethod
    def _place(rows: list[list[QWidget]], left: int, y: int, width: int, *, right: bool) -> None:
        for at, row in enumerate(rows):
            long = sum(_width(widget) + _GAP for widget in row) - _GAP
            x = left + width - long if right else left
            top = y + at * (attachment_chip.height() + _GAP)
            for widget in row:
                whole = attachment_chip.height()
                high = whole if isinstance(widget, AttachmentChip) else fonts.px(28)
                inset = (whole - high) // 2
                widget.setGeometry(x, top + inset, _width(widget), high)
                x += _width(widget) + _GAP


def _width(widget: QWidget) -> int:
    return widget.sizeHint().width()
