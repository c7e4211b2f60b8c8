"""Fonts by role. Inter is shipped and stands in where no desktop names a font. Loop thread.

``set_scale`` is the text size that a person chose: the fonts handed out change where they are, so
that whoever holds one paints in the new size. What is painted by hand in one piece (rows) scales
its painter instead and takes ``base`` fonts, which never change.
"""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from app.ui.look import texts, tokens
from app.ui.look.resources import resource

_NOBODYS_CHOICE = {"sans serif", "sans", "sans-serif", "dejavu sans", "noto sans", "helvetica", ""}
"""What fontconfig answers when no desktop chose a font."""

_scale = 1.0
_scaled: list[tuple[QFont, float]] = []
"""Every font handed out that follows the text size, with its size at 1."""


def scale() -> float:
    """The text size in force, 0.9 to 1.5."""
    return _scale


def set_scale(scale: float) -> None:
    """Change the text size; what is on screen has to be laid out and painted again."""
    global _scale  # noqa: PLW0603 - one application, one text size
    _scale = scale
    for font, points in _scaled:
        font.setPointSizeF(points * scale)
    texts.forget()


def px(length: int) -> int:
    """A height of text in logical px at the text size in force, rounded to even."""
    return length if _scale == 1 else 2 * round(length * _scale / 2)


@cache
def _families() -> tuple[str, ...]:
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{weight}.ttf")))
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    first = ("Inter",) if system.family().lower() in _NOBODYS_CHOICE else (system.family(), "Inter")
    rest = (*tokens.font_families("ui"), *tokens.font_families("emoji"))
    return (*first, *(name for name in rest if name not in first))


@cache
def base(role: str = "body", weight: int | None = None, *, figures: bool = False) -> QFont:
    """A step of the type scale at text size 1; shared, do not change it.

    ``figures``: for ages, counts and times, whose figures stand below each other. Not for words:
    Inter gives hyphens that width, too.
    """
    style = tokens.type_style(role)
    made = QFont(list(_families()))
    made.setPointSizeF(style.pixels if sys.platform == "darwin" else style.points)
    made.setWeight(QFont.Weight(weight or style.weight))
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def font(role: str = "body", weight: int | None = None, *, figures: bool = False) -> QFont:
    """The same at the text size in force."""
    return _following(base(role, weight, figures=figures))


@cache
def base_sized(pixels: float, weight: int = 400) -> QFont:
    """A font at text size 1 in a size outside the scale (logical px): initials, previews."""
    made = QFont(base("body", weight))
    made.setPointSizeF(pixels if sys.platform == "darwin" else pixels * 0.75)
    return made


@cache
def sized(pixels: float, weight: int = 400) -> QFont:
    """The same at the text size in force."""
    return _following(base_sized(pixels, weight))


@cache
def mono() -> QFont:
    """The fixed font, for sources and codes."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setFamilies([made.family(), *tokens.font_families("mono")])
    made.setPointSizeF(tokens.type_style("small").points)
    return _following(made)


def line(role: str = "body") -> int:
    """The height of a line of a step of the type scale in logical px."""
    return px(tokens.type_style(role).line)


def _following(font: QFont) -> QFont:
    """A copy that follows the text size."""
    made = QFont(font)
    _scaled.append((made, font.pointSizeF()))
    made.setPointSizeF(font.pointSizeF() * _scale)
    return made
