"""A viewport that Python knows. Loop thread.

What Qt made itself is looked at, the first time it is asked for, as every class of widget there
is, and each of these classes is made for that: 25 MB and a twentieth of the start. So whatever the
window makes at its start gets a viewport from here before anybody asks for its own.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give ``area`` one, coloured as Qt's; first of all, while it holds no other widget."""
    plain = isinstance(area, QScrollArea)
    made = QWidget(autoFillBackground=True)
    made.setBackgroundRole(QPalette.ColorRole.NoRole if plain else QPalette.ColorRole.Base)
    area.setViewport(made)
