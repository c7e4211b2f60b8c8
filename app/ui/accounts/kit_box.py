"""What is to be put onto the website: to be copied, and the guide to be saved. Loop thread."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.look import fonts
from app.ui.parts.button import Button
from app.ui.parts.notice import Notice

_WIDE, _HIGH = 640, 300
_SAID_MS = 2_000


class KitBox(Box):
    """``agreed`` when the guide shall be saved."""

    def __init__(self, parent: QWidget, title: str, snippet: str) -> None:
        text = translate(
            "Kit",
            "Paste this into the pages of your website, before </body>. The guide says what the"
            " server needs, step by step.",
        )
        super().__init__(parent, title, text, translate("Kit", "Save the guide…"))
        self.setMinimumWidth(_WIDE)
        self.no.setText(translate("Kit", "Close"))
        self.snippet = QPlainTextEdit(snippet)
        self.snippet.setObjectName("formText")
        self.snippet.setReadOnly(True)
        self.snippet.setAccessibleName(title)
        self.snippet.setFont(fonts.mono())
        self.snippet.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.snippet.setTabChangesFocus(True)
        self.snippet.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.snippet.setFixedHeight(_HIGH)
        self.copy = Button(translate("Kit", "Copy"), small=True)
        self.copy.clicked.connect(self.copy_all)
        self.notice = Notice()
        self.notice.hide()
        self.body.addWidget(self.snippet)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.notice)
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(lambda: self.copy.setText(translate("Kit", "Copy")))

    def copy_all(self) -> None:
        """Put the whole snippet where it can be pasted from."""
        QGuiApplication.clipboard().setText(self.snippet.toPlainText())
        self.copy.setText(translate("Kit", "Copied"))
        self._said.start()

    def agree(self) -> None:
        """The guide is wanted; the box stays for the snippet."""
        self.agreed.emit()
