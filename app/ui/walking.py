"""Walking from pane to pane by key, in the order of the eye. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.session import Session


def next_pane(session: Session, by: int) -> None:
    """Into the pane ``by`` further on, in the order of the eye."""
    panes: list[QWidget] = [
        session.window.rail.inbox,
        session.shelf.column.rows[session.shelf.view],
        session.window.queue.list,
        session.window.conversation.timeline,
        session.window.conversation.composer.text,
        session.window.context.close_button,
        session.window.status.accounts,
    ]
    panes = [pane for pane in panes if pane.isVisible()]
    here = session.window.focusWidget()
    at = next((n for n, pane in enumerate(panes) if pane is here), -by if by > 0 else 0)
    panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)
