"""The actions about templates, as palette, key map and keys know them. Loop thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


def template_actions(session: Session) -> tuple[Action, ...]:
    """Inserting one, and their page."""
    templates, composer = session.templates, session.window.conversation.composer

    def writes() -> bool:
        return composer.isVisible() and composer.pending() is not None

    at_page = templates.at_page

    def step(by: int) -> None:
        templates.acts.page.list.step(by)

    def add() -> None:
        templates.acts.add()

    def save() -> None:
        templates.acts.save()

    def search() -> None:
        templates.acts.page.search.go()

    return (
        Action("template", translate("Keys", "Insert a template"), templates.picking.open,
               "message-square-text", "write", can=writes),
        Action("templates", translate("Keys", "Go to the templates"), templates.open,
               "message-square-text", "go", ("G, T",)),
        Action("template-next", translate("Keys", "Next template"), lambda: step(1),
               "chevron-down", "go", ("J",), at_page, repeats=True),
        Action("template-previous", translate("Keys", "Previous template"), lambda: step(-1),
               "chevron-up", "go", ("K",), at_page, repeats=True),
        Action("template-search", translate("Keys", "Find templates"), search, "search", "go",
               ("/",), at_page),
        Action("template-add", translate("Keys", "New template"), add,
               "plus", "go", ("N",), at_page),
        Action("template-save", translate("Keys", "Save the template"),
               save, "check", "go", ("Ctrl+S",), at_page),
    )  # fmt: skip
