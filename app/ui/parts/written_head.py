"""The head of what is written on a page. Loop thread."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.parts.button import Button, Kind
from app.ui.parts.label import TextLine


class _Title(QLineEdit):
    """Shows its beginning while nobody writes in it; Qt shows the end of what was put in."""

    def setText(self, text: str | None) -> None:
        super().setText(text)
        if not self.hasFocus():
            self.home(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.home(False)


class WrittenHead(QFrame):
    """The title, how it stands, more, the details, Save; ``across`` takes what else there is.

    ``act`` is the action that saves.
    """

    def __init__(self, *, more: str, act: str, save: Kind = "primary") -> None:
        super().__init__()
        self.setObjectName("conversationHead")
        self.setFixedHeight(tokens.height("pane_header"))
        self.title = _Title()
        self.title.setObjectName("addressField")
        self.title.setFrame(False)
        self.title.setTextMargins(-2, 0, -2, 0)  # Qt keeps 2 px that labels do not
        self.title.setFont(fonts.font("title"))
        self.title.setPlaceholderText(translate("Template", "Title"))
        self.title.setAccessibleName(translate("Template", "Title"))
        self.state = TextLine(role="small", ink="warning")
        self.more = Button(icon_name="ellipsis", kind="icon", small=True, name=more)
        said = translate("Template", "Details")
        self.details = Button(icon_name="panel-right", kind="icon", small=True, name=said)
        self.save = Button(
            translate("Template", "Save"), kind=save, small=True, key="Ctrl S", act=act
        )
        self.across = across = QHBoxLayout(self)
        across.setContentsMargins(16, 0, 12, 0)
        across.setSpacing(8)
        across.addWidget(self.title, 1)
        for widget in (self.state, self.more, self.details, self.save):
            across.addWidget(widget)
