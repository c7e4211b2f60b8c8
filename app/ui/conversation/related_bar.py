"""Under the head: another conversation that this one looks related to (rule T1). Loop thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.inbox.values import QueueRow
from app.ui import words
from app.ui.i18n import translate
from app.ui.look.picture import Picture
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine


class RelatedBar(QFrame):
    """Names the other one; joined with one press, or said to be none of it."""

    join_pressed = Signal()
    open_pressed = Signal()
    not_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedBar")
        self.row: QueueRow | None = None
        self.setFixedHeight(36)
        self._text = TextLine(role="small", ink="text-muted", stretch=True)
        self.open_button = Button(translate("Threads", "Open it"), kind="link", small=True)
        self.join_button = Button(translate("Threads", "Join"), kind="link", small=True)
        self.not_button = Button(
            icon_name="x", kind="icon", small=True, name=translate("Threads", "Not related")
        )
        self.open_button.clicked.connect(self.open_pressed)
        self.join_button.clicked.connect(self.join_pressed)
        self.not_button.clicked.connect(self.not_pressed)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 4, 12, 4)
        across.setSpacing(4)
        across.addWidget(Picture(14).show_icon("link"))
        across.addSpacing(4)
        across.addWidget(self._text, 1)
        for button in (self.open_button, self.join_button, self.not_button):
            across.addWidget(button)
        self.hide()

    def show_row(self, row: QueueRow | None) -> None:
        """Another conversation, or none."""
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        text = translate("Threads", "Looks related to #%1, %2: %3")
        subject = row.subject or translate("Row", "No subject")
        text = text.replace("%1", str(row.number)).replace("%2", words.person(row))
        self._text.set_text(text.replace("%3", subject))
        self.join_button.describe(
            translate("Threads", "Join with #%1").replace("%1", str(row.number))
        )
