"""The row under the text: attach, format, emoji, how the draft stands, Send. Loop thread."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.label import TextLine


class ComposerFoot(QWidget):
    """``tools`` is where others put buttons of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._public = self._followers = self._offline = False
        self._mode = "reply"
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.tools.setSpacing(4)
        self.attach = _icon("paperclip", translate("Composer", "Attach a file"))
        self.format = _icon("type", translate("Composer", "Formatting"))
        self.emoji = _icon("smile", translate("Composer", "Emoji"))
        self.more = _icon("ellipsis", translate("Composer", "More for this text"))
        self.count = TextLine(role="small", ink="text-muted", firm=True)
        self.saved = TextLine(role="small", ink="text-faint", dispensable=True)
        self.submit = Button(
            translate("Composer", "Send"), kind="primary", key="Ctrl \u21b5", act="send"
        )
        self.ways = Button(
            icon_name="chevron-down",
            kind="primary",
            name=translate("Composer", "More ways to send"),
        )
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 4, 8, 8)
        across.setSpacing(4)
        across.addLayout(self.tools)
        for button in (self.attach, self.format, self.emoji, self.more):
            across.addWidget(button)
        across.addStretch(1)
        across.addWidget(self.count)
        across.addSpacing(4)
        across.addWidget(self.saved)
        across.addSpacing(4)
        across.addWidget(self.submit)
        across.addSpacing(-3)
        across.addWidget(self.ways)

    def show_mode(self, mode: str, *, offline: bool = False) -> None:
        """The words of the button, and what a note has no use for."""
        self._mode, self._offline = mode, offline
        note = mode == "note"
        self.submit.kind = "note" if note else "primary"
        words = translate("Composer", "Queue") if offline else translate("Composer", "Send")
        if self._public and mode == "reply":
            words = translate("Composer", "Post publicly")
            if self._followers:
                words = translate("Composer", "Post to followers")
        self.submit.setText(translate("Composer", "Add note") if note else words)
        self.ways.setVisible(not note)
        self.attach.setVisible(not note)
        self.format.setVisible(not note)

    def show_public(self, *, public: bool, followers: bool = False) -> None:
        """Whether others than whom it is for will read it, and which: the button says so."""
        if (public, followers) != (self._public, self._followers):
            self._public, self._followers = public, followers
            self.show_mode(self._mode, offline=self._offline)


def _icon(name: str, said: str) -> Button:
    return Button(icon_name=name, kind="icon", name=said)
