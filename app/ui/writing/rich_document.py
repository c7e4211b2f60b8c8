"""Between a text of ours (``desk.writing.rich_text``) and a document of Qt's. Loop thread.

A document holds only what a ``Block`` can say; both ways lose nothing, so a draft comes back as it
was left, and what leaves never passes through Qt's own HTML.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextImageFormat,
    QTextListFormat,
)

from app.desk.writing.rich_text import Block, Rich, Run
from app.ui.look import fonts, tokens
from app.ui.look.theme import color

_USER = QTextCharFormat.Property.UserProperty.value
QUOTE = _USER + 1
CODE = _USER + 2
FIELD = _USER + 3
"""The variable that letters stand for until they are filled in."""
SCHEME = "draft:"
_STEP = 18
_OBJECT = "\ufffc"
_BULLETS = (
    QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)  # fmt: skip
_NUMBER = QTextListFormat.Style.ListDecimal
WIDEST = 560
"""Pixels of a picture in the editor; it leaves in its own size."""


def fill(document: QTextDocument, body: Rich) -> None:
    """Make the document this text, without a way back to the one before."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block_format(0))
    insert(cursor, body)
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, body: Rich) -> None:
    """Put a text where the cursor is; its first line goes on in the cursor's own."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for n, block in enumerate(body):
        if n:
            cursor.insertBlock(block_format(block.quote, code=block.kind == "code"))
            _leave_list(cursor)
        elif block.quote or block.kind == "code":
            cursor.setBlockFormat(block_format(block.quote, code=block.kind == "code"))
        if block.kind in ("bullet", "number"):
            _into_list(cursor, block, body[n - 1] if n else None)
        for run in block.runs:
            insert_run(cursor, run, code=block.kind == "code")
        cursor.setCharFormat(char_format(Run(""), code=block.kind == "code"))
    cursor.endEditBlock()


def _leave_list(cursor: QTextCursor) -> None:
    held = cursor.currentList()
    if held is not None:
        held.remove(cursor.block())


def _into_list(cursor: QTextCursor, block: Block, before: Block | None) -> None:
    wanted = list_format(block.kind, block.level)
    previous = cursor.block().previous()
    goes_on = before is not None and before.kind in ("bullet", "number")
    while goes_on and previous.isValid():
        held = previous.textList()
        if held is None:
            break
        same = held.format().style() == wanted.style()
        if same and held.format().indent() == wanted.indent():
            held.add(cursor.block())
            return
        if held.format().indent() < wanted.indent():
            break
        previous = previous.previous()
    cursor.createList(wanted)


def list_format(kind: str, level: int) -> QTextListFormat:
    """How a list of a level looks."""
    made = QTextListFormat()
    made.setStyle(_NUMBER if kind == "number" else _BULLETS[level % len(_BULLETS)])
    made.setIndent(level + 1)
    return made


def block_format(quote: int, *, code: bool = False) -> QTextBlockFormat:
    """How a line looks: its height, and the room its quotation takes."""
    made = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    made.setLineHeight(tokens.type_style("read").line, kind)
    made.setLeftMargin(quote * _STEP)
    made.setProperty(QUOTE, quote)
    if code:
        made.setProperty(CODE, True)
        made.setBackground(color("badge-soft"))
        made.setNonBreakableLines(False)
    return made


def char_format(run: Run, *, code: bool = False) -> QTextCharFormat:
    """How a run looks."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.DemiBold if run.bold else QFont.Weight.Normal)
    made.setFontItalic(run.italic)
    made.setFontUnderline(run.underline or bool(run.link))
    made.setFontStrikeOut(run.strike)
    if run.code or code:
        made.setFontFamilies(fonts.mono().families())
        made.setProperty(CODE, run.code)
        if run.code:
            made.setBackground(QColor(color("badge-soft")))
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
        made.setForeground(color("accent-ink"))
    if run.field:
        made.setProperty(FIELD, run.field)
        made.setForeground(color("warning"))
        made.setBackground(color("warning-soft"))
    return made


def insert_run(cursor: QTextCursor, run: Run, *, code: bool = False) -> None:
    """Letters or a picture where the cursor is."""
    if not run.image:
        cursor.insertText(run.text, char_format(run, code=code))
        return
    made = QTextImageFormat()
    made.setName(SCHEME + run.image)
    if run.width:
        made.setWidth(min(run.width, WIDEST))
    cursor.insertImage(made)


# --- back ---------------------------------------------------------------------------------------


def body_of(document: QTextDocument) -> Rich:
    """The text of a document; line ends at its end do not count."""
    blocks = [_block(each) for each in _blocks(document)]
    while blocks and blocks[-1] == Block():
        blocks.pop()
    return tuple(blocks)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _block(block: QTextBlock) -> Block:
    held = block.textList()
    look = block.blockFormat()
    quote = quote_of(block)
    runs = tuple(_merged(_runs(block)))
    if held is not None:
        kind = "number" if held.format().style() == _NUMBER else "bullet"
        return Block(runs, kind, max(0, held.format().indent() - 1), quote)  # type: ignore[arg-type]
    if look.property(CODE):
        text = "".join(run.text for run in runs)
        return Block((Run(text),) if text else (), "code", 0, quote)
    return Block(runs, "p", 0, quote)


def quote_of(block: QTextBlock) -> int:
    """How often a line is quoted."""
    found = block.blockFormat().property(QUOTE)
    return found if isinstance(found, int) else 0


def _runs(block: QTextBlock) -> Iterator[Run]:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.isValid():
            yield from _fragment(fragment)
        at += 1


def _fragment(fragment: QTextFragment) -> Iterator[Run]:
    look = fragment.charFormat()
    if look.isImageFormat():
        image = look.toImageFormat()
        name = image.name().removeprefix(SCHEME)
        for _ in range(fragment.text().count(_OBJECT)):
            yield Run("", image=name, width=int(image.width()))
        return
    link = look.anchorHref() if look.isAnchor() else ""
    yield Run(
        fragment.text().replace("\n", "\u2028"),
        bold=look.fontWeight() >= QFont.Weight.DemiBold,
        italic=look.fontItalic(),
        underline=look.fontUnderline() and not link,
        strike=look.fontStrikeOut(),
        code=bool(look.property(CODE)),
        link=link,
        field=str(look.property(FIELD) or ""),
    )


def _merged(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbours of one look as one: spelling marks and edits cut them up."""
    held: Run | None = None
    for run in runs:
        letters = held is not None and not run.image and not held.image
        if held is not None and letters and _look(held) == _look(run):
            held = replace(held, text=held.text + run.text)
            continue
        if held is not None:
            yield held
        held = run
    if held is not None:
        yield held


def _look(run: Run) -> tuple[bool, bool, bool, bool, bool, str, str]:
    return run.bold, run.italic, run.underline, run.strike, run.code, run.link, run.field


def image_url(name: str) -> QUrl:
    """What the document calls a picture."""
    return QUrl(SCHEME + name)
