"""Every ink of the tokens on every ground it is used on (WCAG 2.2): text 4.5, rings and edges 3."""

import pytest
from PySide6.QtGui import QColor

from app.ui.look import tokens
from app.ui.look.theme import color_of
from app.ui.look.tokens import Scheme
from tests.screens.checks.pixels import contrast

PLANES = ("surface", "surface-raised", "surface-sunken", "surface-rail")
STATES = ("hover", "selection", "selection-inactive", "pressed")
SOFT = ("danger-soft", "warning-soft", "info-soft", "success-soft", "accent-soft")
TEXT = {
    "text": (*PLANES, *STATES, *SOFT, "surface-field", "bubble-in", "bubble-out", "note-bg",
             "tag-bg", "badge-soft", "mark", "text-selection"),
    "text-muted": (*PLANES, *STATES, *SOFT, "surface-field", "bubble-in", "bubble-out", "note-bg",
                   "tag-bg", "badge-soft"),
    "text-faint": (*PLANES, "hover", "surface-field", "note-bg"),
    "accent-ink": (*PLANES, "hover", "selection", "accent-soft", "bubble-out", "note-bg"),
    "accent-text": ("accent", "accent-hover", "accent-pressed"),
    "danger": ("surface", "surface-raised", "surface-sunken", "hover", "selection", "danger-soft",
               "note-bg"),
    "warning": ("surface", "surface-raised", "surface-sunken", "hover", "selection",
                "warning-soft"),
    "success": ("surface", "surface-raised", "surface-sunken", "hover", "selection",
                "success-soft"),
    "info": ("surface", "surface-raised", "surface-sunken", "hover", "selection", "info-soft"),
    "note-ink": ("note-bg", "surface"),
    "note-bg": ("note-ink",),
    "danger-text": ("danger-fill",),
    "tooltip-text": ("tooltip",),
    "sheet-text": ("sheet",),
    "bubble-text": ("bubble-in", "bubble-out"),
}  # fmt: skip
EDGES = {
    "focus-ring": (*PLANES, "selection", "note-bg"),
    "border-control": ("surface", "surface-raised", "surface-sunken"),
}
SCHEMES = ("light", "dark")


def _pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(ink, ground) for ink, grounds in table.items() for ground in grounds]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), _pairs(TEXT))
def test_text(ink: str, ground: str, scheme: Scheme) -> None:
    assert contrast(color_of(scheme, ink), color_of(scheme, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), _pairs(EDGES))
def test_edges(ink: str, ground: str, scheme: Scheme) -> None:
    assert contrast(color_of(scheme, ink), color_of(scheme, ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_initials(scheme: Scheme) -> None:
    for fill, ink in tokens.avatar_pairs(scheme):
        assert contrast(QColor(fill), QColor(ink)) >= 4.5


@pytest.mark.parametrize(
    "kind", ["email", "sms", "phone", "whatsapp", "telegram", "webchat", "matrix", "generic"]
)
def test_glyphs_of_channels(kind: str) -> None:
    assert contrast(QColor("white"), QColor(tokens.channel_look(kind).hue)) >= 4.5
