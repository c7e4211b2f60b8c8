"""The rest of what can be done with a conversation, behind the three dots. Loop thread."""

from PySide6.QtCore import QObject

from app.ui import action_menu
from app.ui.actions import Actions
from app.ui.conversation.conversation_head import ConversationHead
from app.ui.parts.menu import Menu

_GROUPS = (
    ("unread", "read", "wait", "priority", "pin", "spam"),
    ("playbook-begin",),
    ("merge", "unmerge"),
    ("find-in-conversation",),
    ("print", "pdf"),
)


class MoreMenu(QObject):
    """Lists actions of the registry by name; those that cannot be done now are left out.

    Others add the names of their own with ``add``.
    """

    def __init__(
        self, head: ConversationHead, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._head, self._actions = head, actions
        self._groups: list[tuple[str, ...]] = list(_GROUPS)
        head.more.clicked.connect(self.open)

    def add(self, *names: str) -> None:
        """One more group, above the others."""
        self._groups.insert(0, names)

    def menu(self) -> Menu:
        """The menu as it is now."""
        menu = Menu(self._head)
        action_menu.fill(menu, self._actions, self._groups)
        return menu

    def open(self) -> None:
        """Show it under its button."""
        menu = self.menu()
        at = self._head.more
        menu.below(at)
        menu.setFocus()
