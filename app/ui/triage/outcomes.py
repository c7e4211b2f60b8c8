"""What an act on one or many conversations comes to, in the words of its toast. Loop thread."""

from collections.abc import Sequence

from app.base.ids import ConversationId
from app.inbox.values import Priority, Status, View
from app.ui import words
from app.ui.i18n import number, translate

_NAMED = 4


def settled(status: Status, count: int) -> str:
    """Resolved, and so on; with the number when there are several."""
    one = {
        Status.RESOLVED: translate("Toast", "Resolved"),
        Status.WAITING: translate("Toast", "Waiting on the customer"),
        Status.SPAM: translate("Toast", "Marked as spam"),
        Status.OPEN: translate("Toast", "Reopened"),
    }[status]
    return many(one, count)


def many(done: str, count: int) -> str:
    """An act on several says how many."""
    if count < 2:
        return done
    return translate("Toast", "%1: %2").replace("%1", done).replace("%2", number(count))


def tagged(add: Sequence[str], remove: Sequence[str]) -> str:
    """What was added, else what was taken away."""
    if add:
        return translate("Toast", "Tagged %1").replace("%1", ", ".join(add))
    return translate("Toast", "Tag %1 taken away").replace("%1", ", ".join(remove))


def ranked(priority: Priority) -> str:
    return translate("Toast", "Priority: %1").replace("%1", words.priority_name(priority))


def refused(left: Sequence[tuple[ConversationId, int]]) -> str:
    """Those left as they were, by number: a reply to them was not sent (S5)."""
    numbers = ", ".join(f"#{number}" for _, number in left[:_NAMED])
    if len(left) > _NAMED:
        numbers += f" +{len(left) - _NAMED}"
    text = translate("Notice", "%n were left open: a reply was not sent (%1).", "", len(left))
    return text.replace("%1", numbers)


def nothing_here(view: View, *, narrowed: bool) -> str:
    """What an empty view says: what is so, and what comes next."""
    if narrowed:
        return translate("Queue", "Nothing here passes the filter. Press All to see the rest.")
    return {
        View.NEEDS_REPLY: translate("Queue", "Nobody waits for a reply."),
        View.MINE: translate("Queue", "Nothing is yours. Press M on a conversation to take it."),
        View.UNASSIGNED: translate("Queue", "Every open conversation has somebody."),
        View.OPEN: translate("Queue", "Nothing is open."),
        View.WAITING: translate("Queue", "No customer owes you an answer."),
        View.SNOOZED: translate(
            "Queue", "Nothing is snoozed. Press S to put a conversation off until later."
        ),
        View.RESOLVED: translate("Queue", "Nothing is resolved yet. Press E when you are done."),
        View.SPAM: translate("Queue", "No spam. Press ! on what should never have come."),
        View.ALL: translate("Queue", "There are no conversations yet."),
    }[view]
