"""What a session makes when it is first asked for: pages, notices, what the desktop says."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.values import AccountState
    from app.ui.accounts.controller import Accounts
    from app.ui.desktop_settings import DesktopSettings
    from app.ui.first_run.beginning import Beginning
    from app.ui.first_run.wish import Opening
    from app.ui.notices.controller import Notices
    from app.ui.preferences import Preferences
    from app.ui.session import Session
    from app.ui.settings.controller import SettingsPages


class SessionPages(QObject):
    """The part of a ``Session`` that costs nothing until somebody goes there. Loop thread."""

    preferences: Preferences
    _states: tuple[AccountState, ...] = ()

    @cached_property
    def accounts(self) -> Accounts:
        """The accounts' pages and what is done there."""
        from app.ui.accounts.controller import Accounts

        session = cast("Session", self)
        made = Accounts(session.desk, session.window)
        made.shown.connect(lambda: self.settings.open("accounts"))
        made.connected.connect(session.mailbox_connected)
        made.show_states(self._states)
        return made

    def show_accounts(self, states: Sequence[AccountState]) -> None:
        """How the accounts are doing now."""
        self._states = tuple(states)
        if "accounts" in self.__dict__:
            self.accounts.show_states(self._states)

    @cached_property
    def settings(self) -> SettingsPages:
        """The settings' page and what is done there."""
        from app.ui.settings.controller import SettingsPages

        return SettingsPages(cast("Session", self), self.preferences)

    @cached_property
    def notices(self) -> Notices:
        """What is told outside of the window; made when the first rows are there."""
        from app.ui.notices.controller import Notices

        return Notices(cast("Session", self))

    @cached_property
    def desktop(self) -> DesktopSettings:
        """What the desktop says of light, dark and motion; made when the first rows are there."""
        from app.ui.desktop_settings import DesktopSettings

        return DesktopSettings(cast("Session", self))

    @cached_property
    def welcome(self) -> Beginning:
        """The first page and where it leads."""
        from app.ui.first_run.beginning import Beginning

        return Beginning(cast("Session", self))

    def begin_with(self, opening: Opening) -> None:
        """Show the page the window is to begin with."""
        if opening == "connect":
            self.accounts.connect_another()
        elif opening in ("import", "data"):
            self.settings.open("data")
        elif opening == "language":
            self.settings.open("general")
        elif opening == "welcome":
            self.welcome.open()

    def close_pages(self) -> None:
        """End what was made of it."""
        for made in ("accounts", "settings", "notices", "desktop"):
            if made in self.__dict__:
                getattr(self, made).close()
