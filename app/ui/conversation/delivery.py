"""Where an outgoing message stands, in words (rule S2, look.md section 7). Loop thread."""

from dataclasses import dataclass

from app.base import problems
from app.base.errors import Problem
from app.inbox.values import OutboxItem, RecipientState, SendState
from app.ui import words
from app.ui.conversation import attempt_words
from app.ui.i18n import translate
from app.ui.keys.shown import shown_keys
from app.ui.parts.toast import seconds_until
from app.ui.problem_words import sentence

_LOST = (RecipientState.REFUSED, RecipientState.BOUNCED)


@dataclass(frozen=True, slots=True)
class Standing:
    """Icon, colour, words, and whether somebody has to look."""

    icon: str
    ink: str
    text: str
    needs_eyes: bool = False


def standing(item: OutboxItem, now: int) -> Standing:
    """What to say at an outgoing message."""
    state = item.state
    if state is SendState.SENT:
        return _sent(item, now)
    if state is SendState.FAILED:
        return Standing("triangle-alert", "danger", _with_reason(_not_sent(), item), True)
    if state is SendState.PARTIAL:
        text = translate("Delivery", "Not sent to %1")
        return Standing("triangle-alert", "danger", text.replace("%1", _who(item, "refused")), True)
    if state is SendState.UNKNOWN:
        text = translate("Delivery", "Unknown: the line broke while the server was answering.")
        return Standing("circle-help", "warning", text, True)
    return _on_its_way(item, now)


def _sent(item: OutboxItem, now: int) -> Standing:
    """Sent, and what was heard of it since."""
    back = _who(item, "bounced")
    if back:
        text = translate("Delivery", "Came back from %1").replace("%1", back)
        return Standing("triangle-alert", "danger", text, True)
    states = {str(one.state) for one in item.recipients}
    if states and states <= {"read"}:
        return Standing("check-check", "text-faint", translate("Delivery", "Read"))
    if states and states <= {"delivered", "read"}:
        return Standing("check-check", "text-faint", translate("Delivery", "Delivered"))
    at = item.attempts[-1].at if item.attempts else None
    text = translate("Delivery", "Sent %1").replace("%1", words.moment(at, now) if at else "")
    return Standing("check", "text-faint", text.strip())


def _who(item: OutboxItem, state: str) -> str:
    """The recipients that stand so."""
    return ", ".join(one.address for one in item.recipients if str(one.state) == state)


def _on_its_way(item: OutboxItem, now: int) -> Standing:
    state = item.state
    if state is SendState.HELD:
        return Standing("timer", "text-faint", _leaves(item, now))
    if state in (SendState.SENDING, SendState.COMMITTED):
        return Standing("loader", "text-faint", translate("Delivery", "Sending"))
    if state is SendState.RETRYING and item.due_at:
        text = translate("Delivery", "Tried in vain, again at %1")
        text = _with_reason(text.replace("%1", words.clock_time(item.due_at)), item)
        return Standing("refresh-cw", "warning", text)
    if state is SendState.PAUSED:
        text = _with_reason(translate("Delivery", "On hold"), item)
        return Standing("pause", "warning", text)
    if state is SendState.CANCELLED:
        return Standing("circle-x", "text-faint", translate("Delivery", "Not sent: taken back"))
    return Standing("timer", "text-faint", translate("Delivery", "Waiting to be sent"))


def _not_sent() -> str:
    return translate("Delivery", "Not sent")


def _leaves(item: OutboxItem, now: int) -> str:
    left = seconds_until(item.due_at or now, now)
    if left > 90:
        text = translate("Delivery", "Leaves %1")
        if item.reason == "if-silent":
            text = translate("Delivery", "Leaves %1, unless they write before")
        return text.replace("%1", words.moment(item.due_at or now, now))
    said = translate("Delivery", "Leaves in %1 s, undo with %2").replace("%1", str(left))
    return said.replace("%2", shown_keys().leads("undo", "Z"))


def _with_reason(text: str, item: OutboxItem) -> str:
    return f"{text}: {_reason(item)}" if item.reason else text


def _reason(item: OutboxItem) -> str:
    """Why, in the words of the program where it has some."""
    code = item.reason
    if code == "customer-wrote":
        return translate("Delivery", "they wrote before it was due")
    if code in problems.TEXTS:
        said = item.attempts[-1].outcome if item.attempts else ""
        return sentence(attempt_words.problem(said) or Problem(code, {"words": said}))
    return code


def _recipient_words(state: str) -> str:
    return {
        "waiting": translate("Delivery", "still to be tried"),
        "offered": translate("Delivery", "offered"),
        "accepted": translate("Delivery", "accepted"),
        "refused": translate("Delivery", "refused"),
        "delayed": translate("Delivery", "delayed"),
        "delivered": translate("Delivery", "delivered"),
        "read": translate("Delivery", "read"),
        "bounced": translate("Delivery", "came back"),
    }.get(state, state)


def details(item: OutboxItem, now: int) -> str:
    """Every recipient with the server's own words, and every attempt in ours, a line each."""
    lines = [
        f"{one.address}: {_recipient_words(str(one.state))}"
        + (f" ({one.reply})" if one.reply else "")
        for one in item.recipients
    ]
    lines += [attempt_words.line(one, now) for one in item.attempts]
    return "\n".join(lines)
