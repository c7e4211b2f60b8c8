"""What opens from the status bar: every message on its way. Loop thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.base.ids import ConversationId
from app.inbox.values import OutboxItem
from app.ui import delivery, icons, words
from app.ui.i18n import translate
from app.ui.theme import color

_MOST = 12


def outbox_menu(
    at: QWidget, items: Sequence[OutboxItem], opened: Callable[[ConversationId], object]
) -> QMenu:
    """Each message on its way and how it stands; a press opens its conversation."""
    menu, now = _menu(at), words.now()
    for item in items[:_MOST]:
        said = delivery.standing(item, now)
        people = ", ".join(one.address for one in item.recipients)
        action = menu.addAction(
            icons.icon(said.icon, color(said.ink)), _plain(f"{people}: {said.text}")
        )
        action.triggered.connect(lambda _=False, id_=item.conversation: opened(id_))
    if len(items) > _MOST:
        more = translate("Status bar", "and %n more", "", len(items) - _MOST)
        menu.addAction(more).setEnabled(False)
    return menu


def _menu(at: QWidget) -> QMenu:
    menu = QMenu(at)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _plain(text: str) -> str:
    """Menus take an ampersand for a key."""
    return text.replace("&", "&&")[:160]
