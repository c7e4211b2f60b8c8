"""Lines that are drawn by themselves read the way their whole text does."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.look import fonts, texts
from app.ui.parts.label import TextLine
from app.ui.parts.toast import Toast
from app.ui.triage.queue_layout import _two_lines


@pytest.mark.parametrize(("text", "line", "said"), [
    ("Two bowls, 45.50 €.", "45.50 €.", "45.50 €."),
    ("السعر 45.50 €.", "45.50 €.", "\u200f45.50 €."),
    ("אני מחפש (Model X-12).", "X-12).", "\u200fX-12)."),
    ("אני מחפש (Model X-12).", "מחפש", "מחפש"),
    ("Hello שלום!", "שלום!", "\u200eשלום!"),
    ("12 שלום", "12", "\u200f12"),
])  # fmt: skip
def test_a_line_reads_as_its_text(text: str, line: str, said: str) -> None:
    assert texts.directed(text, line) == said


def test_a_sentence_of_ours_reads_as_the_window(bare: Callable[[QWidget], QWidget]) -> None:
    assert texts.ours("Inês resolved this") == "Inês resolved this"
    toast = Toast()
    bare(toast)
    toast.show_done("محمد stands alone again")
    assert toast.findChild(TextLine).text() == "\u200eمحمد stands alone again"


def test_the_second_line_of_a_preview_does(look: QApplication) -> None:
    text = "عندي سؤال آخر: هل الأوعية آمنة للطعام؟ السعر 45.50 €."
    font = fonts.font("body")
    wide = texts.metrics(font).horizontalAdvance("عندي سؤال آخر: هل الأوعية آمنة للطعام؟ السعر") + 4
    assert _two_lines(font, text, wide)[1] == "\u200f45.50 €."
    assert texts.wrapped(font, text, wide, 3)[1] == "\u200f45.50 €."
