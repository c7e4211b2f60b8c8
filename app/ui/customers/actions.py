"""The actions about customers, as palette, key map and keys know them. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


def customer_actions(session: Session) -> tuple[Action, ...]:
    """Going to the page, and what can be done there."""
    people = session.customers

    def shown() -> bool:
        return people.has_customer()

    def step(by: int) -> None:
        people.page.list.step(by)

    def search() -> None:
        people.page.search.go()

    def begin(act: str) -> Callable[[], None]:
        def run() -> None:
            if not people.at_page():
                people.open()
            people.dialogs.wanted(act)

        return run

    def on(act: str, words: str, icon: str) -> Action:
        return Action(
            f"customer-{act}", words, lambda: people.run(act), icon, "customer", can=shown
        )

    return (
        Action("customers", translate("Keys", "Go to the customers"), people.open, "users-round",
               "go", ("G, C",)),
        Action("customer-next", translate("Keys", "Next customer"), lambda: step(1),
               "chevron-down", "go", ("J",), people.at_page, repeats=True),
        Action("customer-previous", translate("Keys", "Previous customer"), lambda: step(-1),
               "chevron-up", "go", ("K",), people.at_page, repeats=True),
        Action("customer-search", translate("Keys", "Find customers"),
               search, "search", "go", ("/",), people.at_page),
        Action("customer-page", translate("Keys", "The customer of this conversation"),
               people.open_current, "user-round", "go", can=people.has_current),
        Action("customer-add", translate("Keys", "New customer"),
               begin("add"), "plus", "go"),
        Action("customer-import", translate("Keys", "Import customers"),
               begin("import"), "download", "go"),
        Action("customer-export", translate("Keys", "Export all customers as a table"),
               begin("export"), "table", "go"),
        on("export-one", translate("Keys", "Export the customer with all messages"), "download"),
        on("merge", translate("Keys", "Join the customer with another"), "merge"),
        on("block", translate("Keys", "Block the customer"), "shield-alert"),
        on("unblock", translate("Keys", "Unblock the customer"), "shield-alert"),
        on("write", translate("Keys", "Write to the customer"), "square-pen"),
        on("erase", translate("Keys", "Erase the customer for good"), "trash-2"),
    )  # fmt: skip
