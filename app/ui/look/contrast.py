"""The colours of a high-contrast desktop under the names of our tokens. Loop thread.

Planes are its window, inks its text, fills its highlight; soft fills vanish, so that no text loses
contrast, and every selection is drawn with the ring as well (look, section 4).
"""

from PySide6.QtGui import QColor, QPalette

from app.ui.look import tokens

_ROLE = QPalette.ColorRole
_SPECIAL = {
    "text-disabled": _ROLE.PlaceholderText,
    "accent": _ROLE.Highlight,
    "accent-hover": _ROLE.Highlight,
    "accent-pressed": _ROLE.Highlight,
    "accent-text": _ROLE.HighlightedText,
    "danger-fill": _ROLE.Highlight,
    "danger-text": _ROLE.HighlightedText,
    "tooltip": _ROLE.ToolTipBase,
    "tooltip-text": _ROLE.ToolTipText,
    "sheet": _ROLE.Base,
    "sheet-text": _ROLE.Text,
}
_INKS = ("text", "accent-ink", "danger", "warning", "success", "info", "note-ink")
_LINES = ("border", "border-strong", "border-control", "focus-ring", "note-border")


def system_colors(palette: QPalette) -> dict[str, QColor]:
    """A colour of ``palette`` for every name of the tokens but the scrim, which is half seen."""
    names = (name for name in tokens.color_names() if name != "scrim")
    return {name: palette.color(_role(name)) for name in names}


def _role(name: str) -> QPalette.ColorRole:
    if name in _SPECIAL:
        return _SPECIAL[name]
    ink = name in _INKS or name in _LINES or name in ("text-muted", "text-faint", "bubble-text")
    return _ROLE.WindowText if ink else _ROLE.Window
