"""The chips over the list: what there is room for, in which words."""

import pytest
from PySide6.QtWidgets import QApplication

from app.inbox.values import Lens
from app.ui.triage.filter_chips import FilterChips

pytestmark = pytest.mark.usefixtures("look")


def _narrowed(lens: Lens, wide: int) -> FilterChips:
    chips = FilterChips()
    chips.resize(wide, 40)
    chips.show_lens(lens)
    chips.show()
    QApplication.processEvents()
    return chips


def test_a_short_word_is_read_whole_beside_a_long_one() -> None:
    chips = _narrowed(Lens(priority="urgent", tag="a tag without any end to it at all"), 290)
    _, urgent, tag = chips.chips
    assert urgent.width() == urgent.sizeHint().width()
    assert tag.width() < tag.sizeHint().width()
    assert tag.geometry().right() < chips.funnel.geometry().left()


def test_all_filters_at_once_stay_in_their_row() -> None:
    lens = Lens(unread=True, priority="urgent", assignee=0, tag="a tag without any end to it")
    chips = _narrowed(lens, 290)
    lefts = [chip.geometry().left() for chip in chips.chips]
    rights = [chip.geometry().right() for chip in chips.chips]
    assert all(right < left for right, left in zip(rights, lefts[1:], strict=False))
    assert rights[-1] < chips.funnel.geometry().left()
