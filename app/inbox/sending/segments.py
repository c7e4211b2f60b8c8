"""How a text is cut into SMS: which alphabet it takes, how many segments, what is left. Pure.

3GPP TS 23.038 section 6.2.1: the GSM 7-bit alphabet holds 128 characters and ten more that take two
septets; one character outside makes the whole text UCS-2. A single message holds 160 septets or 70
code units; of a longer one each segment gives 7 septets or 3 units to its header (TS 23.040
section 9.2.3.24.1), and no segment ends inside a character.
"""

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_SIZES = {"GSM-7": (160, 153), "UCS-2": (70, 67)}


@dataclass(frozen=True, slots=True)
class Segments:
    """``left``: units that still fit into the last segment; ``odd``: what made it UCS-2."""

    alphabet: str
    units: int
    count: int
    left: int
    odd: str = ""


def count(text: str) -> Segments:
    """The segments of ``text``; an empty one has none."""
    odd = "".join(dict.fromkeys(c for c in text if c not in _BASIC and c not in _EXTENDED))
    alphabet = "UCS-2" if odd else "GSM-7"
    sizes = [_units(c) for c in text] if odd else [2 if c in _EXTENDED else 1 for c in text]
    single, part = _SIZES[alphabet]
    units = sum(sizes)
    if units <= single:
        return Segments(alphabet, units, 1 if text else 0, single - units, odd)
    segments, filled = 1, 0
    for size in sizes:
        if filled + size > part:
            segments, filled = segments + 1, 0
        filled += size
    return Segments(alphabet, units, segments, part - filled, odd)


def _units(character: str) -> int:
    """UTF-16 code units: what networks call UCS-2 carries pairs."""
    return 2 if ord(character) > 0xFFFF else 1
