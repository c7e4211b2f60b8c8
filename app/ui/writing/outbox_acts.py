"""What a person can do about a message in the outbox, by its state (rules S2, S4). Pure.

"again" tries once more, "edit" takes it back to be changed, "cancel" takes it back for good (the
text is a draft still), "arrived" says that it is dealt with.
"""

from app.inbox.values import OutboxItem, RecipientState, SendState
from app.ui.i18n import translate

_WAITS = (SendState.HELD, SendState.QUEUED, SendState.RETRYING, SendState.PAUSED)
_STUCK = (
    SendState.RETRYING, SendState.PAUSED, SendState.FAILED, SendState.PARTIAL, SendState.UNKNOWN,
)  # fmt: skip
_TAKEN = (
    RecipientState.ACCEPTED, RecipientState.DELAYED, RecipientState.DELIVERED, RecipientState.READ,
    RecipientState.BOUNCED,
)  # fmt: skip


def words() -> dict[str, str]:
    """Each act in a word or two."""
    return {
        "again": translate("Outbox", "Try again"),
        "arrived": translate("Outbox", "It arrived"),
        "edit": translate("Outbox", "Edit"),
        "cancel": translate("Outbox", "Do not send"),
    }


def offered(item: OutboxItem) -> tuple[str, ...]:
    """The acts that mean anything now, the likeliest first."""
    state = item.state
    taken = any(one.state in _TAKEN for one in item.recipients)
    found = ["again"] if state in _STUCK else []
    if state in (SendState.UNKNOWN, SendState.PARTIAL):
        found.append("arrived")
    if not taken and (state in _WAITS or state is SendState.FAILED):
        found += ["edit", "cancel"]
    return tuple(found)
