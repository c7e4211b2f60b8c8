"""Light and dark: colours by name, the palette and the style sheet. Loop thread.

``theme()`` is the one in force; ``Theme.changed`` tells whoever paints by hand to paint again.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.look import fonts, scaling, tokens
from app.ui.look.contrast import system_colors
from app.ui.look.resources import resource
from app.ui.look.tokens import Scheme

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
    return _palette(lambda name: color_of(scheme, name))


def _palette(find: Callable[[str], QColor]) -> QPalette:
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, find(name))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, find("text-disabled"))
    return made


@cache
def style_sheet(scheme: Scheme) -> str:
    """The application style sheet: the template with every ``@name`` filled from the tokens."""
    values = tokens.colors(scheme)
    return _filled(lambda name: values[name][:7])


def _filled(find: Callable[[str], str]) -> str:
    template = resource("themes", "nightdesk.qss").read_text("utf-8")
    return re.sub(r"@([a-z][a-z-]*)", lambda found: find(found.group(1)), template)


class Theme(QObject):
    """The scheme in force. ``choice`` "system" follows the desktop's light or dark.

    A desktop that asks for high contrast gives the colours (look, section 4); the layout is ours.
    """

    changed = Signal()
    """Colours or sizes are others: paint again."""
    resized = Signal()
    """The text size or the density is another: lay out again."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.choice: Choice = "system"
        self.scheme: Scheme = "light"
        self.compact = False
        """Whether rows are low whatever the height of the window."""
        self.contrast = False
        """Whether the colours are those of a high-contrast desktop."""
        self._still: bool | None = None
        self._system_still = False
        self._hinted: Scheme | None = None
        self._colors: dict[str, QColor] = {}
        self._system = QPalette(app.palette())
        app.styleHints().colorSchemeChanged.connect(self._follow)
        if hasattr(app.styleHints(), "accessibility"):  # Qt 6.10
            hints = app.styleHints().accessibility()
            hints.contrastPreferenceChanged.connect(self._contrast_changed)

    def install(self, choice: Choice = "system", size: float = 1.0, *, early: bool = False) -> None:
        """Put fonts, style, palette and style sheet on the application.

        ``early`` leaves the style, whose focus ring and boxes no first screen shows, to ``finish``:
        one of ours costs a twentieth of the start.
        """
        fonts.set_scale(size)
        if not early or size != 1:
            self._set_style()
        self._app.setFont(fonts.font("body"))
        self.contrast = _wants_contrast()
        self.choose(choice)

    def finish(self) -> None:
        """The rest of an ``early`` ``install``."""
        if fonts.scale() == 1:
            self._set_style()

    def _set_style(self) -> None:
        from app.ui.look.style import GrowingStyle, NightStyle

        self._app.setStyle(NightStyle(self) if fonts.scale() == 1 else GrowingStyle(self))

    def choose(self, choice: Choice) -> None:
        """Change to light, dark or what the system says."""
        self.choice = choice
        self.scheme = self._system_scheme() if choice == "system" else choice
        self._colors.clear()
        if self.contrast:
            self._colors.update(system_colors(self._system))
            self._app.setPalette(_palette(self.color))
            self._app.setStyleSheet(_filled(lambda name: self.color(name).name()))
        else:
            self._app.setPalette(palette(self.scheme))
            self._app.setStyleSheet(style_sheet(self.scheme))
        self.changed.emit()

    def set_size(self, size: float) -> None:
        """Another text size, 0.9 to 1.5, for all that is on screen and all that comes."""
        before = fonts.scale()
        if size == before:
            return
        scaling.note_all(self._app.allWidgets(), before)
        fonts.set_scale(size)
        self._set_style()
        self._app.setFont(fonts.font("body"))
        self.choose(self.choice)
        scaling.fit_all(self._app.allWidgets())  # last: a style sheet gives fonts back
        self.resized.emit()

    def set_compact(self, compact: bool) -> None:
        """Low rows by choice."""
        if compact != self.compact:
            self.compact = compact
            self.resized.emit()

    def set_still(self, still: bool | None) -> None:
        """Whether nothing moves, by our own setting; None follows the system."""
        self._still = still

    def set_system_still(self, still: bool) -> None:
        """Whether the desktop asks for less motion."""
        self._system_still = still

    def still(self) -> bool:
        """Whether nothing moves now."""
        return self._system_still if self._still is None else self._still

    def set_contrast(self, contrast: bool, colors: QPalette | None = None) -> None:
        """Take the colours of the desktop (or of ``colors``), or give ours back."""
        self.contrast = contrast
        self._system = QPalette(colors) if colors is not None else self._system
        self.choose(self.choice)

    def hint(self, scheme: Scheme | None) -> None:
        """What the desktop says by other ways where Qt does not know."""
        if scheme != self._hinted:
            self._hinted = scheme
            self._follow()

    def motion(self, name: str) -> int:
        """Milliseconds of a motion of the look ("popup", "pane", "toast"); 0 where none is."""
        return 0 if self.still() else tokens.motion(name)

    def color(self, name: str) -> QColor:
        """A colour of the scheme in force by its name in the tokens; shared, do not change it."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = color_of(self.scheme, name)
        return found

    def _follow(self) -> None:
        if self.choice == "system" and self._system_scheme() != self.scheme:
            self.choose("system")

    def _contrast_changed(self) -> None:
        self.set_contrast(_wants_contrast(), self._app.style().standardPalette())

    def _system_scheme(self) -> Scheme:
        said = QGuiApplication.styleHints().colorScheme()
        if said == Qt.ColorScheme.Unknown:
            return self._hinted or "light"
        return "dark" if said == Qt.ColorScheme.Dark else "light"


def theme_choice(text: str) -> Choice:
    """A remembered choice; anything else is the system's."""
    if text == "light":
        return "light"
    return "dark" if text == "dark" else "system"


def _wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt 6.10
        return False
    asked = hints.accessibility().contrastPreference()
    return bool(asked == Qt.ContrastPreference.HighContrast)


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
