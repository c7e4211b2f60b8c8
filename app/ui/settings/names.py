"""The sections by name, for palette and keys; light: every window asks. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


def section_names() -> tuple[tuple[str, str, str], ...]:
    """Name, word and icon of each section, in the order of the list."""
    return (
        ("accounts", translate("Account", "Accounts"), "plug"),
        ("general", translate("Settings", "General"), "users-round"),
        ("business", translate("Settings", "Business"), "handshake"),
        ("appearance", translate("Settings", "Appearance"), "eye"),
        ("reading", translate("Settings", "Queue and reading"), "inbox"),
        ("writing", translate("Settings", "Writing"), "pencil"),
        ("notices", translate("Settings", "Notices"), "bell-ring"),
        ("keys", translate("Settings", "Keys"), "keyboard"),
        ("data", translate("Settings", "Data"), "database"),
        ("about", translate("Settings", "About"), "moon-star"),
    )


def settings_actions(session: Session) -> tuple[Action, ...]:
    """One for each section; Ctrl+comma opens the first."""
    words = translate("Settings", "Settings: %1")
    find = Action("settings-find", translate("Settings", "Search the settings"),
                  _finder(session), "search", "go", ("Ctrl+F",),
                  session.at_settings)  # fmt: skip
    return find, *(
        Action(f"settings-{name}", words.replace("%1", word), _opener(session, name), icon, "go",
               ("Ctrl+,",) if name == "accounts" else ())
        for name, word, icon in section_names()
    )  # fmt: skip


def _finder(session: Session) -> Callable[[], object]:
    """The page is made when it is first asked for."""

    def go() -> None:
        session.settings.find()

    return go


def _opener(session: Session, name: str) -> Callable[[], object]:
    return lambda: session.settings.open(name)
