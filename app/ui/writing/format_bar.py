"""The bar of looks: bold, lists, quote, link and the rest, each with its key. Loop thread."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.look.theme import color
from app.ui.parts.button import Button
from app.ui.writing import formats
from app.ui.writing.editor import Editor

KEYS = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "underline": "Ctrl+U",
    "number": "Ctrl+Shift+7",
    "bullet": "Ctrl+Shift+8",
    "quote": "Ctrl+Shift+9",
    "code": "Ctrl+Shift+M",
    "link": "Ctrl+Shift+K",
    "clear": "Ctrl+Shift+\\",
}
_ICONS = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "bullet": "list",
    "number": "list-ordered",
    "quote": "text-quote",
    "code": "code",
    "link": "link",
    "clear": "remove-formatting",
}


def words() -> dict[str, str]:
    """What each does."""
    return {
        "bold": translate("Composer", "Bold"),
        "italic": translate("Composer", "Italic"),
        "underline": translate("Composer", "Underlined"),
        "bullet": translate("Composer", "List"),
        "number": translate("Composer", "Numbered list"),
        "quote": translate("Composer", "Quote"),
        "code": translate("Composer", "Letter by letter"),
        "link": translate("Composer", "Link"),
        "clear": translate("Composer", "No formatting"),
    }


class _Toggle(Button):
    """Filled while the text at the cursor has its look."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("border-strong"), 1))
            painter.setBrush(color("pressed"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)
            painter.end()
        super().paintEvent(event)


class FormatBar(QWidget):
    """Acts on one editor and shows what holds where its cursor stands."""

    link_wanted = Signal()

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._buttons: dict[str, _Toggle] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(8, 0, 8, 0)
        across.setSpacing(4)
        for name, said in words().items():
            button = _Toggle(icon_name=_ICONS[name], kind="icon", small=True, key=KEYS[name])
            button.describe(said)
            button.setCheckable(name not in ("clear", "link"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, name=name: self.apply(name))
            across.addWidget(button)
            self._buttons[name] = button
        across.addStretch(1)
        editor.cursorPositionChanged.connect(self.refresh)
        editor.currentCharFormatChanged.connect(lambda _: self.refresh())
        self.setFixedHeight(32)

    def apply(self, name: str) -> None:
        """Do what a button does."""
        editor = self._editor
        if not editor.rich:
            return
        if name == "link":
            self.link_wanted.emit()
            return
        acts: dict[str, Callable[[], None]] = {
            "bold": lambda: formats.toggle(editor, "bold"),
            "italic": lambda: formats.toggle(editor, "italic"),
            "underline": lambda: formats.toggle(editor, "underline"),
            "bullet": lambda: formats.toggle_list(editor, "bullet"),
            "number": lambda: formats.toggle_list(editor, "number"),
            "quote": lambda: formats.toggle_quote(editor),
            "code": lambda: formats.toggle_code(editor),
            "clear": lambda: formats.clear(editor),
        }
        acts[name]()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds here; only while it is looked at."""
        if self.isHidden():
            return
        editor = self._editor
        kind = formats.list_kind(editor)
        holds = {
            "bold": formats.has_look(editor, "bold"),
            "italic": formats.has_look(editor, "italic"),
            "underline": formats.has_look(editor, "underline"),
            "bullet": kind == "bullet",
            "number": kind == "number",
            "quote": formats.is_quote(editor),
            "code": formats.is_code(editor) or formats.has_look(editor, "code"),
        }
        for name, on in holds.items():
            self._buttons[name].setChecked(on)
            self._buttons[name].update()
