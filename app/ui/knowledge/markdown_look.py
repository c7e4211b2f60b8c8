"""Markdown as it is written, its marks in the colours of the tokens. Loop thread.

A line at a time and never deeper than that: what a line is, then what stands in it. Code between
fences is told by the state of the block before.
"""

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from app.ui.look.theme import color, theme

_TEXT, _CODE = 0, 1
"""States of a block: between fences or not."""
_LONGEST = 5_000
"""Characters of a line that are looked at: patterns take their time with one of a megabyte."""
_FENCE = re.compile(r" {0,3}(```|~~~)")
_HEADING = re.compile(r" {0,3}(#{1,6})(\s.*)?$")
_LEADING = re.compile(r"\s*(?:>\s?)*\s*([-*+]|\d{1,9}[.)])(?=\s)|\s*>+|\s*(?:[-*_]\s*){3,}$")
_INLINE = re.compile(
    r"(?P<code>`+)[^`]+(?P=code)"
    r"|(?P<wiki>\[\[[^\[\]\n]+\]\])"
    r"|(?P<link>!?\[[^\[\]\n]*\])(?P<target>\([^()\s]*\))"
    r"|(?P<strong>\*\*|__)(?=\S)(?P<bold>[^*_]+)(?P=strong)"
    r"|(?P<emphasis>[*_])(?=[^\s*_])(?P<italic>[^*_\n]+)(?P=emphasis)"
    r"|(?P<address><[a-z][a-z+.-]*:[^<>\s]+>|<[^<>\s@]+@[^<>\s]+>)"
)


class MarkdownLook(QSyntaxHighlighter):
    """Follows the theme."""

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(document)
        self.setParent(parent or document)
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """What Qt asks for each line that changed."""
        line = text[:_LONGEST]
        inside = self.previousBlockState() == _CODE
        fence = _FENCE.match(line) is not None
        self.setCurrentBlockState(_CODE if inside != fence else _TEXT)
        if fence or inside:
            self.setFormat(0, len(text), _look("text-faint" if fence else "text-muted"))
            return
        heading = _HEADING.match(line)
        if heading is not None:
            self.setFormat(0, len(text), _look("text", bold=True))
            self.setFormat(heading.start(1), len(heading.group(1)), _look("text-faint", bold=True))
        elif (leading := _LEADING.match(line)) is not None:
            self.setFormat(leading.start(), len(leading.group()), _look("text-faint"))
        self._inline(line)

    def _inline(self, line: str) -> None:
        for found in _INLINE.finditer(line):
            begin, end = found.span()
            if found["code"]:
                self.setFormat(begin, end - begin, _look("text-muted", ground="surface-sunken"))
            elif found["wiki"] or found["address"]:
                self.setFormat(begin, end - begin, _look("accent-ink"))
            elif found["link"]:
                self.setFormat(begin, len(found["link"]), _look("accent-ink"))
                self.setFormat(found.start("target"), len(found["target"]), _look("text-faint"))
            else:
                bold = found["strong"] is not None
                marks = len(found["strong"] or found["emphasis"])
                self.setFormat(begin, end - begin, _look("text-faint"))
                look = _look("text", bold=bold, italic=not bold)
                self.setFormat(begin + marks, end - begin - 2 * marks, look)


def _look(
    ink: str, *, bold: bool = False, italic: bool = False, ground: str = ""
) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(color(ink))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(italic)
    if ground:
        made.setBackground(color(ground))
    return made
