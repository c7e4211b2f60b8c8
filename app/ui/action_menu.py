"""Menus of what can be done now, each act with its picture and its key. Loop thread."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction

from app.ui.actions import Action, Actions
from app.ui.parts.menu import Menu


def fill(
    menu: Menu,
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


def _put(menu: Menu, actions: Actions, action: Action) -> QAction:
    key = actions.shown_key(action.name)
    said = action.said()
    return menu.put(action.icon or "circle-dot", f"{said}\t{key}" if key else said)
