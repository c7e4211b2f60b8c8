"""Templates in the window: the picker in the composer, their page, their acts. Loop thread."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from app.base.bus import Changes
from app.ui.i18n import translate
from app.ui.loop import cancel, spawn
from app.ui.parts.button import Button
from app.ui.templates.picking import Picking

if TYPE_CHECKING:
    from app.ui.session import Session
    from app.ui.templates.page_acts import TemplateActs

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
        self.picking.edit_wanted.connect(self.open)
        self._window.rail.templates_pressed.connect(self.open)
        self._warm = QTimer(self, singleShot=True, interval=_WARM_MS)
        self._warm.timeout.connect(self.picking.warm)
        self._warm.start()

    @cached_property
    def acts(self) -> TemplateActs:
        """The page and what is done there; made when first shown."""
        from app.ui.templates.page import TemplatesPage
        from app.ui.templates.page_acts import TemplateActs

        page = TemplatesPage()
        page.left.connect(self._window.show_inbox)
        return TemplateActs(self._session, page, self)

    def open(self, id_: int | None = None) -> None:
        """Show the page, with a template when it is named."""
        acts = self.acts
        self._window.show_page(acts.page, self._window.rail.templates)
        if id_:
            acts.open(id_)
            acts.page.list.choose(id_)
        spawn(acts.read(), acts)
        acts.page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def at_page(self) -> bool:
        """Whether the page is what is seen."""
        return "acts" in self.__dict__ and self._window.page() is self.acts.page

    def close(self) -> None:
        """End what is under way; what was changed and is right is kept."""
        self._warm.stop()
        if "acts" in self.__dict__:
            self.acts.keep_at_end()
            cancel(self.acts)
        cancel(self.picking)
        cancel(self)

    def _apply(self, changes: Changes) -> None:
        if "templates" in changes.settings:
            self.picking.changed()
            if "acts" in self.__dict__:
                self.acts.changed()
