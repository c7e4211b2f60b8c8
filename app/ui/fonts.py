"""Fonts by role. Inter is shipped and stands in where no desktop names a font. Loop thread."""

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from app.ui import tokens
from app.ui.resources import resource

_NOBODYS_CHOICE = {"sans serif", "sans", "sans-serif", "dejavu sans", "noto sans", "helvetica", ""}
"""What fontconfig answers when no desktop chose a font."""

_scale = 1.0


@cache
def _families() -> tuple[str, ...]:
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{weight}.ttf")))
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    first = ("Inter",) if system.family().lower() in _NOBODYS_CHOICE else (system.family(), "Inter")
    rest = (*tokens.font_families("ui"), *tokens.font_families("emoji"))
    return (*first, *(name for name in rest if name not in first))


@cache
def font(role: str = "body", weight: int | None = None) -> QFont:
    """The font of a step of the type scale; shared, do not change it.

    The small steps carry ages, counts and times: their figures are tabular.
    """
    style = tokens.type_style(role)
    made = QFont(list(_families()))
    made.setPointSizeF((style.pixels if sys.platform == "darwin" else style.points) * _scale)
    made.setWeight(QFont.Weight(weight or style.weight))
    if role in ("micro", "small"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def sized(pixels: float, weight: int = 400) -> QFont:
    """A font of the interface in a size outside the scale (logical px): initials, previews."""
    made = QFont(font("body", weight))
    made.setPointSizeF((pixels if sys.platform == "darwin" else pixels * 0.75) * _scale)
    return made


@cache
def mono() -> QFont:
    """The fixed font, for sources and codes."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setFamilies([made.family(), *tokens.font_families("mono")])
    made.setPointSizeF(tokens.type_style("small").points * _scale)
    return made
