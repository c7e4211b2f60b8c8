"""The page of playbooks in the window: reached, left, told of changes. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate
from app.ui.parts.written_pages import WrittenPages

if TYPE_CHECKING:
    from app.ui.playbooks.page_acts import PlaybookActs
    from app.ui.session import Session


class PlaybookPages(WrittenPages["PlaybookActs"]):
    """Reachable as ``session.playbook_pages``."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "playbooks", session.window.rail.templates)

    def _make(self) -> PlaybookActs:
        from app.ui.playbooks.page import PlaybooksPage
        from app.ui.playbooks.page_acts import PlaybookActs

        return PlaybookActs(self._session, PlaybooksPage(), self)

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
