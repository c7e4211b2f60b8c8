"""What is really painted: the commonest colour of a place, and how two colours contrast."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage


class Pixels:
    """A picture whose pixels are quick to count; places are in logical px."""

    def __init__(self, image: QImage) -> None:
        self._ratio = image.devicePixelRatio()
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._wide = self._image.bytesPerLine() // 4
        self._all = memoryview(self._image.constBits()).cast("I")

    def ground(self, place: QRect) -> QColor | None:
        """The colour most of a place has: what its text stands on; None outside the picture."""
        counted: Counter[int] = Counter()
        for row in self._rows(place):
            counted.update(row)
        return QColor.fromRgb(counted.most_common(1)[0][0]) if counted else None

    def differing(self, other: "Pixels", place: QRect) -> int:
        """How many pixels of a place are others in the other picture."""
        pairs = zip(self._rows(place), other._rows(place), strict=True)
        return sum(a != b for mine, theirs in pairs for a, b in zip(mine, theirs, strict=True))

    def _rows(self, place: QRect) -> list[list[int]]:
        scaled = QRect(*(round(n * self._ratio) for n in place.getRect())) & self._image.rect()
        starts = (y * self._wide + scaled.left() for y in range(scaled.top(), scaled.bottom() + 1))
        return [self._all[start : start + scaled.width()].tolist() for start in starts]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2 (relative luminance), 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
