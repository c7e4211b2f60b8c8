"""The text of the composer: formatted where it may be, 2 to 12 lines high, then it scrolls.

Loop thread. Nothing pasted or dropped comes in but through the policy for mail (reliability 3.6.5);
pictures are told by ``picture_added`` and files by ``files_given``; nothing is ever loaded.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit, QWidget

from app.desk.writing import rich_text
from app.desk.writing.rich_text import Rich
from app.ui.look import fonts, texts, tokens
from app.ui.look.theme import color, theme
from app.ui.writing import fields, formats, pictures, rich_document

_LEAST, _MOST = 2, 12


class Editor(QTextEdit):
    """Holds a ``Rich`` text; keys of the composer are told, not typed."""

    focused = Signal(bool)
    submitted = Signal(bool)
    """Ctrl+Enter; True with Shift as well (and resolve)."""
    left = Signal()
    """Esc: one level out, nothing discarded."""
    picture_added = Signal(str, QByteArray)
    """Its name and its bytes: to be stored."""
    picture_huge = Signal(str, QImage)
    files_given = Signal(list)
    """Paths that were dropped or pasted."""
    menu_wanted = Signal(QMenu, QTextCursor)
    """A context menu is about to open at a place in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(fonts.font("read"))
        self.document().setDefaultFont(fonts.font("read"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(16, 8, 16, 4)
        self.most_lines, self.least_lines = _MOST, _LEAST
        self._fills = False
        self.rich = True
        """Whether formatting may be used: not in notes, not on channels of plain text."""
        self.finder: Callable[[str], bytes] = pictures.no_picture
        """Gives the bytes of a stored picture by its name."""
        self.helpers: list[Callable[[QKeyEvent], bool]] = []
        """Hear each key first; True when it was meant for one (a list of suggestions)."""
        self._shown: dict[str, QImage] = {}
        self.set_body(())
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme().changed.connect(self._recolor)
        self._fit()

    # --- the text ----------------------------------------------------------------------------

    def body(self) -> Rich:
        """The text as it stands."""
        return rich_document.body_of(self.document())

    def set_body(self, body: Rich) -> None:
        """Replace everything; the cursor goes to the end, undo never brings another text back."""
        for name in rich_text.images(body):
            self._load(name)
        self.setWordWrapMode(texts.wrapping(rich_text.to_text(body)))
        rich_document.fill(self.document(), body)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    def show_text(self, text: str) -> None:
        """Replace everything by plain text."""
        self.set_body(rich_text.of_text(text))

    def insert_body(self, body: Rich) -> None:
        """Put a text where the cursor is, in place of what is selected."""
        if not self.rich:
            body = rich_text.without_looks(body)
        for name in rich_text.images(body):
            self._load(name)
        self._make_way(rich_text.to_text(body))
        rich_document.insert(self.textCursor(), body)
        self.ensureCursorVisible()

    def _make_way(self, text: str) -> None:
        """Before a text comes in that would hold up typing."""
        if (mode := texts.wrapping(text)) is QTextOption.WrapMode.WrapAnywhere:
            self.setWordWrapMode(mode)

    def selected(self) -> Rich:
        """What is selected."""
        made = QTextDocument()
        cursor = QTextCursor(made)
        cursor.insertFragment(self.textCursor().selection())
        return rich_document.body_of(made)

    # --- pictures ----------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        fields.choose_here(self)

    def add_picture(self, image: QImage, data: bytes = b"") -> str:
        """A picture where the cursor is; its name, or nothing when it cannot be read."""
        if image.isNull():
            return ""
        data = data or pictures.encoded(image)
        name = pictures.name_of(data)
        self._show_picture(name, image)
        run = rich_text.Run("", image=name, width=min(image.width(), rich_document.WIDEST))
        rich_document.insert_run(self.textCursor(), run)
        self.picture_added.emit(name, QByteArray(data))
        if pictures.is_huge(image, len(data)):
            self.picture_huge.emit(name, image)
        return name

    def replace_picture(self, name: str, image: QImage) -> None:
        """A smaller form of a picture in its place."""
        data = pictures.encoded(image)
        other = pictures.name_of(data)
        self._show_picture(other, image)
        self.picture_added.emit(other, QByteArray(data))
        names = {one: one for one in rich_text.images(self.body())} | {name: other}
        body = rich_text.with_images(self.body(), names)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        rich_document.insert(cursor, body)

    def _show_picture(self, name: str, image: QImage) -> None:
        self._shown[name] = image
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document().addResource(kind, rich_document.image_url(name), image)

    def _load(self, name: str) -> None:
        if name not in self._shown:
            image = pictures.decoded(self.finder(name))
            if image is not None:
                self._show_picture(name, image)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - all alike
        """Nothing in a text may load a file: a picture of ours, or an empty one."""
        url = name.toString() if isinstance(name, QUrl) else str(name)
        shown = self._shown.get(url.removeprefix(rich_document.SCHEME))
        return shown if shown is not None else QImage(1, 1, QImage.Format.Format_ARGB32)

    # --- size --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def set_most_lines(self, lines: int, least: int = _LEAST) -> None:
        """How far it may grow before it scrolls, and how high it is at least."""
        lines = max(least, lines)
        if (lines, least) != (self.most_lines, self.least_lines):
            self.most_lines, self.least_lines = lines, least
            self._fit()

    def fill_room(self) -> None:
        """As high as there is room, instead of as high as the text."""
        self._fills = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.least_lines * tokens.type_style("read").line)
        self.setMaximumHeight(16_777_215)

    def _fit(self) -> None:
        if self._fills:
            return
        line = tokens.type_style("read").line
        wanted = int(self.document().size().height())
        high = min(max(wanted, self.least_lines * line), self.most_lines * line) + 12
        if high != self.height() or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def _recolor(self) -> None:
        """Links and code have colours of the theme in them."""
        body = self.body()
        if rich_text.is_plain(body):
            return
        at = self.textCursor().position()
        self.blockSignals(True)
        rich_document.fill(self.document(), body)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    # --- keys --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab is asked for here: Qt moves the focus with it before it is a key of the text."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and pressed and self._take_tab(event):
            event.accept()
            return True
        return super().event(event)

    def _take_tab(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        if any(helper(event) for helper in self.helpers) or fields.take_key(self, event):
            return True
        if not self.rich or not formats.in_list(self):
            return False
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        formats.indent(self, -1 if shifted or event.key() == Qt.Key.Key_Backtab else 1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(helper(event) for helper in self.helpers) or fields.take_key(self, event):
            return
        held, key = event.modifiers(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & Qt.KeyboardModifier.ControlModifier:
                self.submitted.emit(bool(held & Qt.KeyboardModifier.ShiftModifier))
                return
            if self.rich and not held and formats.end_of_kind(self):
                return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if self.rich and key == Qt.Key.Key_Backspace and formats.back_out(self):
            return
        if self.rich and key == Qt.Key.Key_Space and formats.as_typed(self):
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            fields.leave(self)
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.cursorForPosition(event.pos()))
        menu.popup(event.globalPos())

    # --- paste, drop, copy -------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasUrls() or source.hasImage()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        _copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        _copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        _copy(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if paths:
            self._take_files(paths)
        elif self.rich and source.hasHtml():
            self._take_html(source.html())
        elif self.rich and source.hasImage():
            self.add_picture(QImage(source.imageData()))
        elif source.hasText():
            self.insert_plain(source.text())

    def insert_plain(self, text: str) -> None:
        """Put text where the cursor is, in the look it has there; in a field it is its value."""
        fields.leave(self)
        self._make_way(text)
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def _take_html(self, html: str) -> None:
        body, found = rich_text.from_html(html)
        names = {}
        for name, data in found.items():
            image = pictures.decoded(data)
            if image is not None:
                names[name] = pictures.name_of(data)
                self._show_picture(names[name], image)
                self.picture_added.emit(names[name], QByteArray(data))
        self.insert_body(rich_text.with_images(body, names))

    def _take_files(self, paths: list[str]) -> None:
        """Pictures stand in the text where that may be; everything else goes along as a file."""
        files = []
        for path in paths:
            data = pictures.read_file(path) if self.rich else b""
            image = pictures.decoded(data) if data else None
            if image is None:
                files.append(path)
            else:
                self.add_picture(image, data)
        if files:
            self.files_given.emit(files)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Clean HTML and text, as they would leave."""
        made = QMimeData()
        body = self.selected()
        made.setText(rich_text.to_text(body))
        if not rich_text.is_plain(body):
            made.setHtml(rich_text.to_html(body))
        return made

    # --- paint and focus ---------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.document().begin()
        while block.isValid():
            depth = rich_document.quote_of(block)
            rect = layout.blockBoundingRect(block)
            for n in range(depth):
                bar = QRectF(n * 18, rect.top() - shift, 2, rect.height() + 1)
                painter.fillRect(bar, color("border-strong"))
            block = block.next()
        fields.paint(self, painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


def _copy(event: QDropEvent) -> None:
    """Files are copied: whoever hears that they were moved may delete them."""
    if event.isAccepted() and event.mimeData().hasUrls():
        event.setDropAction(Qt.DropAction.CopyAction)
