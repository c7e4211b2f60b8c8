"""A person's tags as chips, and a field for one more. Loop thread."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.ui.i18n import translate
from app.ui.look import fonts, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.look.wrapping import Wrapping
from app.ui.parts.button import Button
from app.ui.parts.entry_widget import by_key, draw_icon, draw_line
from app.ui.parts.pressable import Pressable

_MOST = 220


class _Chip(Pressable):
    """A tag; a press, Del or Backspace takes it off."""

    def __init__(self, tag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(translate("Customer", "Tag %1, take it off").replace("%1", tag))
        self.setFixedHeight(tokens.height("control_small"))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = texts.metrics(fonts.font("small")).horizontalAdvance(self.tag)
        return QSize(min(_MOST, int(wide) + 34), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and by_key(self)
        painter.setPen(QPen(color("focus-ring"), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(color("pressed" if self.underMouse() else "tag-bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 4, 4)
        room = QRectF(8, 0, self.width() - 30, self.height())
        draw_line(painter, room, self.tag, fonts.font("small"), "text")
        ink = "text" if self.underMouse() or ring else "text-muted"
        draw_icon(painter, self.width() - 19, self.height() / 2 - 6, "x", ink, 12)


class TagRow(QWidget):
    """``put`` and ``taken`` say what a person wants; the store's answer builds it anew."""

    put = Signal(str)
    taken = Signal(str)

    def __init__(
        self, tags: Sequence[str], known: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = [tag for tag in known if tag not in tags]
        self._editor: QLineEdit | None = None
        self._flow = Wrapping(self)
        for tag in tags:
            chip = _Chip(tag)
            chip.clicked.connect(lambda _=False, tag=tag: self.taken.emit(tag))
            self._flow.addWidget(chip)
        words = "" if tags else translate("Customer", "Add a tag")
        self.add = Button(words, icon_name="plus", kind="quiet" if words else "icon", small=True,
                          name=translate("Customer", "Add a tag"), flush=bool(words))  # fmt: skip
        self.add.clicked.connect(self.edit)
        self._flow.addWidget(self.add)

    def editor(self) -> QLineEdit | None:
        """The field while a tag is being written."""
        return self._editor

    def edit(self) -> None:
        """Write one more."""
        if self._editor is not None:
            return
        field = self._editor = QLineEdit()
        field.setObjectName("formField")
        field.setProperty("small", True)
        field.setFont(fonts.font("small"))
        field.setFixedSize(132, tokens.height("control_small"))
        field.setMaxLength(60)
        field.setAccessibleName(translate("Customer", "New tag"))
        made = QCompleter(self._known, field)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(made)
        field.installEventFilter(self)
        self.add.hide()
        self._flow.addWidget(field)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Comma
            ):  # fmt: skip
                self._end(keep=event.key() != Qt.Key.Key_Escape)
                self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        elif watched is self._editor and isinstance(event, QFocusEvent) and event.lostFocus():
            self._end(keep=True, unless=event.reason() == Qt.FocusReason.PopupFocusReason)
        return super().eventFilter(watched, event)

    def _end(self, *, keep: bool, unless: bool = False) -> None:
        if unless:
            return
        field, self._editor = self._editor, None
        if field is None:
            return
        text = " ".join(field.text().split())
        field.removeEventFilter(self)
        self._flow.removeWidget(field)
        field.hide()
        field.deleteLater()
        self.add.show()
        if keep and text:
            self.put.emit(text)
