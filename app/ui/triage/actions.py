"""The actions of the queue, each once: keys, map, palette, menus and the bar come from here.

Loop thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.inbox.values import Status
from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.session import Session


def triage_actions(session: Session) -> tuple[Action, ...]:
    """What can be done to a conversation or to several, and to the view."""
    return (*_acts(session), *_marks(session), *_choosing(session), *_view(session))


def _status(session: Session) -> Status | None:
    row = session.triage.row()
    return row.status if row is not None else None


def _acts(session: Session) -> tuple[Action, ...]:
    triage, choosing, can = session.triage, session.choosing, session.triage.can_act

    def resolve() -> None:
        if not triage.resolve_chosen():
            session.resolve()

    def can_resolve() -> bool:
        return can() and _status(session) not in (Status.RESOLVED, Status.SPAM)

    def can_reopen() -> bool:
        return can() and (bool(triage.selection) or _status(session) is not Status.OPEN)

    def can_wake() -> bool:
        return can() and _status(session) is Status.SNOOZED

    def can_wait() -> bool:
        return can() and _status(session) is not Status.WAITING

    def spam_or_not() -> str:
        if _status(session) is Status.SPAM:
            return translate("Keys", "Not spam")
        return translate("Keys", "Mark as spam")

    return (
        Action("resolve", translate("Keys", "Resolve, and go to the next"), resolve, "check",
               keys=("E",), can=can_resolve),
        Action("reopen", translate("Keys", "Reopen"), lambda: triage.settle(Status.OPEN),
               "rotate-ccw", keys=("Shift+E",), can=can_reopen),
        Action("snooze", translate("Keys", "Snooze"), choosing.snooze, "alarm-clock",
               keys=("S",), can=can),
        Action("wake", translate("Keys", "Wake now"), lambda: triage.settle(Status.OPEN),
               "sunrise", keys=("Shift+S",), can=can_wake),
        Action("wait", translate("Keys", "Wait on the customer"),
               lambda: triage.settle(Status.WAITING), "hourglass", keys=("W",), can=can_wait),
        Action("assign", translate("Keys", "Assign"), choosing.assign, "user-round-plus",
               keys=("A",), can=can),
        Action("mine", translate("Keys", "Assign to me"), triage.assign_to_me, "user-round",
               keys=("M",), can=can),
        Action("spam", translate("Keys", "Spam, or not"), triage.spam, "shield-alert",
               keys=("!", "#"), can=can, as_is=spam_or_not),
    )  # fmt: skip


def _marks(session: Session) -> tuple[Action, ...]:
    triage, choosing, can = session.triage, session.choosing, session.triage.can_act

    def is_read() -> bool:
        row = triage.row()
        return row is None or not row.unread

    def is_unread() -> bool:
        row = triage.row()
        return row is None or bool(row.unread)

    def pin_or_not() -> str:
        row = triage.row()
        if row is not None and row.pinned:
            return translate("Keys", "Pin no longer")
        return translate("Keys", "Pin to the top")

    return (
        Action("tag", translate("Keys", "Tag"), choosing.tags, "tag", keys=("T",), can=can),
        Action("priority", translate("Keys", "Priority"), choosing.priority, "flag",
               keys=("Y",), can=can),
        Action("pin", translate("Keys", "Pin to the top, or no longer"), triage.pin, "pin",
               keys=("Shift+P",), can=can, as_is=pin_or_not),
        Action("unread", translate("Keys", "Mark as unread"), triage.mark_unread, "mail",
               keys=("U",), can=can, useful=is_read),
        Action("read", translate("Keys", "Mark as read"), triage.mark_read, "check-check",
               keys=("Shift+U",), can=can, useful=is_unread),
    )  # fmt: skip


def _choosing(session: Session) -> tuple[Action, ...]:
    triage, inbox = session.triage, session.at_inbox

    def some() -> bool:
        return inbox() and session.window.model.rowCount() > 0

    def chosen() -> bool:
        return inbox() and bool(triage.selection)

    return (
        Action("pick", translate("Keys", "Choose among several"), triage.pick_current,
               "check", keys=("X",), can=some),
        Action("pick-next", translate("Keys", "Choose this and the next"),
               lambda: triage.list.step_picking(1), "chevron-down", keys=("Shift+J",),
               can=some, repeats=True),
        Action("pick-previous", translate("Keys", "Choose this and the previous"),
               lambda: triage.list.step_picking(-1), "chevron-up", keys=("Shift+K",),
               can=some, repeats=True),
        Action("pick-all", translate("Keys", "Choose the whole view"), triage.pick_all,
               "list-filter", keys=("Ctrl+A",), can=some),
        Action("pick-none", translate("Keys", "Choose none"), triage.selection.clear, "x",
               can=chosen),
    )  # fmt: skip


def _view(session: Session) -> tuple[Action, ...]:
    shelf, inbox = session.shelf, session.at_inbox

    def at_view() -> bool:
        return inbox() and not session.feed.searching

    def pin_or_close() -> str:
        if shelf.column_pinned():
            return translate("Keys", "Close the column of views")
        return translate("Keys", "Pin the views beside the queue")

    return (
        Action("sort", translate("Keys", "Order of the view"), shelf.open_sorts,
               "arrow-down-wide-narrow", "window", can=at_view),
        Action("filter", translate("Keys", "Filter the view"), shelf.chips.open_filters,
               "list-filter", "window", keys=("Shift+F",), can=at_view),
        Action("views-column", translate("Keys", "Pin the views, or close them"),
               shelf.toggle_column, "panel-left", "window", can=inbox, as_is=pin_or_close),
    )  # fmt: skip
