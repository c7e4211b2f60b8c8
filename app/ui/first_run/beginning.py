"""How a workspace is begun: the first page and where its ways lead. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.ui.actions import Action
from app.ui.first_run.welcome import WelcomePage
from app.ui.first_run.wish import Opening, Wish
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


class Beginning(QObject):
    """In the demo the own mailbox is another workspace; elsewhere the demo is."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._window = session, session.window

    @cached_property
    def page(self) -> WelcomePage:
        """Made when somebody looks at it."""
        made = WelcomePage()
        made.left.connect(self._window.show_inbox)
        made.connect_wanted.connect(self.connect_mailbox)
        made.demo_wanted.connect(self.look_around)
        made.import_wanted.connect(self.bring_in)
        if "demo" in self._session.__dict__:  # nobody has chosen it yet
            made.seen.connect(self._stand_alone)
        return made

    def _stand_alone(self, alone: bool) -> None:
        """Of a shop that nobody has chosen yet nothing is told: its messages, its failed reply."""
        self._session.demo.bar.setVisible(not alone)
        self._window.show_frame(not alone)

    def open(self) -> None:
        """Show the page."""
        self._window.show_page(self.page)
        self.page.connect_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def connect_mailbox(self) -> None:
        """To the form of a mailbox, in a real workspace."""
        if not self._elsewhere("connect"):
            self._session.accounts.connect_another()

    def look_around(self) -> None:
        """To the demo."""
        if self._session.desk.is_demo:
            self._window.show_inbox()
        else:
            self._window.wish_for(Wish("demo"))

    def bring_in(self) -> None:
        """To the files, in a real workspace."""
        if not self._elsewhere("import"):
            self._session.settings.open("data")

    def _elsewhere(self, then: Opening) -> bool:
        """Go to the real workspace from the demo; whether it was one."""
        if self._session.desk.is_demo:
            self._window.wish_for(Wish("real", then=then))
        return self._session.desk.is_demo


def beginning_actions(session: Session) -> tuple[Action, ...]:
    """The ways to begin, at any later time too."""
    return (
        Action("welcome", translate("Welcome", "Go to the first page"),
               _way(session, "open"), "moon-star", "go"),
        Action("connect", translate("Welcome", "Connect a mailbox"),
               _way(session, "connect_mailbox"), "plug", "window"),
        Action("demo", translate("Welcome", "Open the demo shop"),
               _way(session, "look_around"), "play", "window",
               can=lambda: not session.desk.is_demo),
    )  # fmt: skip


def _way(session: Session, name: str) -> Callable[[], object]:
    """A way of the page, which is made when it is first gone."""

    def go() -> None:
        getattr(session.welcome, name)()

    return go
