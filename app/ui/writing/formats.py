"""What formatting does to an editor's text: looks, lists, quotes, code, links. Loop thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from app.desk.writing.rich_text import DEEPEST, Run
from app.ui.writing import rich_document
from app.ui.writing.rich_document import CODE

if TYPE_CHECKING:
    from app.ui.writing.editor import Editor

Look = Literal["bold", "italic", "underline", "strike", "code"]
_NUMBERED = re.compile(r"1[.)]")


def has_look(editor: Editor, look: Look) -> bool:
    """Whether what is typed next, or what is selected, has that look."""
    made = editor.currentCharFormat()
    return {
        "bold": made.fontWeight() >= QFont.Weight.DemiBold,
        "italic": made.fontItalic(),
        "underline": made.fontUnderline() and not made.isAnchor(),
        "strike": made.fontStrikeOut(),
        "code": bool(made.property(CODE)),
    }[look]


def toggle(editor: Editor, look: Look) -> None:
    """Give what is selected (or typed next) a look, or take it away."""
    on = not has_look(editor, look)
    made = QTextCharFormat()
    if look == "bold":
        made.setFontWeight(QFont.Weight.DemiBold if on else QFont.Weight.Normal)
    elif look == "italic":
        made.setFontItalic(on)
    elif look == "underline":
        made.setFontUnderline(on)
    elif look == "strike":
        made.setFontStrikeOut(on)
    else:
        made = rich_document.char_format(Run("", code=on))
        if not on:
            made.setProperty(CODE, False)
            made.setFontFamilies(editor.font().families())
    editor.mergeCurrentCharFormat(made)


def clear(editor: Editor) -> None:
    """Take every look from what is selected, or from the line."""
    cursor = editor.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.beginEditBlock()
    cursor.setCharFormat(rich_document.char_format(Run("")))
    for block in _blocks(cursor):
        held = block.textList()
        if held is not None:
            held.remove(block)
        QTextCursor(block).setBlockFormat(rich_document.block_format(0))
    cursor.endEditBlock()
    if not editor.textCursor().hasSelection():
        editor.setCurrentCharFormat(rich_document.char_format(Run("")))


# --- lists --------------------------------------------------------------------------------------


def in_list(editor: Editor) -> bool:
    """Whether the cursor stands in a list."""
    return editor.textCursor().currentList() is not None


def list_kind(editor: Editor) -> str:
    """ "bullet", "number" or nothing."""
    held = editor.textCursor().currentList()
    if held is None:
        return ""
    numbered = held.format().style() == rich_document.list_format("number", 0).style()
    return "number" if numbered else "bullet"


def toggle_list(editor: Editor, kind: Literal["bullet", "number"]) -> None:
    """Make the lines a list of that kind, or lines again."""
    cursor = editor.textCursor()
    off = list_kind(editor) == kind
    cursor.beginEditBlock()
    blocks = _blocks(cursor)
    if off:
        for block in blocks:
            held = block.textList()
            if held is not None:
                held.remove(block)
            QTextCursor(block).setBlockFormat(
                rich_document.block_format(rich_document.quote_of(block))
            )
    else:
        made = cursor.createList(rich_document.list_format(kind, 0))
        for block in blocks:
            made.add(block)
    cursor.endEditBlock()


def indent(editor: Editor, by: int) -> None:
    """Put a line of a list one level in or out."""
    cursor = editor.textCursor()
    held, kind = cursor.currentList(), list_kind(editor)
    if held is None:
        return
    level = held.format().indent() - 1 + by
    if level < 0:
        toggle_list(editor, "number" if kind == "number" else "bullet")
    elif level < DEEPEST:
        cursor.createList(rich_document.list_format(kind, level))


# --- quotes and code ----------------------------------------------------------------------------


def is_quote(editor: Editor) -> bool:
    """Whether the line is quoted."""
    return rich_document.quote_of(editor.textCursor().block()) > 0


def toggle_quote(editor: Editor) -> None:
    """Quote the lines, or not."""
    level = 0 if is_quote(editor) else 1
    _for_blocks(editor, lambda block: rich_document.block_format(level, code=_is_code(block)))


def is_code(editor: Editor) -> bool:
    """Whether the line is shown letter by letter."""
    return _is_code(editor.textCursor().block())


def toggle_code(editor: Editor) -> None:
    """Show the lines letter by letter; of a line with a selection within only that."""
    cursor = editor.textCursor()
    if cursor.hasSelection() and len(_blocks(cursor)) == 1 and not is_code(editor):
        toggle(editor, "code")
        return
    on = not is_code(editor)
    _for_blocks(
        editor, lambda block: rich_document.block_format(rich_document.quote_of(block), code=on)
    )
    for block in _blocks(editor.textCursor()):
        whole = QTextCursor(block)
        whole.select(QTextCursor.SelectionType.BlockUnderCursor)
        whole.mergeCharFormat(rich_document.char_format(Run(""), code=on))
    made = rich_document.char_format(Run(""), code=on)
    if not on:
        made.setFontFamilies(editor.font().families())
    editor.setCurrentCharFormat(made)


def _is_code(block: QTextBlock) -> bool:
    return bool(block.blockFormat().property(CODE))


def _for_blocks(editor: Editor, look: Callable[[QTextBlock], object]) -> None:
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        held = block.textList()
        if held is not None:
            held.remove(block)
        QTextCursor(block).setBlockFormat(look(block))  # type: ignore[arg-type]  # a block format
    cursor.endEditBlock()


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    found = []
    while block.isValid():
        found.append(block)
        if block == last:
            break
        block = block.next()
    return found


# --- as one types -------------------------------------------------------------------------------


def as_typed(editor: Editor) -> bool:
    """A blank after "-", "1." or ">" at the start of a line makes a list or a quote of it."""
    cursor = editor.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    if cursor.hasSelection() or in_list(editor) or is_code(editor) or not before:
        return False
    if before in ("-", "*"):
        act: Callable[[], None] = lambda: toggle_list(editor, "bullet")  # noqa: E731
    elif _NUMBERED.fullmatch(before):
        act = lambda: toggle_list(editor, "number")  # noqa: E731
    elif before == ">":
        act = lambda: toggle_quote(editor)  # noqa: E731
    else:
        return False
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    act()
    return True


def end_of_kind(editor: Editor) -> bool:
    """Enter on an empty line of a list, quote or code ends it."""
    cursor = editor.textCursor()
    if cursor.block().text():
        return False
    return _out(editor)


def back_out(editor: Editor) -> bool:
    """Backspace at the start of a line of a list or quote takes that off first."""
    cursor = editor.textCursor()
    if cursor.hasSelection() or not cursor.atBlockStart():
        return False
    return _out(editor)


def _out(editor: Editor) -> bool:
    if in_list(editor):
        indent(editor, -1)
        return True
    if is_quote(editor) or is_code(editor):
        cursor = editor.textCursor()
        cursor.setBlockFormat(rich_document.block_format(0))
        made = rich_document.char_format(Run(""))
        made.setFontFamilies(editor.font().families())
        editor.setCurrentCharFormat(made)
        return True
    return False


# --- links --------------------------------------------------------------------------------------


def link_at(editor: Editor) -> tuple[str, str]:
    """The words and target of the link at the cursor, else what is selected and nothing."""
    cursor = editor.textCursor()
    href = cursor.charFormat().anchorHref()
    if href and not cursor.hasSelection():
        cursor = _whole_link(cursor, href)
        editor.setTextCursor(cursor)
    return cursor.selectedText(), href


def _whole_link(cursor: QTextCursor, href: str) -> QTextCursor:
    """The cursor with the whole link selected."""
    at = cursor.block().begin()
    while not at.atEnd():
        fragment = at.fragment()
        inside = fragment.position() <= cursor.position() <= fragment.position() + fragment.length()
        if fragment.charFormat().anchorHref() == href and inside:
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            break
        at += 1
    return cursor


def put_link(editor: Editor, words: str, target: str) -> None:
    """Make what is selected (or ``words``) a link; an empty target takes it away."""
    cursor = editor.textCursor()
    cursor.insertText(words or target, rich_document.char_format(Run("", link=target)))
    editor.setTextCursor(cursor)
    editor.setCurrentCharFormat(rich_document.char_format(Run("")))
