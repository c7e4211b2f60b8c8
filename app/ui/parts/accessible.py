"""What a screen reader calls the widgets we paint ourselves. Loop thread.

Qt knows its own widgets; anything else it calls a filler, which readers pass over. Their names and
descriptions are set by the widgets themselves.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = QAccessible.Role
_ROLES = {
    "TextLine": _ROLE.StaticText,
    "CheckLines": _ROLE.StaticText,
    "Segments": _ROLE.PageTab,
    "Timeline": _ROLE.List,
    "EntryWidget": _ROLE.ListItem,
    "Toast": _ROLE.AlertMessage,
    "Notice": _ROLE.AlertMessage,
    "Rail": _ROLE.ToolBar,
    "BulkBar": _ROLE.ToolBar,
    "FormatBar": _ROLE.ToolBar,
    "FilterChips": _ROLE.Grouping,
    "Composer": _ROLE.Grouping,
    "ContextPane": _ROLE.Grouping,
    "Viewer": _ROLE.Dialog,
    "Overlay": _ROLE.Dialog,
}
"""By the name of the class or of one it comes from, the nearest first."""


def install() -> None:
    """From now on; costs nothing while no screen reader asks."""
    QAccessible.installFactory(_made)


def _made(name: str, widget: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    if role is None or not isinstance(widget, QWidget):
        return None
    return QAccessibleWidget(widget, role)
