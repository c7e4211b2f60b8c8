"""A notice keeps its ways out beside a sentence, and below what is longer."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.parts.label import PlainLabel
from app.ui.parts.notice import Notice

SHORT = "No file goes with it."
LONG = "The backup is in place, and what was here before is kept in a folder beside it. " * 3


@pytest.mark.parametrize(
    ("text", "wide", "below"), [(SHORT, 500, False), (LONG, 400, True), (LONG, 1500, False)]
)
def test_where_the_ways_out_are(qtbot: QtBot, text: str, wide: int, below: bool) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say(text, "warning", ("Change it", list), ("Send anyway", list))
    notice.resize(wide, notice.heightForWidth(wide))
    (label,) = notice.findChildren(PlainLabel)
    first, second = notice.ways()
    qtbot.waitUntil(lambda: (first.y() > label.geometry().bottom()) is below)
    assert first.geometry().right() < second.x()
    assert second.geometry().right() < wide
    assert second.geometry().bottom() < notice.height()
