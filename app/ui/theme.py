"""Light and dark: colours by name, the palette and the style sheet. Loop thread.

``theme()`` is the one in force; ``Theme.changed`` tells whoever paints by hand to paint again.
"""

import re
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui import fonts, tokens
from app.ui.resources import resource
from app.ui.style import NightStyle
from app.ui.tokens import Scheme

Choice = Literal["light", "dark", "system"]

_ROLES = {
    QPalette.ColorRole.Window: "surface-sunken",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface-field",
    QPalette.ColorRole.AlternateBase: "surface-sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text-faint",
    QPalette.ColorRole.Button: "surface-field",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger-text",
    QPalette.ColorRole.Highlight: "text-selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent-ink",
    QPalette.ColorRole.LinkVisited: "accent-ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltip-text",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border-strong",
    QPalette.ColorRole.Light: "surface-raised",
}
_DISABLED = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


def color_of(scheme: Scheme, name: str) -> QColor:
    """The colour ``name`` of a scheme; ``#RRGGBBAA`` in the tokens is alpha last."""
    text = tokens.colors(scheme)[name]
    made = QColor(text[:7])
    if len(text) == 9:
        made.setAlpha(int(text[7:], 16))
    return made


@cache
def palette(scheme: Scheme) -> QPalette:
    """The application palette of a scheme."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, color_of(scheme, name))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, color_of(scheme, "text-disabled"))
    return made


@cache
def style_sheet(scheme: Scheme) -> str:
    """The application style sheet: the template with every ``@name`` filled from the tokens."""
    template = resource("themes", "nightdesk.qss").read_text("utf-8")
    values = tokens.colors(scheme)
    return re.sub(r"@([a-z][a-z-]*)", lambda found: values[found.group(1)][:7], template)


class Theme(QObject):
    """The scheme in force. ``choice`` "system" follows the desktop's light or dark."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.choice: Choice = "system"
        self.scheme: Scheme = "light"
        self._colors: dict[str, QColor] = {}
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)

    def install(self, choice: Choice = "system") -> None:
        """Put fonts, style, palette and style sheet on the application."""
        self._app.setStyle(NightStyle(self))
        self._app.setFont(fonts.font("body"))
        self.choose(choice)

    def choose(self, choice: Choice) -> None:
        """Change to light, dark or what the system says."""
        self.choice = choice
        self.scheme = _system_scheme() if choice == "system" else choice
        self._colors.clear()
        self._app.setPalette(palette(self.scheme))
        self._app.setStyleSheet(style_sheet(self.scheme))
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """A colour of the scheme in force by its name in the tokens; shared, do not change it."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = color_of(self.scheme, name)
        return found

    def _follow(self) -> None:
        if self.choice == "system" and _system_scheme() != self.scheme:
            self.choose("system")


def theme_choice(text: str) -> Choice:
    """A remembered choice; anything else is the system's."""
    if text == "light":
        return "light"
    return "dark" if text == "dark" else "system"


def _system_scheme() -> Scheme:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


_current: Theme | None = None


def theme() -> Theme:
    """The theme of this application, made on first use."""
    global _current  # noqa: PLW0603 - one application, one theme
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - a theme needs an application
    if _current is None or _current.parent() is not app:
        _current = Theme(app)
    return _current


def color(name: str) -> QColor:
    """Short for ``theme().color(name)``."""
    return (_current or theme()).color(name)
