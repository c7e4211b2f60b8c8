"""The page of playbooks in the window: reached, left, told of changes. Loop thread."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.base.bus import Changes
from app.ui.actions import Action
from app.ui.i18n import translate
from app.ui.loop import cancel, spawn

if TYPE_CHECKING:
    from app.ui.playbooks.page_acts import PlaybookActs
    from app.ui.session import Session


class PlaybookPages(QObject):
    """Reachable as ``session.playbook_pages``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window
        session.bridge.changed.connect(self._apply)

    @cached_property
    def acts(self) -> PlaybookActs:
        """The page and what is done there; made when first shown."""
        from app.ui.playbooks.page import PlaybooksPage
        from app.ui.playbooks.page_acts import PlaybookActs

        page = PlaybooksPage()
        page.left.connect(self._window.show_inbox)
        return PlaybookActs(self._session, page, self)

    def open(self, id_: int | None = None) -> None:
        """Show the page, with a playbook when it is named."""
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
        """End what is under way; what was changed and is whole is kept."""
        if "acts" in self.__dict__:
            self.acts.keep_at_end()
            cancel(self.acts)
        cancel(self)

    def actions(self) -> tuple[Action, ...]:
        """The page and what is done with keys there."""
        at_page = self.at_page

        def step(by: int) -> None:
            self.acts.page.list.step(by)

        return (
            Action("playbooks", translate("Keys", "Go to the playbooks"), self.open,
                   "list-checks", "go", ("G, P",)),
            Action("playbook-next", translate("Keys", "Next playbook"), lambda: step(1),
                   "chevron-down", "go", ("J",), at_page, repeats=True),
            Action("playbook-previous", translate("Keys", "Previous playbook"), lambda: step(-1),
                   "chevron-up", "go", ("K",), at_page, repeats=True),
            Action("playbook-search", translate("Keys", "Find playbooks"),
                   self._find, "search", "go", ("/",), at_page),
            Action("playbook-add", translate("Keys", "New playbook"), self._add,
                   "plus", "go", ("N",), at_page),
            Action("playbook-save", translate("Keys", "Save the playbook"),
                   self._save, "check", "go", ("Ctrl+S",), at_page),
        )  # fmt: skip

    def _find(self) -> None:
        self.acts.page.search.go()

    def _add(self) -> None:
        self.acts.add()

    def _save(self) -> None:
        self.acts.save()

    def _apply(self, changes: Changes) -> None:
        if "playbooks" in changes.settings and "acts" in self.__dict__:
            self.acts.changed()
