"""What the section of notices does: shows one, starts the program at login or not. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.i18n import translate
from app.ui.loop import spawn
from app.ui.notices import at_login
from app.ui.settings.notices import NoticeParts

if TYPE_CHECKING:
    from app.ui.session import Session


class NoticeActs(QObject):
    """Joins the controls of the section to the notices."""

    def __init__(self, session: Session, parts: NoticeParts, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._parts = session, parts
        parts.try_wanted.connect(lambda: spawn(self._try(), self))
        parts.login_wanted.connect(self._start_at_login)

    async def _try(self) -> None:
        self._parts.try_one.setEnabled(False)
        try:
            shown = await self._session.notices.try_one()
        finally:
            self._parts.try_one.setEnabled(True)
        if shown:
            self._parts.say(translate("Settings", "Shown. Did you see it?"))
            return
        text = translate(
            "Settings",
            "This desktop takes no notices. The count in the window and in the tray goes on.",
        )
        self._parts.say(text, "warning")

    def _start_at_login(self, on: bool) -> None:
        try:
            at_login.put(on, self._session.desk.keeping.folder)
        except OSError as error:
            text = translate("Settings", "The file of the desktop could not be written: %1")
            self._parts.say(text.replace("%1", error.strerror or str(error)), "danger")
        self._parts.login.setChecked(at_login.is_on())
