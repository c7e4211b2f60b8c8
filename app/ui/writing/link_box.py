"""A link: its words and where it leads. Loop thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.dialog import Dialog
from app.ui.parts.form_field import FormField


def completed(target: str) -> str:
    """An address as a link takes it; empty when it cannot be one."""
    text = target.strip()
    if not text or any(c.isspace() for c in text):
        return ""
    lower = text.lower()
    if lower.startswith(("http://", "https://", "mailto:", "tel:")):
        return text
    if "@" in text and "/" not in text:
        return f"mailto:{text}"
    if ":" in text.partition("/")[0].partition(".")[0]:
        return ""
    return f"https://{text}" if "." in text else ""


class LinkBox(Dialog):
    """Tells words and target; an empty target takes the link away."""

    put = Signal(str, str)

    def __init__(self, parent: QWidget, words: str, target: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Composer", "Link"))
        self.setMinimumWidth(420)
        self.words = FormField(translate("Composer", "Words"))
        self.target = FormField(translate("Composer", "Leads to"))
        self.words.field.setText(words)
        self.target.field.setText(target)
        take = Button(translate("Composer", "Insert the link"), kind="primary")
        leave = Button(translate("Composer", "Cancel"), kind="quiet")
        take_away = Button(translate("Composer", "Remove the link"), kind="quiet")
        take_away.setVisible(bool(target))
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(self.words)
        down.addWidget(self.target)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(take_away)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(take)
        down.addLayout(foot)
        take.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        take_away.clicked.connect(lambda: self._tell(""))
        for field in (self.words, self.target):
            field.entered.connect(self._take)
        (self.target if words else self.words).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        target = completed(self.target.text())
        if not target:
            self.target.say_wrong(
                translate("Composer", "Write it like https://shop.example or anna@example.com.")
            )
            return
        self._tell(target)

    def _tell(self, target: str) -> None:
        words = self.words.text().strip() or self.target.text().strip()
        self.close()
        self.put.emit(words, target)
