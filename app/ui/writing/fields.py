"""Fields to fill in, within a text: what a template had no value for (rule S8). Loop thread.

A field is letters with the name of a variable. It is chosen whole, and what is typed takes its
place; Tab goes on to the next one. While one is left, the text cannot be sent.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.ui.look.theme import color
from app.ui.writing.rich_document import FIELD

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class Field:
    """Where a field stands in the document, and its variable."""

    start: int
    end: int
    name: str


def all_fields(document: QTextDocument) -> Iterator[Field]:
    """Every field of a text, in order; one that the checker cut up is one."""
    if not any(look.hasProperty(FIELD) for look in document.allFormats()):
        return  # asked with every key and paint: a long text is not walked through for nothing
    block = document.begin()
    while block.isValid():
        held: Field | None = None
        at = block.begin()
        while not at.atEnd():
            piece = at.fragment()
            name = str(piece.charFormat().property(FIELD) or "")
            start, end = piece.position(), piece.position() + piece.length()
            if held is not None and (name != held.name or start != held.end):
                yield held
                held = None
            if name:
                held = Field(held.start if held else start, end, name)
            at += 1
        if held is not None:
            yield held
        block = block.next()


def _at(edit: QTextEdit) -> Field | None:
    """The field the cursor is in or has chosen."""
    cursor = edit.textCursor()
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    for field in all_fields(edit.document()):
        inside = field.start < first < field.end or (first == field.start and last == field.end)
        if inside and last <= field.end:
            return field
    return None


def choose(edit: QTextEdit, field: Field) -> None:
    """Choose a field whole: what is typed next takes its place."""
    cursor = edit.textCursor()
    cursor.setPosition(field.start)
    cursor.setPosition(field.end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def choose_here(edit: QTextEdit) -> None:
    """The pointer was set into a field."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        field = _at(edit)
        if field is not None:
            choose(edit, field)


def choose_next(edit: QTextEdit, by: int = 1, after: int | None = None) -> bool:
    """Choose the next field, round the end; whether there is one."""
    found = list(all_fields(edit.document()))
    if not found:
        return False
    here = edit.textCursor().selectionStart() if after is None else after
    if by > 0:
        chosen = next((f for f in found if f.start > here), found[0])
        if after is not None:
            chosen = next((f for f in found if f.start >= here), found[0])
    else:
        chosen = next((f for f in reversed(found) if f.start < here), found[-1])
    choose(edit, chosen)
    return True


def leave(edit: QTextEdit) -> None:
    """What comes now takes a field's place, in its look: the cursor stands where it stood."""
    field, cursor = _at(edit), edit.textCursor()
    if field is not None:
        cursor.setPosition(field.start)
        cursor.setPosition(field.end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat(cursor.charFormat())
    if not look.property(FIELD):
        return
    if field is not None:
        cursor.removeSelectedText()
    for name in (FIELD, _BACKGROUND, _FOREGROUND):
        look.clearProperty(name)
    cursor.setCharFormat(look)
    edit.setTextCursor(cursor)


_BACKGROUND = QTextCharFormat.Property.BackgroundBrush.value
_FOREGROUND = QTextCharFormat.Property.ForegroundBrush.value


def take_key(edit: QTextEdit, event: QKeyEvent) -> bool:
    """Whether a key was meant for a field; a letter is not, but finds the field gone."""
    key, held = event.key(), event.modifiers()
    if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        back = key == Qt.Key.Key_Backtab or bool(held & Qt.KeyboardModifier.ShiftModifier)
        here = _at(edit)
        if here is None and back:
            return False
        return choose_next(edit, -1 if back else 1)
    if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        if _at(edit) is None:
            return False
        leave(edit)
        return True
    text = event.text()
    if text and text.isprintable() and not held & _HELD:
        leave(edit)
    return False


def paint(edit: QTextEdit, painter: QPainter) -> None:
    """A dashed line round each field, line by line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color("warning"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for field in all_fields(edit.document()):
        for box in _boxes(edit, field):
            painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, -0.5), 4, 4)
    painter.restore()


def _boxes(edit: QTextEdit, field: Field) -> Iterator[QRectF]:
    """Where a field is drawn: a box for each line it lies on."""
    block = edit.document().findBlock(field.start)
    layout, base = block.layout(), block.position()
    place = edit.document().documentLayout().blockBoundingRect(block).topLeft()
    up = edit.verticalScrollBar().value()
    for n in range(layout.lineCount()):
        line = layout.lineAt(n)
        first = max(field.start - base, line.textStart())
        last = min(field.end - base, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line, first), _x(line, last)
            top = place.y() + line.y() - up
            box = QRectF(min(left, right), top, abs(right - left), line.height())
            yield box.translated(place.x(), 0)


def _x(line: object, at: int) -> float:
    found = line.cursorToX(at)  # type: ignore[attr-defined]  # a QTextLine
    return float(found[0] if isinstance(found, tuple) else found)
