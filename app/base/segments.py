"""How many text messages a text is: GSM 03.38 letters, else UCS-2. Pure.

A message holds 160 letters of the GSM alphabet (those of its extension count twice), or 70 units
of UTF-16; of several each gives up room for its place in the row: 153, 67 (3GPP TS 23.040,
9.2.3.24.1).
"""

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_GSM = (160, 153)
_UCS2 = (70, 67)


@dataclass(frozen=True, slots=True)
class Segments:
    """``used`` units of ``room`` in ``count`` messages; ``odd`` are letters outside of GSM."""

    count: int
    used: int
    room: int
    odd: str = ""


def segments(text: str) -> Segments:
    """How a text is cut up."""
    odd = "".join(dict.fromkeys(c for c in text if c not in _BASIC and c not in _EXTENDED))
    if odd:
        units, (one, more) = [len(c.encode("utf-16-le")) // 2 for c in text], _UCS2
    else:
        units, (one, more) = [2 if c in _EXTENDED else 1 for c in text], _GSM
    used = sum(units)
    if used <= one:
        return Segments(1 if used else 0, used, one, odd)
    count, left = 1, more
    for unit in units:  # a pair is never cut in two
        if unit > left:
            count, left = count + 1, more
        left -= unit
    return Segments(count, used, count * more, odd)
