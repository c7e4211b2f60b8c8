"""Templates in the window: the picker in the composer, their page, their acts. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.base.bus import Changes
from app.ui.button import Button
from app.ui.i18n import translate
from app.ui.loop import cancel
from app.ui.templates.picking import Picking

if TYPE_CHECKING:
    from app.ui.session import Session

_WARM_MS = 1_500
"""After the window has settled: the first slash waits for nothing."""


class Templates(QObject):
    """Reachable as ``session.templates``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._desk, self._window = session, session.desk, session.window
        self.picking = Picking(session.desk, session.window, session.acts, self)
        said = translate("Template", "Insert a template (/)")
        self._button = Button(icon_name="message-square-text", kind="icon", name=said)
        self._button.clicked.connect(self.picking.open)
        session.window.conversation.composer.row.tools.addWidget(self._button)
        session.bridge.changed.connect(self._apply)
        self._warm = QTimer(self, singleShot=True, interval=_WARM_MS)
        self._warm.timeout.connect(self.picking.warm)
        self._warm.start()

    def close(self) -> None:
        """End what is under way."""
        self._warm.stop()
        cancel(self.picking)
        cancel(self)

    def _apply(self, changes: Changes) -> None:
        if "templates" in changes.settings:
            self.picking.changed()
