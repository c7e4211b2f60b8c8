"""The numbers of the look: ``resources/themes/tokens.json``, read once. Loop thread.

No colour, size or radius is written anywhere else; widgets ask here or through the theme.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from app.ui.look.resources import resource

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A step of the type scale: size in points, line height in logical px, weight 400-600."""

    points: float
    pixels: float
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class ChannelLook:
    """How a channel's badge looks: fill, name of the glyph, shape of the family."""

    hue: str
    glyph: str
    shape: str


@cache
def _tokens() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("themes", "tokens.json").read_text("utf-8"))
    return loaded


def colors(scheme: Scheme) -> dict[str, str]:
    """Every colour of a scheme by name, as ``#RRGGBB`` or ``#RRGGBBAA``."""
    found: dict[str, str] = _tokens()["color"][scheme]
    return found


def avatar_pairs(scheme: Scheme) -> list[tuple[str, str]]:
    """The six tints of avatars: (fill, ink)."""
    return [(fill, ink) for fill, ink in _tokens()["avatar"][scheme]]


@cache
def type_style(role: str) -> TypeStyle:
    """The step of the type scale called ``role`` ("body", "small", ...)."""
    found = _tokens()["type"][role]
    return TypeStyle(found["pt"], found["px"], found["line"], found["weight"])


@cache
def channel_look(kind: str) -> ChannelLook:
    """The badge of a channel; an unknown kind gets the generic one."""
    channels = _tokens()["channel"]
    found = channels.get(kind, channels["generic"])
    return ChannelLook(found["hue"], found["glyph"], found["shape"])


@cache
def font_families(kind: str) -> tuple[str, ...]:
    """The list of families after the system's own; ``kind`` is "ui", "mono" or "emoji"."""
    return tuple(name for name in _tokens()["font"][kind] if not name.startswith("system"))


def height(name: str) -> int:
    """A standard height in logical px."""
    return int(_tokens()["height"][name])


def radius(name: str) -> int:
    """A corner radius in logical px."""
    return int(_tokens()["radius"][name])


def avatar_size(name: str) -> int:
    """The diameter of an avatar in logical px."""
    return int(_tokens()["avatar_size"][name])


def motion(name: str) -> int:
    """How long a motion takes, in milliseconds."""
    return int(_tokens()["motion"][name])


@cache
def color_names() -> tuple[str, ...]:
    """The names of all colours."""
    return tuple(_tokens()["color"]["light"])


@cache
def spaces() -> tuple[int, ...]:
    """Every distance that may lie between things, in logical px."""
    return tuple(_tokens()["space"].values())


def width(name: str) -> int:
    """A fixed width in logical px."""
    return int(_tokens()["width"][name])


def pane_widths(name: str) -> tuple[int, int, int]:
    """Least, ideal and greatest width of a pane in logical px; no greatest is 16777215."""
    least, ideal, most = _tokens()["width"][name]
    return least, ideal, most if most is not None else 16_777_215
