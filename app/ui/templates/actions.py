"""The actions about templates, as palette, key map and keys know them. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


def template_actions(session: Session) -> tuple[Action, ...]:
    """Inserting one, and their page."""
    templates, composer = session.templates, session.window.conversation.composer

    def writes() -> bool:
        return composer.isVisible() and composer.pending() is not None

    return (
        Action("template", translate("Keys", "Insert a template"), templates.picking.open,
               "message-square-text", "write", can=writes),
    )  # fmt: skip
