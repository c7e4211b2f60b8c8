"""Shows a mail's text or cleaned HTML, and can load nothing by itself. Loop thread.

``loadResource`` always gives an image (reliability 3.6.5): Qt would otherwise open the path that a
mail names, or follow ``@import``. Links are only told, never followed.
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextBrowser, QWidget

from app.desk import links
from app.ui.i18n import translate
from app.ui.look import fonts, tokens
from app.ui.look.theme import color, theme
from app.ui.parts.entry_widget import EntryWidget
from app.ui.parts.focus import came_by_key
from app.ui.parts.menu import Menu

_OWN_COLORS = re.compile(r"\b(?:bg)?color\s*[=:]|\bbackground", re.IGNORECASE)
_MAX_TEXT, _MAX_LINES = 100_000, 10_000
"""What is laid out of a text at most; the rest is in its source."""
_LONG_WORD = re.compile(r"[^\s\u200b]{500,}")
_PIECE, _BREAK = 500, "\u200b"
"""Qt lays out a word in the square of its length, and cannot be interrupted."""
_LINK_ROOM = 400
_SCROLL_BAR = 12
_BEGINNING = 3_000
"""Characters laid out before the first paint: more than a screen of them."""
_REST_MS = 30


_TIMELINE_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_MARKING = tuple(
    QKeySequence.StandardKey[f"Select{way}{what}"]
    for way, whats in (
        ("Next", ("Char", "Word", "Line", "Page")),
        ("Previous", ("Char", "Word", "Line", "Page")),
        ("StartOf", ("Line", "Document")),
        ("EndOf", ("Line", "Document")),
    )
    for what in whats
)
"""Shift with the keys that move."""


class MailBrowser(QTextBrowser):
    """A text without scroll bars whose height follows its document."""

    link_pressed = Signal(str, str)
    """The address of a link and the words it was shown with."""
    link_hovered = Signal(str)
    """The address of the link under the pointer, or of the one with the focus; "" when it ends."""
    grown = Signal()
    """The rest of a long text was laid out: the height is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: dict[str, QImage] = {}
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)
        self.cut_short = False
        """The text is longer than what is shown of it."""
        self._html = ""
        self._text = self._shown_text = ""
        self._colored = False
        self._designed = True
        self._laid_out = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._put_rest)
        self._build()
        self.anchorClicked.connect(self._tell_link)
        self.highlighted.connect(self._tell_hover)
        theme().changed.connect(self._recolor)

    def _build(self) -> None:
        self.setTextInteractionFlags(
            self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)  # nothing can be typed here
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([])
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(translate("Timeline", "Text of the message"))
        self.setFont(fonts.font("read"))
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    # --- what is shown -----------------------------------------------------------------------

    def show_text(self, text: str) -> None:
        """Show plain text; http links in it can be pressed, nothing is taken for markup."""
        kept = _beginning(text)
        self.cut_short = len(kept) < len(text)
        self._html, self._text, self._colored = "", _LONG_WORD.sub(_in_pieces, kept), False
        self._laid_out = 0
        self._put_text(_first_part(self._text))
        if len(self._shown_text) < len(self._text):
            self._rest.start()

    def show_html(self, html: str, images: Mapping[str, QImage] | None = None) -> None:
        """Show HTML that the desk has cleaned; ``images`` are the parts it may show, by cid."""
        self._images = dict(images or {})
        self.cut_short = False
        self._rest.stop()
        self._laid_out = 0
        if html != self._html:
            self._designed = True
        self._html, self._text = html, ""
        self._colored = bool(_OWN_COLORS.search(html))
        self._put_html()

    def can_stand_on_sheet(self) -> bool:
        """Whether the mail has colours of its own, in the dark: then there is a choice."""
        return self._colored and bool(self._html) and theme().scheme == "dark"

    def on_sheet(self) -> bool:
        """Whether the mail stands on a white sheet, as it was designed."""
        return self.can_stand_on_sheet() and self._designed

    def choose_sheet(self, on: bool) -> None:
        """Show a coloured mail as designed, or in our own colours."""
        if on != self._designed:
            self._designed = on
            self._laid_out = 0
            if self._html:
                self._put_html()

    def height_for(self, width: int) -> int:
        """The height of the whole text at a width; laid out once for each."""
        if self._laid_out != width:
            self._laid_out = width
            self.setLineWrapColumnOrWidth(max(40, width))
        size = self.document().size()
        broad = bool(self._html) and size.width() > width + 1
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if broad else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        return int(size.height()) + 1 + (_SCROLL_BAR if broad else 0)

    def natural_width(self, most: int) -> int:
        """How wide the text is when no line of it is broken, at most ``most``."""
        document = self.document()
        self._laid_out = most
        self.setLineWrapColumnOrWidth(max(40, most))
        return min(most, int(document.idealWidth()) + 2)

    def _put_rest(self) -> None:
        if not self._html and len(self._shown_text) < len(self._text):
            self._put_text(self._text)
            self._laid_out = 0
            self.grown.emit()

    def _put_text(self, text: str) -> None:
        """Put the text in with all its formats in one edit, so that it is laid out once."""
        self._rest.stop()
        self._shown_text = text
        self._recolor_palette()
        document = self.document()
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        lines = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        lines.setLineHeight(tokens.type_style("read").line, kind)
        cursor.setBlockFormat(lines)
        plain, at = QTextCharFormat(), 0
        for start, end in links.found_in(text)[:_LINK_ROOM]:
            cursor.insertText(text[at:start], plain)
            cursor.insertText(text[start:end], _link(text[start:end].replace(_BREAK, "")))
            at = end
        cursor.insertText(text[at:], plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._let_reach(at > 0)

    def _put_html(self) -> None:
        self._recolor_palette()
        ink = color("accent") if self.on_sheet() else color("accent-ink")
        self.document().setDefaultStyleSheet(f"a {{ color: {ink.name()}; }}")
        bare = self.can_stand_on_sheet() and not self._designed
        self.setHtml(without_colors(self._html) if bare else self._html)
        self._let_reach("<a " in self._html)

    def _let_reach(self, has_links: bool) -> None:
        """With the Tab key one comes to a text for its links: it leads from one to the next."""
        tab = Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(tab)

    def _recolor_palette(self) -> None:
        made = QPalette(self.palette())
        ink = color("sheet-text" if self.on_sheet() else "text")
        made.setColor(QPalette.ColorRole.Text, ink)
        self.setPalette(made)
        margin = 12 if self.on_sheet() else 0
        self.document().setDocumentMargin(margin)

    def _recolor(self) -> None:
        if self._html:
            self._put_html()
        elif self._text:
            self._put_text(self._text)

    # --- what it may not do ------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002 - all kinds alike
        """The stored image of that cid, else a transparent dot; never Qt's own loading."""
        url = name.toString() if isinstance(name, QUrl) else name
        return self._images.get(url.removeprefix("cid:"), self._nothing)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
            return
        event.ignore()  # the timeline scrolls up and down, a text in it never by itself

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TIMELINE_KEYS and not event.modifiers():
            event.ignore()  # they lead from entry to entry
        elif event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection():
            self.moveCursor(QTextCursor.MoveOperation.Start)  # marks nothing any more
            if (card := self.parentWidget()) is not None:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def marks(self, event: QKeyEvent) -> bool:
        """Take a key that marks text, and the focus with it; whether it was one."""
        if not any(map(event.matches, _MARKING)):
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyPressEvent(event)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if came_by_key(event):  # to the first link, which shows the focus
            self.focusNextPrevChild(event.reason() is not Qt.FocusReason.BacktabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:
        """To the next link of the text, which is told as if the pointer were on it."""
        moved = super().focusNextPrevChild(next)
        if moved and self.hasFocus():
            self.link_hovered.emit(self.textCursor().charFormat().anchorHref())
        return moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.link_hovered.emit("")

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is what was written: without the places to break in endless words."""
        made = super().createMimeDataFromSelection()
        made.setText(made.text().replace(_BREAK, ""))
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of what is marked or of a link; where neither is, it is the message that is meant."""
        marked = self.textCursor().hasSelection() or self.anchorAt(event.pos())
        if not marked and isinstance(self.parentWidget(), EntryWidget):
            event.ignore()
            return
        menu = self.menu(event.pos())
        menu.popup(event.globalPos())

    def menu(self, at: QPoint) -> QMenu:
        """What can be done there, with a link or with what is marked."""
        menu = Menu(self)
        url = self.anchorAt(at)
        if url:
            shown = self._words_at(self.cursorForPosition(at), url)
            clipboard = QGuiApplication.clipboard()
            put = partial(clipboard.setText, links.copied(url))
            menu.addAction(
                translate("Link", "Open the link"), lambda: self.link_pressed.emit(url, shown)
            )
            menu.addAction(translate("Link", "Copy the link"), put)
            menu.addSeparator()
        copy = menu.addAction(translate("Mail", "Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(translate("Mail", "Select all"), self.selectAll)
        return menu

    def sizeHint(self) -> QSize:
        return QSize(400, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 10)

    def _tell_hover(self, url: QUrl) -> None:
        self.link_hovered.emit(url.toString())

    def _tell_link(self, url: QUrl) -> None:
        """Pressed with the pointer, or by key: then it is what the cursor stands on."""
        address = url.toString()
        place = self.viewport().mapFromGlobal(self.cursor().pos())
        cursor = self.textCursor()
        if self.anchorAt(place) == address:
            cursor = self.cursorForPosition(place)
        self.link_pressed.emit(address, self._words_at(cursor, address))

    def _words_at(self, cursor: QTextCursor, url: str) -> str:
        """All the words of a link round a place: what the reader believes to press.

        A link may be cut into many pieces, each with another look; together they say it.
        """
        said, here = "", False
        it = cursor.block().begin()
        while not it.atEnd():
            piece = it.fragment()
            if piece.charFormat().anchorHref() == url:
                said += piece.text()
                here = here or piece.contains(cursor.position()) or _ends_at(piece, cursor)
            elif here:
                break
            else:
                said = ""
            it += 1
        return said.replace(_OBJECT, "") if here else ""


_OBJECT = "\ufffc"
"""Stands in a text for a picture."""


def _ends_at(piece: QTextFragment, cursor: QTextCursor) -> bool:
    return bool(cursor.position() == piece.position() + piece.length())


_COLOR_ATTRIBUTES = re.compile(r"""\s(?:bgcolor|color)="[^"]*\"""")
_COLOR_STYLES = re.compile(r"(?<=[\";\s])(?:background-)?(?:border-)?color:[^;\"]*;?")


def without_colors(html: str) -> str:
    """Cleaned HTML without colours of its own, so that it takes ours."""
    return _COLOR_STYLES.sub("", _COLOR_ATTRIBUTES.sub("", html))


def _beginning(text: str) -> str:
    """As many characters and lines as can be laid out in a moment."""
    text = text[:_MAX_TEXT]
    if text.count("\n") > _MAX_LINES:
        text = "\n".join(text.split("\n", _MAX_LINES)[:_MAX_LINES])
    return text


def _in_pieces(match: re.Match[str]) -> str:
    word = match[0]
    return _BREAK.join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))


def _first_part(text: str) -> str:
    """What is laid out at first, to the end of a line."""
    if len(text) <= 2 * _BEGINNING:
        return text
    end = text.find("\n", _BEGINNING)
    return text[:end] if 0 < end < 2 * _BEGINNING else text[:_BEGINNING]


def _link(address: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setAnchor(True)
    look.setAnchorHref(address)
    look.setForeground(color("accent-ink"))
    look.setFontUnderline(True)
    return look
