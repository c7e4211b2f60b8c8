"""How many text messages a text is."""

import pytest

from app.base.segments import Segments, segments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Segments(0, 0, 160)),
        ("Bom dia", Segments(1, 7, 160)),
        ("a" * 160, Segments(1, 160, 160)),
        ("a" * 161, Segments(2, 161, 306)),
        ("€" * 80, Segments(1, 160, 160)),
        ("a" * 152 + "€" + "a" * 20, Segments(2, 174, 306)),
        ("ç", Segments(1, 1, 70, "ç")),
        ("Olá ção" + "x" * 63, Segments(1, 70, 70, "áçã")),
        ("Olá ção" + "x" * 64, Segments(2, 71, 134, "áçã")),
        ("😀" * 35, Segments(1, 70, 70, "😀")),
        ("a" * 66 + "😀" * 3, Segments(2, 72, 134, "😀")),
    ],
)
def test_how_a_text_is_cut_up(text: str, expected: Segments) -> None:
    assert segments(text) == expected


def test_a_pair_is_never_cut_in_two() -> None:
    """Letters of two units that stand on a border go over whole: one segment more than the sum."""
    one = "\U0001f600" * 67  # 134 units would fill two segments of 67, were they cut
    assert segments(one).count == 3
    assert segments("€" * 153).count == 3
