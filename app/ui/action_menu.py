"""Menus of what can be done now, each act with its picture and its key. Loop thread."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.actions import Action, Actions
from app.ui.look import icons
from app.ui.look.theme import color


def fill(
    menu: QMenu,
    actions: Actions,
    groups: Iterable[Iterable[str]],
    run: Callable[[str], object] | None = None,
) -> None:
    """Add those of ``groups`` that mean something now, a line between groups.

    ``run`` is called with the name of what is chosen, else the act is done.
    """
    for group in groups:
        found = (actions.get(name) for name in group)
        shown = [one for one in found if one is not None and one.can() and one.useful()]
        if shown and not menu.isEmpty():
            menu.addSeparator()
        for action in shown:
            item = _put(menu, actions, action)
            item.triggered.connect(lambda _=False, name=action.name: (run or actions.run)(name))


def _put(menu: QMenu, actions: Actions, action: Action) -> QAction:
    key = actions.shown_key(action.name)
    label = action.said().replace("&", "&&")
    icon = icons.icon(action.icon or "circle-dot", color("text-muted"))
    return menu.addAction(icon, f"{label}\t{key}" if key else label)
