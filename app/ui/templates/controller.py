"""Templates in the window: the picker in the composer, their page, their acts. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.base.bus import Changes
from app.ui.i18n import translate
from app.ui.loop import cancel
from app.ui.parts.button import Button
from app.ui.parts.written_pages import WrittenPages
from app.ui.templates.picking import Picking

if TYPE_CHECKING:
    from app.ui.session import Session
    from app.ui.templates.page_acts import TemplateActs

_WARM_MS = 1_500
"""After the window has settled: the first slash waits for nothing."""


class Templates(WrittenPages["TemplateActs"]):
    """Reachable as ``session.templates``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "templates", session.window.rail.templates)
        self.picking = Picking(session.desk, session.window, session.acts, self)
        said = translate("Template", "Insert a template (/)")
        self._button = Button(icon_name="message-square-text", kind="icon", name=said)
        self._button.clicked.connect(self.picking.open)
        session.window.conversation.composer.row.tools.addWidget(self._button)
        self.picking.edit_wanted.connect(self.open)
        self._window.rail.templates_pressed.connect(self.open)
        self._warm = QTimer(self, singleShot=True, interval=_WARM_MS)
        self._warm.timeout.connect(self.picking.warm)
        self._warm.start()

    def _make(self) -> TemplateActs:
        from app.ui.templates.page import TemplatesPage
        from app.ui.templates.page_acts import TemplateActs

        return TemplateActs(self._session, TemplatesPage(), self)

    def close(self) -> None:
        """As every page does, and the picker with it."""
        self._warm.stop()
        cancel(self.picking)
        super().close()

    def _apply(self, changes: Changes) -> None:
        if self._kind in changes.settings:
            self.picking.changed()
        super()._apply(changes)
