"""What was searched for, marked where it is read. Loop thread for the half that knows Qt.

Case and accents do not matter; a needle marks whole words, of the last one perhaps the beginning,
and where a text holds it only within its words, that.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.base.folding import in_place
from app.desk.search_values import Needle
from app.ui.look import texts
from app.ui.look.theme import color

Place = tuple[int, int]
"""Where a hit begins and where it ends, in characters."""
_MOST = 500
_LEAST = 3


@lru_cache(maxsize=64)
def _patterns(needle: Needle) -> tuple[re.Pattern[str], re.Pattern[str]]:
    between = r"[\W_]+".join(map(re.escape, needle.words))
    ending = r"[^\W_]*" if needle.beginning else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){between}{ending}"), re.compile(between)


def places(text: str, needles: Iterable[Needle]) -> list[Place]:
    """Where ``text`` holds any of them, in order, none over another; at most 500."""
    folded = in_place(text)
    found: list[Place] = []
    for needle in needles:
        whole, within = _patterns(needle)
        for pattern in (whole, within) if _is_long(needle) else (whole,):
            hits = [
                match.span() for match in pattern.finditer(folded) if match.end() > match.start()
            ]
            if hits:
                found += hits
                break
    return _apart(sorted(found))[:_MOST]


def _is_long(needle: Needle) -> bool:
    """Whether it may be marked within words; scripts without spaces have long words only."""
    text = "".join(needle.words)
    return len(text) >= _LEAST or not text.isascii()


def _apart(found: list[Place]) -> list[Place]:
    kept: list[Place] = []
    for first, last in found:
        if not kept or first >= kept[-1][1]:
            kept.append((first, last))
        elif last > kept[-1][1]:
            kept[-1] = (kept[-1][0], last)
    return kept


def mark(view: QTextEdit, needles: Sequence[Needle], current: int = -1) -> list[QTextCursor]:
    """Mark the hits in a text that is shown; gives where they are. ``current``: the one gone to."""
    marks: list[QTextEdit.ExtraSelection] = []
    cursors = cursors_of(view, needles)
    for at, cursor in enumerate(cursors):
        one = QTextEdit.ExtraSelection()
        one.cursor = cursor
        one.format = _look(here=at == current)
        marks.append(one)
    view.setExtraSelections(marks)
    return cursors


def cursors_of(view: QTextEdit, needles: Sequence[Needle]) -> list[QTextCursor]:
    """A cursor over each hit, in the order of the text."""
    if not needles:
        return []
    text = view.document().toPlainText()
    return [_cursor(view, text, place) for place in places(text, needles)]


def _cursor(view: QTextEdit, text: str, place: Place) -> QTextCursor:
    cursor = QTextCursor(view.document())
    first, last = (_units(text, at) for at in place)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str, at: int) -> int:
    """A place in characters as Qt counts: in UTF-16 units."""
    before = text[:at]
    return at if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2


def _look(*, here: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(color("text-selection" if here else "mark"))
    look.setForeground(color("text"))
    return look


def paint_behind(
    painter: QPainter, box: QRectF, line: str, font: QFont, needles: Sequence[Needle]
) -> None:
    """Put the mark behind the hits of one line that is drawn from the left edge of ``box``."""
    measure = texts.metrics(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("mark"))
    for first, last in places(line, needles):
        left = box.left() + measure.horizontalAdvance(line[:first])
        wide = measure.horizontalAdvance(line[:last]) + box.left() - left
        painter.drawRoundedRect(QRectF(left - 1, box.top() + 1, wide + 2, box.height() - 2), 3, 3)
